import { normAt } from '../../../model/tokenized-text.js';
import type { PlaceValue } from '../../../model/values.js';
import type { Candidate } from './candidate.js';
import { isInitial, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import type { Evidence } from './evidence.js';
import { GIVEN, SURNAME, Word } from './lexicon.js';
import type { NameLists } from './name-lists.js';

/** What a name of one word says by itself. */
export function singleEvidence(words: DocumentWords, lists: NameLists, candidate: Candidate): readonly Evidence[] {
  const at = wordAt(candidate.words, 0);
  const token = words.tokens[at];
  if (!token) return [];
  const bits = words.bits(at);
  const evidence: Evidence[] = [];
  const add = (kind: Evidence['kind'], weight: number, reason = '') => evidence.push({ kind, weight, reason });
  const place = placeWhole(words, lists, candidate);
  if (place) add('places', weightOfPlace(place, bits), 'listed');
  // `Ex-Trump`
  if (bits & Word.demonym || /^(?:ex|anti|non|pro|post|pre|mid)-/.test(token.norm)) add('others', 4);
  // `Model Y`
  if (isInitial(words, at)) add('people', -5);
  if (bits & Word.common) {
    const inside = words.capitalsInside(token.norm);
    const doubt =
      2 + (words.isOpening(at) && inside === 0 ? 1.5 : 0) + (words.isSeenLower(token.norm) && inside < 3 ? 1.5 : 0);
    add('people', bits & (SURNAME | GIVEN) ? -doubt / 2 : -doubt);
    add('organisations', -doubt + 0.5);
    add('places', place ? -0.5 : -doubt);
  }
  // `Nobel laureate`
  if (bits & Word.event && token.letterCase === 'capital' && !(bits & (SURNAME | GIVEN))) add('others', 4);
  if (bits & Word.bareHead && !words.isOpening(at)) add('organisations', 5, 'bare-head');
  else if (bits & Word.strongHead && !words.isOpening(at) && token.letterCase === 'capital')
    add('organisations', 1.2, 'bare-head');
  // `the Pope`, but `Pope said`
  const isPosted = normAt(words.tokens, at - 1) === 'the';
  const isPost = isPosted || !(bits & SURNAME);
  if (bits & (Word.role | Word.rolePlural) && isPost && !(bits & Word.bareHead)) add('others', isPosted ? 6 : 3);
  if (isAcronym(words, lists, at)) {
    add('organisations', 2.5, 'acronym');
    // `Dr. HVAC`
    add('people', -5);
  } else if (token.letterCase === 'upper') {
    add('people', -2);
    add('organisations', -2);
  } else if (
    token.letterCase === 'mixed' &&
    !lists.notAbbreviations.has(token.text) &&
    !/^[A-Z]+s$/.test(token.text) &&
    !token.text.includes('-') &&
    !/^(?:Mc|Mac|De|Di|Le|La|O'|O’|D'|D’|L'|Van|Fitz)/.test(token.text)
  )
    add('organisations', 1.5, 'mixed-case');
  const isUnknown = !(bits & (Word.common | Word.function | Word.demonym)) && token.letterCase !== 'upper';
  if (isUnknown && !place) {
    const base = words.isOpening(at) ? 0.6 : 1;
    add('people', base);
    add('organisations', base);
    add('places', base - 0.1);
  }
  if (bits & Word.famous && !words.isSeenLower(token.norm)) add('people', bits & Word.common ? 1 : 2.5, 'famous');
  if (bits & GIVEN && !(bits & Word.common)) add('people', 1.8, 'given');
  else if (bits & Word.commonSurname && !(bits & Word.common)) add('people', 1.2, 'surname');
  else if (bits & Word.surname && !(bits & Word.common)) add('people', 0.9, 'surname');
  return evidence;
}

/** `Chad` and `Jordan` are names of people as often, `America` hardly ever. */
function weightOfPlace(place: PlaceValue['type'], bits: number): number {
  if (!(bits & (SURNAME | GIVEN))) return 5;
  if (place === 'country' && !(bits & (SURNAME | Word.surelyGiven))) return 6;
  return place === 'settlement' ? 3 : 4;
}

/** `UNHCR`, `BelTA`, `G20`: capitals, no unit, sum, post or roman number, on a line that is not all capitals. */
function isAcronym(words: DocumentWords, lists: NameLists, at: number): boolean {
  const token = words.tokens[at];
  if (!token || words.styleOf(at) === 'upper-case') return false;
  const { text } = token;
  if (lists.notAbbreviations.has(text) || text.length < 2 || text.length > 7) return false;
  const letters = text.replaceAll('.', '');
  if (token.letterCase === 'upper')
    return (
      letters.length > 1 && !/\d{2}|[A-Z]\d$/.test(letters) && !isInitial(words, at) && !words.isSeenLower(token.norm)
    );
  return /^[A-Z][a-z]{0,3}[A-Z]{2,}$/.test(text);
}

/** The type of the place that the name is in the list of places, or null. */
export function placeWhole(words: DocumentWords, lists: NameLists, { first, last }: Candidate) {
  const token = words.tokens[first];
  const end = words.tokens[last - 1]?.end;
  if (!token || end === undefined) return null;
  const found = lists.places(words.text.text, token);
  if (found && (found.end === end || found.end === end + 1)) return found.value;
  return null;
}
