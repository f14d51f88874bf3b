import type { Article } from '../model/article.js';
import type { RawDocument } from '../model/raw-document.js';
import { blocksOf } from './blocks.js';
import { cleanHtml } from './html/clean-html.js';
import { publishedOf } from './metadata/published-of.js';
import { cleanText } from './text/clean-text.js';

/** The article of a document and nothing but the article. */
export function clean(raw: RawDocument): Article {
  if (raw.form === 'html') return cleanHtml(raw);
  if (raw.form === 'text') return cleanText(raw);
  return {
    id: raw.id,
    source: raw.source,
    url: raw.given.url,
    site: null,
    title: raw.given.title,
    authors: [],
    published: publishedOf(raw.given, null, raw.content),
    text: raw.content,
    blocks: blocksOf(raw.content),
    problems: raw.problems,
  };
}
