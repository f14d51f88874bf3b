import { describe, expect, test } from 'vitest';
import {
  chooseFormat,
  excelLocale,
  parseBytes,
  parseDate,
  parseJobs,
  parseKinds,
  parseTimeout,
} from '../../src/cli/options.js';

describe('what an option takes', () => {
  test.each(['2025-08-25', '2024-02-29', '2000-02-29', '2025-12-31'])('%s is a day', (day) => {
    expect(parseDate(day)).toBe(day);
  });

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-01-01',
    '25.08.25',
  ])('%s is no day', (day) => {
    expect(() => parseDate(day)).toThrow('a day as YYYY-MM-DD');
  });

  test.each([
    ['5000000', 5_000_000],
    ['50M', 52_428_800],
    ['2kb', 2048],
    ['1G', 1_073_741_824],
  ])('%s are %i bytes', (value, bytes) => {
    expect(parseBytes(value)).toBe(bytes);
  });

  test.each(['0', '-1', '50T', 'much', ''])('"%s" is no number of bytes', (value) => {
    expect(() => parseBytes(value)).toThrow('a number of bytes');
  });

  test('jobs and seconds are numbers over nought', () => {
    expect([parseJobs('1'), parseJobs('999')]).toEqual([1, 999]);
    expect([parseTimeout('30'), parseTimeout('0.5')]).toEqual([30, 0.5]);
    for (const bad of ['0', '1000', '1.5', 'all']) expect(() => parseJobs(bad)).toThrow('from 1 to 999');
    for (const bad of ['0', '-3', 'soon']) expect(() => parseTimeout(bad)).toThrow('a number of seconds');
  });

  test('kinds are words with commas, or none', () => {
    expect([...parseKinds('people, money')]).toEqual(['people', 'money']);
    expect(parseKinds('none').size).toBe(0);
    expect(() => parseKinds('people,planets')).toThrow('"planets" is not a kind');
  });
});

test.each([
  ['xlsx', 'facts.csv', null, 'xlsx'],
  [undefined, 'facts.CSV', null, 'csv'],
  [undefined, 'facts.jsonl', null, 'ndjson'],
  [undefined, 'page.htm', null, 'html'],
  [undefined, 'facts.txt', null, 'json'],
  [undefined, undefined, 'ru', 'csv'],
  [undefined, undefined, null, 'json'],
] as const)('format %s, output %s, spreadsheet %s: %s', (told, output, excel, format) => {
  expect(chooseFormat(told, output, excel)).toBe(format);
});

test.each([
  [undefined, { LANG: 'ru_RU.UTF-8' }, null],
  [false, {}, null],
  ['ru', {}, 'ru'],
  ['en', { LANG: 'ru_RU.UTF-8' }, 'en'],
  ['auto', { LANG: 'ru_RU.UTF-8' }, 'ru'],
  ['auto', { LC_NUMERIC: 'ru_RU', LANG: 'en_GB' }, 'ru'],
  ['auto', { LC_ALL: 'C', LC_NUMERIC: 'ru_RU' }, 'en'],
  ['auto', {}, 'en'],
])('--excel %s in %o is %s', (told, environment, locale) => {
  expect(excelLocale(told, environment)).toBe(locale);
});
