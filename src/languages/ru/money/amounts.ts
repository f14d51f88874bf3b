import { amountThenUnit, nameThenAmount, unitThenAmount } from '../../../find/money/amounts.js';
import { AMOUNT, type MoneyRule } from '../../../find/money/money-rule.js';
import { after, capture, sequence } from '../../../find/pattern.js';
import type { Match } from '../../../find/rule.js';
import { signed } from '../../../find/signed.js';
import type { Token } from '../../../model/tokenized-text.js';
import { currencyName } from './currency-names.js';
import { moneyRule } from './money-rule.js';
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
        'Билет стоил [100 долл. США].',
        'Он заплатил [6 руб. 35 коп.] за хлеб.',
        'Ущерб составил более [двух миллиардов белорусских рублей].',
        'Билет стоит [20€].',
        'Он выиграл [миллион долларов].',
        'Убыток составил [−5 рублей].',
      ],
      counterExamples: [
        'Построено 10 млн кв. м жилья.',
        'На 100-долларовой купюре портрет.',
        'Тратят миллиарды рублей.',
        'Ребёнок весит 8 фунтов.',
      ],
    },
    signed(capture(AMOUNT, amountThenUnit(grammar))),
    { accepts: (match) => !isWeight(match) },
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
    signed(capture(AMOUNT, unitThenAmount(grammar))),
  ),
  moneyRule(
    {
      shape: 'name-amount',
      examples: ['[Рублей 10]', '[Долларов США 500]'],
      counterExamples: ['Платят в рублях 20 раз в год.', 'Сколько рублей? 20'],
    },
    sequence(after(opensLine), capture(AMOUNT, nameThenAmount(grammar, currencyName))),
    { accepts: ({ tokens, first }) => tokens[first]?.norm !== 'евро' },
  ),
];

function opensLine(previous: Token | undefined): boolean {
  return previous === undefined;
}

/** «весит 8 фунтов», «8 фунтов 6 унций». */
function isWeight({ tokens, first, last }: Match): boolean {
  if (!tokens[last - 1]?.norm.startsWith('фунт')) return false;
  const weighs = tokens.slice(Math.max(0, first - 6), first).some(({ norm }) => /^вес(?:ит|ил|ом|ящ)/.test(norm));
  return weighs || tokens.slice(last, last + 2).some(({ norm }) => norm.startsWith('унци'));
}
