import { filled } from '../../../find/filled.js';
import { firstOf } from '../../../find/first.js';
import {
  intervalValue,
  isOneKind,
  type Placed,
  partsOfPair,
  placed,
  standsAlone,
} from '../../../find/interval-ends.js';
import {
  capture,
  lookup,
  oneOf,
  optional,
  type Reader,
  sequence,
  slot,
  spanStarts,
  words,
} from '../../../find/pattern.js';
import { longestOf } from '../../../find/pattern-reader.js';
import type { Match } from '../../../find/rule.js';
import type { Amount } from '../../../model/date-expression.js';
import type { DateValue } from '../../../model/values.js';
import { monthPairs } from './calendar-words.js';
import { type DateRule, dateRule, dateValue, FIELDS, pointOf } from './date-rule.js';
import { amounts } from './readers/amounts.js';
import { endOfInterval, endOnDay, startOfInterval, startOnDay } from './readers/interval-ends.js';
import { bareYear, kindOfYear, ofYear, shortYear, yearWord } from './readers/years.js';
import { units } from './unit-words.js';

const FROM = slot<Placed>('from');
const TO = slot<Placed>('to');
const PAIR = slot<readonly [number, number]>('pair');
const AMOUNTS = slot<readonly Amount[]>('amounts');
/** «девять месяцев», «три квартала». */
const partsOfYear: Reader<readonly Amount[]> = {
  ...amounts,
  needed: [firstOf([...units].filter(([, unit]) => unit === 'month' || unit === 'quarter').map(([form]) => form))],
};
const dash = words('-', '–', '—', '−');

/** Times told by their two ends. */
export const intervalRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'interval-in-words',
      examples: [
        'Выставка идёт с [29 сентября по 1 октября 2025 года].',
        'Он жил там с [2001 по 2005 год].',
        'Суд длился с [5 до 21 августа].',
        'Она состоится между [20 июня и 10 августа].',
        'Это было с [мая прошлого года по март нынешнего года].',
        'Магазин открыт с [10 до 18 часов].',
        'Торги стояли с [9:50 до 10:20 мск 7 августа].',
        'С [22:00 6 августа до 6:00 7 августа] дорога закрыта.',
        'Воды не будет [20 августа с 10 до 18 часов].',
      ],
      counterExamples: ['Цена выросла с 5 до 10 процентов.', 'С 2013 года он живёт в Минске.'],
    },
    oneOf(
      sequence(
        words('с', 'со', 'от', 'c'),
        spanStarts,
        capture(FROM, startOfInterval),
        optional(words(',')),
        words('по', 'до'),
        optional(words('самого')),
        capture(TO, endOfInterval),
      ),
      sequence(words('между'), spanStarts, capture(FROM, startOfInterval), words('и'), capture(TO, endOfInterval)),
      sequence(capture(FROM, startOfInterval), words('по'), capture(TO, endOfInterval)),
      sequence(capture(FROM, startOnDay), words('до'), capture(TO, endOnDay)),
    ),
    intervalOf,
  ),
  dateRule(
    {
      shape: 'interval-with-dash',
      examples: [
        'Программа на [2026-2028 годы] готова.',
        'Он был послом ([1999—2001]).',
        'Форум пройдёт [29-30 сентября].',
        'В [январе - июне этого года] торговля выросла.',
        'Встреча пройдёт в [конце сентября - начале октября 2025 года].',
        'Город рос в [XVIII–XIX веках].',
      ],
      counterExamples: ['Телефон 2013-1999.', 'Счёт 25-23.', 'Учения «Запад-2025» прошли.'],
    },
    sequence(capture(FROM, startOfInterval), dash, capture(TO, endOfInterval)),
    (match) => (isOneKind(match.get(FROM), match.get(TO)) && standsAlone(match) ? intervalOf(match) : null),
  ),
  dateRule(
    {
      shape: 'years-shortened',
      examples: [
        'В сезоне [2002/03] он играл.',
        'Снят сериал «Сад» ([1996—98]).',
        'Итоги [2012/2013 учебного года] подвели.',
      ],
      counterExamples: ['Дело 2012/15 закрыто.', 'Дробь 1/2.'],
    },
    sequence(
      capture(FROM, placed(bareYear)),
      oneOf(words('/'), dash),
      capture(TO, placed(longestOf(bareYear, shortYear))),
      optional(sequence(kindOfYear, yearWord)),
    ),
    (match) => {
      const [from, to] = [filled(match.get(FROM)?.point.year), filled(match.get(TO)?.point.year)];
      const year = to < 100 ? from - (from % 100) + to : to;
      const isSlashed = match.tokens[match.first + 1]?.text === '/';
      const isMeant = isSlashed ? year === from + 1 || (from % 100 === 99 && to === 0) : to < 100 && isBracketed(match);
      return isMeant && standsAlone(match)
        ? intervalOf(match, { form: 'point', year: isSlashed ? from + 1 : year })
        : null;
    },
  ),
  dateRule(
    {
      shape: 'months-in-one-word',
      examples: ['В [январе-июне этого года] экспорт вырос.', 'За [январь-сентябрь 2025 года] построили мост.'],
      counterExamples: ['В январе он ушёл.'],
    },
    sequence(capture(PAIR, lookup(monthPairs)), optional(ofYear)),
    (match) => {
      const pair = filled(match.get(PAIR));
      const parts = partsOfPair(match);
      if (!parts) return null;
      const year = pointOf(match.all(FIELDS));
      const [from, to] = [
        { ...year, month: pair[0] },
        { ...year, month: pair[1] },
      ];
      return { ...dateValue('DATE', { form: 'interval', from, to }), parts };
    },
  ),
  dateRule(
    {
      shape: 'months-of-year',
      examples: [
        'За [девять месяцев 2024 года] прибыль выросла.',
        'За [первые три квартала этого года] построили мост.',
      ],
      counterExamples: ['Он ждал девять месяцев.', 'Первые три квартала застроены.'],
    },
    sequence(optional(words('первые', 'первых')), capture(AMOUNTS, partsOfYear), ofYear),
    (match) => {
      const amount = match.get(AMOUNTS)?.[0];
      const last = Number(amount?.count);
      const year = pointOf(match.all(FIELDS));
      if (amount?.unit === 'month' && Number.isInteger(last) && last <= 12) {
        return dateValue('DATE', { form: 'interval', from: { ...year, month: 1 }, to: { ...year, month: last } });
      }
      if (amount?.unit === 'quarter' && Number.isInteger(last) && last <= 4) {
        return dateValue('DATE', { form: 'interval', from: { ...year, quarter: 1 }, to: { ...year, quarter: last } });
      }
      return null;
    },
  ),
];

function intervalOf(match: Match, to = match.get(TO)?.point): DateValue | null {
  return intervalValue(match.tokens, filled(match.get(FROM)), { ...filled(match.get(TO)), point: filled(to) });
}

function isBracketed({ tokens, first }: Match): boolean {
  return tokens[first - 1]?.text === '(' || tokens[first - 1]?.text === ',';
}
