import type { Span } from '../model/span.js';
import type { LetterCase, Token, TokenKind } from '../model/tokenized-text.js';
import {
  APOSTROPHE,
  COMMA,
  characterClass,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  isLetterClass,
  LOWER,
  POINT,
  SPACE,
  SURROGATE,
  SYMBOL,
  UPPER,
} from './characters.js';

/** A token whose sentence is set when it is known; one shape for all, since everything after this stage reads tokens in tight loops. */
export type BareToken = Omit<Token, 'sentence'> & { sentence: number };

/**
 * Cuts a stretch of text into tokens.
 *
 * - word: letters with inner hyphens and apostrophes («Ростов-на-Дону», «O'Brien», «Су-57»), or initials and
 *   abbreviations of single letters with points («U.S.», «А.С.», «т.е.»). English `'s` is a token of its own.
 * - number: digits with inner points and commas («1,234.5», «25.08.2025»). A letter ends it: «5bn», «20th» are two tokens.
 * - punctuation and symbol: one character each, a run of points («...») together.
 *
 * @param span the stretch to cut; offsets in the result are those of `text`
 */
export function cutTokens(text: string, span: Span): BareToken[] {
  const tokens: BareToken[] = [];
  let at = span.start;
  let spaceBefore = true;
  while (at < span.end) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === SPACE || kind === INVISIBLE) {
      spaceBefore = spaceBefore || kind === SPACE;
      at++;
      continue;
    }
    const start = at;
    if (isLetterClass(kind)) {
      at = endOfWord(text, start, span.end);
      tokens.push(wordToken(text, start, at, spaceBefore));
    } else if (kind === DIGIT) {
      at = endOfNumber(text, start, span.end);
      tokens.push(plainToken(text, start, at, 'number', spaceBefore));
    } else if (kind === SURROGATE) {
      at = endOfSurrogates(text, start, span.end);
      tokens.push(surrogateToken(text, start, at, spaceBefore));
    } else if (kind === APOSTROPHE && isPossessiveS(text, start, span.end)) {
      at = start + 2;
      tokens.push(wordToken(text, start, at, spaceBefore));
    } else {
      at = start + 1;
      if (kind === POINT) while (at < span.end && text.charCodeAt(at) === 46) at++;
      tokens.push(plainToken(text, start, at, kind === SYMBOL ? 'symbol' : 'punctuation', spaceBefore));
    }
    spaceBefore = false;
  }
  return tokens;
}

function endOfWord(text: string, start: number, limit: number): number {
  const initials = endOfInitials(text, start, limit);
  if (initials > start) return initials;
  let at = start;
  while (at < limit) {
    const kind = characterClass(text.charCodeAt(at));
    // A digit belongs to a word that began with a letter: «G20», «Су-57», «COVID-19».
    if (isLetterClass(kind) || kind === INVISIBLE || kind === DIGIT) at++;
    else if (kind === HYPHEN && at + 1 < limit && isWordCharacter(text, at + 1)) at++;
    else if (kind === APOSTROPHE && at + 1 < limit && isLetterAt(text, at + 1) && !isPossessiveS(text, at, limit)) at++;
    else break;
  }
  while (at > start + 1 && characterClass(text.charCodeAt(at - 1)) === INVISIBLE) at--;
  return at;
}

/** End of «U.S.», «a.m.», «А.С.», «т.е.»: at least two single letters, each with its point; `start` where it is none. */
function endOfInitials(text: string, start: number, limit: number): number {
  let at = start;
  let letters = 0;
  while (at + 1 < limit && isLetterAt(text, at) && text.charCodeAt(at + 1) === 46) {
    letters++;
    at += 2;
  }
  if (letters < 2) return start;
  // «А.С.Пушкин»: the name that follows without a space is a token of its own.
  return at;
}

