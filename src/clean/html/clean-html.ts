import type { Article } from '../../model/article.js';
import type { RawDocument } from '../../model/raw-document.js';
import { readPageMetadata } from '../metadata/page-metadata.js';
import { publishedOf } from '../metadata/published-of.js';
import { readDateline } from '../text/datelines.js';
import { buildText } from '../text-builder.js';
import { readBody } from './clean-page.js';
import { openPage } from './page.js';

/** The article of a page. */
export function cleanHtml(raw: RawDocument): Article {
  const root = openPage(raw.content);
  const { given } = raw;
  const told = readPageMetadata(root, given.url);
  const title = given.title ?? told.title;
  const body = readBody(root, title, told.structured.body);
  const { text, blocks } = buildText(title, body);
  const published = told.published ?? readDateline(body[0]?.text ?? '');
  return {
    id: raw.id,
    source: raw.source,
    url: given.url ?? told.url,
    site: told.site,
    title,
    authors: told.authors,
    published: publishedOf(given, published, text),
    text,
    blocks,
    problems: raw.problems,
  };
}
