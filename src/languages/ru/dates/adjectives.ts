import { lookup, type Reader, sequence, words } from '../../../find/pattern.js';
import { adjectiveForms, formsOf } from '../word-forms.js';
import { seasonAdjectives } from './calendar-words.js';
import { type DateRule, type PointFields, pointRule, saying } from './date-rule.js';

const MONTHS =
  'январский февральский мартовский апрельский майский июньский июльский августовский сентябрьский октябрьский ноябрьский декабрьский';
const WEEKDAYS: readonly (readonly [number, string])[] = [
  [5, 'пятничный'],
  [6, 'субботний'],
  [7, 'воскресный'],
];

const ADJECTIVES: ReadonlyMap<string, PointFields> = new Map([
  ...MONTHS.split(' ').flatMap((word, index) => formsOf<PointFields>({ month: index + 1 }, adjectiveForms(word))),
  ...WEEKDAYS.flatMap(([weekday, word]) => formsOf<PointFields>({ weekday }, adjectiveForms(word))),
  ...formsOf<PointFields>({ base: { unit: 'day', count: 0, anchor: 'publication' } }, adjectiveForms('сегодняшний')),
  ...formsOf<PointFields>({ base: { unit: 'day', count: -1, anchor: 'publication' } }, adjectiveForms('вчерашний')),
  ...formsOf<PointFields>({ base: { unit: 'day', count: 1, anchor: 'publication' } }, adjectiveForms('завтрашний')),
  ...formsOf<PointFields>({ base: { unit: 'year', count: -1, anchor: 'publication' } }, adjectiveForms('прошлогодний')),
]);

const anyAdjective = lookup(ADJECTIVES);
/** In lower case, or at the head of a sentence: «Октябрьский» is a town too. */
const unlessName: Reader<PointFields> = {
  ...anyAdjective,
  read: (tokens, at) => {
    const token = tokens[at];
    const isHead = tokens[at - 1]?.sentence !== token?.sentence && !token?.norm.startsWith('октябрьск');
    return token?.letterCase === 'lower' || (token?.letterCase === 'capital' && isHead)
      ? anyAdjective.read(tokens, at)
      : null;
  },
};

/** Adjectives that tell when what they stand before was or will be. */
export const adjectiveRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'adjective',
      examples: [
        'Он победил на [декабрьских] выборах.',
        'После [субботней] службы шёл дождь.',
        '[Июльская] инфляция выросла.',
        'На [вчерашней] встрече спорили.',
      ],
      counterExamples: ['Он живёт в городе Октябрьский.', 'Осенний дождь шёл.'],
    },
    saying(unlessName, (fields) => fields),
  ),
  pointRule(
    {
      shape: 'season-as-adjective',
      examples: ['В [зимний период] цены растут.', 'Закончился [летний сезон].'],
      counterExamples: ['Она купила зимнее пальто.'],
    },
    sequence(
      saying(lookup(seasonAdjectives), (season) => ({ season })),
      words(...'период периода периоду периоде сезон сезона сезону сезоне'.split(' ')),
    ),
  ),
];
