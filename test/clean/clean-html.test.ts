import { expect, test } from 'vitest';
import { cleanHtml } from '../../src/clean/html/clean-html.js';
import type { Article } from '../../src/model/article.js';

const HEADLINE = 'В Орле открыли новый мост через Оку';
const FIRST = 'Новый мост через Оку открыли в Орле в субботу. Движение по нему началось сразу после церемонии.';
const SECOND = 'Строительство заняло два года, рассказал подрядчик. Старый мост закроют на ремонт уже этой осенью.';
const THIRD = 'Мост выдерживает грузовики весом до сорока тонн. Пешеходы пойдут по отдельной галерее с навесом.';

function cleanPage(body: string, head = ''): Article {
  const content = `<!DOCTYPE html><html><head><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`;
  return cleanHtml({
    id: 'page',
    source: { path: 'page.html', format: 'html', encoding: 'utf-8', bytes: content.length },
    form: 'html',
    content,
    given: { title: null, published: null, publishedIsFallback: false, url: null, language: null },
    problems: [],
  });
}

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const article = (...texts: readonly string[]): string => [HEADLINE, ...texts].join('\n\n');

const WHOLE = article(FIRST, SECOND, THIRD);

test.each([
  [
    'a banner about cookies',
    `<div class="cookie-notice"><p>Мы используем файлы cookie для вашего удобства.</p></div>`,
    '',
  ],
  ['a share bar', '', '<div class="share"><a href="#">ВКонтакте</a><a href="#">Телеграм</a></div>'],
  ['tags', '', '<p>Теги: <a href="/t/1">мосты</a>, <a href="/t/2">дороги</a></p>'],
  ['a box of the author', '', '<div class="author-bio"><p>Анна Лугина пишет о транспорте уже десять лет.</p></div>'],
  ['a call to report mistakes', '', '<p>Если вы заметили ошибку, выделите её и нажмите Ctrl+Enter.</p>'],
  ['a legal notice', '', '<p>При перепечатке ссылка на издание обязательна. Все права защищены.</p>'],
])('%s is dropped', (_, before, after) => {
  const page = `${before}<div class="main"><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD)}${after}</div>`;
  expect(cleanPage(page).text).toBe(WHOLE);
});

test.each([
  ['an inline teaser', '<p>Читайте также: <a href="/n/2">Где в Орле починят дороги</a></p>'],
  ['a credit under a photo', '<p class="x">Фото: пресс-служба мэрии</p>'],
  ['an advertisement', '<div class="adv">Реклама</div>'],
  ['a paragraph given twice', `<p>${SECOND}</p>`],
  [
    'a box of related articles',
    '<div class="x"><h3>По теме</h3><ul><li><a href="/1">Мост закрыли</a></li><li><a href="/2">Мост открыли</a></li></ul></div>',
  ],
  [
    'a list of links under the name of a partner',
    '<div class="x"><h6>Партнёр</h6><ul><li><a href="/1">Раз</a></li><li><a href="/2">Два</a></li></ul></div>',
  ],
])('%s between paragraphs is dropped and the article goes on', (_, between) => {
  const page = `<div class="main"><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND)}${between}${paragraphs(THIRD)}</div>`;
  expect(cleanPage(page).text).toBe(WHOLE);
});

test('a body split by an advertisement is put together', () => {
  const part = (text: string): string => `<div class="row"><div class="post-text"><p>${text}</p></div></div>`;
  const page = `<div><h1>${HEADLINE}</h1>${part(FIRST)}<div class="ad-unit">Окна недорого</div>${part(SECOND)}${part(THIRD)}</div>`;
  expect(cleanPage(page).text).toBe(WHOLE);
});

test('of several articles that load below each other only the one of the headline is read', () => {
  const other = (n: number): string =>
    `<article><h1>Другая новость номер ${n}</h1>${paragraphs(...Array.from({ length: 8 }, (_, at) => `Это предложение ${at} статьи ${n}, и оно говорит совсем о другом событии в другом городе.`))}</article>`;
  const page = `<main><article><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD)}</article>${other(1)}${other(2)}</main>`;
  expect(cleanPage(page).text).toBe(WHOLE);
});

