import { type DateRule, pointRule } from './date-rule.js';
import { yearBefore } from './readers/relative-points.js';
import { pointAway } from './readers/shifted-points.js';

/** Points told by their distance from now or from the date named before. */
export const distanceRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'year-before',
      examples: [
        'It rose from [the year-ago quarter].',
        'Sales beat [the same period last year].',
        'Its [year-earlier] profit was larger.',
        'It sold more than in [the same month a year earlier].',
      ],
      counterExamples: ['It sold the same amount.', 'The period was long.'],
    },
    yearBefore,
  ),
  pointRule(
    {
      shape: 'distance',
      examples: [
        'He left [two years ago].',
        'It rose [a week later].',
        'Sales were up from [a year earlier].',
        'It ends [three days from now].',
      ],
      counterExamples: ['He left years ago.', 'It took two years.'],
    },
    pointAway,
  ),
];
