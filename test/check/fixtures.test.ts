import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { runExtract, temporaryFolder } from '../cli/run-extract.js';

test('every fixture gives its expected record', async () => {
  const { stdout, exitCode } = await runExtract(['check', 'fixtures']);
  expect(stdout).toMatch(/^\d\d fixtures, 0 different\n$/);
  expect(exitCode).toBe(0);
});

test.each<[string, (record: ArticleRecord) => void, string]>([
  [
    'a nominative',
    ({ people }) => Object.assign(people[0]!, { name: 'Полина Дорошевичи' }),
    '- people Полина Дорошевичи is missing',
  ],
  [
    'a post',
    ({ people }) => Object.assign(people[0]!.roles[0]!, { title: 'мэр' }),
    'people Полина Дорошевич, roles[0].title: expected "мэр", got "директор"',
  ],
  ['a form', ({ organisations }) => Object.assign(organisations[0]!, { form: 'АО' }), 'form: expected "АО"'],
  ['a currency', ({ money }) => Object.assign(money[0]!, { currency: 'BYN' }), 'currency: expected "BYN", got "RUB"'],
  ['a date', ({ dates }) => Object.assign(dates[0]!, { value: '2026-12' }), 'value: expected "2026-12", got "2025-12"'],
  ['the title', (record) => Object.assign(record, { title: 'Другой' }), 'title: expected "Другой"'],
])('%s changed by hand in a fixture is told by its field', async (_, edit, told) => {
  const folder = temporaryFolder();
  cpSync('fixtures/ru/portal-dump', join(folder, 'ru', 'portal-dump'), { recursive: true });
  const path = join(folder, 'ru', 'portal-dump', 'expected.json');
  const record = JSON.parse(readFileSync(path, 'utf8')) as ArticleRecord;
  edit(record);
  writeFileSync(path, JSON.stringify(record));
  const { stdout, exitCode } = await runExtract(['check', folder]);
  expect(stdout).toContain('✗ ru/portal-dump\n');
  expect(stdout).toContain(told);
  expect(exitCode).toBe(1);
});
