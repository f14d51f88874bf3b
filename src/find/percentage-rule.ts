import type { PercentageMention } from '../model/mention.js';
import type { Token } from '../model/tokenized-text.js';
import type { PercentageValue, Qualifier } from '../model/values.js';
import { goesOnBehind } from './beginning.js';
import type { Cardinal } from './cardinals.js';
import { times } from './decimal.js';
import { firstWords } from './first.js';
import type { RuleTexts } from './money/money-rule.js';
import type { Amount, UnitGrammar } from './pairs.js';
import { type Pattern, type Reader, slot } from './pattern.js';
import { mapQuantity, quantityReader } from './quantity.js';
import type { Match, PatternRule } from './rule.js';
import { NEGATIVE } from './signed.js';

export type PercentageRule = PatternRule<PercentageMention>;
/** A basis point is a hundredth of a percentage point, and told as one. */
export type PercentageUnit = PercentageValue['unit'] | 'basis-point';

export const PERCENTAGE = slot<Amount<PercentageUnit>>('percentage');

interface PercentageContext {
  /** ISO 639-1. */
  readonly language: string;
  readonly qualifierAround: (tokens: readonly Token[], first: number, last: number) => Qualifier;
}

interface Settings {
  readonly qualifier?: Qualifier;
  readonly accepts?: (match: Match) => boolean;
}

/** Makes the rules of a language: a rule's pattern keeps a percentage. */
export function percentageRules({ language, qualifierAround }: PercentageContext) {
  return (
    { shape, examples, counterExamples }: RuleTexts,
    pattern: Pattern,
    settings: Settings = {},
  ): PercentageRule => ({
    id: `${language}.percentages.${shape}`,
    kind: 'percentages',
    pattern,
    produce: (match) => {
      const read = match.get(PERCENTAGE);
      if (!read || settings.accepts?.(match) === false) return null;
      const isNegative = match.get(NEGATIVE) === true;
      const [unit, worth] = read.unit === 'basis-point' ? (['percentage-point', '0.01'] as const) : [read.unit, '1'];
      const { value, min, max } = mapQuantity(read.quantity, (decimal) =>
        times(isNegative ? times(decimal, '-1') : decimal, worth),
      );
      const qualifier = settings.qualifier ?? qualifierAround(match.tokens, match.first, match.last);
      return { value: { value, min, max, qualifier, unit } };
    },
    examples,
    counterExamples,
  });
}

/** Reads `5 %`, «1,5-2 процента», `5%-7%`, `20-percent`. */
export function percentage({ number, unitBehind }: UnitGrammar<PercentageUnit>): Reader<Amount<PercentageUnit>> {
  const quantities = quantityReader(number, unitBehind);
  return {
    first: quantities.first,
    secondAfter: goesOnBehind(quantities, unitBehind.first, firstWords('-')),
    needed: [unitBehind.first],
    read: (tokens, at) => {
      const quantity = quantities.read(tokens, at);
      if (!quantity) return null;
      const hyphen = tokens[quantity.end];
      const unitAt = hyphen?.text === '-' && !hyphen.spaceBefore ? quantity.end + 1 : quantity.end;
      const unit = unitBehind.read(tokens, unitAt);
      return unit && { end: unit.end, value: { quantity: quantity.value, unit: unit.value } };
    },
  };
}

/** The numbers of percentages: «12,345 %» has decimals where «12,345 рублей» has thousands. */
export function percentageNumber(number: Reader<Cardinal>): Reader<Cardinal> {
  return {
    ...number,
    read: (tokens, at) => {
      const read = number.read(tokens, at);
      if (!read || read.value.hasScale) return read;
      return { end: read.end, value: { ...read.value, value: read.value.coefficient } };
    },
  };
}
