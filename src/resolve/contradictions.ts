import type { DateMention } from '../model/mention.js';
import type { DateFact, Problem } from '../model/record.js';
import { dayNumber, weekdayOf } from './dates/calendar.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Between a day and the weekday told behind it: «26 августа (вторник)», `26 August, Tuesday`. */
const BESIDE = /^\s?[,(]\s?$/;

/**
 * What the document says that cannot be: days that the text calls by the wrong weekday. Raises `weekday-contradicts-date` with
 * the span of the day; whether the day, the weekday or a year worked out is wrong is for the reader to see.
 */
export function findContradictions(
  text: string,
  mentions: readonly DateMention[],
  dates: readonly DateFact[],
): Problem[] {
  const facts = new Map(dates.map((fact) => [fact.start, fact]));
  const found: Problem[] = [];
  for (const [index, mention] of mentions.entries()) {
    const fact = facts.get(mention.start);
    if (!fact || !hasDay(mention)) continue;
    const said = weekdayOfMention(mention) ?? weekdayBehind(text, mention, mentions[index + 1]);
    const day = dayIn(fact.value);
    if (said === null || day === null || day === said) continue;
    const message = `the text calls ${fact.value.slice(0, 10)} a ${WEEKDAYS[said - 1]}; it is a ${WEEKDAYS[day - 1]}`;
    found.push({ code: 'weekday-contradicts-date', message, start: fact.start, end: fact.end });
  }
  return found;
}

function hasDay({ value: { expression } }: DateMention): boolean {
  return expression.form === 'point' && expression.day !== undefined;
}

function weekdayOfMention({ value: { expression } }: DateMention): number | null {
  return expression.form === 'point' ? (expression.weekday ?? null) : null;
}

function weekdayBehind(text: string, { end }: DateMention, next: DateMention | undefined): number | null {
  if (!next || hasDay(next) || next.start - end > 3 || !BESIDE.test(text.slice(end, next.start))) return null;
  return weekdayOfMention(next);
}

/** The weekday of a value that begins with a day, 1 (Monday) to 7; null for any other value. */
function dayIn(value: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number);
  return weekdayOf(dayNumber({ year: year ?? 0, month: month ?? 1, day: day ?? 1 }));
}
