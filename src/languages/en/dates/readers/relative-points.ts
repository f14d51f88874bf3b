import {
  capture,
  lookup,
  meaning,
  oneOf,
  optional,
  type Reader,
  sequence,
  slot,
  words,
} from '../../../../find/pattern.js';
import { readerOf } from '../../../../find/pattern-reader.js';
import type { CalendarUnit, PointExpression, Shift } from '../../../../model/date-expression.js';
import { singularUnits } from '../calendar-words.js';

type Where = Pick<Shift, 'anchor' | 'count'>;

/** Words before a unit that tell which one is meant, counted from the publication date or from the date named before. */
const WHICH: ReadonlyMap<string, Where> = new Map([
  ['this', { anchor: 'publication', count: 0 }],
  ['current', { anchor: 'publication', count: 0 }],
  ['last', { anchor: 'publication', count: -1 }],
  ['past', { anchor: 'publication', count: -1 }],
  ['next', { anchor: 'publication', count: 1 }],
  ['coming', { anchor: 'publication', count: 1 }],
  ['upcoming', { anchor: 'publication', count: 1 }],
  ['that', { anchor: 'mentioned', count: 0 }],
  ['same', { anchor: 'mentioned', count: 0 }],
  ['latest', { anchor: 'mentioned', count: 0 }],
  ['previous', { anchor: 'mentioned', count: -1 }],
  ['preceding', { anchor: 'mentioned', count: -1 }],
  ['prior', { anchor: 'mentioned', count: -1 }],
  ['following', { anchor: 'mentioned', count: 1 }],
]);

const WHERE = slot<Where>('where');
const UNIT = slot<CalendarUnit>('unit');

const calendarUnits = new Map(
  [...singularUnits].filter(([, unit]) => !['second', 'minute', 'hour', 'season'].includes(unit)),
);

function pointOf(unit: CalendarUnit | undefined, where: Where | undefined): PointExpression | null {
  if (!unit || !where) return null;
  return { form: 'point', base: { unit, ...where } };
}

const which = sequence(
  optional(words('the', 'this', 'that')),
  optional(words('very')),
  capture(WHERE, lookup(WHICH)),
  optional(
    words(
      'full',
      'fiscal',
      'financial',
      'calendar',
      'business',
      'whole',
      'entire',
      'trading',
      'tax',
      'academic',
      'school',
    ),
  ),
);

/** `last week`, `this year`, `the previous month`, `the same day`. */
export const unitBeside: Reader<PointExpression> = readerOf(
  sequence(which, capture(UNIT, lookup(calendarUnits))),
  (get) => pointOf(get(UNIT), get(WHERE)),
);

/** The years among them: `last year`, `the following year`. */
export const yearBeside: Reader<PointExpression> = readerOf(
  sequence(which, capture(UNIT, lookup(new Map([['year', 'year' as const]])))),
  (get) => pointOf(get(UNIT), get(WHERE)),
);

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);
const COUNT = slot<number>('count');

/** `yesterday`, `the day before yesterday`. */
export const dayBeside: Reader<PointExpression> = readerOf(
  oneOf(
    capture(COUNT, lookup(DAYS)),
    sequence(optional(words('the')), words('day'), meaning(COUNT, -2, sequence(words('before'), words('yesterday')))),
    sequence(optional(words('the')), words('day'), meaning(COUNT, 2, sequence(words('after'), words('tomorrow')))),
  ),
  (get) => ({ form: 'point', base: { unit: 'day', count: get(COUNT) ?? 0, anchor: 'publication' } }),
);
