import { calendarDigits } from '../../../../find/calendar-digits.js';
import {
  capture,
  lookup,
  mark,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  spanEnds,
  words,
} from '../../../../find/pattern.js';
import { longestOf } from '../../../../find/pattern-reader.js';
import { normAt, type Token } from '../../../../model/tokenized-text.js';
import { adjectiveForms } from '../../word-forms.js';
import { monthAbbreviations, months, weekdays } from '../calendar-words.js';
import { converted, FIELDS, fields, pointReader, saying, says } from '../date-rule.js';
import { digitsWithEnding, ordinalInWords } from '../ordinals.js';
import { dayAdverbs, dayDistances, distances } from '../shift-words.js';
import { singularOf } from '../unit-words.js';
import { distanceTo } from './shifts.js';
import { ofYear, yearWord } from './years.js';

/** 1 to 31: «5», «5-го», «пятого». */
export const dayOfMonth = converted(longestOf(digitsWithEnding([1, 2]), ordinalInWords), (day) =>
  day >= 1 && day <= 31 ? { day } : null,
);

/** Another day of the same month, which says nothing of this one. */
const dayOfMonthToo: Pattern = capture(slot('other-day'), dayOfMonth);

/** «августа», «авг.». */
export const monthOfDay: Pattern = oneOf(
  saying(lookup(months), (month) => ({ month })),
  sequence(
    saying(lookup(monthAbbreviations), (month) => ({ month })),
    optional(words('.')),
  ),
);

const anyWeekday = lookup(weekdays);
/** «понедельник»; «окружающей среды» is no day, so that word needs a preposition of time. */
export const weekday: Pattern = saying(
  {
    ...anyWeekday,
    read: (tokens, at) => {
      const read = anyWeekday.read(tokens, at);
      return read?.value === WEDNESDAY && !isDayOfWeek(tokens, at) ? null : read;
    },
  },
  (number) => ({ weekday: number }),
);

const WEDNESDAY = 3;

function isDayOfWeek(tokens: readonly Token[], at: number): boolean {
  const before = normAt(tokens, at - 1);
  const form = tokens[at]?.norm;
  if (form === 'среду')
    return /^(?:в|во|на|эту|прошлую|минувшую|прошедшую|следующую|ближайшую|утром|вечером|днем|ночью)$/.test(before);
  if (form === 'среды') return /^(?:с|со|до|вечер|утро)$/.test(before);
  return form === 'среде' && before === 'к';
}

/** A weekday or a word like «вчера» before the day that it is: «вторник — 13 сентября», «сегодня, 11 мая». */
const dayNamed: Pattern = optional(
  sequence(
    oneOf(
      sequence(optional(words(...distances.keys())), weekday),
      words(...dayAdverbs.keys()),
      sequence(words('ранее'), words('в'), words('этом'), words('месяце')),
    ),
    optional(words(',', '—', '–', '-')),
  ),
);

/** «понедельник, 25 августа 2025 года», «25 августа». */
export const dayAndMonth: Pattern = sequence(dayNamed, fields(dayOfMonth), monthOfDay, optional(ofYear));

/** A day of a month that stands behind the next one: «12 и 13 января 2013 года». */
export const dayInList: Pattern = sequence(
  fields(dayOfMonth),
  spanEnds,
  oneOf(words('и', 'или'), sequence(words(','), dayOfMonthToo, words('и', 'или'))),
  dayOfMonthToo,
  monthOfDay,
  optional(ofYear),
);

/** «25.08.2025 г.», «понедельник, 25.08.2025». */
export const dayInDigits: Pattern = sequence(dayNamed, fields(calendarDigits('day-first')), optional(yearWord));

/** «понедельник», «прошлый понедельник» (of last week), «минувший понедельник» (the last one). */
export const weekdayAlone: Pattern = sequence(
  optional(
    oneOf(
      says({ direction: 'past' }, words(...adjectiveForms('минувший прошедший истекший'))),
      distanceTo('week'),
      says({ direction: 'future' }, words(...adjectiveForms('ближайший предстоящий'))),
    ),
  ),
  weekday,
);

/** «накануне выборов» tells what comes next, not which day it was. */
const EVENT =
  /(?:[аеиы]ния|ии|ого|ой|их|ых|его|ее|[оеё]в|ости|ства|матча|полета|визита|дня|старта|начала|саммита|встречи|поездки|праздника|смерти|тура|своей|сезона|финала|съезда|форума|боя)$/;

const anyDayAdverb = lookup(dayAdverbs);
const dayAdverb: Reader<number> = {
  ...anyDayAdverb,
  read: (tokens, at) => {
    const read = anyDayAdverb.read(tokens, at);
    const next = tokens[at + 1];
    const isEve = tokens[at]?.norm === 'накануне' && next?.kind === 'word' && EVENT.test(next.norm);
    return isEve ? null : read;
  },
};

/** «сегодня», «вчерашнего дня», «в тот же день». */
export const dayAway: Pattern = oneOf(
  saying(dayAdverb, (count) => ({ base: { unit: 'day', count, anchor: 'publication' } })),
  sequence(distanceTo('day', dayDistances), words(...singularOf('day'))),
);

/** «5-го числа прошлого месяца», «15 числа». */
export const dayOfThatMonth: Pattern = sequence(
  fields(dayOfMonth),
  words('числа', 'число', 'числу', 'числе'),
  oneOf(
    sequence(distanceTo('month'), words(...singularOf('month'))),
    mark(FIELDS, { base: { unit: 'month', count: 0, anchor: 'publication' } }),
  ),
);

/** A day however it is written. */
export const day = longestOf(...[dayAndMonth, dayInDigits, weekdayAlone, dayAway, dayOfThatMonth].map(pointReader));
