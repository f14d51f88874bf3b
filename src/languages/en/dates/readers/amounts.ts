import { secondOfAny } from '../../../../find/beginning.js';
import { filled } from '../../../../find/filled.js';
import { amountsOf, type Count, withSmallerUnits } from '../../../../find/lengths-of-time.js';
import { neededOfAny } from '../../../../find/needed.js';
import {
  capture,
  lookup,
  meaning,
  oneOf,
  optional,
  type Reader,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { Amount, CalendarUnit } from '../../../../model/date-expression.js';
import { cardinal } from '../../numerals.js';
import { pluralUnits, singularUnits, units } from '../calendar-words.js';
import { joinedAmounts } from './joined-amounts.js';

const COUNT = slot<Count>('count');
const NUMBER = slot<string>('number');
const UNIT = slot<CalendarUnit>('unit');

const UNKNOWN: Count = { count: null };
const VAGUE = ['several', 'many', 'few', 'some', 'numerous', 'countless', 'multiple', 'various'];
const KINDS_OF_DAY = [
  'more',
  'additional',
  'consecutive',
  'straight',
  'full',
  'long',
  'trading',
  'working',
  'business',
  'calendar',
  'whole',
  'successive',
  'other',
  'solid',
];

const numberInDigitsOrWords: Reader<Count> = readerOf(capture(NUMBER, cardinal), (get) => ({
  count: filled(get(NUMBER)),
}));

/** `five`, `2 1/2`, `a couple of`, `several`. */
const count: Reader<Count> = readerOf(
  oneOf(
    meaning(COUNT, { count: '2' }, sequence(words('a'), words('couple'), optional(words('of')))),
    meaning(COUNT, UNKNOWN, sequence(optional(words('a')), words(...VAGUE))),
    meaning(COUNT, UNKNOWN, sequence(words('a'), words('number', 'lot'), words('of'))),
    meaning(COUNT, UNKNOWN, sequence(words('dozens', 'hundreds', 'thousands', 'scores', 'tens'), words('of'))),
    capture(COUNT, numberInDigitsOrWords),
  ),
  (get) => filled(get(COUNT)),
);

const kindsOfDay = sequence(optional(words(...KINDS_OF_DAY)), optional(words(...KINDS_OF_DAY)));

/** `five years`, `several months`, `two more weeks`. */
const counted: Reader<readonly Amount[]> = readerOf(
  sequence(capture(COUNT, count), kindsOfDay, capture(UNIT, lookup(units))),
  (get) => amountsOf(filled(get(UNIT)), filled(get(COUNT))),
);

/** `a second` is the next one more often than a length. */
const unitsBehindArticle = new Map([...singularUnits].filter(([name]) => name !== 'second'));
const HALF = slot<true>('half');
const andHalf = optional(meaning(HALF, true, sequence(words('and'), words('a'), words('half'))));

/** `a year`, `an additional hour`, `a year and a half`, `half an hour`, `a quarter of an hour`. */
const single: Reader<readonly Amount[]> = readerOf(
  oneOf(
    meaning(
      COUNT,
      { count: '0.25' },
      sequence(words('a'), words('quarter'), words('of'), words('a', 'an'), capture(UNIT, lookup(singularUnits))),
    ),
    sequence(words('a', 'an'), kindsOfDay, capture(UNIT, lookup(unitsBehindArticle)), andHalf),
    sequence(words('one'), kindsOfDay, capture(UNIT, lookup(singularUnits)), andHalf),
    meaning(
      COUNT,
      { count: '0.5' },
      sequence(words('half'), optional(words('a', 'an')), capture(UNIT, lookup(singularUnits))),
    ),
  ),
  (get) => amountsOf(filled(get(UNIT)), get(COUNT) ?? { count: get(HALF) ? '1.5' : '1' }),
);

const JOINERS = new Set(['and', ',']);

/** `two hours and 30 minutes`. */
const compound: Reader<readonly Amount[]> = {
  first: counted.first,
  secondAfter: secondOfAny([counted, single]),
  needed: neededOfAny([counted, single]),
  read: (tokens, at) => withSmallerUnits(tokens, counted.read(tokens, at) ?? single.read(tokens, at), counted, JOINERS),
};

/** A length of time: `two and a half years`, `18-month`, `a couple of days`. */
export const amounts: Reader<readonly Amount[]> = longestOf(compound, single, joinedAmounts);

/** `year` for one of them, behind the words that tell which: `the past year`. */
export const oneUnit: Reader<readonly Amount[]> = readerOf(capture(UNIT, lookup(singularUnits)), (get) =>
  amountsOf(filled(get(UNIT)), { count: '1' }),
);

/** `weeks or months`: units without a number. */
export const bareUnits: Reader<readonly Amount[]> = readerOf(
  sequence(capture(UNIT, lookup(pluralUnits)), optional(sequence(words('or', 'and'), words(...pluralUnits.keys())))),
  (get) => amountsOf(filled(get(UNIT)), UNKNOWN),
);

/** A length with its unit as a word of its own: what `ago` and `later` may follow. */
export const spokenAmounts: Reader<readonly Amount[]> = longestOf(compound, single);
