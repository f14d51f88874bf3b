import { sequence, spanStarts, words } from '../../../find/pattern.js';
import { type DateRule, dateRule, dateValue, edgeRule, FIELDS, pointOf, pointRule } from './date-rule.js';
import {
  halfOfYear,
  monthOfYear,
  quarter,
  quarterInList,
  samePeriod,
  seasonAway,
  seasonOfYear,
  unitAway,
  unitOfEdge,
} from './readers/periods.js';
import { weekend } from './readers/weekends.js';

/** Months, quarters, halves, seasons, and units told by their distance. */
export const periodRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'month',
      examples: ['Завод откроют в [мае].', 'В [декабре 2013 года] он ушёл.', 'С ним говорили в [мае прошлого года].'],
      counterExamples: ['Маяк виден издалека.'],
    },
    monthOfYear,
  ),
  pointRule(
    {
      shape: 'quarter',
      examples: ['Прибыль за [первый квартал 2025 года] выросла.', 'В [IV квартале] цены упали.'],
      counterExamples: ['Построили жилой квартал.'],
    },
    quarter,
  ),
  pointRule(
    {
      shape: 'quarter-in-list',
      examples: ['В [третьем] и четвёртом кварталах 2025 года рост замедлится.', 'В [I] и II кварталах цены упали.'],
      counterExamples: ['В третьем и четвёртом домах нет света.'],
    },
    quarterInList,
  ),
  pointRule(
    {
      shape: 'half',
      examples: ['Отчёт за [первое полугодие 2025 года] готов.', 'Во [второй половине года] цены упали.'],
      counterExamples: ['Во второй половине матча пошёл дождь.'],
    },
    halfOfYear,
  ),
  pointRule(
    {
      shape: 'season',
      examples: ['Он приехал [летом 2025 года].', 'К [зиме] всё построят.'],
      counterExamples: ['Ему пять лет.'],
    },
    seasonOfYear,
  ),
  pointRule(
    {
      shape: 'season-away',
      examples: ['Это случилось [прошлой осенью].', 'Он приедет [этим летом].'],
      counterExamples: ['Осень была тёплой.'],
    },
    seasonAway,
  ),
  pointRule(
    {
      shape: 'unit-away',
      examples: [
        'В [прошлом году] цены выросли.',
        'На [этой неделе] пройдёт дождь.',
        'Доход [прошлого квартала] вырос.',
      ],
      counterExamples: ['Прошлый директор ушёл.'],
    },
    unitAway,
  ),
  pointRule(
    {
      shape: 'weekend',
      examples: ['На [прошлых выходных] шёл дождь.', 'Он приедет в [ближайшие выходные].', 'В [выходные] выпал снег.'],
      counterExamples: ['Ей дали выходные пособия.', 'Выходные прошли.'],
    },
    weekend,
  ),
  dateRule(
    {
      shape: 'same-period',
      examples: [
        'Это больше, чем за [аналогичный период прошлого года].',
        'К уровню [того же периода 2013 года] экспорт вырос.',
      ],
      counterExamples: ['Это был трудный период.'],
    },
    samePeriod,
    // «к аналогичному периоду» compares, it is no end.
    ({ all }) => dateValue('DATE', pointOf(all(FIELDS))),
  ),
  edgeRule(
    {
      shape: 'edge-of-unit',
      examples: [
        'До [конца года] построят мост.',
        'С [начала недели] идут дожди.',
        'К [середине месяца] всё будет готово.',
      ],
      counterExamples: ['Итоги года подвели.', 'В начале было слово.'],
    },
    unitOfEdge,
  ),
  pointRule(
    {
      shape: 'unit-summed-up',
      examples: ['По итогам [года] прибыль выросла.', 'По результатам [квартала] убыток сократился.'],
      counterExamples: ['По итогам встречи подписали договор.'],
    },
    sequence(words('итогам', 'результатам'), spanStarts, unitOfEdge),
  ),
];
