import type { ExcelLocale, OutputFormat, TableName } from './formats.js';
import { createJsonWriter } from './json.js';
import { createNdjsonWriter } from './ndjson.js';
import type { RecordWriter } from './record-writer.js';
import type { TableDialect } from './table.js';

export interface WriterOptions {
  readonly format: Exclude<OutputFormat, 'brat'>;
  readonly table: TableName;
  readonly excel: ExcelLocale;
}

/**
 * Every format that is one file; `brat` is a folder of them: `annotation/brat.ts`. A writer, with what it needs to write, is
 * loaded when it is asked for.
 */
export async function createWriter({ format, table, excel }: WriterOptions): Promise<RecordWriter> {
  if (format === 'xlsx') return (await import('./xlsx.js')).createXlsxWriter();
  if (format === 'html') return (await import('./view/view.js')).createViewWriter();
  if (format === 'doccano') return (await import('./annotation/doccano.js')).createDoccanoWriter();
  if (format === 'label-studio') return (await import('./annotation/label-studio.js')).createLabelStudioWriter();
  if (table === 'entities') return createEntities(format, excel);
  if (format === 'json') return createJsonWriter();
  if (format === 'ndjson') return createNdjsonWriter();
  return (await import('./csv.js')).createTableWriter(table, dialectOf(format, excel));
}

async function createEntities(format: 'json' | 'ndjson' | 'csv' | 'tsv', excel: ExcelLocale): Promise<RecordWriter> {
  const { entitiesAsJson, entitiesAsLines, entitiesAsTable } = await import('./entities.js');
  if (format === 'json') return entitiesAsJson();
  if (format === 'ndjson') return entitiesAsLines();
  return entitiesAsTable(dialectOf(format, excel));
}

function dialectOf(format: 'csv' | 'tsv', excel: ExcelLocale): TableDialect {
  const separator = format === 'tsv' ? '\t' : excel === 'ru' ? ';' : ',';
  return { separator, decimalMark: excel === 'ru' ? ',' : '.', byteOrderMark: excel !== null };
}
