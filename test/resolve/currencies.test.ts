import { expect, test } from 'vitest';
import { openProcessor } from '../open-processor.js';

const processDocument = await openProcessor({ kinds: new Set(['money']), language: null });

function currenciesOf(content: string, given: { url?: string; published?: string; language?: string } = {}) {
  const { url = null, published = '2025-03-01', language = 'ru' } = given;
  const source = { path: 'a', format: 'body' as const, encoding: 'utf-8', bytes: content.length };
  const told = { title: null, published, publishedIsFallback: false, url, language };
  return processDocument({ id: 'a', source, form: 'body', content, given: told, problems: [] }).money.map(
    ({ currency }) => currency,
  );
}

test.each([
  ['Билет стоит 5 рублей.', {}, ['RUB']],
  ['Билет стоит 5 рублей.', { url: 'https://news.example.by/a' }, ['BYN']],
  ['МИНСК, 1 марта — Билет стоит 5 рублей.', {}, ['BYN']],
  ['Выделят 50 млн рублей, передает БЕЛТА.', {}, ['BYN']],
  ['Билет стоит 500 российских рублей (17 рублей).', {}, ['RUB', 'BYN']],
  ['Оборот — 5 млрд белорусских рублей.', { published: '2016-06-30' }, ['BYR']],
  ['Оборот — 5 млрд белорусских рублей.', { published: '2016-07-01' }, ['BYN']],
  ['Из 17 млрд рублей вернули 12 млрд.', {}, ['RUB', 'RUB']],
  ['Долг — 2 млрд евро (2,2 млрд долларов), из них 1,5 млрд — до мая.', {}, ['EUR', 'USD', 'EUR']],
  ['Приз — 300 тыс. шведских крон, второй — 100 тыс. крон.', {}, ['SEK', 'SEK']],
  ['Он заплатил 100 тыс. крон.', {}, [null]],
  ['Билет стоит 17 рублей (500 российских рублей).', {}, ['BYN', 'RUB']],
  ['Билет стоит 5 долларов США (7 долларов).', {}, ['USD', 'USD']],
  ['Он отдал 500 российских рублей и 17 рублей.', {}, ['RUB', 'RUB']],
  ['Он отдал 500 российских рублей (сразу) 17 рублей.', {}, ['RUB', 'RUB']],
  ['Он отдал 500 российских рублей на вокзале (17 рублей).', {}, ['RUB', 'RUB']],
  ['Он отдал 500 российских рублей (по вчерашнему курсу это ровно 17 рублей).', {}, ['RUB', 'RUB']],
  ['Он отдал 100 тыс. крон, потом 100 шведских крон.', {}, [null, 'SEK']],
  ['Он отдал 100 шведских крон, 5 евро и 100 тыс. крон.', {}, ['SEK', 'EUR', 'SEK']],
  ['Продали на 300 млн рублей, потом на 316 млн (около 5 млн долларов).', {}, ['RUB', 'RUB', 'USD']],
  [
    'Продали на 300 млн рублей и 10 млн долларов, потом на 316 млн (около 5 млн долларов).',
    {},
    ['RUB', 'USD', 'RUB', 'USD'],
  ],
  ['Состояние выросло на 8 миллиардов и достигло 89 миллиардов долларов.', {}, ['USD', 'USD']],
  ['Состояние выросло на 8 миллиардов (9 миллиардов долларов).', {}, ['USD']],
  ['Он заплатил 5 млн приднестровских рублей.', {}, [null]],
  ['It cost 5 million dollars.', { language: 'en' }, ['USD']],
  ['It cost $5 million.', { language: 'en', url: 'https://www.example.com.au/a' }, ['AUD']],
  ['It cost 5 million rubles.', { language: 'en', url: 'https://eng.example.by/a' }, ['BYN']],
] as const)('%s %o: %o', (content, given, currencies) => {
  expect(currenciesOf(content, given)).toEqual(currencies);
});

test.each([
  [19, 'SEK'],
  [20, null],
])('a word tells its currency over %s amounts: %s', (between, currency) => {
  const text = `Он отдал 100 шведских крон, ${'5 евро, '.repeat(between)}100 тыс. крон.`;
  expect(currenciesOf(text).at(-1)).toBe(currency);
});
