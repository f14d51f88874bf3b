import type { Token, TokenKind } from '../model/tokenized-text.js';
import { openAlternatives } from './alternatives.js';
import { type Beginning, endsAfterOne, secondInTurn, secondOfAny } from './beginning.js';
import { anyOf, canBegin, type First, firstOf, firstWords, NOTHING, NUMBERS, union } from './first.js';
import { neededOfAll, neededOfAny } from './needed.js';
import { numberOf } from './norm-set.js';

/**
 * The shape of a phrase, built from small pieces over tokens. A pattern is compiled once with what follows it, so a
 * sequence may backtrack into an optional or alternative piece before it.
 */
export interface Pattern extends Beginning {
  /** True where the pattern may match no token at all. */
  readonly canBeEmpty: boolean;
  readonly compile: (next: Matcher) => Matcher;
}

/** Exclusive end of a match that begins at token `at`, or -1. */
export type Matcher = (state: MatchState, at: number) => number;

export interface MatchState {
  readonly tokens: readonly Token[];
  /** Kept along the path that is being tried; shortened again where it fails. */
  readonly captures: Capture[];
}

export interface Capture {
  readonly slot: Slot<unknown>;
  /** First token read, inclusive. */
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

/** A named, typed place where a pattern keeps what it read. */
export interface Slot<V> {
  readonly name: string;
  /** Never set: carries the type of the value. */
  readonly type?: V;
}

/** Reads a value at a token, always the same way: a table look-up, a number in words. */
export interface Reader<V> extends Beginning {
  /** Exclusive end and value, or null where nothing can be read at `at`. */
  readonly read: (tokens: readonly Token[], at: number) => { readonly end: number; readonly value: V } | null;
}

/** All that a slot kept, in text order. */
export function allIn<V>(captures: readonly Capture[], slot: Slot<V>): readonly V[] {
  return captures.filter((kept) => kept.slot === slot).map((kept) => kept.value as V);
}

/** What a slot kept last. */
export function lastIn<V>(captures: readonly Capture[], slot: Slot<V>): V | undefined {
  return captures.findLast((kept) => kept.slot === slot)?.value as V | undefined;
}

export function slot<V>(name: string): Slot<V> {
  return { name };
}

/** Where the mention begins inside a match that also holds what stands before it. */
export const SPAN_START = slot<null>('span-start');
/** Where the mention ends inside a match that also holds what stands after it. */
export const SPAN_END = slot<null>('span-end');

/** One token with one of these norms. */
export function words(...norms: readonly string[]): Pattern {
  const first = firstWords(...norms);
  return single(first, (token) => first.norms.has(numberOf(token)));
}

/** One token of this kind for which the test holds. */
export function token(kind: TokenKind, test: (token: Token) => boolean): Pattern {
  return single(
    anyOf(...(kind === 'number' ? NUMBERS : [kind])),
    (candidate) => candidate.kind === kind && test(candidate),
  );
}

function single(first: First, test: (token: Token) => boolean): Pattern {
  return {
    first,
    secondAfter: endsAfterOne,
    canBeEmpty: false,
    compile: (next) => (state, at) => {
      const candidate = state.tokens[at];
      return candidate && test(candidate) ? next(state, at + 1) : -1;
    },
  };
}

/** Reads the value that a table gives for a token's norm. */
export function lookup<V>(table: ReadonlyMap<string, V>): Reader<V> {
  return {
    first: firstOf(table.keys()),
    secondAfter: endsAfterOne,
    read: (tokens, at) => {
      const value = table.get(tokens[at]?.norm ?? '');
      return value === undefined ? null : { end: at + 1, value };
    },
  };
}

/** Reads with the reader and keeps the value in the slot. */
export function capture<V>(into: Slot<V>, reader: Reader<V>): Pattern {
  return {
    first: reader.first,
    secondAfter: reader.secondAfter,
    needed: reader.needed,
    canBeEmpty: false,
    compile: (next) => (state, at) => {
      const read = canBegin(reader.first, state.tokens[at]) ? reader.read(state.tokens, at) : null;
      if (!read) return -1;
      return keep(state, { slot: into, start: at, end: read.end, value: read.value }, next);
    },
  };
}

/** Keeps a value in the slot behind the pattern: what its wording means. */
export function meaning<V>(into: Slot<V>, value: V, pattern: Pattern): Pattern {
  return sequence(pattern, mark(into, value));
}

/** Matches no token; keeps the value and the place in the slot. */
export function mark<V>(into: Slot<V>, value: V): Pattern {
  return {
    first: NOTHING,
    canBeEmpty: true,
    compile: (next) => (state, at) => keep(state, { slot: into, start: at, end: at, value }, next),
  };
}

export const spanStarts: Pattern = mark(SPAN_START, null);
export const spanEnds: Pattern = mark(SPAN_END, null);

function keep(state: MatchState, kept: Capture, next: Matcher): number {
  const depth = state.captures.length;
  state.captures.push(kept);
  const end = next(state, kept.end);
  if (end < 0) state.captures.length = depth;
  return end;
}

/** The patterns one after the other. */
export function sequence(...patterns: readonly Pattern[]): Pattern {
  const leading = patterns.findIndex((pattern) => !pattern.canBeEmpty);
  const beginners = leading < 0 ? patterns : patterns.slice(0, leading + 1);
  const first = union(beginners.map((pattern) => pattern.first));
  const chain = (next: Matcher) => patterns.reduceRight((following, pattern) => pattern.compile(following), next);
  // One look at the token instead of one for each piece that may be left out before it.
  return {
    first,
    secondAfter: secondInTurn(patterns),
    needed: neededOfAll(patterns.filter(({ canBeEmpty }) => !canBeEmpty)),
    canBeEmpty: leading < 0,
    compile: leading > 0 ? (next) => guarded(first, chain(next)) : chain,
  };
}

function guarded(first: First, matcher: Matcher): Matcher {
  return (state, at) => (canBegin(first, state.tokens[at]) ? matcher(state, at) : -1);
}

/** The first of the patterns that leads to a match. */
export function oneOf(...patterns: readonly Pattern[]): Pattern {
  const first = union(patterns.map((pattern) => pattern.first));
  const canBeEmpty = patterns.some((pattern) => pattern.canBeEmpty);
  const choose = (next: Matcher): Matcher => {
    const branches = patterns.map(({ first, secondAfter, compile }) => ({ first, secondAfter, match: compile(next) }));
    const possible = canBeEmpty ? () => branches : openAlternatives(branches);
    return (state, at) => {
      for (const { match } of possible(state.tokens, at)) {
        const end = match(state, at);
        if (end >= 0) return end;
      }
      return -1;
    };
  };
  return {
    first,
    secondAfter: secondOfAny(patterns),
    needed: canBeEmpty ? undefined : neededOfAny(patterns),
    canBeEmpty,
    compile: choose,
  };
}

/** The pattern where it leads to a match, else nothing. */
export function optional(pattern: Pattern): Pattern {
  return oneOf(pattern, EMPTY);
}

const EMPTY: Pattern = { first: NOTHING, canBeEmpty: true, compile: (next) => next };

/** Matches no token; holds only where the next one passes the test (`undefined` at the end of the text). */
export function before(test: (token: Token | undefined) => boolean): Pattern {
  return lookaround((state, at) => test(state.tokens[at]));
}

/** Matches no token; holds only where the previous one passes the test (`undefined` at the start of the text). */
export function after(test: (token: Token | undefined) => boolean): Pattern {
  return lookaround((state, at) => test(state.tokens[at - 1]));
}

function lookaround(holds: (state: MatchState, at: number) => boolean): Pattern {
  return {
    first: NOTHING,
    canBeEmpty: true,
    compile: (next) => (state, at) => (holds(state, at) ? next(state, at) : -1),
  };
}
