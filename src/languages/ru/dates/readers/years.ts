import { filled } from '../../../../find/filled.js';
import {
  before,
  capture,
  lookup,
  mark,
  meaning,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { type Get, longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { PointExpression } from '../../../../model/date-expression.js';
import { normAt, type Token } from '../../../../model/tokenized-text.js';
import { numberValues } from '../../number-words.js';
import { adjectiveForms, formsOf } from '../../word-forms.js';
import { converted, fields, says } from '../date-rule.js';
import { digitsWithEnding, ordinalInWords } from '../ordinals.js';
import { shiftedUnit } from './shifts.js';

/** «года», «годах», «г.», «гг.». */
export const yearWord: Pattern = oneOf(
  words(...'год года году годом годе годы годов годам годами годах г.г'.split(' ')),
  sequence(words('г', 'гг', 'г.г.'), optional(words('.'))),
);

const YEAR = slot<number>('year');
export const BEFORE_ERA = slot<true>('before-era');

/** «до н. э.», «нашей эры»: keeps whether the year is before our era. */
export const era: Pattern = sequence(
  optional(sequence(words('до'), mark(BEFORE_ERA, true))),
  oneOf(
    sequence(words('нашей'), words('эры')),
    words('н.э.'),
    sequence(words('н'), words('.'), words('э'), optional(words('.'))),
    sequence(words('рождества'), words('христова')),
  ),
);

/** «1990-е» are ten years. */
export const PLURAL_ENDINGS = new Set(['е', 'ые', 'х', 'ых', 'ым', 'ми', 'ыми']);

const threeOrFourDigits = digitsWithEnding([3, 4]);
const fourDigits = digitsWithEnding([4, 4]);

/** «2013», «2013-м», «211»; «102-м году жизни» is an age. */
const yearNumber: Reader<number> = {
  ...threeOrFourDigits,
  read: (tokens, at) => {
    const read = threeOrFourDigits.read(tokens, at);
    const hasEnding = read !== null && read.end > at + 1;
    if (!read || read.value < (hasEnding ? 1000 : 100) || read.value > 2100) return null;
    return hasEnding && PLURAL_ENDINGS.has(normAt(tokens, read.end - 1)) ? null : read;
  },
};

/** «2023/24 учебном году» and the like. */
export const kindOfYear: Pattern = optional(words(...adjectiveForms('учебный финансовый календарный хозяйственный')));

const THOUSANDS = slot<number>('thousands');
const HUNDREDS = slot<number>('hundreds');
const hundreds = new Map([...numberValues].filter(([, value]) => value >= 100));

/** «тысяча девятьсот сорок пятом», «две тысячи двадцать пятом». */
const yearInWords: Reader<number> = readerOf(
  sequence(
    oneOf(meaning(THOUSANDS, 1000, words('тысяча')), meaning(THOUSANDS, 2000, sequence(words('две'), words('тысячи')))),
    optional(capture(HUNDREDS, lookup(hundreds))),
    capture(YEAR, ordinalInWords),
  ),
  (get) => filled(get(THOUSANDS)) + (get(HUNDREDS) ?? 0) + filled(get(YEAR)),
);

/** A year with its word: «2013 году», «2013-м году», «44 года до н. э.», «двухтысячном году». */
export const statedYear: Reader<PointExpression> = longestOf(
  readerOf(sequence(capture(YEAR, yearNumber), kindOfYear, yearWord, optional(era)), yearOf),
  readerOf(sequence(capture(YEAR, yearInWords), yearWord), yearOf),
  readerOf(sequence(capture(YEAR, converted(digitsWithEnding([1, 4]), within(1, 2100))), yearWord, era), yearOf),
  readerOf(sequence(capture(YEAR, lookup(new Map(formsOf(2000, adjectiveForms('двухтысячный'))))), yearWord), yearOf),
);

function yearOf(get: Get): PointExpression {
  return { form: 'point', year: (get(BEFORE_ERA) ? -1 : 1) * filled(get(YEAR)) };
}

/** «2013», «2013-м», but not «1990-х». */
const longNumber: Reader<number> = {
  ...yearNumber,
  read: (tokens, at) => {
    const read = fourDigits.read(tokens, at);
    return read && read.end > at + 1 && PLURAL_ENDINGS.has(normAt(tokens, read.end - 1)) ? null : read;
  },
};

/** A year in digits alone, where what stands before it tells that it is one: «в мае 2013», «в 2013-м». */
export const bareYear: Reader<PointExpression> = readerOf(
  sequence(
    capture(YEAR, converted(longNumber, within(1000, 2100))),
    before((next) => !isCounted(next)),
  ),
  yearOf,
);

/** The year behind a month, a quarter, a season: «2013 года», «прошлого года», «с. г.». */
export const ofYear: Pattern = oneOf(
  fields(longestOf(statedYear, bareYear)),
  shiftedUnit('year'),
  says(
    { base: { unit: 'year', count: 0, anchor: 'publication' } },
    oneOf(words('с.г.', 'т.г.'), sequence(words('с', 'т'), words('.'), words('г'), optional(words('.')))),
  ),
);

function within(low: number, high: number) {
  return (year: number) => (year >= low && year <= high ? year : null);
}

const COUNTED =
  'человек рублей руб долларов евро гривен тенге тысяч тыс миллионов млн миллиардов млрд трлн процентов метров м км кг тонн литров раз лет дней часов минут секунд месяцев мест жителей участников военных солдат домов погибших мегаватт киловатт градусов % $ €'.split(
    ' ',
  );
const counted = new Set(COUNTED);

/** «в 2000 человек», «до 1500 студентов»: a number of things, not a year. */
export function isCounted(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation') return false;
  return counted.has(next.norm) || (next.letterCase === 'lower' && /(?:[оеё]в|ах|ях|[^и]ей)$/.test(next.norm));
}

const NEXT = slot<number>('next');

/** «2024/25 года»: the year in which a season began. */
export const slashedYears: Reader<PointExpression> = readerOf(
  sequence(
    capture(YEAR, fourDigits),
    words('/'),
    capture(NEXT, digitsWithEnding([2, 4])),
    kindOfYear,
    optional(yearWord),
  ),
  (get) => {
    const [year, next] = [filled(get(YEAR)), filled(get(NEXT))];
    return next === year + 1 || next === (year + 1) % 100 ? { form: 'point', year } : null;
  },
);

/** Two digits behind a slash or a dash that follows a full year: «2002/03», «1997—98». */
export const shortYear: Reader<PointExpression> = readerOf(sequence(capture(YEAR, digitsWithEnding([2, 2]))), yearOf);
