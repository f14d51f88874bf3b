import { type DateRule, pointRule } from './date-rule.js';
import { dayAndMonth, dayAway, dayInDigits, dayInList, dayOfThatMonth, weekdayAlone } from './readers/days.js';

/** Days by their number, their name, or their distance. */
export const dayRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'day-month',
      examples: [
        'Выставка откроется [25 августа 2025 года].',
        'Встреча прошла [21 июня].',
        'В [понедельник, 25 августа], начнётся ремонт.',
        'Договор подписан [5 мая прошлого года].',
        'Это случилось [первого сентября].',
        'Сезон открыли [1-го окт. 2024 г.]',
        'Взрыв прогремел [вчера, 8 сентября 2017 года].',
        'Матч прошёл в [субботу — 26 января].',
      ],
      counterExamples: ['Открыли 25 магазинов.', 'В марте открыли 25 магазинов.'],
    },
    dayAndMonth,
  ),
  pointRule(
    {
      shape: 'day-in-list',
      examples: ['Выборы прошли [12] и 13 января 2013 года.', 'Концерты пройдут [5], [6] и 7 мая.'],
      counterExamples: ['Пришли 12 и 13 человек.'],
    },
    dayInList,
  ),
  pointRule(
    {
      shape: 'day-digits',
      examples: ['Приказ от [25.08.2025] отменён.', 'Дата: [2025-08-25].', 'Акт от [25.08.2025 г.] подписан.'],
      counterExamples: ['Вышла версия 10.1.2 программы.'],
    },
    dayInDigits,
  ),
  pointRule(
    {
      shape: 'weekday',
      examples: ['Матч пройдёт в [пятницу].', 'Об этом сообщили в [прошлый понедельник].'],
      counterExamples: ['Рынок работает по пятницам.', 'Они берегут окружающую среду.'],
    },
    weekdayAlone,
  ),
  pointRule(
    {
      shape: 'day-away',
      examples: [
        'Об этом стало известно [вчера].',
        'В [тот же день] он уехал.',
        'Концерт отложили до [завтрашнего дня].',
      ],
      counterExamples: ['Каждый день приходят письма.', 'Накануне голосования он уехал.'],
    },
    dayAway,
  ),
  pointRule(
    {
      shape: 'day-number',
      examples: ['Зарплату платят [15 числа].', 'Платёж прошёл [5-го числа прошлого месяца].'],
      counterExamples: ['Число 15 выпало дважды.'],
    },
    dayOfThatMonth,
  ),
];
