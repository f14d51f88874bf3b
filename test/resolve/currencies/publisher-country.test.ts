import { expect, test } from 'vitest';
import type { Article } from '../../../src/model/article.js';
import { publisherCountry } from '../../../src/resolve/currencies/publisher-country.js';

const countryOf = (told: Partial<Pick<Article, 'url' | 'site' | 'text'>>) =>
  publisherCountry({ url: null, site: null, text: '', ...told } as Article);

test.each([
  ['https://news.example.by/a/b', 'BY'],
  ['https://news.example.BY:8080', 'BY'],
  ['news.example.kz', 'KZ'],
  ['https://www.example.co.uk/a', 'GB'],
  ['https://example.com/a.by', null],
  ['https://example.io/a', null],
  ['https://by/a', null],
  ['see https://example.by/a', null],
])('the address %s: %s', (url, country) => {
  expect(countryOf({ url })).toBe(country);
});

test('the site tells where the address does not, and the domain before the words', () => {
  expect(countryOf({ url: 'https://example.com/a', site: 'example.kz' })).toBe('KZ');
  expect(countryOf({ url: 'https://example.ru/a', site: 'example.kz', text: 'МИНСК, 1 марта — Открыт завод.' })).toBe(
    'RU',
  );
});

test.each([
  ['Открыт завод, передаёт БЕЛТА.', 'BY'],
  [`${'Завод открыт. '.repeat(40)}Передаёт БЕЛТА.`, null],
  ['МИНСК, 1 марта — Открыт завод.', 'BY'],
  ['Минск /Корр/ Открыт завод.', 'BY'],
  ['Открыт завод в Минске — самый большой.', null],
  ['Открыт завод. Минск, 1 марта.', null],
  [`Открыт завод — ${'большой '.repeat(8)}, Минск, 1 марта.`, null],
  ['МОСКВА, 1 марта — Открыт завод.', null],
])('the head «%s»: %s', (text, country) => {
  expect(countryOf({ text })).toBe(country);
});

test('an agency is known by its site too', () => {
  expect(countryOf({ site: 'БЕЛТА' })).toBe('BY');
});
