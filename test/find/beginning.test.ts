import { expect, test } from 'vitest';
import { isWithinReach } from '../../src/find/beginning.js';
import { CLASS_BITS, canBegin, classOf, firstOf, firstWords, isNamed, type TokenClass } from '../../src/find/first.js';
import { integerReader } from '../../src/find/integers.js';
import { capture, optional, sequence, slot, words } from '../../src/find/pattern.js';
import { longestOf } from '../../src/find/pattern-reader.js';
import { tokensOf } from '../tokens-of.js';

test.each<[string, TokenClass]>([
  ['word', 'word'],
  ['25', 'one-or-two-digits'],
  ['007', 'more-digits'],
  ['1945', 'more-digits'],
  ['18.30', 'digits-and-marks'],
  ['25.08.2025', 'digits-and-marks'],
  ['١٢', 'digits-and-marks'],
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
  expect(word && isNamed(word)).toBe(false);
  const first = firstWords('brillig');
  expect(word && isNamed(word)).toBe(true);
  expect(canBegin(first, word)).toBe(true);
});

test('what is needed is looked for in the thirty-two tokens from the first on', () => {
  const needed = firstWords('needed');
  expect(isWithinReach(needed, tokensOf('a needed word'), 0)).toBe(true);
  expect(isWithinReach(needed, tokensOf('a needed word'), 2)).toBe(false);
  expect(isWithinReach(needed, tokensOf(`${'a '.repeat(31)}needed`), 0)).toBe(true);
  expect(isWithinReach(needed, tokensOf(`${'a '.repeat(32)}needed`), 0)).toBe(false);
});

test('a sequence needs the rarest of what it cannot do without, a choice what any of them needs', () => {
  const number = capture(slot<number>('number'), integerReader(1, 4));
  const counted = sequence(number, optional(words('long')), words('days', 'weeks'));
  expect([...(counted.needed?.norms ?? [])]).toEqual(['days', 'weeks']);
  const either = longestOf(
    { first: counted.first, needed: counted.needed, read: () => null },
    { first: firstWords('today'), read: () => null },
  );
  expect([...(either.needed?.norms ?? [])]).toEqual(['days', 'weeks', 'today']);
  expect(optional(words('long')).needed).toBeUndefined();
});
