import { compileRules } from '../../find/find-mentions.js';
import { isCode } from '../../find/money/codes.js';
import { openGluedUnits } from '../../find/money/glued-codes.js';
import type { Finder } from '../../model/language-pack.js';
import { amountRules } from './money/amounts.js';
import { splitHyphenedWords } from './money/hyphened-words.js';
import { pairRules } from './money/pairs.js';
import { isShortForm } from './money/units.js';

const rules = [...pairRules, ...amountRules];

/** Finds amounts of money. */
export function createMoneyFinder(): Finder {
  const find = compileRules(rules);
  const splitGluedUnits = openGluedUnits((word) => isCode(word) || isShortForm(word));
  return { kinds: ['money'], rules, find: (text) => find(splitHyphenedWords(splitGluedUnits(text))) };
}
