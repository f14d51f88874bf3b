import { filled } from '../../../find/filled.js';
import { inOneUnit } from '../../../find/one-unit.js';
import { capture, meaning, oneOf, optional, sequence, slot, spanStarts, words } from '../../../find/pattern.js';
import type { Match } from '../../../find/rule.js';
import type { Amount, PointExpression, Shift } from '../../../model/date-expression.js';
import { type DateRule, dateRule, dateValue, pointValue } from './date-rule.js';
import { amounts, oneOfUnit } from './readers/amounts.js';
import { limitBefore } from './surroundings.js';
import { unitsInAccusative, unitsInGenitive, unitsInInstrumental } from './unit-words.js';

type Way = Pick<Shift, 'anchor'> & { readonly sign: 1 | -1 };

const AMOUNTS = slot<readonly Amount[]>('amounts');
const WAY = slot<Way>('way');

const AGO: Way = { anchor: 'publication', sign: -1 };
const FROM_NOW: Way = { anchor: 'publication', sign: 1 };
const EARLIER: Way = { anchor: 'mentioned', sign: -1 };
const LATER: Way = { anchor: 'mentioned', sign: 1 };

const that = words('того', 'этого');
const length = oneOf(
  capture(AMOUNTS, amounts),
  capture(AMOUNTS, oneOfUnit(unitsInAccusative)),
  // «около года назад»
  capture(AMOUNTS, oneOfUnit(unitsInGenitive)),
);
const difference = oneOf(capture(AMOUNTS, amounts), capture(AMOUNTS, oneOfUnit(unitsInInstrumental)));

/** Points told by their distance from now or from the date named before. */
export const distanceRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'distance',
      examples: [
        'Он уехал [два года назад].',
        'Завод открылся [год назад].',
        'Он ушёл около [года назад].',
        'Это было [несколько дней назад].',
        '[Две недели спустя] он вернулся.',
        'Он вернулся [спустя месяц].',
        'За [день до этого] он звонил.',
      ],
      counterExamples: ['Он отступил назад.', 'Это заняло два года.'],
    },
    oneOf(
      sequence(length, optional(words('тому')), meaning(WAY, AGO, words('назад'))),
      sequence(length, meaning(WAY, LATER, oneOf(words('спустя'), sequence(words('после'), that)))),
      sequence(length, meaning(WAY, EARLIER, sequence(words('до'), that))),
      sequence(
        words('спустя'),
        optional(words('почти', 'более', 'примерно')),
        length,
        meaning(WAY, LATER, optional(sequence(words('после'), that))),
      ),
    ),
    awayOf,
  ),
  dateRule(
    {
      shape: 'distance-compared',
      examples: [
        '[Годом ранее] он ушёл.',
        '[Двумя неделями позже] начался суд.',
        '[Несколькими днями ранее] он звонил.',
      ],
      counterExamples: ['Ранее он работал в Минске.', 'Позже он ушёл.'],
    },
    sequence(
      difference,
      oneOf(meaning(WAY, EARLIER, words('ранее', 'раньше')), meaning(WAY, LATER, words('позже', 'позднее'))),
    ),
    awayOf,
  ),
  dateRule(
    {
      shape: 'distance-ahead',
      examples: [
        'Завод откроется через [два года].',
        'Через [неделю] он уедет.',
        'Через [несколько часов] всё стихло.',
      ],
      counterExamples: ['Через реку построили мост.'],
    },
    sequence(
      words('через'),
      optional(words('примерно', 'почти')),
      spanStarts,
      length,
      meaning(WAY, FROM_NOW, optional(sequence(words('после'), that))),
    ),
    awayOf,
  ),
];

function awayOf(match: Match) {
  const [way, found] = [filled(match.get(WAY)), filled(match.get(AMOUNTS))];
  const point = shiftOf(found, way);
  if (point) return pointValue(point, match);
  if (found.some(({ count }) => count !== null)) return null;
  // «несколько дней назад» names no day.
  return way.anchor === 'publication'
    ? dateValue('DATE', { form: 'reference', value: way.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' })
    : dateValue('DURATION', { form: 'duration', amounts: found }, limitBefore(match));
}

function shiftOf(found: readonly Amount[], { anchor, sign }: Way): PointExpression | null {
  const length = inOneUnit(found);
  if (!length || length.count > 100_000) return null;
  const { unit, count } = length;
  const base: Shift = { unit, count: sign * count, anchor };
  if (anchor === 'publication' && sign > 0) return { form: 'point', base: { ...base, isMovable: true } };
  const keeps = anchor === 'mentioned' && unit === 'year' && count === 1;
  return { form: 'point', base: keeps ? { ...base, keepsPrecision: true } : base };
}
