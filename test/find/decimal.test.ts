import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, compare, plus, times } from '../../src/find/decimal.js';

test.each([
  ['8.13', '1000000000', '8130000000'],
  ['0.1', '0.2', '0.02'],
  ['-1.5', '1000', '-1500'],
  ['1000', '0.5', '500'],
])('%s × %s = %s', (a, b, product) => {
  expect(times(a, b)).toBe(product);
});

test('adds across different numbers of places', () => {
  expect(plus('1000000000', '0.01')).toBe('1000000000.01');
  expect(plus('0.1', '0.2')).toBe('0.3');
});

test('drops needless zeros', () => {
  expect(['007.50', '20.00', '0.010', '-0.0', '100'].map(canonical)).toEqual(['7.5', '20', '0.01', '0', '100']);
});

test('agrees with whole numbers of any size', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
      expect(plus(`${a}`, `${b}`)).toBe(`${a + b}`);
      expect(times(`${a}`, `${b}`)).toBe(`${a * b}`);
      expect(Math.sign(compare(`${a}`, `${b}`))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});
