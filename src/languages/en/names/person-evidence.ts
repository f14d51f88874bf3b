import { normAt, textAt } from '../../../model/tokenized-text.js';
import { isInitial, isParticle, isSuffix, lastWord, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import type { Evidence } from './evidence.js';
import { GIVEN, HEAD, SURNAME, Word } from './lexicon.js';

/** Given name and surname, initials, particles, two words that nobody knows. */
export function personEvidence(
  words: DocumentWords,
  own: readonly number[],
  bits: readonly number[],
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const add = (weight: number, reason = '') => evidence.push({ kind: 'people', weight, reason });
  const first = words.bits(own[0]);
  const final = words.bits(own.at(-1));
  const length = own.length;
  if (length > 5) add(-3);
  const opening = wordAt(own, 0);
  const initial = isInitial(words, opening);
  if (isSuffix(words, lastWord(own))) add(3, 'suffix');
  // `Bill C-63`, `R&D`
  if (own.some((at) => /\d/.test(textAt(words.tokens, at))) || own.every((at) => isInitial(words, at))) add(-5);
  // `Al Mirfa`; `Al Gore` has a surname
  const isArticle = ['al', 'el'].includes(normAt(words.tokens, opening)) && !(final & SURNAME);
  if (isArticle) add(-1);
  else if (first & GIVEN) add(first & Word.common ? (first & Word.surelyGiven ? 2.4 : 1.2) : 3, 'given');
  else if (initial) add(words.tokens[opening]?.text.length === 1 ? 2.4 : 2, 'initials');
  else if (first & Word.common) add(-2);
  if (own.slice(1, -1).some((at) => isInitial(words, at))) add(2.5, 'initials');
  else if (bits.slice(1, -1).some((word) => word & GIVEN && !(word & Word.common))) add(0.7);
  if (final & Word.commonSurname) add(final & Word.common ? 0.8 : 1.6);
  else if (final & Word.surname) add(final & Word.common ? 0.3 : 1.1);
  else if (final & GIVEN && !(final & Word.common)) add(0.8);
  else if (final & Word.common) add(first & GIVEN && !(first & Word.common) ? -0.6 : -1.5);
  else add(0.8);
  // `Ngo Van Norvik`, but `NGO Norvik`
  const isAsian = first & Word.asianSurname && words.tokens[opening]?.letterCase === 'capital' && length <= 3;
  if (isAsian && (!(final & Word.common) || final & Word.commonSurname)) add(2, 'asian');
  if (own.some((at, index) => index > 0 && at - wordAt(own, index - 1) > 1 && isParticle(words, at - 1)))
    add(2, 'particle');
  const isUnknown = (word: number) =>
    !(word & (Word.common | HEAD | Word.placeHead | Word.demonym | Word.function | Word.event));
  if (length <= 3 && bits.every(isUnknown)) add(1.7, 'pair');
  if (
    own.some((at) => words.tokens[at]?.letterCase === 'upper' && !isInitial(words, at)) &&
    !own.every((at) => words.tokens[at]?.letterCase === 'upper')
  )
    add(-2);
  return evidence;
}
