import {
  before,
  capture,
  mark,
  oneOf,
  optional,
  type Pattern,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { Token } from '../../../../model/tokenized-text.js';
import { converted, fields, says } from '../date-rule.js';
import { digitsWithEnding } from '../ordinals.js';
import { shiftedUnit } from './shifts.js';

/** «года», «годах», «г.», «гг.». */
export const yearWord: Pattern = oneOf(
  words(...'год года году годом годе годы годов годам годами годах г.г'.split(' ')),
  sequence(words('г', 'гг', 'г.г.'), optional(words('.'))),
);

const YEAR = slot<number>('year');
const BEFORE_ERA = slot<true>('before-era');

/** «до н. э.», «нашей эры»: keeps whether the year is before our era. */
const era: Pattern = sequence(
  optional(sequence(words('до'), mark(BEFORE_ERA, true))),
  oneOf(
    sequence(words('нашей'), words('эры')),
    words('н.э.'),
    sequence(words('н'), words('.'), words('э'), optional(words('.'))),
    sequence(words('рождества'), words('христова')),
  ),
);

const longNumber = digitsWithEnding([3, 4]);

/** A year with its word: «2013 году», «2013-м», «44 года до н. э.». */
export const statedYear = longestOf(
  readerOf(
    sequence(capture(YEAR, longestOf(converted(longNumber, within(100, 2100)))), yearWord, optional(era)),
    (get) => ({ year: (get(BEFORE_ERA) ? -1 : 1) * (get(YEAR) ?? 0) }),
  ),
  readerOf(sequence(capture(YEAR, converted(digitsWithEnding([1, 4]), within(1, 2100))), yearWord, era), (get) => ({
    year: (get(BEFORE_ERA) ? -1 : 1) * (get(YEAR) ?? 0),
  })),
);

/** A year in digits alone, where what stands before it tells that it is one: «в мае 2013». */
export const bareYear = readerOf(
  sequence(
    capture(YEAR, converted(longNumber, within(1000, 2100))),
    before((next) => !isCounted(next)),
  ),
  (get) => ({ year: get(YEAR) ?? 0 }),
);

/** The year behind a month, a quarter, a season: «2013 года», «прошлого года», «с. г.». */
export const ofYear: Pattern = oneOf(
  fields(longestOf(statedYear, bareYear)),
  shiftedUnit('year'),
  says({ base: { unit: 'year', count: 0, anchor: 'publication' } }, words('с.г.', 'т.г.')),
);

function within(low: number, high: number) {
  return (year: number) => (year >= low && year <= high ? year : null);
}

const COUNTED =
  'человек рублей руб долларов евро гривен тенге тысяч тыс миллионов млн миллиардов млрд трлн процентов метров м км кг тонн литров раз лет дней часов минут секунд месяцев мест жителей участников военных солдат домов погибших % $ €'.split(
    ' ',
  );
const counted = new Set(COUNTED);

/** «в 2000 человек»: a number of things, not a year. */
function isCounted(next: Token | undefined): boolean {
  return next !== undefined && counted.has(next.norm);
}
