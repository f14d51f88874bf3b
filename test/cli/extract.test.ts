import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ArticleRecord, articleRecordSchema } from '../../src/model/record.js';
import { runExtract, temporaryFolder } from './run-extract.js';

test('the seeds give valid records in the order of their names', async () => {
  const { stdout, stderr, exitCode } = await runExtract(['seeds']);
  const records = JSON.parse(stdout) as ArticleRecord[];
  for (const record of records) articleRecordSchema.parse(record);
  expect(records.length).toBeGreaterThanOrEqual(readdirSync('seeds').length);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});

test('a body passes through character for character, in its order', async () => {
  const texts = ['  Минск\u00a0—\r\nстолица  \n', '', 'line\u2028separator', '\ufeffBOM', 'a\u0000b'];
  const lines = texts.map((text, i) => JSON.stringify({ id: String(i), text, title: 'T' }));
  const { stdout } = await runExtract(
    ['--input', 'ndjson', '--format', 'ndjson', '--kinds', 'none', '--jobs', '2', '-'],
    lines.join('\n'),
  );
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord);
  expect(records.map(({ text }) => text)).toEqual(texts);
  expect(records.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
  expect(records.every(({ title }) => title === 'T')).toBe(true);
});

test('standard input is seen through: NDJSON, a page, a text', async () => {
  const ndjson = await runExtract(['-'], '{"id":"x","text":"Один."}\n');
  expect((JSON.parse(ndjson.stdout) as ArticleRecord[])[0]?.id).toBe('x');
  const text = await runExtract(['-'], 'В Минске прошла выставка. Ее посетили многие.\n');
  expect((JSON.parse(text.stdout) as ArticleRecord[])[0]).toMatchObject({
    id: 'stdin',
    source: { path: '-', format: 'text' },
  });
});

test('empty standard input is an empty document, CRLF and a missing last line end are nothing special', async () => {
  const none = await runExtract(['--input', 'ndjson', '--format', 'ndjson', '-'], '');
  expect(none).toMatchObject({ stdout: '', exitCode: 0 });
  const two = await runExtract(
    ['--input', 'ndjson', '--format', 'ndjson', '-'],
    '{"id":"a","text":"Один."}\r\n{"id":"b","text":"Два."}',
  );
  expect(two.stdout.trim().split('\n')).toHaveLength(2);
});

test('the ending of the output names the format', async () => {
  const folder = temporaryFolder();
  await runExtract(['seeds/wire-innoprom.txt', '--output', join(folder, 'facts.csv')]);
  expect(readFileSync(join(folder, 'facts.csv'), 'utf8').split('\r\n')[0]).toBe(
    'article,source,published,language,title,kind,name,amount,min,max,currency,qualifier,date_value,earliest,latest,role,organisation,place,text,sentence,start,end,rule',
  );
  expect(readdirSync(folder)).toEqual(['facts.csv']);
  expect(existsSync(join(folder, 'facts.csv.tmp'))).toBe(false);
});

test('only the kinds asked for are found', async () => {
  const { stdout } = await runExtract(['seeds', '--kinds', 'none', '--jobs', '1']);
  for (const record of JSON.parse(stdout) as ArticleRecord[]) {
    expect([record.people, record.money, record.dates, record.organisations, record.places].flat()).toEqual([]);
  }
});

test('the schema is JSON Schema of the record', async () => {
  const { stdout, exitCode } = await runExtract(['schema']);
  const schema = JSON.parse(stdout) as { required: string[]; $schema: string };
  expect(schema.$schema).toContain('2020-12');
  expect(schema.required).toContain('people');
  expect(exitCode).toBe(0);
});

test('view writes the page that the format html writes', async () => {
  const folder = temporaryFolder();
  const [page, same] = [join(folder, 'seeds.html'), join(folder, 'same.html')];
  const viewed = await runExtract(['view', 'seeds', '--kinds', 'dates', '--jobs', '1', '--output', page]);
  await runExtract(['seeds', '--kinds', 'dates', '--jobs', '1', '--output', same]);
  expect([viewed.stdout, viewed.stderr, viewed.exitCode]).toEqual(['', '', 0]);
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  expect(readFileSync(page, 'utf8')).toBe(readFileSync(same, 'utf8'));
});
