import { stringify } from 'csv-stringify/sync';

/** How rows become text: which separator, and what a spreadsheet of a locale expects. */
export interface TableDialect {
  readonly separator: ',' | ';' | '\t';
  readonly decimalMark: '.' | ',';
  readonly byteOrderMark: boolean;
}

/**
 * `number` cells keep their digits and take the decimal mark; `date` cells are ISO 8601 and stay so; text cells are defused.
 * Null is an empty cell.
 */
export type Cell = { readonly number: string | null } | { readonly date: string | null } | string | null;

/** RFC 4180 rows, each ended by CRLF. */
export function formatRows(rows: readonly (readonly Cell[])[], dialect: TableDialect): string {
  const cells = rows.map((row) => row.map((cell) => formatCell(cell, dialect)));
  // A lone CR or LF inside a cell is no row delimiter to the writer but is one to most readers: such cells are quoted.
  return stringify(cells, { delimiter: dialect.separator, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

function formatCell(cell: Cell, { decimalMark }: TableDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return defuse(cell);
  if ('date' in cell) return defuse(cell.date ?? '');
  return cell.number?.replace('.', decimalMark) ?? '';
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; a plain number is none. */
function defuse(cell: string): string {
  if (!/^[=+\-@\t\r＝＋－＠]/.test(cell) || /^[+-]?\d+(?:[.,]\d+)?$/.test(cell)) return cell;
  return `'${cell}`;
}
