import { expect, test } from 'vitest';
import { digitsReader } from '../../src/find/digits.js';
import { tokensOf } from '../tokens-of.js';

/** One mark before three digits parts thousands, unless a scale word follows. */
const RUSSIAN = { thousandsMarks: ',.', decimalBeforeScale: true };
const ENGLISH = { thousandsMarks: ',', decimalBeforeScale: false };

/** `value`, `value before a scale word` where it differs, and how many tokens were read. */
function read(text: string, style = RUSSIAN): string | null {
  const found = digitsReader(style)(tokensOf(text), 0);
  if (!found) return null;
  const { value, beforeScale, end } = found;
  return `${value}${beforeScale === value ? '' : ` or ${beforeScale}`} in ${end}`;
}

test.each([
  ['5', '5 in 1'],
  ['007', '7 in 1'],
  ['2,5', '2.5 in 1'],
  ['2.50', '2.5 in 1'],
  ['0,125', '0.125 in 1'],
  ['1234,567', '1234.567 in 1'],
  ['635,000', '635000 or 635 in 1'],
  ['20.125', '20125 or 20.125 in 1'],
  ['1,234,567', '1234567 in 1'],
  ['1.234.567,89', '1234567.89 in 1'],
  ['12,34,567', '1234567 in 1'],
  ['35 082 179 068', '35082179068 in 4'],
  ['35 082 000 руб', '35082000 in 3'],
  ['2 134 472,44', '2134472.44 in 3'],
  ['2 134,4 и', '2134.4 in 2'],
  ['1 599 059, 38', '1599059.38 in 5'],
  ['1 599 059, 381', '1599059 in 3'],
  ['1 599 059 , 38', '1599059 in 3'],
  ["1'500'000", '1500000 in 5'],
  ['1’500’000', '1500000 in 5'],
  ["5'50", '5 in 1'],
  ["5' 500", '5 in 1'],
  ["5 '500", '5 in 1'],
  ['5 50', '5 in 1'],
  ['5  500', '5 in 1'],
  ['1234 567', '1234 in 1'],
  ['0 567', '0 in 1'],
  ['5 567.123', '5 in 1'],
  ['1 111 222 333 444 555 666 777', '1111222333444555666 in 7'],
  ['2½', '2.5 in 2'],
  ['2 ¾', '2.75 in 2'],
  ['7 3/4', '7.75 in 4'],
  ['7 5/8 балла', '7.625 in 4'],
  ['7 3/5', '7 in 1'],
  ['7 3 /4', '7 in 1'],
  ['7 3/ 4', '7 in 1'],
  ['1234½', '1234 in 1'],
])('%s is %s tokens', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  '25.08.2025',
  '1,23,45',
  '1,234,56',
  '12,345.678.901',
  '1,2345,678',
  '0,234,567',
  '1234,567,890',
  'пять',
  '',
])('«%s» is no number', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['635,000', '635000 in 1'],
  ['12.333', '12.333 in 1'],
  ['1,23', '1.23 in 1'],
])('in English %s is %s tokens', (text, expected) => {
  expect(read(text, ENGLISH)).toBe(expected);
});
