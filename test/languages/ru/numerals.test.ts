import { describe, expect, test } from 'vitest';
import { cardinal, wholeNumber } from '../../../src/languages/ru/numerals.js';
import { tokensOf } from '../../tokens-of.js';

const read = (text: string) => {
  const found = cardinal.read(tokensOf(text), 0);
  return found && { value: found.value, end: found.end };
};

describe('cardinal', () => {
  test.each([
    ['35 082 179 068', '35082179068'],
    ['2 134 472,44', '2134472.44'],
    ['1 599 059, 38', '1599059.38'],
    ["1'500'000", '1500000'],
    ['635,000', '635000'],
    ['20.000', '20000'],
    ['0,125', '0.125'],
    ['83,210 трлн', '83210000000000'],
    ['7.5 тысяч', '7500'],
    ['2,5 млн', '2500000'],
    ['8,13 миллиарда', '8130000000'],
    ['1 миллиард 429 миллионов', '1429000000'],
    ['3 тысячи 500', '3500'],
    ['сто двадцать пять', '125'],
    ['двумястами сорока', '240'],
    ['семи миллиардам', '7000000000'],
    ['один триллион двести миллиардов', '1200000000000'],
    ['восемьсот восемьдесят одна тысяча девятьсот тринадцать', '881913'],
    ['тысяча двести', '1200'],
    ['полутора', '1.5'],
    ['полтора миллиона', '1500000'],
    ['полмиллиона', '500000'],
    ['пол-миллиарда', '500000000'],
    ['полсотни', '50'],
    ['четверть миллиона', '250000'],
    ['два с половиной миллиона', '2500000'],
    ['две целых и три сотых', '2.03'],
    ['одна целая двадцать три сотых миллиарда', '1230000000'],
    ['миллион', '1000000'],
    ['миллиона', '1000000'],
    ['два десятка', '20'],
    ['десять тысяч миллиардов', '10000000000000'],
  ])('reads %s', (text, value) => {
    expect(read(text)).toEqual({ value, end: tokensOf(text).length });
  });

  test.each(['миллиарды', 'тысячи', 'сотен', '25.08.2025', 'второй', 'четверть'])('reads no number in %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('reads «тысячи» as one thousand behind a word that takes the genitive', () => {
    expect(cardinal.read(tokensOf('более тысячи рублей'), 1)).toEqual({ value: '1000', end: 2 });
  });

  test.each([
    ['5 тысяч 12 марта', 2],
    ['2016 100 рублей', 1],
    ['5 млн. Потом', 2],
    ['5 млн. рублей', 3],
    ['двадцать сорок', 1],
  ])('in %s the number ends before token %i', (text, end) => {
    expect(read(text)?.end).toBe(end);
  });

  test('an unknown number of millions is none', () => {
    expect(cardinal.read(tokensOf('несколько миллионов'), 1)).toBeNull();
    expect(cardinal.read(tokensOf('не один миллион'), 1)).toBeNull();
  });
});

describe('wholeNumber', () => {
  test.each([
    ['пять лет', 5, 1],
    ['двадцати пяти лет', 25, 2],
    ['1945 год', 1945, 1],
  ])('reads %s', (text, value, end) => {
    expect(wholeNumber.read(tokensOf(text), 0)).toEqual({ value, end });
  });

  test.each(['1,5 года', 'год', 'миллион'])('reads none in %s', (text) => {
    expect(wholeNumber.read(tokensOf(text), 0)).toBeNull();
  });
});
