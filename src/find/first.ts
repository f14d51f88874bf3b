import type { Lexeme, TokenKind } from '../model/tokenized-text.js';
import { NormSet, numberOf } from './norm-set.js';

/** What tells most of a token apart from its norm: its kind, and of a number how many digits it has or what parts them. */
export type TokenClass =
  | Exclude<TokenKind, 'number'>
  | 'one-or-two-digits'
  | 'more-digits'
  | 'digits-and-comma'
  | 'digits-and-marks';

/** All classes of numbers. */
export const NUMBERS: readonly TokenClass[] = [
  'one-or-two-digits',
  'more-digits',
  'digits-and-comma',
  'digits-and-marks',
];
/** Numbers of digits alone. */
export const WHOLE_NUMBERS: readonly TokenClass[] = ['one-or-two-digits', 'more-digits'];

/** One bit for each class, so that several are one number. */
export const CLASS_BITS: Readonly<Record<TokenClass, number>> = {
  word: 1,
  punctuation: 2,
  symbol: 4,
  'one-or-two-digits': 8,
  'more-digits': 16,
  'digits-and-marks': 32,
  'digits-and-comma': 64,
};

/** A token with one of the norms, or any token of one of the classes. */
export interface First {
  readonly norms: NormSet;
  /** Bits of classes. */
  readonly classes: number;
}

export const NOTHING: First = firstOf([]);
export const ANY_NUMBER: First = anyOf(...NUMBERS);

/** A token with one of the norms, or any token of one of the classes. */
export function firstOf(norms: Iterable<string>, ...classes: readonly TokenClass[]): First {
  return {
    norms: NormSet.of(norms),
    classes: classes.reduce((bits, tokenClass) => bits | CLASS_BITS[tokenClass], 0),
  };
}

/** Words alone that something may begin with. */
export function firstWords(...norms: readonly string[]): First {
  return firstOf(norms);
}

/** Any token of these classes. */
export function anyOf(...classes: readonly TokenClass[]): First {
  return firstOf([], ...classes);
}

/** Whether what begins so can begin with the token; asked before any work is done, since it nearly never can. */
export function canBegin({ norms, classes }: First, token: Lexeme | undefined): boolean {
  if (token === undefined) return false;
  if ((classes & classOf(token)) !== 0) return true;
  return norms.size > 0 && norms.has(numberOf(token));
}

/** The bit of the class of a token, which stands for its norm where no pattern names that. */
export function classOf({ kind, text }: Lexeme): number {
  if (kind === 'word') return CLASS_BITS.word;
  if (kind === 'punctuation') return CLASS_BITS.punctuation;
  if (kind === 'symbol') return CLASS_BITS.symbol;
  for (let at = 0; at < text.length; at++)
    if (!isDigit(text.charCodeAt(at)))
      return CLASS_BITS[text.includes(',', at) ? 'digits-and-comma' : 'digits-and-marks'];
  return text.length > 2 ? CLASS_BITS['more-digits'] : CLASS_BITS['one-or-two-digits'];
}

export const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Tokens with which any of them begins; one of them where that holds all. */
export function union(firsts: readonly First[]): First {
  const norms = NormSet.union(firsts.map((first) => first.norms));
  const classes = firsts.reduce((bits, first) => bits | first.classes, 0);
  return firsts.find((first) => first.norms === norms && first.classes === classes) ?? { norms, classes };
}
