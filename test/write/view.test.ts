/// <reference lib="dom" />
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { lineOf } from '../../src/model/record-line.js';
import { placedFacts } from '../../src/write/view/page/facts.js';
import { wordsFor } from '../../src/write/view/page/words.js';
import { temporaryFolder } from '../cli/run-extract.js';
import { CHROMIUM, openBrowser, openPage } from '../e2e/chromium.js';
import { SAMPLES, sampleRecord } from './sample-records.js';

/** As built: the script of the page is put together when the program is built. */
const { createWriter } = (await import(resolve('dist/write/index.js'))) as typeof import('../../src/write/index.js');

const folder = temporaryFolder();

async function writePage(name: string, records: readonly ArticleRecord[]): Promise<string> {
  const writer = await createWriter({ format: 'html', table: 'facts', excel: null });
  const pieces = [writer.begin(), ...records.map((record) => writer.record(lineOf(record))), await writer.end()];
  const path = join(folder, `${name}.html`);
  writeFileSync(path, pieces.join(''));
  return path;
}

test('a percentage and percentage points are told apart in both languages', () => {
  const share = { min: null, max: null, qualifier: 'exact' } as const;
  const record = sampleRecord('x', { text: 'на 5 %, на 25 б. п.' }, (at) => ({
    percentages: [
      { ...at('5 %', 'r'), ...share, value: '5', unit: 'percent' },
      { ...at('25 б. п.', 'r'), ...share, value: '0.25', unit: 'percentage-point' },
    ],
  }));
  const saying = (language: string) => placedFacts(record, wordsFor([language])).map(({ value }) => value);
  expect(saying('ru').map((value) => value.replace(/\s/g, ' '))).toEqual(['5 %', '0,25 п. п.']);
  expect(saying('en')).toEqual(['5 %', '0.25 percentage points']);
});

const ATTACK =
  '</script><script>document.title="run"</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">';

const hostile = sampleRecord(
  `../../${ATTACK}`,
  {
    title: `${ATTACK} \u202eesrever`,
    url: 'javascript:alert(1)',
    authors: [ATTACK],
    text: `Заголовок ${ATTACK}\n\nИван \u202eПетров\u202c и <!-- "Дельта" &amp; ]]> \u0000\u001b[31m конец \ud800.`,
    problems: [{ code: 'x', message: ATTACK }],
  },
  (at) => ({
    people: [
      {
        id: 'p1',
        name: ATTACK,
        latinName: null,
        gender: null,
        roles: [{ title: ATTACK, organisation: ATTACK, place: null, start: 0, end: 1 }],
        mentions: [{ ...at('Иван \u202eПетров\u202c', '<b>rule</b>') }],
      },
    ],
  }),
);

