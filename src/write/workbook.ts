import { type CellStyle, type CellValue, type Cell as HucreCell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { serialOf } from './date-serial.js';
import type { Cell } from './table.js';

export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows that a sheet of Excel holds, its header among them; what is more goes on in a sheet `facts 2`. */
const MAX_ROWS = 1_048_576;
/** Characters that a cell of Excel holds. */
const MAX_CHARACTERS = 32_767;
/** Digits of a number that a spreadsheet keeps; a longer one stays text, exact. */
const MAX_DIGITS = 15;

const DAY: CellStyle = { numFmt: 'yyyy-mm-dd' };
const MINUTE: CellStyle = { numFmt: 'yyyy-mm-dd hh:mm' };
const HEADER: CellStyle = { font: { name: 'Calibri', size: 11, bold: true } };
/** The same bytes for the same records: the file says nothing of when it was made. */
const NO_TIME = new Date(0);

/** Widths in characters, by what stands in a column of that name; others take `DEFAULT_WIDTH`. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['article', 24],
  ['source', 24],
  ['published', 17],
  ['language', 9],
  ['title', 40],
  ['name', 30],
  ['name_ru', 30],
  ['name_en', 30],
  ['entity', 30],
  ['aliases', 30],
  ['roles', 40],
  ['role', 28],
  ['organisation', 28],
  ['place', 22],
  ['text', 28],
  ['sentence', 80],
  ['url', 30],
  ['authors', 24],
  ['articles', 30],
  ['rule', 26],
]);
const DEFAULT_WIDTH = 13;

/** An .xlsx file: header frozen and with filters; numbers, days and times as such, all else as text that is never run. */
export function printWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.flatMap(splitSheet).map(printSheet),
    properties: { creator: 'extract', modified: NO_TIME },
  });
}

function splitSheet({ name, columns, rows }: Sheet): Sheet[] {
  const size = MAX_ROWS - 1;
  const count = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: count }, (_, i) => ({
    name: i === 0 ? name : `${name} ${i + 1}`,
    columns,
    rows: rows.slice(i * size, (i + 1) * size),
  }));
}

function printSheet({ name, columns, rows }: Sheet): WriteSheet {
  const styled = new Map<string, Partial<HucreCell>>(columns.map((_, at) => [`0,${at}`, { style: HEADER }]));
  const values = rows.map((row, r) =>
    row.map((cell, c) => {
      const { value, style } = printCell(cell);
      if (style) styled.set(`${r + 1},${c}`, { style });
      return value;
    }),
  );
  return {
    name,
    columns: columns.map((column) => ({ width: WIDTHS.get(column) ?? DEFAULT_WIDTH })),
    rows: [[...columns], ...values],
    cells: styled,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetters(columns.length)}${rows.length + 1}` },
  };
}

interface PrintedCell {
  readonly value: CellValue;
  readonly style?: CellStyle;
}

function printCell(cell: Cell): PrintedCell {
  if (cell === null) return { value: null };
  if (typeof cell === 'string') return { value: harmless(cell) };
  if ('number' in cell) return { value: cell.number === null ? null : numberOrText(cell.number) };
  if (cell.date === null) return { value: null };
  const serial = serialOf(cell.date);
  return serial === null
    ? { value: harmless(cell.date) }
    : { value: serial, style: Number.isInteger(serial) && !cell.date.includes('T') ? DAY : MINUTE };
}

function numberOrText(decimal: string): number | string {
  const digits = decimal.replace(/\D/g, '').replace(/^0+/, '');
  const last = [...digits].findLastIndex((digit) => digit !== '0');
  return last >= MAX_DIGITS ? decimal : Number(decimal);
}

/** Text as XML can hold it. `_x0041_` is how the format escapes characters: where a text says so itself, it is escaped. */
function harmless(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS)
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** `A` for 1, `AA` for 27. */
function columnLetters(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26));
  return count > 26 ? columnLetters(Math.floor((count - 1) / 26)) + last : last;
}
