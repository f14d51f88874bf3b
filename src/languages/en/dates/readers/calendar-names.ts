import { goesOnWith, mayGoOnWith } from '../../../../find/beginning.js';
import { firstWords } from '../../../../find/first.js';
import { integerReader } from '../../../../find/integers.js';
import { lookup, type Reader } from '../../../../find/pattern.js';
import { longestOf } from '../../../../find/pattern-reader.js';
import type { Token } from '../../../../model/tokenized-text.js';
import { longWeekdays, months, monthsInCapitals, ordinalEndings, ordinalWords, weekdays } from '../calendar-words.js';

/** Norms of month abbreviations, which take a full stop. */
const isAbbreviated = (norm: string) => norm.length <= 4 && norm !== 'june' && norm !== 'july' && norm !== 'may';

/** 1 to 12, with the full stop of an abbreviation: `March`, `Sept.`. */
export const monthName: Reader<number> = {
  first: firstWords(...months.keys()),
  secondAfter: mayGoOnWith(['.']),
  read: (tokens, at) => {
    const token = tokens[at];
    const month = months.get(token?.norm ?? '');
    if (!token || month === undefined) return null;
    if (token.letterCase === 'lower' && monthsInCapitals.has(token.norm)) return null;
    return { end: skipPoint(tokens, at + 1, isAbbreviated(token.norm)), value: month };
  },
};

/** 1 to 7, with the full stop of an abbreviation, in capitals: `Monday`, `Tues.`. */
export const weekdayName: Reader<number> = {
  first: firstWords(...weekdays.keys()),
  secondAfter: mayGoOnWith(['.']),
  read: (tokens, at) => {
    const token = tokens[at];
    const weekday = weekdays.get(token?.norm ?? '');
    if (!token || weekday === undefined) return null;
    const isLong = longWeekdays.has(token.norm);
    if (!isLong && token.letterCase === 'lower') return null;
    return { end: skipPoint(tokens, at + 1, !isLong), value: weekday };
  },
};

function skipPoint(tokens: readonly Token[], at: number, isAbbreviation: boolean): number {
  const point = tokens[at];
  return isAbbreviation && point?.text === '.' && !point.spaceBefore ? at + 1 : at;
}

const digits = integerReader(1, 3);

/** `10th`, `1st`. */
const ordinalDigits: Reader<number> = {
  first: digits.first,
  secondAfter: goesOnWith(ordinalEndings),
  read: (tokens, at) => {
    const number = digits.read(tokens, at);
    const ending = number && tokens[number.end];
    const isOrdinal = ending && !ending.spaceBefore && ordinalEndings.has(ending.norm);
    return isOrdinal ? { end: number.end + 1, value: number.value } : null;
  },
};

/** `third`, `21st`. */
export const ordinal: Reader<number> = longestOf(lookup(ordinalWords), ordinalDigits);

/** Day of a month: `3`, `3rd`, `third`. */
export const dayOfMonth: Reader<number> = inRange(longestOf(integerReader(1, 2), ordinal), 1, 31);

export function inRange(reader: Reader<number>, least: number, most: number): Reader<number> {
  return {
    ...reader,
    read: (tokens, at) => {
      const read = reader.read(tokens, at);
      return read && read.value >= least && read.value <= most ? read : null;
    },
  };
}
