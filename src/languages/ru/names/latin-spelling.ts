import { textAt } from '../../../model/tokenized-text.js';
import type { DocumentWords } from './document-words.js';

/** Tokens of a name in Latin letters, exclusive end. */
export interface LatinSpelling {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const LONGEST = 7;

/** «Мишель Камю (Michel Camus)»: the spelling that the text gives in brackets right behind a name, or null. */
export function latinInBrackets(words: DocumentWords, at: number): LatinSpelling | null {
  if (words.tokens[at]?.text !== '(') return null;
  const first = at + 1;
  let last = first;
  while (last - first < LONGEST && (words.tokens[last]?.script === 'latin' || isPoint(words, last, first))) last++;
  const begin = words.tokens[first];
  const end = words.tokens[last - 1];
  const closing = textAt(words.tokens, last);
  if (last === first || !begin || !end || begin.letterCase === 'lower' || !').,;/'.includes(closing)) return null;
  return { first, last, text: words.text.text.slice(begin.start, end.end) };
}

/** «James B. Comey» */
const isPoint = (words: DocumentWords, at: number, first: number) =>
  at > first && words.tokens[at]?.text === '.' && words.tokens[at - 1]?.text.length === 1;
