import { KINDS } from '../model/mention.js';
import type { ArticleRecord } from '../model/record.js';
import type { Cell } from './table.js';

export const ARTICLE_COLUMNS = [
  'article',
  'source',
  'published',
  'language',
  'site',
  'title',
  'authors',
  'url',
  'characters',
  ...KINDS,
  'problems',
] as const;

/** One row an article, with the number of its facts by kind. */
export function articleRow(record: ArticleRecord): Cell[] {
  return [
    record.id,
    record.source.path,
    { date: record.published?.value ?? null },
    record.language.code,
    record.site,
    record.title,
    record.authors.join('; ') || null,
    record.url,
    { number: String(record.text.length) },
    ...KINDS.map((kind) => ({ number: String(record[kind].length) })),
    record.problems.map((problem) => problem.code).join('; ') || null,
  ];
}
