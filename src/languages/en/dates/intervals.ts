import {
  intervalValue,
  isOneKind,
  type Placed,
  partsOfPair,
  placed,
  standsAlone,
} from '../../../find/interval-ends.js';
import {
  capture,
  lookup,
  oneOf,
  optional,
  type Reader,
  sequence,
  slot,
  spanStarts,
  words,
} from '../../../find/pattern.js';
import { longestOf, readerOf } from '../../../find/pattern-reader.js';
import type { Match } from '../../../find/rule.js';
import type { PointExpression } from '../../../model/date-expression.js';
import type { DateValue } from '../../../model/values.js';
import { longWeekdays, months } from './calendar-words.js';
import { type DateRule, dateRule, dateValue, pointModifier } from './date-rule.js';
import { dayOfMonth, inRange } from './readers/calendar-names.js';
import { calendarDay, weekday, yearBehind } from './readers/days.js';
import { half, month, quarter, season } from './readers/periods.js';
import { decade, yearDigits } from './readers/years.js';
import { inTense } from './tense.js';
import { bareYear } from './years.js';

const POINT = slot<PointExpression>('point');
const FROM = slot<Placed>('from');
const TO = slot<Placed>('to');
const NUMBER = slot<number>('number');
const HOLDER = slot<PointExpression>('holder');
const BEFORE_INTERVAL = new Set(['from', 'between']);
const dash = words('-', '–', '—', '−');
const ending = words('to', 'until', 'till', 'through');

/** Two numbers outside these are no years unless more is said. */
const LIKELY = { least: 1700, most: 2100 };
const isLikelyYear = (number = 0) => number >= LIKELY.least && number <= LIKELY.most;
const year: Reader<PointExpression> = readerOf(capture(POINT, bareYear), (get) => {
  const point = get(POINT);
  return isLikelyYear(point?.year) && point ? point : null;
});
const dayAlone: Reader<PointExpression> = readerOf(capture(NUMBER, dayOfMonth), (get) => ({
  form: 'point',
  day: get(NUMBER) ?? 1,
}));
const dated = longestOf(calendarDay, month, season, quarter, half, decade);
const withEdge: Reader<PointExpression> = readerOf(
  sequence(optional(pointModifier), capture(POINT, longestOf(dated, weekday, year))),
  (get) => get(POINT) ?? null,
);

const yearBefore: Reader<PointExpression> = readerOf(capture(NUMBER, yearDigits), (get) => ({
  form: 'point',
  year: get(NUMBER) ?? 0,
}));
/** `2019/20`: the last digits of the year that follows. */
const followingYear: Reader<PointExpression> = readerOf(
  capture(NUMBER, longestOf(yearDigits, inRange(numberOfDigits(2), 0, 99))),
  (get) => ({ form: 'point', year: get(NUMBER) ?? 0 }),
);

const start = placed(longestOf(withEdge, dayAlone));
const end = placed(withEdge);
/** `May 5-7`, `May 5 to 7, 2024`: the day whose month stands at the other end, with the year of both. */
const dayBehind: Reader<PointExpression> = readerOf(
  sequence(capture(NUMBER, dayOfMonth), optional(capture(HOLDER, yearBehind))),
  (get) => ({ form: 'point', ...get(HOLDER), day: get(NUMBER) ?? 1 }),
);

const pairs = (names: ReadonlyMap<string, number>) =>
  new Map(
    [...names].flatMap(([from, first]) =>
      [...names].map(([to, second]) => [`${from}-${to}`, [first, second]] as const),
    ),
  );
const PAIR = slot<readonly [number, number]>('pair');

