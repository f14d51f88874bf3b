import { filled } from '../../../find/filled.js';
import { intervalValue, isOneKind, type Placed, partsOfPair, standsAlone } from '../../../find/interval-ends.js';
import { capture, lookup, oneOf, optional, sequence, slot, spanStarts, words } from '../../../find/pattern.js';
import type { Match } from '../../../find/rule.js';
import type { PointExpression } from '../../../model/date-expression.js';
import { normAt } from '../../../model/tokenized-text.js';
import type { DateValue } from '../../../model/values.js';
import { longWeekdays, months } from './calendar-words.js';
import { type DateRule, dateRule, dateValue } from './date-rule.js';
import { yearBehind } from './readers/days.js';
import {
  dayBehind,
  endOfInterval,
  followingYear,
  hours,
  isLikelyYear,
  plainStart,
  startOfInterval,
  startOnDay,
  yearBefore,
} from './readers/interval-ends.js';
import { inTense } from './tense.js';

const FROM = slot<Placed>('from');
const TO = slot<Placed>('to');
const HOLDER = slot<PointExpression>('holder');
const PAIR = slot<readonly [number, number]>('pair');
const BEFORE_INTERVAL = new Set(['from', 'between']);
const dash = words('-', '–', '—', '−');
const ending = words('to', 'until', 'till', 'through');

/** Two names that a hyphen joins to one token: `May-July`. */
const pairsOf = (names: ReadonlyMap<string, number>) =>
  new Map(
    [...names].flatMap(([from, first]) =>
      [...names].map(([to, second]) => [`${from}-${to}`, [first, second]] as const),
    ),
  );

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
      sequence(words('from'), spanStarts, capture(FROM, startOfInterval), ending, capture(TO, endOfInterval)),
      sequence(words('between'), spanStarts, capture(FROM, startOfInterval), words('and'), capture(TO, endOfInterval)),
      sequence(capture(FROM, plainStart), ending, capture(TO, endOfInterval)),
    ),
    (match) => {
      const isLed = BEFORE_INTERVAL.has(normAt(match.tokens, match.first - 1));
      return isLed || isOneKind(match.get(FROM), match.get(TO)) ? intervalOf(match) : null;
    },
  ),
  dateRule(
    {
      shape: 'days-of-one-month',
      examples: ['The fair is on [May 5-7].', 'They met on [Sept. 29 to 30, 2024].', 'It ran [October 3–5, 2023].'],
      counterExamples: ['May 5 people came.', 'It scored 5-7 in May.'],
    },
    sequence(capture(FROM, startOnDay), oneOf(dash, ending), capture(TO, dayBehind)),
    (match) => {
      const [from, to] = [filled(match.get(FROM)), filled(match.get(TO))];
      const month = filled(from.point.month);
      const isOrdered = filled(from.point.day) < filled(to.point.day);
      return isOrdered && standsAlone(match)
        ? intervalValue(match.tokens, from, { ...to, point: { ...to.point, month } })
        : null;
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
    sequence(capture(FROM, startOfInterval), dash, capture(TO, endOfInterval)),
    (match) => (isOneKind(match.get(FROM), match.get(TO)) && standsAlone(match) ? intervalOf(match) : null),
  ),
  dateRule(
    {
      shape: 'years-with-slash',
      examples: ['In the [2019/20] season he won.', 'The [2012/2013] budget passed.'],
      counterExamples: ['Case 2012/15 was closed.', 'He ate 1/2 of it.'],
    },
    sequence(capture(FROM, yearBefore), words('/'), capture(TO, followingYear)),
    (match) => {
      const [from, to] = [filled(match.get(FROM)), filled(match.get(TO))];
      const [first, second] = [filled(from.point.year), filled(to.point.year)];
      const isNext = second === first + 1 || second === (first + 1) % 100;
      if (!isNext || !standsAlone(match)) return null;
      return intervalValue(match.tokens, from, { ...to, point: { form: 'point', year: first + 1 } });
    },
  ),
  dateRule(
    {
      shape: 'years-shortened',
      examples: ['He won it in [1990-91].', 'The [1939–45] war ended.'],
      counterExamples: ['They won 1990-35.', 'It is file 2010-12-7.'],
    },
    sequence(capture(FROM, yearBefore), dash, capture(TO, followingYear)),
    (match) => {
      const [from, to] = [filled(match.get(FROM)), filled(match.get(TO))];
      const [first, second] = [filled(from.point.year), filled(to.point.year)];
      const isLater = second < 100 && second > first % 100 && isLikelyYear(first);
      if (!isLater || !standsAlone(match)) return null;
      const year = first - (first % 100) + second;
      return intervalValue(match.tokens, from, { ...to, point: { form: 'point', year } });
    },
  ),
  dateRule(
    {
      shape: 'clock-interval',
      examples: [
        'The shop is open from [9 a.m. to 5 p.m. on Monday].',
        'It is shut between [9 a.m. and noon].',
        'Polls are open [8 a.m.-10 p.m.] there.',
        'On [Monday from 9 a.m. to 5 p.m.] it is open.',
        'It is shut from [10 p.m. Friday to 6 a.m. Monday].',
      ],
      counterExamples: ['She won 6-4, 6-2.', 'From the shop to the park.'],
    },
    oneOf(
      sequence(words('from'), spanStarts, capture(FROM, hours), ending, capture(TO, hours)),
      sequence(words('between'), spanStarts, capture(FROM, hours), words('and'), capture(TO, hours)),
      sequence(capture(FROM, hours), oneOf(ending, dash), capture(TO, hours)),
    ),
    (match) => intervalValue(match.tokens, filled(match.get(FROM)), filled(match.get(TO))),
  ),
  dateRule(
    {
      shape: 'months-in-one-word',
      examples: ['In [January-November 2024] trade grew.', 'It fell in [April-June].'],
      counterExamples: ['In May she left.'],
    },
    sequence(capture(PAIR, lookup(pairsOf(months))), optional(capture(HOLDER, yearBehind))),
    (match) => pairOf(match, 'month'),
  ),
  dateRule(
    {
      shape: 'weekdays-in-one-word',
      examples: ['It is open [Monday-Friday].', 'The [Thursday-Sunday] event sold out.'],
      counterExamples: ['It is open on Monday.'],
    },
    capture(PAIR, lookup(pairsOf(longWeekdays))),
    (match) => pairOf(match, 'weekday'),
  ),
];

function intervalOf(match: Match): DateValue | null {
  const from = filled(match.get(FROM));
  return intervalValue(match.tokens, { ...from, point: inTense(from.point, match) }, filled(match.get(TO)));
}

function pairOf(match: Match, field: 'month' | 'weekday'): DateValue | null {
  const pair = filled(match.get(PAIR));
  const parts = partsOfPair(match);
  if (!parts) return null;
  const holder: PointExpression = match.get(HOLDER) ?? { form: 'point' };
  const [from, to] = [
    { ...holder, [field]: pair[0] },
    { ...holder, [field]: pair[1] },
  ];
  return { ...dateValue('DATE', { form: 'interval', from, to }), parts };
}
