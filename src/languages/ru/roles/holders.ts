import type { RoleValue } from '../../../model/values.js';
import { CASE_BITS } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import { agrees, isAdjective } from '../names/noun-phrases.js';
import type { RoleHead } from './role-heads.js';
import { beginsPerson, nameCases, type RolePhrase } from './role-phrases.js';
import { becomingVerbs, postNouns } from './role-words.js';

type Holder = RoleValue['holders'] extends ReadonlySet<infer H> ? H : never;

const FARTHEST_VERB = 8;
const FARTHEST_VERB_BEHIND = 3;
const MOST_ADJECTIVES = 4;

/** Where the holders of a title may stand, by what agrees with it and what is said in its clause. */
export function readHolders(
  words: DocumentWords,
  phrase: RolePhrase,
  head: RoleHead,
  isInside: boolean,
): ReadonlySet<Holder> {
  const holders = new Set<Holder>();
  const cases = head.readings.reduce((bits, { tag }) => bits | (tag.case ? CASE_BITS[tag.case] : 0), 0);
  if (!isInside && mayStandBehind(words, phrase, head, cases)) holders.add('behind');
  if (mayStandBefore(words, phrase, head, cases)) holders.add('before');
  if (head.isListed && isSaidOfSubject(words, phrase, cases)) holders.add('subject');
  return holders;
}

/** The name behind agrees in case; a title that no list knows needs the name right there. */
function mayStandBehind(words: DocumentWords, { head, ends }: RolePhrase, role: RoleHead, cases: number): boolean {
  const at = ends.at(-1) ?? head + 1;
  if (!words.isJoined(at)) return false;
  if (!role.isListed && !(words.isCapital(at) && ends.length === 1)) return false;
  return beginsPerson(words, at) ? (nameCases(words, at) & cases) !== 0 : true;
}

const SEPARATORS = new Set([',', '—', '–', '-', '(']);

/** «Георгий Филимонов, губернатор …», «Филимонов — бывший губернатор», a name alone on the line before. */
function mayStandBefore(words: DocumentWords, { first }: RolePhrase, role: RoleHead, cases: number): boolean {
  let at = first;
  while (first - at < MOST_ADJECTIVES && words.isJoined(at) && isAttribute(words, at - 1, role)) at--;
  if (!words.isJoined(at)) return role.isListed && isNewLine(words, at);
  const separator = words.tokens[at - 1];
  if (!separator || !SEPARATORS.has(separator.text)) return false;
  if (separator.text === '(' || separator.text !== ',') return true;
  const before = words.tokens[at - 2];
  if (before?.kind !== 'word' || !words.isCapital(at - 2)) return before?.script === 'latin' || before?.text === ')';
  return (nameCases(words, at - 2) & cases) !== 0;
}

function isAttribute(words: DocumentWords, at: number, { readings }: RoleHead): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word') return false;
  return words.senses(at).parses.some((parse) => isAdjective(parse) && readings.some((noun) => agrees(parse, noun)));
}

function isNewLine(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1];
  return token !== undefined && before !== undefined && words.text.text.slice(before.end, token.start).includes('\n');
}

/** «стал министром», «назначен на пост министра», «министром назначен». */
function isSaidOfSubject(words: DocumentWords, { first, ends, head }: RolePhrase, cases: number): boolean {
  const last = ends.at(-1) ?? head + 1;
  if (cases & CASE_BITS.gent && isPost(words, first - 1)) return true;
  if (!(cases & CASE_BITS.ablt)) return false;
  for (let at = first - 1; at >= first - FARTHEST_VERB && words.isJoined(at + 1); at--)
    if (isBecoming(words, at)) return true;
  for (let at = last; at < last + FARTHEST_VERB_BEHIND && words.isJoined(at); at++)
    if (isBecoming(words, at)) return true;
  return false;
}

function isPost(words: DocumentWords, at: number): boolean {
  return words.senses(at).parses.some((parse) => postNouns.has(words.dictionary.lemma(parse)));
}

function isBecoming(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.letterCase !== 'lower') return false;
  return words.senses(at).parses.some((parse) => becomingVerbs.has(words.dictionary.lemma(parse)));
}
