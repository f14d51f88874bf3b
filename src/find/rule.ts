import type { Mention } from '../model/mention.js';
import type { RuleDescription } from '../model/rule.js';
import type { Token, TokenizedText } from '../model/tokenized-text.js';
import type { Pattern, Slot } from './pattern.js';

/** A rule that is a pattern: what it looks for, and what a match says. */
export interface PatternRule<M extends Mention = Mention> extends RuleDescription {
  readonly kind: M['kind'];
  readonly pattern: Pattern;
  /** The value of a match, or null where the words match but mean something else. */
  readonly produce: (match: Match) => Produced<M> | null;
}

export interface Produced<M extends Mention> {
  readonly value: M['value'];
  /** 1 unless told. */
  readonly certainty?: number;
}

/** A match as tokens `first` (inclusive) to `last` (exclusive), and what its slots kept. */
export interface Match {
  readonly text: TokenizedText;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** What the slot kept; the last one where it kept several. */
  readonly get: <V>(slot: Slot<V>) => V | undefined;
  /** All that the slot kept, in text order. */
  readonly all: <V>(slot: Slot<V>) => readonly V[];
}
