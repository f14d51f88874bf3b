import { anyOf, type First, firstOf, NUMBERS, type TokenClass } from './first.js';
import type { Needing } from './needed.js';

/** What may come behind a first token. */
export interface Second {
  /** Tokens that may be read next: those of any of them. */
  readonly firsts: readonly First[];
  /** True where the first token may be all that is read. */
  readonly canEnd: boolean;
}

/** A first token as far as its beginning tells it. */
export interface Known {
  readonly norm: string;
  /** The number of the norm, negative where no pattern names it. */
  readonly number: number;
  /** Its bit. */
  readonly tokenClass: number;
}

/** Gives what may come behind a first token. */
export type SecondAfter = (known: Known) => Second;

/** How a phrase can begin: with nothing else is it tried. */
export interface Beginning extends Needing {
  /** Not told where anything may come second, or nothing. */
  readonly secondAfter?: SecondAfter | undefined;
}

const ANYTHING: First = anyOf('word', 'punctuation', 'symbol', ...NUMBERS);

/** For what reads a single token. */
export const endsAfterOne: SecondAfter = () => ({ firsts: [], canEnd: true });
const UNKNOWN: Second = { firsts: [ANYTHING], canEnd: true };

/** What may come second; anything, where the beginning does not tell. */
export function secondOf({ secondAfter }: Beginning, known: Known): Second {
  return secondAfter ? secondAfter(known) : UNKNOWN;
}

/** For what may be one token, or goes on with one of these norms or classes. */
export function mayGoOnWith(norms: Iterable<string>, ...classes: readonly TokenClass[]): SecondAfter {
  const second: Second = { firsts: [firstOf(norms, ...classes)], canEnd: true };
  return () => second;
}

/** For what is read by one reader and may go on with what others can begin with. */
export function mayGoOnBehind(beginning: Beginning, ...next: readonly First[]): SecondAfter {
  return (known) => {
    const { firsts, canEnd } = secondOf(beginning, known);
    return { firsts: canEnd ? [...firsts, ...next] : firsts, canEnd };
  };
}

/** For what is more than one token, the second of them with one of these norms or classes. */
export function goesOnWith(norms: Iterable<string>, ...classes: readonly TokenClass[]): SecondAfter {
  return withoutEnd(mayGoOnWith(norms, ...classes));
}

/** For what is read by one reader and then goes on with what others can begin with. */
export function goesOnBehind(beginning: Beginning, ...next: readonly First[]): SecondAfter {
  return withoutEnd(mayGoOnBehind(beginning, ...next));
}

function withoutEnd(secondAfter: SecondAfter): SecondAfter {
  return (known) => ({ ...secondAfter(known), canEnd: false });
}

/** What begins as one of several does. */
export function secondOfAny(parts: readonly Beginning[]): SecondAfter {
  return (known) => {
    const seconds = parts.filter(({ first }) => mayBeginWith(first, known)).map((part) => secondOf(part, known));
    return { firsts: seconds.flatMap(({ firsts }) => firsts), canEnd: seconds.some(({ canEnd }) => canEnd) };
  };
}

/** What begins as the parts do one after the other, of which some may be empty. */
export function secondInTurn(parts: readonly (Beginning & { readonly canBeEmpty: boolean })[]): SecondAfter {
  return (known) => {
    const firsts: First[] = [];
    let canEnd = false;
    for (const [at, part] of parts.entries()) {
      if (mayBeginWith(part.first, known)) {
        const second = secondOf(part, known);
        firsts.push(...second.firsts);
        if (second.canEnd) canEnd = addUntilFull(firsts, parts.slice(at + 1)) || canEnd;
      }
      if (!part.canBeEmpty) break;
    }
    return { firsts, canEnd };
  };
}

/** True where every part may be empty. */
function addUntilFull(firsts: First[], parts: readonly { readonly first: First; readonly canBeEmpty: boolean }[]) {
  for (const { first, canBeEmpty } of parts) {
    firsts.push(first);
    if (!canBeEmpty) return false;
  }
  return true;
}

export function mayBeginWith({ norms, classes }: First, { number, tokenClass }: Known): boolean {
  return norms.has(number) || (classes & tokenClass) !== 0;
}
