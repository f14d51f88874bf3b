/// <reference lib="dom" />
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { temporaryFolder } from '../cli/run-extract.js';
import { CHROMIUM, openBrowser, openPage } from './chromium.js';
import { openSpreadsheets } from './libreoffice.js';
import { findProgram } from './programs.js';

const soffice = findProgram(['soffice', 'libreoffice'], 'bash test/install/libreoffice.sh');
const home = join(temporaryFolder(), 'extract');
const NOT_TAKEN = new Set(['node_modules', '.git', 'coverage']);

/** The program in the fresh checkout, without the second that npx takes each time. */
function extract(...args: readonly string[]) {
  return spawnSync(process.execPath, ['bin/extract.js', ...args], { cwd: home, encoding: 'utf8' });
}

describe('a newcomer', () => {
  let records: readonly ArticleRecord[];

  beforeAll(() => {
    cpSync('.', home, { recursive: true, filter: (path) => !NOT_TAKEN.has(basename(path)) });
    // What `npm ci` has done in a fresh checkout before any test could run: packages and the built program.
    symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
    const npx = execFileSync('npx', ['extract', 'seeds'], { cwd: home, encoding: 'utf8', maxBuffer: 1 << 28 });
    records = JSON.parse(npx) as ArticleRecord[];
  }, 240_000);

  test('gets facts of every seed', () => {
    expect(records.length).toBeGreaterThan(10);
    expect(records.filter(({ people, dates }) => people.length + dates.length === 0)).toEqual([]);
  });

  test('makes a table, a row a fact', () => {
    expect(extract('seeds', '--output', 'facts.csv').status).toBe(0);
    const rows = parse(readFileSync(join(home, 'facts.csv'), 'utf8'), { columns: true }) as Record<string, string>[];
    const facts = records.flatMap((record) => [
      ...[record.people, record.organisations, record.places].flat(),
      ...[record.money, record.dates, record.percentages].flat(),
    ]);
    expect(rows).toHaveLength(facts.length);
    expect(new Set(rows.map(({ article }) => article)).size).toBe(records.length);
  });

  test.skipIf(!soffice)('opens the workbook in a spreadsheet', () => {
    expect(extract('seeds', '--output', 'facts.xlsx').status).toBe(0);
    const sheets = openSpreadsheets(soffice!, [join(home, 'facts.xlsx')], 'ru')[0]!;
    const facts = sheets.get('facts')!;
    expect(sheets.get('articles')).toHaveLength(records.length + 1);
    const column = (name: string) => {
      const at = facts[0]!.findIndex(({ value }) => value === name);
      return facts.slice(1).flatMap((row) => (row[at]!.type === 'empty' ? [] : [row[at]!]));
    };
    const days = records.flatMap(({ dates }) => dates.flatMap(({ earliest }) => (earliest ? [earliest] : [])));
    expect(column('earliest').map(({ type, value }) => `${type} ${value.slice(0, 10)}`)).toEqual(
      days.map((day) => `date ${day}`),
    );
    expect(column('start').every(({ type }) => type === 'float')).toBe(true);
    const titles = records.flatMap(({ title, ...record }) => (title && record.dates.length > 0 ? [title] : []));
    expect(new Set(column('title').map(({ value }) => value))).toEqual(new Set(titles));
  });

  test.skipIf(!CHROMIUM)('looks at the page in a browser', async () => {
    expect(extract('view', 'seeds', '--output', 'seeds.html').status).toBe(0);
    const browser = await openBrowser();
    const { page, deeds } = await openPage(browser, join(home, 'seeds.html'));
    expect(await page.locator('#articles li').count()).toBe(records.length);
    const dated = records.findIndex(({ dates }) => dates.length > 0);
    await page.locator('#articles button').nth(dated).click();
    expect(await page.locator('mark[data-kind="dates"]').count()).toBeGreaterThan(0);
    expect(deeds).toEqual([]);
    await browser.close();
  });

  test('keeps articles with what is expected of them: green, then red by a change of hand, then told which field', () => {
    expect(extract('check', 'seeds', '--update').status).toBe(0);
    const green = extract('check', 'seeds');
    expect([green.status, green.stdout]).toEqual([0, expect.stringMatching(/^\d+ fixtures, 0 different\n$/)]);
    const expected = join(home, 'seeds', 'council-bridge.expected.json');
    const record = JSON.parse(readFileSync(expected, 'utf8')) as ArticleRecord;
    const [fact] = record.dates;
    writeFileSync(
      expected,
      JSON.stringify({ ...record, dates: [{ ...fact, value: '1999' }, ...record.dates.slice(1)] }),
    );
    const red = extract('check', 'seeds');
    expect(red.status).toBe(1);
    expect(red.stdout).toContain(
      `✗ council-bridge\n  ~ dates «${fact!.text}», value: expected "1999", got "${fact!.value}"\n`,
    );
  });
});