test('the part of an article that the page hides behind a paywall is read', () => {
  const hidden = (text: string): string => `<div style="display: none"><p>${text}</p></div>`;
  const opening = `${FIRST} Его ждали с прошлого века.`;
  const page = `<div class="body"><h1>${HEADLINE}</h1><p>${opening}</p>${hidden(`${SECOND} ${SECOND.toUpperCase()}`)}${hidden(`${THIRD} ${THIRD.toUpperCase()}`)}</div>`;
  expect(cleanPage(page).text).toContain(THIRD);
});

test('a menu and a pop-up that the page hides are not read', () => {
  const hidden =
    '<div style="display:none"><p>Подпишитесь на нашу рассылку, и мы будем писать вам каждый день.</p></div>';
  const page = `<div>${hidden}<h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD)}</div>`;
  expect(cleanPage(page).text).toBe(WHOLE);
});

test.each(['hidden', 'aria-hidden="true"', 'style="visibility: hidden"'])('what carries %s is not read', (how) => {
  const note = `<div ${how}><p>Подпишитесь на нашу рассылку, и мы будем писать вам каждый день.</p></div>`;
  expect(cleanPage(`<div><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD)}${note}</div>`).text).toBe(WHOLE);
});

test('comments end the article at their heading', () => {
  const said = paragraphs('Я каждый день езжу по этому мосту и не вижу там никаких грузовиков.', 'И я не вижу.');
  const page = `<div><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD)}<h3>Комментарии</h3>${said}</div>`;
  expect(cleanPage(page).text).toBe(WHOLE);
});

test('an article behind a heading of related ones goes on where its paragraphs do, else it ends', () => {
  const head = '<div><b>Читайте также</b></div>';
  const teaser = '<section><p>Старый мост закроют на ремонт осенью, обещают городские власти.</p></section>';
  const goesOn = `<div><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND)}${head}${teaser}${paragraphs(THIRD)}</div>`;
  expect(cleanPage(goesOn).text).toBe(WHOLE);
  const ends = `<div><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD)}${head}${teaser}</div>`;
  expect(cleanPage(ends).text).toBe(WHOLE);
});

test('links to answer around the headline itself are no comments', () => {
  const link = '<a href="#">Ответить</a>';
  const page = `<div>${link}<h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD)}${link}</div>`;
  expect(cleanPage(page).text).toContain(THIRD);
});

test('comments of readers are known by the link to answer', () => {
  const comment = (n: number): string =>
    `<div class="c"><b>Гость ${n}</b><div>Я живу рядом с мостом и вижу каждый день, как там всё устроено на деле.</div><a href="#">Ответить</a></div>`;
  const page = `<div><h1>${HEADLINE}</h1><div>${paragraphs(FIRST, SECOND, THIRD)}</div><div>${[1, 2, 3, 4, 5, 6].map(comment).join('')}</div></div>`;
  expect(cleanPage(page).text).toBe(WHOLE);
});

test('a list of other articles, each a linked headline and a line of text, is dropped', () => {
  const entry = (n: number): string =>
    `<dt>1${n}:05 <a href="/${n}">Заголовок совсем другой новости ${n}</a></dt><dd>Первое предложение другой новости, которую пересказывает лента сайта, номер ${n}.</dd>`;
  const page = `<div><h1>${HEADLINE}</h1><div class="t">${paragraphs(FIRST, SECOND, THIRD)}</div><dl>${[1, 2, 3, 4, 5].map(entry).join('')}</dl></div>`;
  expect(cleanPage(page).text).toBe(WHOLE);
});

test('a card of a person inside a sentence is left out of the sentence', () => {
  const page = `<div><h1>${HEADLINE}</h1><p>Мост открыл мэр <span class="rollover"><a href="/p">Другие новости о мэре</a></span>города. Движение началось сразу.</p>${paragraphs(SECOND, THIRD)}</div>`;
  expect(cleanPage(page).text).toContain('Мост открыл мэр города. Движение началось сразу.');
});