describe.skipIf(!CHROMIUM)('the page in a browser', () => {
  let browser: Browser;
  let samples: string;
  beforeAll(async () => {
    browser = await openBrowser();
    samples = await writePage('samples', SAMPLES);
  });
  afterAll(() => browser.close());

  test('shows the articles with every fact marked by its kind, and asks for nothing', async () => {
    const { page, deeds } = await openPage(browser, samples);
    expect(await page.locator('#articles li').count()).toBe(3);
    expect(await page.locator('h1').textContent()).toBe(SAMPLES[0]!.title);
    const marks = await page
      .locator('#text mark')
      .evaluateAll((all) => all.map((mark) => [(mark as HTMLElement).dataset.kind, mark.textContent]));
    expect(marks).toEqual([
      ['organisations', 'Дельта'],
      ['people', 'Иван Петров'],
      ['money', '10,5 млн рублей'],
      ['dates', '12 марта 2026 года'],
      ['percentages', '3 до 5 %'],
    ]);
    expect(deeds).toEqual([]);
  });

  test('the pointer, a tap and the keyboard show value, rule and certainty', async () => {
    const { page } = await openPage(browser, samples);
    const tip = page.locator('#tip');
    expect(await tip.isVisible()).toBe(false);
    await page.locator('mark[data-kind="money"]').hover();
    const said = await tip.innerText();
    for (const words of ['10,500,000 RUB', 'ru.money.scale-currency', '80 %']) expect(said).toContain(words);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.locator('mark[data-kind="organisations"]').focus();
    await page.keyboard.press('Tab');
    expect(await tip.innerText()).toContain('директор, Дельта');
    const phone = await openPage(browser, samples, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await phone.page.locator('mark[data-kind="dates"]').tap();
    expect(await phone.page.locator('#tip').innerText()).toContain('… – 2026-03-12');
  });

  test('filters by kind and searches, from the keyboard too', async () => {
    const { page, deeds } = await openPage(browser, samples);
    const money = page.getByRole('button', { name: /^Money/ });
    await money.click();
    expect(await money.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('#text mark').count()).toBe(4);
    expect(await page.locator('#text').innerText()).toContain('10,5 млн рублей');
    await money.click();
    expect(await page.locator('mark[data-kind="money"]').count()).toBe(1);
    await page.keyboard.press('/');
    await page.keyboard.type('BRIDGE cost');
    expect(await page.locator('#articles li:visible').count()).toBe(1);
    expect(await page.locator('#found').textContent()).toBe('1 / 3');
    expect(await page.locator('h1').textContent()).toBe('+7 999 123-45-67');
    await page.locator('#search').fill('nowhere to be found');
    expect(await page.locator('#found').textContent()).toBe('0 / 3');
    await page.locator('#search').fill('');
    await page.locator('h1').focus();
    await page.keyboard.press('j');
    expect(await page.locator('#text').textContent()).toBe('No text');
    await page.keyboard.press('k');
    expect(await page.locator('h1').textContent()).toBe('+7 999 123-45-67');
    expect(deeds).toEqual([]);
  });

  test('people have their posts, amounts their bars, dates their order, and each leads to its place', async () => {
    const { page } = await openPage(browser, samples);
    expect(await page.locator('#people').innerText()).toMatch(/Иван Петров\s*×1\s*директор, Дельта/);
    expect(await page.locator('#amounts h3').allInnerTexts()).toEqual(['RUB\n×1', 'USD\n×1']);
    expect(await page.locator('#timeline h3').allInnerTexts()).toEqual(['2024\n×1', '2026\n×1']);
    await page.locator('#timeline button', { hasText: '2024-Q1' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('the first quarter of 2024');
    await page.getByRole('button', { name: 'This article' }).click();
    expect(await page.locator('#timeline h3').allInnerTexts()).toEqual(['2024\n×1']);
    expect(await page.locator('#people').innerText()).toBe('Nothing here');
  });

  test('speaks the language of the reader, keeps to the scheme of the system, fits a phone', async () => {
    const russian = await openPage(browser, samples, { locale: 'ru-RU', colorScheme: 'dark' });
    const english = await openPage(browser, samples, { locale: 'de-DE', colorScheme: 'light' });
    expect(await russian.page.locator('nav h2').innerText()).toMatch(/статьи/i);
    expect(await english.page.locator('nav h2').innerText()).toMatch(/articles/i);
    const paper = () => getComputedStyle(document.body).backgroundColor;
    expect(await russian.page.evaluate(paper)).not.toBe(await english.page.evaluate(paper));
    const { page } = await openPage(browser, samples, { viewport: { width: 360, height: 740 }, isMobile: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('amounts without a currency, of a range and of one end each have their bar', async () => {
    const text = 'Билет: 5 рублей, 7 рублей, ещё 30, от 2 до 3 евро, не менее 9 долларов, до 4 фунтов.';
    const told = { amount: null, min: null, max: null, qualifier: 'exact', per: null } as const;
    const record = sampleRecord('tickets', { text }, (at) => ({
      money: [
        { ...at('5 рублей', 'r'), ...told, amount: '5', currency: 'RUB' },
        { ...at('7 рублей', 'r'), ...told, amount: '7', currency: 'RUB' },
        { ...at('30', 'r'), ...told, amount: '30', currency: null },
        { ...at('от 2 до 3 евро', 'r'), ...told, min: '2', max: '3', currency: 'EUR' },
        { ...at('9 долларов', 'r'), ...told, min: '9', currency: 'USD' },
        { ...at('4 фунтов', 'r'), ...told, max: '4', currency: 'GBP' },
      ],
    }));
    const { page } = await openPage(browser, await writePage('tickets', [record]));
    expect(await page.locator('#amounts h3').allInnerTexts()).toEqual([
      'RUB\n×2',
      'EUR\n×1',
      'GBP\n×1',
      'USD\n×1',
      'no currency\n×1',
    ]);
    expect(await page.locator('#amounts .amount').allInnerTexts()).toEqual([
      '7 RUB',
      '5 RUB',
      '2–3 EUR',
      '…–4 GBP',
      '9–… USD',
      '30 no currency',
    ]);
    await page.locator('#amounts button', { hasText: '5 рублей' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('5 рублей');
  });

  test('the line of time has days before periods of the same day by their articles, and no lengths', async () => {
    const dated = (id: string, text: string) =>
      sampleRecord(id, { text }, (at) => {
        const told = { mod: null, relative: false, parts: [] };
        const may = { earliest: '2024-05-01', latest: '2024-05-01' };
        return {
          dates: [
            { ...at('пять лет', 'r'), ...told, type: 'DURATION' as const, value: 'P5Y', earliest: null, latest: null },
            {
              ...at('с мая', 'r'),
              ...told,
              type: 'DATE' as const,
              value: '2024-05',
              earliest: '2024-05-01',
              latest: null,
            },
            { ...at('1 мая', 'r'), ...told, type: 'DATE' as const, value: '2024-05-01', ...may },
          ],
        };
      });
    const records = [dated('one', 'Шло пять лет, с мая; 1 мая.'), dated('two', 'Ждут 1 мая, пять лет, с мая.')];
    const { page } = await openPage(browser, await writePage('days', records));
    expect(await page.locator('#timeline h3').allInnerTexts()).toEqual(['2024\n×4']);
    expect(await page.locator('#timeline .quote').allInnerTexts()).toEqual(['с мая', '1 мая', '1 мая', 'с мая']);
    const places = page.locator('#timeline ol li');
    expect(await places.evaluateAll((all) => all.map(({ className }) => className))).toEqual([
      'span',
      'instant',
      'instant',
      'span',
    ]);
    expect(await places.locator('button').first().getAttribute('title')).toBe('2024-05-01 – …');
    await page.locator('mark', { hasText: '1 мая' }).hover();
    expect(await page.locator('#tip').innerText()).toMatch(/Days\s+2024-05-01\s+Rule/);
    await page.locator('mark', { hasText: 'пять лет' }).hover();
    expect(await page.locator('#tip').innerText()).not.toContain('Days');
  });

  test('a name over two lines is one mark in one paragraph, and of two that cross the first is marked', async () => {
    const text = 'Мост\tоткрыт\nЗавод\n«Дельта» Ивана Петрова закрыт\nКонец';
    const record = sampleRecord('lines', { title: 'Мост\tоткрыт', text }, (at) => ({
      source: { path: '-', format: 'text', encoding: 'utf-8', bytes: 9 },
      organisations: [{ id: 'o1', name: 'Дельта', form: null, aliases: [], mentions: [at('Завод\n«Дельта»', 'r')] }],
      places: [{ id: 'l1', name: 'x', mentions: [at('«Дельта» Ивана', 'r')] }],
      people: [
        { id: 'p1', name: 'Иван', latinName: null, gender: null, roles: [], mentions: [at('Ивана Петрова', 'r')] },
      ],
    }));
    const { page } = await openPage(browser, await writePage('lines', [record]));
    expect(await page.locator('h1').textContent()).toBe('Мост\tоткрыт');
    expect(await page.locator('#about').textContent()).toMatch(/· lines$/);
    expect(await page.locator('#text p').allTextContents()).toEqual(['Завод\n«Дельта» Ивана Петрова закрыт', 'Конец']);
    expect(await page.locator('#text mark').allTextContents()).toEqual(['Завод\n«Дельта»', 'Ивана Петрова']);
    await page.locator('#people button').click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ивана Петрова');
  });

  test('a long list shows the rest when it is asked for, and a person leads to the article', async () => {
    const name = (n: number) => `Иван ${'абвгдежзик'.charAt(n / 10)}${'абвгдежзик'.charAt(n % 10)}ов`;
    const text = Array.from({ length: 70 }, (_, n) => name(n)).join(', ');
    const crowd = sampleRecord('crowd', { text }, (at) => ({
      people: Array.from({ length: 70 }, (_, n) => {
        const mentions = [at(name(n), 'r')];
        return { id: `p${n}`, name: name(n), latinName: null, gender: null, roles: [], mentions };
      }),
    }));
    const { page } = await openPage(browser, await writePage('crowd', [SAMPLES[1]!, crowd]));
    expect(await page.locator('#people .name').count()).toBe(60);
    await page.locator('#people .more button').click();
    expect(await page.locator('#people .name').count()).toBe(70);
    await page.locator('#people button').first().click();
    expect(await page.locator('#articles li[aria-current]').getAttribute('data-article')).toBe('1');
    await page.getByRole('button', { name: 'This article' }).click();
    await page.locator('#articles button').first().click();
    expect(await page.locator('#people').innerText()).toBe('Nothing here');
    await page.keyboard.press('k');
    expect(await page.locator('#articles li[aria-current]').getAttribute('data-article')).toBe('0');
  });

  test('a page of no articles says so', async () => {
    const { page, deeds } = await openPage(browser, await writePage('none', []));
    expect(await page.locator('#text').innerText()).toBe('Nothing found');
    expect(await page.locator('#people').innerText()).toBe('Nothing here');
    expect(deeds).toEqual([]);
  });

  test('whatever an article says, it stays text', async () => {
    const { page, deeds } = await openPage(browser, await writePage('hostile', [hostile]));
    await page.locator('mark').first().hover();
    await page.getByRole('button', { name: 'This article' }).click();
    await page.waitForTimeout(300);
    expect(deeds).toEqual([]);
    expect(await page.title()).toBe('extract');
    expect(await page.locator('img, iframe, a, #text script').count()).toBe(0);
    expect(await page.locator('#text').innerText()).toContain(ATTACK);
    expect(await page.locator('#tip').innerText()).toContain('<b>rule</b>');
    expect(await page.locator('#text .unseen').allInnerTexts()).toEqual([
      'U+202E',
      'U+202C',
      'U+0000',
      'U+001B',
      'U+D800',
    ]);
  });

  test('an article of 5 MB opens in a few seconds', async () => {
    const sentence = 'Завод «Дельта» вложит 10,5 млн рублей. ';
    const text = `${sentence.repeat(20)}\n\n`.repeat(Math.ceil(5_000_000 / (sentence.length * 20)));
    const huge = sampleRecord('huge', { text }, (at) => {
      const { start: _, end: __, ...mention } = at('Дельта', 'ru.organisations.quoted');
      const mentions = Array.from({ length: 20_000 }, (___, i) => {
        const start = 7 + i * sentence.length + 2 * Math.floor(i / 20);
        return { ...mention, start, end: start + 6 };
      });
      return { organisations: [{ id: 'o1', name: 'Дельта', form: 'завод', aliases: [], mentions }] };
    });
    const path = await writePage('huge', [huge]);
    const started = performance.now();
    const { page, deeds } = await openPage(browser, path);
    expect(await page.locator('mark').count()).toBe(20_000);
    expect(await page.locator('mark').last().textContent()).toBe('Дельта');
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(deeds).toEqual([]);
  });
});

test('the policy of the page lets nothing run but its own script', async () => {
  const writer = await createWriter({ format: 'html', table: 'facts', excel: null });
  const page = writer.begin() + writer.record(lineOf(hostile)) + (await writer.end());
  expect(page).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'/);
  expect(page.match(/<script(?: type="application\/json" data-holds="\w+")?>/g)).toHaveLength(3);
  expect(page.match(/<\/script>/g)).toHaveLength(3);
});
