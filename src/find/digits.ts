import { noted } from '../lexemes/noted.js';
import { type Token, textAt } from '../model/tokenized-text.js';
import { canonical, plus } from './decimal.js';
import { digitCount } from './integers.js';

/** How a language reads one mark before three digits, `1,234` and `1.234`, the only case that digits leave open. */
export interface DigitStyle {
  /** Marks that part thousands there; the others begin the decimals. */
  readonly thousandsMarks: string;
  /** True where even these begin the decimals when a scale word follows: «83,210 трлн», but `$12,333 million`. */
  readonly decimalBeforeScale: boolean;
}

export interface Digits {
  /** Exclusive token index. */
  readonly end: number;
  /** Decimal text, read as standing alone. */
  readonly value: string;
  /** Decimal text, read with a scale word behind it. */
  readonly beforeScale: string;
}

const FRACTION_SIGNS: ReadonlyMap<string, string> = new Map([
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
]);

/** Fractions with an exact decimal that news writes behind a whole number: `7 3/4`. */
export const EIGHTHS: ReadonlyMap<string, string> = new Map([
  ['1/2', '0.5'],
  ['1/4', '0.25'],
  ['3/4', '0.75'],
  ['1/8', '0.125'],
  ['3/8', '0.375'],
  ['5/8', '0.625'],
  ['7/8', '0.875'],
]);

/**
 * Reads a number in digits: thousands parted by a space, a point, a comma or an apostrophe, a decimal point or comma, a
 * fraction behind it. Null where digits and marks make no number («25.08.2025»).
 */
export function digitsReader(style: DigitStyle): (tokens: readonly Token[], at: number) => Digits | null {
  const alone = noted(({ text }) => readMarks(text, style));
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'number') return null;
    const grouped = readGroups(tokens, at) ?? readSign(tokens, at);
    if (grouped) return grouped;
    const number = alone(token);
    return number && { end: at + 1, value: number.value, beforeScale: number.beforeScale };
  };
}

/** What may stand behind the first token of a number in digits and belong to it, but for more digits. */
export const DIGITS_GO_ON: readonly string[] = ["'", '’', ...FRACTION_SIGNS.keys()];

const LEADING_GROUP = /^[1-9]\d{0,2}$/;
const LAST_GROUP = /^(\d{3})[.,](\d{1,2})$/;
/** Quintillions: more groups than these are a table, not a number, and each token of it would read them all again. */
const MOST_GROUPS = 6;

/** «35 082 179 068», «2 134 472,44», `1'500'000`. */
function readGroups(tokens: readonly Token[], at: number): Digits | null {
  const count = digitCount(tokens[at]);
  let digits = tokens[at]?.text ?? '';
  if (count === 0 || count > 3 || digits.startsWith('0')) return null;
  let end = at + 1;
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const next = nextGroup(tokens, end);
    const group = tokens[next];
    if (!group) break;
    if (digitCount(group) === 3) digits += group.text;
    else {
      const last = LAST_GROUP.exec(group.text);
      if (!last) break;
      return whole(next + 1, canonical(`${digits}${last[1]}.${last[2]}`));
    }
    end = next + 1;
  }
  if (end === at + 1) return null;
  return readLooseDecimals(tokens, end, digits) ?? whole(end, digits);
}

/** Index of the number that may go on a group: behind one space or an apostrophe; -1 where there is none. */
function nextGroup(tokens: readonly Token[], at: number): number {
  const previous = tokens[at - 1];
  const next = tokens[at];
  if (!previous || !next) return -1;
  if (next.kind === 'number') return next.start - previous.end === 1 && next.spaceBefore ? at : -1;
  const behind = tokens[at + 1];
  const isApostrophe = (next.text === "'" || next.text === '’') && !next.spaceBefore;
  return isApostrophe && behind?.kind === 'number' && !behind.spaceBefore && behind.text.length === 3 ? at + 1 : -1;
}

/** «1 599 059, 38»: a space slipped in behind the decimal comma of a grouped number. */
function readLooseDecimals(tokens: readonly Token[], at: number, digits: string): Digits | null {
  const comma = tokens[at];
  const decimals = tokens[at + 1];
  if (comma?.text !== ',' || comma.spaceBefore || !decimals || !/^\d{2}$/.test(decimals.text)) return null;
  return whole(at + 2, canonical(`${digits}.${decimals.text}`));
}

/** `2½`, `7 3/4`. */
function readSign(tokens: readonly Token[], at: number): Digits | null {
  const count = digitCount(tokens[at]);
  const next = tokens[at + 1];
  if (!next || count === 0 || count > 3) return null;
  const text = textAt(tokens, at);
  const sign = FRACTION_SIGNS.get(next.text);
  if (sign) return whole(at + 2, plus(text, sign));
  const slash = tokens[at + 2];
  const below = tokens[at + 3];
  if (slash?.text !== '/' || slash.spaceBefore || !below || below.spaceBefore || !next.spaceBefore) return null;
  const eighths = EIGHTHS.get(`${next.text}/${below.text}`);
  return eighths ? whole(at + 4, plus(text, eighths)) : null;
}

function whole(end: number, value: string): Digits {
  return { end, value, beforeScale: value };
}

/** The digits and marks of one token. */
function readMarks(text: string, style: DigitStyle): Omit<Digits, 'end'> | null {
  if (!/^[\d.,]+$/.test(text)) return null;
  const parts = text.split(/[.,]/);
  const [first = '', second = ''] = parts;
  if (parts.length === 1) return both(canonical(text));
  const marks = text.replace(/\d/g, '');
  if (parts.length > 2) return readManyMarks(parts, marks);
  const decimal = canonical(`${first}.${second}`);
  const isOpen = second.length === 3 && LEADING_GROUP.test(first) && style.thousandsMarks.includes(marks);
  if (!isOpen) return both(decimal);
  const thousands = first + second;
  return { value: thousands, beforeScale: style.decimalBeforeScale ? decimal : thousands };
}

/** `1,234,567`, `1.234.567,89`, `12,34,567`: groups of one mark, the last of them alone may be another one. */
function readManyMarks(parts: readonly string[], marks: string): Omit<Digits, 'end'> | null {
  const mark = marks[0] ?? '';
  const hasDecimals = marks.at(-1) !== mark;
  const groups = hasDecimals ? parts.slice(0, -1) : parts;
  if (marks.slice(0, groups.length - 1) !== mark.repeat(groups.length - 1)) return null;
  const [first = '', ...rest] = groups;
  const areGroups = LEADING_GROUP.test(first) && rest.at(-1)?.length === 3 && rest.every(isGroupLength);
  if (!areGroups) return null;
  return both(canonical(hasDecimals ? `${groups.join('')}.${parts.at(-1)}` : groups.join('')));
}

/** Two as well: `12,34,567` is how India parts a number. */
function isGroupLength(group: string): boolean {
  return group.length === 3 || group.length === 2;
}

function both(value: string): Omit<Digits, 'end'> {
  return { value, beforeScale: value };
}
