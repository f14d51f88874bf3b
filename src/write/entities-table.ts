import type { EntityRecord } from '../model/record.js';
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
