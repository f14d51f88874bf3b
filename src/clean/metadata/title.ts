import { openPage, type PageElement, textOf } from '../html/page.js';
import type { PageHead } from './page-head.js';
import { withoutMarkup } from './structured-data.js';
import { wordOverlap } from './word-overlap.js';

/** Headlines shorter or longer than this, in characters, are something else. */
const SHORTEST = 4;
const LONGEST = 400;
/** Share of common words from which two titles are one title. */
const SAME = 0.6;
const SEPARATORS = [' | ', ' — ', ' – ', ' - ', ' :: ', ' : ', ' » ', ' / ', ' • ', ' · ', ' « '];

/** Share of common words from which the one heading of a page is its title, put differently. */
const AKIN = 0.2;
const FEWEST_WORDS = 4;
/** Names of a kind of article that stand before or after its title. */
const LABELS: ReadonlySet<string> = new Set(
  'opinion editorial analysis review column commentary letters мнение колонка интервью репортаж аналитика'.split(' '),
);

/** The title of an article without the name of its site. */
export function chooseTitle({ meta, elements, structured }: PageHead, site: string | null): string | null {
  const tag = elements.find((element) => element.tag === 'title');
  const page = tag ? textOf(tag) : '';
  const isTitle = (title: string): boolean => isLong(title) && !(site !== null && wordOverlap(title, site) === 1);
  const told = [structured.headline, meta.get('og:title')?.[0], meta.get('twitter:title')?.[0], meta.get('title')?.[0]]
    .flatMap((title) => (title ? [withoutMarkup(title, openPage)] : []))
    .map((title) => withoutSite(title, site));
  const headings = elements
    .filter(({ tag: name }) => name === 'h1')
    .map((heading) => withoutMoment(textOf(heading)))
    .filter(isTitle);
  const references = [...told, withoutSite(page, site), page].filter(isTitle);
  const [only] = headings.length === 1 ? headings : [];
  const heading =
    headings.find((text) => references.some((reference) => wordOverlap(text, reference) >= SAME)) ??
    (only && isPutDifferently(only, references) ? only : undefined);
  if (heading) return withoutLabel(heading, references);
  if (references.length === 0) return headings[0] ?? null;
  return withoutLabel(shownHeading(elements, references) ?? references[0] ?? '', references);
}

function isPutDifferently(heading: string, references: readonly string[]): boolean {
  if (heading.split(' ').length < FEWEST_WORDS) return false;
  return references.some((reference) => wordOverlap(heading, reference) >= AKIN);
}

/** `Opinion | The bridge nobody needs` is titled as the rest; so is `Opinion The bridge…` where the page says so. */
function withoutLabel(title: string, references: readonly string[]): string {
  const parts = title.split(' | ').filter((part) => !LABELS.has(part.toLowerCase()));
  const rest = parts.length > 0 ? parts.join(' | ') : title;
  const [first = '', ...words] = rest.split(' ');
  const unlabelled = words.join(' ');
  return LABELS.has(first.toLowerCase()) && references.includes(unlabelled) ? unlabelled : rest;
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
    const isSite = (part: string): boolean => (site !== null && wordOverlap(part, site) >= SAME) || namesASite(part);
    if (isSite(tail) || tail.split(' ').length * 2 < head.split(' ').length) rest = head;
    else if (isSite(head)) rest = tail;
  }
  return rest.trim();
}

/** `Информационное агентство "Залив"`, `Новости Приморья`: a part of a title that names a site by its kind. */
function namesASite(part: string): boolean {
  const words = part.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length <= MOST_SITE_WORDS && words.some((word) => SITE_KINDS.has(word));
}

const MOST_SITE_WORDS = 7;
const SITE_KINDS: ReadonlySet<string> = new Set(
  (
    'агентство информагентство информационное ньюс иа газета портал новости вести лента бюро издание ' +
    'gazette tribune herald newspaper news'
  ).split(' '),
);

/** A heading may end with the moment it came out: `Мост открыли в срок 05.01.12 18:27`. */
function withoutMoment(title: string): string {
  return title.replace(/ \d{1,2}\.\d{2}\.(?:\d{2}|\d{4}),? \d{1,2}:\d{2}$/, '');
}
