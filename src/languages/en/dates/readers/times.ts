import { endsAfterOne } from '../../../../find/beginning.js';
import { clockDigits, clockWithPoint } from '../../../../find/calendar-digits.js';
import { filled } from '../../../../find/filled.js';
import { integersOf } from '../../../../find/integers.js';
import {
  capture,
  lookup,
  meaning,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { ClockTime, DayPart, PointExpression } from '../../../../model/date-expression.js';
import { textAt } from '../../../../model/tokenized-text.js';
import { wholeNumber } from '../../numerals.js';
import { dayParts } from '../calendar-words.js';
import { inRange } from './calendar-names.js';
import { anyDay } from './days.js';

const CLOCK = slot<ClockTime>('clock');
const HOUR = slot<number>('hour');
const HALF_DAY = slot<'am' | 'pm'>('half-day');
const DAY = slot<PointExpression>('day');
const PART = slot<DayPart>('part');

const halfDay: Pattern = oneOf(
  meaning(HALF_DAY, 'am', words('a.m.', 'am')),
  meaning(HALF_DAY, 'pm', words('p.m.', 'pm')),
  meaning(HALF_DAY, 'am', sequence(words('a'), words('.'), words('m'))),
  meaning(HALF_DAY, 'pm', sequence(words('p'), words('.'), words('m'))),
  meaning(HALF_DAY, 'am', sequence(words('in'), words('the'), words('morning'))),
  meaning(HALF_DAY, 'pm', sequence(words('in'), words('the'), words('afternoon', 'evening'))),
  meaning(HALF_DAY, 'pm', sequence(words('at'), words('night'))),
);

const UTC = slot<true>('utc');
const utc: Pattern = meaning(UTC, true, words('utc', 'gmt'));
const ZONES =
  'est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest bst ist jst msk hkt sgt aest aedt wib'.split(' ');
const zone: Pattern = optional(
  oneOf(
    utc,
    sequence(words('('), utc, words(')')),
    words(...ZONES),
    sequence(words('('), words(...ZONES), words(')')),
    sequence(
      words(
        'local',
        'moscow',
        'eastern',
        'beijing',
        'london',
        'minsk',
        'kyiv',
        'kiev',
        'tokyo',
        'brussels',
        'central',
        'pacific',
      ),
      optional(words('standard', 'daylight', 'european')),
      words('time'),
    ),
  ),
);

const hour = inRange(wholeNumber, 1, 12);

/** `0500 GMT`: four digits that only the zone tells to be a time. */
const fourDigits: Reader<ClockTime> = {
  first: integersOf(4, 4),
  secondAfter: endsAfterOne,
  read: (tokens, at) => {
    const digits = /^([01]\d|2[0-4])([0-5]\d)$/.exec(textAt(tokens, at));
    return digits ? { end: at + 1, value: { hour: Number(digits[1]), minute: Number(digits[2]) } } : null;
  },
};

/** `9:30 p.m. EST`, `noon`, `0500 GMT`, `9 in the morning`. */
export const clock: Reader<ClockTime> = readerOf(
  oneOf(
    sequence(capture(CLOCK, clockDigits), optional(halfDay), zone),
    sequence(capture(CLOCK, clockWithPoint), halfDay, zone),
    sequence(capture(CLOCK, fourDigits), utc),
    sequence(capture(HOUR, hour), optional(words("o'clock")), halfDay, zone),
    sequence(capture(HOUR, hour), words("o'clock"), zone),
    meaning(CLOCK, { hour: 12, minute: 0 }, words('noon')),
    meaning(CLOCK, { hour: 24, minute: 0 }, words('midnight')),
  ),
  (get) => {
    const time = inHalfDay(get(CLOCK) ?? { hour: filled(get(HOUR)), minute: 0 }, get(HALF_DAY));
    return get(UTC) ? { ...time, utc: true } : time;
  },
);

function inHalfDay(time: ClockTime, half: 'am' | 'pm' | undefined): ClockTime {
  if (!half || time.hour > 12) return time;
  return { ...time, hour: (time.hour % 12) + (half === 'pm' ? 12 : 0) };
}

/** A clock time with its day before or behind it, or without one: `9 a.m. Tuesday`, `Tuesday from 9 a.m.`. */
export const timeOfDay: Reader<PointExpression> = readerOf(
  oneOf(
    sequence(capture(CLOCK, clock), optional(words(',')), optional(words('on')), capture(DAY, anyDay)),
    sequence(
      capture(DAY, anyDay),
      optional(words(',')),
      optional(words('at', 'from', 'between')),
      capture(CLOCK, clock),
    ),
    capture(CLOCK, clock),
  ),
  (get) => ({ form: 'point', ...get(DAY), time: filled(get(CLOCK)) }),
);

const TODAY: PointExpression = { form: 'point', base: { unit: 'day', count: 0, anchor: 'publication' } };
const LAST_NIGHT: PointExpression = { form: 'point', base: { unit: 'day', count: -1, anchor: 'publication' } };
const THAT_DAY: PointExpression = { form: 'point', base: { unit: 'day', count: 0, anchor: 'mentioned' } };
const NEXT_DAY: PointExpression = { form: 'point', base: { unit: 'day', count: 1, anchor: 'mentioned' } };

const partName: Pattern = sequence(
  optional(sequence(words('early', 'mid', 'late'), optional(words('-')))),
  capture(
    PART,
    longestOf(
      lookup(dayParts),
      lookup(
        new Map([
          ['mid-afternoon', 'AF' as const],
          ['mid-morning', 'MO' as const],
        ]),
      ),
    ),
  ),
);

/** `Friday night`, `tomorrow morning`, `last night`, `the morning of March 3`, `that evening`. */
export const partOfDay: Reader<PointExpression> = readerOf(
  oneOf(
    sequence(capture(DAY, anyDay), partName),
    sequence(partName, capture(DAY, anyDay)),
    sequence(optional(words('the')), partName, words('of'), capture(DAY, anyDay)),
    meaning(DAY, TODAY, sequence(words('this'), partName)),
    meaning(DAY, LAST_NIGHT, sequence(words('last'), meaning(PART, 'NI', words('night')))),
    meaning(DAY, LAST_NIGHT, sequence(words('last'), meaning(PART, 'EV', words('evening')))),
    meaning(DAY, TODAY, meaning(PART, 'NI', words('tonight'))),
    meaning(DAY, THAT_DAY, sequence(words('that', 'the'), optional(words('same')), partName)),
    meaning(DAY, NEXT_DAY, sequence(optional(words('the')), words('next', 'following'), partName)),
  ),
  (get) => ({ form: 'point', ...get(DAY), dayPart: filled(get(PART)) }),
);
