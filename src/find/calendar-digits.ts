import type { ClockTime, PointExpression } from '../model/date-expression.js';
import type { Token } from '../model/tokenized-text.js';
import { endsAfterOne, goesOnWith, type Second, type SecondAfter } from './beginning.js';
import { ANY_NUMBER, anyOf, CLASS_BITS, firstOf, firstWords } from './first.js';
import { integerReader } from './integers.js';
import type { Reader } from './pattern.js';

const AFTER_ONE: Second = { firsts: [], canEnd: true };
const BEFORE_MARK: Second = { firsts: [firstWords('-', '/')], canEnd: false };

/** Which of two numbers before the year is the day; where only the other order makes a date, it is read that way. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * A day in digits, with the clock time of ISO 8601 where one is written: `2025-08-25`, `2025-08-25T21:19`, `25.08.2025`,
 * `25/08/2025`, `8/25/25`. Between points the day always comes first.
 */
export function calendarDigits(order: DayOrder): Reader<PointExpression> {
  // `25.08.2025` is one token, any other day goes on with a mark
  const secondAfter: SecondAfter = ({ tokenClass }) =>
    tokenClass === CLASS_BITS['digits-and-marks'] ? AFTER_ONE : BEFORE_MARK;
  return {
    first: ANY_NUMBER,
    secondAfter,
    needed: [firstOf(['-', '/'], 'digits-and-marks')],
    read: (tokens, at) => {
      if (isGlued(tokens, at)) return null;
      return readPoints(tokens, at) ?? readParts(tokens, at, order);
    },
  };
}

const hour = integerReader(1, 2);

/** A clock time between colons: `09:04`, `21:19:33`. */
export const clockDigits: Reader<ClockTime> = {
  first: hour.first,
  secondAfter: goesOnWith([':']),
  needed: [firstWords(':')],
  read: (tokens, at) => {
    if (isGlued(tokens, at)) return null;
    const read = hour.read(tokens, at);
    return read && readMinutes(tokens, read.end, read.value);
  },
};

/** A clock time with a point, which only the words around it tell from a decimal: `9.04 p.m.`, «в 18.30 мск». */
export const clockWithPoint: Reader<ClockTime> = {
  first: anyOf('digits-and-marks'),
  secondAfter: endsAfterOne,
  read: (tokens, at) => {
    const match = /^(\d{1,2})\.(\d\d)$/.exec(tokens[at]?.text ?? '');
    const time = match && clockTime(Number(match[1]), Number(match[2]));
    return time && { end: at + 1, value: time };
  },
};

/** A year of two digits: 1969 to 2068, as POSIX has it. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < 69 ? 2000 : 1900);
}

/** «25.08.2025», «25.08.25», «2025.08.25». */
function readPoints(tokens: readonly Token[], at: number) {
  const text = tokens[at]?.text ?? '';
  const digits = text.split('.');
  if (digits.length !== 3 || text.includes(',')) return null;
  const [first = '', second = '', third = ''] = digits;
  // `10.1.2` is a version or a section.
  if (first.length !== 4 && third.length === 2 && (first.length !== 2 || second.length !== 2)) return null;
  const day = dayOf(first, second, third, 'day-first');
  return day && { end: at + 1, value: day };
}

/** `2025-08-25`, `25/08/2025`. */
function readParts(tokens: readonly Token[], at: number, order: DayOrder) {
  const [first, mark, second, sameMark, third] = tokens.slice(at, at + 5);
  if (!first || !mark || !second || !third || (mark.text !== '-' && mark.text !== '/')) return null;
  const isWhole = [mark, second, sameMark, third].every((token) => token && !token.spaceBefore);
  if (!isWhole || sameMark?.text !== mark.text || goesOn(tokens, at - 1, mark.text)) return null;
  const isYearFirst = first.text.length === 4;
  // `5-10-25` is a score or a number more often than a day.
  if (mark.text === '-' && third.text.length !== 4 && !isYearFirst) return null;
  const day = dayOf(first.text, second.text, third.text, order);
  if (!day) return null;
  const clock = isYearFirst ? readIsoClock(tokens, at + 5) : null;
  if (clock) return { end: clock.end, value: { ...day, time: clock.value } };
  return goesOn(tokens, at + 5, mark.text) ? null : { end: at + 5, value: day };
}

