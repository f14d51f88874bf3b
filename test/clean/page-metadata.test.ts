import { expect, test } from 'vitest';
import { cleanHtml } from '../../src/clean/html/clean-html.js';
import type { Article } from '../../src/model/article.js';

const BODY =
  '<p>Новый причал открыли в Мурманске в пятницу. Он примет сорок судов в год, рассказал капитан порта.</p>' +
  '<p>Строительство обошлось в 2 млрд рублей. Работы на причале продолжались три года и закончились в срок.</p>';

function read(head: string, top: string, url: string | null = null): Article {
  const content = `<html><head>${head}</head><body><div>${top}${BODY}</div></body></html>`;
  return cleanHtml({
    id: 'page',
    source: { path: 'page.html', format: 'html', encoding: 'utf-8', bytes: content.length },
    form: 'html',
    content,
    given: { title: null, published: null, publishedIsFallback: false, url, language: null },
    problems: [],
  });
}

const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  ['<title>Новый причал открыт — Информационное агентство «Кола»</title>', '', 'Новый причал открыт'],
  ['<title>Новый причал открыт</title>', '<h1>Новый причал открыт 05.01.24 18:27</h1>', 'Новый причал открыт'],
  [
    '<title>Opinion | A pier for nobody | The Kola Herald</title>',
    '<h1>Opinion | A pier for nobody</h1>',
    'A pier for nobody',
  ],
  ['<title>A pier for nobody</title>', '<h1>Opinion A pier for nobody</h1>', 'A pier for nobody'],
  [
    '<title>Kola Herald</title><meta property="og:site_name" content="Kola Herald"><meta property="og:title" content="Pier opens">',
    '<h1>Pier opens early after long works</h1>',
    'Pier opens early after long works',
  ],
  [
    '<title>Новости Приморья — Новый причал открыт в срок после долгих работ</title>',
    '',
    'Новый причал открыт в срок после долгих работ',
  ],
  [
    '<title>Новый причал открыт в срок</title>',
    '<p>Погода</p><h3>Новый причал открыт в срок</h3>',
    'Новый причал открыт в срок',
  ],
  ['<title>Pier opens early</title>', '<h2>Weather</h2><h1>Weather in the north today</h1>', 'Pier opens early'],
  ['<title>Opinion</title>', '', 'Opinion'],
  ['<title></title>', '<h1>Причал открыт</h1>', 'Причал открыт'],
])('the title of %s %s is %s', (head, top, title) => {
  expect(read(head, top).title).toBe(title);
});

test.each([
  [jsonLd({ '@type': 'NewsArticle', author: { name: 'Anna Ray, The Associated Press' } }), '', ['Anna Ray']],
  [
    jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Kola Herald' }] }),
    '<meta property="og:site_name" content="Kola Herald">',
    [],
  ],
  ['', '<h1>Pier</h1><span class="author">Anna Ray</span><span class="author">Tom Lee</span>', ['Anna Ray', 'Tom Lee']],
  ['', '<h1>Причал</h1><p>Автор: Нина Кольцова</p>', ['Нина Кольцова']],
  ['', '<h1>Pier</h1><p>By Anna Ray • 5 May</p>', ['Anna Ray']],
  ['', '<h1>Причал</h1><p>17 мая 2025, 12:40 | Автор: Нина Кольцова</p>', ['Нина Кольцова']],
  ['', '<h1>Причал</h1><div class="comments"><b class="author">Злой Читатель</b></div>', []],
  ['', '<h1>Причал</h1><i class="author">фото - kola.example</i>', []],
  [
    jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Anna Ray' }, { name: 'Tom Lee' }] }),
    '<h1>Pier</h1><p class="byline">By Anna Ray</p><p class="byline">Photography by Tom Lee</p>',
    ['Anna Ray'],
  ],
  [jsonLd({ '@type': 'NewsArticle', author: ' Anna Ray ' }), '', ['Anna Ray']],
  [
    jsonLd({ '@type': ['Thing', 'NewsArticle'], author: [{ name: ['Anna Ray', 'Tom Lee'] }] }),
    '',
    ['Anna Ray', 'Tom Lee'],
  ],
  [
    jsonLd({
      '@graph': [
        { '@type': 'NewsArticle', headline: ' ', author: { '@id': '#ray' } },
        { '@type': 'Person', '@id': '#ray', name: 'Anna Ray' },
      ],
    }),
    '',
    ['Anna Ray'],
  ],
  [
    jsonLd([
      { '@type': 'WebPage', author: 'Tom Lee' },
      { '@type': 'NewsArticle', headline: 'Pier', datePublished: '2024-05-17', author: 'Anna Ray' },
    ]),
    '',
    ['Anna Ray'],
  ],
  [
    jsonLd({ '@type': 'NewsArticle', author: ['', { '@id': '#gone' }, 5] }),
    '<h1>Pier</h1><p>By Tom Lee</p>',
    ['Tom Lee'],
  ],
  [jsonLd({ '@type': 'NewsArticle', author: ['https://kola.example/ray', '@annaray', 'Anna Ray'] }), '', ['Anna Ray']],
  ['', '<h1>Pier</h1><meta itemprop="author" content="x"><b itemprop="author">Anna Ray</b>', ['Anna Ray']],
])('the authors of %s %s are %s', (head, top, authors) => {
  expect(read(`<title>Pier</title>${head}`, top).authors).toEqual(authors);
});

