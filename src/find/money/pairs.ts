import type { Token } from '../../model/tokenized-text.js';
import type { Cardinal } from '../cardinals.js';
import { times } from '../decimal.js';
import type { Reader } from '../pattern.js';
import { mapQuantity, type Quantity, rangeOf, single, withScaleOf } from '../quantity.js';
import { type Amount, type MoneyGrammar, union } from './amounts.js';
import type { MoneyUnit } from './unit.js';

interface Side {
  readonly end: number;
  readonly number: Cardinal;
  readonly unit: MoneyUnit | null;
}

/** Reads a range of two amounts that words join, the currency with either or both: «[3 до 5 тыс. руб.]», `[$10 to $20]`. */
export function rangeReader(grammar: MoneyGrammar, joiners: ReadonlySet<string>): Reader<Amount> {
  return {
    first: union(grammar.unitBefore.first, grammar.number.first),
    read: (tokens, at) => {
      const pair = readPair(tokens, at, grammar, joiners);
      if (!pair?.unit) return null;
      const quantity = rangeOf(pair.left.number, pair.right.number);
      return quantity && { end: pair.right.end, value: amountOf(quantity, pair.unit) };
    },
  };
}

/** Reads the first of two amounts, with what the second one lends it: `3` of «с [3] до 5 тыс. руб.» is 3000 roubles. */
export function firstOfPair(grammar: MoneyGrammar, joiners: ReadonlySet<string>): Reader<Amount> {
  return {
    first: union(grammar.unitBefore.first, grammar.number.first),
    read: (tokens, at) => {
      const pair = readPair(tokens, at, grammar, joiners);
      if (!pair?.unit) return null;
      const { left, right } = pair;
      const quantity = single({ value: withScaleOf(left.number, right.number), hasScale: left.number.hasScale });
      return { end: left.end, value: amountOf(quantity, pair.unit) };
    },
  };
}

/** More numbers in a row are a table. */
const MOST_IN_LIST = 8;

/**
 * Reads an amount of a list whose currency stands behind the last: «[3], 5 и 7 млн рублей», «[170] и 220 рублей». Commas count
 * only before a joiner, and a number that may be a year only with a scale.
 */
export function amountInList(grammar: MoneyGrammar, joiners: ReadonlySet<string>): Reader<Amount> {
  const { number, unitBehind } = grammar;
  return {
    first: number.first,
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
        return { end: first.end, value: amountOf(quantity, unit.value) };
      }
      return null;
    },
  };
}

function mayBeYear({ hasScale, value }: Cardinal): boolean {
  return !hasScale && /^(?:1[5-9]|20)\d\d$/.test(value);
}

function readPair(tokens: readonly Token[], at: number, grammar: MoneyGrammar, joiners: ReadonlySet<string>) {
  const left = readSide(tokens, at, grammar);
  if (!left || !joiners.has(tokens[left.end]?.norm ?? '')) return null;
  const right = readSide(tokens, left.end + 1, grammar);
  const unit = right?.unit ?? left.unit;
  return right && { left, right, unit };
}

function readSide(tokens: readonly Token[], at: number, { unitBefore, unitBehind, number }: MoneyGrammar): Side | null {
  const sign = unitBefore.read(tokens, at);
  const read = number.read(tokens, sign?.end ?? at);
  if (!read) return null;
  const name = unitBehind.read(tokens, read.end);
  return { end: name?.end ?? read.end, number: read.value, unit: name?.value ?? sign?.value ?? null };
}

function amountOf(quantity: Quantity, unit: MoneyUnit): Amount {
  return { quantity: mapQuantity(quantity, (decimal) => times(decimal, unit.worth)), unit };
}
