import { elementsOf, type PageElement } from '../html/page.js';
import { readStructuredData, type StructuredData } from './structured-data.js';

/** The elements of a page that may tell something about its article. */
export interface PageHead {
  /** Contents of `<meta>` by lower-case name, property or itemprop, first one first. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly elements: readonly PageElement[];
  readonly structured: StructuredData;
}

export function readPageHead(root: PageElement): PageHead {
  const elements = [...elementsOf(root)];
  return { meta: readMeta(elements), elements, structured: readStructuredData(root) };
}

function readMeta(elements: readonly PageElement[]): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const { tag, attributes } of elements) {
    if (tag !== 'meta') continue;
    const content = (attributes.content ?? '').trim();
    if (content === '') continue;
    for (const name of [attributes.property, attributes.name, attributes.itemprop]) {
      if (!name) continue;
      const key = name.toLowerCase();
      const contents = meta.get(key);
      if (contents) contents.push(content);
      else meta.set(key, [content]);
    }
  }
  return meta;
}
