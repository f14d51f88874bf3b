import { capture, lookup, meaning, oneOf, optional, sequence, slot, spanStarts, words } from '../../../find/pattern.js';
import type { Match } from '../../../find/rule.js';
import type { Amount, Direction } from '../../../model/date-expression.js';
import { adjectiveForms, formsOf } from '../word-forms.js';
import { isAge } from './ages.js';
import { type DateRule, dateRule, dateValue } from './date-rule.js';
import { amounts, oneOfUnit, someOfUnit } from './readers/amounts.js';
import { joinedAmounts } from './readers/joined-amounts.js';
import { limitBefore } from './surroundings.js';
import { pluralUnits, unitsInAccusative, unitsInGenitive } from './unit-words.js';

const AMOUNTS = slot<readonly Amount[]>('amounts');
const SIDE = slot<Direction>('side');

const SIDES: ReadonlyMap<string, Direction> = new Map([
  ...formsOf<Direction>('past', adjectiveForms('последний прошедший минувший предыдущий истекший')),
  ...formsOf<Direction>('future', adjectiveForms('ближайший следующий предстоящий будущий грядущий')),
]);

/** «последние полгода»: what stands beside now may be one of its kind. */
const SINGLE = new Map([...unitsInAccusative, ...unitsInGenitive].filter(([, unit]) => unit !== 'day'));

/** Lengths of time. */
export const durationRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'length',
      examples: [
        'Ремонт занял [два с половиной года].',
        'Он ждал [несколько месяцев].',
        'Его осудили на [10 лет].',
        'Дорога длилась [1 час 45 минут].',
        'Они спорили [полчаса].',
        'Они спорили [четверть часа].',
      ],
      counterExamples: ['Ему исполнилось 40 лет.', 'Пострадали пять человек.', 'Иван Петров (56 лет) уехал.'],
    },
    capture(AMOUNTS, amounts),
    (match) => (isAge(match) ? null : lengthOf(match)),
  ),
  dateRule(
    {
      shape: 'length-joined',
      examples: [
        'Прошла [трёхдневная] встреча.',
        'Подписали [18-месячный] контракт.',
        'Утверждён [пятилетний] план.',
        'Он получил [15-летний] срок.',
      ],
      counterExamples: ['Приехал 40-летний водитель.', 'Пятилетний мальчик нашёлся.', 'Отметили 80-летие завода.'],
    },
    capture(AMOUNTS, joinedAmounts),
    lengthOf,
  ),
  dateRule(
    {
      shape: 'length-beside-now',
      examples: [
        'За [последние пять лет] торговля выросла.',
        'В [ближайшие дни] он уедет.',
        'За [последний год] цены упали.',
        'В [последующие годы] завод рос.',
      ],
      counterExamples: ['Это его последний шанс.', 'Пять лет прошли.'],
    },
    sequence(
      oneOf(capture(SIDE, lookup(SIDES)), words('последующие', 'последующих')),
      optional(words('же')),
      oneOf(capture(AMOUNTS, amounts), capture(AMOUNTS, someOfUnit(pluralUnits)), capture(AMOUNTS, oneOfUnit(SINGLE))),
    ),
    lengthOf,
  ),
  dateRule(
    {
      shape: 'length-of-one',
      examples: [
        'За [год] цены выросли.',
        'Это заняло около [года].',
        'Он провёл там [целую неделю].',
        'Почти [месяц] шли дожди.',
      ],
      counterExamples: ['Этот год был хорошим.', 'За год до этого он ушёл.', 'Он ушёл около года назад.'],
    },
    oneOf(
      sequence(words('за', 'на', 'почти', 'уже'), spanStarts, capture(AMOUNTS, oneOfUnit(unitsInAccusative))),
      sequence(
        oneOf(
          words('около', 'более', 'больше', 'менее', 'меньше', 'порядка', 'свыше'),
          sequence(words('течение', 'протяжении')),
        ),
        spanStarts,
        capture(AMOUNTS, oneOfUnit(unitsInGenitive)),
      ),
      sequence(words('целый', 'целую', 'целые'), capture(AMOUNTS, oneOfUnit(unitsInAccusative))),
    ),
    (match) => (isDistance(match) ? null : lengthOf(match)),
  ),
  dateRule(
    {
      shape: 'length-without-number',
      examples: ['Это длилось [годами].', 'Так было [веками].'],
      counterExamples: ['Годы шли.', 'Время идёт.'],
    },
    oneOf(
      meaning(AMOUNTS, [{ unit: 'year', count: null }], words('годами')),
      meaning(AMOUNTS, [{ unit: 'month', count: null }], words('месяцами')),
      meaning(AMOUNTS, [{ unit: 'week', count: null }], words('неделями')),
      meaning(AMOUNTS, [{ unit: 'year', count: null }], words('десятилетиями', 'веками', 'столетиями')),
    ),
    lengthOf,
  ),
];

/** «за год до этого», «около года назад»: a point, which its own rule reads. */
function isDistance({ tokens, last }: Match): boolean {
  const [next, second] = [tokens[last]?.norm, tokens[last + 1]?.norm];
  const isFrom = next === 'до' || next === 'после';
  return next === 'назад' || next === 'спустя' || (isFrom && (second === 'этого' || second === 'того'));
}

function lengthOf(match: Match) {
  const found = match.get(AMOUNTS);
  const side = match.get(SIDE);
  if (!found) return null;
  const placed = side ? { side } : {};
  return dateValue('DURATION', { form: 'duration', amounts: found, ...placed }, limitBefore(match));
}
