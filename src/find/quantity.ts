import type { Token } from '../model/tokenized-text.js';
import { mayGoOnBehind } from './beginning.js';
import type { Cardinal } from './cardinals.js';
import { compare, times } from './decimal.js';
import { firstWords, NOTHING } from './first.js';
import type { Reader } from './pattern.js';

/** One number, or a range of them; decimal text. */
export interface Quantity {
  readonly value: string | null;
  readonly min: string | null;
  readonly max: string | null;
  /** True where a scale word stands in it: «5 млн». */
  readonly hasScale: boolean;
}

const DASHES = new Set(['-', '–', '—', '−', '‑', '‒']);

/** True for a hyphen or dash, whatever its length: typing tells them apart badly. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.text);
}

export function single({ value, hasScale }: Pick<Cardinal, 'value' | 'hasScale'>): Quantity {
  return { value, min: null, max: null, hasScale };
}

/** The quantity with its numbers changed. */
export function mapQuantity({ value, min, max, hasScale }: Quantity, change: (decimal: string) => string): Quantity {
  const changed = (decimal: string | null) => (decimal === null ? null : change(decimal));
  return { value: changed(value), min: changed(min), max: changed(max), hasScale };
}

/** The first of two numbers with the scale that the second one lends it: `3` of «с 3 до 5 тыс.» is 3000. */
export function withScaleOf(left: Cardinal, right: Cardinal): string {
  return left.hasScale || right.factor === null ? left.value : times(left.coefficient, right.factor);
}

/**
 * The range of two numbers, null where the second is not the bigger one. A scale is lent only where it keeps the order, so
 * `$500 to $1 million` stays as written.
 */
export function rangeOf(left: Cardinal, right: Cardinal): Quantity | null {
  const hasScale = left.hasScale || right.hasScale;
  const min = [withScaleOf(left, right), left.value].find((value) => compare(value, right.value) < 0);
  return min === undefined ? null : { value: null, min, max: right.value, hasScale };
}

/**
 * Reads a number or a range: `5`, «50-70 млн», «11 — 12 миллиардов».
 *
 * @param unit may stand behind the first number of a range as well: `5%-7%`
 */
export function quantityReader(number: Reader<Cardinal>, unit?: Reader<unknown>): Reader<Quantity> {
  return {
    first: number.first,
    secondAfter: mayGoOnBehind(number, firstWords(...DASHES), unit?.first ?? NOTHING),
    read: (tokens, at) => {
      const left = number.read(tokens, at);
      if (!left) return null;
      const dash = isDash(tokens[left.end]) ? left.end : (unit?.read(tokens, left.end)?.end ?? left.end);
      const right = isDash(tokens[dash]) ? number.read(tokens, dash + 1) : null;
      const range = right && rangeOf(left.value, right.value);
      return range ? { end: right.end, value: range } : { end: left.end, value: single(left.value) };
    },
  };
}
