import type { Article } from '../../model/article.js';
import type { RawDocument } from '../../model/raw-document.js';
import { readPageMetadata } from '../metadata/page-metadata.js';
import { publishedOf } from '../metadata/published-of.js';
import { buildText } from '../text-builder.js';
import { readBody } from './clean-page.js';
import { openPage } from './page.js';

/** The article of a page. */
export function cleanHtml(raw: RawDocument): Article {
  const root = openPage(raw.content);
  const { given } = raw;
  const told = readPageMetadata(root, given.url);
  const title = given.title ?? told.title;
  const { text, blocks } = buildText(title, readBody(root, title));
  return {
    id: raw.id,
    source: raw.source,
    url: given.url ?? told.url,
    site: told.site,
    title,
    authors: told.authors,
    published: publishedOf(given, told.published, text),
    text,
    blocks,
    problems: raw.problems,
  };
}
