import { goesOnWith } from '../../../../find/beginning.js';
import { filled } from '../../../../find/filled.js';
import { integersOf } from '../../../../find/integers.js';
import {
  after,
  before,
  capture,
  lookup,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { PointExpression } from '../../../../model/date-expression.js';
import { normAt, textAt } from '../../../../model/tokenized-text.js';
import { formsOf } from '../../word-forms.js';
import { converted } from '../date-rule.js';
import {
  BEGIN_ENDING,
  digitsWithEnding,
  endOfEnding,
  ordinalInWords,
  ordinalWords,
  romanNumeral,
} from '../ordinals.js';
import { shiftedUnit } from './shifts.js';
import { BEFORE_ERA, era, PLURAL_ENDINGS } from './years.js';

const DECADE = slot<number>('decade');
const CENTURY = slot<number>('century');
const OF_CENTURY = slot<number>('of-century');

/** «1990-е», «1990-х», «90-е»: digits with the ending of a plural; first year, of short ones without the century. */
const decadeInDigits: Reader<number> = {
  first: integersOf(2, 4),
  secondAfter: goesOnWith(BEGIN_ENDING),
  read: (tokens, at) => {
    const text = textAt(tokens, at);
    const end = endOfEnding(tokens, at + 1);
    const isPlural = end > at + 1 && PLURAL_ENDINGS.has(normAt(tokens, end - 1));
    return isPlural && /^(?:[12]\d)?\d0$/.test(text) ? { end, value: Number(text) } : null;
  },
};

const TENS: ReadonlyMap<string, number> = new Map(
  [...ordinalWords].filter(([form, value]) => value >= 20 && value <= 90 && /(?:ые|ых|ым|ыми)$/.test(form)),
);

/** «нулевые»: those of this century. */
const NOUGHTIES: ReadonlyMap<string, number> = new Map(formsOf(2000, ['нулевые', 'нулевых']));

const yearsWord: Pattern = words('годы', 'годов', 'годах', 'годам', 'годами', 'гг');

/** «XX века», «девятнадцатого столетия». */
const centuryNumber: Reader<number> = converted(
  longestOf(romanNumeral, ordinalInWords, digitsWithEnding([1, 2])),
  (number) => (number >= 1 && number <= 30 ? number : null),
);
const centuryWord: Pattern = oneOf(
  words(...'век века веку веком веке веков веках столетие столетия столетию столетием столетии'.split(' ')),
  sequence(words('в', 'вв'), words('.')),
);

/** «XX век», «XIV веке», «21-м столетии», «III века до н. э.». */
export const century: Reader<PointExpression> = readerOf(
  sequence(capture(CENTURY, centuryNumber), centuryWord, optional(era)),
  (get) => {
    const first = firstYear(filled(get(CENTURY)));
    // The third century before our era is that of the years -2XX.
    return { form: 'point', century: get(BEFORE_ERA) ? -Math.max(first, 1) : first };
  },
);

function firstYear(century: number): number {
  return (century - 1) * 100;
}

/** A century whose word stands at the other end of an interval: «XVIII–XIX веках». */
export const centuryAlone: Reader<PointExpression> = converted(romanNumeral, (number) =>
  number <= 30 ? { form: 'point', century: firstYear(number) } : null,
);

/** The century that short decades belong to: «30-х годов XIX века», «90-х годов прошлого века». */
const ofCentury: Pattern = oneOf(
  sequence(capture(OF_CENTURY, centuryNumber), centuryWord),
  sequence(shiftedUnit('century')),
);

const fullDecadeInDigits: Reader<number> = converted(decadeInDigits, (value) => (value >= 1000 ? value : null));
/** Words behind which a short decade stands: «в 90-х», «начале 80-х». */
const BEFORE_DECADE = new Set('в начале начала началу середине середины конце конца концу'.split(' '));

/** «1990-е годы», «90-х», «девяностых годов». */
export const decade: Reader<PointExpression> = readerOf(
  oneOf(
    sequence(capture(DECADE, decadeInDigits), yearsWord, optional(ofCentury)),
    sequence(capture(DECADE, fullDecadeInDigits)),
    // «в 90-х», but not «40-е место».
    sequence(
      after((token) => BEFORE_DECADE.has(token?.norm ?? '')),
      capture(DECADE, decadeInDigits),
    ),
    sequence(
      capture(DECADE, decadeInDigits),
      before((next) => next?.letterCase !== 'lower' || next.norm.length < 4),
    ),
    sequence(capture(DECADE, lookup(TENS)), yearsWord, optional(ofCentury)),
    sequence(capture(DECADE, lookup(NOUGHTIES)), optional(yearsWord)),
  ),
  (get) => ({ form: 'point', decade: fullDecade(filled(get(DECADE)), get(OF_CENTURY)) }),
);

/** Short decades are those of the last century, «нулевые» and the tens those of this one. */
function fullDecade(decade: number, ofCentury: number | undefined): number {
  if (decade >= 1000) return decade;
  if (ofCentury !== undefined) return (ofCentury - 1) * 100 + decade;
  return decade >= 30 ? 1900 + decade : 2000 + decade;
}
