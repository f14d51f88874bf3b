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

/** The day of a wire dateline: `29 сентября, Минск /Корр. …/.`, `MINSK, 30 January (BelTA) –`. */
export function readDateline(paragraph: string): FoundDate | null {
  const end = datelineEnd(paragraph);
  if (end < 0) return null;
  const written = readWrittenDate(paragraph.slice(0, end));
  if (!written || written.otherWords.length > MOST_WORDS_BEFORE) return null;
  return { year: written.year, month: written.month, day: written.day, time: written.time, origin: 'dateline' };
}

/** Where the dateline ends: at the agency in brackets or slashes, or at the dash. */
function datelineEnd(paragraph: string): number {
  const start = paragraph.slice(0, DATELINE);
  const ends = [' /', ' (', ' – ', ' — ', ' - ', '. '].map((mark) => start.indexOf(mark)).filter((at) => at > 0);
  const first = Math.min(...ends);
  if (ends.length === 0) return -1;
  return start.charAt(first) === '.' ? -1 : first;
}
