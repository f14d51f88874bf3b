import { createLinker } from '../link/linker.js';
import type { ArticleRecord, EntityRecord } from '../model/record.js';
import type { RecordWriter } from './record-writer.js';
import type { Cell } from './table.js';

export const ENTITY_COLUMNS = [
  'entity',
  'kind',
  'name',
  'name_ru',
  'name_en',
  'aliases',
  'roles',
  'mentions',
  'articles',
] as const;

/** One row a person or organisation of the whole run; lists in a cell are separated by `; `. */
export function entityRow(entity: EntityRecord): Cell[] {
  const list = (values: readonly string[]) => values.join('; ') || null;
  return [
    entity.entity,
    entity.kind,
    entity.name,
    entity.name_ru,
    entity.name_en,
    list(entity.aliases),
    list(entity.roles),
    { number: String(entity.mentions) },
    list(entity.articles),
  ];
}

/** Gathers the records of a run and writes its entities when it ends. */
export function createEntitiesWriter(
  begin: string,
  print: (entities: readonly EntityRecord[]) => string,
): RecordWriter {
  const linker = createLinker();
  return {
    begin: () => begin,
    record: (json) => {
      linker.add(JSON.parse(json) as ArticleRecord);
      return '';
    },
    end: () => print(linker.entities()),
  };
}
