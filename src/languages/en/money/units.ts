import { endsAfterOne, mayGoOnWith } from '../../../find/beginning.js';
import { firstWords } from '../../../find/first.js';
import type { MoneyGrammar } from '../../../find/money/amounts.js';
import { codeBefore, codeBehind } from '../../../find/money/codes.js';
import { sign } from '../../../find/money/signs.js';
import { certainUnit, type MoneyUnit, sharedUnit } from '../../../find/money/unit.js';
import type { Reader } from '../../../find/pattern.js';
import { longestOf } from '../../../find/pattern-reader.js';
import type { Token } from '../../../model/tokenized-text.js';
import { scaleAbbreviations, scaleFactors } from '../number-words.js';
import { scaledCardinal } from '../numerals.js';
import { currencyName } from './currency-names.js';

/** Short forms in front of a number, where a capital tells them from words. */
const shortForms: ReadonlyMap<string, MoneyUnit> = new Map([
  ['rs', sharedUnit(['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'], 'INR')],
  ['re', sharedUnit(['INR', 'PKR'], 'INR')],
  ['rm', certainUnit('MYR')],
  ['br', certainUnit('BYN')],
  ['tk', certainUnit('BDT')],
  ['rp', certainUnit('IDR')],
  ['dh', certainUnit('AED')],
  ['dhs', certainUnit('AED')],
  ['dlrs', sharedUnit(['USD', 'AUD', 'CAD'], 'USD')],
  ['dlr', sharedUnit(['USD', 'AUD', 'CAD'], 'USD')],
]);
const ANY_CASE = new Set(['dlrs', 'dlr']);

/** Letters that are much else besides: they count in front of a sum in millions or in thousands alone, as they are written. */
const lettersOfSums: ReadonlyMap<string, MoneyUnit> = new Map([
  ['R', certainUnit('ZAR')],
  ['N', certainUnit('NGN')],
  ['Q', certainUnit('GTQ')],
  ['L', certainUnit('HNL')],
  ['QR', certainUnit('QAR')],
  ['SR', certainUnit('SAR')],
  ['KD', certainUnit('KWD')],
  ['BD', certainUnit('BHD')],
  ['TL', certainUnit('TRY')],
  ['P', sharedUnit(['PHP', 'BWP'], 'PHP')],
  ['K', sharedUnit(['ZMW', 'PGK'], null)],
  ['Bs', sharedUnit(['BOB', 'VES'], null)],
  ...writtenAs(['KSh', 'Ksh', 'KSH'], certainUnit('KES')),
  ...writtenAs(['TSh', 'Tsh', 'TSH'], certainUnit('TZS')),
  ...writtenAs(['USh', 'Ush', 'USH'], certainUnit('UGX')),
  ...writtenAs(['Sh', 'Shs'], sharedUnit(['KES', 'UGX', 'TZS'], null)),
]);

function writtenAs(letters: readonly string[], unit: MoneyUnit): readonly (readonly [string, MoneyUnit])[] {
  return letters.map((form) => [form, unit]);
}

/** `R2 million`, `N200,000`, but `R2` is a droid and `Q3` a quarter. */
const lettersBeforeSum: Reader<MoneyUnit> = {
  first: firstWords(...[...lettersOfSums.keys()].map((letters) => letters.toLowerCase())),
  secondAfter: endsAfterOne,
  read: (tokens, at) => {
    const value = lettersOfSums.get(tokens[at]?.text ?? '');
    const number = tokens[at + 1];
    if (!value || number?.kind !== 'number') return null;
    const scale = tokens[at + 2]?.norm ?? '';
    // `the K12 million-dollar plan`
    const isScaled = (scaleFactors.has(scale) || scaleAbbreviations.has(scale)) && tokens[at + 3]?.text !== '-';
    const isGrouped = !number.spaceBefore && /^\d{1,3}(?:,\d{3})+/.test(number.text);
    return isScaled || isGrouped ? { end: at + 1, value } : null;
  },
};

/** True for short forms that may be glued to the number behind: `Br27`, `RM42`, `R2`. */
export function isShortForm(word: string): boolean {
  return lettersOfSums.has(word) || (shortForms.has(word.toLowerCase()) && word !== word.toLowerCase());
}

const shortBefore: Reader<MoneyUnit> = {
  first: firstWords(...shortForms.keys()),
  secondAfter: mayGoOnWith(['.']),
  read: (tokens, at) => {
    const token = tokens[at];
    const value = token && shortForms.get(token.norm);
    if (!value || (token.letterCase === 'lower' && !ANY_CASE.has(token.norm))) return null;
    return { end: tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaceBefore ? at + 2 : at + 1, value };
  },
};

const shortBehind: Reader<MoneyUnit> = {
  first: firstWords('rs', 'rm', 'p'),
  secondAfter: endsAfterOne,
  read: (tokens, at) => {
    const token = tokens[at];
    const value = token && shortForms.get(token.norm);
    if (value && token.letterCase !== 'lower') return { end: at + 1, value };
    return isPence(tokens, at) ? { end: at + 1, value: certainUnit('GBP', '0.01') } : null;
  },
};

/** `30 MUSD`: the scale is part of the code. */
const megaCode: Reader<MoneyUnit> = {
  first: firstWords('musd', 'meur', 'msek', 'mnok', 'mdkk', 'mgbp', 'mchf'),
  secondAfter: endsAfterOne,
  read: (tokens, at) => {
    const token = tokens[at];
    if (!token || !isMegaCode(token)) return null;
    return { end: at + 1, value: certainUnit(token.text.slice(1), '1000000') };
  },
};

function isMegaCode({ text }: Token): boolean {
  return /^M(?:USD|EUR|SEK|NOK|DKK|GBP|CHF)$/.test(text);
}

/** Heights of a picture in lines: `1080p`. */
const RESOLUTIONS = new Set(['240', '360', '480', '576', '720', '1080', '1440', '2160', '4320']);

/** `470p`: pence are glued to their number. */
function isPence(tokens: readonly Token[], at: number): boolean {
  const [number, letter] = [tokens[at - 1], tokens[at]];
  const isGlued = letter?.text === 'p' && !letter.spaceBefore && number?.kind === 'number';
  return isGlued && !RESOLUTIONS.has(number.text);
}

const MILLION_DIGITS = 7;

export const grammar: MoneyGrammar = {
  number: scaledCardinal,
  unitBehind: longestOf(currencyName, sign, codeBehind, shortBehind, megaCode),
  unitBefore: longestOf(sign, codeBefore, shortBefore, lettersBeforeSum),
  repeatsUnit: true,
  joiners: new Set(['and']),
  scales: new Map([...scaleFactors].filter(([, factor]) => factor.length >= MILLION_DIGITS)),
};
