import { type DateRule, pointRule } from './date-rule.js';
import { halfOfYear, monthOfYear, quarter, seasonAway, seasonOfYear, unitAway } from './readers/periods.js';

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
];
