import type { RoleMention } from '../../../model/mention.js';
import type { Span } from '../../../model/span.js';
import type { RoleHolder } from '../../../model/values.js';
import { isNoun } from '../morphology/parse.js';
import { ANY_CASE, GENITIVE } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import { endOfPhrase } from '../names/noun-phrases.js';
import type { WordReader } from '../names/word-reader.js';
import { beginsPerson } from './role-phrases.js';

const LEADING = new Set(['руководством', 'управлением', 'председательством']);
const FARTHEST_OWNER = 10;
/**
 * What people of the kinds of organisation are that the text names. Of a firm or a school they may be anything: «Кузнецов из
 * «Ромашки»» tells no post.
 */
const MEMBERS: ReadonlyMap<string, string> = new Map([
  ['клуб', 'игрок'],
  ['команда', 'игрок'],
  ['сборная', 'игрок'],
  ['группа', 'участник'],
  ['партия', 'член'],
]);

const BEGINNINGS = new Set(['во', 'под', 'из']);

/**
 * Reads whom an organisation is led by or belongs to where no title tells it: «концерн «Ромашка» во главе с Иваном Петровым»,
 * «Иван Петров во главе концерна», «Иван Петров из команды «Ромашка»».
 */
export const affiliations: WordReader<RoleMention> = {
  mayBegin: ({ norm }) => BEGINNINGS.has(norm),
  read: readAffiliation,
};

function readAffiliation(words: DocumentWords, at: number): RoleMention | null {
  const norm = words.tokens[at]?.norm;
  if (norm === 'во' && words.tokens[at + 1]?.norm === 'главе') return atHead(words, at);
  if (norm === 'под' && LEADING.has(words.tokens[at + 1]?.norm ?? '')) return behindOwner(words, at, at + 2);
  if (norm === 'из') return besideName(words, at);
  return null;
}

function atHead(words: DocumentWords, at: number): RoleMention | null {
  const next = words.tokens[at + 2]?.norm;
  if (next === 'с' || next === 'со') return behindOwner(words, at, at + 3);
  const title = words.tokens[at + 1]?.end;
  if (title === undefined || !words.isJoined(at + 2)) return null;
  const end = words.tokens[endOfPhrase(words, at + 2, GENITIVE) - 1]?.end ?? title;
  return { ...mentionOf(words, at, title, 'глава', 'subject', null), end };
}

/** The holder right behind the phrase, the organisation right before it. */
function behindOwner(words: DocumentWords, at: number, name: number): RoleMention | null {
  let first = at;
  while (at - first < FARTHEST_OWNER && words.isJoined(first) && words.tokens[first - 1]?.text !== ',') first--;
  const from = words.tokens[first];
  const token = words.tokens[at];
  const end = words.tokens[name - 1]?.end;
  if (!from || !token || end === undefined || first === at || !beginsPerson(words, name)) return null;
  return mentionOf(words, at, end, 'руководитель', 'later-subject', { start: from.start, end: token.start });
}

const OPENING = new Set(['«', '"', '“', '„']);

/** «Иван Петров из команды Acme» */
function besideName(words: DocumentWords, at: number): RoleMention | null {
  if (!words.isJoined(at) || !endsPerson(words, at - 1) || !words.isJoined(at + 1)) return null;
  const title = memberOf(words, at + 1);
  const owner = words.tokens[at + 2];
  const end = words.tokens[at]?.end;
  if (!title || !owner || end === undefined) return null;
  const isNamed = OPENING.has(owner.text) || owner.script === 'latin' || owner.letterCase === 'upper';
  if (!isNamed && owner.letterCase !== 'capital') return null;
  return mentionOf(words, at, end, title, 'subject', { start: owner.start, end: owner.end + 1 });
}

function endsPerson(words: DocumentWords, at: number): boolean {
  if (!words.isCapital(at)) return false;
  return beginsPerson(words, at) || (words.isJoined(at) && beginsPerson(words, at - 1));
}

function memberOf(words: DocumentWords, at: number): string | null {
  const noun = words.senses(at).parses.find((parse) => isNoun(parse) && parse.tag.case === 'gent');
  return (noun && MEMBERS.get(words.dictionary.lemma(noun))) ?? null;
}

function mentionOf(
  words: DocumentWords,
  at: number,
  end: number,
  title: string,
  holder: RoleHolder,
  owner: Span | null,
): RoleMention {
  const value: RoleMention['value'] = {
    titles: [{ end, title }],
    holders: new Set([holder]),
    nameAt: end,
    owner,
    number: 'one',
    cases: ANY_CASE,
    needsOrganisation: true,
  };
  return {
    kind: 'roles',
    rule: 'ru.roles.affiliation',
    start: words.tokens[at]?.start ?? end,
    end,
    certainty: 1,
    value,
  };
}
