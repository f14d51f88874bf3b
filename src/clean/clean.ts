import type { Article } from '../model/article.js';
import type { RawDocument } from '../model/raw-document.js';
import type { Published } from '../model/record.js';
import { blocksOf } from './blocks.js';
import { cleanHtml } from './html/clean-html.js';

/** The article of a document and nothing but the article. */
export function clean(raw: RawDocument): Article {
  if (raw.form === 'html') return cleanHtml(raw);
  return {
    id: raw.id,
    source: raw.source,
    url: raw.given.url,
    site: null,
    title: raw.given.title,
    authors: [],
    published: givenDate(raw),
    text: raw.content,
    blocks: blocksOf(raw.content),
    problems: raw.problems,
  };
}

function givenDate({ given }: RawDocument): Published | null {
  if (!given.published) return null;
  return { value: given.published, origin: given.publishedIsFallback ? 'option' : 'metadata', inferred: false };
}