test.each([
  [
    'the day in JSON-LD',
    jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-17T10:05:00+03:00' }),
    '',
    '2024-05-17T10:05',
    'metadata',
  ],
  [
    'the same moment as readers see it',
    jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-17T22:05:00Z' }),
    '<h1>Причал</h1><time datetime="2024-05-18T01:05:00+03:00">ночью</time>',
    '2024-05-18T01:05',
    'metadata',
  ],
  [
    'a line beside the headline',
    '',
    '<p>9 апреля 2025</p><h1>Причал</h1><p>17.05.2024 10:05</p>',
    '2024-05-17T10:05',
    'page',
  ],
  ['a line before the headline', '', '<div>// 17.05.2024 // 10:05 //</div><h1>Причал</h1>', '2024-05-17T10:05', 'page'],
  ['two digits of a year', '', '<h1>Причал</h1><p>Опубликовано 17 мая 24 (10:05)</p>', '2024-05-17T10:05', 'page'],
  [
    'the dateline',
    '',
    '<h1>Причал</h1><p>Мурманск, 17 мая 2024, 10:05 — Причал открыли на радость всему городу.</p>',
    '2024-05-17T10:05',
    'dateline',
  ],
  [
    'an element of the day of publishing',
    '',
    '<h1>Причал</h1><b itemprop="datePublished" content="2024-05-17">вчера</b>',
    '2024-05-17',
    'page',
  ],
  [
    'the time that is named so, of two',
    '',
    '<h1>Причал</h1><time class="updated" datetime="2024-05-19">.</time><time class="published" datetime="2024-05-17">.</time>',
    '2024-05-17',
    'page',
  ],
  ['the text of an element of the day', '', '<h1>Причал</h1><time>17 мая 2024</time>', '2024-05-17', 'page'],
])('%s is when the article came out', (_, head, top, value, origin) => {
  expect(read(`<title>Причал</title>${head}`, top).published).toEqual({ value, origin, inferred: false });
});

test('the address tells the day where the page does not', () => {
  const { published } = read('<title>Причал</title>', '<h1>Причал</h1>', 'https://kola.example/2024/05/17/pier');
  expect(published).toEqual({ value: '2024-05-17', origin: 'url', inferred: false });
});

test('a month in an address may be a word, and what is no day is passed over', () => {
  const address = 'https://kola.example/2024/99/17/2024/may/17/pier';
  expect(read('<title>Причал</title>', '<h1>Причал</h1>', address).published?.value).toBe('2024-05-17');
});

test('the year of a day without one is worked out from the article', () => {
  const top =
    '<h1>Причал</h1><span>17 мая, 10:05</span><p>В январе-апреле 2024 года порт обработал 5 млн тонн. Итоги 2024 года подведут зимой.</p>';
  expect(read('<title>Причал</title>', top).published).toEqual({
    value: '2024-05-17T10:05',
    origin: 'page',
    inferred: true,
  });
});

test('JSON-LD that sets __proto__ changes no object', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x","polluted":1},"author":{"__proto__":{"name":"Eve Hall"}}}</script>';
  const { authors } = read(`<title>Pier</title>${head}`, '<h1>Pier</h1>');
  expect(authors).toEqual([]);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
