import type { DocumentWords } from '../names/document-words.js';
import { GIVEN, SURNAME, Word } from '../names/lexicon.js';
import { attributes, connectors, leadingNouns, postAbbreviations, shortPosts, stops } from './role-words.js';

/** The words of a title as tokens: modifiers from `first`, the noun, and each token at which its complements may end. */
export interface RolePhrase {
  readonly first: number;
  readonly head: number;
  /** Exclusive, growing; the first is right behind the noun. */
  readonly ends: readonly number[];
}

export interface RoleReader {
  readonly isTitle: (words: DocumentWords, at: number) => boolean;
}

const MOST_MODIFIERS = 4;
const LONGEST_COMPLEMENT = 16;
const LONGEST_LIST = 10;

/** Reads titles by their last noun; the words that are never one are left out. */
export function openRoleReader(never: ReadonlySet<string>): RoleReader {
  return {
    isTitle: (words, at) => {
      const token = words.tokens[at];
      if (token?.kind !== 'word' || token.script !== 'latin') return false;
      if (token.letterCase === 'upper' && words.styleOf(at) === 'prose') return postAbbreviations.has(token.norm);
      if (isShort(words, at)) return true;
      // "head of sales", "the Acme chief said"
      if (leadingNouns.has(token.norm)) return words.tokens[at + 1]?.norm === 'of' || !isModifierOf(words, at);
      const bits = words.bits(at);
      if (!(bits & (Word.role | Word.rolePlural))) return false;
      return !never.has(token.norm) && !never.has(singularOf(token.norm));
    },
  };
}

/** Behind a post written short and its full stop, where a name or another post follows: `Gov.| Jane Doe`; null otherwise. */
export function endOfShortPost(words: DocumentWords, at: number): number | null {
  const token = words.tokens[at];
  if (token?.letterCase !== 'capital' || !shortPosts.has(token.norm)) return null;
  const end = words.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return words.isJoined(end) && words.isCapital(end) ? end : null;
}

/** `chief economist`, `head coach` */
function isModifierOf(words: DocumentWords, at: number): boolean {
  const next = words.tokens[at + 1];
  return (
    next?.kind === 'word' && words.isJoined(at + 1) && !(words.bits(at + 1) & Word.speech) && !words.isCapital(at + 1)
  );
}

/** The phrase of the title whose noun stands at a token, or null where it is a part of a longer one. */
export function readRolePhrase(words: DocumentWords, head: number, { isTitle }: RoleReader): RolePhrase | null {
  if (!isTitle(words, head) || isPartOfTitle(words, head, isTitle)) return null;
  let first = head;
  while (head - first < MOST_MODIFIERS && words.isJoined(first)) {
    const before = isShort(words, head) && words.tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
    if (isShort(words, head) ? !isShort(words, before) : !isModifier(words, before, isTitle)) break;
    // `Fox News host`: a capital before a title in lower case is of the name before
    if (isPartOfNameBefore(words, before, head)) break;
    first = before;
  }
  return { first, head, ends: readComplement(words, head) };
}

const isPartOfNameBefore = (words: DocumentWords, at: number, head: number) =>
  words.tokens[head]?.letterCase === 'lower' &&
  words.isCapital(at) &&
  isPartOfName(words, at - 1) &&
  words.isJoined(at);

/** `deputy` of `deputy finance minister`: another title noun ends the phrase. */
function isPartOfTitle(words: DocumentWords, head: number, isTitle: RoleReader['isTitle']): boolean {
  for (let at = endOfNoun(words, head); at < head + 4 && words.isJoined(at); at++) {
    if (isTitle(words, at)) return isShort(words, at) ? isShort(words, head) : !isSurname(words, at);
    if (!(words.bits(at) & Word.roleModifier) || attributes.has(words.tokens[at]?.norm ?? '')) return false;
  }
  return false;
}

const isShort = (words: DocumentWords, at: number) => endOfShortPost(words, at) !== null;
const endOfNoun = (words: DocumentWords, head: number) => endOfShortPost(words, head) ?? head + 1;

/** `Secretary Baker said` */
function isSurname(words: DocumentWords, at: number): boolean {
  const isLast = !words.isJoined(at + 1) || !words.isCapital(at + 1);
  return (
    words.isCapital(at) && (words.bits(at) & SURNAME) !== 0 && isLast && words.tokens[at - 1]?.letterCase !== 'lower'
  );
}

/** Words of a post that are bodies by themselves, and then its owner. */
const BODIES = new Set(
  'labour labor treasury court house senate party union army navy police bank congress'.split(' '),
);

const ENDS = new Set([...BODIES, 'city', 'county', 'company', 'group', 'council', 'university']);

