import type { Token } from '../../model/tokenized-text.js';
import { goesOnBehind } from '../beginning.js';
import type { Cardinal } from '../cardinals.js';
import { compare, plus, times } from '../decimal.js';
import { firstWords } from '../first.js';
import type { Amount, UnitGrammar } from '../pairs.js';
import type { Reader } from '../pattern.js';
import { isDash, mapQuantity, type Quantity, quantityReader, rangeOf, single } from '../quantity.js';
import { belongTogether, type MoneyUnit } from './unit.js';

/** What a language knows of amounts of money. */
export interface MoneyGrammar extends UnitGrammar<MoneyUnit> {
  readonly unitBefore: Reader<MoneyUnit>;
  /** Words between the major and the minor unit: `10 dollars and 50 cents`. */
  readonly joiners: ReadonlySet<string>;
  /** Decimal factors of the scale words that may stand behind a code: `75 USD million`. */
  readonly scales: ReadonlyMap<string, string>;
}

/** An amount before the rest of the document decides its currency. */
export type MoneyAmount = Amount<MoneyUnit>;

interface Read<V> {
  readonly end: number;
  readonly value: V;
}

/** Reads «10 млн рублей», «50-70 руб.», `5-million-dollar`, «6 руб. 35 коп.», «881 913 (восемьсот …) рублей». */
export function amountThenUnit(grammar: MoneyGrammar): Reader<MoneyAmount> {
  const quantities = quantityReader(grammar.number);
  return {
    first: quantities.first,
    secondAfter: goesOnBehind(quantities, grammar.unitBehind.first, firstWords('-', '(')),
    needed: [grammar.unitBehind.first],
    read: (tokens, at) => {
      const quantity = quantities.read(tokens, at);
      if (!quantity) return null;
      const unitAt = skipSpelling(tokens, skipHyphen(tokens, quantity.end), grammar);
      const unit = grammar.unitBehind.read(tokens, unitAt);
      if (!unit || isInFront(tokens, unitAt, unit.end)) return null;
      const scale = quantity.value.hasScale ? undefined : grammar.scales.get(tokens[unit.end]?.norm ?? '');
      if (!scale) return withMinor(tokens, unit.end, quantity.value, unit.value, grammar);
      const scaled = mapQuantity(quantity.value, (decimal) => times(decimal, scale));
      return { end: unit.end + 1, value: { quantity: { ...scaled, hasScale: true }, unit: unit.value } };
    },
  };
}

/** Reads `$10 million`, `$5-7 bln`, `$5 bln-$7 bln`, `USD 20`, `$10 USD`. */
export function unitThenAmount(grammar: MoneyGrammar): Reader<MoneyAmount> {
  return {
    first: grammar.unitBefore.first,
    secondAfter: goesOnBehind(grammar.unitBefore, grammar.number.first),
    read: (tokens, at) => {
      const unit = grammar.unitBefore.read(tokens, at);
      if (!unit || isCutOff(tokens, unit.end)) return null;
      const left = grammar.number.read(tokens, unit.end);
      if (!left || goesOn(tokens, left.end)) return null;
      const range = readUpperEnd(tokens, left, grammar);
      const quantity = range ?? { end: left.end, value: single(left.value) };
      const again = grammar.unitBehind.read(tokens, quantity.end);
      if (again && areAlike(unit.value, again.value) && tokens[again.end]?.kind !== 'number') {
        return { end: again.end, value: { quantity: quantity.value, unit: narrower(unit.value, again.value) } };
      }
      return withMinor(tokens, quantity.end, quantity.value, unit.value, grammar);
    },
  };
}

/** `3 USD50 cards`: the unit belongs to the number that is glued to it. */
function isInFront(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  return tokens[at]?.spaceBefore === true && next?.kind === 'number' && !next.spaceBefore;
}

/** `$5x`: letters glued to the number that are no scale leave open what it says. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === 'word' && !next.spaceBefore && tokens[at - 1]?.kind === 'number' && !next.norm.startsWith("'");
}

/** A sentence may seem to end behind a short form: «Rs. 20». */
function isCutOff(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.sentence !== tokens[at - 1]?.sentence && tokens[at - 1]?.text !== '.';
}

