import { filled } from '../../../find/filled.js';
import {
  after,
  capture,
  lookup,
  meaning,
  oneOf,
  sequence,
  slot,
  spanEnds,
  spanStarts,
  words,
} from '../../../find/pattern.js';
import type { Match } from '../../../find/rule.js';
import type { Amount, CalendarUnit, PointExpression } from '../../../model/date-expression.js';
import type { Token } from '../../../model/tokenized-text.js';
import type { DateValue } from '../../../model/values.js';
import { adjectiveForms, formsOf } from '../word-forms.js';
import { months, seasons, weekdays, weekdaysInPlural } from './calendar-words.js';
import { type DateRule, dateRule, dateValue, pointReader, saying } from './date-rule.js';
import { amounts } from './readers/amounts.js';
import { dayAndMonth } from './readers/days.js';
import { units, unitsInAccusative } from './unit-words.js';

const UNITS_OF_RHYTHM: readonly (readonly [string, Amount])[] = [
  ['годн', { unit: 'year', count: '1' }],
  ['квартальн', { unit: 'quarter', count: '1' }],
  ['месячн', { unit: 'month', count: '1' }],
  ['недельн', { unit: 'week', count: '1' }],
  ['дневн', { unit: 'day', count: '1' }],
  ['суточн', { unit: 'day', count: '1' }],
  ['часн', { unit: 'hour', count: '1' }],
];

/** «ежегодно», «ежемесячный». */
const RHYTHMS: ReadonlyMap<string, Amount> = new Map(
  UNITS_OF_RHYTHM.flatMap(([stem, every]) => formsOf(every, [`еже${stem}о`, ...adjectiveForms(`еже${stem}ый`)])),
);

const RATES: ReadonlyMap<string, CalendarUnit> = new Map(
  [...unitsInAccusative].filter(([, unit]) => !['hour', 'minute', 'second', 'century', 'decade'].includes(unit)),
);

const EVERY = slot<Amount | PointExpression>('every');
const UNIT = slot<CalendarUnit>('unit');
const AMOUNTS = slot<readonly Amount[]>('amounts');
const WEEKDAY = slot<number>('weekday');

const eachOne = words(...adjectiveForms('каждый').filter((form) => !/(?:ые|ых|ыми)$/.test(form)));

/** What comes again and again. */
export const setRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'rhythm',
      examples: ['Премию вручают [ежегодно].', 'Принят [ежемесячный] платёж.', 'Доклад выходит [ежеквартально].'],
      counterExamples: ['Ежели пойдёт дождь, останемся.'],
    },
    capture(EVERY, lookup(RHYTHMS)),
    setOf,
  ),
  dateRule(
    {
      shape: 'every',
      examples: [
        'Они встречаются [каждый год].',
        'Автобус ходит [каждые 15 минут].',
        'Совет собирается [каждый понедельник].',
        'Ярмарка проходит [каждую весну].',
        'Выборы проходят [раз в четыре года].',
      ],
      counterExamples: ['Каждый человек важен.', 'Каждые пять человек получили приз.'],
    },
    oneOf(
      sequence(eachOne, capture(UNIT, lookup(units))),
      sequence(words('каждые', 'каждых'), capture(AMOUNTS, amounts)),
      sequence(eachOne, capture(WEEKDAY, lookup(weekdays))),
      sequence(
        eachOne,
        capture(
          EVERY,
          pointReader(
            oneOf(
              dayAndMonth,
              saying(lookup(months), (month) => ({ month })),
              saying(lookup(seasons), (season) => ({ season })),
            ),
          ),
        ),
      ),
      sequence(
        words('раз', 'раза', 'дважды', 'трижды'),
        words('в'),
        oneOf(capture(UNIT, lookup(unitsInAccusative)), capture(AMOUNTS, amounts)),
      ),
    ),
    setOf,
  ),
  dateRule(
    {
      shape: 'weekdays',
      examples: ['Рынок работает по [понедельникам].', 'По [воскресеньям] здесь пусто.', 'По [выходным] он рыбачит.'],
      counterExamples: ['В понедельник рынок закрыт.'],
    },
    sequence(
      words('по'),
      spanStarts,
      oneOf(
        capture(WEEKDAY, lookup(weekdaysInPlural)),
        meaning(EVERY, { unit: 'weekend', count: '1' }, words('выходным')),
      ),
    ),
    setOf,
  ),
  dateRule(
    {
      shape: 'rate',
      examples: [
        'Завод выпускает 700 машин в [год].',
        'Компания добывает 30 млн баррелей в [сутки].',
        'Ставка составляет 10 процентов [годовых].',
        'Инфляция в [годовом] выражении выросла.',
      ],
      counterExamples: ['В год столетия завода открыли музей.', 'Он подписал годовой контракт.'],
    },
    oneOf(
      sequence(words('в'), spanStarts, capture(UNIT, lookup(RATES))),
      sequence(
        after((token) => token?.text === '%' || (token?.norm.startsWith('процент') ?? false)),
        meaning(EVERY, { unit: 'year', count: '1' }, words('годовых')),
      ),
      sequence(
        meaning(EVERY, { unit: 'year', count: '1' }, words('годовом')),
        spanEnds,
        words('выражении', 'исчислении'),
      ),
      sequence(
        meaning(EVERY, { unit: 'quarter', count: '1' }, words('квартальном')),
        spanEnds,
        words('выражении', 'исчислении'),
      ),
      sequence(
        meaning(EVERY, { unit: 'month', count: '1' }, words('месячном')),
        spanEnds,
        words('выражении', 'исчислении'),
      ),
    ),
    (match) => (match.get(UNIT) && !isRate(match) ? null : setOf(match)),
  ),
];

/** How far before «в год» the number stands: «63 миллиарда кубометров газа в год». */
const REACH = 7;

/** «в год столетия» is a year; a rate has its number before it and nothing that it belongs to behind it. */
function isRate({ tokens, first, last }: Match): boolean {
  const sentence = tokens[first]?.sentence;
  const next = tokens[last];
  if (next && next.sentence === sentence && isOwner(next)) return false;
  if (tokens[first - 2]?.text === '—') return false;
  return tokens
    .slice(Math.max(0, first - REACH), first)
    .some((token) => token.sentence === sentence && (token.kind === 'number' || OF_NUMBER.test(token.norm)));
}

/** «в год 50-летия», «в день его приезда», «в день смерти»: verbs and short words may follow a rate. */
function isOwner({ kind, letterCase, norm }: Token): boolean {
  if (kind === 'number' || letterCase === 'capital') return true;
  return /^(?:его|ее|их|когда|.+(?:ия|ости|ти|ения|ства|ов|ов|ы))$/.test(norm) && !/^(?:должны|равны)$/.test(norm);
}

const OF_NUMBER =
  /^(?:тысяч|миллион|миллиард|трилли|раза?$|дважды|трижды|одн|дв[ае]|тр[ие]|четыр|пят|шест|сем|восем|девят|десят|процент)/;

function setOf(match: Match): DateValue | null {
  const [every, unit, weekday, first] = [
    match.get(EVERY),
    match.get(UNIT),
    match.get(WEEKDAY),
    match.get(AMOUNTS)?.[0],
  ];
  if (weekday !== undefined) return dateValue('SET', { form: 'set', every: { form: 'point', weekday } });
  return dateValue('SET', { form: 'set', every: every ?? first ?? { unit: filled(unit), count: '1' } });
}
