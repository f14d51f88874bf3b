import { amountThenUnit, nameThenAmount, unitThenAmount } from '../../../find/money/amounts.js';
import { AMOUNT, type MoneyRule } from '../../../find/money/money-rule.js';
import { after, capture, sequence } from '../../../find/pattern.js';
import type { Match } from '../../../find/rule.js';
import { signed } from '../../../find/signed.js';
import { normAt, type Token } from '../../../model/tokenized-text.js';
import { qualifiedName } from './currency-names.js';
import { moneyRule } from './money-rule.js';
import { grammar } from './units.js';

/** Amounts with their currency behind or in front. */
export const amountRules: readonly MoneyRule[] = [
  moneyRule(
    {
      shape: 'amount-currency',
      examples: [
        'It cost [two and a half million dollars] in all.',
        'They paid [286 bln Belarusian rubles].',
        'It sold for [20 dollars 43 cents].',
        'The bid is [470 pence] a share.',
        'A [5-million-dollar] loan came.',
        'He owes nearly [20€].',
      ],
      counterExamples: ['He weighs 80 pounds.', 'They won 5 medals.', 'He held a 100-dollar bill.'],
    },
    signed(capture(AMOUNT, amountThenUnit(grammar))),
    { accepts: (match) => !isWeight(match) && !isBanknote(match) },
  ),
  moneyRule(
    {
      shape: 'currency-amount',
      examples: [
        'Sales reached [$1.45 billion].',
        'Exports were worth [$22-23 bln].',
        'It paid [Br27 billion] and [BYN3.7 billion].',
        'An [$8-billion] deal, [Rs 500 crore] more.',
        'It lent [dlrs 220 million].',
        'Costs of [US$4.7 billion], or [C$1.34] a share.',
        'It lent [R2.5bn], [N200,000], [GH¢5 million] and [KSh 3 million].',
      ],
      counterExamples: ['COP 26 was held in Glasgow.', 'TOP 10 songs.', 'The R2 droid has 5 million fans.'],
    },
    signed(capture(AMOUNT, unitThenAmount(grammar))),
  ),
  moneyRule(
    {
      shape: 'name-amount',
      examples: ['[Malaysian ringgit 42]', '[Swiss francs 500]'],
      counterExamples: ['They pay in Swiss francs 20 times a year.', 'Euro 20'],
    },
    sequence(after(opensLine), capture(AMOUNT, nameThenAmount(grammar, qualifiedName))),
  ),
];

function opensLine(previous: Token | undefined): boolean {
  return previous === undefined;
}

const WEIGHS = new Set('weigh weighs weighed weighing weight lost lose loses gained shed lifted'.split(' '));

/** `weighs 80 pounds`, `5 pounds of sugar`. */
function isWeight({ tokens, first, last }: Match): boolean {
  const isPound = /^pounds?$/.test(normAt(tokens, last - 1));
  if (!isPound || last - first !== 2) return false;
  const weighs = tokens.slice(Math.max(0, first - 4), first).some(({ norm }) => WEIGHS.has(norm));
  return weighs || tokens[last]?.norm === 'of';
}

/** `a 100-dollar bill` is a piece of paper. */
function isBanknote({ tokens, last }: Match): boolean {
  return tokens[last - 2]?.text === '-' && /^(?:bill|bills|note|notes|banknote|coin|coins)$/.test(normAt(tokens, last));
}
