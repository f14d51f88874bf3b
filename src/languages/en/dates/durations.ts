import { filled } from '../../../find/filled.js';
import {
  before,
  capture,
  lookup,
  meaning,
  oneOf,
  optional,
  sequence,
  slot,
  spanStarts,
  words,
} from '../../../find/pattern.js';
import type { Match } from '../../../find/rule.js';
import type { Amount, Direction } from '../../../model/date-expression.js';
import { type DateRule, dateRule, dateValue, MODIFIER } from './date-rule.js';
import { amounts, bareUnits, oneUnit, spokenAmounts } from './readers/amounts.js';

const AMOUNTS = slot<readonly Amount[]>('amounts');
const SIDE = slot<Direction>('side');

/** `over the past year` tells where, `over a year` how long. */
const NOT_COUNTED = new Set(['the', 'this', 'these', 'that', 'past', 'last', 'next', 'coming']);

/** `about`, `more than`, `at least`: what stands before a length and belongs to its expression. */
const qualifier = oneOf(
  meaning(MODIFIER, 'APPROX', words('about', 'around', 'approximately', 'roughly', 'some')),
  meaning(MODIFIER, 'LESS_THAN', words('nearly', 'almost', 'under')),
  meaning(
    MODIFIER,
    'MORE_THAN',
    sequence(
      words('over'),
      before((token) => !NOT_COUNTED.has(token?.norm ?? '')),
    ),
  ),
  meaning(MODIFIER, 'EQUAL_OR_MORE', sequence(words('at'), words('least'))),
  meaning(MODIFIER, 'EQUAL_OR_LESS', sequence(words('at'), words('most'))),
  meaning(MODIFIER, 'EQUAL_OR_LESS', sequence(words('up'), words('to'))),
  meaning(MODIFIER, 'EQUAL_OR_LESS', sequence(words('no'), words('more'), words('than'))),
  meaning(MODIFIER, 'EQUAL_OR_MORE', sequence(words('no'), words('less', 'fewer'), words('than'))),
  meaning(MODIFIER, 'MORE_THAN', sequence(words('more'), words('than'))),
  meaning(MODIFIER, 'LESS_THAN', sequence(words('less', 'fewer'), words('than'))),
);

const SIDES: ReadonlyMap<string, Direction> = new Map([
  ['past', 'past'],
  ['last', 'past'],
  ['previous', 'past'],
  ['preceding', 'past'],
  ['next', 'future'],
  ['coming', 'future'],
  ['following', 'future'],
]);

/** `last` behind one of these is the verb. */
const BEFORE_VERB = ['will', 'would', 'to', 'can', 'could', 'may', 'might', 'should', 'must', 'shall', 'not', "n't"];

const REPORTED = new Set(['ended', 'ending']);

/** What is counted in quarters besides time: `a quarter of that`, `a quarter point`, `a quarter million`. */
const IN_QUARTERS = new Set(
  'of point points percentage percent million billion pound pounds mile miles inch inches acre cup teaspoon'.split(' '),
);

function isShare({ tokens, last }: Match): boolean {
  return tokens[last - 1]?.norm === 'quarter' && IN_QUARTERS.has(tokens[last]?.norm ?? '');
}

/** `14% more than a year earlier` has a point behind its `than`. */
function isComparison({ tokens, last, get }: Match): boolean {
  return get(MODIFIER) !== undefined && tokens[last]?.norm === 'earlier';
}

/** Lengths of time. */
export const durationRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'length',
      examples: [
        'It took [two and a half years].',
        'An [18-month] contract was signed.',
        'He waited [more than four hours].',
        'They stayed for [a couple of days].',
        'A [two-week] strike ended.',
        'He ran for [an hour].',
        'It took [a quarter of an hour].',
      ],
      counterExamples: [
        'He has two dogs.',
        'They meet every two years.',
        'It pays a quarter of that.',
        'Rates fell by a quarter point.',
        'It sold 4% more than a year earlier.',
      ],
    },
    sequence(
      optional(qualifier),
      optional(words('the', 'these', 'those')),
      optional(words('first')),
      capture(AMOUNTS, amounts),
    ),
    (match) =>
      isShare(match) || isComparison(match)
        ? null
        : dateValue('DURATION', { form: 'duration', amounts: filled(match.get(AMOUNTS)) }, match.get(MODIFIER)),
  ),
  dateRule(
    {
      shape: 'length-beside-now',
      examples: [
        'It grew over [the past five years].',
        'In [the next few days] he will leave.',
        '[The last two months] were good.',
      ],
      counterExamples: ['The past was better.', 'The five years passed.'],
    },
    sequence(
      optional(qualifier),
      optional(words('the', 'these', 'this')),
      capture(SIDE, lookup(SIDES)),
      capture(AMOUNTS, spokenAmounts),
    ),
    ({ get }) =>
      dateValue(
        'DURATION',
        { form: 'duration', amounts: filled(get(AMOUNTS)), side: filled(get(SIDE)) },
        get(MODIFIER),
      ),
  ),
  dateRule(
    {
      shape: 'length-behind-last',
      examples: [
        'The works will last [18 months].',
        'Talks are to last [two days].',
        'It is built to last [a century].',
      ],
      counterExamples: ['He led it for the last two days.', 'It rose in the last year.'],
    },
    sequence(words(...BEFORE_VERB), words('last'), spanStarts, optional(qualifier), capture(AMOUNTS, amounts)),
    ({ get }) => dateValue('DURATION', { form: 'duration', amounts: filled(get(AMOUNTS)) }, get(MODIFIER)),
  ),
  dateRule(
    {
      shape: 'one-length-beside-now',
      examples: ['It grew over [the past year].', 'Much has changed in [the past decade].'],
      counterExamples: ['It fell past year lows.', 'In the past it grew.'],
    },
    sequence(words('the', 'this'), words('past'), capture(AMOUNTS, oneUnit)),
    ({ get }) => dateValue('DURATION', { form: 'duration', amounts: filled(get(AMOUNTS)), side: 'past' }),
  ),
  dateRule(
    {
      shape: 'reported-length',
      examples: [
        'It lost money in [the year] ended June 30.',
        'For [the fiscal year] ending in May it expects a gain.',
      ],
      counterExamples: ['The year ended well.', 'It ended the year higher.'],
    },
    sequence(
      words('in', 'for', 'during', 'from', 'of'),
      spanStarts,
      words('the'),
      optional(words('fiscal', 'financial', 'full')),
      meaning(AMOUNTS, [{ unit: 'year', count: '1' }], words('year')),
      before((token) => REPORTED.has(token?.norm ?? '')),
    ),
    ({ get }) => dateValue('DURATION', { form: 'duration', amounts: filled(get(AMOUNTS)) }),
  ),
  dateRule(
    {
      shape: 'length-without-number',
      examples: [
        'He ruled for [centuries].',
        'It is the best rise in [years].',
        'They stayed for [some time].',
        'Stocks fell within [minutes].',
      ],
      counterExamples: ['The years went by.', 'Two of the months were dry.'],
    },
    oneOf(
      sequence(
        words('for', 'in', 'within', 'over', 'after', 'took', 'takes', 'take', 'lasted', 'spent', 'just', 'many'),
        spanStarts,
        capture(AMOUNTS, bareUnits),
      ),
      meaning(AMOUNTS, [{ unit: 'month', count: null }], sequence(words('some'), words('time'))),
    ),
    ({ get }) => dateValue('DURATION', { form: 'duration', amounts: filled(get(AMOUNTS)) }),
  ),
];
