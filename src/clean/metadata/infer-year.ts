import { MONTHS } from './month-names.js';

interface YearMention {
  readonly year: number;
  /** Last year of a span written as two: `2026-2027`. */
  readonly until: number | null;
  /** Month written before it: the last one of `January-November 2024`. */
  readonly month: number | null;
  readonly isFuture: boolean;
}

/** Months by which a programme for coming years may precede their start, and follow it. */
const BEFORE_START = 12;
const AFTER_START = 3;
/** Months in which a result is still news. */
const STILL_NEWS = 11;
/** Points from which a year is believed. */
const ENOUGH = 2;
/** Words before a year in which a coming one is told. */
const FUTURE_WINDOW = 120;

const FUTURE: readonly string[] = [
  ...['will ', 'plans to', 'planned', 'is expected', 'are expected', 'next year', 'upcoming'],
  ...['будет', 'будут', 'планируе', 'ожидается', 'намечен', 'предстоит', 'до конца', 'запланиров'],
];

/**
 * The year of a day and month written without one, from the years the article names: a programme for 2026-2027 is signed
 * shortly before it starts, results of January-November 2024 come out in the months after. Null where they leave it open.
 */
export function inferYear(month: number, text: string): number | null {
  const mentions = readYears(text);
  const candidates = new Set(mentions.flatMap(({ year }) => [year - 1, year, year + 1]));
  const latest = Math.max(...mentions.filter(({ until }) => until === null).map(({ year }) => year));
  const scored = [...candidates].map((year) => {
    const points = mentions.reduce((sum, mention) => sum + pointsOf(mention, year, month), 0);
    return { year, points: points + (year === latest ? 1 : 0) };
  });
  scored.sort((a, b) => b.points - a.points);
  const [best, next] = scored;
  if (!best || best.points < ENOUGH || (next && next.points === best.points)) return null;
  return best.year;
}

function pointsOf(mention: YearMention, year: number, month: number): number {
  const ahead = (mention.year - year) * 12 + 1 - month;
  if (mention.until !== null) return ahead <= BEFORE_START && ahead >= -AFTER_START ? 2 : -1;
  if (mention.month !== null && !mention.isFuture) {
    const ago = (year - mention.year) * 12 + month - mention.month;
    return ago >= 0 && ago <= STILL_NEWS ? 2 : -1;
  }
  if (mention.isFuture)
    return mention.year === year ? 1 : mention.year === year + 1 ? 0.5 : mention.year < year ? -1 : 0;
  return mention.year > year ? -1 : 0;
}

function readYears(text: string): YearMention[] {
  const mentions: YearMention[] = [];
  const words = [...text.matchAll(/[\p{L}]+|\d+/gu)].map((match) => ({ word: match[0], at: match.index }));
  for (let at = 0; at < words.length; at++) {
    const year = yearOf(words[at]?.word);
    if (year === null) continue;
    const start = words[at]?.at ?? 0;
    const next = words[at + 1];
    const between = next ? text.slice(start + 4, next.at).trim() : '';
    const until = ['-', '–', '—', '/'].includes(between) ? yearOf(next?.word) : null;
    const month = MONTHS.get((words[at - 1]?.word ?? '').toLowerCase()) ?? null;
    mentions.push({ year, until, month, isFuture: until === null && isFuture(text, start) });
    if (until !== null) at++;
  }
  return mentions;
}

function isFuture(text: string, at: number): boolean {
  const sentenceStart = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), at - FUTURE_WINDOW);
  const around = text.slice(Math.max(0, sentenceStart), at + FUTURE_WINDOW);
  const end = around.indexOf('. ', at - sentenceStart);
  const sentence = (end < 0 ? around : around.slice(0, end)).toLowerCase();
  return FUTURE.some((phrase) => sentence.includes(phrase));
}

function yearOf(word: string | undefined): number | null {
  const year = word?.length === 4 ? Number(word) : Number.NaN;
  return year >= 1990 && year < 2100 ? year : null;
}
