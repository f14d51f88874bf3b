import { normAt } from '../../../model/tokenized-text.js';
import type { Candidate } from './candidate.js';
import type { DocumentWords } from './document-words.js';
import type { Evidence } from './evidence.js';
import { GIVEN, SURNAME, Word } from './lexicon.js';
import type { NameLists } from './name-lists.js';
import { severalEvidence } from './several-evidence.js';
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
