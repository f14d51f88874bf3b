import { z } from 'zod';
import { articleRecordSchema, entityRecordSchema } from '../../model/record.js';

/** JSON Schema (draft 2020-12) of the article record, with the entity record among its definitions. */
export function schema(): string {
  const article = z.toJSONSchema(articleRecordSchema);
  const entity = z.toJSONSchema(entityRecordSchema);
  return `${JSON.stringify({ title: 'article record', ...article, $defs: { entity } }, null, 2)}\n`;
}
