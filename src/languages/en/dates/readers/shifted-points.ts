import { filled } from '../../../../find/filled.js';
import { inOneUnit } from '../../../../find/one-unit.js';
import {
  before,
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
import { readerOf } from '../../../../find/pattern-reader.js';
import type { Amount, CalendarUnit, PointExpression, Shift } from '../../../../model/date-expression.js';
import { singularUnits } from '../calendar-words.js';
import { spokenAmounts } from './amounts.js';

type Way = Pick<Shift, 'anchor'> & { readonly sign: 1 | -1 };

const AMOUNTS = slot<readonly Amount[]>('amounts');
const UNIT = slot<CalendarUnit>('unit');
const WAY = slot<Way>('way');

const AGO: Way = { anchor: 'publication', sign: -1 };
const EARLIER: Way = { anchor: 'mentioned', sign: -1 };
const LATER: Way = { anchor: 'mentioned', sign: 1 };
const FROM_NOW: Way = { anchor: 'publication', sign: 1 };

/** A point told by its distance: `two years ago`, `a week later`, `three days from now`; null where the distance is vague. */
export const pointAway: Reader<PointExpression> = readerOf(
  sequence(
    capture(AMOUNTS, spokenAmounts),
    optional(sequence(words('or'), words('so', 'more'))),
    oneOf(
      meaning(WAY, AGO, words('ago')),
      meaning(WAY, EARLIER, words('earlier', 'previously')),
      meaning(WAY, LATER, words('later')),
      meaning(WAY, FROM_NOW, sequence(words('from'), words('now', 'today'))),
    ),
  ),
  (get) => shiftOf(filled(get(AMOUNTS)), filled(get(WAY))),
);

/** `three days` behind `in`, where it is told of the time to come. */
export const pointAhead: Reader<PointExpression> = readerOf(capture(AMOUNTS, spokenAmounts), (get) => {
  const amounts = filled(get(AMOUNTS));
  return amounts.some(({ unit }) => CLOCK_UNITS.has(unit)) ? null : shiftOf(amounts, FROM_NOW);
});

/** `the year before` where nothing follows that it would be before. */
export const unitBefore: Reader<PointExpression> = readerOf(
  sequence(
    words('the'),
    capture(UNIT, lookup(singularUnits)),
    words('before', 'earlier'),
    before((token) => token === undefined || token.kind === 'punctuation'),
  ),
  (get) => ({ form: 'point', base: { unit: filled(get(UNIT)), count: -1, anchor: EARLIER.anchor } }),
);

const CLOCK_UNITS: ReadonlySet<CalendarUnit> = new Set<CalendarUnit>(['hour', 'minute', 'second']);

function shiftOf(amounts: readonly Amount[], { anchor, sign }: Way): PointExpression | null {
  const length = inOneUnit(amounts);
  // `a minute and a half later` is a length more often
  if (!length || (amounts.length > 1 && CLOCK_UNITS.has(length.unit))) return null;
  const { unit } = length;
  const base: Shift = { unit, count: sign * length.count, anchor };
  if (unit !== 'year' || base.count !== -1) return { form: 'point', base };
  // `a year earlier` compares with what was just named, in a report of earnings with its quarter.
  const isExact = anchor === 'mentioned' ? { keepsPrecision: true } : {};
  return { form: 'point', base: { ...base, of: 'quarter', ...isExact } };
}
