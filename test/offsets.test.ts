import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../src/model/mention.js';
import type { ArticleRecord, MentionRecord } from '../src/model/record.js';
import { recordOf } from '../src/model/record-line.js';
import { run } from '../src/run.js';

async function recordsOf(path: string): Promise<ArticleRecord[]> {
  const options = {
    paths: [path],
    input: 'auto',
    kinds: new Set(KINDS),
    language: null,
    date: null,
    jobs: 1,
    skip: 0,
  } as const;
  const records: ArticleRecord[] = [];
  const nothing = (async function* () {})();
  for await (const outcomes of run(options, nothing)) records.push(...outcomes.map(({ line }) => recordOf(line)));
  return records;
}

function mentionsOf(record: ArticleRecord): MentionRecord[] {
  const named = [...record.people, ...record.organisations, ...record.places].flatMap(({ mentions }) => mentions);
  return [...named, ...record.money, ...record.dates, ...record.percentages];
}

const sources = [
  ...readdirSync('seeds').map((name) => join('seeds', name)),
  ...readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)source\.[^/]+$/.test(path))
    .map((path) => join('fixtures', path)),
];

test('there are seeds and fixtures in both languages', () => {
  expect(sources.filter((path) => path.startsWith('seeds/')).length).toBeGreaterThanOrEqual(10);
  for (const language of ['ru', 'en']) expect(existsSync(join('fixtures', language))).toBe(true);
});

describe.each(sources)('%s', (path) => {
  const found = recordsOf(path);

  test('every mention is its text, without white space at its ends', async () => {
    const records = await found;
    expect(records.length).toBeGreaterThan(0);
    for (const record of records)
      for (const mention of mentionsOf(record)) {
        expect(record.text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.text).toBe(mention.text.trim());
        expect(mention.text).not.toBe('');
      }
  });

  test('roles, parts of dates and sentences point into the text', async () => {
    for (const record of await found) {
      const spans = [
        ...record.people.flatMap(({ roles }) => roles),
        ...record.dates.flatMap(({ parts }) => parts),
        ...record.sentences,
      ];
      for (const { start, end } of spans) expect(record.text.slice(start, end).trim()).not.toBe('');
    }
  });
});
