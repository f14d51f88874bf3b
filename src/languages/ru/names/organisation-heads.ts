import { normAt } from '../../../model/tokenized-text.js';
import { isAdjective, isNoun, type Parse } from '../morphology/parse.js';
import type { DocumentWords } from './document-words.js';
import type { NameScope } from './name-scope.js';
import { agrees, casesAs, headReadings } from './noun-phrases.js';
import { hasCapital, isGeographicAdjective } from './official-adjectives.js';
import { readComplement } from './organisation-complements.js';
import type { OrganisationLists } from './organisation-lists.js';

/** A noun phrase that may be an official name: adjectives, head, and what hangs on the head. */
export interface HeadPhrase {
  readonly first: number;
  readonly head: number;
  /** Exclusive. */
  readonly last: number;
  readonly isNamed: boolean;
}

/** The phrase whose head stands at `head`, or null where it is not a name of its own. */
export function headPhraseAt(scope: NameScope, head: number): HeadPhrase | null {
  const { words, lists } = scope;
  const token = words.tokens[head];
  if (token?.kind !== 'word' || token.script !== 'cyrillic') return null;
  const kind = lists.headKindOf(token);
  if (!kind || isPlaceHead(scope, head) || isOtherSense(words, head)) return null;
  const first = startOfAdjectives(scope, head);
  if (token.letterCase === 'lower' && isPlural(words, first, head) && !MASSES.test(token.norm)) return null;
  const isCapitalHead = token.letterCase !== 'lower' && !words.isOpening(head);
  const hasCapitalBefore = hasCapital(words, first, head);
  // «Сбербанка», a name already, has no field
  const isCapitalName =
    (isCapitalHead || (hasCapitalBefore && !words.isOpening(first))) && lists.listed(words, head)?.last !== head + 1;
  const complement = readComplement(scope, head, kind, isCapitalName);
  const last = complement.last;
  const isNamed =
    hasCapitalBefore ||
    complement.hasCapital ||
    (isCapitalHead && last > head + 1) ||
    (complement.isField && FIELD_HEADS.test(token.norm)) ||
    (complement.isGoverned && kind === 'official') ||
    (isOpeningCapital(words, first) && (complement.isOwn || (kind === 'official' && head - first > 1)));
  if (!isNamed && !(isCapitalHead && kind === 'official')) return null;
  if (
    kind === 'common' &&
    !hasCapitalBefore &&
    !isCapitalHead &&
    !isOpeningCapital(words, first) &&
    !(complement.hasCapital && (complement.isOwn || OF_A_PLACE.test(token.norm)))
  )
    return null;
  return { first, head, last, isNamed };
}

/** Bodies that a field of work alone names, in lower case throughout: «министерство промышленности». */
const FIELD_HEADS = /^(?:министерств|госкомитет|комитет|департамент|агентств|управлени|служб|инспекци)/;
/** «Лига чемпионов» is a tournament. */
const TOURNAMENTS = /^(?:чемпион|европы|нации|наций)/;

/** Bodies that the place alone names: «сборная Испании», «сухопутные войска РФ». */
const OF_A_PLACE = /^(?:сборн|войск|арми)/;

/** Plurals that are one body: «вооруженные силы», «внутренние войска». */
const MASSES = /^(?:сил|войск)/;

function isPlural(words: DocumentWords, first: number, head: number): boolean {
  const readings = headReadings(words, first, head);
  return readings.length > 0 && readings.every(({ tag }) => tag.number === 'plur');
}

/** «Российский союз правообладателей» at the start of a sentence. */
const isOpeningCapital = (words: DocumentWords, at: number) =>
  words.isOpening(at) && words.isCapital(at) && isGeographicAdjective(words, at);

/** «рад» is no council, and «под управлением маэстро» no department. */
function isOtherSense(words: DocumentWords, head: number): boolean {
  const token = words.tokens[head];
  if (token?.norm.startsWith('лиг') && TOURNAMENTS.test(normAt(words.tokens, head + 1))) return true;
  if (token?.letterCase !== 'lower') return false;
  return /^рад[аеыуой]*$/.test(token.norm) || (words.tokens[head - 1]?.norm === 'под' && token.norm === 'управлением');
}

/** «Российской Федерации», «Советский Союз» */
function isPlaceHead({ words, readPlace }: NameScope, head: number): boolean {
  for (let at = head - 1; at > head - 3 && at >= 0; at--) {
    const place = readPlace(words, at);
    if (place && place.last > head) return true;
  }
  return false;
}

const MOST_ADJECTIVES = 5;

/** Adjectives that agree with the head; lower-case ones at the edge only where official names have them. */
function startOfAdjectives({ words, lists }: NameScope, head: number): number {
  const nouns = words.senses(head).parses.filter(isNoun);
  let first = head;
  let at = head - 1;
  while (head - at <= MOST_ADJECTIVES) {
    const token = words.tokens[at];
    if (token?.kind !== 'word' || !words.isJoined(at + 1) || token.script === 'latin') break;
    // «Промышленный и коммерческий банк»
    if (
      token.norm === 'и' &&
      first === at + 1 &&
      words.isCapital(at - 1) &&
      casesAs(words, at - 1, 'adjective') !== 0
    ) {
      at--;
      continue;
    }
    const adjectives = words.senses(at).parses.filter(isAdjective);
    if (!adjectives.some((adjective) => nouns.some((noun) => agrees(adjective, noun)))) break;
    const isInside =
      token.letterCase !== 'lower' || (first === at + 1 && isOfficialLower(words, lists, at, adjectives));
    if (isInside) first = at;
    at--;
  }
  return first;
}

function isOfficialLower(
  words: DocumentWords,
  lists: OrganisationLists,
  at: number,
  adjectives: readonly Parse[],
): boolean {
  if (isGeographicAdjective(words, at)) return true;
  return adjectives.some((adjective) => lists.adjectives.has(words.dictionary.lemma(adjective)));
}
