import { type DateRule, pointRule } from './date-rule.js';
import { calendarDay, weekday } from './readers/days.js';
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
];
