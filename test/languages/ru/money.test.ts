import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsIn } from '../facts-in.js';
import { decimals, scaled, wholeNumbers } from '../written-numbers.js';

const SCALES = {
  'тыс.': 3,
  тысяч: 3,
  млн: 6,
  миллиона: 6,
  миллионов: 6,
  миллионам: 6,
  млрд: 9,
  миллиардах: 9,
  трлн: 12,
  триллиона: 12,
};
const CURRENCIES = {
  рублей: 'RUB',
  'руб.': 'RUB',
  'российскими рублями': 'RUB',
  'белорусских рублей': 'BYN',
  долларов: 'USD',
  'долларам США': 'USD',
  'гонконгских долларах': 'HKD',
  евро: 'EUR',
  'фунтов стерлингов': 'GBP',
  юаней: 'CNY',
  гривен: 'UAH',
  'казахстанских тенге': 'KZT',
  'шведских крон': 'SEK',
  'польских злотых': 'PLN',
  'японским иенам': 'JPY',
  '₽': 'RUB',
  USD: 'USD',
};
const SIGNS = { $: 'USD', '€': 'EUR', '£': 'GBP', US$: 'USD', HK$: 'HKD', 'CHF ': 'CHF' };
const QUALIFIERS = {
  '': 'exact',
  'более ': 'over',
  'около ': 'about',
  'не менее ': 'at-least',
  'почти ': 'under',
  'не более ': 'at-most',
};

const numbers = fc.oneof(wholeNumbers(['', ' ', '\u00a0', '\u202f']), decimals(','), scaled(',', SCALES));
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
          const before = `Выделили ${words}`;
          const [fact, ...others] = factsIn('ru', 'money', `${before}${amount} на школу.`);
          expect(others).toEqual([]);
          expect(fact).toMatchObject({ start: before.length, end: before.length + amount.length });
          expect(fact?.value).toMatchObject({ amount: number.value, min: null, max: null, qualifier });
          expect(fact && currencyOf(fact.value)).toBe(code);
        },
      ),
    );
  });

  test('with the sign in front read back exactly', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...Object.entries(SIGNS)), (number, [sign, code]) => {
        const [fact, ...others] = factsIn('ru', 'money', `Выделили ${sign}${number.text} на школу.`);
        expect(others).toEqual([]);
        expect(fact?.value.amount).toBe(number.value);
        expect(fact && currencyOf(fact.value)).toBe(code);
      }),
    );
  });

  test('of a range share their scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (min, more) => {
        const max = min + more;
        const value = { amount: null, min: `${min}000000`, max: `${max}000000` };
        for (const range of [
          `${min}-${max} млн рублей`,
          `от ${min} до ${max} млн рублей`,
          `от ${min} млн рублей до ${max} млн`,
        ]) {
          expect(factsIn('ru', 'money', `Это ${range}.`).map((fact) => fact.value)).toMatchObject([value]);
        }
      }),
    );
  });
});

describe('percentages', () => {
  test('read back exactly', () => {
    fc.assert(
      fc.property(
        decimals(','),
        fc.constantFrom('%', ' %', ' процента', ' процентам', ' процентах'),
        (number, sign) => {
          const [fact, ...others] = factsIn('ru', 'percentages', `Рост на ${number.text}${sign} за год.`);
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
    expect(factsIn('ru', 'percentages', 'Выше на 0,5 процентного пункта.').map(({ value }) => value)).toMatchObject([
      { value: '0.5', unit: 'percentage-point' },
    ]);
  });
});

test('both ends of a change are paid for the same thing', () => {
  const facts = factsIn('ru', 'money', 'Цена выросла с 235 до 250 долларов за тонну.');
  expect(facts.map(({ value }) => [value.amount, value.per])).toEqual([
    ['235', 'tonne'],
    ['250', 'tonne'],
  ]);
});

test.each([
  ['Экспорт дошёл до 300 млн долларов.', 'exact'],
  ['Ставка замедлила рост до 300 млн долларов.', 'exact'],
  ['Завод вложит до 300 млн долларов.', 'at-most'],
  ['Штраф от 3 до 5 млн рублей.', 'exact'],
  ['Штраф примерно от 3 до 5 млн рублей.', 'about'],
  ['Штраф от 3 млн рублей.', 'at-least'],
])('%s is meant %s', (sentence, qualifier) => {
  expect(factsIn('ru', 'money', sentence).map(({ value }) => value.qualifier)).toEqual([qualifier]);
});

test.each([
  ['нефть по 62,5 доллара за баррель', 'barrel'],
  ['газ по 385 долларов за тысячу кубометров', '1000 cubic metre'],
  ['оклад 50 тысяч рублей в месяц', 'month'],
  ['курс 90 рублей за доллар', 'USD'],
  ['жильё по 80 тыс. руб. за кв. м', 'square metre'],
  ['заплатил 90 рублей за ужин', null],
])('%s is paid for %s', (sentence, per) => {
  expect(factsIn('ru', 'money', sentence).map(({ value }) => value.per)).toEqual([per]);
});

test.each([
  'Несколько миллионов рублей украли.',
  'Тратят миллиарды рублей.',
  'Нашли 100-долларовую купюру.',
  'Построили 5 млн кв. м.',
  'Приехали 12 тысяч человек.',
  'Чемпионат Евро 2024 начался.',
])('no amount in «%s»', (sentence) => {
  expect(factsIn('ru', 'money', sentence)).toEqual([]);
});
