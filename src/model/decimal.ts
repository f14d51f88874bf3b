/**
 * Arithmetic on decimal text («8.13» × «1000000000» = «8130000000»), exact at any size: amounts never pass through a float.
 * Decimal text is `-?digits[.digits]`; results carry no leading and no trailing zeros.
 */
interface Scaled {
  readonly units: bigint;
  /** Digits behind the point in `units`. */
  readonly places: number;
}

export function plus(a: string, b: string): string {
  const left = parse(a);
  const right = parse(b);
  const places = Math.max(left.places, right.places);
  return print({ units: widen(left, places) + widen(right, places), places });
}

export function times(a: string, b: string): string {
  const left = parse(a);
  const right = parse(b);
  return print({ units: left.units * right.units, places: left.places + right.places });
}

/** Below, at or above zero as `a` is less than, equal to or more than `b`. */
export function compare(a: string, b: string): number {
  const left = parse(a);
  const right = parse(b);
  const places = Math.max(left.places, right.places);
  const difference = widen(left, places) - widen(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The same number without needless zeros: `007.50` → `7.5`. */
export function canonical(decimal: string): string {
  return print(parse(decimal));
}

function parse(decimal: string): Scaled {
  const point = decimal.indexOf('.');
  if (point < 0) return { units: BigInt(decimal), places: 0 };
  return { units: BigInt(decimal.slice(0, point) + decimal.slice(point + 1)), places: decimal.length - point - 1 };
}

function widen({ units, places }: Scaled, to: number): bigint {
  return units * 10n ** BigInt(to - places);
}

function print({ units, places }: Scaled): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  let end = digits.length;
  while (end > whole.length && digits[end - 1] === '0') end--;
  const fraction = digits.slice(whole.length, end);
  return fraction ? `${sign}${whole}.${fraction}` : `${sign}${whole}`;
}
