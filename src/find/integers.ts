import type { Lexeme } from '../model/tokenized-text.js';
import { endsAfterOne } from './beginning.js';
import { anyOf, type First, isDigit } from './first.js';
import type { Reader } from './pattern.js';

/** How many digits a token has that holds nothing else; 0 for any other. */
export function digitCount(token: Pick<Lexeme, 'text'> | undefined): number {
  const text = token?.text ?? '';
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return 0;
  return text.length;
}

/** Whole numbers in plain digits of so many places. */
export function integersOf(least: number, most: number): First {
  return anyOf(...(least > 2 ? [] : (['one-or-two-digits'] as const)), ...(most > 2 ? (['more-digits'] as const) : []));
}

/** Reads a whole number in plain digits of so many places: `1945`, `007`. */
export function integerReader(least: number, most: number): Reader<number> {
  return {
    first: integersOf(least, most),
    secondAfter: endsAfterOne,
    read: (tokens, at) => {
      const token = tokens[at];
      const digits = digitCount(token);
      return token && digits >= least && digits <= most ? { end: at + 1, value: Number(token.text) } : null;
    },
  };
}
