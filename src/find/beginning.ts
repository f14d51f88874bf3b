import type { Lexeme, TokenKind } from '../model/tokenized-text.js';
import { notePlace } from '../remembered.js';

/** What tells most of a token apart from its norm: its kind, and of a number how many digits it has or whether marks part them. */
export type TokenClass = Exclude<TokenKind, 'number'> | 'one-or-two-digits' | 'more-digits' | 'digits-and-marks';

/** All classes of numbers. */
export const NUMBERS: readonly TokenClass[] = ['one-or-two-digits', 'more-digits', 'digits-and-marks'];
/** Numbers of digits alone. */
export const WHOLE_NUMBERS: readonly TokenClass[] = ['one-or-two-digits', 'more-digits'];

/** A token with one of the norms, or any token of one of the classes. */
export interface First {
  readonly norms: ReadonlySet<string>;
  readonly classes: ReadonlySet<TokenClass>;
}

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
  readonly tokenClass: TokenClass;
}

/** Gives what may come behind a first token. */
export type SecondAfter = (known: Known) => Second;

/** How a phrase can begin: with nothing else is it tried. */
export interface Beginning {
  /** Every token that can be the first. */
  readonly first: First;
  /** Not told where anything may come second, or nothing. */
  readonly secondAfter?: SecondAfter | undefined;
  /** Tokens of which one stands in all that begins so; those of the beginning where it is not told. */
  readonly needed?: First | undefined;
}

/** Tokens that a phrase may have at most; a needed one that stands farther is none of it. */
const LONGEST = 32;

/** Whether what begins at a token can find all that it needs: cheaper than to read as far as where it fails. */
export function isWithinReach({ norms, classes }: First, tokens: readonly Lexeme[], at: number): boolean {
  const end = Math.min(tokens.length, at + LONGEST);
  for (let next = at; next < end; next++) {
    const token = tokens[next];
    if (token && ((isNamed(token) && norms.has(token.norm)) || (classes.size > 0 && classes.has(classOf(token)))))
      return true;
  }
  return false;
}

/** What is needed where all of the parts are: of the rarest of them, as far as can be told. */
export function neededOfAll(parts: readonly Beginning[]): First | undefined {
  let best: First | undefined;
  for (const part of parts) {
    const needed = neededOf(part);
    if (!best || weightOf(needed) < weightOf(best)) best = needed;
  }
  return best;
}

/** What is needed where one of the parts is. */
export function neededOfAny(parts: readonly Beginning[]): First {
  return union(parts.map(neededOf));
}

const neededOf = ({ needed, first }: Beginning) => needed ?? first;

/** Classes hold most tokens of a text. */
const weightOf = ({ norms, classes }: First) => norms.size + classes.size * 10_000;

/** All norms that some beginning names; those of a language come with its patterns. */
const named = new Set<string>();
const NAMED = -1;
const place = notePlace();

/** Whether some beginning names the norm of the token: most words are told apart by their class alone. */
export function isNamed({ norm, notes }: Lexeme): boolean {
  const note = notes[place];
  if (note === NAMED) return true;
  // Not named when there were so many: no need to look again before there are more.
  if (note === named.size) return false;
  const isOne = named.has(norm);
  notes[place] = isOne ? NAMED : named.size;
  return isOne;
}

export const NOTHING: First = firstOf([]);
export const ANY_NUMBER: First = anyOf(...NUMBERS);
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

/** A token with one of the norms, or any token of one of the classes. */
export function firstOf(norms: Iterable<string>, ...classes: readonly TokenClass[]): First {
  const own = new Set(norms);
  for (const norm of own) named.add(norm);
  return { norms: own, classes: new Set(classes) };
}

/** Words alone that something may begin with. */
export function firstWords(...norms: readonly string[]): First {
  return firstOf(norms);
}

/** Any token of these classes. */
export function anyOf(...classes: readonly TokenClass[]): First {
  return firstOf([], ...classes);
}

/** Whether what begins so can begin with the token; asked before any work is done, since it nearly never can. */
export function canBegin({ norms, classes }: First, token: Lexeme | undefined): boolean {
  if (token === undefined) return false;
  return (isNamed(token) && norms.has(token.norm)) || (classes.size > 0 && classes.has(classOf(token)));
}

export function classOf({ kind, text }: Lexeme): TokenClass {
  if (kind !== 'number') return kind;
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return 'digits-and-marks';
  return text.length > 2 ? 'more-digits' : 'one-or-two-digits';
}

export const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Tokens with which any of them begins. */
export function union(firsts: readonly First[]): First {
  return {
    norms: new Set(firsts.flatMap((first) => [...first.norms])),
    classes: new Set(firsts.flatMap((first) => [...first.classes])),
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

export function mayBeginWith({ norms, classes }: First, { norm, tokenClass }: Known): boolean {
  return norms.has(norm) || classes.has(tokenClass);
}
