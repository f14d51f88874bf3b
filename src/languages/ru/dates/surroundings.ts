import type { Match } from '../../../find/rule.js';
import type { Token } from '../../../model/tokenized-text.js';
import type { TimexModifier } from '../../../model/values.js';

type Place = Pick<Match, 'tokens' | 'first' | 'last'>;

/** Prepositions that leave one end of the time behind them open; they stay outside the mention. */
const OPENINGS: ReadonlyMap<string, TimexModifier> = new Map<string, TimexModifier>([
  ['до', 'ON_OR_BEFORE'],
  ['по', 'ON_OR_BEFORE'],
  ['к', 'ON_OR_BEFORE'],
  ['ко', 'ON_OR_BEFORE'],
  ['перед', 'BEFORE'],
  ['ранее', 'BEFORE'],
  ['раньше', 'BEFORE'],
  ['после', 'AFTER'],
  ['позднее', 'AFTER'],
  ['позже', 'AFTER'],
  ['с', 'ON_OR_AFTER'],
  ['со', 'ON_OR_AFTER'],
  ['около', 'APPROX'],
  ['примерно', 'APPROX'],
  ['приблизительно', 'APPROX'],
]);
const NEGATED: ReadonlyMap<TimexModifier, TimexModifier> = new Map<TimexModifier, TimexModifier>([
  ['BEFORE', 'ON_OR_AFTER'],
  ['AFTER', 'ON_OR_BEFORE'],
]);

/** Which end of a point the words before it leave open: «с 2009 года», «не позднее 1 октября»; null where none. */
export function openingBefore({ tokens, first, last }: Place): TimexModifier | null {
  const before = wordBefore(tokens, first);
  const opening = OPENINGS.get(before);
  if (!opening) return before === 'в' || before === 'во' ? aboutBefore(tokens, first - 1) : null;
  // «по сравнению с маем» compares, «с мая» begins.
  if (opening === 'ON_OR_AFTER' && (isWith(tokens, first, last) || isCompared(tokens, first))) return null;
  if (TOWARDS.has(before) && EARLIER.test(tokens[first]?.norm ?? '')) return null;
  const isNegated = wordBefore(tokens, first - 1) === 'не';
  return (isNegated && NEGATED.get(opening)) || opening;
}

/** «100,9 % к прошлому году» compares, «к пятнице» is a deadline. */
const TOWARDS = new Set(['к', 'ко']);
const EARLIER = /^(?:прошл|предыдущ|аналогичн|соответствующ)/;

function aboutBefore(tokens: readonly Token[], at: number): TimexModifier | null {
  return OPENINGS.get(wordBefore(tokens, at)) === 'APPROX' ? 'APPROX' : null;
}

const INSTRUMENTAL = new Set(['неделей', 'пятницей', 'средой', 'субботой', 'весной', 'осенью', 'зимой']);

function isWith(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ norm }) => INSTRUMENTAL.has(norm) || /[ое]м$|[иы]м$|ами$|ями$/.test(norm));
}

function isCompared(tokens: readonly Token[], first: number): boolean {
  return /^(?:сравн|сопостав)/.test(wordBefore(tokens, first - 1));
}

/** Words before a length that tell how exact it is, from its end backwards: «более чем», «не менее». */
const LIMITS: ReadonlyMap<string, TimexModifier> = new Map<string, TimexModifier>([
  ['более', 'MORE_THAN'],
  ['больше', 'MORE_THAN'],
  ['свыше', 'MORE_THAN'],
  ['менее', 'LESS_THAN'],
  ['меньше', 'LESS_THAN'],
  ['почти', 'LESS_THAN'],
  ['минимум', 'EQUAL_OR_MORE'],
  ['максимум', 'EQUAL_OR_LESS'],
  ['до', 'EQUAL_OR_LESS'],
  ['около', 'APPROX'],
  ['порядка', 'APPROX'],
  ['примерно', 'APPROX'],
  ['приблизительно', 'APPROX'],
]);
const NOT: ReadonlyMap<TimexModifier, TimexModifier> = new Map<TimexModifier, TimexModifier>([
  ['MORE_THAN', 'EQUAL_OR_LESS'],
  ['LESS_THAN', 'EQUAL_OR_MORE'],
]);
const BETWEEN = new Set(['чем', 'за', 'в', 'на', 'через', 'спустя']);

/** How exact the words before a length say that it is: «более чем за [три года]»; null where they do not. */
export function limitBefore({ tokens, first }: Pick<Match, 'tokens' | 'first'>): TimexModifier | null {
  let at = first;
  while (at > first - 2 && BETWEEN.has(wordBefore(tokens, at))) at--;
  const limit = LIMITS.get(wordBefore(tokens, at));
  if (!limit || (limit === 'EQUAL_OR_LESS' && at < first)) return null;
  return (wordBefore(tokens, at - 1) === 'не' && NOT.get(limit)) || limit;
}

/** The norm of the token before, in the same sentence; empty where there is none. */
export function wordBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  return before && before.sentence === (tokens[at] ?? before).sentence ? before.norm : '';
}
