import type { Token } from '../model/tokenized-text.js';
import { endsAfterOne, mayBeginWith, mayGoOnWith, type SecondAfter } from './beginning.js';
import { compare, plus, times } from './decimal.js';
import { type First, firstOf, union } from './first.js';
import { integerReader } from './integers.js';
import type { Reader } from './pattern.js';
import { readOnce } from './read-once.js';

/** A number before its scale word: «2,5» in «2,5 млн», «двести» in «двести тысяч». */
export interface Coefficient {
  /** Exclusive token index. */
  readonly end: number;
  readonly value: string;
  /** The value with a scale word behind it, where that changes how digits are read. */
  readonly beforeScale: string;
  readonly inDigits: boolean;
}

/** A word that multiplies the number before it. */
export interface Scale {
  /** Decimal text: `1000000`. */
  readonly factor: string;
  /** True for words that take a full stop: «млн.». */
  readonly isAbbreviation: boolean;
}

/** A number with what its words were, so that a range may lend the scale of its second number to the first. */
export interface Cardinal {
  readonly value: string;
  /**
   * The number as a scale word behind it would read it, and what such words multiply it by: null without them or with several
   * («1 млрд 429 млн»).
   */
  readonly coefficient: string;
  readonly factor: string | null;
  readonly hasScale: boolean;
  readonly inDigits: boolean;
}

/** What a language knows of numbers. */
export interface NumberGrammar {
  readonly first: First;
  readonly secondAfter: SecondAfter;
  readonly readCoefficient: (tokens: readonly Token[], at: number) => Coefficient | null;
  readonly scales: ReadonlyMap<string, Scale>;
  /** True where the scale word at `at` means one of its kind: «миллион рублей», «более тысячи». */
  readonly meansOne: (tokens: readonly Token[], at: number) => boolean;
  /** Words that may stand between the parts of one number: `two thousand and five`. */
  readonly joiners: ReadonlySet<string>;
}

interface Part {
  readonly end: number;
  readonly value: string;
  readonly coefficient: string;
  readonly factor: string | null;
  readonly inDigits: boolean;
  readonly isAbbreviated: boolean;
}

/** Reads numbers with their scales, simple and compound: «2,5 млн», «1 миллиард 429 миллионов», «тысяча двести». */
export function cardinalReader(grammar: NumberGrammar): Reader<Cardinal> {
  return readOnce({
    first: grammar.first,
    secondAfter: grammar.secondAfter,
    read: (tokens, at) => {
      const leading = readPart(tokens, at, grammar) ?? readBareScale(tokens, at, grammar);
      if (!leading) return null;
      const { coefficient, inDigits } = leading;
      let { end, value, factor } = leading;
      const hasScale = factor !== null;
      let last = leading;
      while (last.factor) {
        const next = readNextPart(tokens, last, grammar);
        if (!next) break;
        value = plus(value, next.value);
        factor = null;
        end = next.end;
        last = next;
      }
      return { end, value: { value, coefficient, factor, hasScale, inDigits } };
    },
  });
}

function readPart(tokens: readonly Token[], at: number, grammar: NumberGrammar): Part | null {
  const number = grammar.readCoefficient(tokens, at);
  if (!number) return null;
  const scaled = readScales(tokens, skipHyphen(tokens, number.end, grammar), grammar);
  const { inDigits } = number;
  if (!scaled) {
    return {
      end: number.end,
      value: number.value,
      coefficient: number.beforeScale,
      factor: null,
      inDigits,
      isAbbreviated: false,
    };
  }
  const coefficient = number.beforeScale;
  const { end, factor, isAbbreviated } = scaled;
  return { end, value: times(coefficient, factor), coefficient, factor, inDigits, isAbbreviated };
}

function readBareScale(tokens: readonly Token[], at: number, grammar: NumberGrammar): Part | null {
  if (!grammar.scales.has(tokens[at]?.norm ?? '') || !grammar.meansOne(tokens, at)) return null;
  const scaled = readScales(tokens, at, grammar);
  if (!scaled) return null;
  const { end, factor, isAbbreviated } = scaled;
  return { end, value: factor, coefficient: '1', factor, inDigits: false, isAbbreviated };
}

