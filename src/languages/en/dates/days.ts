import type { Match } from '../../../find/rule.js';
import { normAt } from '../../../model/tokenized-text.js';
import { type DateRule, pointRule } from './date-rule.js';
import { calendarDay, countedDay, weekday, weekOfDay } from './readers/days.js';
import { holiday, holidayWords } from './readers/holidays.js';
import { dayBeside } from './readers/relative-points.js';

/** Days of the calendar and of the week, and those beside today. */
export const dayRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'calendar-day',
      examples: [
        'Sales began on [Friday, Sept. 30, 1990], in Ohio.',
        'The talks resume on [3 March].',
        'It was signed on [the 3rd of March last year].',
        'Trading ended on [25/08/2025].',
        'The file was changed on [2025-08-25].',
        'He died [around Nov. 6], police said.',
      ],
      counterExamples: ['The vote may 10 times fail.', 'Version 10.1.2 is out.', 'They won by 3-2.'],
    },
    calendarDay,
  ),
  pointRule(
    {
      shape: 'weekday',
      examples: [
        'The minister said on [Friday] that talks failed.',
        'Talks resume [next Tuesday].',
        'He left [last Monday].',
        'It rained [early Tuesday].',
      ],
      counterExamples: ['The sun rose.', 'They sat down.'],
    },
    weekday,
  ),
  pointRule(
    {
      shape: 'day-beside-today',
      examples: ['Prices rose [yesterday].', 'The vote is [tomorrow].', 'He called [the day before yesterday].'],
      counterExamples: ['The day before was calm.'],
    },
    dayBeside,
  ),
  pointRule(
    {
      shape: 'counted-day',
      examples: ['It falls on [the first Monday of May].', 'They vote on [the last Sunday in October 2025].'],
      counterExamples: ['The first Monday was wet.', 'He was the first of May’s guests.'],
    },
    countedDay,
  ),
  pointRule(
    {
      shape: 'week-of-day',
      examples: ['A hearing is set for [the week of March 6].', 'It rained in [the week of 9 June 2025].'],
      counterExamples: ['It was a week of talks.', 'The week of May’s visit was wet.'],
    },
    weekOfDay,
  ),
  pointRule(
    {
      shape: 'holiday',
      examples: [
        'The shop is closed on [Christmas Day].',
        'He called on [New Year’s Eve].',
        'Talks resume after [Easter 2025].',
        'She left [last Thanksgiving].',
      ],
      counterExamples: ['He bought a Christmas tree.', 'A good Friday evening follows.', 'It is a new year of hope.'],
    },
    holiday,
    isNamed,
  ),
];

/** Things named after a holiday: `a Christmas tree`, `Easter eggs`, `the New Year party`. */
const OF_HOLIDAY = new Set(
  'tree trees card cards carol carols party parties gift gifts present presents egg eggs bunny island rising uprising market markets dinner lunch song songs album film movie story decorations lights shopping sales season break holiday holidays message service mass parade bonus resolution resolutions greetings'.split(
    ' ',
  ),
);

/** The name is written with a capital, and names a day. */
function isNamed({ tokens, first, last }: Match): boolean {
  const name = tokens.slice(first, last).find(({ norm }) => holidayWords.has(norm));
  return name?.letterCase !== 'lower' && !OF_HOLIDAY.has(normAt(tokens, last));
}
