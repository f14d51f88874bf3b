import type { Span } from './span.js';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** `none` for tokens without letters; `capital` is one capital first («Минск», a single «А»), `upper` two or more and no lower case. */
export type LetterCase = 'none' | 'lower' | 'capital' | 'upper' | 'mixed';

export type Script = 'none' | 'cyrillic' | 'latin' | 'other';

/** A token as far as its characters tell: one object for all tokens that are written so, as long as it is remembered. */
export interface Lexeme {
  /** Where what is worked out about it is noted; its own as long as it is remembered. */
  readonly id: number;
  readonly text: string;
  /** The form rules compare: lower case, ё as е, one apostrophe, one hyphen, no soft hyphens or stress marks. */
  readonly norm: string;
  readonly kind: TokenKind;
  readonly letterCase: LetterCase;
  readonly script: Script;
}

export interface Token extends Span, Lexeme {
  /** True where white space or the start of the text stands before the token. */
  readonly spaceBefore: boolean;
  /** Index into `TokenizedText.sentences`. */
  readonly sentence: number;
}

/** A sentence as tokens `first` (inclusive) to `last` (exclusive), and the block it stands in. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
}

export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** What has been worked out about it, each finding at a place of its own: see `notedOfText`. */
  readonly notes: unknown[];
}

/** The norm of a token; empty beside the text. */
export function normAt(tokens: readonly Pick<Token, 'norm'>[], at: number): string {
  return tokens[at]?.norm ?? '';
}

/** The text of a token as it is written; empty beside the text. */
export function textAt(tokens: readonly Pick<Token, 'text'>[], at: number): string {
  return tokens[at]?.text ?? '';
}
