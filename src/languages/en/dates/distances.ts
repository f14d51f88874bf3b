import { after, capture, meaning, oneOf, sequence, spanStarts, words } from '../../../find/pattern.js';
import { type DateRule, dateRule, MODIFIER, POINT, pointRule, readPoint } from './date-rule.js';
import { yearBefore } from './readers/relative-points.js';
import { pointAhead, pointAway, unitBefore } from './readers/shifted-points.js';
import { isAhead } from './tense.js';

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
        'He left [two and a half years ago].',
      ],
      counterExamples: ['He left years ago.', 'It took two years.'],
    },
    pointAway,
  ),
  dateRule(
    {
      shape: 'distance-ahead',
      examples: ['He will be back in [three days].', 'The law takes effect in [six months].'],
      counterExamples: ['They lost three games in two weeks.', 'It would be the biggest fall in ten years.'],
    },
    sequence(words('in'), spanStarts, capture(POINT, pointAhead)),
    (match) => (isAhead(match) ? readPoint(match) : null),
  ),
  dateRule(
    {
      shape: 'distance-or-more',
      examples: ['He left [more than two years ago].', 'It began [less than a month ago].'],
      counterExamples: ['It sold more than it did years ago.', 'It grew more than a year earlier.'],
    },
    sequence(
      oneOf(
        meaning(MODIFIER, 'BEFORE', sequence(words('more'), words('than'))),
        meaning(MODIFIER, 'BEFORE', words('over')),
        meaning(MODIFIER, 'AFTER', sequence(words('less'), words('than'))),
      ),
      capture(POINT, pointAway),
      after((token) => token?.norm === 'ago'),
    ),
    readPoint,
  ),
  pointRule(
    {
      shape: 'unit-before',
      examples: [
        'A third more rode in 2024 than in [the year before].',
        'Sales fell from [the month before], it said.',
      ],
      counterExamples: ['He left the day before the vote.', 'It was the year of change.'],
    },
    unitBefore,
  ),
];
