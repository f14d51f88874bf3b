import type { Lexeme, Token } from '../model/tokenized-text.js';
import { type Beginning, mayBeginWith, type Second, secondOf } from './beginning.js';
import { canBegin, classOf } from './first.js';
import { numberOf } from './norm-set.js';

/** What is known of tokens: of those that some pattern names by their norms, of all others by their class. */
interface ByToken<V> {
  readonly byNumber: Map<number, V>;
  /** By the bit of the class. */
  readonly byClass: (V | undefined)[];
}

/** The alternatives that a first token can begin, with what can come second in each. */
export interface Step<A> {
  readonly alternatives: readonly (Second & { readonly alternative: A })[];
  /** Those that can go on with the next tokens seen so far. */
  readonly byNext: ByToken<readonly A[]>;
  /** Those that can stand at the end of a text. */
  readonly atEnd: readonly A[];
}

/** Gives the step from a first token, made when a text first needs it: most norms never come. */
export function openSteps<A extends Beginning>(alternatives: readonly A[]): (token: Lexeme) => Step<A> {
  const steps = emptyTable<Step<A>>();
  return (token) => known(steps, token) ?? put(steps, token, stepFrom(alternatives, token));
}

function stepFrom<A extends Beginning>(alternatives: readonly A[], token: Lexeme): Step<A> {
  const first = { norm: token.norm, number: numberOf(token), tokenClass: classOf(token) };
  const possible = alternatives
    .filter((alternative) => mayBeginWith(alternative.first, first))
    .map((alternative) => ({ alternative, ...secondOf(alternative, first) }));
  return {
    alternatives: possible,
    byNext: emptyTable(),
    atEnd: possible.filter(({ canEnd }) => canEnd).map(({ alternative }) => alternative),
  };
}

/** The alternatives of a step that can go on with the next token, in their order. */
function goingOn<A>(step: Step<A>, next: Token | undefined): readonly A[] {
  if (!next) return step.atEnd;
  return known(step.byNext, next) ?? put(step.byNext, next, possibleBefore(step, next));
}

function possibleBefore<A>({ alternatives }: Step<A>, next: Token): readonly A[] {
  return alternatives
    .filter(({ canEnd, firsts }) => canEnd || firsts.some((first) => canBegin(first, next)))
    .map(({ alternative }) => alternative);
}

function emptyTable<V>(): ByToken<V> {
  return { byNumber: new Map(), byClass: [] };
}

function known<V>({ byNumber, byClass }: ByToken<V>, token: Lexeme): V | undefined {
  const number = numberOf(token);
  return number < 0 ? byClass[classOf(token)] : byNumber.get(number);
}

function put<V>({ byNumber, byClass }: ByToken<V>, token: Lexeme, value: V): V {
  const number = numberOf(token);
  if (number < 0) byClass[classOf(token)] = value;
  else byNumber.set(number, value);
  return value;
}

const NONE: readonly never[] = [];

/** Gives what can match at a token by it and the next one, in order; seldom anything. */
export function byTwoTokens<A>(
  stepFrom: (token: Lexeme) => Step<A>,
): (tokens: readonly Token[], at: number) => readonly A[] {
  return (tokens, at) => {
    const token = tokens[at];
    if (!token) return NONE;
    const step = stepFrom(token);
    return step.alternatives.length === 0 ? NONE : goingOn(step, tokens[at + 1]);
  };
}

/** Gives those of the alternatives that can match at a token. */
export function openAlternatives<A extends Beginning>(
  alternatives: readonly A[],
): (tokens: readonly Token[], at: number) => readonly A[] {
  return byTwoTokens(openSteps(alternatives));
}
