import { EIGHTHS } from '../../find/digits.js';
import { compileRules } from '../../find/find-mentions.js';
import { amountInList, firstOfPair, rangeReader, type UnitGrammar } from '../../find/pairs.js';
import {
  capture,
  meaning,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  spanEnds,
  spanStarts,
  token,
  words,
} from '../../find/pattern.js';
import { longestOf, readerOf } from '../../find/pattern-reader.js';
import {
  PERCENTAGE,
  type PercentageRule,
  type PercentageUnit,
  percentage,
  percentageNumber,
  percentageRules,
} from '../../find/percentage-rule.js';
import { single } from '../../find/quantity.js';
import { signed } from '../../find/signed.js';
import type { Finder } from '../../model/language-pack.js';
import { isChange } from './changes.js';
import { scaledCardinal } from './numerals.js';
import { qualifierAround } from './qualifiers.js';

const percentWord: Reader<PercentageUnit> = readerOf(
  oneOf(words('%', 'percent', 'pct'), sequence(words('per'), words('cent'))),
  () => 'percent',
);
const pointWord: Reader<PercentageUnit> = readerOf(
  sequence(
    oneOf(words('percentage', 'percent', '%'), sequence(words('per'), words('cent'))),
    optional(words('-')),
    words('point', 'points', 'pt', 'pts'),
  ),
  () => 'percentage-point',
);
/** `25 basis points`, `50-basis-point`, `25bps`, but no `2 BP workers`. */
const basisPointWord: Reader<PercentageUnit> = readerOf(
  oneOf(
    sequence(words('basis'), words('point', 'points')),
    words('basis-point', 'basis-points'),
    token('word', ({ text }) => text === 'bp' || text === 'bps'),
  ),
  () => 'basis-point',
);
const grammar: UnitGrammar<PercentageUnit> = {
  number: percentageNumber(scaledCardinal),
  unitBehind: longestOf(percentWord, pointWord, basisPointWord),
  unitBefore: null,
  repeatsUnit: true,
};
const UNIT = slot<PercentageUnit>('unit');
const PART = slot<string>('part');
const FRACTIONS: Pattern = oneOf(
  sequence(meaning(PART, '0.5', words('half')), optional(words('of')), optional(words('a'))),
  sequence(meaning(PART, '0.25', sequence(optional(words('one', 'a')), words('quarter'))), words('of'), words('a')),
  ...[...EIGHTHS].map(([fraction, value]) => {
    const [above = '', below = ''] = fraction.split('/');
    return sequence(
      meaning(PART, value, sequence(words(above), words('/'), words(below))),
      optional(sequence(words('of'), words('a'))),
    );
  }),
  sequence(meaning(PART, '1', words('a')), optional(words('full', 'whole'))),
  sequence(
    meaning(PART, '0.75', oneOf(words('three-quarters'), sequence(words('three'), words('quarters')))),
    words('of'),
    words('a'),
  ),
);
const partOf = (unit: Reader<PercentageUnit>) =>
  readerOf(sequence(FRACTIONS, capture(UNIT, unit)), (get) => {
    const [unit, value] = [get(UNIT), get(PART)];
    return unit && value ? { quantity: single({ value, hasScale: false }), unit } : null;
  });

const rule = percentageRules({ language: 'en', qualifierAround });
const TO = new Set(['to']);

const rules: readonly PercentageRule[] = [
  rule(
    {
      shape: 'range',
      examples: ['Growth ranges from [3 to 5 percent] a year.', 'It is between [10% and 15%].'],
      counterExamples: ['It costs from 3 to 5 dollars.', 'It rose from 3 to 5 percent.'],
    },
    oneOf(
      sequence(words('from'), spanStarts, capture(PERCENTAGE, rangeReader(grammar, TO))),
      sequence(words('between'), spanStarts, capture(PERCENTAGE, rangeReader(grammar, new Set(['and'])))),
    ),
    { accepts: ({ tokens, first }) => tokens[first - 1]?.norm === 'between' || !isChange(tokens, first) },
  ),
  rule(
    {
      shape: 'range-to',
      examples: ['Expect [20 to 30 percent] more.', 'A [5% to 6%] rise is likely.'],
      counterExamples: ['Shares rose 2% to 5%.', 'They won 3 to 2.'],
    },
    capture(PERCENTAGE, rangeReader(grammar, TO)),
    { accepts: ({ tokens, first }) => !isChange(tokens, first) },
  ),
  rule(
    {
      shape: 'change-start',
      examples: ['The rate rose from [16] to 18 percent.', 'The share fell from [7.5%] to 6%.'],
      counterExamples: ['The price rose from 5 to 10 dollars.'],
    },
    sequence(words('from'), spanStarts, capture(PERCENTAGE, firstOfPair(grammar, TO)), spanEnds),
    { qualifier: 'exact', accepts: ({ tokens, first }) => isChange(tokens, first) },
  ),
  rule(
    {
      shape: 'list-item',
      examples: ['They rose [3], [5] and 7 percent.', 'They took [20] and 15% of the vote.'],
      counterExamples: ['Rooms 3 and 5.', 'In 2014 and 5 percent.'],
    },
    sequence(capture(PERCENTAGE, amountInList(grammar, new Set(['and', 'or']))), spanEnds),
  ),
  rule(
    {
      shape: 'percent',
      examples: [
        'Exports rose [21%] in May.',
        'About [twenty-five per cent] voted.',
        'A [5-percent] tax.',
        'Inflation of [5-7 percent].',
        'The rate rose [2 percentage points].',
        'It cut rates by [25 basis points], after a [50-basis-point] cut.',
        'Spreads widened by [15bps].',
        'The index lost a bit: [-0.4%].',
      ],
      counterExamples: ['The percentage grew.', 'He scored 5 points.', 'It hired 2 BP engineers.'],
    },
    signed(capture(PERCENTAGE, percentage(grammar))),
  ),
  rule(
    {
      shape: 'part-of-percent',
      examples: [
        'It rose [half a percent].',
        'A cut of [half a percentage point].',
        'They were cut by [a quarter of a percentage point].',
        'It fell [three-quarters of a percent].',
        'It rose [1/2 percent], then [a full percentage point].',
      ],
      counterExamples: ['Half a year passed.', 'A quarter of a century passed.'],
    },
    capture(PERCENTAGE, partOf(grammar.unitBehind)),
  ),
];

/** Finds percentages. */
export function createPercentageFinder(): Finder {
  return { kinds: ['percentages'], rules, find: compileRules(rules) };
}
