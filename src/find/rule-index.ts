import type { Mention } from '../model/mention.js';
import type { Token } from '../model/tokenized-text.js';
import { noted } from '../remembered.js';
import { byTwoTokens, openSteps } from './alternatives.js';
import type { Beginning } from './beginning.js';
import type { Matcher } from './pattern.js';
import type { PatternRule } from './rule.js';

export interface CompiledRule<M extends Mention> extends Beginning {
  readonly rule: PatternRule<M>;
  readonly order: number;
  readonly matcher: Matcher;
}

/**
 * Gives the rules that can match at a token, seldom any. They are indexed by the tokens that they can begin with, and then by
 * the tokens that can come second: `the` begins every other rule, and nearly never a date.
 *
 * @throws Error where a rule could match no token at all
 */
export function indexRules<M extends Mention>(
  rules: readonly PatternRule<M>[],
): (tokens: readonly Token[], at: number) => readonly CompiledRule<M>[] {
  return byTwoTokens(noted(openSteps(rules.map(compiled))));
}

function compiled<M extends Mention>(rule: PatternRule<M>, order: number): CompiledRule<M> {
  const { first, secondAfter, needed, canBeEmpty, compile } = rule.pattern;
  if (canBeEmpty) throw new Error(`rule ${rule.id} can match nothing`);
  return { first, secondAfter, needed, rule, order, matcher: compile((_, at) => at) };
}
