import { mayGoOnBehind } from '../../../../find/beginning.js';
import { filled } from '../../../../find/filled.js';
import { firstWords } from '../../../../find/first.js';
import { amountsOf, type Count, withSmallerUnits } from '../../../../find/lengths-of-time.js';
import {
  before,
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
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { Amount, CalendarUnit } from '../../../../model/date-expression.js';
import { textAt } from '../../../../model/tokenized-text.js';
import { numberValues } from '../../number-words.js';
import { cardinal, wholeNumber } from '../../numerals.js';
import { adjectiveForms, formsOf } from '../../word-forms.js';
import { units, unitsInGenitive } from '../unit-words.js';

const COUNT = slot<Count>('count');
const NUMBER = slot<string>('number');
const UNIT = slot<CalendarUnit>('unit');

const UNKNOWN: Count = { count: null };
const VAGUE =
  'несколько нескольких нескольким несколькими много многие многих многим немало считанные считанных долгие долгих десятки сотни тысячи'.split(
    ' ',
  );

/** «двое суток», «трое»: collective numerals, of which «сутки» asks. */
const COLLECTIVES: ReadonlyMap<string, Count> = new Map(
  'двое трое четверо пятеро шестеро семеро'.split(' ').map((word, index) => [word, { count: String(index + 2) }]),
);

const upToTen = [...numberValues].filter(([, value]) => value <= 10);

/** «пару лет», and «два-три года», of which the number is not told. */
const PAIRS: ReadonlyMap<string, Count> = new Map([
  ...formsOf<Count>({ count: '2' }, ['пару', 'пара', 'пары', 'парой']),
  ...upToTen.flatMap(([first, low]) =>
    upToTen.flatMap(([second, high]) =>
      high > low && high <= low + 2 ? formsOf<Count>(UNKNOWN, [`${first}-${second}`]) : [],
    ),
  ),
]);

const low = capture(slot('low'), wholeNumber);
/** «2-3 недели», «от трёх до пяти лет»: the number is not told. */
const fromTo: Pattern = oneOf(sequence(low, words('-', '–', '—'), low), sequence(low, words('до'), low));

/** «25-ти», «10-ти» before a unit: the ending of the numeral. */
const numeralEnding: Pattern = optional(sequence(words('-'), words('ти', 'и', 'х', 'ми', 'го')));

const counted: Pattern = oneOf(
  meaning(COUNT, UNKNOWN, words(...VAGUE)),
  capture(COUNT, lookup(COLLECTIVES)),
  capture(COUNT, lookup(PAIRS)),
  meaning(COUNT, UNKNOWN, fromTo),
  capture(
    COUNT,
    readerOf(sequence(capture(NUMBER, cardinal), numeralEnding), (get) => ({ count: filled(get(NUMBER)) })),
  ),
);

/** What may stand between a number and its unit: «пять долгих лет», «десять последних лет», «пять с лишним лет». */
const epithet: Pattern = optional(
  oneOf(
    words(
      ...adjectiveForms('последний следующий прошедший предстоящий долгий полный целый календарный рабочий торговый'),
    ),
    sequence(words('с'), words('лишним', 'небольшим')),
  ),
);

/** «пять лет», «несколько месяцев», «полторы недели», «двое суток». */
const several: Reader<readonly Amount[]> = unlessYear(
  readerOf(sequence(counted, epithet, capture(UNIT, lookup(units))), (get) =>
    amountsOf(filled(get(UNIT)), filled(get(COUNT))),
  ),
);

/** «1999 году» is a year, «2000 лет» a length. */
function unlessYear(reader: Reader<readonly Amount[]>): Reader<readonly Amount[]> {
  return {
    ...reader,
    read: (tokens, at) => {
      const read = reader.read(tokens, at);
      const isYear = /^[12]\d{3}$/.test(textAt(tokens, at)) && read?.value[0]?.unit === 'year';
      return isYear && tokens[(read?.end ?? 1) - 1]?.norm !== 'лет' ? null : read;
    },
  };
}

/** «лет пять», «минут двадцать»: a number behind its unit is a guess. */
const guessed: Reader<readonly Amount[]> = readerOf(
  sequence(
    capture(
      UNIT,
      lookup(
        new Map<string, CalendarUnit>([
          ['лет', 'year'],
          ['месяцев', 'month'],
          ['недель', 'week'],
          ['дней', 'day'],
          ['часов', 'hour'],
          ['часа', 'hour'],
          ['минут', 'minute'],
        ]),
      ),
    ),
    capture(NUMBER, cardinal),
    before((next) => !units.has(next?.norm ?? '')),
  ),
  (get) => amountsOf(filled(get(UNIT)), { count: filled(get(NUMBER)) }),
);

/** «полгода», «полчаса», «полугода». */
const HALVES: ReadonlyMap<string, readonly Amount[]> = new Map([
  ...formsOf(amountsOf('year', { count: '0.5' }), 'полгода полугода полугоду полугодом полугоде'.split(' ')),
  ...formsOf(amountsOf('hour', { count: '0.5' }), ['полчаса', 'получаса', 'получасу', 'получасом']),
  ...formsOf(amountsOf('day', { count: '0.5' }), ['полдня', 'полсуток']),
  ...formsOf<readonly Amount[]>([{ unit: 'year', count: '50' }], ['полвека', 'полувека', 'полстолетия']),
]);

const JOINERS = new Set(['и', ',']);

/** «два года и три месяца», «1 час 45 минут». */
const compound: Reader<readonly Amount[]> = {
  first: several.first,
  secondAfter: mayGoOnBehind(several, several.first, firstWords('и', ',')),
  needed: several.needed,
  read: (tokens, at) => withSmallerUnits(tokens, several.read(tokens, at), several, JOINERS),
};

/** «четверть часа», «четверти века». */
const quarterOfUnit: Reader<readonly Amount[]> = readerOf(
  sequence(words('четверть', 'четверти', 'четвертью'), capture(UNIT, lookup(unitsInGenitive))),
  (get) => amountsOf(filled(get(UNIT)), { count: '0.25' }),
);

/** A length with its number: «два с половиной года», «несколько дней», «полгода», «лет пять». */
export const amounts: Reader<readonly Amount[]> = longestOf(compound, guessed, quarterOfUnit, lookup(HALVES));

/** One of a unit, without a number: «год», «неделю». */
export function oneOfUnit(table: ReadonlyMap<string, CalendarUnit>): Reader<readonly Amount[]> {
  return readerOf(capture(UNIT, lookup(table)), (get) => amountsOf(filled(get(UNIT)), { count: '1' }));
}

/** Units whose number is not told: «годы», «недели». */
export function someOfUnit(table: ReadonlyMap<string, CalendarUnit>): Reader<readonly Amount[]> {
  return readerOf(capture(UNIT, lookup(table)), (get) => amountsOf(filled(get(UNIT)), UNKNOWN));
}
