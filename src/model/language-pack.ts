import type { Mention, MentionKind } from './mention.js';
import type { RuleDescription } from './rule.js';
import type { TokenizedText } from './tokenized-text.js';

/** Finds mentions of its kinds over a whole document. Pure: the same text gives the same mentions. */
export interface Finder {
  readonly kinds: readonly MentionKind[];
  readonly rules: readonly RuleDescription[];
  readonly find: (text: TokenizedText) => readonly Mention[];
}

/** All that the program knows of one language. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  /** Norms that take a full stop without ending a sentence: `г`, `им`, `mr`. */
  readonly abbreviations: ReadonlySet<string>;
  readonly finders: readonly Finder[];
}
