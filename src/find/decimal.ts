import { Big } from 'big.js';

/**
 * Arithmetic on decimal text («8.13» × «1000000000» = «8130000000»), exact at any size: amounts never pass through a float.
 * Decimal text is `-?digits[.digits]`; results carry no leading and no trailing zeros. Sums and products of `Big` are exact,
 * whatever its settings for divisions are.
 */
export function plus(a: string, b: string): string {
  return print(new Big(a).plus(b));
}

export function times(a: string, b: string): string {
  return print(new Big(a).times(b));
}

/** Below, at or above zero as `a` is less than, equal to or more than `b`. */
export function compare(a: string, b: string): number {
  return new Big(a).cmp(b);
}

const CANONICAL = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** The same number without needless zeros: `007.50` → `7.5`. */
export function canonical(decimal: string): string {
  return CANONICAL.test(decimal) ? decimal : print(new Big(decimal));
}

/** Plain notation, which `toString` leaves above 21 digits. Zero has no sign. */
function print(number: Big): string {
  return number.eq(0) ? '0' : number.toFixed();
}
