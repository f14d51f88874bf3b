import { AMOUNT, type MoneyRule } from '../../../find/money/money-rule.js';
import { amountInList, firstOfPair, rangeReader } from '../../../find/pairs.js';
import { capture, sequence, spanEnds, spanStarts, words } from '../../../find/pattern.js';
import { isChange } from '../changes.js';
import { moneyRule } from './money-rule.js';
import { grammar } from './units.js';

const TO = new Set(['to']);

/** Two amounts and more that share a currency or a scale. */
export const pairRules: readonly MoneyRule[] = [
  moneyRule(
    {
      shape: 'range',
      examples: ['It costs from [10 to 20 dollars].', 'Fees run from [$5 million to $7 million].'],
      counterExamples: ['Walk from 5 to 10 miles.', 'Sales rose from $5 million to $7 million.'],
    },
    sequence(words('from'), spanStarts, capture(AMOUNT, rangeReader(grammar, TO))),
    { accepts: ({ tokens, first }) => !isChange(tokens, first) },
  ),
  moneyRule(
    {
      shape: 'range-to',
      examples: ['It is worth [$10 million to $20 million].', 'Tickets are [$5 to $7].', 'Expect [10 to 20 dollars].'],
      counterExamples: ['Shares rose $2 to $33.', 'Give 5 to 10 people.'],
    },
    capture(AMOUNT, rangeReader(grammar, TO)),
    { accepts: ({ tokens, first }) => !isChange(tokens, first) },
  ),
  moneyRule(
    {
      shape: 'range-between',
      examples: ['It is between [10 dollars and 20 dollars].', 'Between [$1.1 and $1.3 billion] is lost.'],
      counterExamples: ['Between 10 and 20 people.'],
    },
    sequence(words('between'), spanStarts, capture(AMOUNT, rangeReader(grammar, grammar.joiners))),
  ),
  moneyRule(
    {
      shape: 'change-start',
      examples: ['Sales rose from [$5 million] to $7 million.', 'The price fell from [268] to 200 dollars.'],
      counterExamples: ['The index rose from 5 to 10 points.'],
    },
    sequence(words('from'), spanStarts, capture(AMOUNT, firstOfPair(grammar, TO)), spanEnds),
    { qualifier: 'exact', accepts: ({ tokens, first }) => isChange(tokens, first) },
  ),
  moneyRule(
    {
      shape: 'list-item',
      examples: ['Fines of [10] and 20 dollars.', 'Grants of [3], [5] or 7 million euros.'],
      counterExamples: ['In 2014 and 5 million euros.', 'Rooms 3 and 5.'],
    },
    sequence(capture(AMOUNT, amountInList(grammar, new Set(['and', 'or']))), spanEnds),
  ),
];
