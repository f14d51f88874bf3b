import { goesOnWith, mayGoOnWith, type SecondAfter } from '../../find/beginning.js';
import {
  addUp,
  type Cardinal,
  type Coefficient,
  cardinalReader,
  type Scale,
  wholeNumberReader,
} from '../../find/cardinals.js';
import { canonical, plus } from '../../find/decimal.js';
import { DIGITS_GO_ON, digitsReader } from '../../find/digits.js';
import { firstOf, NUMBERS } from '../../find/first.js';
import type { Reader } from '../../find/pattern.js';
import { normAt, type Token } from '../../model/tokenized-text.js';
import { numberValues, scaleAbbreviations, scaleFactors } from './number-words.js';

/** `12,333 million` has thousands, `1.234` has decimals. */
const readDigits = digitsReader({ thousandsMarks: ',', decimalBeforeScale: false });

const scales: ReadonlyMap<string, Scale> = new Map([
  ...[...scaleFactors].flatMap(([word, factor]) => {
    const scale: Scale = { factor, isAbbreviation: false };
    return [[word, scale] as const, [`${word}s`, scale] as const];
  }),
  ...[...scaleAbbreviations].map(([word, factor]) => [word, { factor, isAbbreviation: true }] as const),
]);

const articles = new Set(['a', 'an']);
const fractions: ReadonlyMap<string, string> = new Map([
  ['half', '0.5'],
  ['quarter', '0.25'],
  ['quarters', '0.75'],
]);
/** `oh` and `o` are zeros behind a decimal point: `point five o six`. */
const zeros = new Set(['o', 'oh']);

const hyphened = [...numberValues].flatMap(([tens, value]) =>
  value >= 20 ? [...numberValues].filter(([, one]) => one > 0 && one < 10).map(([one]) => `${tens}-${one}`) : [],
);
const belowHundred = [...numberValues.keys(), ...hyphened];
const numberWords = [...belowHundred, ...articles, 'half', 'quarter', 'point'];
const first = firstOf(numberWords, ...NUMBERS);

/** All that may come second in a number, in digits or words. */
const second = mayGoOnWith(
  [...DIGITS_GO_ON, ...numberWords, ...scales.keys(), ...fractions.keys(), ...zeros, ...['and', 'hundred', 'of', '-']],
  ...NUMBERS,
);

/** An article is a number only before a scale word or a fraction. */
const behindArticle = goesOnWith([...scaleFactors.keys(), ...fractions.keys()]);
const secondAfter: SecondAfter = (known) => (articles.has(known.norm) ? behindArticle(known) : second(known));

/** A number with its scale words: `2.5 billion`, `two and a half million`, `half a million`, `5 lakh crore`, `a dozen`. */
export const scaledCardinal: Reader<Cardinal> = cardinalReader({
  first,
  secondAfter,
  readCoefficient,
  scales,
  meansOne: () => false,
  joiners: new Set(['and']),
});

/** Exact decimal text of a number: digits with any grouping, words, scales. */
export const cardinal: Reader<string> = {
  first,
  secondAfter,
  read: (tokens, at) => {
    const read = scaledCardinal.read(tokens, at);
    return read && { end: read.end, value: read.value.value };
  },
};

/** A whole number below a hundred in words, or in plain digits, without a scale: `five`, `twenty-five`, `1945`. */
export const wholeNumber: Reader<number> = wholeNumberReader(belowHundred, valueOfWord);

/** The value of `seven`, `twenty` or `twenty-five`; a part of `two-week` can be asked for as well. */
export function valueOfWord(norm: string): number | undefined {
  const hyphen = norm.indexOf('-');
  if (hyphen < 0) return numberValues.get(norm);
  const tens = numberValues.get(norm.slice(0, hyphen));
  const ones = numberValues.get(norm.slice(hyphen + 1));
  const adds = tens !== undefined && ones !== undefined && tens >= 20 && ones > 0 && ones < 10;
  return adds ? tens + ones : undefined;
}

function readCoefficient(tokens: readonly Token[], at: number): Coefficient | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const digits = readDigits(tokens, at);
    if (!digits) return null;
    const { end, value, beforeScale } = digits;
    return withHalf(tokens, { end, value, beforeScale, inDigits: true });
  }
  if (articles.has(token.norm)) return readArticle(tokens, at);
  if (token.norm === 'point') return readDecimalWords(tokens, at, 0);
  const sum = readWords(tokens, at);
  if (!sum) return readFraction(tokens, at);
  if (tokens[sum.end]?.norm === 'quarters' && sum.value === 3) {
    const fraction = readFraction(tokens, sum.end);
    if (fraction) return fraction;
  }
  if (tokens[sum.end]?.norm === 'point') return readDecimalWords(tokens, sum.end, sum.value);
  return withHalf(tokens, inWords(sum.end, String(sum.value)));
}

function inWords(end: number, value: string): Coefficient {
  return { end, value, beforeScale: value, inDigits: false };
}

/** `one hundred and twenty five`, `fifteen hundred`. */
function readWords(tokens: readonly Token[], at: number): { readonly end: number; readonly value: number } | null {
  const leading = addUp(tokens, at, valueOfWord);
  if (!leading || leading.value === 0 || tokens[leading.end]?.norm !== 'hundred') return leading;
  const hundreds = { end: leading.end + 1, value: leading.value * 100 };
  const joined = tokens[hundreds.end]?.norm === 'and' ? hundreds.end + 1 : hundreds.end;
  const rest = addUp(tokens, joined, valueOfWord);
  return rest && rest.value > 0 ? { end: rest.end, value: hundreds.value + rest.value } : hundreds;
}

/** `a million`, `a quarter of a million`: an article is a number only before a scale word or a fraction. */
function readArticle(tokens: readonly Token[], at: number): Coefficient | null {
  const next = normAt(tokens, at + 1);
  if (scaleFactors.has(next)) return inWords(at + 1, '1');
  return fractions.has(next) ? readFraction(tokens, at + 1) : null;
}

/** `half a million`, `quarter million`, `three quarters of a million`, from the word of the fraction on. */
function readFraction(tokens: readonly Token[], at: number): Coefficient | null {
  const value = fractions.get(normAt(tokens, at));
  if (value === undefined) return null;
  let end = at + 1;
  if (tokens[end]?.norm === 'of') end++;
  if (articles.has(normAt(tokens, end))) end++;
  if (tokens[end]?.text === '-') end++;
  return scaleFactors.has(normAt(tokens, end)) ? inWords(end, value) : null;
}

/** `two and a half million`. */
function withHalf(tokens: readonly Token[], number: Coefficient): Coefficient {
  if (tokens[number.end]?.norm !== 'and' || tokens[number.end + 1]?.norm !== 'a') return number;
  if (tokens[number.end + 2]?.norm !== 'half') return number;
  return { ...inWords(number.end + 3, plus(number.value, '0.5')), inDigits: number.inDigits };
}

/** `point five o six`, from `point` on. */
function readDecimalWords(tokens: readonly Token[], at: number, whole: number): Coefficient | null {
  let digits = '';
  let end = at + 1;
  for (;;) {
    const norm = normAt(tokens, end);
    const digit = zeros.has(norm) ? 0 : numberValues.get(norm);
    if (digit === undefined || digit > 9) break;
    digits += digit;
    end++;
  }
  return digits ? inWords(end, canonical(`${whole}.${digits}`)) : null;
}
