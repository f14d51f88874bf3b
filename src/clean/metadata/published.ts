import type { Published } from '../../model/record.js';
import { attributeOf, nameWords } from '../html/names.js';
import { type PageElement, textOf } from '../html/page.js';
import type { PageHead } from './page-head.js';
import { isoOf, readWrittenDate } from './written-date.js';

const DATE_META = [
  ...['article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'article.published'],
  ...['publication_date', 'publish_date', 'publish-date', 'published_date', 'publishdate', 'pubdate', 'pub_date'],
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date.created',
  ],
  ...[
    'cxenseparse:recs:publishtime',
    'date',
    'article:published',
    'published_at',
    'mediator_published_time',
    'rnews:datepublished',
    'datecreated',
  ],
  ...['citation_publication_date', 'originalpublicationdate', 'release_date', 'article_date_original', 'created'],
];
const DATE_NAMES: ReadonlySet<string> = new Set(
  'date dates data time datetime timestamp published publish publication pubdate posted postdate dateline created submitted'.split(
    ' ',
  ),
);
/** A line that tells the date tells little else. */
const MOST_LINE = 120;

/** When the article came out, from the surest source that tells it. */
export function readPublished(head: PageHead, url: string | null): Published | null {
  const metadata = [head.structured.published, ...DATE_META.flatMap((name) => head.meta.get(name) ?? [])];
  for (const value of metadata) {
    const iso = value ? isoDate(value) : null;
    if (iso) return { value: iso, origin: 'metadata', inferred: false };
  }
  const inAddress = url ? dateInUrl(url) : null;
  const onPage = dateOnPage(head.elements);
  if (onPage && (!inAddress || onPage.startsWith(inAddress))) return { value: onPage, origin: 'page', inferred: false };
  if (inAddress) return { value: inAddress, origin: 'url', inferred: false };
  return null;
}

/** Any common spelling of a date and time as `2025-08-25T21:19`; the clock is the one written, its zone left out. */
export function isoDate(value: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(value.trim());
  if (match) {
    const [, year = '', month = '', day = '', hour, minute] = match;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
    const date = `${year}-${month}-${day}`;
    return hour && minute && !(hour === '00' && minute === '00') ? `${date}T${hour}:${minute}` : date;
  }
  const compact = /^(20\d{2})(\d{2})(\d{2})/.exec(value.trim());
  const written = readWrittenDate(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : value);
  return written?.year ? isoOf(written, written.year) : null;
}

function dateOnPage(elements: readonly PageElement[]): string | null {
  const headline = elements.findIndex(({ tag }) => tag === 'h1');
  const near = headline < 0 ? elements : [...elements.slice(headline), ...elements.slice(0, headline)];
  for (const tells of PLACES) {
    for (const element of near) {
      const value = tells(element);
      if (value) return value;
    }
  }
  return null;
}

const PLACES: readonly ((element: PageElement) => string | null)[] = [
  (element) => (attributeOf(element, 'itemprop').toLowerCase() === 'datepublished' ? dateOf(element) : null),
  (element) =>
    element.tag === 'time' && nameWords(element).some((name) => name.startsWith('publish')) ? dateOf(element) : null,
  (element) => (element.tag === 'time' ? dateOf(element) : null),
  (element) => (nameWords(element).some((name) => DATE_NAMES.has(name)) ? dateOf(element) : null),
  (element) => dateLine(element),
];

function dateOf(element: PageElement): string | null {
  const told = element.attributes.datetime ?? element.attributes.content ?? element.attributes.title;
  const iso = told ? isoDate(told) : null;
  if (iso) return iso;
  const text = textOf(element);
  return text.length <= MOST_LINE ? isoDate(text) : null;
}

/** An element whose own text is nothing but a date: `25 августа 2025, 21:19`. */
function dateLine(element: PageElement): string | null {
  if (element.tag === 'a' || element.tag === 'script' || element.tag === 'style') return null;
  const text = element.children
    .filter((child) => typeof child === 'string')
    .join(' ')
    .trim();
  if (text.length < 8 || text.length > MOST_LINE || !/\d/.test(text)) return null;
  const written = readWrittenDate(text);
  return written?.year && written.otherWords.length <= 3 ? isoOf(written, written.year) : null;
}

function dateInUrl(url: string): string | null {
  for (const match of url.matchAll(/[/-](20\d\d|19\d\d)[/-]?([01]\d|[a-z]{3})[/-]?([0-3]\d)(?=[/\-_.]|$)/gi)) {
    const [, year = '', month = '', day = ''] = match;
    const iso = /\d/.test(month) ? isoDate(`${year}-${month}-${day}`) : isoDate(`${day} ${month} ${year}`);
    if (iso) return iso;
  }
  return null;
}
