import { type DateRule, pointRule } from './date-rule.js';
import { pointAway } from './readers/shifted-points.js';

/** Points told by their distance from now or from the date named before. */
export const distanceRules: readonly DateRule[] = [
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
