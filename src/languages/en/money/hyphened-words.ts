import { lexemeOf } from '../../../lexemes/lexemes.js';
import { noted } from '../../../lexemes/noted.js';
import type { Token, TokenizedText } from '../../../model/tokenized-text.js';
import { scaleFactors } from '../number-words.js';

/**
 * The text with hyphened words of amounts as tokens of their own: `million-dollar` of `5-million-dollar`, `a-share` of
 * `$70-a-share`, `m-plus` of `$5m-plus`.
 */
export function splitHyphenedWords(text: TokenizedText): TokenizedText {
  if (!text.tokens.some(isAmountWord)) return text;
  return { ...text, tokens: text.tokens.flatMap((token) => (isAmountWord(token) ? splitWord(token) : token)) };
}

const LONGEST = 40;

const isAmountWord = noted(({ kind, norm }): boolean => {
  if (kind !== 'word' || norm.length > LONGEST) return false;
  const hyphen = norm.indexOf('-');
  return (
    hyphen > 0 &&
    (norm.startsWith('a-') || norm.endsWith('-plus') || norm.split('-').some((part) => scaleFactors.has(part)))
  );
});

function splitWord(token: Token): Token[] {
  const parts = token.text.split(/([-‐‑])/);
  let start = token.start;
  return parts.map((text, at) => {
    const end = start + text.length;
    const lexeme = lexemeOf(at % 2 === 1 ? '-' : text);
    const part: Token = { ...token, ...lexeme, start, end, spaceBefore: at === 0 && token.spaceBefore };
    start = end;
    return part;
  });
}
