import { expect, test } from 'vitest';
import { endsAfterOne } from '../../src/find/beginning.js';
import { addUp, cardinalReader, type NumberGrammar } from '../../src/find/cardinals.js';
import { NOTHING } from '../../src/find/first.js';
import { tokensOf } from '../tokens-of.js';

const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  two: 2,
  ten: 10,
  twelve: 12,
  twenty: 20,
  hundred: 100,
  'five-hundred': 500,
};
const valueIn = (norm: string) => WORDS[norm];
const scale = (factor: string, isAbbreviation = false) => ({ factor, isAbbreviation });

const grammar: NumberGrammar = {
  first: NOTHING,
  secondAfter: endsAfterOne,
  readCoefficient: (tokens, at) => {
    const token = tokens[at];
    if (token?.kind === 'number') return { end: at + 1, value: token.text, beforeScale: token.text, inDigits: true };
    const added = addUp(tokens, at, valueIn);
    return added && { end: added.end, value: String(added.value), beforeScale: String(added.value), inDigits: false };
  },
  scales: new Map([
    ['thousand', scale('1000')],
    ['thsd', scale('1000', true)],
    ['mln', scale('1000000', true)],
    ['million', scale('1000000')],
  ]),
  meansOne: (tokens, at) => tokens[at - 1]?.norm !== 'no',
  joiners: new Set(['and']),
};

/** `value`, what a scale word would multiply and by what, and how many tokens were read. */
function read(text: string, at = 0): string | null {
  const found = cardinalReader(grammar).read(tokensOf(text), at);
  if (!found) return null;
  const { value, coefficient, factor, hasScale, inDigits } = found.value;
  const scaled = hasScale ? ` (${coefficient} by ${factor ?? 'several'})` : '';
  return `${value}${scaled}${inDigits ? '' : ' in words'}: ${found.end}`;
}

test.each([
  ['5', '5: 1'],
  ['5 cats', '5: 1'],
  ['two', '2 in words: 1'],
  ['5 million', '5000000 (5 by 1000000): 2'],
  ['5-million', '5000000 (5 by 1000000): 3'],
  ['5 -million', '5: 1'],
  ['5- million', '5: 1'],
  ['5-cats', '5: 1'],
  ['5.million', '5: 1'],
  ['5 mln. cats', '5000000 (5 by 1000000): 3'],
  ['5 mln. Cats', '5000000 (5 by 1000000): 2'],
  ['5 mln . cats', '5000000 (5 by 1000000): 2'],
  ['5 mln.', '5000000 (5 by 1000000): 2'],
  ['5 million. cats', '5000000 (5 by 1000000): 2'],
  ['5 thousand million', '5000000000 (5 by 1000000000): 3'],
  ['5 thousand thousand', '5000000 (5 by 1000000): 3'],
  ['5 million thousand', '5000000 (5 by 1000000): 2'],
  ['5 thousand thousand thousand thousand', '5000000000 (5 by 1000000000): 4'],
  ['5 million two thousand', '5002000 (5 by several): 4'],
  ['5 million two thousand ten', '5002010 (5 by several): 5'],
  ['5 million and two', '5000002 (5 by several): 4'],
  ['5 million and two thousand', '5000000 (5 by 1000000): 2'],
  ['5 thousand two million', '5000 (5 by 1000): 2'],
  ['two thousand 500', '2500 (2 by several) in words: 3'],
  ['two thousand 50', '2000 (2 by 1000) in words: 2'],
  ['two thousand 5000', '2000 (2 by 1000) in words: 2'],
  ['two thsd 500', '2500 (2 by several) in words: 3'],
  ['two million 500', '2000000 (2 by 1000000) in words: 2'],
  ['two thousand 1000', '2000 (2 by 1000) in words: 2'],
  ['million', '1000000 (1 by 1000000) in words: 1'],
  ['thousand ten', '1010 (1 by several) in words: 2'],
])('%s is %s', (text, number) => {
  expect(read(text)).toBe(number);
});

test('a scale word that does not mean one of its kind is no number', () => {
  expect(read('no million', 1)).toBeNull();
  expect(read('cats')).toBeNull();
});

test.each([
  ['hundred twenty two', 122, 3],
  ['five-hundred hundred', 500, 1],
  ['hundred hundred', 100, 1],
  ['hundred twelve two', 112, 2],
  ['twenty ten', 20, 1],
  ['twenty two two', 22, 2],
  ['ten two', 10, 1],
  ['twelve two', 12, 1],
  ['zero', 0, 1],
  ['zero two', 0, 1],
  ['twenty zero', 20, 1],
])('%s adds up to %s in %s words', (text, value, end) => {
  expect(addUp(tokensOf(text), 0, valueIn)).toEqual({ end, value });
});

test('what is no number word adds up to nothing', () => {
  expect(addUp(tokensOf('cats two'), 0, valueIn)).toBeNull();
});
