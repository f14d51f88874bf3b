import { clockDigits, clockWithPoint } from '../../../../find/calendar-digits.js';
import { filled } from '../../../../find/filled.js';
import {
  after,
  capture,
  lookup,
  mark,
  meaning,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { readerOf } from '../../../../find/pattern-reader.js';
import type { ClockTime } from '../../../../model/date-expression.js';
import { wholeNumber } from '../../numerals.js';
import { converted } from '../date-rule.js';
import { ordinalInWords } from '../ordinals.js';

type HalfDay = 'morning' | 'day' | 'evening' | 'night';

const CLOCK = slot<ClockTime>('clock');
const HOUR = slot<number>('hour');
const MINUTE = slot<number>('minute');
const HALF_TO = slot<number>('half-to');
const HALF_DAY = slot<HalfDay>('half-day');
const UTC = slot<true>('utc');

const halfDay: Pattern = capture(
  HALF_DAY,
  lookup(
    new Map<string, HalfDay>([
      ['утра', 'morning'],
      ['дня', 'day'],
      ['вечера', 'evening'],
      ['ночи', 'night'],
    ]),
  ),
);

const place = words(
  ...'местному московскому минскому киевскому мировому центральноевропейскому восточному екатеринбургскому'.split(' '),
);

/** «мск», «по московскому времени», «по Гринвичу». */
const zoneName: Pattern = oneOf(
  words('мск', 'msk'),
  meaning(UTC, true, words('utc', 'gmt')),
  sequence(words('по'), place, optional(words('времени'))),
  sequence(words('по'), words('москве', 'минску', 'киеву')),
  meaning(UTC, true, sequence(words('по'), words('гринвичу'))),
);
const zone: Pattern = oneOf(zoneName, sequence(words('('), zoneName, words(')')));

const upTo = (most: number) => converted(wholeNumber, (number) => (number <= most ? number : null));
const hourWord: Pattern = oneOf(
  words('час', 'часа', 'часов', 'часу', 'часам'),
  sequence(words('ч'), optional(words('.'))),
);
const minuteWord: Pattern = oneOf(
  words('минута', 'минуты', 'минут', 'минуту', 'минутах'),
  sequence(words('мин'), optional(words('.'))),
);

/** Before digits with a point, and before hours that would be a length without it: «в 18.30», «к 12 часам». */
const BEFORE_CLOCK = new Set(['в', 'к', 'после', 'до', 'с', 'на', 'около']);
const afterPreposition = after((token) => token !== undefined && BEFORE_CLOCK.has(token.norm));
const afterIn = after((token) => token?.norm === 'в' || token?.norm === 'к');

/** «18:30 мск», «8 часов утра», «14 часов 30 минут», «полдень», «половине десятого утра». */
export const clock: Reader<ClockTime> = readerOf(
  oneOf(
    sequence(capture(CLOCK, clockDigits), optional(hourWord), optional(halfDay), optional(zone)),
    sequence(capture(CLOCK, clockWithPoint), oneOf(halfDay, zone), optional(zone)),
    sequence(
      afterPreposition,
      capture(CLOCK, clockWithPoint),
      after((token) => /\.[0-5][05]$/.test(token?.text ?? '')),
    ),
    sequence(
      capture(HOUR, upTo(24)),
      hourWord,
      optional(sequence(capture(MINUTE, upTo(59)), minuteWord)),
      halfDay,
      optional(zone),
    ),
    // «в 5 утра», but not «за три дня».
    sequence(afterPreposition, capture(HOUR, upTo(24)), halfDay, optional(zone)),
    sequence(capture(HOUR, upTo(24)), hourWord, optional(sequence(capture(MINUTE, upTo(59)), minuteWord)), zone),
    sequence(afterIn, capture(HOUR, upTo(24)), hourWord, optional(sequence(capture(MINUTE, upTo(59)), minuteWord))),
    sequence(meaning(HOUR, 1, words('час', 'часа', 'часу')), halfDay, optional(zone)),
    sequence(
      words('половина', 'половине', 'половину'),
      capture(
        HALF_TO,
        converted(ordinalInWords, (number) => (number <= 12 ? number : null)),
      ),
      oneOf(halfDay, zone),
    ),
    sequence(mark(CLOCK, { hour: 12, minute: 0 }), words('полдень', 'полудня', 'полудню', 'полуднем'), optional(zone)),
    sequence(mark(CLOCK, { hour: 24, minute: 0 }), words('полночь', 'полуночи', 'полночи', 'полночью'), optional(zone)),
  ),
  (get) => {
    const halfTo = get(HALF_TO);
    const hour = halfTo === undefined ? get(HOUR) : halfTo - 1;
    const spoken = { hour: hour ?? 0, minute: halfTo === undefined ? (get(MINUTE) ?? 0) : 30 };
    const time = inHalfDay(get(CLOCK) ?? spoken, get(HALF_DAY));
    return get(UTC) ? { ...time, utc: true } : time;
  },
);

/** 0 to 24, the number alone. */
export const hour: Reader<number> = upTo(24);

/** «18 часов», where what stands around it tells that it is no length: «с 10 до 18 часов». */
export const hours: Reader<ClockTime> = readerOf(sequence(capture(HOUR, hour), hourWord), (get) => ({
  hour: filled(get(HOUR)),
  minute: 0,
}));

/** «5 часов вечера» is 17:00, «12 ночи» midnight, «час дня» 13:00. */
function inHalfDay(time: ClockTime, half: HalfDay | undefined): ClockTime {
  if (!half || time.hour > 12) return time;
  if (half === 'morning') return time;
  if (half === 'night') return time.hour === 12 ? { ...time, hour: 24 } : time;
  return time.hour === 12 ? time : { ...time, hour: time.hour + 12 };
}
