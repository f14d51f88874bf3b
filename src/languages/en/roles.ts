import type { Finder } from '../../model/language-pack.js';
import type { RoleMention } from '../../model/mention.js';
import type { Token, TokenizedText } from '../../model/tokenized-text.js';
import { notPosts } from './lists/not-posts.js';
import type { DocumentWords } from './names/document-words.js';
import { Word } from './names/lexicon.js';
import { type LeftSide, ownerBehindName, readHolders, readLeftSide } from './roles/holders.js';
import {
  endOfShortPost,
  isOrdinary,
  openRoleReader,
  type RolePhrase,
  type RoleReader,
  readRolePhrase,
  singularOf,
} from './roles/role-phrases.js';
import { roleRules } from './roles/role-rules.js';
import { shortPosts } from './roles/role-words.js';

/** Finds posts and titles with all that they are told of: `first deputy chairman of the government of Yaroslavl Oblast`. */
export function createRoleFinder(wordsOf: (text: TokenizedText) => DocumentWords): Finder {
  const reader = openRoleReader(notPosts());
  return {
    kinds: ['roles'],
    rules: roleRules,
    find: (text) => findRoles(wordsOf(text), reader),
  };
}

function findRoles(words: DocumentWords, reader: RoleReader): readonly RoleMention[] {
  const found: RoleMention[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const phrase = readRolePhrase(words, at, reader);
    if (!phrase) continue;
    const left = readLeftSide(words, phrase);
    const holders = readHolders(words, phrase, left);
    const mention = holders.size > 0 ? mentionOf(words, phrase, left, holders) : null;
    if (mention) found.push(mention);
  }
  return found;
}

/** English titles have one case. */
const ANY_CASE = 1;

function mentionOf(
  words: DocumentWords,
  phrase: RolePhrase,
  { owner }: LeftSide,
  holders: RoleMention['value']['holders'],
): RoleMention | null {
  const start = words.tokens[phrase.first]?.start;
  if (start === undefined) return null;
  const titles: RoleMention['value']['titles'][number][] = [];
  for (const last of phrase.ends) {
    const to = words.tokens[last - 1];
    if (to && isOrdinary(words, phrase.head + 1, last))
      titles.push({ end: to.end, title: titleOf(words, phrase, last) });
  }
  const last = phrase.ends.at(-1) ?? phrase.head + 1;
  const end = words.tokens[last - 1]?.end ?? start;
  const comma = words.tokens[last]?.text === ',' ? 1 : 0;
  const nameAt = words.tokens[behindAddress(words, last + comma)]?.start ?? end;
  const number = isPlural(words, phrase.head) ? 'many' : 'one';
  const value = {
    titles,
    holders,
    nameAt,
    owner: owner ?? ownerBehindName(words, last, holders),
    number,
    cases: ANY_CASE,
    needsOrganisation: false,
  } as const;
  return { kind: 'roles', rule: 'en.roles.title', start, end, certainty: 1, value };
}

/** Where the name begins behind a form of address: `leader Sir| Keir Brulard`, `mayor Dr.| Ann Lee`. */
function behindAddress(words: DocumentWords, at: number): number {
  if (!words.isCapital(at) || !(words.bits(at) & Word.honorific) || words.bits(at) & Word.role) return at;
  return words.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** `presidents`, `Sens.` */
function isPlural(words: DocumentWords, head: number): boolean {
  if (endOfShortPost(words, head) !== null) return words.tokens[head]?.norm.endsWith('s') === true;
  return (words.bits(head) & (Word.role | Word.rolePlural)) === Word.rolePlural;
}

/** The title in lower case, its noun in the singular and what is written short spelled out; abbreviations keep their capitals. */
function titleOf(words: DocumentWords, { first, head }: RolePhrase, last: number): string {
  let title = '';
  for (let at = first; at < last; at++) {
    const token = words.tokens[at];
    if (!token || token.text === '.') continue;
    const spelled = endOfShortPost(words, at) === null ? null : shortPosts.get(token.norm);
    title += at > first && token.spaceBefore ? ' ' : '';
    title += spelled ?? spell(token, at === head && !(words.bits(at) & Word.role));
  }
  return title;
}

function spell({ text, letterCase }: Token, isPlural: boolean): string {
  // `Secretary-General`
  const isName = letterCase === 'mixed' && !/^(?:[A-Z][a-z]+-)+[A-Z][a-z]+$/.test(text);
  if (letterCase === 'upper' || isName) return text;
  return isPlural ? singularOf(text.toLowerCase()) : text.toLowerCase();
}
