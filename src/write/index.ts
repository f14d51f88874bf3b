import { createDoccanoWriter } from './annotation/doccano.js';
import { createLabelStudioWriter } from './annotation/label-studio.js';
import { createTableWriter } from './csv.js';
import { createEntitiesWriter, ENTITY_COLUMNS, entityRow } from './entities-table.js';
import type { ExcelLocale, OutputFormat, TableName } from './formats.js';
import { createJsonWriter } from './json.js';
import { createNdjsonWriter } from './ndjson.js';
import type { RecordWriter } from './record-writer.js';
import { formatRows, type TableDialect } from './table.js';
import { createViewWriter } from './view/view.js';
import { createXlsxWriter } from './xlsx.js';

export interface WriterOptions {
  readonly format: Exclude<OutputFormat, 'brat'>;
  readonly table: TableName;
  readonly excel: ExcelLocale;
}

/** Every format that is one file; `brat` is a folder of them: `annotation/brat.ts`. */
export function createWriter({ format, table, excel }: WriterOptions): RecordWriter {
  if (format === 'json') return table === 'entities' ? entitiesAsJson() : createJsonWriter();
  if (format === 'ndjson') return table === 'entities' ? entitiesAsLines() : createNdjsonWriter();
  if (format === 'xlsx') return createXlsxWriter();
  if (format === 'html') return createViewWriter();
  if (format === 'doccano') return createDoccanoWriter();
  if (format === 'label-studio') return createLabelStudioWriter();
  const dialect = dialectOf(format, excel);
  return table === 'entities' ? entitiesAsTable(dialect) : createTableWriter(table, dialect);
}

function entitiesAsJson(): RecordWriter {
  return createEntitiesWriter('', (entities) => `${JSON.stringify(entities, null, 2)}\n`);
}

function entitiesAsLines(): RecordWriter {
  return createEntitiesWriter('', (entities) => entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''));
}

function entitiesAsTable(dialect: TableDialect): RecordWriter {
  const header = (dialect.byteOrderMark ? '\ufeff' : '') + formatRows([ENTITY_COLUMNS], dialect);
  return createEntitiesWriter(header, (entities) => formatRows(entities.map(entityRow), dialect));
}

function dialectOf(format: 'csv' | 'tsv', excel: ExcelLocale): TableDialect {
  const separator = format === 'tsv' ? '\t' : excel === 'ru' ? ';' : ',';
  return { separator, decimalMark: excel === 'ru' ? ',' : '.', byteOrderMark: excel !== null };
}
