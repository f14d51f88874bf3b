import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../../src/model/mention.js';
import { lineOf } from '../../src/model/record-line.js';
import type { ExcelLocale, TableName } from '../../src/write/formats.js';
import { createWriter } from '../../src/write/index.js';
import { temporaryFolder } from '../cli/run-extract.js';
import { type OpenedCell, openSpreadsheets } from '../e2e/libreoffice.js';
import { findProgram } from '../e2e/programs.js';
import { SAMPLES } from './sample-records.js';

const soffice = findProgram(['soffice', 'libreoffice'], 'bash test/install/libreoffice.sh');

const NUMBERS: ReadonlySet<string> = new Set([
  'amount',
  'min',
  'max',
  'start',
  'end',
  'characters',
  'mentions',
  ...KINDS,
]);
const DATES = new Set(['published', 'date_value', 'earliest', 'latest']);
const FULL_DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

const TABLES = ['facts', 'articles', 'entities'] as const;

type Row = Readonly<Record<string, string>>;

async function write(format: 'csv' | 'xlsx', table: TableName, excel: ExcelLocale): Promise<Buffer> {
  const writer = await createWriter({ format, table, excel });
  const pieces = [writer.begin(), ...SAMPLES.map((record) => writer.record(lineOf(record))), await writer.end()];
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
}

describe.skipIf(!soffice)('what a spreadsheet sees in its locale', () => {
  const folder = temporaryFolder();
  const plain = new Map<string, Row[]>();

  beforeAll(async () => {
    for (const table of TABLES) {
      plain.set(table, parse(await write('csv', table, null), { columns: true }) as Row[]);
    }
    expect(plain.get('facts')?.length).toBeGreaterThan(8);
  });

  test.each(['ru', 'en'] as const)(
    'csv for a %s Excel: numbers are numbers, days are days, nothing runs',
    async (locale) => {
      const paths = TABLES.map((table) => join(folder, `${table}-${locale}.csv`));
      for (const [i, table] of TABLES.entries()) writeFileSync(paths[i]!, await write('csv', table, locale));
      const opened = openSpreadsheets(soffice!, paths, locale);
      for (const [i, table] of TABLES.entries()) {
        const rows = plain.get(table)!;
        const seen = compare([...opened[i]!.values()][0]!, rows);
        expect(seen.filter(({ differs }) => differs)).toEqual([]);
        expect(seen.length).toBe(rows.length * Object.keys(rows[0]!).length);
      }
    },
  );

  test.each(['ru', 'en'] as const)(
    'a workbook under a %s locale: every cell of every sheet with its type',
    async (locale) => {
      const path = join(folder, `facts-${locale}.xlsx`);
      writeFileSync(path, await write('xlsx', 'facts', null));
      const sheets = openSpreadsheets(soffice!, [path], locale)[0]!;
      expect([...sheets.keys()]).toEqual(['facts', 'articles', 'entities']);
      for (const [name, sheet] of sheets) {
        const seen = compare(sheet, plain.get(name)!.map(withoutGuard));
        expect(seen.filter(({ differs }) => differs)).toEqual([]);
        // Text is text, whatever it looks like: `007`, `-5`, `$0.75`, `2024-Q1`.
        const text = seen.filter(({ column, value }) => value !== '' && !isNumber(column) && !isDay(column, value));
        expect(text.filter(({ cell }) => cell.type !== 'string')).toEqual([]);
        expect(text.length).toBeGreaterThan(2);
      }
    },
  );
});

/** The apostrophe that keeps a cell of csv from being run is none of the text. */
function withoutGuard(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value.replace(/^'(?=[=+\-@])/, '')]));
}

function isNumber(column: string): boolean {
  return NUMBERS.has(column);
}

function isDay(column: string, value: string): boolean {
  return DATES.has(column) && FULL_DAY.test(value);
}

interface Seen {
  readonly column: string;
  readonly value: string;
  readonly cell: OpenedCell;
  readonly differs: boolean;
}

function compare(sheet: readonly (readonly OpenedCell[])[], rows: readonly Row[]): Seen[] {
  const columns = Object.keys(rows[0] ?? {});
  expect(sheet[0]?.slice(0, columns.length).map(({ value }) => value)).toEqual(columns);
  expect(sheet.length).toBe(rows.length + 1);
  return rows.flatMap((row, r) =>
    columns.map((column, c) => {
      const value = row[column] ?? '';
      const cell = sheet[r + 1]?.[c] ?? { type: 'empty' as const, value: '', shown: '' };
      return { column, value, cell, differs: !isSame(column, value, cell) };
    }),
  );
}

/** A text of csv that looks like a number may become that number («$0.75», `007`): only a workbook can forbid it. */
function isSame(column: string, value: string, cell: OpenedCell): boolean {
  if (cell.type === 'formula') return false;
  if (value === '') return cell.type === 'empty';
  if (isNumber(column)) return cell.type === 'float' && Number(cell.value) === Number(value);
  if (isDay(column, value)) return cell.type === 'date' && cell.value.startsWith(value);
  return cell.shown === value || (cell.type === 'float' && Number(cell.value) === Number(value));
}
