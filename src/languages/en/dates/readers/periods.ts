import { filled } from '../../../../find/filled.js';
import {
  before,
  capture,
  lookup,
  meaning,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { Direction, PointExpression, Season } from '../../../../model/date-expression.js';
import { seasons } from '../calendar-words.js';
import { inRange, monthName, ordinal } from './calendar-names.js';
import { withDirection, yearBehind } from './days.js';
import { yearBeside } from './relative-points.js';
import { anyYear, namedYear, yearDigits } from './years.js';

const MONTH = slot<number>('month');
const SEASON = slot<Season>('season');
const PART = slot<number>('part');
const YEAR = slot<number>('year');
const HOLDER = slot<PointExpression>('holder');
const DIRECTION = slot<Direction>('direction');
const THIS = slot<true>('this');

const which: Pattern = oneOf(
  meaning(DIRECTION, 'past', sequence(optional(words('this')), words('last', 'past'))),
  meaning(DIRECTION, 'future', sequence(optional(words('this')), words('next', 'coming'))),
  meaning(THIS, true, words('this')),
);

/** `September 1990`, `last April`, `January this year`. */
export const month: Reader<PointExpression> = readerOf(
  sequence(optional(which), capture(MONTH, monthName), optional(capture(HOLDER, yearBehind))),
  (get) => fill({ month: filled(get(MONTH)) }, get(HOLDER), get(YEAR), get(DIRECTION), get(THIS)),
);

const yearOfSeason: Pattern = oneOf(
  sequence(optional(words(',')), optional(words('of', 'in')), capture(YEAR, anyYear)),
  sequence(optional(words('of')), capture(HOLDER, yearBeside)),
);

/** `last summer`, `the winter of 1990`, `fall 2010`. */
export const season: Reader<PointExpression> = readerOf(
  oneOf(
    sequence(which, capture(SEASON, lookup(seasons)), optional(yearOfSeason)),
    sequence(optional(words('the')), capture(SEASON, lookup(seasons)), yearOfSeason),
    sequence(words('the'), capture(SEASON, lookup(new Map([...seasons].filter(([name]) => name !== 'fall'))))),
  ),
  (get) => fill({ season: filled(get(SEASON)) }, get(HOLDER), get(YEAR), get(DIRECTION), get(THIS)),
);

function fill(
  fields: Partial<PointExpression>,
  holder: PointExpression | undefined,
  year: number | undefined,
  towards: Direction | undefined,
  isThis: true | undefined,
): PointExpression {
  const within = holder ?? (isThis && year === undefined ? THIS_YEAR : undefined);
  const point = { form: 'point' as const, ...within, ...fields, ...(year === undefined ? {} : { year }) };
  return towards ? { ...withDirection(point, towards), excludesPresent: true } : point;
}

const THIS_YEAR: PointExpression = { form: 'point', base: { unit: 'year', count: 0, anchor: 'publication' } };

/** The year that holds a quarter, before or behind it: `this year's`, `the 1990`, `of last year`. */
const holderBefore: Pattern = oneOf(
  sequence(capture(HOLDER, longestOf(yearBeside, namedYear)), words("'s", "'")),
  sequence(capture(YEAR, yearDigits), optional(words("'s"))),
);
const holderBehind: Pattern = sequence(
  optional(words(',')),
  optional(words('of', 'in')),
  oneOf(capture(HOLDER, longestOf(yearBeside, namedYear)), capture(YEAR, anyYear)),
);

const LAST: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['opening', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
]);

const QUARTERS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth'].map((word, index) => [`${word}-quarter`, index + 1]),
);
const HALVES: ReadonlyMap<string, number> = new Map(
  ['first', 'second'].map((word, index) => [`${word}-half`, index + 1]),
);
const SHORT_QUARTERS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4].map((number) => [`q${number}`, number]));
const SHORT_HALVES: ReadonlyMap<string, number> = new Map([1, 2].map((number) => [`h${number}`, number]));

const fiscal = optional(words('fiscal', 'financial', 'full', 'company', 'seasonally'));
const quarterName: Reader<number> = readerOf(
  oneOf(
    sequence(fiscal, capture(PART, longestOf(lookup(LAST), inRange(ordinal, 1, 4))), fiscal, words('quarter')),
    sequence(fiscal, capture(PART, lookup(QUARTERS))),
    capture(PART, lookup(SHORT_QUARTERS)),
  ),
  (get) => filled(get(PART)),
);
const HALF_NAMES: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['latter', 2],
  ['last', 2],
]);
const halfName: Reader<number> = readerOf(
  oneOf(
    sequence(fiscal, capture(PART, lookup(HALF_NAMES)), fiscal, words('half')),
    capture(PART, lookup(HALVES)),
    capture(PART, lookup(SHORT_HALVES)),
  ),
  (get) => filled(get(PART)),
);

/** `the last quarter of 2013`; without the year it is the one before the present. */
const lastQuarter: Reader<PointExpression> = readerOf(
  sequence(
    optional(words('the')),
    words('last'),
    words('quarter'),
    words('of'),
    oneOf(capture(HOLDER, longestOf(yearBeside, namedYear)), capture(YEAR, anyYear)),
  ),
  (get) => fill({ quarter: 4 }, get(HOLDER), get(YEAR), undefined, undefined),
);

/** `the third quarter`, `third-quarter`, `this year's first quarter`, `Q3 2024`, `the fourth quarter of 1990`. */
export const quarter: Reader<PointExpression> = longestOf(partOfYear('quarter', quarterName), lastQuarter);

/** `the first half of 2024`, `H1 2025`, `the first half`. */
export const half: Reader<PointExpression> = partOfYear('half', halfName);

function partOfYear(field: 'half' | 'quarter', name: Reader<number>): Reader<PointExpression> {
  const value = slot<number>(field);
  const isNotOf = before((token) => field === 'quarter' || token?.norm !== 'of');
  return readerOf(
    sequence(
      optional(words('the')),
      oneOf(
        sequence(holderBefore, capture(value, name)),
        sequence(capture(value, name), holderBehind),
        sequence(capture(value, name), words('of', 'in'), words('the'), words('year')),
        sequence(capture(value, name), isNotOf),
      ),
    ),
    (get) => fill({ [field]: get(value) ?? 1 }, get(HOLDER), get(YEAR), undefined, undefined),
  );
}
