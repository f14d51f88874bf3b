import { expect, test } from 'vitest';
import { KINDS } from '../../src/model/mention.js';
import { openProcessor } from '../open-processor.js';

const read = await openProcessor({ kinds: new Set(KINDS), language: 'ru' });

test('each fact stands in the list of its kind', () => {
  const text = '25 мая 2025 года Иван Петров купил в Гомеле ООО «Ромашка» за 5 млн рублей, или на 3% дороже.';
  const source = { path: '-', format: 'ndjson' as const, encoding: 'utf-8', bytes: text.length };
  const given = { title: null, published: null, publishedIsFallback: false, url: null, language: 'ru' };
  const record = read({ id: 'a', source, form: 'body', content: text, given, problems: [] });
  expect(record.people.map(({ name }) => name)).toEqual(['Иван Петров']);
  expect(record.organisations.map(({ name }) => name)).toEqual(['Ромашка']);
  expect(record.places.map(({ name }) => name)).toEqual(['Гомель']);
  expect(record.money.map(({ text: words }) => words)).toEqual(['5 млн рублей']);
  expect(record.dates.map(({ value }) => value)).toEqual(['2025-05-25']);
  expect(record.percentages.map(({ start, end, value, unit }) => [text.slice(start, end), value, unit])).toEqual([
    ['3%', '3', 'percent'],
  ]);
});
