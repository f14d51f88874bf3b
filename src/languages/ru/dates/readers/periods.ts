import { goesOnWith } from '../../../../find/beginning.js';
import { firstWords } from '../../../../find/first.js';
import {
  capture,
  lookup,
  mark,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  spanEnds,
  words,
} from '../../../../find/pattern.js';
import { longestOf } from '../../../../find/pattern-reader.js';
import type { CalendarUnit, PointExpression, Shift } from '../../../../model/date-expression.js';
import { normAt } from '../../../../model/tokenized-text.js';
import { isQuotedWhole } from '../../quotation-marks.js';
import { adjectiveForms } from '../../word-forms.js';
import { months, seasons } from '../calendar-words.js';
import { converted, FIELDS, fields, pointReader, saying, says } from '../date-rule.js';
import { digitsWithEnding, ordinalInWords, romanNumeral } from '../ordinals.js';
import { distances, THAT, THIS } from '../shift-words.js';
import { singularOf, unitsInGenitive } from '../unit-words.js';
import { shiftedUnit } from './shifts.js';
import { bareYear, ofYear, slashedYears, statedYear } from './years.js';

/** In lower case, or at the head of a sentence: «Марта», «Красная Весна» and the film ««Весна»» are names. */
function unlessName<V>(reader: Reader<V>): Reader<V> {
  return {
    ...reader,
    read: (tokens, at) => {
      const [before, token] = [tokens[at - 1], tokens[at]];
      if (token?.letterCase !== 'capital') return reader.read(tokens, at);
      const isInside = before?.kind === 'word' && before.sentence === token.sentence;
      return isInside || isQuotedWhole(tokens, at, at + 1) ? null : reader.read(tokens, at);
    },
  };
}

export const month: Pattern = saying(unlessName(lookup(months)), (number) => ({ month: number }));

/** «май», «мае 2013 года», «мае прошлого года». */
export const monthOfYear: Pattern = sequence(month, optional(words('месяц', 'месяца', 'месяце')), optional(ofYear));

/** First to fourth: «первом», «III», «2-м». */
const ordinalTo = (last: number) =>
  converted(longestOf(ordinalInWords, romanNumeral, digitsWithEnding([1, 1])), (number) =>
    number >= 1 && number <= last ? number : null,
  );

const quarterWord: Pattern = oneOf(
  words(...singularOf('quarter'), 'кварталы', 'кварталов', 'кварталам', 'кварталами', 'кварталах'),
  sequence(words('кв'), optional(words('.'))),
);

/** «первом квартале 2025 года», «IV квартал». */
export const quarter: Pattern = sequence(
  saying(ordinalTo(4), (number) => ({ quarter: number })),
  quarterWord,
  optional(ofYear),
);

/** A quarter whose word stands behind the next one: «третьем и четвёртом кварталах 2025 года». */
export const quarterInList: Pattern = sequence(
  saying(ordinalTo(4), (number) => ({ quarter: number })),
  spanEnds,
  words('и'),
  capture(slot('other-quarter'), ordinalTo(4)),
  quarterWord,
  optional(ofYear),
);

const half = saying(ordinalTo(2), (number) => ({ half: number }));

/** «втором полугодии», «первой половине 2025 года», «первой половине года». */
export const halfOfYear: Pattern = oneOf(
  sequence(half, words(...singularOf('half')), optional(ofYear)),
  sequence(half, words('половина', 'половины', 'половине', 'половину', 'половиной'), oneOf(ofYear, words('года'))),
);

/** «летом», «осень 2025 года», «зимой 2024/25 года». */
export const seasonOfYear: Pattern = sequence(
  saying(unlessName(lookup(seasons)), (season) => ({ season })),
  optional(oneOf(fields(slashedYears), ofYear)),
);

/** «прошлой осенью», «этим летом». */
export const seasonAway: Pattern = fields({
  first: firstWords(...distances.keys()),
  secondAfter: goesOnWith(seasons.keys()),
  read: (tokens, at) => {
    const distance = distances.get(normAt(tokens, at));
    const season = seasons.get(normAt(tokens, at + 1));
    if (!distance || !season) return null;
    // «этой зимой»: the tense tells whether it is over.
    if (distance.count === 0) return { end: at + 2, value: { season } };
    // A winter began in the year before for the most of it, so it is counted in seasons.
    const unit: CalendarUnit = season === 'WI' ? 'season' : 'year';
    const count = season === 'WI' ? distance.count * 4 : distance.count;
    return { end: at + 2, value: { base: { ...distance, unit, count }, season } };
  },
});

const SHIFTED: readonly CalendarUnit[] = ['year', 'half', 'quarter', 'month', 'week', 'decade', 'century'];

/** «прошлого месяца», «на этой неделе», «в следующем году». */
export const unitAway: Pattern = oneOf(...SHIFTED.map(shiftedUnit));

/** The pieces of the calendar longer than a day, however they are written. */
export const monthOrLonger = longestOf<PointExpression>(
  ...[
    monthOfYear,
    quarter,
    halfOfYear,
    seasonOfYear,
    seasonAway,
    unitAway,
    fields(longestOf(statedYear, bareYear)),
  ].map(pointReader),
);

const LIKE: Shift = { unit: 'year', count: 0, anchor: 'mentioned', keepsPrecision: true };

/** «аналогичный период прошлого года», «тот же период 2013 года»: what was named last, in another year. */
export const samePeriod: Pattern = sequence(
  oneOf(sequence(words(...THIS, ...THAT), words('же')), words(...adjectiveForms('аналогичный соответствующий'))),
  words('период', 'периода', 'периоду', 'периодом', 'периоде'),
  oneOf(
    sequence(
      saying(lookup(distances), ({ count }) => ({ base: { ...LIKE, count } })),
      words(...singularOf('year')),
    ),
    sequence(fields(longestOf(statedYear, bareYear)), mark(FIELDS, { base: LIKE })),
    says({ base: { ...LIKE, count: -1 } }, sequence(words('годом'), words('ранее', 'раньше'))),
  ),
);

/** «конце года», «итогам квартала»: the unit that the publication date stands in. */
const UNIT_ALONE: ReadonlyMap<string, CalendarUnit> = new Map(
  [...unitsInGenitive].filter(([, unit]) => SHIFTED.includes(unit)),
);
export const unitOfEdge: Pattern = saying(lookup(UNIT_ALONE), (unit) => ({
  base: { unit, count: 0, anchor: 'publication' },
}));
