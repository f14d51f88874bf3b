import { type Token, textAt } from '../../model/tokenized-text.js';

const OPENING = new Set('«"“„');
const CLOSING = new Set('»"”“');

/** Whether quotation marks stand right before token `first` and at token `last`, which is exclusive. */
export function isQuotedWhole(tokens: readonly Token[], first: number, last: number): boolean {
  return OPENING.has(textAt(tokens, first - 1)) && CLOSING.has(textAt(tokens, last));
}
