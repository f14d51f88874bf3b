import { filled } from '../../../../find/filled.js';
import { type Placed, placed } from '../../../../find/interval-ends.js';
import { capture, optional, type Reader, sequence, slot } from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { ClockTime, PointExpression } from '../../../../model/date-expression.js';
import { converted } from '../date-rule.js';
import { edge } from '../edges.js';
import { clock, hours } from './clocks.js';
import { day, dayOfMonth } from './days.js';
import { century, centuryAlone, decade } from './decades.js';
import { monthOrLonger } from './periods.js';
import { dayFromHour, hourOnDay } from './times.js';

const POINT = slot<PointExpression>('point');
const atTime = (reader: Reader<ClockTime>): Reader<PointExpression> =>
  converted(reader, (time) => ({ form: 'point', time }));
const anyPoint = longestOf(day, monthOrLonger, decade, century, atTime(clock));

/** Any point, with the edge before it. */
const withEdge: Reader<PointExpression> = readerOf(sequence(optional(edge), capture(POINT, anyPoint)), (get) =>
  filled(get(POINT)),
);

/** A day whose month stands at the other end: «с 5 по 21 августа». */
const dayAlone: Reader<PointExpression> = converted(dayOfMonth, ({ day: number }) => ({ form: 'point', day: number }));

const startingCentury: Reader<PointExpression> = readerOf(
  sequence(optional(edge), capture(POINT, centuryAlone)),
  (get) => filled(get(POINT)),
);

export const startOfInterval: Reader<Placed> = placed(longestOf(withEdge, dayAlone, startingCentury, hourOnDay));
export const endOfInterval: Reader<Placed> = placed(longestOf(withEdge, atTime(hours), hourOnDay));
/** «7 августа с 9:50», before «до» and an hour. */
export const startOnDay: Reader<Placed> = placed(dayFromHour);
export const endOnDay: Reader<Placed> = placed(atTime(longestOf(clock, hours)));
