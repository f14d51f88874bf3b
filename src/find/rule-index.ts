import type { Mention } from '../model/mention.js';
import type { Lexeme, Token, TokenKind } from '../model/tokenized-text.js';
import { canBegin, type First, type Known, type Second, secondOf } from './beginning.js';
import type { Matcher } from './pattern.js';
import { noted } from './remembered.js';
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

/** Rules that a token can begin, with what can come second in each. */
interface Step<M extends Mention> {
  readonly rules: readonly (Second & { readonly compiled: CompiledRule<M> })[];
  /** Those that can go on with the next norms seen so far; a norm has one kind, so it tells what a kind tells. */
  readonly byNext: Map<string, Rules<M>>;
}

/** Where more have been seen, it begins anew; behind most first tokens come far fewer. */
const MOST_NEXT = 2000;

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
  const firsts: ByToken<Rules<M>> = { byNorm: new Map(), byKind: new Map() };
  for (const [order, rule] of rules.entries()) {
    if (rule.pattern.canBeEmpty) throw new Error(`rule ${rule.id} can match nothing`);
    add(firsts, rule.pattern.first, { rule, order, matcher: rule.pattern.compile((_, at) => at) });
  }
  const stepFrom = noted(openSteps(firsts));
  return (tokens, at) => {
    const token = tokens[at];
    if (!token) return NONE;
    const step = stepFrom(token);
    return step.rules.length === 0 ? NONE : rulesBefore(step, tokens[at + 1]);
  };
}

/** Gives the step from a token, made when a text first needs it: most norms never come. Tokens of which no rule names the norm share one. */
function openSteps<M extends Mention>({ byNorm, byKind }: ByToken<Rules<M>>): (token: Lexeme) => Step<M> {
  const ofNorms = new Map<string, Step<M>>();
  const ofKinds = new Map<TokenKind, Step<M>>();
  return ({ norm, kind }) => {
    const isNamed = byNorm.has(norm);
    const known = isNamed ? ofNorms.get(norm) : ofKinds.get(kind);
    if (known) return known;
    const step: Step<M> = {
      rules: [...seconds(byNorm.get(norm), { norm }), ...seconds(byKind.get(kind), { kind })],
      byNext: new Map(),
    };
    if (isNamed) ofNorms.set(norm, step);
    else ofKinds.set(kind, step);
    return step;
  };
}

function seconds<M extends Mention>(rules: Rules<M> | undefined, known: Known): Step<M>['rules'] {
  return (rules ?? []).map((compiled) => ({ ...secondOf(compiled.rule.pattern, known), compiled }));
}

function rulesBefore<M extends Mention>({ rules, byNext }: Step<M>, next: Token | undefined): Rules<M> {
  const norm = next?.norm ?? '';
  let possible = byNext.get(norm);
  if (!possible) {
    possible = rules
      .filter(({ canEnd, firsts }) => canEnd || firsts.some((first) => canBegin(first, next)))
      .map(({ compiled }) => compiled);
    if (byNext.size >= MOST_NEXT) byNext.clear();
    byNext.set(norm, possible);
  }
  return possible;
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
