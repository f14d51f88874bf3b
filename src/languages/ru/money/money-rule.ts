import type { Amount } from '../../../find/money/amounts.js';
import { type Pattern, slot } from '../../../find/pattern.js';
import type { Match, PatternRule } from '../../../find/rule.js';
import type { MoneyMention } from '../../../model/mention.js';
import type { RuleDescription } from '../../../model/rule.js';
import type { MoneyValue, Qualifier } from '../../../model/values.js';
import { perBehind } from '../per-units.js';
import { qualifierAround } from '../qualifiers.js';

export type MoneyRule = PatternRule<MoneyMention>;

/** What a rule tells about itself, with its id behind `ru.money.`. */
export interface RuleTexts extends Pick<RuleDescription, 'examples' | 'counterExamples'> {
  readonly shape: string;
}

export const AMOUNT = slot<Amount>('amount');

/** A rule whose pattern keeps an amount; it is qualified by the words around it, or as told. */
export function moneyRule(
  { shape, examples, counterExamples }: RuleTexts,
  pattern: Pattern,
  { qualifier, accepts = () => true }: { qualifier?: Qualifier; accepts?: (match: Match) => boolean } = {},
): MoneyRule {
  return {
    id: `ru.money.${shape}`,
    kind: 'money',
    pattern,
    produce: (match) => {
      const amount = match.get(AMOUNT);
      if (!amount || !accepts(match)) return null;
      return { value: moneyValue(amount, qualifier ?? qualifierAround(match.tokens, match.first, match.last), match) };
    },
    examples,
    counterExamples,
  };
}

function moneyValue({ quantity, unit }: Amount, qualifier: Qualifier, { tokens, last }: Match): MoneyValue {
  const { value: amount, min, max } = quantity;
  const { currency, currencyCandidates, currencyDefault } = unit;
  return { amount, min, max, currency, currencyCandidates, currencyDefault, qualifier, per: perBehind(tokens, last) };
}
