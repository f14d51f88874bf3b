import { calendarDigits } from '../../../../find/calendar-digits.js';
import { lookup, oneOf, optional, type Pattern, sequence, words } from '../../../../find/pattern.js';
import { longestOf } from '../../../../find/pattern-reader.js';
import { monthAbbreviations, months, weekdays } from '../calendar-words.js';
import { converted, fields, pointReader, saying } from '../date-rule.js';
import { digitsWithEnding, ordinalInWords } from '../ordinals.js';
import { dayAdverbs, dayDistances } from '../shift-words.js';
import { singularOf } from '../unit-words.js';
import { distanceTo } from './shifts.js';
import { ofYear, yearWord } from './years.js';

/** 1 to 31: «5», «5-го», «пятого». */
export const dayOfMonth = converted(longestOf(digitsWithEnding([1, 2]), ordinalInWords), (day) =>
  day >= 1 && day <= 31 ? { day } : null,
);

/** «августа», «авг.». */
export const monthOfDay: Pattern = oneOf(
  saying(lookup(months), (month) => ({ month })),
  sequence(
    saying(lookup(monthAbbreviations), (month) => ({ month })),
    optional(words('.')),
  ),
);

export const weekday: Pattern = saying(lookup(weekdays), (number) => ({ weekday: number }));

/** «понедельник, 25 августа 2025 года», «25 августа». */
export const dayAndMonth: Pattern = sequence(
  optional(sequence(weekday, optional(words(',')))),
  fields(dayOfMonth),
  monthOfDay,
  optional(ofYear),
);

/** «25.08.2025 г.», «понедельник, 25.08.2025». */
export const dayInDigits: Pattern = sequence(
  optional(sequence(weekday, optional(words(',')))),
  fields(calendarDigits('day-first')),
  optional(yearWord),
);

/** «понедельник», «прошлый понедельник». */
export const weekdayAlone: Pattern = sequence(optional(distanceTo('week')), weekday);

/** «сегодня», «вчерашнего дня», «в тот же день». */
export const dayAway: Pattern = oneOf(
  saying(lookup(dayAdverbs), (count) => ({ base: { unit: 'day', count, anchor: 'publication' } })),
  sequence(distanceTo('day', dayDistances), words(...singularOf('day'))),
);

/** «5-го числа прошлого месяца», «15 числа». */
export const dayOfThatMonth: Pattern = sequence(
  fields(dayOfMonth),
  words('числа', 'число', 'числу', 'числе'),
  optional(sequence(distanceTo('month'), words(...singularOf('month')))),
);

/** A day however it is written. */
export const day = longestOf(...[dayAndMonth, dayInDigits, weekdayAlone, dayAway, dayOfThatMonth].map(pointReader));
