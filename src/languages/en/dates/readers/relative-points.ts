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
import type { CalendarUnit, PointExpression, Shift } from '../../../../model/date-expression.js';
import { singularUnits } from '../calendar-words.js';

type Where = Pick<Shift, 'anchor' | 'count'>;

/** Words before a unit that tell which one is meant, counted from the publication date or from the date named before. */
const WHICH: ReadonlyMap<string, Where> = new Map([
  ['this', { anchor: 'publication', count: 0 }],
  ['current', { anchor: 'publication', count: 0 }],
  ['last', { anchor: 'publication', count: -1 }],
  ['next', { anchor: 'publication', count: 1 }],
  ['coming', { anchor: 'publication', count: 1 }],
  ['upcoming', { anchor: 'publication', count: 1 }],
  ['that', { anchor: 'mentioned', count: 0 }],
  ['same', { anchor: 'mentioned', count: 0 }],
  ['previous', { anchor: 'mentioned', count: -1 }],
  ['preceding', { anchor: 'mentioned', count: -1 }],
  ['prior', { anchor: 'mentioned', count: -1 }],
  ['following', { anchor: 'mentioned', count: 1 }],
]);

const WHERE = slot<Where>('where');
const UNIT = slot<CalendarUnit>('unit');

const KINDS_OF_YEAR = 'full fiscal financial calendar business whole entire trading tax academic school'.split(' ');
const kind: Pattern = optional(words(...KINDS_OF_YEAR));

const which: Pattern = sequence(
  optional(words('the', 'this', 'that')),
  optional(words('very')),
  capture(WHERE, lookup(WHICH)),
  kind,
);

const isOfCalendar = (unit: CalendarUnit) => !['second', 'minute', 'hour'].includes(unit);
const calendarUnits = new Map([...singularUnits].filter(([, unit]) => isOfCalendar(unit)));
const years = new Map([['year', 'year' as const]]);

const besideWith = (table: ReadonlyMap<string, CalendarUnit>): Reader<PointExpression> =>
  readerOf(sequence(which, capture(UNIT, lookup(table))), (get) => ({
    form: 'point',
    base: { unit: filled(get(UNIT)), ...filled(get(WHERE)) },
  }));

/** `last year`, `the following year`. */
export const yearBeside: Reader<PointExpression> = besideWith(years);

const BESIDE = new Set(['after', 'before']);

/** The unit that the text is about: `the day`, `the quarter`, `the full year`. */
const spokenOf: Reader<PointExpression> = readerOf(
  sequence(
    words('the'),
    kind,
    capture(UNIT, lookup(calendarUnits)),
    // "the day after the vote": what it lies beside tells the day.
    before((token) => !BESIDE.has(token?.norm ?? '')),
  ),
  (get) => {
    const unit = filled(get(UNIT));
    if (unit === 'decade' || unit === 'century') return null;
    // The weekend of the news lies behind it; other units are those that the publication date stands in.
    const count = unit === 'weekend' ? -1 : 0;
    const of = unit === 'weekend' || unit === 'year' ? {} : { of: unit };
    return { form: 'point', base: { unit, count, anchor: 'publication', ...of } };
  },
);

/** The quarter that a report is about: `the latest quarter`, `the latest period`. */
const reported: Reader<PointExpression> = readerOf(
  sequence(words('the'), words('latest', 'just-ended', 'recent'), kind, words('quarter', 'period')),
  () => ({ form: 'point', base: { unit: 'quarter', count: 0, anchor: 'publication', of: 'quarter' } }),
);

/** `last week`, `this year`, `the previous month`, `the same day`, `the quarter`. */
export const unitBeside: Reader<PointExpression> = longestOf(besideWith(calendarUnits), spokenOf, reported);

const A_YEAR_AGO: Shift = { unit: 'year', count: -1, anchor: 'publication', of: 'quarter' };
const yearAgo: Pattern = oneOf(
  words('year-ago', 'year-earlier'),
  sequence(words('a'), words('year'), words('ago', 'earlier')),
  sequence(words('last', 'previous', 'prior'), words('year')),
);
const comparable = optional(words('same', 'comparable', 'corresponding', 'equivalent', 'like', 'similar'));
const PERIODS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['period', 'quarter'],
  ['quarter', 'quarter'],
  ['month', 'month'],
  ['week', 'week'],
  ['day', 'day'],
]);

/** A time like the one named, a year before it: `the year-ago quarter`, `the same month a year earlier`. */
export const yearBefore: Reader<PointExpression> = readerOf(
  oneOf(
    sequence(optional(words('the')), comparable, words('year-ago', 'year-earlier'), capture(UNIT, lookup(PERIODS))),
    sequence(words('the'), comparable, capture(UNIT, lookup(PERIODS)), optional(words('of', 'in')), yearAgo),
    meaning(UNIT, 'quarter', words('year-ago', 'year-earlier')),
  ),
  (get) => ({ form: 'point', base: { ...A_YEAR_AGO, of: filled(get(UNIT)) } }),
);

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);
const COUNT = slot<number>('count');

/** `yesterday`, `the day before yesterday`. */
export const dayBeside: Reader<PointExpression> = readerOf(
  oneOf(
    capture(COUNT, lookup(DAYS)),
    meaning(COUNT, -2, sequence(optional(words('the')), words('day'), words('before'), words('yesterday'))),
    meaning(COUNT, 2, sequence(optional(words('the')), words('day'), words('after'), words('tomorrow'))),
  ),
  (get) => ({ form: 'point', base: { unit: 'day', count: filled(get(COUNT)), anchor: 'publication' } }),
);
