import { filled } from '../../../find/filled.js';
import { capture, sequence, slot, spanEnds, words } from '../../../find/pattern.js';
import { longestOf } from '../../../find/pattern-reader.js';
import type { Match } from '../../../find/rule.js';
import type { PointExpression } from '../../../model/date-expression.js';
import { type DateRule, dateRule, POINT, pointRule, pointValue } from './date-rule.js';
import { calendarDay } from './readers/days.js';
import { half, month, quarter, season } from './readers/periods.js';
import { unitBeside } from './readers/relative-points.js';

const END = slot<PointExpression>('end');

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
      counterExamples: ['A quarter of voters agree.', 'They threw a touchdown in the third quarter.'],
    },
    quarter,
    isNotOfGame,
  ),
  dateRule(
    {
      shape: 'quarter-ended',
      examples: ['Profit for [the quarter] ended June 30 rose.', 'Sales in [the quarter] to September fell.'],
      counterExamples: ['They live in the quarter to the north.', 'It lost money for the year ended June 30.'],
    },
    sequence(
      words('the'),
      words('quarter'),
      spanEnds,
      words('ended', 'ending', 'to', 'through'),
      capture(END, longestOf(calendarDay, month)),
    ),
    (match) => {
      const quarterOfEnd = endingWith(filled(match.get(END)));
      return quarterOfEnd && pointValue(quarterOfEnd, undefined, match);
    },
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
      counterExamples: ['He lost half of it.', 'He scored twice in the second half.'],
    },
    half,
    isNotOfGame,
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

/** What is told of a game, which has halves and quarters of its own. */
const PLAYED = new Set(
  `scored scores scoring scorer goal goals goalkeeper goalless equaliser equalizer equalised header touchdown touchdowns yards
  midfielder striker halftime half-time kickoff rebounds quarterback interception turnovers offside referee pitch`.split(
    /\s+/,
  ),
);
const FARTHEST = 25;

/** No year, and no goals in the sentence: `scored in the second half`. */
function isNotOfGame({ tokens, first, last, get }: Match): boolean {
  const { year, base } = get(POINT) ?? {};
  if (year !== undefined || base !== undefined) return true;
  const sentence = tokens[first]?.sentence;
  const around = tokens.slice(Math.max(0, first - FARTHEST), last + FARTHEST);
  return !around.some((token) => token.sentence === sentence && PLAYED.has(token.norm));
}

/** The quarter of the calendar that ends with a month or on a day of it; null for other months, with which firms end theirs too. */
function endingWith({ month: last = 0, year }: PointExpression): PointExpression | null {
  if (last === 0 || last % 3 !== 0) return null;
  return { form: 'point', quarter: last / 3, ...(year === undefined ? { direction: 'past' } : { year }) };
}
