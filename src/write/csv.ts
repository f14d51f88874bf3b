import type { ArticleRecord } from '../model/record.js';
import { recordOf } from '../model/record-line.js';
import { ARTICLE_COLUMNS, articleRow } from './articles-table.js';
import { FACT_COLUMNS, factRows } from './facts-table.js';
import type { RecordWriter } from './record-writer.js';
import { type Cell, formatRows, type TableDialect } from './table.js';

interface RecordTable {
  readonly columns: readonly string[];
  readonly rowsOf: (record: ArticleRecord) => readonly (readonly Cell[])[];
}

const TABLES: Readonly<Record<'facts' | 'articles', RecordTable>> = {
  facts: { columns: FACT_COLUMNS, rowsOf: factRows },
  articles: { columns: ARTICLE_COLUMNS, rowsOf: (record) => [articleRow(record)] },
};

/** Writes one of the record tables, header first. */
export function createTableWriter(table: 'facts' | 'articles', dialect: TableDialect): RecordWriter {
  const { columns, rowsOf } = TABLES[table];
  return {
    begin: () => (dialect.byteOrderMark ? '\ufeff' : '') + formatRows([columns], dialect),
    record: (line) => formatRows(rowsOf(recordOf(line)), dialect),
    end: () => '',
  };
}
