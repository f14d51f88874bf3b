import { createLinker } from '../link/linker.js';
import { recordOf } from '../model/record-line.js';
import { ARTICLE_COLUMNS, articleRow } from './articles-table.js';
import { ENTITY_COLUMNS, entityRow } from './entities-table.js';
import { FACT_COLUMNS, factRows } from './facts-table.js';
import type { RecordWriter } from './record-writer.js';
import type { Cell } from './table.js';
import { printWorkbook } from './workbook.js';

/** Gathers the rows of a run; the workbook comes at the end: a sheet of facts, one of articles, one of entities. */
export function createXlsxWriter(): RecordWriter {
  const facts: (readonly Cell[])[] = [];
  const articles: (readonly Cell[])[] = [];
  const linker = createLinker();
  return {
    begin: () => '',
    record: (line) => {
      const record = recordOf(line);
      for (const row of factRows(record)) facts.push(row);
      articles.push(articleRow(record));
      linker.add(record);
      return '';
    },
    end: () =>
      printWorkbook([
        { name: 'facts', columns: FACT_COLUMNS, rows: facts },
        { name: 'articles', columns: ARTICLE_COLUMNS, rows: articles },
        { name: 'entities', columns: ENTITY_COLUMNS, rows: linker.entities().map(entityRow) },
      ]),
  };
}
