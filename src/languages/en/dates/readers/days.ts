import { calendarDigits } from '../../../../find/calendar-digits.js';
import { filled } from '../../../../find/filled.js';
import {
  capture,
  lookup,
  meaning,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { Direction, PointExpression } from '../../../../model/date-expression.js';
import { longWeekdays } from '../calendar-words.js';
import { dayOfMonth, inRange, monthName, ordinal, weekdayName } from './calendar-names.js';
import { dayBeside, yearBeside } from './relative-points.js';
import { anyYear } from './years.js';

const MONTH = slot<number>('month');
const DAY = slot<number>('day');
const YEAR = slot<number>('year');
const HOLDER = slot<PointExpression>('holder');
const WEEKDAY = slot<number>('weekday');
const POINT = slot<PointExpression>('point');

const comma = optional(words(','));

/** The year behind a day or a month: `, 1990`, `of last year`, `this year`. */
export const yearBehind: Reader<PointExpression> = readerOf(
  oneOf(
    sequence(comma, optional(words('of', 'in')), capture(YEAR, anyYear)),
    sequence(comma, optional(words('of')), capture(POINT, yearBeside)),
  ),
  (get) => get(POINT) ?? { form: 'point', year: filled(get(YEAR)) },
);

const weekdayBefore: Pattern = optional(sequence(capture(WEEKDAY, weekdayName), comma, optional(words('the', 'on'))));

/** `Friday, Sept. 30, 1990`, `30 September`, `the 3rd of March last year`. */
const dayInWords: Reader<PointExpression> = readerOf(
  sequence(
    weekdayBefore,
    oneOf(
      sequence(capture(MONTH, monthName), optional(words('the')), capture(DAY, dayOfMonth)),
      sequence(optional(words('the')), capture(DAY, dayOfMonth), optional(words('of')), capture(MONTH, monthName)),
    ),
    optional(capture(HOLDER, yearBehind)),
  ),
  (get) =>
    withWeekday({ form: 'point', ...get(HOLDER), month: filled(get(MONTH)), day: filled(get(DAY)) }, get(WEEKDAY)),
);

const digits = calendarDigits('month-first');

/** A day with its month: in words or in digits, the weekday before it or not. */
export const calendarDay: Reader<PointExpression> = longestOf(
  dayInWords,
  readerOf(sequence(weekdayBefore, capture(POINT, digits)), (get) => withWeekday(filled(get(POINT)), get(WEEKDAY))),
);

/** The weekday is kept beside the day, so that a wrong one is seen. */
function withWeekday(point: PointExpression, weekday: number | undefined): PointExpression {
  return weekday === undefined ? point : { ...point, weekday };
}

const DIRECTION = slot<Direction>('direction');

const direction: Pattern = oneOf(
  meaning(DIRECTION, 'past', sequence(optional(words('this', 'the')), words('last', 'past', 'previous'))),
  meaning(DIRECTION, 'future', sequence(optional(words('this', 'the')), words('next', 'coming', 'following'))),
  meaning(DIRECTION, 'future', words('this')),
);

/** `Friday`, `last Monday`, `this coming Sunday`. */
export const weekday: Reader<PointExpression> = readerOf(
  sequence(optional(direction), capture(WEEKDAY, lookup(longWeekdays))),
  (get) => withDirection({ form: 'point', weekday: filled(get(WEEKDAY)) }, get(DIRECTION)),
);

export function withDirection(point: PointExpression, towards: Direction | undefined): PointExpression {
  return towards ? { ...point, direction: towards } : point;
}

const ORDINAL = slot<number>('ordinal');
const counts: Reader<number> = longestOf(inRange(ordinal, 1, 5), lookup(new Map([['last', -1]])));

/** `the first Monday of May`, `the last Sunday in October 2025`, `the second week of June`. */
export const countedDay: Reader<PointExpression> = readerOf(
  sequence(
    optional(words('the')),
    capture(ORDINAL, counts),
    oneOf(capture(WEEKDAY, lookup(longWeekdays)), words('week')),
    words('of', 'in'),
    capture(MONTH, monthName),
    optional(capture(HOLDER, yearBehind)),
  ),
  (get) => {
    const weekday = get(WEEKDAY);
    const inMonth = { ordinal: filled(get(ORDINAL)), month: filled(get(MONTH)) };
    return { form: 'point', ...get(HOLDER), ...inMonth, ...(weekday === undefined ? {} : { weekday }) };
  },
);

/** `the week of March 6`: the week that holds the day. */
export const weekOfDay: Reader<PointExpression> = readerOf(
  sequence(optional(words('the')), words('week'), words('of'), capture(POINT, dayInWords)),
  (get) => ({ ...filled(get(POINT)), isWholeWeek: true }),
);

/** Any day: of the calendar, of the week, beside today. */
export const anyDay: Reader<PointExpression> = longestOf(calendarDay, weekday, dayBeside);
