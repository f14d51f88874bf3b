import type { LetterCase, Lexeme, TokenKind } from '../model/tokenized-text.js';
import { interned } from '../remembered.js';
import {
  APOSTROPHE,
  characterClass,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  isLetterClass,
  LOWER,
  SURROGATE,
  SYMBOL,
  UPPER,
} from './characters.js';
import { forgetNotes, freeGivenBack, giveBack, takeId, takenIds } from './noted.js';

/** Places for lexemes: more than the words of a thousand articles. A power of two. */
const PLACES = 65_536;
/** Places that share a hash. */
const WAYS = 4;
/** More ids than a run of articles ever takes; a text of a million different words does. */
const MOST_IDS = 4 * PLACES;

const known: (Lexeme | undefined)[] = Array.from({ length: PLACES });

/**
 * The lexeme of a stretch of a text that is one token. The words of news are few: one that was met before costs neither a string
 * nor a look at its letters, until four others have taken its place.
 */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  const place = placeOf(text, start, end);
  const first = known[place];
  if (first && isWritten(first.text, text, start, end)) return first;
  for (let way = place + 1; way < place + WAYS; way++) {
    const other = known[way];
    if (other && isWritten(other.text, text, start, end)) {
      known[way] = first;
      known[place] = other;
      return other;
    }
  }
  const pushedOut = known[place + WAYS - 1];
  if (pushedOut) giveBack(pushedOut.id);
  known.copyWithin(place + 1, place, place + WAYS - 1);
  const lexeme = readLexeme(interned(text.slice(start, end)));
  known[place] = lexeme;
  return lexeme;
}

/** The lexeme of a text that is one token. */
export function lexemeOf(text: string): Lexeme {
  return lexemeAt(text, 0, text.length);
}

/** The ids of lexemes that were pushed out may be those of others. To be called when no token is in use. */
export function reuseIds(): void {
  if (takenIds() < MOST_IDS) freeGivenBack();
  else {
    known.fill(undefined);
    forgetNotes();
  }
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (Math.imul(hash, 0x9e3779b1) >>> 8) & (PLACES - WAYS);
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function readLexeme(text: string): Lexeme {
  const first = characterClass(text.charCodeAt(0));
  if (isLetterClass(first) || (first === APOSTROPHE && text.length > 1)) return readWord(text);
  if (first === SURROGATE && /^\p{L}$/u.test(text)) return { ...signOf(text, 'word'), script: 'other' };
  const isNumber = first === DIGIT || (text.length > 1 && characterClass(text.charCodeAt(1)) === DIGIT);
  if (isNumber) return signOf(text, 'number');
  return signOf(text, first === SYMBOL || first === SURROGATE ? 'symbol' : 'punctuation');
}

function signOf(text: string, kind: TokenKind): Lexeme {
  return { id: takeId(), text, norm: text, kind, letterCase: 'none', script: 'none' };
}

function readWord(text: string): Lexeme {
  let lower = 0;
  let upper = 0;
  let firstIsUpper = false;
  let cyrillic = false;
  let latin = false;
  let plain = true;
  for (let at = 0; at < text.length; at++) {
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
  return {
    id: takeId(),
    text,
    norm: interned(plain ? text.toLowerCase() : normalise(text)),
    kind: 'word',
    letterCase: letterCaseOf(lower, upper, firstIsUpper),
    script: cyrillic ? (latin ? 'other' : 'cyrillic') : latin ? 'latin' : 'other',
  };
}

function letterCaseOf(lower: number, upper: number, firstIsUpper: boolean): LetterCase {
  if (upper === 0) return lower === 0 ? 'none' : 'lower';
  if (lower === 0) return upper === 1 ? 'capital' : 'upper';
  return firstIsUpper && upper === 1 ? 'capital' : 'mixed';
}

/** Lower case, ё as е, one apostrophe, one hyphen, invisible characters dropped. */
function normalise(word: string): string {
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
