import { normAt, textAt } from '../../../model/tokenized-text.js';
import type { PersonReading } from '../../../model/values.js';
import { latinBrands, latinGivenNames } from '../lists/latin-given-names.js';
import type { DocumentWords } from './document-words.js';

const GIVEN = latinGivenNames();
const BRANDS = latinBrands();
const FIRM_WORDS = new Set(
  `inc ltd llc plc corp co company group holding holdings bank capital partners foundation university institute college school
  hospital center centre times post press museum gallery theatre records motors airport award prize cup street`.split(
    /\s+/,
  ),
);

export interface LatinPerson {
  /** Exclusive. */
  readonly last: number;
  readonly readings: readonly PersonReading[];
}

/** «Robert J. Smith» in Russian text: a well-known given name, initials, and one or two words more that tell no firm; or null. */
export function latinPersonAt(words: DocumentWords, at: number): LatinPerson | null {
  const first = words.tokens[at];
  if (first?.script !== 'latin' || !GIVEN.has(first.text)) return null;
  const before = words.tokens[at - 1];
  // the middle of another name, an account, «St. Louis»
  if (words.isJoined(at) && (before?.script === 'latin' || '.@('.includes(before?.text ?? ' '))) return null;
  let next = at + 1;
  if (words.tokens[next]?.text.length === 1 && isPart(words, next) && words.tokens[next + 1]?.text === '.') next += 2;
  if (!isPart(words, next) || textAt(words.tokens, next).length < 2) return null;
  const last = isPart(words, next + 1) ? next + 2 : next + 1;
  const text = (from: number) => words.text.text.slice(words.tokens[from]?.start, words.tokens[last - 1]?.end);
  if (isPart(words, last) || '&-'.includes(words.tokens[last]?.text ?? ' ') || BRANDS.has(text(at))) return null;
  for (let index = next; index < last; index++) if (FIRM_WORDS.has(normAt(words.tokens, index))) return null;
  return { last, readings: [{ given: first.text, patronymic: null, surname: text(next), gender: null, weight: 1 }] };
}

function isPart(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  return token?.script === 'latin' && token.letterCase !== 'lower' && words.isJoined(at);
}
