import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { serialOf } from '../../src/write/date-serial.js';
import type { Cell } from '../../src/write/table.js';
import { printWorkbook } from '../../src/write/workbook.js';

async function roundTrip(cells: readonly Cell[]) {
  const columns = cells.map((_, i) => `c${i}`);
  const { sheets } = await readXlsx(await printWorkbook([{ name: 'facts', columns, rows: [cells] }]));
  return sheets[0]!;
}

test.each([
  ['1970-01-01', 25_569],
  ['1900-03-01', 61],
  ['2025-08-25', 45_894],
  ['2025-08-25T06:00', 45_894.25],
  ['2000-02-29', 36_585],
  ['1900-02-28', null],
  ['2025-08', null],
  ['2025-Q3', null],
  ['2025-13-01', null],
  ['XXXX-09-29', null],
])('a spreadsheet knows %s as %s', (iso, serial) => {
  expect(serialOf(iso)).toBe(serial);
});

test('numbers, days and texts keep their types; what is too long for a number stays exact', async () => {
  const sheet = await roundTrip([
    { number: '-1.25' },
    { number: '10200000' },
    { number: '1234567890123456' },
    { date: '2025-08-25' },
    { date: '2025-Q3' },
    '=1+1',
    '007',
    null,
  ]);
  expect(sheet.rows[1]?.map((value) => (value instanceof Date ? value.toISOString() : value))).toEqual([
    -1.25,
    10_200_000,
    '1234567890123456',
    '2025-08-25T00:00:00.000Z',
    '2025-Q3',
    '=1+1',
    '007',
    null,
  ]);
});

test('text that XML or the format itself cannot hold does not break the file', async () => {
  const sheet = await roundTrip(['a\ud800b', 'x\uffffy', 'NUL\u0000', '_x0041_', 'я'.repeat(40_000)]);
  const [lone, noncharacter, control, written, long] = sheet.rows[1] as string[];
  expect([lone, noncharacter, control, written]).toEqual(['a\ufffdb', 'x\ufffdy', 'NUL\u0000', '_x0041_']);
  expect(long).toHaveLength(32_767);
});

test('the header is frozen and has filters over all rows; columns past Z too', async () => {
  const sheet = await roundTrip(Array.from({ length: 28 }, () => 'x'));
  expect(sheet.freezePane).toMatchObject({ rows: 1 });
  expect(sheet.autoFilter?.range).toBe('A1:AB2');
});

test('the same records give the same bytes, whatever the time', async () => {
  const print = () => printWorkbook([{ name: 'facts', columns: ['a'], rows: [['x']] }]);
  const first = await print();
  await new Promise((done) => setTimeout(done, 2100));
  expect(Buffer.from(await print()).equals(Buffer.from(first))).toBe(true);
});
