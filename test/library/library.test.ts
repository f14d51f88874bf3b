import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, expectTypeOf, test } from 'vitest';
import {
  type ArticleInput,
  type ArticleRecord,
  articleRecordSchema,
  extractArticle,
  extractStream,
} from '../../src/index.js';

const text = 'Делегация приехала в Минск 12 марта. Она уехала 14 марта 2024 года.';

test('the package exports this and nothing else', async () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(manifest.exports).toEqual({ '.': { types: './dist/index.d.ts', default: './dist/index.js' } });
  const library = await import(resolve('dist/index.js'));
  expect(Object.keys(library).sort()).toEqual(['KINDS', 'articleRecordSchema', 'extractArticle', 'extractStream']);
  const types = readFileSync('dist/index.d.ts', 'utf8');
  const exported = ['ArticleInput', 'ArticleRecord', 'DateFact', 'ExtractOptions', 'Kind', 'MentionRecord', 'Money'];
  for (const name of [...exported, 'Organisation', 'Percentage', 'Person', 'Place', 'Problem', 'Role'])
    expect(types).toMatch(new RegExp(`\\b${name}\\b`));
});

test('one article: a valid record of the text as it was given', async () => {
  const record = await extractArticle({ id: 'visit', text, published: '2024-03-15' });
  expect(articleRecordSchema.parse(record)).toEqual(record);
  expect(record).toMatchObject({ id: 'visit', text, language: { code: 'ru' } });
  expect(record.dates.map(({ value }) => value)).toEqual(['2024-03-12', '2024-03-14']);
  expectTypeOf(extractArticle).returns.resolves.toEqualTypeOf<ArticleRecord>();
});

test('options: the day of publication, kinds, the language', async () => {
  const dated = await extractArticle({ text }, { date: '2023-05-01', kinds: ['dates'], language: 'ru' });
  expect(dated.dates[0]?.value).toBe('2023-03-12');
  expect([dated.people, dated.places].flat()).toEqual([]);
  expect((await extractArticle({ text }, { language: 'en' })).language.code).toBe('en');
});

test('a page: its text without the markup, its title', async () => {
  const paragraph = `<p>${text} ${'Встречу провели в городской ратуше и показали по телевидению. '.repeat(6)}</p>`;
  const { text: clean, title } = await extractArticle({
    html: `<html><head><title>Визит</title></head><body><nav>Меню</nav><article><h1>Визит</h1>${paragraph}</article></body></html>`,
  });
  expect(clean).toContain('Делегация приехала в Минск 12 марта.');
  expect(clean).not.toMatch(/<|Меню/);
  expect(title).toBe('Визит');
});

test('a stream: in order, as fast as it is read, whatever is in it', async () => {
  let taken = 0;
  function* articles(): Generator<ArticleInput> {
    for (; ; taken++) yield taken === 1 ? {} : { id: `n${taken}`, text };
  }
  const ids: string[] = [];
  for await (const { id, problems } of extractStream(articles(), { kinds: ['dates'] })) {
    ids.push(problems.length > 0 ? problems[0]!.code : id);
    if (ids.length === 4) break;
  }
  expect(ids).toEqual(['n0', 'bad-line', 'n2', 'n3']);
  expect(taken).toBeLessThan(40);
});

test('the example runs as a user runs it', () => {
  const printed = execFileSync(process.execPath, ['test/library/example.mjs'], { encoding: 'utf8' });
  expect(printed).toBe('12 марта = 2024-03-12\none en 2025-03-03\ntwo ru 2025-03-03\n');
});
