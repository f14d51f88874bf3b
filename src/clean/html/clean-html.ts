import type { Article } from '../../model/article.js';
import type { RawDocument } from '../../model/raw-document.js';
import { readPageMetadata } from '../metadata/page-metadata.js';
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
  const givenDate = given.published
    ? ({ value: given.published, origin: given.publishedIsFallback ? 'option' : 'metadata', inferred: false } as const)
    : null;
  return {
    id: raw.id,
    source: raw.source,
    url: given.url ?? told.url,
    site: told.site,
    title,
    authors: told.authors,
    published: givenDate && !given.publishedIsFallback ? givenDate : (told.published ?? givenDate),
    text,
    blocks,
    problems: raw.problems,
  };
}
