import type {
  DateExpression,
  DurationExpression,
  IntervalExpression,
  PointExpression,
  SetExpression,
} from '../../model/date-expression.js';
import { dayOf } from './calendar.js';
import { type DateContext, NO_CONTEXT } from './date-context.js';
import { printDuration, printStretch } from './print-value.js';
import { type ResolvedPoint, resolvePoint } from './resolve-point.js';
import { firstDay, lastDay, type Stretch, shiftStretch, stretch, stretchAround } from './stretch.js';

export interface ResolvedExpression {
  /** TIMEX3 / ISO 8601. */
  readonly value: string;
  /** First and last calendar day as day numbers; null where open or unknown. */
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly relative: boolean;
  /** The values of the two ends of an interval; empty for all else. */
  readonly ends: readonly string[];
  /** What later expressions of the document may count from. */
  readonly named: Stretch | null;
  /** The first stretch of an interval that is named. */
  readonly namedFrom?: Stretch | null;
}

/** The values of an expression, as far as they can be known; null for days that do not exist (31 February). */
export function resolveExpression(expression: DateExpression, context: DateContext): ResolvedExpression | null {
  switch (expression.form) {
    case 'point':
      return (
        resolveLike(expression, context) ?? describePoint(resolvePoint(expression, context), isComparison(expression))
      );
    case 'interval':
      return resolveInterval(expression, context);
    case 'duration':
      return resolveDuration(expression, context);
    case 'set':
      return unplaced(printSet(expression));
    case 'reference':
      return unplaced(expression.value);
  }
}

/** «аналогичный период прошлого года» where an interval was named: both its ends, so many years away or in the year told. */
function resolveLike(point: PointExpression, context: DateContext): ResolvedExpression | null {
  const { mentioned, mentionedFrom } = context;
  if (!point.base?.keepsPrecision || !mentionedFrom || !mentioned) return null;
  const from = resolvePoint(point, { ...context, mentioned: mentionedFrom });
  const to = resolvePoint(point, context);
  return from && to && describeEnds(from, to, false);
}

function unplaced(value: string): ResolvedExpression {
  return { value, earliest: null, latest: null, relative: false, ends: [], named: null };
}

/** A look aside to another time, from which the text does not go on: `a year earlier`. */
function isComparison({ base }: PointExpression): boolean {
  return base?.of !== undefined || base?.keepsPrecision === true;
}

function describePoint(point: ResolvedPoint | null, isComparison: boolean): ResolvedExpression | null {
  if (!point) return null;
  const { stretch: named, relative } = point;
  return {
    value: printStretch(named),
    earliest: firstDay(named),
    latest: lastDay(named),
    relative,
    ends: [],
    named: named.year === null || isComparison ? null : named,
  };
}

function resolveInterval(interval: IntervalExpression, context: DateContext): ResolvedExpression | null {
  const ends = resolveEnds(interval, context);
  if (!ends) return null;
  return describeEnds(...ends, true);
}

function describeEnds(from: ResolvedPoint, to: ResolvedPoint, isNamed: boolean): ResolvedExpression {
  const values = [printStretch(from.stretch), printStretch(to.stretch)];
  const isKnown = isNamed && to.stretch.year !== null;
  return {
    value: values.join('/'),
    earliest: firstDay(from.stretch),
    latest: lastDay(to.stretch),
    relative: from.relative || to.relative,
    ends: values,
    named: isKnown ? to.stretch : null,
    namedFrom: isKnown ? from.stretch : null,
  };
}

/** The end that tells its year lends it to the other one; without any, the first is completed and the second follows it. */
function resolveEnds({ from, to }: IntervalExpression, context: DateContext): [ResolvedPoint, ResolvedPoint] | null {
  if (isPlaced(from) && isPlaced(to)) return bothOf(resolvePoint(from, context), resolvePoint(to, context));
  if (isPlaced(to)) {
    const end = resolvePoint(to, context);
    return bothOf(end && resolveBeside(from, to, end, context, -1), end);
  }
  if (to.time && isTimeAlone(to)) {
    const start = resolvePoint(from, context);
    return bothOf(start, start && { ...start, stretch: { ...start.stretch, time: to.time } });
  }
  const start = resolvePoint(isPlaced(from) ? from : { ...inherit(from, to), ...from }, context);
  return bothOf(start, start && resolveBeside(to, from, start, context, 1));
}