function endOfNumber(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === DIGIT) at++;
    else if ((kind === POINT || kind === COMMA) && at + 1 < limit && isDigitAt(text, at + 1)) at += 2;
    else break;
  }
  return at;
}

function endOfSurrogates(text: string, start: number, limit: number): number {
  const codePoint = text.codePointAt(start) ?? 0;
  return Math.min(limit, start + (codePoint > 0xffff ? 2 : 1));
}

function isLetterAt(text: string, at: number): boolean {
  return isLetterClass(characterClass(text.charCodeAt(at)));
}

function isDigitAt(text: string, at: number): boolean {
  return characterClass(text.charCodeAt(at)) === DIGIT;
}

function isWordCharacter(text: string, at: number): boolean {
  const kind = characterClass(text.charCodeAt(at));
  return isLetterClass(kind) || kind === DIGIT;
}

function isPossessiveS(text: string, apostrophe: number, limit: number): boolean {
  const letter = text.charCodeAt(apostrophe + 1);
  const isS = letter === 115 || letter === 83;
  return apostrophe + 1 < limit && isS && !(apostrophe + 2 < limit && isWordCharacter(text, apostrophe + 2));
}

function plainToken(text: string, start: number, end: number, kind: TokenKind, spaceBefore: boolean): BareToken {
  const surface = text.slice(start, end);
  return {
    start,
    end,
    text: surface,
    norm: surface,
    kind,
    letterCase: 'none',
    script: 'none',
    spaceBefore,
    sentence: 0,
  };
}

function surrogateToken(text: string, start: number, end: number, spaceBefore: boolean): BareToken {
  const surface = text.slice(start, end);
  const isLetter = /^\p{L}$/u.test(surface);
  const kind = isLetter ? 'word' : 'symbol';
  return {
    start,
    end,
    text: surface,
    norm: surface,
    kind,
    letterCase: 'none',
    script: isLetter ? 'other' : 'none',
    spaceBefore,
    sentence: 0,
  };
}

function wordToken(text: string, start: number, end: number, spaceBefore: boolean): BareToken {
  let lower = 0;
  let upper = 0;
  let firstIsUpper = false;
  let cyrillic = false;
  let latin = false;
  let plain = true;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = characterClass(unit);
    if (kind === LOWER) lower++;
    else if (kind === UPPER) {
      upper++;
      if (lower + upper === 1) firstIsUpper = true;
    } else if (kind === INVISIBLE || kind === HYPHEN || kind === APOSTROPHE) plain = false;
    if (unit >= 0x400 && unit < 0x530) {
      cyrillic = true;
      if (unit === 0x451 || unit === 0x401) plain = false;
    } else if (unit >= 0x41 && unit < 0x250 && isLetterClass(kind)) latin = true;
  }
  const surface = text.slice(start, end);
  return {
    start,
    end,
    text: surface,
    norm: plain ? surface.toLowerCase() : normalise(surface),
    kind: 'word',
    letterCase: letterCaseOf(lower, upper, firstIsUpper),
    script: cyrillic ? (latin ? 'other' : 'cyrillic') : latin ? 'latin' : 'other',
    spaceBefore,
    sentence: 0,
  };
}

function letterCaseOf(lower: number, upper: number, firstIsUpper: boolean): LetterCase {
  if (upper === 0) return lower === 0 ? 'none' : 'lower';
  if (lower === 0) return upper === 1 ? 'capital' : 'upper';
  return firstIsUpper && upper === 1 ? 'capital' : 'mixed';
}

/** Lower case, ё as е, one apostrophe, one hyphen, invisible characters dropped. */
export function normalise(word: string): string {
  let norm = '';
  for (const character of word.toLowerCase()) {
    const kind = characterClass(character.charCodeAt(0));
    if (kind === INVISIBLE) continue;
    if (kind === HYPHEN) norm += '-';
    else if (kind === APOSTROPHE) norm += "'";
    else norm += character === 'ё' ? 'е' : character;
  }
  return norm;
}
