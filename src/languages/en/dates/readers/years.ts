import { goesOnWith } from '../../../../find/beginning.js';
import { fullYear } from '../../../../find/calendar-digits.js';
import { filled } from '../../../../find/filled.js';
import { canBegin, firstWords, union, WHOLE_NUMBERS } from '../../../../find/first.js';
import { digitCount, integerReader, integersOf } from '../../../../find/integers.js';
import { capture, lookup, oneOf, optional, type Reader, sequence, slot, words } from '../../../../find/pattern.js';
import { longestOf, readerOf } from '../../../../find/pattern-reader.js';
import type { PointExpression } from '../../../../model/date-expression.js';
import { normAt, type Token } from '../../../../model/tokenized-text.js';
import { valueOfWord } from '../../numerals.js';
import { inRange, ordinal } from './calendar-names.js';

const APOSTROPHES = firstWords("'", '’', '‘', '`');

/** `1990` in digits that belong to no longer number. */
export const yearDigits: Reader<number> = inRange(integerReader(4, 4), 1000, 2999);

/** `'90`. */
const shortYear: Reader<number> = {
  first: APOSTROPHES,
  secondAfter: goesOnWith([], 'one-or-two-digits'),
  read: (tokens, at) => {
    const [mark, digits] = tokens.slice(at, at + 2);
    const isShort = canBegin(APOSTROPHES, mark) && digits && !digits.spaceBefore && digitCount(digits) === 2;
    return isShort ? { end: at + 2, value: fullYear(Number(digits.text)) } : null;
  },
};

const CENTURIES = ['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];

/** `nineteen ninety-six`, `twenty ten`. */
const yearInPairs: Reader<number> = {
  first: firstWords(...CENTURIES),
  read: (tokens, at) => {
    const [hundreds, rest, ones] = tokens.slice(at, at + 3);
    if (!CENTURIES.includes(hundreds?.norm ?? '')) return null;
    const tens = valueOfWord(rest?.norm ?? '') ?? 0;
    if (tens < 10) return null;
    const one = tens >= 20 && tens % 10 === 0 ? (valueOfWord(ones?.norm ?? '') ?? 0) : 0;
    const hasOnes = one > 0 && one < 10;
    const value = (valueOfWord(hundreds?.norm ?? '') ?? 0) * 100 + tens + (hasOnes ? one : 0);
    return { end: at + (hasOnes ? 3 : 2), value };
  },
};

/** `two thousand and ten`; `two thousand` alone is a number as often, but for `the year two thousand`. */
const yearInThousands: Reader<number> = {
  first: firstWords('two'),
  secondAfter: goesOnWith(['thousand']),
  read: (tokens, at) => {
    if (tokens[at]?.norm !== 'two' || tokens[at + 1]?.norm !== 'thousand') return null;
    const rest = tokens[at + 2]?.norm === 'and' ? at + 3 : at + 2;
    const ones = valueOfWord(normAt(tokens, rest)) ?? 0;
    if (ones > 0) return { end: rest + 1, value: 2000 + ones };
    return tokens[at - 1]?.norm === 'year' ? { end: at + 2, value: 2000 } : null;
  },
};

const yearInWords: Reader<number> = longestOf(yearInPairs, yearInThousands);

/** A year behind the words that tell it is one. */
export const anyYear: Reader<number> = longestOf(yearDigits, shortYear, yearInWords);

const ERAS: ReadonlyMap<string, 1 | -1> = new Map([
  ['bc', -1],
  ['b.c.', -1],
  ['bce', -1],
  ['b.c.e.', -1],
  ['ad', 1],
  ['a.d.', 1],
  ['ce', 1],
]);
const ERA = slot<1 | -1>('era');
const YEAR = slot<number>('year');
const eraYear: Reader<number> = inRange(integerReader(1, 4), 1, 9999);

/** `44 BC`, `AD 79`. */
const yearOfEra: Reader<number> = readerOf(
  oneOf(
    sequence(capture(YEAR, eraYear), capture(ERA, lookup(ERAS))),
    sequence(capture(ERA, lookup(new Map([...ERAS].filter(([, sign]) => sign > 0)))), capture(YEAR, eraYear)),
  ),
  (get) => filled(get(YEAR)) * filled(get(ERA)),
);

/** `fiscal 1990`, `the 1990 fiscal year`, `the year 2000`, `nineteen ninety`, `44 BC`: years that need nothing around them. */
export const namedYear: Reader<PointExpression> = readerOf(
  oneOf(
    sequence(
      optional(words('the')),
      oneOf(
        sequence(words('fiscal', 'financial'), optional(words('year'))),
        sequence(optional(words('calendar', 'fiscal', 'tax')), words('year')),
      ),
      capture(YEAR, anyYear),
    ),
    sequence(
      optional(words('the')),
      capture(YEAR, yearDigits),
      words('fiscal', 'financial', 'calendar', 'tax'),
      words('year'),
    ),
    capture(YEAR, yearOfEra),
    capture(YEAR, yearInWords),
  ),
  (get) => ({ form: 'point', year: filled(get(YEAR)) }),
);

const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
);

