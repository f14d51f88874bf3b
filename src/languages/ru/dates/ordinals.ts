import { mayGoOnWith } from '../../../find/beginning.js';
import { firstWords } from '../../../find/first.js';
import { integerReader } from '../../../find/integers.js';
import type { Reader } from '../../../find/pattern.js';
import { normAt, type Token } from '../../../model/tokenized-text.js';
import { numberValues } from '../number-words.js';
import { adjectiveForms, formsOf } from '../word-forms.js';

const ONES = 'первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый';
const TEENS =
  'одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый';
const TENS = 'двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый';
const THIRD = 'третий третьего третьему третьим третьем третья третьей третью третье третьи третьих третьими';

/** 1 to 90, 100, 2000, in every form. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...`${ONES} ${TEENS}`.split(' ').flatMap((word, index) => formsOf(index + 1, adjectiveForms(word))),
  ...TENS.split(' ').flatMap((word, index) => formsOf((index + 2) * 10, adjectiveForms(word))),
  ...formsOf(3, THIRD.split(' ')),
  ...formsOf(100, adjectiveForms('сотый')),
  ...formsOf(2000, adjectiveForms('двухтысячный')),
]);

const FIRST_WORDS = firstWords(...ordinalWords.keys(), 'двадцать', 'тридцать', 'сорок', ...numberValues.keys());

/** An ordinal below a hundred in words: «первого», «двадцать пятое». */
export const ordinalInWords: Reader<number> = {
  first: FIRST_WORDS,
  secondAfter: mayGoOnWith(ordinalWords.keys()),
  read: (tokens, at) => {
    const word = ordinalWords.get(normAt(tokens, at));
    if (word !== undefined) return { end: at + 1, value: word };
    const tens = numberValues.get(normAt(tokens, at)) ?? 0;
    const ones = ordinalWords.get(normAt(tokens, at + 1)) ?? 0;
    return tens >= 20 && tens < 100 && tens % 10 === 0 && ones > 0 && ones < 10
      ? { end: at + 2, value: tens + ones }
      : null;
  },
};

const ENDINGS = new Set('й ый ой ий го ого его му ому ему м ом ем ым им я ая ю ую ой е ое х ых ми ыми'.split(' '));

/** What an ending behind digits begins with. */
export const BEGIN_ENDING: readonly string[] = ['-', ...ENDINGS];

/** Exclusive end of an ordinal's ending behind digits, «-го» or «го»; `at` where there is none. */
export function endOfEnding(tokens: readonly Token[], at: number): number {
  const isHyphened = tokens[at]?.text === '-' && !tokens[at]?.spaceBefore;
  const ending = tokens[isHyphened ? at + 1 : at];
  const isGlued = ending && !ending.spaceBefore && ending.kind === 'word' && ENDINGS.has(ending.norm);
  return isGlued ? (isHyphened ? at + 2 : at + 1) : at;
}

/** Digits of so many places with an ordinal's ending or without: «5», «5-го», «2013-м». */
export function digitsWithEnding(places: readonly [least: number, most: number]): Reader<number> {
  const digits = integerReader(...places);
  return {
    first: digits.first,
    secondAfter: mayGoOnWith(BEGIN_ENDING),
    read: (tokens, at) => {
      const read = digits.read(tokens, at);
      return read && { end: endOfEnding(tokens, read.end), value: read.value };
    },
  };
}

const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
/** Cyrillic letters that look the same. */
const ROMAN_LETTERS: Readonly<Record<string, readonly string[]>> = { i: ['i', 'і'], v: ['v'], x: ['x', 'х'] };

const spellings = (numeral: string): readonly string[] =>
  [...numeral].reduce<readonly string[]>(
    (starts, letter) => starts.flatMap((start) => (ROMAN_LETTERS[letter] ?? []).map((look) => start + look)),
    [''],
  );

/** I to XXXIX however each letter is typed; a table, so that no other word of a text is looked at. */
const romanNumerals: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 39 }, (_, index) => index + 1).flatMap((value) =>
    spellings('x'.repeat(value / 10) + ROMAN_ONES[value % 10]).map((norm) => [norm, value] as const),
  ),
);

/** A Roman numeral to XXXIX in capitals, Latin or with the Cyrillic letters that look the same: «XX», «ХIX». */
export const romanNumeral: Reader<number> = {
  first: firstWords(...romanNumerals.keys()),
  secondAfter: mayGoOnWith(BEGIN_ENDING),
  read: (tokens, at) => {
    const token = tokens[at];
    const value = token && romanNumerals.get(token.norm);
    const isCapital = token?.letterCase === 'upper' || token?.letterCase === 'capital';
    return value !== undefined && isCapital ? { end: endOfEnding(tokens, at + 1), value } : null;
  },
};
