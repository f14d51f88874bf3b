import { normAt, textAt } from '../../../model/tokenized-text.js';
import type { Candidate } from './candidate.js';
import type { DocumentWords } from './document-words.js';

/** The abbreviation in brackets right behind a name: `Federal Reserve (Fed)`, `Minsk Tractor Plant [MTZ trademark]`. */
export function aliasBehind(words: DocumentWords, { last }: Candidate): number | null {
  const open = words.tokens[last]?.text;
  if (open !== '(' && open !== '[') return null;
  const close = open === '(' ? ')' : ']';
  let at = last + 1;
  if (words.tokens[at]?.text === '"' || words.tokens[at]?.text === '“') at++;
  if (!words.isCapital(at) || textAt(words.tokens, at).length > 12) return null;
  const behind = [words.tokens[at + 1]?.text, words.tokens[at + 2]?.text];
  return behind.includes(close) ? at : null;
}

/** First letters of the words of a name, lower case. */
export function initialsOf(words: DocumentWords, { words: own }: Candidate): string {
  return own.map((at) => normAt(words.tokens, at).charAt(0)).join('');
}
