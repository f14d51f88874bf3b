import type { Published } from '../../model/record.js';
import { attributeOf, nameWords } from '../html/names.js';
import { openPage, type PageElement, textOf } from '../html/page.js';
import { cleanAuthors } from './authors.js';
import { type PageHead, readPageHead } from './page-head.js';
import { readPublished } from './published.js';
import { type StructuredData, withoutMarkup } from './structured-data.js';
import { chooseTitle } from './title.js';

export interface PageMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  readonly structured: StructuredData;
}

/** @param address where the page came from, when somebody outside knows it */
export function readPageMetadata(root: PageElement, address: string | null): PageMetadata {
  const head = readPageHead(root);
  const { elements, structured } = head;
  const canonical = elements.find(({ tag, attributes }) => tag === 'link' && attributes.rel === 'canonical');
  const url = absolute(canonical?.attributes.href) ?? absolute(head.meta.get('og:url')?.[0]) ?? address;
  const site = head.meta.get('og:site_name')?.[0] ?? head.meta.get('application-name')?.[0] ?? structured.site;
  return {
    title: chooseTitle(head, site),
    authors: readAuthors(head, site),
    site: site ? withoutMarkup(site, openPage) : null,
    url,
    published: readPublished(head, address ?? url),
    structured,
  };
}

function absolute(url: string | undefined): string | null {
  return url && /^https?:\/\/./.test(url) ? url : null;
}

const AUTHOR_META = [
  ...[
    'author',
    'article:author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
  ],
  ...['byl', 'byline', 'authors', 'citation_author', 'cxenseparse:author', 'twitter:creator:name', 'og:article:author'],
];

function readAuthors(head: PageHead, site: string | null): readonly string[] {
  const told = cleanAuthors(
    head.structured.authors.map((name) => withoutMarkup(name, openPage)),
    site,
  );
  if (told.length > 0) return told;
  for (const name of AUTHOR_META) {
    const found = cleanAuthors(head.meta.get(name) ?? [], site);
    if (found.length > 0) return found;
  }
  for (const isByline of BYLINES) {
    const lines = head.elements
      .filter(isByline)
      .map(textOf)
      .filter((text) => text.length > 0 && text.length < MOST_BYLINE);
    const found = cleanAuthors(lines.slice(0, 1), site);
    if (found.length > 0) return found;
  }
  return [];
}

const MOST_BYLINE = 100;

const BYLINES: readonly ((element: PageElement) => boolean)[] = [
  (element) => attributeOf(element, 'rel').toLowerCase() === 'author',
  (element) => attributeOf(element, 'itemprop').toLowerCase().split(' ').includes('author') && element.tag !== 'meta',
  (element) => isNamed(element, ['author', 'authors', 'byline'], ['name', 'names', 'link']),
  (element) => isNamed(element, ['byline'], []),
  (element) => isNamed(element, ['author', 'authors', 'avtor'], []),
];

/** True where the class has one of the words, and one of `also` unless that is empty. */
function isNamed(element: PageElement, words: readonly string[], also: readonly string[]): boolean {
  if (element.attributes.class === undefined) return false;
  const names = nameWords(element);
  return names.some((name) => words.includes(name)) && (also.length === 0 || names.some((name) => also.includes(name)));
}