/** `the 90s`, not `his 20s`, which is an age. */
const BEFORE_BARE_DECADE = new Set(['the', 'early', 'mid', 'late']);

/** First year of the decade: `1990s`, `1990's`, `'90s`, `90s`. */
const decadeInDigits: Reader<number> = {
  first: union([APOSTROPHES, integersOf(2, 4)]),
  secondAfter: goesOnWith(['s', "'s"], ...WHOLE_NUMBERS),
  read: (tokens, at) => {
    const start = canBegin(APOSTROPHES, tokens[at]) ? at + 1 : at;
    const [digits, ending] = tokens.slice(start, start + 2);
    const isPlural = ending && !ending.spaceBefore && (ending.norm === 's' || ending.norm === "'s");
    if (!digits || !isPlural || (start > at && digits.spaceBefore)) return null;
    const isBare = start === at && digits.text.length === 2;
    if (isBare && !BEFORE_BARE_DECADE.has(normAt(tokens, at - 1))) return null;
    const value = decadeOf(digits.text);
    return value === null ? null : { end: start + 2, value };
  },
};

function decadeOf(digits: string): number | null {
  if (/^[12]\d\d0$/.test(digits)) return Number(digits);
  return /^[2-9]0$/.test(digits) ? 1900 + Number(digits) : null;
}

/** `nineties`, `nineteen nineties`. */
const decadeInWords: Reader<number> = {
  first: firstWords(...DECADES.keys(), 'nineteen', 'eighteen'),
  read: (tokens, at) => {
    const hundreds = tokens[at]?.norm === 'nineteen' ? 1900 : tokens[at]?.norm === 'eighteen' ? 1800 : null;
    const decade = DECADES.get(normAt(tokens, hundreds === null ? at : at + 1));
    return decade === undefined
      ? null
      : { end: hundreds === null ? at + 1 : at + 2, value: (hundreds ?? 1900) + decade };
  },
};

/** `1990s`, `the nineties`. */
export const decade: Reader<PointExpression> = pointWith('decade', longestOf(decadeInDigits, decadeInWords));

const CENTURY = slot<number>('century');

/** `20th century`, `nineteenth-century`, `1st century BC`; the value is its first year, negative before our era. */
const centuryStart: Reader<number> = readerOf(
  sequence(capture(CENTURY, inRange(ordinal, 1, 30)), words('century'), optional(capture(ERA, lookup(ERAS)))),
  (get) => {
    const first = (filled(get(CENTURY)) - 1) * 100;
    // The third century before our era is that of the years -2XX.
    return get(ERA) === -1 ? -Math.max(first, 1) : first;
  },
);

/** `20th-century`: digits and a word token. */
const centuryModifier: Reader<number> = {
  first: integersOf(1, 2),
  secondAfter: goesOnWith(['st-century', 'nd-century', 'rd-century', 'th-century']),
  read: (tokens: readonly Token[], at) => {
    const [digits, rest] = tokens.slice(at, at + 2);
    const isCentury = digits && /^\d{1,2}$/.test(digits.text) && rest && /^(?:st|nd|rd|th)-century$/.test(rest.norm);
    return isCentury ? { end: at + 2, value: (Number(digits.text) - 1) * 100 } : null;
  },
};

export const century: Reader<PointExpression> = pointWith('century', longestOf(centuryStart, centuryModifier));

function pointWith(field: 'century' | 'decade', reader: Reader<number>): Reader<PointExpression> {
  const value = slot<number>(field);
  return readerOf(capture(value, reader), (get) => ({ form: 'point', [field]: get(value) ?? 0 }));
}
