import { MONTHS } from './month-names.js';

/** A day as written on a page, with the clock where it stands beside it. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** `21:19`, or null. */
  readonly time: string | null;
  /** Words of the line that are neither date nor clock. */
  readonly otherWords: readonly string[];
}

interface Piece {
  readonly word: string;
  /** What stands between this piece and the next one. */
  readonly after: string;
}

/** The first full day in a short line, or null: `25/08/2025 — 21:19`, `09:04, 25 ноября`, `Dec. 22, 2023 4:05 pm`. */
export function readWrittenDate(line: string): WrittenDate | null {
  const pieces = piecesOf(line.slice(0, MOST_CHARACTERS));
  const used = new Set<number>();
  const day = readDay(pieces, used);
  if (!day) return null;
  const time = readClock(pieces, used);
  const otherWords = pieces.filter((_, at) => !used.has(at)).map(({ word }) => word);
  return { ...day, time, otherWords };
}

/** The clock of a line that tells no day: `21:19`. */
export function readWrittenTime(line: string): string | null {
  return readClock(piecesOf(line.slice(0, MOST_CHARACTERS)), new Set());
}

/** ISO 8601 of a written date whose year is known. */
export function isoOf({ month, day, time }: WrittenDate, year: number): string {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return time ? `${date}T${time}` : date;
}

const MOST_CHARACTERS = 300;
const two = (value: number): string => String(value).padStart(2, '0');

function piecesOf(line: string): Piece[] {
  return [...line.matchAll(/\p{L}+|\d+/gu)].map((match) => {
    const end = match.index + match[0].length;
    return { word: match[0].toLowerCase(), after: line.slice(end, nextPiece(line, end)) };
  });
}

function nextPiece(line: string, from: number): number {
  let at = from;
  while (at < line.length && !/[\p{L}\d]/u.test(line.charAt(at))) at++;
  return at;
}

type Day = Pick<WrittenDate, 'year' | 'month' | 'day'>;

function readDay(pieces: readonly Piece[], used: Set<number>): Day | null {
  for (let at = 0; at < pieces.length; at++) {
    const found = isoDay(pieces, at) ?? numericDay(pieces, at) ?? namedDay(pieces, at) ?? americanDay(pieces, at);
    if (!found) continue;
    for (let piece = at; piece < at + found.length; piece++) used.add(piece);
    return found.day;
  }
  return null;
}

interface Found {
  readonly day: Day;
  readonly length: number;
}

function isoDay(pieces: readonly Piece[], at: number): Found | null {
  const [year, month, day] = pieces.slice(at, at + 3);
  if (!year || !month || !day || year.word.length !== 4 || !'-/.'.includes(year.after) || year.after !== month.after)
    return null;
  return dayOf(year.word, Number(month.word), Number(day.word), 3);
}

function numericDay(pieces: readonly Piece[], at: number): Found | null {
  const [first, second, year] = pieces.slice(at, at + 3);
  if (!first || !second || !year || first.after !== second.after || !isDigits(year.word)) return null;
  if (!['.', '/', '-'].includes(first.after) || (year.word.length !== 4 && year.word.length !== 2)) return null;
  const full = year.word.length === 2 ? `20${year.word}` : year.word;
  const [a, b] = [Number(first.word), Number(second.word)];
  return a > 12 || first.after === '.' || b <= 12
    ? (dayOf(full, b, a, 3) ?? dayOf(full, a, b, 3))
    : dayOf(full, a, b, 3);
}

/** `25 ноября 2025 г.`, `25th of November, 2025`, `25 ноября`. */
function namedDay(pieces: readonly Piece[], at: number): Found | null {
  const day = pieces[at];
  if (!day || !isDigits(day.word) || day.word.length > 2) return null;
  let next = at + 1;
  while (['st', 'nd', 'rd', 'th', 'of', 'de', 'го'].includes(pieces[next]?.word ?? '')) next++;
  const month = MONTHS.get(pieces[next]?.word ?? '');
  if (!month) return null;
  const year = yearAt(pieces, next + 1);
  const length = next + 1 - at + (year ? 1 : 0);
  const ending = year && ['г', 'года', 'год'].includes(pieces[at + length]?.word ?? '') ? 1 : 0;
  return dayOf(year, month, Number(day.word), length + ending);
}

/** `November 25, 2025`, `Nov. 25`. */
function americanDay(pieces: readonly Piece[], at: number): Found | null {
  const month = MONTHS.get(pieces[at]?.word ?? '');
  const day = pieces[at + 1];
  if (!month || !day || !isDigits(day.word) || day.word.length > 2) return null;
  const ordinal = ['st', 'nd', 'rd', 'th'].includes(pieces[at + 2]?.word ?? '') ? 1 : 0;
  const year = yearAt(pieces, at + 2 + ordinal);
  return dayOf(year, month, Number(day.word), 2 + ordinal + (year ? 1 : 0));
}

/** Four digits, or two that end the date: `28 ноября 11 (17:50)`. */
function yearAt(pieces: readonly Piece[], at: number): string | null {
  const { word = '', after = '' } = pieces[at] ?? {};
  if (!isDigits(word)) return null;
  if (word.length === 4) return word;
  const isLast = after.trim() === '' ? pieces[at + 1] === undefined : '(,|'.includes(after.trim().charAt(0));
  return word.length === 2 && isLast ? `20${word}` : null;
}

function dayOf(year: string | null, month: number, day: number, length: number): Found | null {
  const value = year === null ? null : Number(year);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  if (value !== null && !(value >= 1900 && value < 2100)) return null;
  return { day: { year: value, month, day }, length };
}

function readClock(pieces: readonly Piece[], used: Set<number>): string | null {
  for (let at = 0; at + 1 < pieces.length; at++) {
    const [hour, minute, ...rest] = pieces.slice(at, at + 4);
    if (!hour || !minute || used.has(at) || used.has(at + 1) || hour.after !== ':' || minute.word.length !== 2)
      continue;
    const [h, m] = [Number(hour.word), Number(minute.word)];
    if (!(h < 24 && m < 60)) continue;
    used.add(at);
    used.add(at + 1);
    const half = rest.findIndex(({ word }) => word === 'am' || word === 'pm');
    if (half >= 0) used.add(at + 2 + half);
    const isAfternoon = half >= 0 && rest[half]?.word === 'pm';
    return `${two(half >= 0 ? (h % 12) + (isAfternoon ? 12 : 0) : h)}:${two(m)}`;
  }
  return null;
}

function isDigits(word: string): boolean {
  return word >= '0' && word <= '9\uffff' && !Number.isNaN(Number(word));
}
