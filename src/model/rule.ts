import type { MentionKind } from './mention.js';

/**
 * What every rule tells about itself, whether it is a pattern or an algorithm. One generic test runs all examples.
 * An example marks the expected span in square brackets: `вложит [10 млн рублей] в завод`.
 */
export interface RuleDescription {
  /** language.kind.shape: `ru.money.scale-currency`. */
  readonly id: string;
  readonly kind: MentionKind;
  /** At least two; the rule of this id must find each marked span. */
  readonly examples: readonly string[];
  /** At least one sentence in which the rule finds nothing. */
  readonly counterExamples: readonly string[];
}
