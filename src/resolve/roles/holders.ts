import type { Person } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import type { Post } from './belonging.js';
import { firstFrom, type Placed } from './in-order.js';

type Names = readonly Placed<Person>[];

/** Characters between a title and the name behind or before it, beside other titles. */
const CLOSE = 4;
const ABBREVIATION = 40;
/** Between a title and the name behind it: a closing quote, the abbreviation of the organisation in brackets. */
const LINK = /^[\s»”"]{0,3}(?:\([^()\n]{2,34}\)\s)?$/;
const APPOSITION = 60;
/** «Георгий Филимонов (Вологда), бывший губернатор»: one comma, dash or bracket, the spelling in brackets apart. */
const ONE_SEPARATOR = /^[»”"\s]{0,2}(?:\([^()]{0,40}\)\s?|, \d\d?)?\s?[,—–(-][^,—–(;:]{0,50}$/;
const SUBJECT_BEFORE = 120;
const SUBJECT_BEHIND = 80;

/** The people that hold each post: behind the title, before it, or the subject of its clause; posts without any are left out. */
export function findHolders(
  text: string,
  sentences: readonly Span[],
  posts: readonly Post[],
  names: Names,
): Map<Post, readonly Person[]> {
  const holders = new Map<Post, readonly Person[]>();
  // From the end, so that titles in a row («писатель и журналист Сергей Кузнецов») all reach the name behind the last one.
  for (const [index, post] of [...posts.entries()].reverse()) {
    const found = post.mention.value.holders.has('behind') ? behind(text, post, posts[index + 1], holders, names) : [];
    if (found.length > 0) holders.set(post, found);
  }
  let chain: { readonly person: Person; readonly end: number } | null = null;
  for (const post of posts) {
    if (holders.has(post)) continue;
    const kinds = post.mention.value.holders;
    const linked: Person | null = chain && isClose(text, chain.end, post.mention.start) ? chain.person : null;
    const before: Person | null = kinds.has('before') ? (linked ?? personBefore(text, sentences, post, names)) : null;
    const person: Person | null =
      before ?? (kinds.has('subject') || kinds.has('later-subject') ? subject(sentences, post, names) : null);
    if (!person) continue;
    holders.set(post, [person]);
    chain = { person, end: post.phraseEnd };
  }
  return new Map([...holders].sort(([a], [b]) => a.mention.start - b.mention.start));
}

function behind(
  text: string,
  { mention, phraseEnd }: Post,
  next: Post | undefined,
  holders: ReadonlyMap<Post, readonly Person[]>,
  names: Names,
): readonly Person[] {
  const { nameAt, number, cases } = mention.value;
  const at = firstFrom(names, phraseEnd);
  const first = names[at];
  if (first && isReached(text, Math.max(phraseEnd, nameAt), first.start)) {
    if (number !== 'one') {
      const people = listOf(text, names, at);
      return people.length > 1 || number === 'any' ? people : [];
    }
    return [(isOwner(text, first, names[at + 1]) ? names[at + 1] : first)?.of ?? first.of];
  }
  const isShared =
    next &&
    next.mention.start >= phraseEnd &&
    (next.mention.value.cases & cases) !== 0 &&
    isClose(text, phraseEnd, next.mention.start);
  return isShared && next.mention.value.holders.has('behind') ? (holders.get(next) ?? []) : [];
}

function isReached(text: string, from: number, start: number): boolean {
  return start <= from || (start - from < ABBREVIATION && LINK.test(text.slice(from, start)));
}

/** «адвокат Петрова Анна Белова»: of two names in a row the first one is a surname that the title is told of. */
function isOwner(text: string, { start, end }: Span, next: Span | undefined): boolean {
  return (
    next !== undefined && next.start - end === 1 && text.charAt(end) === ' ' && !text.slice(start, end).includes(' ')
  );
}

/** «Джон Маккейн, Линдси Грэм (Аризона) и Джо Либерман» */
function listOf(text: string, names: Names, at: number): readonly Person[] {
  const people: Person[] = [];
  for (let index = at; ; index++) {
    const name = names[index];
    const previous = names[index - 1];
    if (!name || (index > at && (!previous || !isListed(text, afterBrackets(text, previous.end), name.start)))) break;
    people.push(name.of);
  }
  return people;
}

/** «муж певицы Аллы Пугачевой Максим Галкин» is no list: a space alone joins no names. */
function isListed(text: string, from: number, to: number): boolean {
  return isClose(text, from, to) && text.slice(from, to).trim() !== '';
}

function afterBrackets(text: string, end: number): number {
  if (text.slice(end, end + 2) !== ' (') return end;
  const close = text.slice(end, end + APPOSITION).indexOf(')');
  return close < 0 ? end : end + close + 1;
}

/** A comma, a conjunction or a space between two names or titles in a row. */
const IN_A_ROW = /^[»”"]?[\s,]{0,2}(?:(?:и|а|или|and|or|&)\s)?$/;

function isClose(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= CLOSE + 2 && IN_A_ROW.test(text.slice(from, to));
}

function personBefore(text: string, sentences: readonly Span[], { mention }: Post, names: Names): Person | null {
  const name = names[firstFrom(names, mention.start) - 1];
  if (!name || name.end > mention.start) return null;
  const gap = text.slice(name.end, Math.min(mention.start, name.end + APPOSITION));
  if (gap.includes('\n')) return gap.trim() === '' && isAlone(text, name) ? name.of : null;
  const isShort = mention.start - name.end < APPOSITION && isSameSentence(sentences, name, mention);
  return isShort && ONE_SEPARATOR.test(gap) ? name.of : null;
}

/** A name that fills its line. */
function isAlone(text: string, { start }: Span): boolean {
  return start === 0 || text.charAt(start - 1) === '\n';
}

/** The nearest person before the title in its sentence, else the nearest one behind it. */
function subject(sentences: readonly Span[], { mention, phraseEnd }: Post, names: Names): Person | null {
  const before = names[firstFrom(names, mention.start) - 1];
  const isNear = before && mention.start - before.end <= SUBJECT_BEFORE && isSameSentence(sentences, before, mention);
  if (isNear && mention.value.holders.has('subject')) return before.of;
  const next = names[firstFrom(names, phraseEnd)];
  const isNextNear = next && next.start - phraseEnd <= SUBJECT_BEHIND && isSameSentence(sentences, mention, next);
  return isNextNear ? next.of : null;
}

function isSameSentence(sentences: readonly Span[], a: Span, b: Span): boolean {
  return firstFrom(sentences, a.start + 1) === firstFrom(sentences, b.start + 1);
}
