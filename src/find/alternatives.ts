import type { Lexeme, Token } from '../model/tokenized-text.js';
import {
  type Beginning,
  canBegin,
  classOf,
  mayBeginWith,
  type Second,
  secondOf,
  type TokenClass,
} from './beginning.js';

/** The alternatives that a first token can begin, with what can come second in each. */
export interface Step<A> {
  readonly alternatives: readonly (Second & { readonly alternative: A })[];
  /** Those that can go on with the next norms seen so far; a norm has one class, so it tells what a class tells. */
  readonly byNext: Map<string, readonly A[]>;
}

/** Where more have been seen, it begins anew; behind most first tokens, and in most places, come far fewer. */
const MOST_NORMS = 2000;

/**
 * Gives the step from a first token, made when a text first needs it: most norms never come. Tokens that no alternative names
 * share one by their class.
 */
export function openSteps<A extends Beginning>(alternatives: readonly A[]): (token: Lexeme) => Step<A> {
  const byNorm = new Map<string, Step<A>>();
  const byClass = new Map<TokenClass, Step<A>>();
  return (token) => {
    const { norm } = token;
    const known = byNorm.get(norm);
    if (known) return known;
    const tokenClass = classOf(token);
    const isNamed = alternatives.some(({ first }) => first.norms.has(norm));
    const step = (isNamed ? undefined : byClass.get(tokenClass)) ?? {
      alternatives: alternatives
        .filter(({ first }) => mayBeginWith(first, { norm, tokenClass }))
        .map((alternative) => ({ ...secondOf(alternative, { norm, tokenClass }), alternative })),
      byNext: new Map(),
    };
    if (!isNamed) byClass.set(tokenClass, step);
    if (byNorm.size >= MOST_NORMS) byNorm.clear();
    byNorm.set(norm, step);
    return step;
  };
}

/** The alternatives of a step that can go on with the next token, in their order. */
export function goingOn<A>({ alternatives, byNext }: Step<A>, next: Token | undefined): readonly A[] {
  const norm = next?.norm ?? '';
  const known = byNext.get(norm);
  if (known) return known;
  const possible = alternatives
    .filter(({ canEnd, firsts }) => canEnd || firsts.some((first) => canBegin(first, next)))
    .map(({ alternative }) => alternative);
  if (byNext.size >= MOST_NORMS) byNext.clear();
  byNext.set(norm, possible);
  return possible;
}

const NONE: readonly never[] = [];

/** Gives those of the alternatives that can match at a token by it and the next one, in their order. */
export function openAlternatives<A extends Beginning>(
  alternatives: readonly A[],
): (tokens: readonly Token[], at: number) => readonly A[] {
  const stepFrom = openSteps(alternatives);
  return (tokens, at) => {
    const token = tokens[at];
    if (!token) return NONE;
    const step = stepFrom(token);
    return step.alternatives.length === 0 ? NONE : goingOn(step, tokens[at + 1]);
  };
}
