import { attributeOf, nameWords } from '../html/names.js';
import { openPage, type PageElement, textOf } from '../html/page.js';
import { cleanAuthors, hasLead } from './authors.js';
import type { PageHead } from './page-head.js';
import { withoutMarkup } from './structured-data.js';

const AUTHOR_META = [
  ...['author', 'article:author', 'article:author_name', 'parsely-author', 'sailthru.author', 'dc.creator'],
  ...['dcterms.creator', 'byl', 'byline', 'authors', 'citation_author', 'cxenseparse:author', 'twitter:creator:name'],
  ...['og:article:author', 'mediator_author'],
];
const MOST_BYLINE = 100;
/** Elements between the first byline of a kind and another one of the same article. */
const NEAR = 40;
/** Elements after the headline among which a line `By Anna Ray` is the byline. */
const BELOW_HEADLINE = 80;

/** What others than writers did for an article, as their bylines begin. */
const OTHER_WORK = [
  ...['photography by', 'photographs by', 'photos by', 'photo by', 'styled by', 'illustration by', 'illustrations by'],
  ...['contributions from', 'with contributions from', 'edited by', 'video by', 'graphics by'],
  ...['фото', 'фотограф', 'редактор', 'иллюстрации', 'иллюстратор', 'видео'],
];

/** The writers of an article, from the surest source that names any. */
export function readAuthors(head: PageHead, sites: readonly string[]): readonly string[] {
  const structured = cleanAuthors(
    head.structured.authors.map((name) => withoutMarkup(name, openPage)),
    sites,
  );
  if (structured.length > 0) return structured.length > 1 ? withoutOthers(structured, head.elements) : structured;
  for (const name of AUTHOR_META) {
    const found = cleanAuthors(head.meta.get(name) ?? [], sites);
    if (found.length > 0) return found;
  }
  for (const isByline of BYLINES) {
    // One word under such a name is the nickname of a reader or the name of a section.
    const found = cleanAuthors(firstLines(head.elements, isByline), sites).filter((name) => name.includes(' '));
    if (found.length > 0) return found;
  }
  return cleanAuthors(lineBelowHeadline(head.elements), sites);
}

const BYLINES: readonly ((element: PageElement) => boolean)[] = [
  (element) => attributeOf(element, 'rel').toLowerCase() === 'author',
  (element) => attributeOf(element, 'itemprop').toLowerCase().split(' ').includes('author') && element.tag !== 'meta',
  (element) => isNamed(element, ['author', 'authors', 'byline'], ['name', 'names', 'link']),
  (element) => isNamed(element, ['author', 'authors', 'avtor'], []),
  (element) => isNamed(element, ['byline'], []),
];

/** The first byline of a kind and those of the same name right after it. */
function firstLines(elements: readonly PageElement[], isByline: (element: PageElement) => boolean): string[] {
  const lines: string[] = [];
  let last: { readonly at: number; readonly name: string | undefined } | null = null;
  for (const [at, element] of elements.entries()) {
    if (last && at - last.at > NEAR) break;
    if (!isByline(element) || (last && element.attributes.class !== last.name) || isInComments(element)) continue;
    const text = textOf(element);
    if (text.length === 0 || text.length >= MOST_BYLINE) continue;
    lines.push(text);
    last = { at, name: element.attributes.class };
  }
  return lines;
}

function isInComments(element: PageElement): boolean {
  for (let above: PageElement | null = element; above; above = above.parent)
    if (above.tag !== 'body' && nameWords(above).some((name) => COMMENTS.has(name))) return true;
  return false;
}

const COMMENTS: ReadonlySet<string> = new Set(['comment', 'comments', 'commentlist', 'replies']);

/** True where the class has one of the words, and one of `also` unless that is empty. */
function isNamed(element: PageElement, words: readonly string[], also: readonly string[]): boolean {
  if (element.attributes.class === undefined) return false;
  const names = nameWords(element);
  return names.some((name) => words.includes(name)) && (also.length === 0 || names.some((name) => also.includes(name)));
}

/** Names without those that a byline credits with the photos, the editing or a contribution. */
function withoutOthers(names: readonly string[], elements: readonly PageElement[]): readonly string[] {
  const others = elements
    .filter((element) => isNamed(element, ['byline', 'bylines', 'author', 'contributors'], []))
    .map((element) => textOf(element).slice(0, MOST_BYLINE))
    .filter((text) => OTHER_WORK.some((lead) => text.toLowerCase().startsWith(lead)));
  const writers = names.filter((name) => !others.some((line) => line.includes(name)));
  return writers.length > 0 ? writers : names;
}

function lineBelowHeadline(elements: readonly PageElement[]): string[] {
  const headline = elements.findIndex(({ tag }) => tag === 'h1');
  if (headline < 0) return [];
  for (const element of elements.slice(headline + 1, headline + BELOW_HEADLINE)) {
    const text = textOf(element);
    if (text.length >= MOST_BYLINE) continue;
    // `17 мая 2025, 12:40 | Автор: Анна Рай`: the byline shares its line with the date.
    const byline = text.split('|').find((part) => hasLead(part.trim()));
    if (byline) return [byline.trim()];
  }
  return [];
}
