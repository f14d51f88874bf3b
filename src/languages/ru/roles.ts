import { noted } from '../../lexemes/noted.js';
import type { Finder } from '../../model/language-pack.js';
import type { RoleMention } from '../../model/mention.js';
import type { Lexeme, TokenizedText } from '../../model/tokenized-text.js';
import type { RoleValue } from '../../model/values.js';
import type { Dictionary } from './morphology/dictionary.js';
import type { DocumentWords } from './names/document-words.js';
import type { WordReader } from './names/word-reader.js';
import type { WordSenses } from './names/word-senses.js';
import { affiliations } from './roles/affiliations.js';
import { readHolders } from './roles/holders.js';
import { nameBehind } from './roles/name-behind.js';
import { asOneOf } from './roles/one-of.js';
import { isTypeOfName, readOwner } from './roles/owners.js';
import { openPostVerbs } from './roles/post-verbs.js';
import { openRoleHeads, type RoleHead } from './roles/role-heads.js';
import { type RolePhrase, readRolePhrase } from './roles/role-phrases.js';
import { roleRules } from './roles/role-rules.js';
import { titleOf } from './roles/title-forms.js';

/** Finds posts, trades and titles with all that they are told of: «заместитель председателя правительства Ярославской области». */
export function createRoleFinder(
  dictionary: Dictionary,
  sensesOf: (norm: string) => WordSenses,
  wordsOf: (text: TokenizedText) => DocumentWords,
): Finder {
  const heads = openRoleHeads(dictionary, sensesOf);
  const verbs = openPostVerbs(dictionary, sensesOf);
  const mayBegin = noted((word) => [heads, verbs, affiliations].some((reader) => reader.mayBegin(word)));
  return {
    kinds: ['roles'],
    rules: roleRules,
    find: (text) => findRoles(wordsOf(text), { mayBegin, heads, verbs }),
  };
}

interface Readers {
  /** Whether any of them may read something that begins with the word. */
  readonly mayBegin: (word: Lexeme) => boolean;
  readonly heads: WordReader<RoleHead>;
  readonly verbs: WordReader<RoleMention>;
}

function findRoles(words: DocumentWords, { mayBegin, heads, verbs }: Readers): readonly RoleMention[] {
  const found: RoleMention[] = [];
  // Inside a longer title the name behind belongs to the whole: «помощник президента Владислав Сурков».
  let outerEnd = 0;
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at];
    if (!token || !mayBegin(token)) continue;
    const noun = heads.read(words, at);
    const told = noun ? null : (verbs.read(words, at) ?? affiliations.read(words, at));
    if (told) found.push(told);
    if (!noun) continue;
    const head = asOneOf(words, at, noun);
    const phrase = readRolePhrase(words, at, head);
    const nameAt = at < outerEnd ? null : nameBehind(words, phrase, head);
    const holders = readHolders(words, phrase, head, nameAt !== null);
    if (holders.size === 0) continue;
    const end = phrase.ends.at(-1) ?? at + 1;
    if (holders.has('behind')) outerEnd = Math.max(outerEnd, end);
    const mention = mentionOf(words, phrase, head, holders, nameAt);
    if (mention) found.push(mention);
  }
  return found;
}

function mentionOf(
  words: DocumentWords,
  phrase: RolePhrase,
  head: RoleHead,
  holders: RoleValue['holders'],
  nameAt: number | null,
): RoleMention | null {
  const from = words.tokens[phrase.first];
  if (!from) return null;
  const titles: RoleValue['titles'][number][] = [];
  for (const last of phrase.ends) {
    const to = words.tokens[last - 1];
    if (to && !isTypeOfName(words, last)) titles.push({ end: to.end, title: titleOf(words, phrase, last, head) });
  }
  const end = titles.at(-1)?.end ?? from.end;
  const rule = head.isListed ? 'ru.roles.title' : 'ru.roles.trade';
  const { number, cases } = head;
  const owner = readOwner(words, phrase, head, nameAt);
  const value = {
    titles,
    holders,
    nameAt: words.tokens[nameAt ?? -1]?.start ?? end,
    owner,
    number,
    cases,
    needsOrganisation: false,
  };
  return { kind: 'roles', rule, start: from.start, end, certainty: 1, value };
}
