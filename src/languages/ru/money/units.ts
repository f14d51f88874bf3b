import { mayGoOnWith } from '../../../find/beginning.js';
import { firstWords } from '../../../find/first.js';
import type { MoneyGrammar } from '../../../find/money/amounts.js';
import { codeBefore, codeBehind } from '../../../find/money/codes.js';
import { sign } from '../../../find/money/signs.js';
import { certainUnit, type MoneyUnit, sharedUnit } from '../../../find/money/unit.js';
import { lookup, type Reader } from '../../../find/pattern.js';
import { longestOf } from '../../../find/pattern-reader.js';
import { normAt } from '../../../model/tokenized-text.js';
import { scaledCardinal } from '../numerals.js';
import { currencyName } from './currency-names.js';

const RUPEES = sharedUnit(['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'], 'INR');

/** Latin short forms that Russian news takes over. */
const latinNames: ReadonlyMap<string, MoneyUnit> = new Map([
  ['euro', certainUnit('EUR')],
  ['euros', certainUnit('EUR')],
  ['rub', certainUnit('RUB')],
  ['rm', certainUnit('MYR')],
  ['br', certainUnit('BYN')],
  ['rs', RUPEES],
]);
const prefixes = new Map([...latinNames].filter(([name]) => name === 'rm' || name === 'br' || name === 'rs'));

/** True for short forms that may be glued to the number behind: `Br27`, `RM42`. */
export function isPrefix(word: string): boolean {
  return prefixes.has(word.toLowerCase()) && word !== word.toLowerCase();
}

/** «Rs. 20»: the full stop behind the short form. */
const prefix: Reader<MoneyUnit> = {
  first: firstWords(...prefixes.keys()),
  secondAfter: mayGoOnWith(['.']),
  read: (tokens, at) => {
    const value = prefixes.get(normAt(tokens, at));
    if (!value || tokens[at]?.letterCase === 'lower') return null;
    return {
      end: tokens[at + 1]?.text === '.' && tokens[at + 1]?.sentence === tokens[at]?.sentence ? at + 2 : at + 1,
      value,
    };
  },
};

export const grammar: MoneyGrammar = {
  number: scaledCardinal,
  unitBehind: longestOf(currencyName, sign, codeBehind, lookup(latinNames)),
  unitBefore: longestOf(sign, codeBefore, prefix),
  joiners: new Set(['и']),
  scales: new Map([
    ['млн', '1000000'],
    ['млрд', '1000000000'],
    ['трлн', '1000000000000'],
  ]),
};
