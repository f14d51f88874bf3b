import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../src/model/record-line.js';
import { createBratFiles } from '../../src/write/annotation/brat.js';
import { codePointOffsets } from '../../src/write/annotation/code-points.js';
import { createWriter } from '../../src/write/index.js';
import { runExtract, temporaryFolder } from '../cli/run-extract.js';
import { SAMPLES, sampleRecord } from './sample-records.js';

/** Two emoji stand before the facts, so UTF-16 code units and code points part. */
const emoji = sampleRecord('🎉/../x', { text: '🎉🚒 Завод «Дельта»\nиз Минска 12\nмарта 2024 года.' }, (at) => ({
  organisations: [{ id: 'o1', name: 'Дельта', form: null, aliases: [], mentions: [at('Дельта', 'r')] }],
  dates: [
    {
      ...at('12\nмарта 2024 года', 'r'),
      type: 'DATE',
      value: '2024-03-12',
      mod: null,
      earliest: '2024-03-12',
      latest: '2024-03-12',
      relative: false,
      parts: [],
    },
  ],
}));

const print = async (format: 'doccano' | 'label-studio', records = [...SAMPLES, emoji]) => {
  const writer = await createWriter({ format, table: 'facts', excel: null });
  return [writer.begin(), ...records.map((record) => writer.record(lineOf(record))), writer.end()].join('');
};
const codePoints = (text: string, start: number, end: number) => [...text].slice(start, end).join('');

test('offsets in code points cut the same words that offsets in code units do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const letters = [...text];
      const [first, last] = [Math.min(a, letters.length), Math.min(b, letters.length)];
      const start = letters.slice(0, first).join('').length;
      const end = letters.slice(0, last).join('').length;
      const offset = codePointOffsets(text);
      expect([offset(start), offset(end)]).toEqual([first, last]);
    }),
  );
});

test('doccano: an article a line, code units', async () => {
  const lines = (await print('doccano'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(4);
  const { id, text, label } = lines[3];
  expect(id).toBe('🎉/../x');
  expect(label.map(([start, end, name]: [number, number, string]) => [text.slice(start, end), name])).toEqual([
    ['Дельта', 'organisation'],
    ['12\nмарта 2024 года', 'date'],
  ]);
});

test('Label Studio: tasks with predictions, code points', async () => {
  const tasks = JSON.parse(await print('label-studio'));
  expect(tasks).toHaveLength(4);
  for (const { data, predictions } of tasks) {
    for (const { value, from_name, to_name, type } of predictions[0].result) {
      expect(codePoints(data.text, value.start, value.end)).toBe(value.text);
      expect([from_name, to_name, type]).toEqual(['label', 'text', 'labels']);
    }
  }
  expect(tasks[3].predictions[0].result).toHaveLength(2);
  expect(JSON.parse(await print('label-studio', []))).toEqual([]);
});

describe('brat', () => {
  test('a text and its annotations, code points, in fragments over the end of a line', () => {
    const [text, annotations] = createBratFiles()(lineOf(emoji));
    expect(text?.content).toBe(emoji.text);
    const lines = annotations!.content.trimEnd().split('\n');
    expect(lines).toEqual([
      'T1\torganisation 10 16\tДельта',
      '#1\tAnnotatorNotes T1\tДельта',
      'T2\tdate 28 30;31 46\t12 марта 2024 года',
      '#2\tAnnotatorNotes T2\t2024-03-12',
    ]);
    expect(codePoints(emoji.text, 10, 16)).toBe('Дельта');
    expect(codePoints(emoji.text, 31, 46)).toBe('марта 2024 года');
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'a//b', 'CON', 'x/..', 'a\u0000b', 'я'.repeat(300), 'a\\b', '.', 'a.'])(
    'the id %j never leads out of the folder',
    (id) => {
      const [text] = createBratFiles()(lineOf({ ...emoji, id }));
      expect(text?.path).toMatch(/^[0-9a-f]{16}\.txt$/);
    },
  );

  test('a harmless id is the name; articles of one name keep files of their own', () => {
    const filesOf = createBratFiles();
    const paths = ['ru/визит', 'RU/Визит', 'ru/визит'].map((id) => filesOf(lineOf({ ...emoji, id }))[0]?.path);
    expect(paths).toEqual(['ru/визит.txt', 'RU/Визит-2.txt', 'ru/визит-3.txt']);
  });

  test('the command writes a new folder and never into a full one', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'Встреча прошла 12 марта 2024 года.\n');
    const output = join(folder, 'brat');
    expect((await runExtract([join(folder, 'a.txt'), '--format', 'brat', '--output', output])).exitCode).toBe(0);
    expect(readdirSync(output).sort()).toEqual(['a.ann', 'a.txt', 'annotation.conf']);
    expect(readFileSync(join(output, 'a.ann'), 'utf8')).toContain('T1\tdate 15 33\t12 марта 2024 года\n');
    const again = await runExtract([join(folder, 'a.txt'), '--format', 'brat', '--output', output]);
    expect(again.stderr).toMatch(/brat is not empty: name a new folder/);
    expect(again.exitCode).toBe(2);
    const nowhere = await runExtract([join(folder, 'a.txt'), '--format', 'brat']);
    expect(nowhere.stderr).toContain('brat is a folder of files');
  });
});

test('brat: what amounts and shares mean, and a name over an empty line in two fragments', () => {
  const text = '7 рублей, от 2 до 3, рост 5 %, спад от 1 до 4 %, на 25 б. п.\nЗавод\n\n«Дельта»';
  const told = { amount: null, min: null, max: null, qualifier: 'exact', per: null } as const;
  const share = { value: null, min: null, max: null, qualifier: 'exact', unit: 'percent' } as const;
  const record = sampleRecord('sums', { text }, (at) => ({
    money: [
      { ...at('7 рублей', 'r'), ...told, amount: '7', currency: 'RUB' },
      { ...at('от 2 до 3', 'r'), ...told, min: '2', max: '3', currency: null },
    ],
    percentages: [
      { ...at('5 %', 'r'), ...share, value: '5' },
      { ...at('от 1 до 4 %', 'r'), ...share, min: '1', max: '4' },
      { ...at('25 б. п.', 'r'), ...share, value: '0.25', unit: 'percentage-point' },
    ],
    organisations: [{ id: 'o1', name: 'Дельта', form: null, aliases: [], mentions: [at('Завод\n\n«Дельта»', 'r')] }],
  }));
  const [, annotations] = createBratFiles()(lineOf(record));
  const lines = annotations!.content.split('\n');
  expect(lines.filter((line) => line.startsWith('#')).map((line) => line.split('\t')[2])).toEqual([
    '7 RUB',
    '2/3',
    '5 %',
    '1/4 %',
    '0.25 percentage points',
    'Дельта',
  ]);
  expect(lines.find((line) => line.startsWith('T6'))).toBe('T6\torganisation 61 66;68 76\tЗавод «Дельта»');
});
