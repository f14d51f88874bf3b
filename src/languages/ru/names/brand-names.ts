import { normAt } from '../../../model/tokenized-text.js';
import { brandTails } from '../lists/organisation-words.js';
import type { DocumentWords } from './document-words.js';
import { casesAs, nominativePhrase } from './noun-phrases.js';

const TAILS = brandTails();
const BANK = /^банк(?:а|у|ом|е)?$/;
const MOST_WORDS = 4;

/** «Самсунг Электроникс», «клиенты Хоум Кредит Банка»: capitalised words before one that ends the names of firms. */
export function brandAt(words: DocumentWords, at: number): { readonly last: number; readonly name: string } | null {
  if (!words.isCapital(at) || words.tokens[at]?.script !== 'cyrillic') return null;
  const { isKnown, ordinary, isFunctionWord } = words.senses(at);
  if (isFunctionWord || (words.isOpening(at) && isKnown && ordinary > 0.5)) return null;
  for (let tail = at + 1; tail - at < MOST_WORDS && words.isCapital(tail) && words.isJoined(tail); tail++) {
    const norm = normAt(words.tokens, tail);
    // «Центральный Банк» is a phrase of its own
    const isBank = BANK.test(norm) && casesAs(words, tail - 1, 'adjective') === 0;
    if (isBank || TAILS.has(norm))
      return {
        last: tail + 1,
        name:
          textOf(words, at, tail) + (isBank ? nominativePhrase(words, tail, tail, tail + 1) : words.tokens[tail]?.text),
      };
  }
  return null;
}

/** The words before the last, as they stand, with the space behind them. */
function textOf(words: DocumentWords, first: number, last: number): string {
  return words.text.text.slice(words.tokens[first]?.start, words.tokens[last]?.start);
}
