import { createTableWriter } from './csv.js';
import { createJsonWriter } from './json.js';
import { createNdjsonWriter } from './ndjson.js';
import type { RecordWriter } from './record-writer.js';
import type { TableDialect } from './table.js';

export const FORMATS = ['json', 'ndjson', 'csv', 'tsv'] as const;
export type OutputFormat = (typeof FORMATS)[number];

export const TABLES = ['facts', 'articles', 'entities'] as const;
export type TableName = (typeof TABLES)[number];

/** Spreadsheet locale whose separator and decimal mark csv takes; null for plain RFC 4180. */
export type ExcelLocale = 'ru' | 'en' | null;

export interface WriterOptions {
  readonly format: OutputFormat;
  readonly table: TableName;
  readonly excel: ExcelLocale;
}

export function createWriter({ format, table, excel }: WriterOptions): RecordWriter {
  if (format === 'json') return createJsonWriter();
  if (format === 'ndjson') return createNdjsonWriter();
  return createTableWriter(table === 'entities' ? 'facts' : table, dialectOf(format, excel));
}

function dialectOf(format: 'csv' | 'tsv', excel: ExcelLocale): TableDialect {
  const separator = format === 'tsv' ? '\t' : excel === 'ru' ? ';' : ',';
  return { separator, decimalMark: excel === 'ru' ? ',' : '.', byteOrderMark: excel !== null };
}
