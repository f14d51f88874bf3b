import { expect, test } from 'vitest';
import { canBegin, type First, firstWords } from '../../src/find/first.js';
import { integerReader } from '../../src/find/integers.js';
import { Needs } from '../../src/find/needed.js';
import { capture, optional, sequence, slot, words } from '../../src/find/pattern.js';
import { longestOf } from '../../src/find/pattern-reader.js';
import { tokensOf } from '../tokens-of.js';

/** Whether all that is needed is met from a token of the text on. */
function isMet(needed: readonly First[], text: string, at = 0): boolean {
  const needs = new Needs();
  const bits = needs.bitsOf({ first: firstWords('a'), needed });
  return (needs.metFrom(tokensOf(text), at) & bits) === bits;
}

test('what is needed is looked for in the thirty-two tokens from the first on', () => {
  const needed = [firstWords('needed')];
  expect(isMet(needed, 'a needed word')).toBe(true);
  expect(isMet(needed, 'a needed word', 2)).toBe(false);
  expect(isMet(needed, `${'a '.repeat(31)}needed`)).toBe(true);
  expect(isMet(needed, `${'a '.repeat(32)}needed`)).toBe(false);
});

test('all of several needs are to be met, in any order; what needs nothing is always tried', () => {
  const needed = [firstWords('one'), firstWords('other')];
  expect(isMet(needed, 'other one')).toBe(true);
  expect(isMet(needed, 'one alone')).toBe(false);
  expect(isMet([], 'nothing')).toBe(true);
});

test('of more needs than a number has bits, none is missed', () => {
  const needs = new Needs();
  const norms = Array.from({ length: 70 }, (_, i) => `need${'abcdefghij'[i % 10]}${'klmnopq'[Math.floor(i / 10)]}`);
  const bits = norms.map((norm) => needs.bitsOf({ first: firstWords('a'), needed: [firstWords(norm)] }));
  for (const [at, norm] of norms.entries()) expect(needs.metFrom(tokensOf(`a ${norm}`), 0)).toBe(bits[at]);
  expect(needs.metFrom(tokensOf('a word'), 0)).toBe(0);
});

test('a sequence needs every norm that it cannot do without, a choice what any of them needs', () => {
  const number = capture(slot<number>('number'), integerReader(1, 4));
  const counted = sequence(number, optional(words('long')), words('days', 'weeks'), words('ago'));
  expect(namedBy(counted.needed, 'days weeks ago long')).toEqual(['days weeks', 'ago']);
  const either = longestOf(
    { first: counted.first, needed: counted.needed, read: () => null },
    { first: firstWords('today'), read: () => null },
  );
  expect(namedBy(either.needed, 'days ago today')).toEqual(['ago today']);
  expect(optional(words('long')).needed).toBeUndefined();
});

test('of classes alone, which hold most tokens, the rarest is needed', () => {
  const number = capture(slot<number>('number'), integerReader(1, 4));
  expect(sequence(number, number).needed).toHaveLength(1);
});

/** Which words of the text each of the needs names. */
function namedBy(needed: readonly First[] | undefined, text: string) {
  const tokens = tokensOf(text);
  return needed?.map((first) =>
    tokens
      .filter((token) => canBegin(first, token))
      .map(({ norm }) => norm)
      .join(' '),
  );
}