/** `$8-billion`. */
function skipHyphen(tokens: readonly Token[], at: number, grammar: NumberGrammar): number {
  const next = tokens[at + 1];
  const isHyphen = tokens[at]?.text === '-' && !tokens[at]?.spaceBefore && next && !next.spaceBefore;
  return isHyphen && grammar.scales.has(next.norm) ? at + 1 : at;
}

/** «тысячи миллиардов»; more in a row are no number. */
const MOST_SCALES = 3;

/** One scale word or several that multiply each other: «тысяч», «тысяч миллиардов», `lakh crore`. */
function readScales(tokens: readonly Token[], at: number, { scales }: NumberGrammar) {
  let end = at;
  let factor: string | null = null;
  let last = '0';
  let isAbbreviated = false;
  let count = 0;
  while (count < MOST_SCALES) {
    const scale = scales.get(tokens[end]?.norm ?? '');
    if (!scale || (factor !== null && compare(scale.factor, last) < 0)) break;
    factor = factor === null ? scale.factor : times(factor, scale.factor);
    last = scale.factor;
    count++;
    isAbbreviated = scale.isAbbreviation;
    end++;
    if (isAbbreviated) end = skipPoint(tokens, end);
  }
  return factor === null ? null : { end, factor, isAbbreviated };
}

/** The full stop of an abbreviation is part of the number only where the sentence goes on behind it. */
function skipPoint(tokens: readonly Token[], at: number): number {
  const point = tokens[at];
  const next = tokens[at + 1];
  const mayGoOn = next?.letterCase === 'lower' || next?.letterCase === 'upper' || next?.kind === 'symbol';
  const goesOn = mayGoOn && next?.sentence === point?.sentence;
  return point?.text === '.' && !point.spaceBefore && goesOn ? at + 1 : at;
}

/** The next, smaller part of a compound number: «429 миллионов» behind «1 миллиард», «двести» behind «тысяча», «450» behind «78 тыс.». */
function readNextPart(tokens: readonly Token[], last: Part, grammar: NumberGrammar): Part | null {
  const joined = grammar.joiners.has(tokens[last.end]?.norm ?? '');
  const at = joined || isPointInside(tokens, last) ? last.end + 1 : last.end;
  const next = readPart(tokens, at, grammar);
  if (!next || compare(next.value, last.factor ?? '0') >= 0) return null;
  if (next.factor) return joined ? null : next;
  // «2 тысячи 500», but not «3 млн 15 мая»: digits alone go on a number only as a full group behind a thousand.
  const isGroup = last.factor === '1000' && /^\d{3}$/.test(tokens[at]?.text ?? '');
  return next.inDigits && !isGroup ? null : next;
}

/** The full stop of «2 млрд. 350 млн». */
function isPointInside(tokens: readonly Token[], { end, isAbbreviated }: Part): boolean {
  const [point, next] = [tokens[end], tokens[end + 1]];
  return isAbbreviated && point?.text === '.' && next?.kind === 'number' && next.sentence === point.sentence;
}

/** A reader of whole numbers that adds up words («сто двадцать пять») by the values of a table. */
export function addUp(
  tokens: readonly Token[],
  at: number,
  valueIn: (norm: string) => number | undefined,
): { readonly end: number; readonly value: number } | null {
  let end = at;
  let sum = 0;
  let place = 1000;
  for (;;) {
    const value = valueIn(tokens[end]?.norm ?? '');
    if (value === undefined || value >= place || (value === 0 && end > at)) break;
    sum += value;
    end++;
    place = lowestPlace(value);
  }
  return end > at ? { end, value: sum } : null;
}

/** What must follow is below this: a hundred is followed by less than a hundred, twenty by less than ten, twelve by nothing. */
function lowestPlace(value: number): number {
  if (value >= 100) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}

/**
 * Reads a whole number in words, each of a lower place than the one before it, or in plain digits, without a scale: «двадцати
 * пяти», `1945`.
 *
 * @param norms those that have a value
 */
export function wholeNumberReader(
  norms: readonly string[],
  valueIn: (norm: string) => number | undefined,
): Reader<number> {
  const digits = integerReader(1, 9);
  const behindWord = mayGoOnWith(norms);
  return {
    first: union([firstOf(norms), digits.first]),
    secondAfter: (known) => (mayBeginWith(digits.first, known) ? endsAfterOne(known) : behindWord(known)),
    read: (tokens, at) => (tokens[at]?.kind === 'number' ? digits.read(tokens, at) : addUp(tokens, at, valueIn)),
  };
}
