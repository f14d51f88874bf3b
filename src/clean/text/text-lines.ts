import { readWrittenDate, readWrittenTime, type WrittenDate } from '../metadata/written-date.js';
import { type LineRole, roleOfLine } from '../phrases.js';

/** A line of a text dump that is not blank. */
export interface TextLine {
  readonly text: string;
  /** True where a blank line or the start of the text stands before it. */
  readonly opensParagraph: boolean;
  readonly role: LineRole;
  /** The day it tells, when it tells nothing else: `25/08/2025 — 21:19`, `09:04, 25 ноября`. */
  readonly date: WrittenDate | null;
  /** The clock, when the line is nothing but that. */
  readonly clock: string | null;
  readonly isProse: boolean;
}

/** A date line may name a section or a place beside the date, no more. */
const MOST_OTHER_WORDS = 3;
const LONGEST_DATE_LINE = 60;
const LONGEST_CLOCK = 6;
/** A sentence of an article is seldom shorter, a headline seldom ends like one. */
const SHORTEST_PROSE = 60;

export function readTextLines(content: string): TextLine[] {
  const lines: TextLine[] = [];
  let opensParagraph = true;
  for (const raw of content.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')) {
    const text = raw.replace('\ufeff', '').trim();
    if (text === '') {
      opensParagraph = true;
      continue;
    }
    lines.push({
      text,
      opensParagraph,
      role: roleOfTextLine(text),
      date: dateOf(text),
      clock: clockOf(text),
      isProse: isProse(text),
    });
    opensParagraph = false;
  }
  return lines;
}

/** True for a line with letters that does not end like a sentence: a headline, a label, a line of verse. */
export function isHeadlineLike({ text, role, date }: TextLine): boolean {
  return (
    role === 'content' && !date && text.length < LONGEST_HEADLINE && !/[.;:,…]$/.test(text) && /\p{L}{2}/u.test(text)
  );
}

const LONGEST_HEADLINE = 220;

function roleOfTextLine(text: string): LineRole {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'content';
  return isWeather(text) ? 'chrome' : roleOfLine(text);
}

/** `Минск +14`, `weather icon+14`, `-3 °C`. */
function isWeather(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE) return false;
  return text.toLowerCase().includes('weather icon') || /^(?:\p{L}{2,20} )?[+−-]\d{1,2} ?(?:°[CС]?)?$/u.test(text);
}

function dateOf(text: string): WrittenDate | null {
  if (text.length > LONGEST_DATE_LINE || (/[.!?]$/.test(text) && !/ г\.$/.test(text))) return null;
  const date = readWrittenDate(text);
  if (!date || date.otherWords.length > MOST_OTHER_WORDS) return null;
  // "Что изменится с 1 сентября 2025" is a headline: a date line has its other words apart from the date.
  return date.otherWords.every((word) => !PREPOSITIONS.has(word)) ? date : null;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'с до по к на за от после между и since until till before after by and to for'.split(' '),
);

function clockOf(text: string): string | null {
  return text.length < LONGEST_CLOCK ? readWrittenTime(text) : null;
}

/** A lone question or exclamation may be a headline; a paragraph has a full stop. */
function isProse(text: string): boolean {
  if (text.length < SHORTEST_PROSE) return false;
  const end = text.slice(-4);
  return /[.…]/.test(end) || (/[!?]/.test(end) && text.includes('. '));
}
