import type { Token } from '../../../model/tokenized-text.js';
import { isAdjective, type Parse } from '../morphology/parse.js';
import { ALL_CASES, ANY_CASE, CASE_BITS, GENITIVE } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import { endOfEponym } from '../names/eponyms.js';
import { agrees, casesAs, endOfPhrase } from '../names/noun-phrases.js';
import { endOfInitials, isRomanNumeral } from '../names/person-parts.js';
import { isPlaceOfPost } from '../names/single-names.js';
import { lemmaOfTitle, type RoleHead } from './role-heads.js';
import { instrumentalHeads, rankedHeads, titleAdjectives } from './role-words.js';

/** The words of a title as tokens: its adjectives from `first`, the noun, and each token at which its complements may end. */
export interface RolePhrase {
  readonly first: number;
  readonly head: number;
  /** Exclusive, growing; the first is right behind the noun. */
  readonly ends: readonly number[];
}

const MOST_ADJECTIVES = 3;
const MOST_PIECES = 8;
/** «заместитель директора по развитию», «секретарь при президенте». */
const PREPOSITIONS: Readonly<Record<string, number>> = {
  по: CASE_BITS.datv,
  при: CASE_BITS.loct,
  в: CASE_BITS.loct,
  на: CASE_BITS.loct,
  от: GENITIVE,
  из: GENITIVE,
};

export function readRolePhrase(words: DocumentWords, head: number, role: RoleHead): RolePhrase {
  return { first: firstOfTitle(words, head, role), head, ends: readComplements(words, head, role) };
}

/** The adjectives before the noun that agree with it and belong to the title. */
function firstOfTitle(words: DocumentWords, head: number, { readings }: RoleHead): number {
  let first = head;
  while (head - first < MOST_ADJECTIVES && words.isJoined(first)) {
    const at = first - 1;
    const belongs = words
      .senses(at)
      .parses.some(
        (parse) =>
          isAdjective(parse) && isOfTitle(words, parse, readings) && readings.some((noun) => agrees(parse, noun)),
      );
    if (!belongs) break;
    first = at;
  }
  return first;
}

/** An ordinal belongs to a ranked title: «первый заместитель» is one, «первый космонавт» is not. */
function isOfTitle(words: DocumentWords, adjective: Parse, readings: readonly Parse[]): boolean {
  if (adjective.tag.grammemes.has('Anum'))
    return readings.some((noun) => rankedHeads.has(words.dictionary.lemma(noun).replaceAll('ё', 'е')));
  return titleAdjectives.has(words.dictionary.lemma(adjective).replaceAll('ё', 'е'));
}

/** Genitives, quotations, abbreviations and governed phrases behind the noun, up to a person's name. */
function readComplements(words: DocumentWords, head: number, { readings }: RoleHead): readonly number[] {
  const ends = [head + 1];
  const [noun] = readings;
  if (noun && instrumentalHeads.has(lemmaOfTitle(words.dictionary, noun))) {
    const end = endOfPhrase(words, head + 1, CASE_BITS.ablt);
    if (end > 0 && !beginsPerson(words, end - 1)) ends.push(end);
  }
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const at = ends.at(-1) ?? head + 1;
    const end = endOfPiece(words, at);
    if (end <= at) break;
    ends.push(end);
  }
  return ends;
}

function endOfPiece(words: DocumentWords, at: number): number {
  const token = words.tokens[at];
  if (!token || !words.isJoined(at)) return -1;
  if (OPENING.has(token.text)) return endOfQuotation(words, at);
  if (token.text === ',') return endOfList(words, at);
  // «больницы № 5»
  if (token.text === '№' && words.tokens[at + 1]?.kind === 'number') return at + 2;
  if (token.kind !== 'word') return -1;
  if (token.norm === 'и') return endOfCoordination(words, at);
  const eponym = endOfEponym(words, at);
  if (eponym > at) return eponym;
  const governed = PREPOSITIONS[token.norm];
  if (governed !== undefined) return endOfGoverned(words, at + 1, governed);
  if (token.script === 'latin') return isLatinName(token) ? at + 1 : -1;
  if (beginsPerson(words, at)) return -1;
  if (token.letterCase === 'upper' || token.letterCase === 'mixed') return at + 1;
  return endOfGenitive(words, at);
}

