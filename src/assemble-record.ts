import type { Kind } from './model/mention.js';
import type { ArticleRecord } from './model/record.js';
import { SCHEMA_VERSION } from './model/record.js';
import type { ResolvedDocument } from './model/resolved-document.js';

/** The record of a resolved document, with the kinds that were asked for. */
export function assembleRecord(
  resolved: ResolvedDocument,
  language: ArticleRecord['language'],
  kinds: ReadonlySet<Kind>,
): ArticleRecord {
  const { article } = resolved;
  const only = <T>(kind: Kind, facts: readonly T[]): T[] => (kinds.has(kind) ? [...facts] : []);
  return {
    schema: SCHEMA_VERSION,
    id: article.id,
    source: article.source,
    url: article.url,
    site: article.site,
    title: article.title,
    authors: [...article.authors],
    published: article.published,
    language,
    text: article.text,
    sentences: resolved.sentences.map(({ start, end }) => ({ start, end })),
    people: only('people', resolved.people),
    organisations: only('organisations', resolved.organisations),
    places: only('places', resolved.places),
    money: only('money', resolved.money),
    dates: only('dates', resolved.dates),
    percentages: only('percentages', resolved.percentages),
    problems: [...article.problems, ...resolved.problems],
  };
}
