import { normAt } from '../../../model/tokenized-text.js';
import { aliasBehind, initialsOf } from './abbreviated-names.js';
import type { Candidate } from './candidate.js';
import { lastWord, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import type { Evidence } from './evidence.js';
import { GIVEN, HEAD, SURNAME, Word } from './lexicon.js';
import { type NameLists, wordsOfListedPlace } from './name-lists.js';
import { isPlaceWithOf } from './organisation-phrases.js';
import { personEvidence } from './person-evidence.js';
import { textOf } from './short-names.js';
import { placeWhole, singleEvidence } from './single-evidence.js';

/** What the words of a name say by themselves. */
export function ownEvidence(words: DocumentWords, lists: NameLists, candidate: Candidate): readonly Evidence[] {
  if (candidate.listed !== null) return listedEvidence(words, lists, candidate);
  return candidate.words.length === 1 && !candidate.isPhrase
    ? singleEvidence(words, lists, candidate)
    : severalEvidence(words, lists, candidate);
}

function listedEvidence(words: DocumentWords, lists: NameLists, candidate: Candidate): readonly Evidence[] {
  const {
    words: [at = 0],
    first,
    last,
  } = candidate;
  const bits = words.bits(at);
  // `the Amazon`, `the Brazilian Amazon` are a river, `Amazon` is a firm
  const isTold = normAt(words.tokens, first - 1) === 'the' || (words.bits(first - 1) & Word.demonym) !== 0;
  const place = isTold ? placeWhole(words, lists, candidate) : null;
  if (place && place !== 'settlement') return [{ kind: 'places', weight: 6, reason: 'listed' }];
  let weight = 6;
  if (last - first === 1) {
    if (bits & (SURNAME | GIVEN)) weight -= 2;
    if (bits & Word.common) weight -= words.isOpening(at) ? 3.5 : 1;
    if (words.isSeenLower(normAt(words.tokens, at))) weight -= 1.5;
  }
  return [{ kind: 'organisations', weight, reason: 'listed' }];
}

/** Words that begin names of places and are given names besides. */
const GIVEN_TOO = new Set('bahia sierra val santo santa villa rio tell isla laguna'.split(' '));

/** `Copa Norvik` */
const FOREIGN_EVENTS = new Set('copa coupe torneo trofeo premio premios coppa taça pokal'.split(' '));

/** Weak heads that hardly stand behind two ordinary words elsewhere: a programme or a design has such names too. */
const BODIES = new Set(
  `administration force forces lines club international workers teachers engineers labor labour reserve library gallery tribune gazette
  herald journal times telegraph`.split(/\s+/),
);

/** Heads of places that are hardly ever surnames. */
const ROADS = new Set(['street', 'road', 'avenue', 'beach']);

function severalEvidence(words: DocumentWords, lists: NameLists, candidate: Candidate): readonly Evidence[] {
  const own = candidate.words;
  const bits = own.map((at) => words.bits(at));
  const first = words.bits(own[0]);
  const final = words.bits(own.at(-1));
  const evidence: Evidence[] = [];
  const add = (kind: Evidence['kind'], weight: number, reason = '') => evidence.push({ kind, weight, reason });
  const has = (bit: number) => bits.some((word) => word & bit);
  // `Beth Norvik Deaconess Medical Center`
  const isLong = own.length > 3;

  // `Isle of Norvik`, but `Bay of Norvik Council`
  const isOfLand = isPlaceWithOf(words, wordAt(own, 0));
  if (candidate.isPhrase && isOfLand && !(words.bits(candidate.last - 1) & HEAD)) add('places', 8, 'head');
  else if (candidate.isPhrase) add('organisations', isOfLand ? 9 : 5, 'phrase');
  if (hasItsInitialsBehind(words, candidate)) add('organisations', 4, 'abbreviated');
  const place = placeWhole(words, lists, candidate);
  if (place) return candidate.title === null ? [{ kind: 'places', weight: 7, reason: 'listed' }] : [];
  const placeFirst = wordsOfListedPlace(words, lists, own, 0);

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
  const isForeignEvent = FOREIGN_EVENTS.has(normAt(words.tokens, wordAt(own, 0)));
  if (isForeignEvent || (final & Word.event && !(final & SURNAME && first & GIVEN))) add('others', 5);
  // `Damon Hill`, `Rosa Parks`
  const isRoad = ROADS.has(normAt(words.tokens, lastWord(own)));
  const mayBeSurname = first & GIVEN && final & Word.commonSurname && own.length === 2 && !isRoad;
  if (final & Word.placeHead) add('places', mayBeSurname ? 2 : 4.5, 'head');
  if (first & Word.placeFront && !(first & GIVEN)) {
    add('places', 3, 'head');
    // `Playas del Coco`, but `Bahia Hariri`
    if (!(final & SURNAME && GIVEN_TOO.has(normAt(words.tokens, wordAt(own, 0))))) add('people', -1.5);
  }
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
  if (placeFirst) {
    add('organisations', 1.5);
    add('people', first & GIVEN ? 0 : -1.5);
    // `Kenya West`, but `Kenya Moore` and `Paris Hilton`
    const opening = words.tokens[wordAt(own, 0)];
    const isState = opening && lists.places(words.text.text, opening)?.value === 'country';
    if (isState && !(first & Word.surelyGiven) && (!(final & SURNAME) || final & Word.direction)) add('people', -3);
  }
  // `Paratus Namibia`, but `Jack London`
  const isNamed = ((first | final) & (GIVEN | SURNAME)) !== 0;
  if (!isNamed && !placeFirst && wordsOfListedPlace(words, lists, own, own.length - 1) > 0) {
    add('organisations', 1);
    add('people', -2.5);
  }
  // `University College London`
  const headBefore = words.bits(own.at(-2)) & Word.strongHead && own.length > 2;
  const isPlaceLast = headBefore && wordsOfListedPlace(words, lists, own, own.length - 1) > 0;
  if (isPlaceLast) add('organisations', 4, 'head');
  else if (has(Word.strongHead) && !(final & Word.strongHead)) add('organisations', 1);
  for (const evidenceOfPerson of personEvidence(words, own, bits)) evidence.push(evidenceOfPerson);
  return evidence;
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
