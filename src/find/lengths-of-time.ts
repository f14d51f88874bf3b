import type { Amount, CalendarUnit } from '../model/date-expression.js';
import type { Token } from '../model/tokenized-text.js';
import { times } from './decimal.js';
import type { Reader } from './pattern.js';

/** How many, as decimal text; null where it is not told. */
export interface Count {
  readonly count: string | null;
}

const IN_YEARS: ReadonlyMap<CalendarUnit, string> = new Map([
  ['decade', '10'],
  ['century', '100'],
]);
/** The next smaller unit, and how many of it are one. */
const PARTS: ReadonlyMap<CalendarUnit, { readonly unit: CalendarUnit; readonly parts: string }> = new Map([
  ['minute', { unit: 'second', parts: '60' }],
  ['hour', { unit: 'minute', parts: '60' }],
  ['day', { unit: 'hour', parts: '24' }],
  ['year', { unit: 'month', parts: '12' }],
]);
/** A half or a quarter behind the point. */
const PART = /^(\d+)(\.(?:25|5|75))$/;

/** Decades and centuries count in years, halves and quarters in the next smaller unit. */
export function amountsOf(unit: CalendarUnit, { count }: Count): readonly Amount[] {
  if (count === null) return [{ unit, count }];
  const years = IN_YEARS.get(unit);
  if (years) return [{ unit: 'year', count: times(count, years) }];
  const smaller = PARTS.get(unit);
  const [, whole = '', part = ''] = PART.exec(count) ?? [];
  if (!smaller || part === '') return [{ unit, count }];
  const rest = { unit: smaller.unit, count: times(`0${part}`, smaller.parts) };
  return whole === '0' ? [rest] : [{ unit, count: whole }, rest];
}

/** Units from the largest: `two years and three months` is read on only into a smaller one. */
const ORDER: readonly CalendarUnit[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
];

/** A length with the smaller units that stand behind it: `2 hours`, `2 hours and 30 minutes`. */
export function withSmallerUnits(
  tokens: readonly Token[],
  leading: { readonly end: number; readonly value: readonly Amount[] } | null,
  smaller: Reader<readonly Amount[]>,
  joiners: ReadonlySet<string>,
): { readonly end: number; readonly value: readonly Amount[] } | null {
  let read = leading;
  while (read) {
    const at = joiners.has(tokens[read.end]?.norm ?? '') ? read.end + 1 : read.end;
    const next = smaller.read(tokens, at);
    const last = read.value.at(-1);
    const first = next?.value[0];
    if (!next || !last?.count || !first?.count) break;
    if (ORDER.indexOf(first.unit) <= ORDER.indexOf(last.unit)) break;
    read = { end: next.end, value: [...read.value, ...next.value] };
  }
  return read;
}
