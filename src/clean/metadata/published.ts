import type { Published } from '../../model/record.js';
import { titleTest } from '../html/headline.js';
import { attributeOf, nameWords } from '../html/names.js';
import { type PageElement, textOf } from '../html/page.js';
import type { FoundDate } from '../text/datelines.js';
import type { PageHead } from './page-head.js';
import { isoOf, readWrittenDate, type WrittenDate } from './written-date.js';

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

/**
 * When the article came out, from the surest source that tells it: metadata, the address, the page around the headline,
 * the rest of the page. A day beside the headline may lack its year.
 */
export function readPublished(head: PageHead, url: string | null, title: string | null): Published | FoundDate | null {
  const metadata = [head.structured.published, ...DATE_META.flatMap((name) => head.meta.get(name) ?? [])];
  for (const value of metadata) {
    const iso = value ? (localTime(value, head.elements) ?? isoDate(value)) : null;
    if (iso) return { value: iso, origin: 'metadata', inferred: false };
  }
  const inAddress = url ? dateInUrl(url) : null;
  const [after, before, rest] = aroundHeadline(head.elements, title);
  const shown = dateAmong(after) ?? dateAmong(before);
  const onPage = shown ?? (yearlessLine([...after, ...before]) ? null : dateAmong(rest));
  if (onPage && (!inAddress || onPage.startsWith(inAddress))) return { value: onPage, origin: 'page', inferred: false };
  if (inAddress) return { value: inAddress, origin: 'url', inferred: false };
  return yearlessLine([...after, ...before]);
}

/** The same moment as the page shows it to its readers, where it is told in universal time: `2023-12-22T18:30Z`. */
function localTime(value: string, elements: readonly PageElement[]): string | null {
  const moment = Date.parse(value);
  if (!/(?:Z|[+-]00:?00)$/.test(value) || Number.isNaN(moment)) return null;
  for (const { tag, attributes } of elements) {
    const shown = attributes.datetime;
    if (tag === 'time' && shown && /[+-]\d\d:?\d\d$/.test(shown) && Date.parse(shown) === moment) return isoDate(shown);
  }
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

type Places = readonly [after: readonly PageElement[], before: readonly PageElement[], rest: readonly PageElement[]];

/** Elements after and before the headline among which the date of the article stands, and all others. */
function aroundHeadline(elements: readonly PageElement[], title: string | null): Places {
  const isTitle = titleTest(title);
  const isHeading = ({ tag }: PageElement): boolean => tag === 'h1' || tag === 'h2' || tag === 'h3';
  const shown = elements.findIndex((element) => isHeading(element) && isTitle(textOf(element)));
  const at = shown < 0 ? elements.findIndex(({ tag }) => tag === 'h1') : shown;
  if (at < 0) return [[], [], elements];
  const [from, to] = [Math.max(0, at - BEFORE), at + AFTER];
  return [
    elements.slice(at + 1, to),
    elements.slice(from, at).reverse(),
    [...elements.slice(to), ...elements.slice(0, from)],
  ];
}

const AFTER = 80;
const BEFORE = 25;

function dateAmong(elements: readonly PageElement[]): string | null {
  for (const tells of PLACES) {
    for (const element of elements) {
      const value = tells(element);
      if (value) return value;
    }
  }
  return null;
}

/** The day of a line beside the headline that leaves its year open: `16 янв | 17:10`. */
function yearlessLine(elements: readonly PageElement[]): FoundDate | null {
  for (const element of elements) {
    const written = ownDate(element);
    if (written?.time) return { ...written, origin: 'page' };
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
  const written = ownDate(element);
  return written?.year && written.year >= FIRST_YEAR ? isoOf(written, written.year) : null;
}

/** No page was written before; an older date is told in the article. */
const FIRST_YEAR = 1995;

function ownDate(element: PageElement): WrittenDate | null {
  if (element.tag === 'a' || element.tag === 'script' || element.tag === 'style') return null;
  const text = element.children
    .filter((child) => typeof child === 'string')
    .join(' ')
    .trim();
  if (text.length < 8 || text.length > MOST_LINE || !/\d/.test(text)) return null;
  const written = readWrittenDate(text);
  return written && written.otherWords.length <= MOST_OTHER_WORDS ? written : null;
}

const MOST_OTHER_WORDS = 3;

function dateInUrl(url: string): string | null {
  for (const match of url.matchAll(/[/-](20\d\d|19\d\d)[/-]?([01]\d|[a-z]{3})[/-]?([0-3]\d)(?=[/\-_.]|$)/gi)) {
    const [, year = '', month = '', day = ''] = match;
    const iso = /\d/.test(month) ? isoDate(`${year}-${month}-${day}`) : isoDate(`${day} ${month} ${year}`);
    if (iso) return iso;
  }
  return null;
}
