import { moneyRules } from '../../../find/money/money-rule.js';
import { perBehind } from '../per-units.js';
import { qualifierAround } from '../qualifiers.js';

/** A rule whose pattern keeps an amount; the words around tell how exact it is and what it is paid for. */
export const moneyRule = moneyRules({ language: 'ru', qualifierAround, perBehind });
