import type { Mention } from '../model/mention.js';
import type { Token, TokenizedText, TokenKind } from '../model/tokenized-text.js';
import { type Capture, type Matcher, type MatchState, type Slot, SPAN_END, SPAN_START } from './pattern.js';
import type { Match, PatternRule, Produced } from './rule.js';

interface CompiledRule<M extends Mention> {
  readonly rule: PatternRule<M>;
  readonly order: number;
  readonly matcher: Matcher;
}

/**
 * Compiles rules into one function over a text. Rules are indexed by the tokens that they can begin with, so a token costs
 * one look-up whatever the number of rules. At each place the longest mention wins, then the earlier rule; mentions found by
 * one such function do not overlap.
 *
 * @throws Error where a rule could match no token at all
 */
export function compileRules<M extends Mention>(rules: readonly PatternRule<M>[]): (text: TokenizedText) => M[] {
  const byNorm = new Map<string, CompiledRule<M>[]>();
  const byKind = new Map<TokenKind, CompiledRule<M>[]>();
  for (const [order, rule] of rules.entries()) {
    if (rule.pattern.canBeEmpty) throw new Error(`rule ${rule.id} can match nothing`);
    const compiled = { rule, order, matcher: rule.pattern.compile((_, at) => at) };
    for (const norm of rule.pattern.first.norms) append(byNorm, norm, compiled);
    for (const kind of rule.pattern.first.kinds) append(byKind, kind, compiled);
  }
  return (text) => findWith(text, byNorm, byKind);
}

function append<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

function findWith<M extends Mention>(
  text: TokenizedText,
  byNorm: ReadonlyMap<string, readonly CompiledRule<M>[]>,
  byKind: ReadonlyMap<TokenKind, readonly CompiledRule<M>[]>,
): M[] {
  const found: M[] = [];
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const best = bestOf(text, at, byKind.get(token.kind), bestOf(text, at, byNorm.get(token.norm), null));
    if (!best) continue;
    found.push(best.mention);
    at = best.last - 1;
  }
  return found;
}

interface Candidate<M> {
  readonly mention: M;
  readonly last: number;
  readonly order: number;
}

function bestOf<M extends Mention>(
  text: TokenizedText,
  at: number,
  rules: readonly CompiledRule<M>[] | undefined,
  before: Candidate<M> | null,
): Candidate<M> | null {
  let best = before;
  for (const compiled of rules ?? []) {
    const candidate = apply(text, at, compiled);
    if (!candidate) continue;
    const isBetter =
      !best || candidate.last > best.last || (candidate.last === best.last && candidate.order < best.order);
    if (isBetter) best = candidate;
  }
  return best;
}

function apply<M extends Mention>(text: TokenizedText, at: number, compiled: CompiledRule<M>): Candidate<M> | null {
  const state: MatchState = { tokens: text.tokens, captures: [] };
  const end = compiled.matcher(state, at);
  if (end <= at) return null;
  const first = placeOf(state.captures, SPAN_START) ?? at;
  const last = placeOf(state.captures, SPAN_END) ?? end;
  const produced = compiled.rule.produce(matchOf(text, first, last, state.captures));
  if (!produced) return null;
  const mention = mentionOf(compiled.rule, produced, text.tokens, first, last);
  return mention ? { mention, last, order: compiled.order } : null;
}

function placeOf(captures: readonly Capture[], slot: Slot<null>): number | undefined {
  return captures.find((kept) => kept.slot === slot)?.start;
}

function matchOf(text: TokenizedText, first: number, last: number, captures: readonly Capture[]): Match {
  const all = <V>(slot: Slot<V>) => captures.filter((kept) => kept.slot === slot).map((kept) => kept.value as V);
  return { text, tokens: text.tokens, first, last, all, get: (slot) => all(slot).at(-1) };
}

function mentionOf<M extends Mention>(
  rule: PatternRule<M>,
  produced: Produced<M>,
  tokens: readonly Token[],
  first: number,
  last: number,
): M | null {
  const from = tokens[first];
  const to = tokens[last - 1];
  if (!from || !to) return null;
  const { kind, id } = rule;
  const { value, certainty = 1 } = produced;
  // The compiler cannot see that kind, value and M belong together; PatternRule<M> has checked it.
  return { kind, rule: id, start: from.start, end: to.end, value, certainty } as unknown as M;
}
