import { filled } from '../../../../find/filled.js';
import { integerReader } from '../../../../find/integers.js';
import { type Placed, placed } from '../../../../find/interval-ends.js';
import { capture, optional, type Reader, sequence, slot } from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { PointExpression } from '../../../../model/date-expression.js';
import { pointModifier } from '../date-rule.js';
import { bareYear } from '../years.js';
import { dayOfMonth } from './calendar-names.js';
import { calendarDay, weekday, yearBehind } from './days.js';
import { half, month, quarter, season } from './periods.js';
import { timeOfDay } from './times.js';
import { decade, yearDigits } from './years.js';

const POINT = slot<PointExpression>('point');
const NUMBER = slot<number>('number');
const HOLDER = slot<PointExpression>('holder');

/** Two numbers outside these are no years unless more is said. */
const LIKELY = { least: 1700, most: 2100 };

export const isLikelyYear = (number = 0) => number >= LIKELY.least && number <= LIKELY.most;

const year: Reader<PointExpression> = readerOf(capture(POINT, bareYear), (get) => {
  const point = get(POINT);
  return isLikelyYear(point?.year) && point ? point : null;
});

/** A day whose month stands at the other end: `9 to 11 May`. */
const dayAlone: Reader<PointExpression> = numbered('day', dayOfMonth);

const dated = longestOf(calendarDay, month, season, quarter, half, decade);
const withEdge: Reader<PointExpression> = readerOf(
  sequence(optional(pointModifier), capture(POINT, longestOf(dated, weekday, year))),
  (get) => filled(get(POINT)),
);

export const startOfInterval: Reader<Placed> = placed(longestOf(withEdge, dayAlone));
/** A start that is a time by itself, with no preposition before it. */
export const plainStart: Reader<Placed> = placed(longestOf(dated, weekday));
export const endOfInterval: Reader<Placed> = placed(withEdge);

/** A clock time, with its day or without. */
export const hours: Reader<Placed> = placed(timeOfDay);

export const startOnDay: Reader<Placed> = placed(calendarDay);
/** `May 5-7`, `May 5 to 7, 2024`: the day whose month stands at the other end, with the year of both. */
export const dayBehind: Reader<Placed> = placed(
  readerOf(sequence(capture(NUMBER, dayOfMonth), optional(capture(HOLDER, yearBehind))), (get) => ({
    form: 'point',
    ...get(HOLDER),
    day: filled(get(NUMBER)),
  })),
);

export const yearBefore: Reader<Placed> = placed(numbered('year', yearDigits));

/** `2019/20`: the year behind another one, or its last digits. */
export const followingYear: Reader<Placed> = placed(numbered('year', longestOf(yearDigits, integerReader(2, 2))));

function numbered(field: 'day' | 'year', reader: Reader<number>): Reader<PointExpression> {
  return readerOf(capture(NUMBER, reader), (get) => ({ form: 'point', [field]: filled(get(NUMBER)) }));
}