function readUpperEnd(tokens: readonly Token[], left: Read<Cardinal>, grammar: MoneyGrammar) {
  if (!isDash(tokens[left.end])) return null;
  const sign = grammar.unitBefore.read(tokens, left.end + 1);
  const right = grammar.number.read(tokens, sign?.end ?? left.end + 1);
  const range = right && rangeOf(left.value, right.value);
  return range && { end: right.end, value: range };
}

/** `5-million-dollar`: the hyphen before the unit. */
function skipHyphen(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  return tokens[at]?.text === '-' && !tokens[at]?.spaceBefore && next && !next.spaceBefore ? at + 1 : at;
}

/** «881 913 (восемьсот восемьдесят одна тысяча …) рублей»: the number once more in words. */
function skipSpelling(tokens: readonly Token[], at: number, { number }: MoneyGrammar): number {
  if (tokens[at]?.text !== '(') return at;
  const spelled = number.read(tokens, at + 1);
  return spelled && tokens[spelled.end]?.text === ')' ? spelled.end + 1 : at;
}

/** The amount with the cents behind it, where there are any. */
function withMinor(
  tokens: readonly Token[],
  end: number,
  quantity: Quantity,
  unit: MoneyUnit,
  grammar: MoneyGrammar,
): Read<MoneyAmount> {
  const minor =
    quantity.value === null || quantity.hasScale ? null : readMinor(tokens, end, quantity.value, unit, grammar);
  if (!minor) return { end, value: { quantity, unit } };
  const value = plus(quantity.value ?? '0', times(minor.value, '0.01'));
  return { end: minor.end, value: { quantity: { ...quantity, value }, unit } };
}

/** «35 коп.», `and fifty cents`, and cents without their name where the sentence ends or pauses: `$5 and 20.` */
function readMinor(
  tokens: readonly Token[],
  at: number,
  major: string,
  unit: MoneyUnit,
  grammar: MoneyGrammar,
): Read<string> | null {
  if (major.includes('.') || unit.worth !== '1' || tokens[at]?.sentence !== tokens[at - 1]?.sentence) return null;
  const from = grammar.joiners.has(tokens[at]?.norm ?? '') ? at + 1 : skipPoint(tokens, at);
  const minor = grammar.number.read(tokens, from);
  if (!minor || compare(minor.value.value, '100') >= 0 || minor.value.value.includes('.')) return null;
  const name = grammar.unitBehind.read(tokens, minor.end);
  if (name) return belongTogether(unit, name.value) ? { end: name.end, value: minor.value.value } : null;
  const isTwoDigits = minor.end === from + 1 && compare(minor.value.value, '10') >= 0;
  const isWord = !minor.value.inDigits && (from > at || compare(minor.value.value, '10') >= 0);
  return (isTwoDigits || isWord) && endsAmount(tokens[minor.end]) ? { end: minor.end, value: minor.value.value } : null;
}

/** «6 руб. 35 коп.», where the point ends no sentence. */
function skipPoint(tokens: readonly Token[], at: number): number {
  const [point, number] = [tokens[at], tokens[at + 1]];
  return point?.text === '.' && number?.kind === 'number' && number.sentence === point.sentence ? at + 1 : at;
}

function endsAmount(token: Token | undefined): boolean {
  return !token || /^[.;!?)»"]$/.test(token.text) || token.norm === 'more';
}

function areAlike(a: MoneyUnit, b: MoneyUnit): boolean {
  if (a.worth !== b.worth) return false;
  const [ofA, ofB] = [codesOf(a), codesOf(b)];
  return ofA.some((code) => ofB.includes(code));
}

function codesOf({ currency, currencyCandidates }: MoneyUnit): readonly string[] {
  return currency ? [currency] : currencyCandidates;
}

function narrower(a: MoneyUnit, b: MoneyUnit): MoneyUnit {
  return a.currency || codesOf(a).length < codesOf(b).length ? a : b;
}

/** Reads a name in front of its number where the sentence holds nothing behind: `Malaysian ringgit 42`, «рублей 10». */
export function nameThenAmount({ number }: MoneyGrammar, name: Reader<MoneyUnit>): Reader<MoneyAmount> {
  return {
    first: name.first,
    secondAfter: goesOnBehind(name, number.first),
    read: (tokens, at) => {
      const unit = name.read(tokens, at);
      const read = unit && number.read(tokens, unit.end);
      if (!read || !endsAmount(tokens[read.end])) return null;
      return { end: read.end, value: { quantity: single(read.value), unit: unit.value } };
    },
  };
}