/** Two clock times of one day: «с 10:00 до 18:00». */
function isTimeAlone({ form, time, direction, ...date }: PointExpression): boolean {
  return time !== undefined && Object.keys(date).length === 0;
}

function isPlaced({ base, year, century, decade }: PointExpression): boolean {
  return [base, year, century, decade].some((field) => field !== undefined);
}

function bothOf(from: ResolvedPoint | null, to: ResolvedPoint | null): [ResolvedPoint, ResolvedPoint] | null {
  return from && to && [from, to];
}

/** The end without a year, in the year of the other end or in the one beside it where the order asks for that. */
function resolveBeside(
  open: PointExpression,
  placed: PointExpression,
  other: ResolvedPoint,
  context: DateContext,
  side: -1 | 1,
): ResolvedPoint | null {
  const { stretch: known, relative } = other;
  if (open.weekday !== undefined && open.day === undefined) {
    const number = firstDay(known);
    if (number === null) return { stretch: stretch('day', { weekday: open.weekday }), relative };
    const near = resolvePoint(
      { ...open, direction: side < 0 ? 'past' : 'future' },
      { ...context, published: stretchAround('day', number) },
    );
    return near && { ...near, relative };
  }
  const fields = { ...inherit(open, placed), ...open };
  if (known.year === null) return resolvePoint(fields, context);
  const same = resolvePoint({ year: known.year, ...fields }, context);
  if (!same) return null;
  const isOrdered = side * ((firstDay(same.stretch) ?? 0) - (firstDay(known) ?? 0)) >= 0;
  const inYear = isOrdered ? same : resolvePoint({ year: known.year + side, ...fields }, context);
  return inYear && { ...inYear, relative };
}

/** The month that two days share: «с 5 по 21 августа». */
function inherit(open: PointExpression, other: PointExpression): Partial<PointExpression> {
  const lacksMonth = open.day !== undefined && open.month === undefined && other.month !== undefined;
  return lacksMonth ? { month: other.month } : {};
}

function resolveDuration({ amounts, side }: DurationExpression, { published }: DateContext): ResolvedExpression {
  const length = unplaced(printDuration(amounts));
  const today = published?.unit === 'day' ? firstDay(published) : null;
  if (!side || today === null) return length;
  const other = amounts.reduce<number | null>((from, amount) => {
    const count = Number(amount.count);
    const { unit } = amount;
    if (from === null || amount.count === null || !Number.isInteger(count)) return null;
    if (unit === 'hour' || unit === 'minute' || unit === 'second') return from;
    return moveDay(from, unit === 'weekend' ? 'week' : unit, side === 'past' ? -count : count);
  }, today);
  if (other === null) return length;
  const [earliest, latest] = side === 'past' ? [other, today] : [today, other];
  return { ...length, earliest, latest, relative: true };
}

/** The day so many units away, on the same day of the month where there is one. */
function moveDay(from: number, unit: Stretch['unit'], count: number): number | null {
  if (unit === 'day') return from + count;
  if (unit === 'week') return from + 7 * count;
  const holder = stretchAround(unit === 'quarter' || unit === 'half' || unit === 'season' ? 'month' : unit, from);
  const monthsEach = unit === 'quarter' || unit === 'season' ? 3 : unit === 'half' ? 6 : 1;
  if (holder.unit === 'decade' || holder.unit === 'century') {
    return moveDay(from, 'year', count * (holder.unit === 'decade' ? 10 : 100));
  }
  const moved = shiftStretch(holder, count * monthsEach);
  const { month, day } = dayOf(from);
  const exact = resolvePoint({ form: 'point', year: moved.year ?? 0, month: moved.part ?? month, day }, NO_CONTEXT);
  return exact ? firstDay(exact.stretch) : lastDay(stretch('month', { year: moved.year, part: moved.part ?? month }));
}

function printSet({ every }: SetExpression): string {
  if (!('form' in every)) return printDuration([every]);
  const open = resolvePoint(every, NO_CONTEXT);
  return open ? printStretch(open.stretch) : 'PXD';
}
