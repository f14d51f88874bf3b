import type { Token } from '../src/model/tokenized-text.js';
import { tokenize } from '../src/tokenize/tokenize.js';

/** The tokens of a text that is one paragraph. */
export function tokensOf(text: string): readonly Token[] {
  return tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }], new Set()).tokens;
}
