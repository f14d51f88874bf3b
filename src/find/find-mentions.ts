import type { Mention } from '../model/mention.js';
import type { Token, TokenizedText } from '../model/tokenized-text.js';
import { allIn, type Capture, lastIn, type MatchState, type Slot, SPAN_END, SPAN_START } from './pattern.js';
import type { Match, PatternRule, Produced } from './rule.js';
import { type CompiledRule, indexRules } from './rule-index.js';

/**
 * Compiles rules into one function over a text. At each place the longest mention wins, then the earlier rule; mentions found
 * by one such function do not overlap.
 *
 * @throws Error where a rule could match no token at all
 */
export function compileRules<M extends Mention>(rules: readonly PatternRule<M>[]): (text: TokenizedText) => M[] {
  const { rulesAt, metFrom } = indexRules(rules);
  return (text) => {
    const found: M[] = [];
    const state: MatchState = { tokens: text.tokens, captures: [] };
    for (let at = 0; at < text.tokens.length; at++) {
      const compiled = rulesAt(text.tokens, at);
      if (compiled.length === 0) continue;
      const best = bestOf(text, state, at, compiled, metFrom(text.tokens, at));
      if (!best) continue;
      found.push(best.mention);
      at = best.last - 1;
    }
    return found;
  };
}

interface Candidate<M> {
  readonly mention: M;
  readonly last: number;
  readonly order: number;
}

function bestOf<M extends Mention>(
  text: TokenizedText,
  state: MatchState,
  at: number,
  rules: readonly CompiledRule<M>[],
  met: number,
): Candidate<M> | null {
  let best: Candidate<M> | null = null;
  for (const compiled of rules)
    if ((met & compiled.needs) === compiled.needs) best = better(best, apply(text, state, at, compiled));
  return best;
}

function better<M>(best: Candidate<M> | null, other: Candidate<M> | null): Candidate<M> | null {
  if (!best || !other) return best ?? other;
  return other.last > best.last || (other.last === best.last && other.order < best.order) ? other : best;
}

function apply<M extends Mention>(
  text: TokenizedText,
  state: MatchState,
  at: number,
  { rule, order, matcher }: CompiledRule<M>,
): Candidate<M> | null {
  const { captures } = state;
  captures.length = 0;
  const end = matcher(state, at);
  if (end <= at) return null;
  const first = placeOf(captures, SPAN_START) ?? at;
  const last = placeOf(captures, SPAN_END) ?? end;
  const produced = rule.produce(matchOf(text, first, last, captures));
  if (!produced) return null;
  const mention = mentionOf(rule, produced, text.tokens, first, last);
  return mention ? { mention, last, order } : null;
}

function placeOf(captures: readonly Capture[], slot: Slot<null>): number | undefined {
  return captures.find((kept) => kept.slot === slot)?.start;
}

function matchOf(text: TokenizedText, first: number, last: number, captures: readonly Capture[]): Match {
  return {
    text,
    tokens: text.tokens,
    first,
    last,
    all: (slot) => allIn(captures, slot),
    get: (slot) => lastIn(captures, slot),
  };
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
  return { kind, rule: id, start: from.start, end: to.end, certainty, value } as unknown as M;
}
