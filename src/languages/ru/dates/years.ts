import { type DateRule, fields, pointRule } from './date-rule.js';
import { statedYear } from './readers/years.js';

/** Years, decades, centuries. */
export const yearRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'year',
      examples: [
        'Завод построен в [2013 году].',
        'Он родился в [1975 г.] в Минске.',
        'Цезарь убит в [44 году до н. э.]',
      ],
      counterExamples: ['На площади стояли 2000 человек.'],
    },
    fields(statedYear),
  ),
];
