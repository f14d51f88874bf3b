import type { Amount, CalendarUnit } from '../model/date-expression.js';

interface Counted {
  readonly unit: CalendarUnit;
  readonly count: number;
}

/** The unit in which a half of another is counted, and how many of it that holds. */
const SMALLER: Readonly<Partial<Record<CalendarUnit, Counted>>> = {
  year: { unit: 'month', count: 12 },
  week: { unit: 'day', count: 7 },
  day: { unit: 'hour', count: 24 },
  hour: { unit: 'minute', count: 60 },
  minute: { unit: 'second', count: 60 },
};

/** A length as a whole number of one unit: `two and a half years` in months; null where it is vague or there is no such unit. */
export function inOneUnit([first, second, ...others]: readonly Amount[]): Counted | null {
  if (!first?.count || others.length > 0) return null;
  const whole = Number(first.count);
  const smaller = second && SMALLER[first.unit];
  if (second && (smaller?.unit !== second.unit || second.count === null)) return null;
  const { unit, count } =
    second && smaller
      ? { unit: second.unit, count: whole * smaller.count + Number(second.count) }
      : { unit: first.unit, count: whole };
  return Number.isInteger(count) ? { unit, count } : null;
}
