import type { Mention } from '../model/mention.js';
import type { Token, TokenKind } from '../model/tokenized-text.js';
import { type First, type Known, secondOf } from './beginning.js';
import type { Matcher } from './pattern.js';
import type { PatternRule } from './rule.js';

export interface CompiledRule<M extends Mention> {
  readonly rule: PatternRule<M>;
  readonly order: number;
  readonly matcher: Matcher;
}

/** Rules by a token: those that name its norm, and those that take any token of its kind. */
interface ByToken<R> {
  readonly byNorm: Map<string, R>;
  readonly byKind: Map<TokenKind, R>;
}

type Rules<M extends Mention> = CompiledRule<M>[];

/** Rules that begin in one way, by the token behind it. */
interface BySecond<M extends Mention> extends ByToken<Rules<M>> {
  /** Those for which the first token may be enough. */
  readonly always: Rules<M>;
}

const NONE: readonly never[] = [];

/**
 * Gives the rules that can match at a token, seldom any. They are indexed by the tokens that they can begin with, and then by
 * the tokens that can come second: `the` begins every other rule, and nearly never a date.
 *
 * @throws Error where a rule could match no token at all
 */
export function indexRules<M extends Mention>(
  rules: readonly PatternRule<M>[],
): (tokens: readonly Token[], at: number) => readonly CompiledRule<M>[] {
  const firsts = emptyIndex<Rules<M>>();
  for (const [order, rule] of rules.entries()) {
    if (rule.pattern.canBeEmpty) throw new Error(`rule ${rule.id} can match nothing`);
    add(firsts, rule.pattern.first, { rule, order, matcher: rule.pattern.compile((_, at) => at) });
  }
  // The second step is made when a text first needs it: most norms never come.
  const seconds = emptyIndex<BySecond<M>>();
  return (tokens, at) => {
    const token = tokens[at];
    const ofNorm = token && firsts.byNorm.get(token.norm);
    const ofKind = token && firsts.byKind.get(token.kind);
    if (!ofNorm && !ofKind) return NONE;
    const { norm, kind } = token;
    const next = tokens[at + 1];
    const found = ofNorm ? rulesBefore(stepInto(seconds.byNorm, norm, { norm }, ofNorm), next) : NONE;
    return ofKind ? [...found, ...rulesBefore(stepInto(seconds.byKind, kind, { kind }, ofKind), next)] : found;
  };
}

function stepInto<M extends Mention, K>(made: Map<K, BySecond<M>>, key: K, known: Known, rules: Rules<M>): BySecond<M> {
  let step = made.get(key);
  if (!step) {
    step = indexBySecond(known, rules);
    made.set(key, step);
  }
  return step;
}

function indexBySecond<M extends Mention>(known: Known, rules: Rules<M>): BySecond<M> {
  const index = { ...emptyIndex<Rules<M>>(), always: [] as Rules<M> };
  for (const compiled of rules) {
    const { first, canEnd } = secondOf(compiled.rule.pattern, known);
    if (canEnd) index.always.push(compiled);
    else add(index, first, compiled);
  }
  return index;
}

function rulesBefore<M extends Mention>(
  { always, byNorm, byKind }: BySecond<M>,
  next: Token | undefined,
): readonly CompiledRule<M>[] {
  const ofNorm = next && byNorm.get(next.norm);
  const ofKind = next && byKind.get(next.kind);
  return ofNorm || ofKind ? [...always, ...(ofNorm ?? NONE), ...(ofKind ?? NONE)] : always;
}

function emptyIndex<R>(): ByToken<R> {
  return { byNorm: new Map(), byKind: new Map() };
}

function add<M extends Mention>({ byNorm, byKind }: ByToken<Rules<M>>, first: First, compiled: CompiledRule<M>): void {
  for (const norm of first.norms) append(byNorm, norm, compiled);
  for (const kind of first.kinds) append(byKind, kind, compiled);
}

function append<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
