import { capture, lookup, optional, sequence, slot, spanStarts, words } from '../../../find/pattern.js';
import type { Amount, CalendarUnit, PointExpression } from '../../../model/date-expression.js';
import { singularUnits } from './calendar-words.js';
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

const EVERY = slot<Amount>('every');
const UNIT = slot<CalendarUnit>('unit');
const AMOUNTS = slot<readonly Amount[]>('amounts');
const POINT = slot<PointExpression>('point');

/** What comes again and again. */
export const setRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'adverb-of-rhythm',
      examples: ['It is paid [monthly].', 'They meet [annually] in Davos.', 'The [daily] flights ended.'],
      counterExamples: ['He monitors it.'],
    },
    capture(EVERY, lookup(ADVERBS)),
    ({ get }) => setOf(get(EVERY)),
  ),
  dateRule(
    {
      shape: 'every-unit',
      examples: ['They meet [every year].', 'Prices rise [each month].'],
      counterExamples: ['Every dog barks.', 'Each of them left.'],
    },
    sequence(words('every', 'each'), optional(words('single')), capture(UNIT, lookup(singularUnits))),
    ({ get }) => setOf(unitOf(get(UNIT))),
  ),
  dateRule(
    {
      shape: 'every-amount',
      examples: ['They vote [every four years].', 'It rings [every 15 minutes].'],
      counterExamples: ['Every four people share one.'],
    },
    sequence(words('every', 'each'), capture(AMOUNTS, spokenAmounts)),
    ({ get }) => setOf(get(AMOUNTS)?.[0]),
  ),
  dateRule(
    {
      shape: 'every-weekday',
      examples: ['They meet [every Monday].', 'He swims [each Thursday].'],
      counterExamples: ['They met on Monday.'],
    },
    sequence(words('every', 'each'), capture(POINT, weekday)),
    ({ get }) => setOf(get(POINT)),
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
    ({ get }) => setOf(unitOf(get(UNIT))),
  ),
];

function unitOf(unit: CalendarUnit | undefined): Amount | undefined {
  return unit && { unit, count: '1' };
}

function setOf(every: Amount | PointExpression | undefined) {
  return every ? dateValue('SET', { form: 'set', every }) : null;
}
