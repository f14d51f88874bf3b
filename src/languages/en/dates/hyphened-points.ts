import { filled } from '../../../find/filled.js';
import { capture, lookup, optional, type Reader, sequence, slot, words } from '../../../find/pattern.js';
import type { PointExpression } from '../../../model/date-expression.js';
import type { TimexModifier } from '../../../model/values.js';
import { dayParts, edgePrefixes, months, seasons } from './calendar-words.js';
import { type DateRule, dateRule, opening, pointValue } from './date-rule.js';
import { yearBehind } from './readers/days.js';

interface Hyphened {
  readonly fields: Omit<PointExpression, 'form'>;
  readonly mod: TimexModifier;
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** `mid-November`, `late-1990s`, `post-1959`: a modifier and a point that are one token. */
const hyphened: ReadonlyMap<string, Hyphened> = new Map(
  [...edgePrefixes].flatMap(([prefix, mod]) =>
    [...points()].map(([word, fields]) => [`${prefix}${word}`, { fields, mod }] as const),
  ),
);

function points(): readonly (readonly [string, Hyphened['fields']])[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
  const decades = years.filter((year) => year % 10 === 0);
  return [
    ...[...months].map(([name, month]) => [name, { month }] as const),
    ...[...seasons].map(([name, season]) => [name, { season }] as const),
    ...[...dayParts].map(([name, dayPart]) => [name, { dayPart }] as const),
    ...years.map((year) => [String(year), { year }] as const),
    ...decades.map((decade) => [`${decade}s`, { decade }] as const),
    ...decades
      .filter((decade) => decade >= 1920 && decade < 2000)
      .map((decade) => [`${decade - 1900}s`, { decade }] as const),
  ];
}

const HYPHENED = slot<Hyphened>('hyphened');
const HOLDER = slot<PointExpression>('holder');
const YEAR_END: Hyphened = { fields: { base: { unit: 'year', count: 0, anchor: 'publication' } }, mod: 'END' };

const edge: Reader<Hyphened> = lookup(new Map([...hyphened, ['year-end', YEAR_END], ['yearend', YEAR_END]]));

/** Points that are one token with the modifier before them. */
export const hyphenedRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'hyphened-point',
      examples: [
        'It opens in [mid-November].',
        'It grew in [the mid-1990s].',
        'Sales fell by [mid-2010].',
        'It will close at [year-end].',
      ],
      counterExamples: ['A mid-size firm closed.', 'The pre-war years were hard.'],
    },
    sequence(optional(opening), optional(words('the')), capture(HYPHENED, edge), optional(capture(HOLDER, yearBehind))),
    (match) => {
      const { fields, mod } = filled(match.get(HYPHENED));
      return pointValue({ form: 'point', ...match.get(HOLDER), ...fields }, mod, match);
    },
  ),
];