function dayOf(first: string, second: string, third: string, order: DayOrder): PointExpression | null {
  if (![first, second, third].every((digits) => /^\d{1,4}$/.test(digits))) return null;
  if (first.length === 4) return pointOf(Number(first), Number(second), Number(third));
  if (first.length > 2 || second.length > 2 || third.length % 2 !== 0) return null;
  const year = third.length === 2 ? fullYear(Number(third)) : Number(third);
  const [one, two] = [Number(first), Number(second)];
  const dayFirst = () => pointOf(year, two, one);
  const monthFirst = () => pointOf(year, one, two);
  return order === 'day-first' ? (dayFirst() ?? monthFirst()) : (monthFirst() ?? dayFirst());
}

function pointOf(year: number, month: number, day: number): PointExpression | null {
  const isPossible = year >= 1000 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isPossible ? { form: 'point', year, month, day } : null;
}

const ISO_HOUR = /^t(\d\d)$/;
const ZONE = /^(?:z|\d\d)$/;

/** `T21:19`, `T21:19:33Z`, `T21:19+03:00`: the zone is read and left. */
function readIsoClock(tokens: readonly Token[], at: number) {
  const hour = tokens[at]?.spaceBefore === false ? ISO_HOUR.exec(tokens[at]?.norm ?? '') : null;
  const clock = hour && readMinutes(tokens, at + 1, Number(hour[1]));
  return clock && { ...clock, end: skipZone(tokens, clock.end) };
}

function skipZone(tokens: readonly Token[], at: number): number {
  const sign = tokens[at]?.text === '+' || tokens[at]?.text === '-' ? at + 1 : at;
  const zone = tokens[sign];
  if (!zone || zone.spaceBefore || !ZONE.test(zone.norm)) return at;
  const [colon, minutes] = tokens.slice(sign + 1, sign + 3);
  const hasMinutes = colon?.text === ':' && !colon.spaceBefore && minutes?.kind === 'number' && !minutes.spaceBefore;
  return sign + (hasMinutes ? 3 : 1);
}

/** `:04`, `:04:33`, from the colon on. */
function readMinutes(tokens: readonly Token[], at: number, hour: number) {
  const minute = twoDigitsBehindColon(tokens, at);
  if (minute === null) return null;
  const second = twoDigitsBehindColon(tokens, at + 2);
  const value = clockTime(hour, minute, second);
  return value && { end: at + (second === null ? 2 : 4), value };
}

function twoDigitsBehindColon(tokens: readonly Token[], at: number): number | null {
  const [colon, digits] = tokens.slice(at, at + 2);
  const isGlued = colon?.text === ':' && !colon.spaceBefore && digits && !digits.spaceBefore;
  return isGlued && /^\d\d$/.test(digits.text) ? Number(digits.text) : null;
}

function clockTime(hour: number, minute: number, second: number | null = null): ClockTime | null {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || (hour === 24 && minute > 0)) return null;
  return second === null ? { hour, minute } : { hour, minute, second };
}

/** True where a mark joins the number to one before it, or to a currency: `1/2/3/2025`, `3:21:19`, `$5`. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaceBefore === false && /^[/:.,$€£№#+]$/.test(tokens[at - 1]?.text ?? '');
}

/** True where the mark and another number go on a date in digits: `978-5-17-1234`. */
function goesOn(tokens: readonly Token[], at: number, mark: string): boolean {
  const [next, number] = tokens.slice(at, at + 2);
  return next?.text === mark && !next.spaceBefore && number?.kind === 'number' && !number.spaceBefore;
}