function endOfGenitive(words: DocumentWords, at: number): number {
  const end = endOfPhrase(words, at, GENITIVE);
  if (end < 0) {
    // «тренером грозненского «Терека»»
    if (casesAs(words, at, 'adjective') & GENITIVE && OPENING.has(words.tokens[at + 1]?.text ?? ''))
      return endOfQuotation(words, at + 1);
    // «спикер Госдумы»: a proper name that no dictionary knows, in a form that may be the genitive
    const isUnknown = words.isCapital(at) && !words.senses(at).isKnown;
    return isUnknown && casesAs(words, at, 'any') & GENITIVE ? at + 1 : -1;
  }
  for (let index = at; index < end; index++) if (beginsPerson(words, index)) return -1;
  return end;
}

function endOfGoverned(words: DocumentWords, at: number, bits: number): number {
  const token = words.tokens[at];
  // «депутат от «Единой России»»
  if (token && OPENING.has(token.text)) return endOfQuotation(words, at);
  if (token?.kind === 'word' && token.letterCase === 'upper') return at + 1;
  for (const bit of ALL_CASES) {
    const end = bits & bit ? endOfPhrase(words, at, bit) : -1;
    if (end > 0 && !beginsPerson(words, at)) return end;
  }
  return -1;
}

const isLatinName = ({ script, letterCase }: Token) => script === 'latin' && letterCase !== 'lower';

/** «актёр театра и кино», «министр труда и социальной защиты», «председатель Госсовета и Совета министров». */
function endOfCoordination(words: DocumentWords, at: number): number {
  const isNamed = words.tokens[at - 1]?.letterCase !== 'lower';
  const next = words.tokens[at + 1];
  if (isNamed && next && words.isJoined(at + 1)) {
    if (OPENING.has(next.text)) return endOfQuotation(words, at + 1);
    if (next.kind === 'word' && (next.letterCase === 'upper' || isLatinName(next))) return at + 2;
  }
  const end = endOfGenitive(words, at + 1);
  const isThing = end > 0 && words.senses(end - 1).parses[0]?.tag.grammemes.has('inan') === true;
  if (!isThing) return -1;
  const isLower = words.tokens[end - 1]?.letterCase === 'lower';
  return isNamed ? (next?.letterCase === 'lower' && isLower ? -1 : end) : isLower ? end : -1;
}

const MOST_IN_LIST = 4;

/** «министр промышленности, науки и технологий»: things in the genitive, the last one behind «и». */
function endOfList(words: DocumentWords, comma: number): number {
  let at = comma;
  for (let items = 0; items < MOST_IN_LIST && words.tokens[at]?.text === ','; items++) {
    const end = endOfGenitive(words, at + 1);
    if (end < 0 || !isOrdinaryThing(words, end - 1)) return -1;
    at = end;
  }
  return words.tokens[at]?.norm === 'и' && at > comma ? endOfCoordination(words, at) : -1;
}

function isOrdinaryThing(words: DocumentWords, at: number): boolean {
  const isThing = words.senses(at).parses[0]?.tag.grammemes.has('inan') === true;
  return isThing && words.tokens[at]?.letterCase === 'lower';
}

const OPENING = new Set(['«', '"', '“', '„']);
const CLOSING = new Set(['»', '"', '”', '“']);
const LONGEST_QUOTATION = 10;

function endOfQuotation(words: DocumentWords, open: number): number {
  for (let at = open + 2; at < open + LONGEST_QUOTATION && words.isJoined(at); at++)
    if (CLOSING.has(words.tokens[at]?.text ?? '')) return words.tokens[at + 1]?.text === '»' ? at + 2 : at + 1;
  return -1;
}

/** A capitalised given name or surname, or initials. */
export function beginsPerson(words: DocumentWords, at: number): boolean {
  if (!words.isCapital(at)) return false;
  if (endOfInitials(words, at) > at || isRomanNumeral(words, at + 1)) return true;
  if (isPlaceOfPost(words, at)) return false;
  const { given, surname, patronymic, ordinary, isPlace, isOrganisation } = words.senses(at);
  if (isPlace || isOrganisation) return given.length > 0 && ordinary === 0 && !isPlace;
  return given.length > 0 || patronymic.length > 0 || (surname.length > 0 && ordinary < 0.5);
}

/** Cases in which the word at a token may be a name. */
export function nameCases(words: DocumentWords, at: number): number {
  const { given, surname, guess } = words.senses(at);
  let bits = 0;
  for (const { cases } of given.length + surname.length > 0 ? [...given, ...surname] : guess()) bits |= cases;
  return bits === 0 ? ANY_CASE : bits;
}
