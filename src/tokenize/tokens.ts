import {
  APOSTROPHE,
  COMMA,
  characterClass,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  isLetterClass,
  POINT,
  SPACE,
  SURROGATE,
  SYMBOL,
} from '../lexemes/characters.js';
import { lexemesOf, MOST_TOGETHER } from '../lexemes/lexemes.js';
import type { Span } from '../model/span.js';
import type { Lexeme, Token } from '../model/tokenized-text.js';

/** A token whose sentence is set when it is known; one shape for all, since everything after this stage reads tokens in tight loops. */
export type BareToken = Omit<Token, 'sentence'> & { sentence: number };

/**
 * Cuts a stretch of text into tokens.
 *
 * - word: letters with inner hyphens and apostrophes («Ростов-на-Дону», «O'Brien», «Су-57»), or initials and
 *   abbreviations of single letters with points («U.S.», «А.С.», «т.е.»). English `'s` is a token of its own.
 * - number: digits with inner points and commas («1,234.5», «25.08.2025», «.5»). A letter ends it: «5bn», «20th» are two tokens.
 * - punctuation and symbol: one character each, a run of points («...») together.
 *
 * @param span the stretch to cut; offsets in the result are those of `text`
 */
export function cutTokens(text: string, span: Span): BareToken[] {
  const tokens: BareToken[] = [];
  let count = 0;
  let at = span.start;
  let spaceBefore = true;
  while (at < span.end) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === SPACE || kind === INVISIBLE) {
      spaceBefore = spaceBefore || kind === SPACE;
      at++;
      continue;
    }
    const end = endOfToken(text, at, span.end, kind);
    starts[count] = at;
    ends[count] = end;
    spaces[count] = spaceBefore;
    count++;
    at = end;
    spaceBefore = false;
    if (count === MOST_TOGETHER) {
      addTokens(tokens, text, count);
      count = 0;
    }
  }
  addTokens(tokens, text, count);
  return tokens;
}

/** Tokens that have been cut and wait for their lexemes. */
const starts = new Int32Array(MOST_TOGETHER);
const ends = new Int32Array(MOST_TOGETHER);
const spaces: boolean[] = [];

function addTokens(tokens: BareToken[], text: string, count: number): void {
  const lexemes = lexemesOf(text, starts, ends, count);
  for (let i = 0; i < count; i++) {
    const lexeme = lexemes[i];
    if (lexeme) tokens.push(tokenOf(lexeme, starts[i] ?? 0, ends[i] ?? 0, spaces[i] ?? false));
  }
}

function tokenOf(
  { id, text, norm, kind, letterCase, script }: Lexeme,
  start: number,
  end: number,
  spaceBefore: boolean,
): BareToken {
  return { start, end, id, text, norm, kind, letterCase, script, spaceBefore, sentence: 0 };
}

/** @param kind class of the first character, which is neither white space nor invisible */
function endOfToken(text: string, start: number, limit: number, kind: number): number {
  if (isLetterClass(kind)) return endOfWord(text, start, limit);
  if (kind === DIGIT) return endOfNumber(text, start, limit);
  if (kind === SURROGATE) return endOfSurrogates(text, start, limit);
  if (kind === APOSTROPHE && isPossessiveS(text, start, limit)) return start + 2;
  if (kind === POINT && isLeadingPoint(text, start, limit)) return endOfNumber(text, start + 1, limit);
  let at = start + 1;
  if (kind === POINT) while (at < limit && text.charCodeAt(at) === 46) at++;
  return at;
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

/** «.5», `$.75`: the point of a number without its zero, behind a space, a bracket or a sign; not that of «конец.5 мая». */
function isLeadingPoint(text: string, start: number, limit: number): boolean {
  if (start + 1 >= limit || !isDigitAt(text, start + 1)) return false;
  const before = start === 0 ? SPACE : characterClass(text.charCodeAt(start - 1));
  return before === SPACE || before === SYMBOL || text.charAt(start - 1) === '(';
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
