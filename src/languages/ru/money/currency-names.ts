import { firstWords } from '../../../find/first.js';
import { certainUnit, isBehindWord, type MoneyUnit, sharedUnit } from '../../../find/money/unit.js';
import type { Reader } from '../../../find/pattern.js';
import { normAt, type Token } from '../../../model/tokenized-text.js';
import { currencyNames } from '../lists/currency-names.js';
import { moreCurrencyNames } from '../lists/more-currency-names.js';
import { ambiguousNouns, minorNouns, sharedNouns, shortAdjectives, shortNouns } from './currency-heads.js';
import { nounForms } from './noun-forms.js';

/** One name of one currency: «новый тайваньский доллар», «доллар США», «фунт стерлингов». */
interface CurrencyName {
  readonly code: string;
  /** Stems of the adjectives before the noun. */
  readonly adjectives: readonly string[];
  readonly noun: string;
  /** Norms behind the noun, which no case changes. */
  readonly tail: readonly string[];
}

const ADJECTIVE_ENDINGS = 'ый ий ой ая яя ое ее ого его ому ему ым им ом ем ую юю ей ые ие ых их ыми ими'.split(' ');

const names: readonly CurrencyName[] = [...moreCurrencyNames.split('\n'), ...currencyNames.split('\n')]
  .filter((line) => line !== '')
  .map((line) => parseName(line.replace(' | ', ' ')));

const namesByNoun = groupBy(names, ({ noun }) => noun);
const nouns = new Set([...namesByNoun.keys(), ...sharedNouns.keys(), ...minorNouns.keys()]);
const nounOfForm: ReadonlyMap<string, string> = new Map([
  ...[...nouns].flatMap((noun) => nounForms(noun).map((form) => [form, noun] as const)),
  ...shortNouns,
]);
const stemOfAdjective: ReadonlyMap<string, string> = new Map(
  names
    .flatMap((name) => name.adjectives)
    .flatMap((stem) => ADJECTIVE_ENDINGS.map((ending) => [stem + ending, stem] as const)),
);
const bareUnits: ReadonlyMap<string, MoneyUnit | null> = new Map([...nouns].map((noun) => [noun, bareUnit(noun)]));

/** The name of a currency behind a number, in any case, whole or in part: «рублей», «белорусских рублей», «долларов США», «руб.». */
export const currencyName: Reader<MoneyUnit> = {
  first: firstWords(...nounOfForm.keys(), ...shortAdjectives.keys(), ...stemOfAdjective.keys()),
  read: (tokens, at) => {
    const stems: string[] = [];
    let end = at;
    for (let stem = readAdjective(tokens, end); stem && stems.length < 3; stem = readAdjective(tokens, end)) {
      stems.push(stem.value);
      end = stem.end;
    }
    const form = normAt(tokens, end);
    const noun = nounOfForm.get(form);
    if (!noun || (form === 'р' && tokens[end + 1]?.text !== '.')) return null;
    const isShort = shortNouns.has(form);
    // «долл. США»: a capital behind the full stop ends no sentence where it ends the name
    const whole = isShort && isPoint(tokens[end + 1]) ? readQualified(tokens, end + 2, noun, stems) : null;
    if (whole && whole.end > end + 2) return whole;
    end = isShort ? skipPoint(tokens, end + 1) : end + 1;
    return readQualified(tokens, end, noun, stems) ?? (stems.length === 0 ? readBare(tokens, at, end, noun) : null);
  },
};

/** True for a noun of a currency in any case: «рублям». */
export function isCurrencyNoun(norm: string): boolean {
  return nounOfForm.has(norm);
}

function readAdjective(tokens: readonly Token[], at: number): { readonly end: number; readonly value: string } | null {
  const norm = normAt(tokens, at);
  if (nounOfForm.has(norm)) return null;
  const short = shortAdjectives.get(norm);
  if (short) return { end: tokens[at + 1]?.text === '.' ? at + 2 : at + 1, value: short };
  const stem = stemOfAdjective.get(norm);
  return stem ? { end: at + 1, value: stem } : null;
}

/** The noun with its adjectives or with the words behind it. */
function readQualified(tokens: readonly Token[], end: number, noun: string, stems: readonly string[]) {
  let best: { readonly end: number; readonly value: MoneyUnit } | null = null;
  for (const { code, adjectives: own, tail } of namesByNoun.get(noun) ?? minorNames(noun)) {
    if (!stems.every((stem) => own.includes(stem))) continue;
    const tailEnd =
      tail.length > 0 && tail.every((norm, i) => tokens[end + i]?.norm === norm) ? end + tail.length : end;
    if ((stems.length === 0 && tailEnd === end) || (tail.length > 0 && own.length === 0 && tailEnd === end)) continue;
    if (best && tailEnd <= best.end) continue;
    best = { end: tailEnd, value: unitOf(code, noun) };
  }
  return best;
}

/** «белорусских копеек», «американских центов». */
function minorNames(noun: string): readonly CurrencyName[] {
  const codes = minorNouns.get(noun)?.codes.split(' ') ?? [];
  return names.filter(({ code }) => codes.includes(code)).map((name) => ({ ...name, noun, tail: [] }));
}

function unitOf(code: string, noun: string): MoneyUnit {
  const worth = minorNouns.has(noun) ? '0.01' : '1';
  return certainUnit(code, worth);
}

function readBare(tokens: readonly Token[], at: number, end: number, noun: string) {
  const value = bareUnits.get(noun);
  if (!value || (ambiguousNouns.has(noun) && !isBehindWord(tokens, at))) return null;
  return { end, value };
}

/** What the noun alone means: the currencies of today that are called so. */
function bareUnit(noun: string): MoneyUnit | null {
  const minor = minorNouns.get(noun);
  const shared = minor ?? sharedNouns.get(noun);
  if (shared) return sharedUnit(shared.codes.split(' '), shared.byDefault, minor ? '0.01' : '1');
  const codes = [...new Set((namesByNoun.get(noun) ?? []).map(({ code }) => code))];
  const [first = null] = codes;
  // The first two letters of a code are its country's, and today's currency stands first: «злотый» is PLN, and no more PLZ.
  const isOfOneCountry = codes.every((code) => code.slice(0, 2) === first?.slice(0, 2));
  return first ? sharedUnit(codes, isOfOneCountry ? first : null) : null;
}

/** «австралийский доллар» → adjectives, noun, tail: the noun is the first word that is no adjective. */
function parseName(line: string): CurrencyName {
  const [code = '', ...words] = line.split(' ');
  const at = words.findIndex((word, i) => i === words.length - 1 || stemOf(word) === word);
  return {
    code,
    adjectives: words.slice(0, at).map(stemOf),
    noun: words[at] ?? '',
    tail: words.slice(at + 1),
  };
}

/** The word without the ending of an adjective; the word itself where it has none. */
function stemOf(word: string): string {
  const ending = ADJECTIVE_ENDINGS.find((ending) => word.endsWith(ending)) ?? '';
  return word.slice(0, word.length - ending.length);
}

/** The full stop of an abbreviation belongs to it where the sentence goes on. */
function skipPoint(tokens: readonly Token[], at: number): number {
  const [point, next] = tokens.slice(at, at + 2);
  const goesOn = next?.sentence === point?.sentence && next?.letterCase !== 'capital' && next?.letterCase !== 'upper';
  return isPoint(point) && next && goesOn ? at + 1 : at;
}

const isPoint = (token: Token | undefined) => token?.text === '.' && !token.spaceBefore;

function groupBy<V>(values: readonly V[], keyOf: (value: V) => string): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
