import { filled } from '../../../find/filled.js';
import { capture, slot } from '../../../find/pattern.js';
import type { Match } from '../../../find/rule.js';
import type { PointExpression } from '../../../model/date-expression.js';
import { type DateRule, dateRule, pointValue } from './date-rule.js';
import { nightBefore, partOfDay, timeOfDay } from './readers/times.js';

const POINT = slot<PointExpression>('point');

/** Clock times and parts of a day. */
export const timeRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'clock',
      examples: [
        'Матч начнётся в [18:30 мск].',
        'Новость вышла в [09:04, 25 ноября].',
        'Встреча пройдёт [25 августа в 14 часов 30 минут].',
        'Это случилось [утром в понедельник].',
        'Пожар начался [вчера вечером около 20:34].',
        'Он ушёл в [5 часов вечера].',
      ],
      counterExamples: ['Они победили со счётом 21:19.', 'Дорога заняла 5 часов.', 'Цена 18.30 рубля.'],
    },
    capture(POINT, timeOfDay),
    (match) => (isScore(match) ? null : timeValue(match)),
  ),
  dateRule(
    {
      shape: 'night-before',
      examples: ['Он умер в [ночь на понедельник].', 'В [ночь с 24 на 25 августа] шёл дождь.'],
      counterExamples: ['Ночь на море тёмная.'],
    },
    capture(POINT, nightBefore),
    timeValue,
  ),
  dateRule(
    {
      shape: 'part-of-day',
      examples: ['[Этой ночью] шёл снег.', 'Его нашли [рано утром].', 'К [вечеру вторника] всё стихло.'],
      counterExamples: ['С днём рождения!', 'Доброе утро.', 'Ночь была тёмной.'],
    },
    capture(POINT, partOfDay),
    timeValue,
  ),
];

function timeValue(match: Match) {
  return pointValue(filled(match.get(POINT)), match);
}

/** Two numbers with a colon and nothing around them that tells of time: «победили 21:19». */
function isScore({ tokens, first, last }: Match): boolean {
  const isBare = last === first + 3 && tokens[first + 1]?.text === ':';
  if (!isBare) return false;
  const before = tokens[first - 1];
  return before?.kind === 'word' && before.sentence === tokens[first]?.sentence && !BEFORE_TIME.has(before.norm);
}

const BEFORE_TIME = new Set('в во с со к до по после около примерно на от и или накануне'.split(' '));
