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

/** Most tokens whose lexemes are looked up together. */
export const MOST_TOGETHER = 128;

const places = new Int32Array(MOST_TOGETHER);
const firsts: (Lexeme | undefined)[] = Array.from({ length: MOST_TOGETHER });
const words: string[] = Array.from({ length: MOST_TOGETHER }, () => '');
const lengths = new Int32Array(MOST_TOGETHER);
const lexemes: Lexeme[] = [];

/**
 * The lexemes of stretches of a text that are one token each. The words of news are few: one that was met before costs neither a
 * string nor a look at its letters, until four others have taken its place.
 *
 * What is known of a rare word is far from the processor, and each thing tells where the next one is. Asked for of all tokens
 * before the next one of any, they come side by side.
 *
 * @param starts inclusive offsets in the text
 * @param ends exclusive
 * @param count how many, `MOST_TOGETHER` at most
 * @returns as many, until it is called again
 */
export function lexemesOf(text: string, starts: Int32Array, ends: Int32Array, count: number): readonly Lexeme[] {
  for (let i = 0; i < count; i++) places[i] = placeOf(text, starts[i] ?? 0, ends[i] ?? 0);
  for (let i = 0; i < count; i++) firsts[i] = known[places[i] ?? 0];
  for (let i = 0; i < count; i++) words[i] = firsts[i]?.text ?? '';
  for (let i = 0; i < count; i++) lengths[i] = words[i]?.length ?? 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const first = firsts[i];
    const isFirst = first !== undefined && lengths[i] === end - start && isWritten(first.text, text, start);
    lexemes[i] = isFirst ? first : lexemeIn(places[i] ?? 0, text, start, end);
  }
  return lexemes;
}

/** The lexeme of a text that is one token. */
export function lexemeOf(text: string): Lexeme {
  return lexemeIn(placeOf(text, 0, text.length), text, 0, text.length);
}

function lexemeIn(place: number, text: string, start: number, end: number): Lexeme {
  for (let way = place; way < place + WAYS; way++) {
    const lexeme = known[way];
    if (!lexeme || lexeme.text.length !== end - start || !isWritten(lexeme.text, text, start)) continue;
    known.copyWithin(place + 1, place, way);
    known[place] = lexeme;
    return lexeme;
  }
  const pushedOut = known[place + WAYS - 1];
  if (pushedOut) giveBack(pushedOut.id);
  known.copyWithin(place + 1, place, place + WAYS - 1);
  const lexeme = readLexeme(interned(text.slice(start, end)));
  known[place] = lexeme;
  return lexeme;
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

function isWritten(word: string, text: string, start: number): boolean {
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
