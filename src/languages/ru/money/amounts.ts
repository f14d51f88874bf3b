import { amountThenUnit, unitThenAmount } from '../../../find/money/amounts.js';
import { capture } from '../../../find/pattern.js';
import { AMOUNT, type MoneyRule, moneyRule } from './money-rule.js';
import { grammar } from './units.js';

/** Amounts with their currency behind or in front. */
export const amountRules: readonly MoneyRule[] = [
  moneyRule(
    {
      shape: 'amount-currency',
      examples: [
        'Завод купили за [10,2 млн рублей] в мае.',
        'Долг вырос до [8,13 миллиарда долларов США].',
        'Прибыль — [50-70 млн руб.] за год.',
        'Он заплатил [6 руб. 35 коп.] за хлеб.',
        'Ущерб составил более [двух миллиардов белорусских рублей].',
        'Билет стоит [20€].',
        'Он выиграл [миллион долларов].',
      ],
      counterExamples: [
        'Построено 10 млн кв. м жилья.',
        'На 100-долларовой купюре портрет.',
        'Тратят миллиарды рублей.',
      ],
    },
    capture(AMOUNT, amountThenUnit(grammar)),
  ),
  moneyRule(
    {
      shape: 'currency-amount',
      examples: [
        'Товарооборот превысил [$10,2 млн].',
        'Картину продали за [£1,2 млн].',
        'Контракт на [USD 20 млн] подписан.',
        'Кредит в [€5-7 млрд] одобрен.',
        'Сумма — [BYN3.7 млрд].',
      ],
      counterExamples: ['Курс $ растёт.', 'Прошла COP 26 в Глазго.'],
    },
    capture(AMOUNT, unitThenAmount(grammar)),
  ),
];