/** Times told by their two ends. */
export const intervalRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'interval-in-words',
      examples: [
        'It runs from [May to July].',
        'He served from [2009 to 2013].',
        'It was open from [May 3 to June 1, 2024].',
        'The fair runs from [9 to 11 May 2025].',
        'It fell between [2019 and 2021].',
        'It is open [Monday to Friday].',
        'It was built from [late 2019 through early 2021].',
      ],
      counterExamples: [
        'He walked from May Street to the park.',
        'It rose from 5 to 11 percent.',
        'In 2019 and 2021 it fell.',
      ],
    },
    oneOf(
      sequence(words('from'), spanStarts, capture(FROM, start), ending, capture(TO, end)),
      sequence(words('between'), spanStarts, capture(FROM, start), words('and'), capture(TO, end)),
      sequence(capture(FROM, placed(longestOf(dated, weekday))), ending, capture(TO, end)),
    ),
    (match) => {
      const isLed = BEFORE_INTERVAL.has(match.tokens[match.first - 1]?.norm ?? '');
      return isLed || isOneKind(match.get(FROM), match.get(TO)) ? intervalOf(match) : null;
    },
  ),
  dateRule(
    {
      shape: 'days-of-one-month',
      examples: ['The fair is on [May 5-7].', 'They met on [Sept. 29 to 30, 2024].', 'It ran [October 3–5, 2023].'],
      counterExamples: ['May 5 people came.', 'It scored 5-7 in May.'],
    },
    sequence(capture(FROM, placed(calendarDay)), oneOf(dash, ending), capture(TO, placed(dayBehind))),
    (match) => {
      const [from, to] = [match.get(FROM), match.get(TO)];
      const month = from?.point.month;
      if (!from || !to || month === undefined || !standsAlone(match)) return null;
      const isOrdered = (from.point.day ?? 0) < (to.point.day ?? 0);
      return isOrdered ? intervalValue(match.tokens, from, { ...to, point: { ...to.point, month } }) : null;
    },
  ),
  dateRule(
    {
      shape: 'interval-with-dash',
      examples: [
        'The [2026-2028] programme is ready.',
        'It lasted [June – August 2024].',
        'It is open [Monday – Friday].',
        'The show runs [3-5 May].',
        'It ran [May 30 – June 2].',
      ],
      counterExamples: ['Call 800-2013-2015.', 'They won 25-23.', 'He wore No. 2019-1990.'],
    },
    sequence(capture(FROM, start), dash, capture(TO, end)),
    (match) => (isOneKind(match.get(FROM), match.get(TO)) && standsAlone(match) ? intervalOf(match) : null),
  ),
  dateRule(
    {
      shape: 'years-with-slash',
      examples: ['In the [2019/20] season he won.', 'The [2012/2013] budget passed.'],
      counterExamples: ['Case 2012/15 was closed.', 'He ate 1/2 of it.'],
    },
    sequence(capture(FROM, placed(yearBefore)), words('/'), capture(TO, placed(followingYear))),
    (match) => {
      const [from, to] = [match.get(FROM), match.get(TO)];
      const first = from?.point.year ?? 0;
      const second = to?.point.year ?? 0;
      const isNext = second === first + 1 || second === (first + 1) % 100;
      if (!from || !to || !isNext || !standsAlone(match)) return null;
      return intervalValue(match.tokens, from, { ...to, point: { form: 'point', year: first + 1 } });
    },
  ),
  dateRule(
    {
      shape: 'years-shortened',
      examples: ['He won it in [1990-91].', 'The [1939–45] war ended.'],
      counterExamples: ['They won 1990-35.', 'It is file 2010-12-7.'],
    },
    sequence(capture(FROM, placed(yearBefore)), dash, capture(TO, placed(followingYear))),
    (match) => {
      const [from, to] = [match.get(FROM), match.get(TO)];
      const [first, second] = [from?.point.year ?? 0, to?.point.year ?? 0];
      const isLater = second < 100 && second > first % 100 && isLikelyYear(first);
      if (!from || !to || !isLater || !standsAlone(match)) return null;
      const year = first - (first % 100) + second;
      return intervalValue(match.tokens, from, { ...to, point: { form: 'point', year } });
    },
  ),
  dateRule(
    {
      shape: 'months-in-one-word',
      examples: ['In [January-November 2024] trade grew.', 'It fell in [April-June].'],
      counterExamples: ['In May she left.'],
    },
    sequence(capture(PAIR, lookup(pairs(months))), optional(capture(HOLDER, yearBehind))),
    (match) => pairOf(match, 'month'),
  ),
  dateRule(
    {
      shape: 'weekdays-in-one-word',
      examples: ['It is open [Monday-Friday].', 'The [Thursday-Sunday] event sold out.'],
      counterExamples: ['It is open on Monday.'],
    },
    capture(PAIR, lookup(pairs(longWeekdays))),
    (match) => pairOf(match, 'weekday'),
  ),
];

function numberOfDigits(count: number): Reader<number> {
  return {
    first: { norms: new Set(), kinds: new Set(['number']) },
    read: (tokens, at) => {
      const digits = tokens[at]?.text ?? '';
      return digits.length === count && /^\d+$/.test(digits) ? { end: at + 1, value: Number(digits) } : null;
    },
  };
}

function intervalOf(match: Match): DateValue | null {
  const [from, to] = [match.get(FROM), match.get(TO)];
  return from && to ? intervalValue(match.tokens, { ...from, point: inTense(from.point, match) }, to) : null;
}

function pairOf(match: Match, field: 'month' | 'weekday'): DateValue | null {
  const pair = match.get(PAIR);
  const parts = partsOfPair(match);
  if (!pair || !parts) return null;
  const holder: PointExpression = match.get(HOLDER) ?? { form: 'point' };
  const [from, to] = [
    { ...holder, [field]: pair[0] },
    { ...holder, [field]: pair[1] },
  ];
  return { ...dateValue('DATE', { form: 'interval', from, to }), parts };
}
