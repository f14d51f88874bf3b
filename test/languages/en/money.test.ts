import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsIn } from '../facts-in.js';
import { decimals, scaled, wholeNumbers } from '../written-numbers.js';

const SCALES = { thousand: 3, million: 6, mln: 6, mn: 6, billion: 9, bln: 9, bn: 9, trillion: 12, trln: 12 };
const CURRENCIES = {
  dollars: 'USD',
  'US dollars': 'USD',
  'Australian dollars': 'AUD',
  rubles: 'RUB',
  'Belarusian rubles': 'BYN',
  euros: 'EUR',
  'pounds sterling': 'GBP',
  yen: 'JPY',
  'Swiss francs': 'CHF',
  'Swedish kronor': 'SEK',
  'Indian rupees': 'INR',
  BYN: 'BYN',
  '€': 'EUR',
};
const SIGNS = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  US$: 'USD',
  C$: 'CAD',
  Br: 'BYN',
  RM: 'MYR',
  'Rs ': 'INR',
  'dlrs ': 'USD',
  BYN: 'BYN',
};
const QUALIFIERS = {
  '': 'exact',
  'more than ': 'over',
  'about ': 'about',
  'at least ': 'at-least',
  'nearly ': 'under',
  'up to ': 'at-most',
};

const numbers = fc.oneof(wholeNumbers(['', ',']), decimals('.'), scaled('.', SCALES));
const currencyOf = ({ currency, currencyDefault }: { currency: string | null; currencyDefault: string | null }) =>
  currency ?? currencyDefault;

describe('amounts', () => {
  test('with the currency behind read back exactly', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(...Object.entries(CURRENCIES)),
        fc.constantFrom(...Object.entries(QUALIFIERS)),
        (number, [name, code], [words, qualifier]) => {
          const amount = `${number.text} ${name}`;
          const before = `They spent ${words}`;
          const [fact, ...others] = factsIn('en', 'money', `${before}${amount} on schools.`);
          expect(others).toEqual([]);
          expect(fact).toMatchObject({ start: before.length, end: before.length + amount.length });
          expect(fact?.value).toMatchObject({ amount: number.value, min: null, max: null, qualifier });
          expect(fact && currencyOf(fact.value)).toBe(code);
        },
      ),
    );
  });

  test('with the sign, code or short form in front read back exactly', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...Object.entries(SIGNS)), (number, [sign, code]) => {
        const amount = `${sign}${number.text}`;
        const [fact, ...others] = factsIn('en', 'money', `They spent ${amount} on schools.`);
        expect(others).toEqual([]);
        expect(fact).toMatchObject({ start: 11, end: 11 + amount.length });
        expect(fact?.value.amount).toBe(number.value);
        expect(fact && currencyOf(fact.value)).toBe(code);
      }),
    );
  });

  test('of a range share their scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (min, more) => {
        const max = min + more;
        const value = { amount: null, min: `${min}000000000`, max: `${max}000000000` };
        for (const range of [
          `$${min}-${max} bln`,
          `$${min} billion to $${max} billion`,
          `from ${min} to ${max} billion dollars`,
        ]) {
          expect(factsIn('en', 'money', `It is ${range}.`).map((fact) => fact.value)).toMatchObject([value]);
        }
      }),
    );
  });
});

describe('percentages', () => {
  test('read back exactly', () => {
    fc.assert(
      fc.property(
        decimals('.'),
        fc.constantFrom('%', ' %', ' percent', ' per cent', ' pct', '-percent'),
        (number, sign) => {
          const [fact, ...others] = factsIn('en', 'percentages', `Growth of ${number.text}${sign} is seen.`);
          expect(others).toEqual([]);
          expect(fact?.value).toEqual({
            value: number.value,
            min: null,
            max: null,
            qualifier: 'exact',
            unit: 'percent',
          });
        },
      ),
    );
  });

  test('are told from percentage points', () => {
    expect(factsIn('en', 'percentages', 'It rose 0.5 percentage points.').map(({ value }) => value)).toMatchObject([
      { value: '0.5', unit: 'percentage-point' },
    ]);
  });
});

test.each([
  ['Oil at $72.10 a barrel.', 'barrel'],
  ['Gas at $385 per 1,000 cubic metres.', '1000 cubic metre'],
  ['A bid of $70-a-share.', 'share'],
  ['It earns €5 million annually.', 'year'],
  ['It traded at 90 rubles to the dollar.', 'USD'],
  ['He gave $5 to a friend.', null],
])('%s is paid for %s', (sentence, per) => {
  expect(factsIn('en', 'money', sentence).map(({ value }) => value.per)).toEqual([per]);
});

test.each([
  ['The firm is in a $5m-plus deal.', '5000000'],
  ['A 5-million-dollar loan.', '5000000'],
  ['He lost -$1.5 billion.', '-1500000000'],
  ['It cost $12,333 million.', '12333000000'],
])('%s has %s', (sentence, amount) => {
  expect(factsIn('en', 'money', sentence).map(({ value }) => value.amount)).toEqual([amount]);
});

test.each([
  'Millions of dollars.',
  'He weighs 80 pounds.',
  'A 100-dollar bill.',
  'COP 26 opened.',
  'It shipped $5x units.',
])('no amount in "%s"', (sentence) => {
  expect(factsIn('en', 'money', sentence)).toEqual([]);
});
