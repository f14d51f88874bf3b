import { textAt } from '../model/tokenized-text.js';
import type { BareToken } from './tokens.js';

const CLOSING = new Set(['"', '»', '”', '“', ')', ']', '’', "'"]);

const SURE_TERMINATORS = /^(?:[!?…]|\.\.+)$/;

/**
 * Ends of the sentences of one block, as exclusive token indexes; the last one is `tokens.length`.
 *
 * A sentence ends after `.`, `!`, `?` or `…` and the closing quotes and brackets behind it, where white space follows and
 * what comes next does not begin in lower case. A point after an initial or an abbreviation ends none.
 */
export function splitSentences(tokens: readonly BareToken[], abbreviations: ReadonlySet<string>): number[] {
  const ends: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isTerminator(tokens, i, abbreviations)) continue;
    let end = i + 1;
    while (end < tokens.length && CLOSING.has(textAt(tokens, end)) && !tokens[end]?.spaceBefore) end++;
    const next = tokens[end];
    if (next?.spaceBefore && next.letterCase !== 'lower' && !isDash(next)) {
      ends.push(end);
      i = end - 1;
    }
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return ends;
}

function isTerminator(tokens: readonly BareToken[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token?.kind !== 'punctuation') return false;
  if (token.text !== '.') return SURE_TERMINATORS.test(token.text);
  const before = tokens[at - 1];
  if (!before || token.spaceBefore) return true;
  const isInitial = before.kind === 'word' && before.text.length === 1 && before.letterCase === 'capital';
  return !isInitial && !abbreviations.has(before.norm);
}

/** «— сказал он. — Мы готовы»: direct speech goes on after the dash, and so does the sentence about it. */
function isDash(token: BareToken): boolean {
  return token.text === '—' || token.text === '–' || token.text === '-';
}
