import { expect, test } from 'vitest';
import { CLASS_BITS, canBegin, classOf, firstOf, firstWords, type TokenClass, union } from '../../src/find/first.js';
import { tokensOf } from '../tokens-of.js';

test.each<[string, TokenClass]>([
  ['word', 'word'],
  ['25', 'one-or-two-digits'],
  ['007', 'more-digits'],
  ['1945', 'more-digits'],
  ['18.30', 'digits-and-marks'],
  ['25.08.2025', 'digits-and-marks'],
  ['١٢', 'digits-and-marks'],
  ['1,5', 'digits-and-comma'],
  ['1,234.5', 'digits-and-comma'],
  [',', 'punctuation'],
  ['€', 'symbol'],
])('%s is of the class %s', (text, tokenClass) => {
  expect(tokensOf(text).map(classOf)).toEqual([CLASS_BITS[tokenClass]]);
});

test('a token begins what names its norm or takes its class', () => {
  const [word, number] = tokensOf('Gnarl 5');
  expect(canBegin(firstWords('gnarl'), word)).toBe(true);
  expect(canBegin(firstWords('gnarl'), number)).toBe(false);
  expect(canBegin(firstOf([], 'one-or-two-digits'), number)).toBe(true);
  expect(canBegin(firstOf([], 'more-digits'), number)).toBe(false);
  expect(canBegin(firstWords('gnarl'), undefined)).toBe(false);
});

test('a norm that is named later than its word was met counts from then on', () => {
  const [word] = tokensOf('brillig');
  expect(canBegin(firstWords('slithy'), word)).toBe(false);
  expect(canBegin(firstWords('brillig'), word)).toBe(true);
});

test('a union begins with what any of them does; one that holds all is the union', () => {
  const [one, all] = [firstWords('tove'), firstOf(['tove', 'gyre'], 'symbol')];
  expect(union([one, all])).toBe(all);
  const joined = union([one, firstOf(['wabe'], 'symbol')]);
  const begins = tokensOf('tove wabe gyre € 5').map((token) => canBegin(joined, token));
  expect(begins).toEqual([true, true, false, true, false]);
  expect(union([]).norms.size).toBe(0);
});
