import { noted } from '../lexemes/noted.js';
import type { Mention } from '../model/mention.js';
import type { Token } from '../model/tokenized-text.js';
import { byTwoTokens, openSteps } from './alternatives.js';
import type { Beginning } from './beginning.js';
import { Needs } from './needed.js';
import type { Matcher } from './pattern.js';
import type { PatternRule } from './rule.js';

export interface CompiledRule<M extends Mention> extends Beginning {
  readonly rule: PatternRule<M>;
  readonly order: number;
  readonly matcher: Matcher;
  /** Bits of all that the rule needs. */
  readonly needs: number;
}

export interface RuleIndex<M extends Mention> {
  /** The rules that can begin at a token and go on with the next one, in their order; seldom any. */
  readonly rulesAt: (tokens: readonly Token[], at: number) => readonly CompiledRule<M>[];
  /** Bits of the needs that are met from a token on: without all of its own a rule need not be tried. */
  readonly metFrom: (tokens: readonly Token[], at: number) => number;
}

/**
 * Indexes rules by the tokens that they can begin with, and then by the tokens that can come second: `the` begins every other
 * rule, and nearly never a date.
 *
 * @throws Error where a rule could match no token at all
 */
export function indexRules<M extends Mention>(rules: readonly PatternRule<M>[]): RuleIndex<M> {
  const needs = new Needs();
  const compiled = rules.map((rule, order) => compileRule(rule, order, needs));
  return { rulesAt: byTwoTokens(noted(openSteps(compiled))), metFrom: (tokens, at) => needs.metFrom(tokens, at) };
}

function compileRule<M extends Mention>(rule: PatternRule<M>, order: number, needs: Needs): CompiledRule<M> {
  const { first, secondAfter, canBeEmpty, compile } = rule.pattern;
  if (canBeEmpty) throw new Error(`rule ${rule.id} can match nothing`);
  return { first, secondAfter, rule, order, matcher: compile((_, at) => at), needs: needs.bitsOf(rule.pattern) };
}
