import { lexemeOf } from '../../lexemes/lexemes.js';
import { noted } from '../../lexemes/noted.js';
import type { Lexeme, Token, TokenizedText } from '../../model/tokenized-text.js';
import { isDigit } from '../first.js';

/**
 * Gives a text with each code or abbreviation that is glued to a number as a token of its own: `BYN3.7` is cut into `BYN3` and
 * `.7` like any name with a number behind it («Су-57», `G20`); here it becomes `BYN` and `3.7`.
 *
 * @param isUnit tells whether the letters before the digits are a currency
 */
export function openGluedUnits(isUnit: (letters: string) => boolean): (text: TokenizedText) => TokenizedText {
  const lettersOf = noted((token) => lettersBeforeDigits(token, isUnit));
  return (text) => {
    for (const token of text.tokens) if (lettersOf(token)) return splitUnits(text, lettersOf);
    return text;
  };
}

function splitUnits(text: TokenizedText, lettersOf: (token: Token) => string | null): TokenizedText {
  const tokens: Token[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const token = text.tokens[at];
    if (!token) break;
    const letters = lettersOf(token);
    if (!letters) {
      tokens.push(token);
      continue;
    }
    const decimals = decimalsBehind(text.tokens, at);
    const digits = token.text.slice(letters.length) + decimals.map(({ text: part }) => part).join('');
    const cut = token.start + letters.length;
    tokens.push({ ...token, ...lexemeOf(letters), end: cut });
    const end = decimals.at(-1)?.end ?? token.end;
    tokens.push({ ...token, ...lexemeOf(digits), start: cut, end, spaceBefore: false });
    at += decimals.length;
  }
  return { ...text, tokens };
}

const NUMBERED = /^([A-Za-z]{1,4})\d+$/;

function lettersBeforeDigits({ kind, text }: Lexeme, isUnit: (letters: string) => boolean): string | null {
  if (kind !== 'word' || text.length > 20 || !isDigit(text.charCodeAt(text.length - 1))) return null;
  const letters = NUMBERED.exec(text)?.[1];
  return letters && isUnit(letters) ? letters : null;
}

/** `.7`, `,500.25`: the mark and the number behind it, where nothing parts them. */
function decimalsBehind(tokens: readonly Token[], at: number): readonly Token[] {
  const [mark, digits] = tokens.slice(at + 1, at + 3);
  const isMark = (mark?.text === '.' || mark?.text === ',') && !mark.spaceBefore;
  return isMark && digits?.kind === 'number' && !digits.spaceBefore ? [mark, digits] : [];
}