function isModifier(words: DocumentWords, at: number, isTitle: RoleReader['isTitle']): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || attributes.has(token.norm)) return false;
  if (token.letterCase === 'upper' && words.styleOf(at) === 'prose') return false;
  // `Acme Co CEO`
  if (words.isCapital(at) && words.bits(at) & Word.legal) return false;
  const bits = words.bits(at);
  // `Labour leader`, but `Labour Minister`
  if (BODIES.has(token.norm) && words.isCapital(at) && !words.isCapital(at + 1) && !words.isOpening(at)) return false;
  // `Norvik Bank President`, `Norvik City Mayor`: the end of the name before
  if (ENDS.has(token.norm) && words.isCapital(at) && isPartOfName(words, at - 1) && words.isJoined(at)) return false;
  // `St. Louis Cardinals pitcher`
  if (words.isCapital(at) && (bits & (Word.role | Word.rolePlural)) === Word.rolePlural) return false;
  return (bits & Word.roleModifier) !== 0 || isTitle(words, at);
}

function isPartOfName(words: DocumentWords, at: number): boolean {
  const norm = words.tokens[at]?.norm ?? '';
  if (!words.isCapital(at)) return false;
  if (OF_NAMES.has(norm)) return true;
  return !(words.bits(at) & (Word.roleModifier | Word.role | Word.demonym)) && !attributes.has(norm);
}

/** Attributes that begin names of bodies too: `World Bank`. */
const OF_NAMES = new Set(['world', 'european', 'american']);

/** `of the Belarusian concern Bellesbumprom`: up to a clause, a mark or a word that governs no complement. */
function readComplement(words: DocumentWords, head: number): readonly number[] {
  const start = endOfNoun(words, head);
  const ends = [start];
  if (!connectors.has(words.tokens[start]?.norm ?? '') || !words.isJoined(start)) return ends;
  let at = start + 1;
  for (; at - start < LONGEST_COMPLEMENT && words.isJoined(at) && isInside(words, at); at++) {
    if (isBoundary(words, at)) ends.push(at);
  }
  // a connector or an article ends nothing
  while (at > start + 1 && !isContent(words, at - 1)) at--;
  if (at > start + 1 && ends.at(-1) !== at) ends.push(at);
  return ends;
}

function isInside(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.text === '&' || token?.norm === "'s") return true;
  if (token?.text === ',') return isInList(words, at);
  // a name is the end of a complement: "Secretary of State Antony Blinken | met"
  const isName = words.isCapital(at - 1) && !(words.bits(at - 1) & Word.demonym);
  const isBehindName = isName && token?.letterCase === 'lower' && isContent(words, at);
  if (isBehindName || (token?.letterCase === 'lower' && token.norm.endsWith('ed'))) return false;
  return (
    token?.kind === 'word' && !stops.has(token.norm) && !(words.bits(at) & Word.speech && token.letterCase === 'lower')
  );
}

/** `of the timber, pulp and paper concern Acme`: ordinary words up to "and", and more behind it that is no clause. */
function isInList(words: DocumentWords, from: number): boolean {
  for (let at = from + 1; at < from + LONGEST_LIST && words.isJoined(at); at++) {
    const token = words.tokens[at];
    if (token?.norm === 'and') return at > from + 1;
    const isOrdinaryWord = token?.kind === 'word' && token.letterCase === 'lower' && !stops.has(token.norm);
    const isTitle = (words.bits(at) & (Word.role | Word.rolePlural)) !== 0;
    if (token?.text !== ',' && (!isOrdinaryWord || isTitle || connectors.has(token?.norm ?? ''))) return false;
  }
  return false;
}

/** Before another connector, and where a name follows ordinary words; a word for a kind of organisation belongs to its name. */
function isBoundary(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1];
  if (!token || !before || !isContent(words, at - 1)) return false;
  if (connectors.has(token.norm)) return true;
  if (!words.isCapital(at)) return false;
  // "Secretary of State | Antony Blinken", "Minister of Trade | Penny Wong"
  const isName = (words.bits(at) & GIVEN) !== 0 && words.isCapital(at + 1) && (words.bits(at + 1) & SURNAME) !== 0;
  if (words.isCapital(at - 1)) return isOrdinary(words, at - 1, at) && (isName || !isOrdinary(words, at, at + 1));
  return (words.bits(at - 1) & Word.type) === 0;
}

function isContent(words: DocumentWords, at: number): boolean {
  const norm = words.tokens[at]?.norm ?? '';
  return !connectors.has(norm) && norm !== 'the' && norm !== 'a' && norm !== 'and' && norm !== '&' && norm !== "'s";
}

/** Whether a complement is told in ordinary words and not by a name: `secretary of state`, but not `chairman of Acme`. */
export function isOrdinary(words: DocumentWords, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (words.isCapital(at) && !(words.bits(at) & (Word.common | Word.roleModifier))) return false;
  return true;
}

/** `presidents` → `president`, `spokesmen` → `spokesman` */
export function singularOf(norm: string): string {
  if (norm.endsWith('men')) return `${norm.slice(0, -3)}man`;
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  return norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm;
}
