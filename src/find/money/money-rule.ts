import type { MoneyMention } from '../../model/mention.js';
import type { RuleDescription } from '../../model/rule.js';
import type { Token } from '../../model/tokenized-text.js';
import type { MoneyValue, Qualifier } from '../../model/values.js';
import { times } from '../decimal.js';
import { type Pattern, slot } from '../pattern.js';
import { mapQuantity } from '../quantity.js';
import type { Match, PatternRule } from '../rule.js';
import { NEGATIVE } from '../signed.js';
import type { MoneyAmount } from './amounts.js';

export type MoneyRule = PatternRule<MoneyMention>;

/** What the words around an amount say in a language; they stay outside the mention. */
export interface AmountContext {
  /** ISO 639-1. */
  readonly language: string;
  /** How exactly the amount of tokens `first` (inclusive) to `last` (exclusive) is meant. */
  readonly qualifierAround: (tokens: readonly Token[], first: number, last: number) => Qualifier;
  /** What it is paid for, where the words from `at` on tell: `barrel`, `year`. */
  readonly perBehind: (tokens: readonly Token[], at: number) => string | null;
}

/** What a rule tells about itself, with its id behind the language and kind. */
export interface RuleTexts extends Pick<RuleDescription, 'examples' | 'counterExamples'> {
  readonly shape: string;
}

export interface Settings {
  /** Where the pattern itself tells; else the words around do. */
  readonly qualifier?: Qualifier;
  readonly accepts?: (match: Match) => boolean;
}

export const AMOUNT = slot<MoneyAmount>('amount');

/** Makes the rules of a language: a rule's pattern keeps an amount. */
export function moneyRules({ language, qualifierAround, perBehind }: AmountContext) {
  return ({ shape, examples, counterExamples }: RuleTexts, pattern: Pattern, settings: Settings = {}): MoneyRule => ({
    id: `${language}.money.${shape}`,
    kind: 'money',
    pattern,
    produce: (match) => {
      const amount = match.get(AMOUNT);
      if (!amount || settings.accepts?.(match) === false) return null;
      const { tokens, first, last } = match;
      const qualifier = settings.qualifier ?? qualifierAround(tokens, first, last);
      return {
        value: moneyValue(amount, match.get(NEGATIVE) === true, qualifier, perBehind(tokens, amount.closesAt ?? last)),
      };
    },
    examples,
    counterExamples,
  });
}

function moneyValue(
  { quantity, unit }: MoneyAmount,
  isNegative: boolean,
  qualifier: Qualifier,
  per: string | null,
): MoneyValue {
  const { currency, currencyCandidates, currencyDefault } = unit;
  const worth = isNegative ? times(unit.worth, '-1') : unit.worth;
  const { value: amount, min, max } = mapQuantity(quantity, (decimal) => times(decimal, worth));
  return { amount, min, max, currency, currencyCandidates, currencyDefault, qualifier, per };
}
