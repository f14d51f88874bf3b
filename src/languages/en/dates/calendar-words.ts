import type { CalendarUnit, DayPart, Season } from '../../../model/date-expression.js';
import type { TimexModifier } from '../../../model/values.js';

/** 1 to 12 by name and abbreviation. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

/** Month names that are other words in lower case. */
export const monthsInCapitals: ReadonlySet<string> = new Set(['march', 'may', 'august', 'mar', 'jun', 'sep', 'dec']);

/** 1 (Monday) to 7. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
  ...numbered('mon tue wed thu fri sat sun'),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

/** Days named in full, which count in any context; the others are words and names too (`sat`, `Sun`). */
export const longWeekdays: ReadonlyMap<string, number> = new Map(
  [...weekdays].filter(([name]) => name.endsWith('day')),
);

export const seasons: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

export const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['midday', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
]);

/** 1 to 31 as words; those above twenty are one token. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  ),
]);

export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

const UNITS: readonly (readonly [CalendarUnit, string, string])[] = [
  ['second', 'second', 'seconds'],
  ['minute', 'minute', 'minutes'],
  ['hour', 'hour', 'hours'],
  ['day', 'day', 'days'],
  ['weekend', 'weekend', 'weekends'],
  ['week', 'week', 'weeks'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year', 'years'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
];

export const singularUnits: ReadonlyMap<string, CalendarUnit> = new Map(UNITS.map(([unit, one]) => [one, unit]));
export const pluralUnits: ReadonlyMap<string, CalendarUnit> = new Map([
  ...UNITS.map(([unit, , many]) => [many, unit] as const),
  ['secs', 'second'],
  ['mins', 'minute'],
  ['hrs', 'hour'],
  ['yrs', 'year'],
]);
export const units: ReadonlyMap<string, CalendarUnit> = new Map([...singularUnits, ...pluralUnits]);

/** Adverbs and adjectives that tell which end of a stretch is meant. */
export const edges: ReadonlyMap<string, TimexModifier> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
]);

/** What stands before a hyphen: `mid-November`, `post-1990`. */
export const edgePrefixes: ReadonlyMap<string, TimexModifier> = new Map([
  ['early-', 'START'],
  ['mid-', 'MID'],
  ['late-', 'END'],
  ['pre-', 'BEFORE'],
  ['post-', 'AFTER'],
]);

/** Nouns with `of`: `the end of 1990`. */
export const edgeNouns: ReadonlyMap<string, TimexModifier> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);

function numbered(words: string): (readonly [string, number])[] {
  return words.split(' ').map((word, index) => [word, index + 1]);
}
