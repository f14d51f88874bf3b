import { type DateRule, pointRule } from './date-rule.js';
import { partOfDay, timeOfDay } from './readers/times.js';

/** Clock times and parts of a day. */
export const timeRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'clock',
      examples: [
        'It begins at [9:30 p.m. EST].',
        'The ship left at [noon Thursday].',
        'Polls open [Tuesday at 9 a.m.] there.',
        'He rang at [09:04, 25 November].',
      ],
      counterExamples: ['They won 3:2.', 'I am 9.'],
    },
    timeOfDay,
  ),
  pointRule(
    {
      shape: 'part-of-day',
      examples: [
        'He died [Friday night].',
        'They meet [tomorrow morning].',
        'It rained [last night].',
        'Talks end [late this afternoon].',
      ],
      counterExamples: ['He sleeps at night.', 'Good evening.'],
    },
    partOfDay,
  ),
];
