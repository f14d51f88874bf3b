import { describe, expect, test } from 'vitest';
import { cardinal, valueOfWord, wholeNumber } from '../../../src/languages/en/numerals.js';
import { tokensOf } from '../../tokens-of.js';

const read = (text: string) => cardinal.read(tokensOf(text), 0);

describe('cardinal', () => {
  test.each([
    ['10,000', '10000'],
    ['12,34,567.89', '1234567.89'],
    ['1,234.123', '1234.123'],
    ['20.506', '20.506'],
    ['35 082 179', '35082179'],
    ['12,333 million', '12333000000'],
    ['2.5bn', '2500000000'],
    ['8-billion', '8000000000'],
    ['5 lakh', '500000'],
    ['500 crore', '5000000000'],
    ['5 lakh crore', '5000000000000'],
    ['7 3/4', '7.75'],
    ['2½ million', '2500000'],
    ['half a million', '500000'],
    ['a quarter of a million', '250000'],
    ['three quarters of a million', '750000'],
    ['quarter million', '250000'],
    ['two and a half million', '2500000'],
    ['a dozen', '12'],
    ['two dozen', '24'],
    ['a hundred', '100'],
    ['fifteen hundred', '1500'],
    ['one hundred and twenty-five', '125'],
    ['two thousand and five', '2005'],
    ['eighteen million nine hundred twenty five thousand', '18925000'],
    ['two point five billion', '2500000000'],
    ['twenty point five o six', '20.506'],
    ['point five', '0.5'],
    ['forty-five billion', '45000000000'],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual({ value, end: tokensOf(text).length });
  });

  test.each(['a man', 'half the money', 'millions', 'dozens', '25.08.2025', 'point'])(
    'reads no number in %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test.each([
    ['5 million and 3 others', 2],
    ['two and three', 1],
    ['1,2345', 1],
  ])('in %s the number ends before token %i', (text, end) => {
    expect(read(text)?.end).toBe(end);
  });
});

test('wholeNumber reads words and plain digits without a scale', () => {
  expect(wholeNumber.read(tokensOf('twenty five years'), 0)).toEqual({ value: 25, end: 2 });
  expect(wholeNumber.read(tokensOf('twenty-five years'), 0)).toEqual({ value: 25, end: 1 });
  expect(wholeNumber.read(tokensOf('1945'), 0)).toEqual({ value: 1945, end: 1 });
  expect(wholeNumber.read(tokensOf('a million'), 0)).toBeNull();
});

test('valueOfWord knows compounds with a hyphen and nothing else', () => {
  expect(valueOfWord('twenty-five')).toBe(25);
  expect(valueOfWord('two-week')).toBeUndefined();
  expect(valueOfWord('five-twenty')).toBeUndefined();
});
