import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NormSet, numberOf } from '../../src/find/norm-set.js';
import { tokensOf } from '../tokens-of.js';

const NORMS = Array.from(
  { length: 100 },
  (_, at) => `toves${'abcdefghij'[at % 10]}${'abcdefghij'[Math.floor(at / 10)]}`,
);
const numbers = NORMS.map((norm) => () => tokensOf(norm).map(numberOf)[0] ?? Number.NaN);
const subset = fc.uniqueArray(fc.nat(NORMS.length - 1));

test('a set holds its norms and no others, wherever their numbers lie; a union those of all', () => {
  const all = NormSet.of(NORMS);
  expect(all.size).toBe(NORMS.length);
  fc.assert(
    fc.property(fc.array(subset, { maxLength: 4 }), (subsets) => {
      const setOf = (places: readonly number[]) => NormSet.of(places.map((place) => NORMS[place] ?? ''));
      const joined = NormSet.union(subsets.map(setOf));
      const held = numbers.flatMap((number, at) => (joined.has(number()) ? [at] : []));
      expect(held).toEqual([...new Set(subsets.flat())].sort((a, b) => a - b));
      expect(joined.size).toBe(held.length);
    }),
  );
});

test('a union is one of the sets where that holds all', () => {
  const [small, large] = [NormSet.of(NORMS.slice(10, 20)), NormSet.of(NORMS.slice(0, 70))];
  expect(NormSet.union([small, large])).toBe(large);
});

test('a norm that nobody names is in no set', () => {
  const [word] = tokensOf('mimsy');
  expect(word && NormSet.of(NORMS).has(numberOf(word))).toBe(false);
  expect(word && NormSet.of([]).has(numberOf(word))).toBe(false);
});
