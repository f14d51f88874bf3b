import { AMOUNT, type MoneyRule } from '../../../find/money/money-rule.js';
import { amountInList, firstOfPair, rangeReader } from '../../../find/pairs.js';
import { capture, sequence, spanEnds, spanStarts, words } from '../../../find/pattern.js';
import { moneyRule } from './money-rule.js';
import { grammar } from './units.js';

const UP_TO = new Set(['до']);

/** Two amounts and more that share a currency or a scale. */
export const pairRules: readonly MoneyRule[] = [
  moneyRule(
    {
      shape: 'range',
      examples: [
        'Штраф от [3 до 5 тыс. руб.] для граждан.',
        'Скидка от [10 долларов до 20].',
        'Цена от [500 тыс. до 1 млн рублей].',
      ],
      counterExamples: ['Ехать от 5 до 10 км.', 'Цена выросла с 5 до 10 рублей.'],
    },
    sequence(words('от'), spanStarts, capture(AMOUNT, rangeReader(grammar, UP_TO))),
  ),
  moneyRule(
    {
      shape: 'range-between',
      examples: ['Это между [10 долларами и 20 долларами].', 'Где-то между [5 и 7 млн евро].'],
      counterExamples: ['Между 10 и 20 людьми.'],
    },
    sequence(words('между'), spanStarts, capture(AMOUNT, rangeReader(grammar, grammar.joiners))),
  ),
  moneyRule(
    {
      shape: 'change-start',
      examples: [
        'Цена выросла с [268] до 485 долларов.',
        'Доход поднялся с [10,6 миллиарда] до 11 миллиардов долларов.',
        'Курс упал со [170 рублей] до 150.',
      ],
      counterExamples: ['Температура выросла с 5 до 10 градусов.', 'С 5 рублями в кармане.'],
    },
    sequence(words('с', 'со'), spanStarts, capture(AMOUNT, firstOfPair(grammar, UP_TO)), spanEnds),
    { qualifier: 'exact' },
  ),
  moneyRule(
    {
      shape: 'list-item',
      examples: ['Это [3] и 5 млн рублей соответственно.', 'Призы: [10], [20] и 30 долларов.'],
      counterExamples: ['В 2014 и 5 млн рублей.', 'Дома 3 и 5 на улице.'],
    },
    sequence(capture(AMOUNT, amountInList(grammar, new Set(['и', 'или', 'либо']))), spanEnds),
  ),
];
