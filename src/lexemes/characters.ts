/** Character classes of UTF-16 code units: the tokenizer looks at each unit once. */
export const SPACE = 1;
export const DIGIT = 2;
export const LOWER = 3;
export const UPPER = 4;
/** Letters without case, and combining marks. */
export const LETTER = 5;
export const HYPHEN = 6;
export const APOSTROPHE = 7;
export const POINT = 8;
export const COMMA = 9;
export const PUNCTUATION = 10;
export const SYMBOL = 11;
/** Invisible inside a word: soft hyphen, zero-width joiners, stress marks. */
export const INVISIBLE = 12;
export const SURROGATE = 13;

const HYPHENS = '-\u2010\u2011';
const APOSTROPHES = "'\u2019\u02bc\u2018`";
const INVISIBLES = '\u00ad\u0300\u0301\u200b\u200c\u200d\u2060\ufeff';

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (HYPHENS.includes(character)) return HYPHEN;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (INVISIBLES.includes(character)) return INVISIBLE;
  if (character === '.') return POINT;
  if (character === ',') return COMMA;
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (/[\s\p{Cc}]/u.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{P}/u.test(character)) return PUNCTUATION;
  return SYMBOL;
}

/** Class by code unit, zero until the unit is met: a text has few different ones. */
const table = new Uint8Array(0x10000);

export function characterClass(unit: number): number {
  const known = table[unit] ?? 0;
  if (known !== 0) return known;
  const kind = classify(unit);
  table[unit] = kind;
  return kind;
}

export function isLetterClass(kind: number): boolean {
  return kind >= LOWER && kind <= LETTER;
}
