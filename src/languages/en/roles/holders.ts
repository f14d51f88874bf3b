import type { Span } from '../../../model/span.js';
import { normAt } from '../../../model/tokenized-text.js';
import type { OwnerKind, RoleHolder, RoleValue } from '../../../model/values.js';
import type { DocumentWords } from '../names/document-words.js';
import { Word } from '../names/lexicon.js';
import type { RolePhrase } from './role-phrases.js';
import { attributes, becomingVerbs, candidacyWords, companyPosts, namedKinds, openKinds } from './role-words.js';
import { countryBefore } from './state-owners.js';

/** What stands left of a title and belongs to it. */
export interface LeftSide {
  /** The leftmost token: an article, an owner, what is told of the holder. */
  readonly outer: number;
  /** Where the owner before the title begins: `[Acme] CEO`, `[Acme]'s chief executive`; null where there is none. */
  readonly owner: RoleValue['owner'];
  readonly hasDeterminer: boolean;
}

const MOST_ATTRIBUTES = 5;
const LONGEST_OWNER = 6;
const POSSESSIVES = new Set(["'s", "'", '’s', '’']);
const DETERMINERS = new Set('the a an its his her their our this one'.split(' '));

export function readLeftSide(words: DocumentWords, phrase: RolePhrase): LeftSide {
  const inner = beforeAttributes(words, phrase.first);
  const mark = words.tokens[inner - 1];
  const isPossessive = mark !== undefined && POSSESSIVES.has(mark.norm) && !mark.spaceBefore;
  const ownerEnd = isPossessive ? inner - 1 : inner;
  const kind = isPossessive ? kindAt(words, ownerEnd - 1) : null;
  const ownerFirst = kind ? ownerEnd - 1 : startOfOwner(words, ownerEnd);
  const owner = kind ?? (ownerFirst < ownerEnd ? spanOf(words, ownerFirst, ownerEnd) : null);
  const beside = beforeAttributes(words, owner ? ownerFirst : inner);
  const hasDeterminer = words.isJoined(beside) && DETERMINERS.has(words.tokens[beside - 1]?.norm ?? '');
  return {
    outer: hasDeterminer ? beside - 1 : beside,
    owner: owner ?? kindBehind(words, phrase) ?? knownCompany(words, phrase, beside) ?? stateOf(words, phrase, inner),
    hasDeterminer: hasDeterminer || isPossessive,
  };
}

/** `the [company]'s chairman` */
function kindAt(words: DocumentWords, at: number): OwnerKind | null {
  const token = words.tokens[at];
  if (token?.letterCase !== 'lower' || !(openKinds.has(token.norm) || namedKinds.has(token.norm))) return null;
  return { kind: token.norm, isOpen: openKinds.has(token.norm) };
}

function stateOf(words: DocumentWords, phrase: RolePhrase, inner: number): RoleValue['owner'] {
  const countries = countryBefore(words, phrase, inner);
  return countries && { countries };
}

/** `its chairman`, `managing director Ann Lee`: the company that the text speaks of. */
function knownCompany(words: DocumentWords, { first, head, ends }: RolePhrase, beside: number): OwnerKind | null {
  const isIts = words.tokens[beside - 1]?.norm === 'its';
  if (!isIts && (ends.length > 1 || !isOfCompany(words, first, head))) return null;
  return { kind: '', isOpen: true };
}

function isOfCompany(words: DocumentWords, first: number, head: number): boolean {
  const text = words.tokens.slice(first, head + 1).map(({ norm }) => norm);
  return companyPosts.has(text.slice(-2).join(' ')) || companyPosts.has(text.at(-1) ?? '');
}

/** `chairman of the [company]` */
function kindBehind(words: DocumentWords, { ends }: RolePhrase): OwnerKind | null {
  const [noun = 0, end = 0] = ends;
  const isAlone =
    ends.length === 2 &&
    end - noun === 3 &&
    words.tokens[noun]?.norm === 'of' &&
    words.tokens[noun + 1]?.norm === 'the';
  return isAlone ? kindAt(words, end - 1) : null;
}

/** `former`, `Belarusian`, `54-year-old` */
function beforeAttributes(words: DocumentWords, from: number): number {
  let at = from;
  while (from - at < MOST_ATTRIBUTES && words.isJoined(at) && isAttribute(words, at - 1)) at--;
  return at;
}

function isAttribute(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word') return false;
  return (
    attributes.has(token.norm) ||
    (words.bits(at) & Word.demonym) !== 0 ||
    token.norm.endsWith('year-old') ||
    token.norm.endsWith('-based')
  );
}

