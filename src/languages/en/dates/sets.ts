import { filled } from '../../../find/filled.js';
import { before, capture, lookup, optional, sequence, slot, spanStarts, token, words } from '../../../find/pattern.js';
import type { Amount, CalendarUnit, PointExpression } from '../../../model/date-expression.js';
import { cardinal } from '../numerals.js';
import { singularUnits, units } from './calendar-words.js';
import { type DateRule, dateRule, dateValue } from './date-rule.js';
import { spokenAmounts } from './readers/amounts.js';
import { weekday } from './readers/days.js';

const ADVERBS: ReadonlyMap<string, Amount> = new Map<string, Amount>([
  ['hourly', { unit: 'hour', count: '1' }],
  ['daily', { unit: 'day', count: '1' }],
  ['nightly', { unit: 'day', count: '1' }],
  ['weekly', { unit: 'week', count: '1' }],
  ['biweekly', { unit: 'week', count: '2' }],
  ['fortnightly', { unit: 'week', count: '2' }],
  ['monthly', { unit: 'month', count: '1' }],
  ['bimonthly', { unit: 'month', count: '2' }],
  ['quarterly', { unit: 'quarter', count: '1' }],
  ['annual', { unit: 'year', count: '1' }],
  ['annually', { unit: 'year', count: '1' }],
  ['yearly', { unit: 'year', count: '1' }],
  ['biannual', { unit: 'month', count: '6' }],
  ['biennial', { unit: 'year', count: '2' }],
]);

const NUMBER = slot<string>('number');
const EVERY = slot<Amount>('every');
const UNIT = slot<CalendarUnit>('unit');
const AMOUNTS = slot<readonly Amount[]>('amounts');
const POINT = slot<PointExpression>('point');

/** `300,000 [barrels] a day`: plurals, and what is counted without one. */
const counted = token('word', ({ norm }) => COUNTED.has(norm) || (/..s$/.test(norm) && !NOT_PLURAL.has(norm)));
/** `two [night] sailings a week`; a length of time is an expression of its own, as in `two weeks a year`. */
const describing = token('word', ({ norm, letterCase }) => letterCase === 'lower' && !NOT_DESCRIBING.has(norm));

const COUNTED = wordSet('percent cent % people euro won yuan yen rand');
const NOT_PLURAL = wordSet('was has this its his less plus versus does lasts takes times', units.keys());
const NOT_DESCRIBING = wordSet('in for after within over than to of and or once twice times', units.keys());
/** `40 cars a year ago` tells a point. */
const AWAY = wordSet('ago earlier later before previously and or');

/** What comes again and again. */
export const setRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'adverb-of-rhythm',
      examples: ['It is paid [monthly].', 'They meet [annually] in Davos.', 'The [daily] flights ended.'],
      counterExamples: ['He monitors it.'],
    },
    capture(EVERY, lookup(ADVERBS)),
    ({ get }) => setOf(filled(get(EVERY))),
  ),
  dateRule(
    {
      shape: 'every-unit',
      examples: ['They meet [every year].', 'Prices rise [each month].'],
      counterExamples: ['Every dog barks.', 'Each of them left.'],
    },
    sequence(words('every', 'each'), optional(words('single')), capture(UNIT, lookup(singularUnits))),
    ({ get }) => setOf(unitOf(filled(get(UNIT)))),
  ),
  dateRule(
    {
      shape: 'every-amount',
      examples: ['They vote [every four years].', 'It rings [every 15 minutes].'],
      counterExamples: ['Every four people share one.'],
    },
    sequence(words('every', 'each'), capture(AMOUNTS, spokenAmounts)),
    ({ get }) => setOf(filled(get(AMOUNTS)?.[0])),
  ),
  dateRule(
    {
      shape: 'every-weekday',
      examples: ['They meet [every Monday].', 'He swims [each Thursday].', 'He sings [every second Friday].'],
      counterExamples: ['They met on Monday.'],
    },
    sequence(words('every', 'each'), optional(words('other', 'second', 'third')), capture(POINT, weekday)),
    ({ get }) => setOf(filled(get(POINT))),
  ),
  dateRule(
    {
      shape: 'times-a-unit',
      examples: ['They meet twice [a week].', 'It flies three times [per day].', 'He came once [a year].'],
      counterExamples: ['It took twice as long.', 'He waited a week.'],
    },
    sequence(
      words('once', 'twice', 'thrice', 'times'),
      spanStarts,
      words('a', 'an', 'per', 'each', 'every'),
      capture(UNIT, lookup(singularUnits)),
    ),
    ({ get }) => setOf(unitOf(filled(get(UNIT)))),
  ),
  dateRule(
    {
      shape: 'counted-a-unit',
      examples: [
        'The port handles 40 trains [a week].',
        'Two night sailings [a week] begin in June.',
        'It saves $15 million [a year].',
        'It pumps 300,000 barrels [a day].',
      ],
      counterExamples: ['He met 40 voters a day later.', 'Sales of 40 cars a year ago were low.', 'He waited a week.'],
    },
    sequence(
      capture(NUMBER, cardinal),
      optional(sequence(optional(describing), optional(describing), counted)),
      spanStarts,
      words('a', 'an', 'per', 'each', 'every'),
      capture(UNIT, lookup(singularUnits)),
      before((token) => !AWAY.has(token?.norm ?? '')),
    ),
    ({ get }) => setOf(unitOf(filled(get(UNIT)))),
  ),
];

function wordSet(line: string, others: Iterable<string> = []): ReadonlySet<string> {
  return new Set([...line.split(' '), ...others]);
}

function unitOf(unit: CalendarUnit): Amount {
  return { unit, count: '1' };
}

function setOf(every: Amount | PointExpression) {
  return dateValue('SET', { form: 'set', every });
}
