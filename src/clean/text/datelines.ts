import { MONTHS } from '../metadata/month-names.js';
import { readWrittenDate } from '../metadata/written-date.js';

/** A day found in a text, before its year is known. */
export interface FoundDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly time: string | null;
  readonly origin: 'page' | 'dateline';
}

/** Letters of a first sentence within which a dateline stands. */
const DATELINE = 60;
const MOST_WORDS_BEFORE = 4;

/** The date of a text that begins `date 2025-08-25`, and the text after it. */
export function readDateHead(content: string): { readonly date: FoundDate | null; readonly rest: string } {
  const match = /^[\s\ufeff]{0,20}(?:date|дата):? (\d{4}-\d{2}-\d{2})(?=\s|$)/i.exec(content);
  const written = match?.[1] ? readWrittenDate(match[1]) : null;
  if (!match || !written) return { date: null, rest: content };
  return { date: { ...written, origin: 'page' }, rest: content.slice(match[0].length) };
}

/** The day of a wire dateline: `29 сентября, Минск /Корр. …/.`, `MINSK, 30 January (BelTA) –`, `МОСКВА, 14 марта.` */
export function readDateline(paragraph: string): FoundDate | null {
  const end = datelineEnd(paragraph);
  if (end < 0) return null;
  const written = readWrittenDate(paragraph.slice(0, end));
  if (!written || written.otherWords.length > MOST_WORDS_BEFORE) return null;
  return { year: written.year, month: written.month, day: written.day, time: written.time, origin: 'dateline' };
}

/** Where the dateline ends: at the agency in brackets or slashes, at the dash, or at the full stop behind a place and a day. */
function datelineEnd(paragraph: string): number {
  const start = paragraph.slice(0, DATELINE);
  const ends = [' /', ' (', ' – ', ' — ', ' - '].map((mark) => start.indexOf(mark)).filter((at) => at > 0);
  const stop = sentenceEnd(start);
  const first = Math.min(...ends, stop ?? DATELINE);
  if (first === DATELINE) return -1;
  return first !== stop || isPlaceAndDay(start.slice(0, stop)) ? first : -1;
}

/** The first full stop that shortens no month before its day, `Sept. 9`, or null. */
function sentenceEnd(start: string): number | null {
  for (let at = start.indexOf('. '); at > 0; at = start.indexOf('. ', at + 1)) {
    const word = /\p{L}{1,9}$/u.exec(start.slice(0, at))?.[0].toLowerCase() ?? '';
    if (!(MONTHS.has(word) && /\d/.test(start.charAt(at + 2)))) return at;
  }
  return null;
}

/** `МОСКВА, 14 марта 2025 года`: a name, a comma, a day and nothing else. */
function isPlaceAndDay(start: string): boolean {
  const [place = '', ...rest] = start.split(', ');
  const isName = place.split(' ').every((word) => /^\p{Lu}/u.test(word));
  return isName && readWrittenDate(rest.join(', '))?.otherWords.length === 0;
}
