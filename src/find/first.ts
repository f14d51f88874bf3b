import type { Lexeme, TokenKind } from '../model/tokenized-text.js';
import { notePlace } from '../remembered.js';

/** What tells most of a token apart from its norm: its kind, and of a number how many digits it has or whether marks part them. */
export type TokenClass = Exclude<TokenKind, 'number'> | 'one-or-two-digits' | 'more-digits' | 'digits-and-marks';

/** All classes of numbers. */
export const NUMBERS: readonly TokenClass[] = ['one-or-two-digits', 'more-digits', 'digits-and-marks'];
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
};

/** A token with one of the norms, or any token of one of the classes; made by `firstOf`, which counts the norms as named. */
export interface First {
  readonly norms: ReadonlySet<string>;
  /** Bits of classes. */
  readonly classes: number;
}

/** All norms that some pattern names; those of a language come with its patterns. */
const named = new Set<string>();
const NAMED = -1;
const place = notePlace();

/** Whether some pattern names the norm of the token: most words are told apart by their class alone. */
export function isNamed({ norm, notes }: Lexeme): boolean {
  const note = notes[place];
  if (note === NAMED) return true;
  // Not named when there were so many: no need to look again before there are more.
  if (note === named.size) return false;
  const isOne = named.has(norm);
  notes[place] = isOne ? NAMED : named.size;
  return isOne;
}

export const NOTHING: First = firstOf([]);
export const ANY_NUMBER: First = anyOf(...NUMBERS);

/** A token with one of the norms, or any token of one of the classes. */
export function firstOf(norms: Iterable<string>, ...classes: readonly TokenClass[]): First {
  const own = new Set(norms);
  for (const norm of own) named.add(norm);
  return { norms: own, classes: classes.reduce((bits, tokenClass) => bits | CLASS_BITS[tokenClass], 0) };
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
  return norms.size > 0 && isNamed(token) && norms.has(token.norm);
}

/** The bit of the class of a token, which stands for its norm where no pattern names that. */
export function classOf({ kind, text }: Lexeme): number {
  if (kind === 'word') return CLASS_BITS.word;
  if (kind === 'punctuation') return CLASS_BITS.punctuation;
  if (kind === 'symbol') return CLASS_BITS.symbol;
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return CLASS_BITS['digits-and-marks'];
  return text.length > 2 ? CLASS_BITS['more-digits'] : CLASS_BITS['one-or-two-digits'];
}

export const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Tokens with which any of them begins; one of them where that holds all: unions are made by thousands before a first article. */
export function union(firsts: readonly First[]): First {
  let classes = 0;
  let largest = NOTHING;
  for (const first of firsts) {
    classes |= first.classes;
    if (first.norms.size > largest.norms.size) largest = first;
  }
  if (largest === NOTHING) return { norms: NOTHING.norms, classes };
  if (firsts.every(({ norms }) => norms === largest.norms || isWithin(norms, largest.norms))) {
    return largest.classes === classes ? largest : { norms: largest.norms, classes };
  }
  const norms = new Set(largest.norms);
  for (const first of firsts) if (first.norms !== largest.norms) for (const norm of first.norms) norms.add(norm);
  return { norms, classes };
}

function isWithin(norms: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const norm of norms) if (!all.has(norm)) return false;
  return true;
}
