import { givenNameKey } from '../transliteration/given-names.js';
import { latinKey } from '../transliteration/latin-key.js';

/** A person's name as keys that are the same in both scripts; null where the name does not hold the part. */
export interface PersonName {
  readonly surname: string;
  /** One letter where the name gives an initial. */
  readonly given: string | null;
  readonly patronymic: string | null;
  /** `Jr.`, `III` behind two names or more. */
  readonly suffix: string | null;
}

const SUFFIX = /^(?:Jr\.|Sr\.|[IVX]+)$/;
const PATRONYMIC = /(?:vich|ovna|evna|ichna|inichna|ivna)$/;

/** Reads a name in the nominative, given name first: `Георгий Филимонов`, `V. A. Karankevich`, `Henry Ford III`, `Филимонов`. */
export function readPersonName(fullName: string): PersonName {
  const all = fullName.split(/\s+/);
  const last = all.at(-1) ?? '';
  const suffix = all.length > 2 && SUFFIX.test(last) ? last : null;
  const words = (suffix ? all.slice(0, -1) : all).filter((word) => latinKey(word) !== '');
  const [first = fullName, ...rest] = words;
  if (rest.length === 0) return { surname: latinKey(first), given: null, patronymic: null, suffix };
  const [second = '', ...others] = rest;
  const hasPatronymic = others.length > 0 && (PATRONYMIC.test(latinKey(second)) || isInitial(second));
  const surname = latinKey((hasPatronymic ? others : rest).join(' '));
  return { surname, given: partKey(first), patronymic: hasPatronymic ? partKey(second) : null, suffix };
}

function partKey(part: string): string {
  return isInitial(part) ? latinKey(part).charAt(0) : givenNameKey(part);
}

function isInitial(part: string): boolean {
  return part.replaceAll('.', '').length === 1;
}

/** True where both may be the same part: one is not told, or is the initial of the other. */
export function mayBeSame(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
