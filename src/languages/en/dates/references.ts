import { before, oneOf, type Pattern, sequence, spanStarts, words } from '../../../find/pattern.js';
import type { ReferenceExpression } from '../../../model/date-expression.js';
import { singularUnits } from './calendar-words.js';
import { type DateRule, dateRule, dateValue, type RuleTexts } from './date-rule.js';

/** `as soon as`, `soon after`: no time beside now. */
const AS = new Set(['as', 'after', 'afterwards', 'afterward', 'became', 'followed']);

/** Words that tell a time beside now without naming one. */
export const referenceRules: readonly DateRule[] = [
  referenceRule(
    'PRESENT_REF',
    {
      shape: 'present',
      examples: [
        'It is [now] closed.',
        'He [currently] lives in Rome.',
        'They are [at present] idle.',
        'The [current] mood is grim.',
      ],
      counterExamples: ['The currents are strong.'],
    },
    oneOf(
      words('now', 'currently', 'nowadays', 'presently', 'current'),
      sequence(words('right', 'just'), words('now')),
      sequence(words('these'), words('days')),
      sequence(words('at', 'for'), spanStarts, words('the'), words('moment', 'present')),
      sequence(words('the'), words('time'), words('being')),
      sequence(words('at'), words('present')),
    ),
  ),
  referenceRule(
    'PAST_REF',
    {
      shape: 'past',
      examples: ['He [recently] left.', 'It fell in [recent years].', 'In [the past] it was red.'],
      counterExamples: ['He walked past the house.'],
    },
    oneOf(
      sequence(words('more', 'most'), words('recently')),
      sequence(words('recent'), words('days', 'weeks', 'months', 'years', 'quarters', 'decades', 'times')),
      words('recently', 'recent', 'lately'),
      sequence(words('the'), words('recent'), words('past')),
      sequence(
        words('the'),
        words('past'),
        before((token) => !singularUnits.has(token?.norm ?? '')),
      ),
    ),
  ),
  referenceRule(
    'FUTURE_REF',
    {
      shape: 'future',
      examples: ['It will [soon] open.', 'In [the near future] it will end.', '[Future] talks may help.'],
      counterExamples: ['They trade futures.'],
    },
    oneOf(
      sequence(
        words('soon'),
        before((token) => !AS.has(token?.norm ?? '')),
      ),
      words('future'),
      sequence(words('the'), words('future')),
      sequence(words('the'), words('near', 'foreseeable', 'distant', 'immediate'), words('future', 'term')),
      sequence(words('the'), words('short', 'long', 'near', 'medium'), words('term')),
      sequence(words('coming'), words('days', 'weeks', 'months', 'years', 'quarters', 'decades')),
    ),
  ),
];

function referenceRule(value: ReferenceExpression['value'], texts: RuleTexts, pattern: Pattern): DateRule {
  return dateRule(texts, pattern, () => dateValue('DATE', { form: 'reference', value }));
}
