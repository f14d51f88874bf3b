import { normAt } from '../../../model/tokenized-text.js';
import { type CapitalRun, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { GIVEN, HEAD, SURNAME, Word } from './lexicon.js';
import { type NameLists, wordsOfListedPlace } from './name-lists.js';

/** A run of capitals and what its words are looked up in. */
export interface RunScope {
  readonly words: DocumentWords;
  readonly lists: NameLists;
  readonly run: CapitalRun;
}

/** Verbs and articles before which a name is none at the beginning of a sentence. */
const AMBIGUOUS_OPENINGS = new Set('will may an so no do my long see july'.split(' '));

/** Words of the run that are no part of a name: openings of sentences, days and months, articles. */
export function isSkipped(scope: RunScope, index: number): boolean {
  const { words, run } = scope;
  const at = wordAt(run, index);
  const bits = words.bits(at);
  const token = words.tokens[at];
  if (!token || !(bits & Word.function) || token.letterCase === 'upper' || isInsideName(scope, index)) return false;
  // `Erik ten Hag`: a run has no other words without a capital
  if (token.letterCase === 'lower') return false;
  const next = run[index + 1];
  const isName = bits & Word.surelyGiven && next !== undefined && !(words.bits(next) & (Word.common | Word.function));
  const isOpening = words.isOpening(at);
  // `April Glaspie`, `Will Smith`
  if (isName && !(isOpening && AMBIGUOUS_OPENINGS.has(token.norm))) {
    const before = normAt(words.tokens, at - 1);
    if (!(bits & Word.date) || !['last', 'in', 'on', 'this', 'since', 'of', 'next', 'early', 'late'].includes(before))
      return false;
  }
  if (bits & Word.date || isOpening || words.styleOf(at) !== 'prose') return true;
  // `Banc One Corp.`, `All India Radio`
  const isInside = index > 0 || token.norm !== 'the';
  return !(isInside && words.bits(run.at(-1)) & HEAD && index < run.length - 1);
}

/** `Mary May Norvik`, `Tawhidul Islam`: a surname or a second name behind a given name, or behind a word that no list knows. */
function isInsideName({ words, lists, run }: RunScope, index: number): boolean {
  const at = wordAt(run, index);
  if (index === 0 || !(words.bits(at) & SURNAME) || words.styleOf(at) !== 'prose') return false;
  if (words.tokens[at + 1]?.kind === 'number') return false;
  const before = words.bits(run[index - 1]);
  // `in Asia Monday`
  if (wordsOfListedPlace(words, lists, run, index - 1) > 0) return false;
  return before === 0 || ((before & GIVEN) !== 0 && !(before & Word.common));
}