test('lists, quotes, subheadings and tables of the article stay', () => {
  const page = `<div><h1>${HEADLINE}</h1>${paragraphs(FIRST)}<h2>Сколько стоил мост</h2>${paragraphs(SECOND)}
    <ul><li>опоры — 12 млн рублей;</li><li>полотно — 30 млн рублей.</li></ul>
    <blockquote>Мы закончили на месяц раньше срока.</blockquote>
    <table><tr><td>Длина</td><td>420 м</td></tr><tr><td>Ширина</td><td>18 м</td></tr></table>${paragraphs(THIRD)}</div>`;
  const { text, blocks } = cleanPage(page);
  const list = ['опоры — 12 млн рублей;', 'полотно — 30 млн рублей.'];
  const table = ['Длина | 420 м', 'Ширина | 18 м'];
  expect(text).toBe(
    article(FIRST, 'Сколько стоил мост', SECOND, ...list, 'Мы закончили на месяц раньше срока.', ...table, THIRD),
  );
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toContainEqual(['table-row', table[0]]);
  expect(blocks.map(({ kind }) => kind)).toContain('quote');
});

test('a page with prose and no structure at all gives its prose', () => {
  expect(cleanPage(`${FIRST}<br><br>${SECOND}`).text).toBe(article(FIRST, SECOND));
});

const jsonLd = (body: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;

test('a page that breaks off goes on with the body it tells in JSON-LD', () => {
  const told = [FIRST, SECOND, THIRD].join('\n');
  const page = `<div><h1>${HEADLINE}</h1><p>${FIRST}</p><p>Читать полностью</p></div>`;
  expect(cleanPage(page, jsonLd(told)).text).toBe(WHOLE);
  const markup = [FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`).join('');
  expect(cleanPage(page, jsonLd(markup)).text).toBe(WHOLE);
});

test('entities and lines in a body in JSON-LD are read as such', () => {
  const told = [FIRST, SECOND, THIRD].join('\n').replace('Пешеходы', 'Пешеходы&nbsp;и&nbsp;велосипеды');
  const page = `<div><h1>${HEADLINE}</h1><p>${FIRST}</p><p>Читать полностью</p></div>`;
  expect(cleanPage(page, jsonLd(told)).text).toContain('Пешеходы и велосипеды пойдут по отдельной галерее с навесом.');
});

test('a body in JSON-LD that agrees with the page says where the article ends', () => {
  const note = '<p>Автор живёт рядом и пишет о мостах по выходным.</p>';
  const page = `<div><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD)}${note}</div>`;
  expect(cleanPage(page, jsonLd([FIRST, SECOND, THIRD].join(' '))).text).toBe(WHOLE);
});

test('a summary or another text in JSON-LD changes nothing', () => {
  const page = `<div><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD)}</div>`;
  expect(cleanPage(page, jsonLd(FIRST)).text).toBe(WHOLE);
  const other = 'Совсем другая статья о погоде, которую сайт по ошибке записал в данные этой страницы. '.repeat(5);
  expect(cleanPage(page, jsonLd(other)).text).toBe(WHOLE);
});

test('a page whose prose all stands in boxes named as chrome is not empty', () => {
  expect(cleanPage(`<div class="promo"><p>${FIRST}</p></div><div class="sidebar"><p>${SECOND}</p></div>`).text).toBe(
    article(FIRST, SECOND),
  );
});

test.each([
  ['elements nested deep', '<div>'.repeat(20_000)],
  ['attributes without number', `<div ${Array.from({ length: 20_000 }, (_, n) => `a${n}="1"`).join(' ')}>`],
  ['tags without text', '<b></b>'.repeat(100_000)],
])('%s are no reason to fail or to lose the article', (_, noise) => {
  expect(cleanPage(`<h1>${HEADLINE}</h1>${noise}${paragraphs(FIRST, SECOND, THIRD)}`).text).toBe(WHOLE);
});

test.each([
  'Email Anna Ray at aray@kola.example or follow her on Twitter @annaray.',
  'Подписывайтесь на автора в телеграме, он отвечает читателям каждый вечер.',
])('a note at the end on how to reach the writer is dropped: %s', (note) => {
  expect(cleanPage(`<div><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, THIRD, note)}</div>`).text).toBe(WHOLE);
  const inside = `<div><h1>${HEADLINE}</h1>${paragraphs(FIRST, SECOND, 'Он пишет в Twitter как @mostorla и отвечает жителям.', THIRD)}</div>`;
  expect(cleanPage(inside).text).toContain('@mostorla');
});
