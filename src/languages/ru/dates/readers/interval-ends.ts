import { capture, optional, type Reader, sequence, slot } from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { ClockTime, PointExpression } from '../../../../model/date-expression.js';
import { converted } from '../date-rule.js';
import { edge } from '../edges.js';
import { clock, hours } from './clocks.js';
import { day, dayOfMonth } from './days.js';
import { century, centuryAlone, decade } from './decades.js';
import { monthOrLonger } from './periods.js';

/** A point and the tokens that tell it, `first` inclusive, `last` exclusive. */
export interface Placed {
  readonly point: PointExpression;
  readonly first: number;
  readonly last: number;
}

export function placed(reader: Reader<PointExpression>): Reader<Placed> {
  return {
    first: reader.first,
    read: (tokens, at) => {
      const read = reader.read(tokens, at);
      return read && { end: read.end, value: { point: read.value, first: at, last: read.end } };
    },
  };
}

const POINT = slot<PointExpression>('point');
const atTime = (reader: Reader<ClockTime>): Reader<PointExpression> =>
  converted(reader, (time) => ({ form: 'point', time }));
const anyPoint = longestOf(day, monthOrLonger, decade, century, atTime(clock));

/** Any point, with the edge before it. */
const withEdge: Reader<PointExpression> = readerOf(
  sequence(optional(edge), capture(POINT, anyPoint)),
  (get) => get(POINT) ?? null,
);

/** A day whose month stands at the other end: «с 5 по 21 августа». */
const dayAlone: Reader<PointExpression> = converted(dayOfMonth, ({ day: number }) => ({ form: 'point', day: number }));

const startingCentury: Reader<PointExpression> = readerOf(
  sequence(optional(edge), capture(POINT, centuryAlone)),
  (get) => get(POINT) ?? null,
);

export const startOfInterval: Reader<Placed> = placed(longestOf(withEdge, dayAlone, startingCentury));
export const endOfInterval: Reader<Placed> = placed(longestOf(withEdge, atTime(hours)));

const KINDS = ['day', 'weekday', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century'] as const;

function kindOf(point: PointExpression): string {
  if (point.time) return 'time';
  return KINDS.find((kind) => point[kind] !== undefined) ?? point.base?.unit ?? 'day';
}

/** True for two days, two months, two years: «2014—2016». */
export function isOneKind(from: Placed | undefined, to: Placed | undefined): boolean {
  if (!from || !to) return false;
  const [first, second] = [kindOf(from.point), kindOf(to.point)];
  return first === second || (first === 'year' && second === 'decade' && (from.point.year ?? 1) % 10 === 0);
}

/** Longer than this lie two numbers apart that are no years of one interval. */
const YEARS_APART = 300;

/** The first point as what may begin the interval that the second ends; null where it may not. */
export function startFor(from: PointExpression, to: PointExpression): PointExpression | null {
  if (isDayAlone(from) && to.time) {
    const { day: hour = 0 } = from;
    return hour <= 24 ? { form: 'point', time: { hour, minute: 0 } } : null;
  }
  if ((from.time === undefined) !== (to.time === undefined)) return null;
  // «1970–1980-е годы»
  if (to.decade !== undefined && from.year !== undefined) return { form: 'point', decade: from.year };
  if (isDayAlone(from) && (to.day === undefined || to.month === undefined)) return null;
  if ((from.century === undefined) !== (to.century === undefined)) return null;
  if (from.year === undefined || to.year === undefined) return from;
  const areOrdered = to.year > from.year || (to.year === from.year && from.month !== undefined);
  return areOrdered && to.year - from.year <= YEARS_APART ? from : null;
}

function isDayAlone({ day: number, month, base }: PointExpression): boolean {
  return number !== undefined && month === undefined && !base;
}
