import { createLinker } from '../link/linker.js';
import type { EntityRecord } from '../model/record.js';
import { recordOf } from '../model/record-line.js';
import { ENTITY_COLUMNS, entityRow } from './entities-table.js';
import type { RecordWriter } from './record-writer.js';
import { formatRows, type TableDialect } from './table.js';

export function entitiesAsJson(): RecordWriter {
  return createEntitiesWriter('', (entities) => `${JSON.stringify(entities, null, 2)}\n`);
}

export function entitiesAsLines(): RecordWriter {
  return createEntitiesWriter('', (entities) => entities.map((entity) => `${JSON.stringify(entity)}\n`).join(''));
}

export function entitiesAsTable(dialect: TableDialect): RecordWriter {
  const header = (dialect.byteOrderMark ? '\ufeff' : '') + formatRows([ENTITY_COLUMNS], dialect);
  return createEntitiesWriter(header, (entities) => formatRows(entities.map(entityRow), dialect));
}

/** Gathers the records of a run and writes its entities when it ends. */
function createEntitiesWriter(begin: string, print: (entities: readonly EntityRecord[]) => string): RecordWriter {
  const linker = createLinker();
  return {
    begin: () => begin,
    record: (line) => {
      linker.add(recordOf(line));
      return '';
    },
    end: () => print(linker.entities()),
  };
}
