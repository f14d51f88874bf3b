import { type DateRule, pointRule } from './date-rule.js';
import { half, month, quarter, season } from './readers/periods.js';
import { unitBeside } from './readers/relative-points.js';

/** Months, seasons, quarters, halves, and whole units beside the present one. */
export const periodRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'month',
      examples: [
        'It fell in [September 1990].',
        'Sales rose [last April].',
        'It opens in [late July].',
        'It began in [January this year].',
        'Talks end by [the middle of October].',
      ],
      counterExamples: ['They may go.', 'Troops march on.'],
    },
    month,
  ),
  pointRule(
    {
      shape: 'season',
      examples: [
        'Sales rose [last summer].',
        'It happened in [the winter of 1990].',
        'It opens in [early spring 2011].',
      ],
      counterExamples: ['Prices fall in Asia.', 'He drank spring water.'],
    },
    season,
  ),
  pointRule(
    {
      shape: 'quarter',
      examples: [
        'Profit rose in [the third quarter].',
        '[Fourth-quarter] profit fell.',
        'Sales in [Q3 2024] rose.',
        "Growth in [this year's first quarter] slowed.",
        'It fell in [the first quarter of last year].',
      ],
      counterExamples: ['A quarter of voters agree.', 'They live in the Latin quarter.'],
    },
    quarter,
  ),
  pointRule(
    {
      shape: 'half-year',
      examples: [
        'Profit rose in [the first half of 2024].',
        '[The second half of the year] will be hard.',
        'Sales in [H1 2025] rose.',
        '[First-half] profit fell.',
      ],
      counterExamples: ['He lost half of it.', 'He ate the first half of the cake.'],
    },
    half,
  ),
  pointRule(
    {
      shape: 'unit-beside',
      examples: [
        'Prices rose [last week].',
        'It will open [early next year].',
        'He left [the following day].',
        'They met [later this month].',
      ],
      counterExamples: ['It was the last.', 'This is a year of hope.'],
    },
    unitBeside,
  ),
];
