import {
  capture,
  lookup,
  meaning,
  oneOf,
  optional,
  type Pattern,
  type Reader,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { readerOf } from '../../../../find/pattern-reader.js';
import type { Direction, PointExpression } from '../../../../model/date-expression.js';
import { withDirection, yearBehind } from './days.js';

type Fields = Omit<PointExpression, 'form'>;

const western = (days: number): Fields => ({ easter: { church: 'western', days } });
const orthodox = (days: number): Fields => ({ easter: { church: 'orthodox', days } });
/** The first, second … or last (-1) Monday of May. */
const nth = (ordinal: number, weekday: number, month: number): Fields => ({ ordinal, weekday, month });
const [MONDAY, THURSDAY, SUNDAY] = [1, 4, 7];

/** Holidays by name, tokens separated by spaces; the days of the countries whose news is written in English. */
const HOLIDAYS: readonly (readonly [string, Fields])[] = [
  ["new year 's day", { month: 1, day: 1 }],
  ['new year', { month: 1, day: 1 }],
  ["new year 's", { month: 1, day: 1 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ['orthodox christmas', { month: 1, day: 7 }],
  ['martin luther king day', nth(3, MONDAY, 1)],
  ['groundhog day', { month: 2, day: 2 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["presidents ' day", nth(3, MONDAY, 2)],
  ["st . patrick 's day", { month: 3, day: 17 }],
  ["st patrick 's day", { month: 3, day: 17 }],
  ["international women 's day", { month: 3, day: 8 }],
  ["april fools ' day", { month: 4, day: 1 }],
  ['ash wednesday', western(-46)],
  ['palm sunday', western(-7)],
  ['good friday', western(-2)],
  ['easter', western(0)],
  ['easter sunday', western(0)],
  ['easter monday', western(1)],
  ['orthodox easter', orthodox(0)],
  ['pentecost', western(49)],
  ['earth day', { month: 4, day: 22 }],
  ['may day', { month: 5, day: 1 }],
  ['victory day', { month: 5, day: 9 }],
  ["mother 's day", nth(2, SUNDAY, 5)],
  ['memorial day', nth(-1, MONDAY, 5)],
  ["father 's day", nth(3, SUNDAY, 6)],
  ['juneteenth', { month: 6, day: 19 }],
  ['canada day', { month: 7, day: 1 }],
  ['bastille day', { month: 7, day: 14 }],
  ['labor day', nth(1, MONDAY, 9)],
  ['columbus day', nth(2, MONDAY, 10)],
  ['halloween', { month: 10, day: 31 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['thanksgiving', nth(4, THURSDAY, 11)],
  ['thanksgiving day', nth(4, THURSDAY, 11)],
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
];

/** Words that a name begins with. */
export const holidayWords: ReadonlySet<string> = new Set(HOLIDAYS.map(([phrase]) => phrase.split(' ')[0] ?? ''));

const FIELDS = slot<Fields>('fields');
const HOLDER = slot<PointExpression>('holder');
const DIRECTION = slot<Direction>('direction');

/** The longer names first: `Christmas` begins `Christmas Eve`. */
const name: Pattern = oneOf(
  ...[...HOLIDAYS]
    .sort(([a], [b]) => b.length - a.length)
    .map(([phrase, fields]) => meaning(FIELDS, fields, sequence(...phrase.split(' ').map((word) => words(word))))),
);

const directions: ReadonlyMap<string, Direction> = new Map([
  ['last', 'past'],
  ['this', 'future'],
  ['next', 'future'],
]);

/** `Christmas Eve`, `last Thanksgiving`, `Easter 2025`. */
export const holiday: Reader<PointExpression> = readerOf(
  sequence(
    optional(words('the')),
    optional(capture(DIRECTION, lookup(directions))),
    name,
    optional(capture(HOLDER, yearBehind)),
  ),
  (get) => withDirection({ form: 'point', ...get(HOLDER), ...get(FIELDS) }, get(DIRECTION)),
);
