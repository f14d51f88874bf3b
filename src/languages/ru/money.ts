import { compileRules } from '../../find/find-mentions.js';
import { isCode } from '../../find/money/codes.js';
import { openGluedUnits } from '../../find/money/glued-codes.js';
import type { Finder } from '../../model/language-pack.js';
import { amountRules } from './money/amounts.js';
import { elidedRules } from './money/elided.js';
import { pairRules } from './money/pairs.js';
import { isPrefix } from './money/units.js';

const rules = [...pairRules, ...amountRules, ...elidedRules];

/** Finds amounts of money. */
export function createMoneyFinder(): Finder {
  const find = compileRules(rules);
  const splitGluedUnits = openGluedUnits((word) => isCode(word) || isPrefix(word));
  return { kinds: ['money'], rules, find: (text) => find(splitGluedUnits(text)) };
}
