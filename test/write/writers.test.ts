import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { lineOf } from '../../src/model/record-line.js';
import { createWriter, type WriterOptions } from '../../src/write/index.js';
import { SAMPLES, sampleRecord } from './sample-records.js';

async function write(options: Partial<WriterOptions>, records: readonly ArticleRecord[] = SAMPLES): Promise<string> {
  const writer = await createWriter({ format: 'json', table: 'facts', excel: null, ...options });
  const pieces = records.map((record) => writer.record(lineOf(record)));
  return Buffer.concat([writer.begin(), ...pieces, await writer.end()].map((piece) => Buffer.from(piece))).toString();
}

test('JSON of no records is a list too', async () => {
  expect(await write({ format: 'json' }, [])).toBe('[]\n');
  expect(await write({ format: 'ndjson' }, [])).toBe('');
  expect(JSON.parse(await write({ format: 'json' }))).toEqual(SAMPLES);
});

describe('who and what the run is about', () => {
  const entities = [
    expect.objectContaining({ entity: 'organisation:delta', mentions: 1, articles: ['plant'] }),
    expect.objectContaining({ kind: 'organisation', aliases: ['=cmd|A1'], articles: ['007'] }),
    expect.objectContaining({ entity: 'person:ivan-petrov', roles: ['директор, Дельта'] }),
  ];

  test('as JSON and as lines', async () => {
    const told = JSON.parse(await write({ table: 'entities' }));
    expect(told).toHaveLength(3);
    expect(told).toEqual(expect.arrayContaining(entities));
    const lines = (await write({ format: 'ndjson', table: 'entities' })).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(told);
  });

  test('as a table, which a spreadsheet cannot take for formulas', async () => {
    const rows = (text: string, delimiter: string) =>
      parse(text, { delimiter, columns: true }) as { aliases: string }[];
    const commas = rows(await write({ format: 'csv', table: 'entities' }), ',');
    const tabs = rows(await write({ format: 'tsv', table: 'entities' }), '\t');
    expect(commas).toEqual(tabs);
    expect(commas.map(({ aliases }) => aliases).filter(Boolean)).toEqual(["'=cmd|A1"]);
    expect(await write({ format: 'csv', table: 'entities', excel: 'ru' })).toMatch(/^\ufeffentity;kind;name;/);
  });
});

test('posts stand in one cell each, a bare one only where the article says no more of it', async () => {
  const text = 'Мэр Орла и депутат Иван Петров; мэр, мэр города, депутат Думы, врач, врач.';
  const role = (title: string, organisation: string | null = null, place: string | null = null) => ({
    title,
    organisation,
    place,
    start: 0,
    end: 3,
  });
  const record = sampleRecord('posts', { text, sentences: [] }, (at) => ({
    people: [
      {
        id: 'p1',
        name: 'Иван Петров',
        latinName: null,
        gender: 'male',
        roles: [
          role('мэр'),
          role('мэр', 'мэрия', 'Орёл'),
          role('мэр', null, 'Орёл'),
          role('депутат', 'Дума'),
          role('врач'),
          role('врач'),
        ],
        mentions: [at('Иван Петров', 'r')],
      },
    ],
  }));
  const [row] = parse(await write({ format: 'csv' }, [record]), { columns: true }) as Record<string, string>[];
  expect(row).toMatchObject({ role: 'мэр; депутат; врач', organisation: 'мэрия; Дума; ', place: 'Орёл; ; ' });
  expect([row!.text, row!.start, row!.sentence]).toEqual(['Иван Петров', '19', '']);
});