function startOfOwner(words: DocumentWords, end: number): number {
  let at = end;
  while (end - at < LONGEST_OWNER && words.isJoined(at) && isOfOwner(words, at - 1)) at--;
  return words.tokens[at]?.text === '&' ? at + 1 : at;
}

function isOfOwner(words: DocumentWords, at: number): boolean {
  const mark = words.tokens[at]?.text;
  // `Acme & Co. chief`
  if (mark === '&' || (mark === '.' && words.bits(at - 1) & Word.legal)) return true;
  return words.isCapital(at) && !(words.bits(at) & Word.function) && !(words.bits(at) & Word.date);
}

function spanOf(words: DocumentWords, first: number, end: number): Span | null {
  const start = words.tokens[first]?.start;
  const last = words.tokens[end - 1]?.end;
  return start === undefined || last === undefined ? null : { start, end: last };
}

const LONGEST_NAME = 5;

/** `Sen. Ann Lee of [Vermont]`, `Professor Ann Lee of [Norvik University]`: the capital behind the name and its `of`. */
export function ownerBehindName(
  words: DocumentWords,
  last: number,
  holders: ReadonlySet<RoleHolder>,
): RoleValue['owner'] {
  if (!holders.has('behind')) return null;
  let at = last;
  while (at - last < LONGEST_NAME && words.isJoined(at) && words.isCapital(at)) at++;
  if (at === last || normAt(words.tokens, at) !== 'of' || !words.isJoined(at)) return null;
  const first = normAt(words.tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const span = words.isJoined(first) && words.isCapital(first) ? spanOf(words, first, first + 1) : null;
  return span && { ...span, isPlaceToo: true };
}

const SEPARATORS = new Set([',', '—', '–', '-', '--', '(']);
const FARTHEST_VERB = 4;

/** Where the holders of a title may stand, by what is beside its phrase. */
export function readHolders(words: DocumentWords, phrase: RolePhrase, left: LeftSide): ReadonlySet<RoleHolder> {
  const holders = new Set<RoleHolder>();
  const end = phrase.ends.at(-1) ?? phrase.head + 1;
  const isBefore = standsBehindName(words, left.outer);
  if (isBefore) holders.add('before');
  if (words.isJoined(end) && (words.isCapital(end) || phrase.ends.length > 1 || isAnd(words, end)))
    holders.add('behind');
  else if (!isBefore && left.hasDeterminer && words.tokens[end]?.text === ',' && words.isCapital(end + 1))
    holders.add('behind');
  if (isWhatSomebodyIs(words, left.outer)) holders.add('subject');
  if (left.hasDeterminer && saysSomething(words, left.outer, end)) holders.add('again');
  return holders;
}

/** `Jane Doe, chief executive of Acme`, `Jane Doe (chief executive)`, a name alone on the line before. */
function standsBehindName(words: DocumentWords, outer: number): boolean {
  if (!words.isJoined(outer)) return words.isCapital(outer - 1) && isNewLine(words, outer);
  return SEPARATORS.has(words.tokens[outer - 1]?.text ?? '');
}

function isNewLine(words: DocumentWords, at: number): boolean {
  const before = words.tokens[at - 1];
  return before !== undefined && words.text.text.slice(before.end, words.tokens[at]?.start).includes('\n');
}

const isAnd = (words: DocumentWords, at: number) => words.tokens[at]?.norm === 'and';

/** `is the chief executive`, `was appointed chairman`, `served as deputy minister` */
function isWhatSomebodyIs(words: DocumentWords, outer: number): boolean {
  let becomes = false;
  for (let at = outer - 1; at >= outer - FARTHEST_VERB && words.isJoined(at + 1); at--) {
    const norm = words.tokens[at]?.norm ?? '';
    if (candidacyWords.has(norm)) return false;
    const isNear = at === outer - 1 || (at === outer - 2 && ['as', 'to'].includes(words.tokens[at + 1]?.norm ?? ''));
    becomes ||= isNear && becomingVerbs.has(norm);
  }
  return becomes;
}

/** `the chairman said`, `added the Acme chief executive` */
function saysSomething(words: DocumentWords, outer: number, end: number): boolean {
  const speaks = (at: number) => words.tokens[at]?.letterCase === 'lower' && (words.bits(at) & Word.speech) !== 0;
  return (words.isJoined(end) && speaks(end)) || (words.isJoined(outer) && speaks(outer - 1));
}
