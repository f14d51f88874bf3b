import { normAt } from '../../../model/tokenized-text.js';
import { aliasBehind, initialsOf } from './abbreviated-names.js';
import type { Candidate } from './candidate.js';
import { type CapitalRun, lastWord, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import type { Evidence, NameKind } from './evidence.js';
import { GIVEN, HEAD, SURNAME, Word } from './lexicon.js';
import { type NameLists, wordsOfListedPlace } from './name-lists.js';
import { isPlaceWithOf } from './organisation-phrases.js';
import { personEvidence } from './person-evidence.js';
import { textOf } from './short-names.js';
import { placeWhole } from './single-evidence.js';

/** A name of several words, with the bits of its words. */
interface Several {
  readonly words: DocumentWords;
  readonly lists: NameLists;
  readonly candidate: Candidate;
  readonly own: CapitalRun;
  readonly bits: readonly number[];
  readonly first: number;
  readonly final: number;
  /** Words of the listed place that it begins with; 0 where it begins with none. */
  readonly placeFirst: number;
  readonly add: (kind: NameKind, weight: number, reason?: string) => void;
}

/** What the words of a longer name say by themselves. */
export function severalEvidence(words: DocumentWords, lists: NameLists, candidate: Candidate): readonly Evidence[] {
  if (placeWhole(words, lists, candidate))
    return candidate.title === null ? [{ kind: 'places', weight: 7, reason: 'listed' }] : [];
  const own = candidate.words;
  const bits = own.map((at) => words.bits(at));
  const evidence: Evidence[] = [];
  const name: Several = {
    words,
    lists,
    candidate,
    own,
    bits,
    first: words.bits(own[0]),
    final: words.bits(own.at(-1)),
    placeFirst: wordsOfListedPlace(words, lists, own, 0),
    add: (kind, weight, reason = '') => evidence.push({ kind, weight, reason }),
  };
  addPhrase(name);
  addHead(name);
  addOtherHeads(name);
  addBeginning(name);
  addPlaceInside(name);
  for (const evidenceOfPerson of personEvidence(words, own, bits)) evidence.push(evidenceOfPerson);
  return evidence;
}

function addPhrase({ words, candidate, own, add }: Several): void {
  // `Isle of Norvik`, but `Bay of Norvik Council`
  const isOfLand = isPlaceWithOf(words, wordAt(own, 0));
  if (candidate.isPhrase && isOfLand && !(words.bits(candidate.last - 1) & HEAD)) add('places', 8, 'head');
  else if (candidate.isPhrase) add('organisations', isOfLand ? 9 : 5, 'phrase');
  if (hasItsInitialsBehind(words, candidate)) add('organisations', 4, 'abbreviated');
}

/** Weak heads that hardly stand behind two ordinary words elsewhere: a programme or a design has such names too. */
const BODIES = new Set(
  `administration force forces lines club international workers teachers engineers labor labour reserve library gallery tribune gazette
  herald journal times telegraph`.split(/\s+/),
);

/** The words that make an organisation. */
function addHead({ words, lists, candidate, own, bits, first, final, placeFirst, add }: Several): void {
  // `Beth Norvik Deaconess Medical Center`
  const isLong = own.length > 3;
  if (final & Word.legal) add('organisations', 7, 'legal');
  else if (final & Word.strongHead)
    add('organisations', final & SURNAME && first & GIVEN && own.length < 3 ? 2 : 5, 'head');
  else if (final & Word.weakHead) {
    const isOrdinary = bits.every((word) => word & Word.common && !(word & Word.demonym));
    // `Federal Aviation Administration`
    const isBody = own.length > 2 && BODIES.has(normAt(words.tokens, lastWord(own)));
    const isName = (final & (SURNAME | GIVEN)) !== 0 && (first & GIVEN) !== 0 && !isLong;
    add('organisations', isName ? 0.5 : isOrdinary ? (isBody ? 3 : 2) : isLong ? 5 : 3.5, 'head');
  }
  // `Norvik Eximbank`
  if (/.bank$/.test(normAt(words.tokens, lastWord(own)))) add('organisations', 5, 'head');
  if (first & Word.foreignFront) {
    add('organisations', 3, 'head');
    add('people', -1);
  }
  // `Los Angeles Angels`
  if (placeFirst && own.length - placeFirst === 1 && isPlural(words, lastWord(own))) add('organisations', 2.5, 'team');
  if (hasAmpersand(words, candidate)) {
    if (!lists.notAbbreviations.has(textOf(words, candidate))) add('organisations', 4, 'ampersand');
    add('people', -3);
  }
}

/** `Copa Norvik` */
const FOREIGN_EVENTS = new Set('copa coupe torneo trofeo premio premios coppa taça pokal'.split(' '));

/** Heads of places that are hardly ever surnames. */
const ROADS = new Set(['street', 'road', 'avenue', 'beach']);

/** Words that begin names of places and are given names besides. */
const GIVEN_TOO = new Set('bahia sierra val santo santa villa rio tell isla laguna'.split(' '));

/** The words that make an event or a place. */
function addOtherHeads({ words, own, first, final, add }: Several): void {
  const opening = normAt(words.tokens, wordAt(own, 0));
  const isEvent = (final & Word.event) !== 0 && !(final & SURNAME && first & GIVEN);
  if (FOREIGN_EVENTS.has(opening) || isEvent) add('others', 5);
  // `Damon Hill`, `Rosa Parks`
  const isRoad = ROADS.has(normAt(words.tokens, lastWord(own)));
  const mayBeSurname = first & GIVEN && final & Word.commonSurname && own.length === 2 && !isRoad;
  if (final & Word.placeHead) add('places', mayBeSurname ? 2 : 4.5, 'head');
  if (first & Word.placeFront && !(first & GIVEN)) {
    add('places', 3, 'head');
    // `Playas del Coco`, but `Bahia Hariri`
    if (!(final & SURNAME && GIVEN_TOO.has(opening))) add('people', -1.5);
  }
}

/** Where it is or comes from: a direction, an adjective of a nation. */
function addBeginning({ own, first, final, add }: Several): void {
  // `North Beach`, `West Darfur`, `North Korean`
  if (first & Word.direction) {
    add('people', -3);
    if (final & Word.demonym) add('others', 6);
    else if (own.length === 2 && !(final & (HEAD | Word.event | Word.common))) add('places', 2, 'head');
  }
  if (first & Word.demonym && !(first & Word.surelyGiven)) {
    add('organisations', 1);
    add('others', 1);
    add('people', -2.5);
  }
}

function addPlaceInside({ words, lists, own, bits, first, final, placeFirst, add }: Several): void {
  if (placeFirst) {
    add('organisations', 1.5);
    add('people', first & GIVEN ? 0 : -1.5);
    // `Kenya West`, but `Kenya Moore` and `Paris Hilton`
    const opening = words.tokens[wordAt(own, 0)];
    const isState = opening && lists.places(words.text.text, opening)?.value === 'country';
    if (isState && !(first & Word.surelyGiven) && (!(final & SURNAME) || final & Word.direction)) add('people', -3);
  }
  const endsWithPlace = wordsOfListedPlace(words, lists, own, own.length - 1) > 0;
  // `Paratus Namibia`, but `Jack London`
  const isNamed = ((first | final) & (GIVEN | SURNAME)) !== 0;
  if (!isNamed && !placeFirst && endsWithPlace) {
    add('organisations', 1);
    add('people', -2.5);
  }
  // `University College London`
  const isHeadBefore = (words.bits(own.at(-2)) & Word.strongHead) !== 0 && own.length > 2;
  if (isHeadBefore && endsWithPlace) add('organisations', 4, 'head');
  else if (bits.some((word) => word & Word.strongHead) && !(final & Word.strongHead)) add('organisations', 1);
}

/** A common noun in the plural, not one of people by their trade: `Angels`. */
function isPlural(words: DocumentWords, at: number): boolean {
  const bits = words.bits(at);
  return normAt(words.tokens, at).endsWith('s') && (bits & Word.common) !== 0 && !(bits & (Word.rolePlural | HEAD));
}

function hasAmpersand(words: DocumentWords, { first, last }: Candidate): boolean {
  for (let at = first; at < last; at++) if (words.tokens[at]?.text === '&') return true;
  return false;
}

/** `Sexual Health Forum (SHF)` */
function hasItsInitialsBehind(words: DocumentWords, candidate: Candidate): boolean {
  const alias = aliasBehind(words, candidate);
  if (alias === null) return false;
  const letters = normAt(words.tokens, alias).replaceAll('.', '');
  return letters.length > 1 && initialsOf(words, candidate).startsWith(letters.slice(0, 2));
}
