import { openPage, type PageElement, textOf } from '../html/page.js';
import type { PageHead } from './page-head.js';
import { withoutMarkup } from './structured-data.js';
import { wordOverlap } from './word-overlap.js';

/** Headlines shorter or longer than this, in characters, are something else. */
const SHORTEST = 4;
const LONGEST = 400;
/** Share of common words from which two titles are one title. */
const SAME = 0.6;
const SEPARATORS = [' | ', ' — ', ' – ', ' - ', ' :: ', ' » ', ' / ', ' • ', ' · ', ' « '];

/** The title of an article without the name of its site. */
export function chooseTitle({ meta, elements, structured }: PageHead, site: string | null): string | null {
  const tag = elements.find((element) => element.tag === 'title');
  const page = tag ? textOf(tag) : '';
  const told = [structured.headline, meta.get('og:title')?.[0], meta.get('twitter:title')?.[0], meta.get('title')?.[0]]
    .flatMap((title) => (title ? [withoutMarkup(title, openPage)] : []))
    .map((title) => withoutSite(title, site));
  const headings = elements
    .filter(({ tag: name }) => name === 'h1')
    .map(textOf)
    .filter(isLong);
  const references = [...told, withoutSite(page, site), page].filter(isLong);
  for (const heading of headings) {
    if (references.some((reference) => wordOverlap(heading, reference) >= SAME)) return heading;
  }
  if (references.length === 0) return headings[0] ?? null;
  const shown = shownHeading(elements, references);
  return shown ?? references[0] ?? null;
}

/** A lower heading that repeats the page's title word for word is the headline. */
function shownHeading(elements: readonly PageElement[], references: readonly string[]): string | null {
  for (const element of elements) {
    if (!/^h[2-4]$/.test(element.tag)) continue;
    const text = textOf(element);
    if (isLong(text) && references.some((reference) => wordOverlap(text, reference) >= NEARLY)) return text;
  }
  return null;
}

const NEARLY = 0.85;

function isLong(title: string): boolean {
  return title.length >= SHORTEST && title.length <= LONGEST;
}

function withoutSite(title: string, site: string | null): string {
  let rest = title;
  for (const separator of SEPARATORS) {
    const at = rest.lastIndexOf(separator);
    if (at < 0) continue;
    const [head, tail] = [rest.slice(0, at), rest.slice(at + separator.length)];
    const isSite = site !== null && wordOverlap(tail, site) >= SAME;
    if (isSite || tail.split(' ').length * 2 < head.split(' ').length) rest = head;
    else if (site !== null && wordOverlap(head, site) >= SAME) rest = tail;
  }
  return rest.trim();
}
