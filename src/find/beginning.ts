import type { Token, TokenKind } from '../model/tokenized-text.js';

/** A token with one of the norms, or any token of one of the kinds. */
export interface First {
  readonly norms: ReadonlySet<string>;
  readonly kinds: ReadonlySet<TokenKind>;
}

/** What may come behind a first token. */
export interface Second {
  /** Tokens that may be read next: those of any of them. */
  readonly firsts: readonly First[];
  /** True where the first token may be all that is read. */
  readonly canEnd: boolean;
}

/** A first token as far as it is known: by its norm, or by its kind alone. */
export type Known = { readonly norm: string } | { readonly kind: TokenKind };

/** Gives what may come behind a first token. */
export type SecondAfter = (known: Known) => Second;

/** How a phrase can begin: with nothing else is it tried. */
export interface Beginning {
  /** Every token that can be the first. */
  readonly first: First;
  /** Not told where anything may come second, or nothing. */
  readonly secondAfter?: SecondAfter | undefined;
}

export const NOTHING: First = { norms: new Set(), kinds: new Set() };
const ANYTHING: First = { norms: new Set(), kinds: new Set(['word', 'number', 'punctuation', 'symbol']) };

/** For what reads a single token. */
export const endsAfterOne: SecondAfter = () => ({ firsts: [], canEnd: true });
const UNKNOWN: Second = { firsts: [ANYTHING], canEnd: true };

/** What may come second; anything, where the beginning does not tell. */
export function secondOf({ secondAfter }: Beginning, known: Known): Second {
  return secondAfter ? secondAfter(known) : UNKNOWN;
}

/** For what may be one token, or goes on with one of these norms or kinds. */
export function mayGoOnWith(norms: Iterable<string>, ...kinds: readonly TokenKind[]): SecondAfter {
  const second: Second = { firsts: [{ norms: new Set(norms), kinds: new Set(kinds) }], canEnd: true };
  return () => second;
}

/** For what is read by one reader and may go on with what others can begin with. */
export function mayGoOnBehind(beginning: Beginning, ...next: readonly First[]): SecondAfter {
  return (known) => {
    const { firsts, canEnd } = secondOf(beginning, known);
    return { firsts: canEnd ? [...firsts, ...next] : firsts, canEnd };
  };
}

/** For what is more than one token, the second of them with one of these norms or kinds. */
export function goesOnWith(norms: Iterable<string>, ...kinds: readonly TokenKind[]): SecondAfter {
  return withoutEnd(mayGoOnWith(norms, ...kinds));
}

/** For what is read by one reader and then goes on with what others can begin with. */
export function goesOnBehind(beginning: Beginning, ...next: readonly First[]): SecondAfter {
  return withoutEnd(mayGoOnBehind(beginning, ...next));
}

function withoutEnd(secondAfter: SecondAfter): SecondAfter {
  return (known) => ({ ...secondAfter(known), canEnd: false });
}

/** Words alone that something may begin with. */
export function firstWords(...norms: readonly string[]): First {
  return { norms: new Set(norms), kinds: NOTHING.kinds };
}

/** Whether what begins so can begin with the token; asked before any work is done, since it nearly never can. */
export function canBegin({ norms, kinds }: First, token: Token | undefined): boolean {
  return token !== undefined && (norms.has(token.norm) || (kinds.size > 0 && kinds.has(token.kind)));
}

/** Tokens with which any of them begins. */
export function union(firsts: readonly First[]): First {
  return {
    norms: new Set(firsts.flatMap((first) => [...first.norms])),
    kinds: new Set(firsts.flatMap((first) => [...first.kinds])),
  };
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

/** A norm tells its kind where it begins with a letter or a digit; else any kind is taken for possible. */
function mayBeginWith({ norms, kinds }: First, known: Known): boolean {
  if ('kind' in known) return kinds.has(known.kind);
  if (norms.has(known.norm)) return true;
  if (/^\p{L}/u.test(known.norm)) return kinds.has('word');
  return /^\p{N}/u.test(known.norm) ? kinds.has('number') || kinds.has('word') : kinds.size > 0;
}
