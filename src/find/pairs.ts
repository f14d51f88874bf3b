import type { Token } from '../model/tokenized-text.js';
import { type Beginning, goesOnBehind, secondOfAny } from './beginning.js';
import type { Cardinal } from './cardinals.js';
import { firstWords, union } from './first.js';
import type { Reader } from './pattern.js';
import { type Quantity, rangeOf, single, withScaleOf } from './quantity.js';

/** What a language knows of numbers with a unit: a currency, a percent sign. */
export interface UnitGrammar<U> {
  readonly number: Reader<Cardinal>;
  /** Units behind a number: «рублей», `€`, `per cent`. */
  readonly unitBehind: Reader<U>;
  /** Units in front of a number, where there are such: `$`, `USD`. */
  readonly unitBefore: Reader<U> | null;
  /** Whether the second of two amounts says again what the first has behind it: `5 percent to 800` is no range of percentages. */
  readonly repeatsUnit?: boolean;
}

/** A number or range with its unit, as they are written. */
export interface Amount<U> {
  readonly quantity: Quantity;
  readonly unit: U;
  /** Of one among several amounts, the token behind the last of them: there stands what all are paid for. */
  readonly closesAt?: number;
}

interface Side<U> {
  readonly end: number;
  readonly number: Cardinal;
  readonly unit: U | null;
  readonly isUnitBehind: boolean;
}

/** Reads a range of two amounts that words join, the currency with either or both: «[3 до 5 тыс. руб.]», `[$10 to $20]`. */
export function rangeReader<U>(grammar: UnitGrammar<U>, joiners: ReadonlySet<string>): Reader<Amount<U>> {
  return {
    ...beginningOf(grammar, joiners),
    read: (tokens, at) => {
      const pair = readPair(tokens, at, grammar, joiners);
      if (!pair || pair.unit === null) return null;
      const quantity = rangeOf(pair.left.number, pair.right.number);
      return quantity && { end: pair.right.end, value: { quantity, unit: pair.unit } };
    },
  };
}

/** Reads the first of two amounts, with what the second one lends it: `3` of «с [3] до 5 тыс. руб.» is 3000 roubles. */
export function firstOfPair<U>(grammar: UnitGrammar<U>, joiners: ReadonlySet<string>): Reader<Amount<U>> {
  return {
    ...beginningOf(grammar, joiners),
    read: (tokens, at) => {
      const pair = readPair(tokens, at, grammar, joiners);
      if (!pair || pair.unit === null) return null;
      const { left, right } = pair;
      const quantity = single({ value: withScaleOf(left.number, right.number), hasScale: left.number.hasScale });
      return { end: left.end, value: { quantity, unit: pair.unit, closesAt: right.end } };
    },
  };
}

/** More numbers in a row are a table. */
const MOST_IN_LIST = 8;

/**
 * Reads an amount of a list whose currency stands behind the last: «[3], 5 и 7 млн рублей», «[170] и 220 рублей». Commas count
 * only before a joiner, and a number that may be a year only with a scale.
 */
export function amountInList<U>(grammar: UnitGrammar<U>, joiners: ReadonlySet<string>): Reader<Amount<U>> {
  const { number, unitBehind } = grammar;
  return {
    first: number.first,
    secondAfter: goesOnBehind(number, firstWords(',', ...joiners)),
    needed: [unitBehind.first, firstWords(...joiners)],
    read: (tokens, at) => {
      const first = number.read(tokens, at);
      if (!first || mayBeYear(first.value)) return null;
      let last = first;
      for (let count = 1; count < MOST_IN_LIST; count++) {
        const joiner = tokens[last.end];
        const isLast = joiners.has(joiner?.norm ?? '');
        if (!isLast && joiner?.text !== ',') return null;
        const next = number.read(tokens, last.end + 1);
        if (!next || mayBeYear(next.value)) return null;
        last = next;
        if (!isLast) continue;
        const unit = unitBehind.read(tokens, last.end);
        if (!unit) return null;
        const quantity = single({ value: withScaleOf(first.value, last.value), hasScale: first.value.hasScale });
        return { end: first.end, value: { quantity, unit: unit.value, closesAt: unit.end } };
      }
      return null;
    },
  };
}

function mayBeYear({ hasScale, value }: Cardinal): boolean {
  return !hasScale && /^(?:1[5-9]|20)\d\d$/.test(value);
}

function readPair<U>(tokens: readonly Token[], at: number, grammar: UnitGrammar<U>, joiners: ReadonlySet<string>) {
  const left = readSide(tokens, at, grammar);
  if (!left || !joiners.has(tokens[left.end]?.norm ?? '')) return null;
  const right = readSide(tokens, left.end + 1, grammar);
  if (!right || (grammar.repeatsUnit && left.isUnitBehind && right.unit === null)) return null;
  return { left, right, unit: right.unit ?? left.unit };
}

function readSide<U>(tokens: readonly Token[], at: number, grammar: UnitGrammar<U>): Side<U> | null {
  const sign = grammar.unitBefore?.read(tokens, at);
  const read = grammar.number.read(tokens, sign?.end ?? at);
  if (!read) return null;
  const name = grammar.unitBehind.read(tokens, read.end);
  const unit = name?.value ?? sign?.value ?? null;
  return { end: name?.end ?? read.end, number: read.value, unit, isUnitBehind: name !== null };
}

function beginningOf<U>({ unitBefore, number, unitBehind }: UnitGrammar<U>, joiners: ReadonlySet<string>): Beginning {
  const secondAfter = goesOnBehind(number, unitBehind.first, firstWords(...joiners));
  const needed = [firstWords(...joiners)];
  if (!unitBefore) return { first: number.first, secondAfter, needed };
  return {
    first: union([unitBefore.first, number.first]),
    needed,
    secondAfter: secondOfAny([
      { first: number.first, secondAfter },
      { first: unitBefore.first, secondAfter: goesOnBehind(unitBefore, number.first) },
    ]),
  };
}
