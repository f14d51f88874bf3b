import { times } from '../../../../find/decimal.js';
import type { Amount, CalendarUnit } from '../../../../model/date-expression.js';

/** How many, as decimal text; null where it is not told. */
export interface Count {
  readonly count: string | null;
}

const IN_YEARS: ReadonlyMap<CalendarUnit, string> = new Map([
  ['decade', '10'],
  ['century', '100'],
]);
const HALVES: ReadonlyMap<CalendarUnit, Amount> = new Map<CalendarUnit, Amount>([
  ['minute', { unit: 'second', count: '30' }],
  ['hour', { unit: 'minute', count: '30' }],
  ['day', { unit: 'hour', count: '12' }],
  ['year', { unit: 'month', count: '6' }],
]);

/** Decades and centuries count in years, halves in the next smaller unit. */
export function amountsOf(unit: CalendarUnit, { count }: Count): readonly Amount[] {
  if (count === null) return [{ unit, count }];
  const years = IN_YEARS.get(unit);
  if (years) return [{ unit: 'year', count: times(count, years) }];
  const half = count.endsWith('.5') ? HALVES.get(unit) : undefined;
  if (!half) return [{ unit, count }];
  const whole = count.slice(0, -2);
  return whole === '0' ? [half] : [{ unit, count: whole }, half];
}
