import type { Article } from '../model/article.js';
import type { RawDocument } from '../model/raw-document.js';
import type { Published } from '../model/record.js';
import { blocksOf } from './blocks.js';
import { readBody } from './html/clean-page.js';
import { buildText } from './text-builder.js';

/** The article of a document and nothing but the article. */
export function clean(raw: RawDocument): Article {
  if (raw.form === 'html') {
    const built = buildText(raw.given.title, readBody(raw.content));
    return { id: raw.id, source: raw.source, url: raw.given.url, site: null, title: raw.given.title, authors: [], published: givenDate(raw), ...built, problems: raw.problems };
  }
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
