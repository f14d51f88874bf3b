import { mayGoOnWith } from '../../find/beginning.js';
import {
  addUp,
  type Cardinal,
  type Coefficient,
  cardinalReader,
  type Scale,
  wholeNumberReader,
} from '../../find/cardinals.js';
import { canonical, plus, times } from '../../find/decimal.js';
import { DIGITS_GO_ON, digitsReader } from '../../find/digits.js';
import { firstOf, NUMBERS } from '../../find/first.js';
import type { Reader } from '../../find/pattern.js';
import { normAt, type Token } from '../../model/tokenized-text.js';
import { decimalPlaces, numberValues, scaleForms } from './number-words.js';

/** «83,210 трлн» has decimals, «20.000 рублей» has thousands. */
const readDigits = digitsReader({ thousandsMarks: '.,', decimalBeforeScale: true });

const scales: ReadonlyMap<string, Scale> = new Map(
  scaleForms.flatMap(({ factor, one, open, many, abbreviations }) => [
    ...entries(split(one, open, many), { factor, isAbbreviation: false }),
    ...entries(split(abbreviations), { factor, isAbbreviation: true }),
  ]),
);

const oneOfAKind = new Set(scaleForms.flatMap(({ one }) => split(one)));
const oneOrMany = new Set(scaleForms.flatMap(({ open }) => split(open)));

/** Words that govern the genitive singular: «более тысячи», «в размере тысячи рублей». */
const beforeGenitive = new Set(
  'более больше свыше выше около порядка менее меньше ниже до от размере сумме объеме уровне стоимостью'.split(' '),
);
/** «несколько миллионов», «не один миллион», «треть миллиона»: some number of them, but not one. */
const unknownNumber = new Set(
  'несколько много сколько столько немало не пара пару половина половину половиной треть трети'.split(' '),
);

const oneAndHalf = new Set(['полтора', 'полторы', 'полутора']);
const quarter = new Set(['четверть', 'четверти', 'четвертью']);

/** «полмиллиона», «пол-миллиарда», «полумиллиона»: the scale is part of the word. */
const halfScales: ReadonlyMap<string, string> = new Map(
  scaleForms.flatMap(({ factor, one, open }) =>
    ['пол', 'пол-', 'полу'].flatMap((prefix) =>
      entries(
        split(one, open).map((form) => prefix + form),
        times(factor, '0.5'),
      ),
    ),
  ),
);

/** «две целых и три сотых». */
const WHOLES = new Set([
  'целая',
  'целой',
  'целую',
  'целых',
  'целым',
  'целыми',
  'целые',
  'целое',
  'целого',
  'целому',
  'целом',
]);

const numberWords = [
  ...numberValues.keys(),
  ...oneOfAKind,
  ...oneOrMany,
  ...oneAndHalf,
  ...quarter,
  ...halfScales.keys(),
];
const first = firstOf(numberWords, ...NUMBERS);

/** Scale words in every form. */
export const scaleWords = firstOf(scales.keys());

/** All that may come second in a number, in digits or words. */
const second = mayGoOnWith([...DIGITS_GO_ON, ...numberWords, ...scales.keys(), ...WHOLES, 'с', 'и', '-'], ...NUMBERS);

/** A number with its scale words: «2,5 млн», «1 миллиард 429 миллионов», «двести тысяч», «полтора», «полмиллиона». */
export const scaledCardinal: Reader<Cardinal> = cardinalReader({
  first,
  secondAfter: second,
  readCoefficient,
  scales,
  meansOne,
  joiners: new Set(),
});

/** Exact decimal text of a number: digits with any grouping, words in every case, scales. */
export const cardinal: Reader<string> = {
  first,
  secondAfter: second,
  read: (tokens, at) => {
    const read = scaledCardinal.read(tokens, at);
    return read && { end: read.end, value: read.value.value };
  },
};

/** A whole number below a thousand in words, or in plain digits, without a scale: «пять», «двадцати пяти», «1945». */
export const wholeNumber: Reader<number> = wholeNumberReader([...numberValues.keys()], (norm) =>
  numberValues.get(norm),
);

function readCoefficient(tokens: readonly Token[], at: number): Coefficient | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const digits = readDigits(tokens, at);
    if (!digits) return null;
    const { end, value, beforeScale } = digits;
    return withHalf(tokens, { end, value, beforeScale, inDigits: true });
  }
  if (oneAndHalf.has(token.norm)) return inWords(at + 1, '1.5');
  if (quarter.has(token.norm)) return scales.has(normAt(tokens, at + 1)) ? inWords(at + 1, '0.25') : null;
  const half = halfScales.get(token.norm);
  if (half) return inWords(at + 1, half);
  const sum = addUp(tokens, at, (norm) => numberValues.get(norm));
  if (!sum || unknownNumber.has(normAt(tokens, at - 1))) return null;
  return readDecimalWords(tokens, sum.end, sum.value) ?? withHalf(tokens, inWords(sum.end, String(sum.value)));
}

function inWords(end: number, value: string): Coefficient {
  return { end, value, beforeScale: value, inDigits: false };
}

/** «два с половиной», «3 с четвертью». */
function withHalf(tokens: readonly Token[], number: Coefficient): Coefficient {
  if (tokens[number.end]?.norm !== 'с') return number;
  const word = tokens[number.end + 1]?.norm;
  const share = word === 'половиной' ? '0.5' : word === 'четвертью' ? '0.25' : null;
  return share ? { ...inWords(number.end + 2, plus(number.value, share)), inDigits: number.inDigits } : number;
}

/** «две целых и три сотых», «одна целая двадцать три сотых». */
function readDecimalWords(tokens: readonly Token[], at: number, whole: number): Coefficient | null {
  if (!WHOLES.has(normAt(tokens, at))) return null;
  const from = tokens[at + 1]?.norm === 'и' ? at + 2 : at + 1;
  const decimals = addUp(tokens, from, (norm) => numberValues.get(norm));
  const places = decimals && decimalPlaces.get(normAt(tokens, decimals.end));
  if (!decimals || !places) return null;
  const digits = String(decimals.value).padStart(places, '0');
  return digits.length > places ? null : inWords(decimals.end + 1, canonical(`${whole}.${digits}`));
}

function meansOne(tokens: readonly Token[], at: number): boolean {
  const norm = normAt(tokens, at);
  const before = normAt(tokens, at - 1);
  if (oneOrMany.has(norm)) return beforeGenitive.has(before);
  const isCounted = tokens[at - 1]?.kind === 'number' || numberValues.has(before) || scales.has(before);
  return oneOfAKind.has(norm) && !isCounted && !unknownNumber.has(before);
}

function split(...forms: readonly string[]): string[] {
  return forms.flatMap((list) => (list ? list.split(' ') : []));
}

function entries<V>(words: readonly string[], value: V): (readonly [string, V])[] {
  return words.map((word) => [word, value]);
}
