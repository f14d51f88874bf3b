import { filled } from '../../../../find/filled.js';
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
import { readerOf } from '../../../../find/pattern-reader.js';
import type { ClockTime, DayPart, PointExpression, Shift } from '../../../../model/date-expression.js';
import { dayPartAdverbs, dayParts } from '../calendar-words.js';
import { clock, hour, hours } from './clocks.js';
import { day, dayOfMonth } from './days.js';

const DAY = slot<PointExpression>('day');
const CLOCK = slot<ClockTime>('clock');
const HOUR = slot<number>('hour');
const PART = slot<DayPart>('part');

const about = optional(words('около', 'примерно', 'приблизительно', 'ориентировочно'));
/** What stands between a day and its time, in either order. */
const link: Pattern = sequence(optional(words(',')), about, optional(words('в', 'во', 'с', 'к', 'до', 'после')));

/** «10:20 мск 7 августа», «18 часов в понедельник», behind the hour that begins it. */
export const hourOnDay: Reader<PointExpression> = readerOf(
  sequence(oneOf(capture(CLOCK, clock), capture(CLOCK, hours)), link, capture(DAY, day)),
  (get) => ({ form: 'point', ...get(DAY), time: filled(get(CLOCK)) }),
);

/** «7 августа с 9:50», «20 августа, с 10», before the hour that ends it. */
export const dayFromHour: Reader<PointExpression> = readerOf(
  sequence(
    capture(DAY, day),
    optional(words(',')),
    words('с', 'со'),
    oneOf(capture(CLOCK, clock), capture(HOUR, hour)),
  ),
  (get) => ({ form: 'point', ...get(DAY), time: get(CLOCK) ?? { hour: filled(get(HOUR)), minute: 0 } }),
);

const how = optional(words('рано', 'поздно', 'ранним', 'поздним', 'глубокой'));
const partBesideDay: Pattern = sequence(how, capture(PART, lookup(dayPartAdverbs)));
/** «утро понедельника», «вечера 25 августа». */
const partOf: Pattern = capture(PART, lookup(dayParts));

/** «в 18:30», «09:04, 25 ноября», «25 августа в 14 часов 30 минут», «вчера вечером около 20:34». */
export const timeOfDay: Reader<PointExpression> = readerOf(
  oneOf(
    sequence(capture(CLOCK, clock), link, capture(DAY, day)),
    sequence(partBesideDay, link, capture(DAY, day), optional(sequence(link, capture(CLOCK, clock)))),
    sequence(capture(DAY, day), link, partBesideDay, optional(sequence(link, capture(CLOCK, clock)))),
    sequence(capture(DAY, day), oneOf(link, words('—', '–', '-')), capture(CLOCK, clock)),
    sequence(partBesideDay, link, capture(CLOCK, clock)),
    capture(CLOCK, clock),
  ),
  (get) => {
    const [time, dayPart] = [get(CLOCK), get(PART)];
    if (time) return { form: 'point', ...get(DAY), time };
    return { form: 'point', ...get(DAY), dayPart: filled(dayPart) };
  },
);

/** «ночь на понедельник», «ночь с 24 на 25 августа»: belongs to the day that it leads to. */
export const nightBefore: Reader<PointExpression> = readerOf(
  sequence(
    words('ночь', 'ночи'),
    optional(sequence(words('с', 'со'), oneOf(capture(DAY, day), capture(slot('from'), dayOfMonth)))),
    words('на'),
    capture(DAY, day),
  ),
  (get) => ({ form: 'point', ...get(DAY), dayPart: 'NI' }),
);

/** «днём» alone is as often «с днём рождения». */
const ALONE = new Map([...dayPartAdverbs].filter(([, part]) => part !== 'DT'));

const nearby = (count: number, anchor: Shift['anchor']): PointExpression => ({
  form: 'point',
  base: { unit: 'day', count, anchor },
});

/** «этой ночью», «прошлым вечером», «тем же утром», «рано утром», «утро понедельника». */
export const partOfDay: Reader<PointExpression> = readerOf(
  oneOf(
    sequence(partOf, capture(DAY, day)),
    sequence(meaning(DAY, nearby(0, 'publication'), words('этим', 'этой', 'эту', 'сегодняшним')), partOf),
    sequence(
      meaning(DAY, nearby(-1, 'publication'), words('прошлым', 'прошлой', 'минувшей', 'минувшим', 'вчерашним')),
      partOf,
    ),
    sequence(
      meaning(DAY, nearby(0, 'mentioned'), sequence(words('тем', 'той', 'тот', 'то'), optional(words('же')))),
      partOf,
    ),
    sequence(meaning(DAY, nearby(1, 'mentioned'), words('следующим', 'следующей', 'следующее', 'следующий')), partOf),
    sequence(how, capture(PART, lookup(ALONE))),
  ),
  (get) => ({ form: 'point', ...get(DAY), dayPart: filled(get(PART)) }),
);
