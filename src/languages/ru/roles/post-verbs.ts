import { noted } from '../../../lexemes/noted.js';
import type { RoleMention } from '../../../model/mention.js';
import type { Span } from '../../../model/span.js';
import type { Token } from '../../../model/tokenized-text.js';
import type { RoleHolder } from '../../../model/values.js';
import type { Dictionary } from '../morphology/dictionary.js';
import type { Parse } from '../morphology/parse.js';
import { ANY_CASE, CASE_BITS, GENITIVE } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import { casesAs, endOfPhrase } from '../names/noun-phrases.js';
import type { WordReader } from '../names/word-reader.js';
import type { WordSenses } from '../names/word-senses.js';
import { beginsPerson } from './role-phrases.js';

/** What a verb makes of its subject, and what stands behind it: the case, with a preposition or without. */
interface Post {
  readonly title: string;
  readonly preposition: string | null;
  readonly governed: number;
}

const heads = (governed: number): Post => ({ title: 'руководитель', preposition: null, governed });
const works: Post = { title: 'сотрудник', preposition: 'в', governed: CASE_BITS.loct };
const plays: Post = { title: 'игрок', preposition: 'за', governed: CASE_BITS.accs };
const trains: Post = { title: 'тренер', preposition: null, governed: CASE_BITS.accs };

const POSTS: ReadonlyMap<string, Post> = new Map([
  ['возглавлять', heads(CASE_BITS.accs)],
  ['возглавить', heads(CASE_BITS.accs)],
  ['руководить', heads(CASE_BITS.ablt)],
  ['работать', works],
  ['поработать', works],
  ['проработать', works],
  ['служить', works],
  ['трудиться', works],
  ['преподавать', { ...works, title: 'преподаватель' }],
  ['играть', plays],
  ['выступать', plays],
  ['сыграть', plays],
  ['тренировать', trains],
]);

/** What a verb tells of a post at one token. */
interface Told {
  readonly post: Post;
  readonly parse: Parse;
}

/**
 * Reads posts that a verb or a participle tells of: «Иван Петров возглавляет концерн «Ромашка»», «работавший в МВД», «концерн
 * «Ромашка», который возглавляет Иван Петров», «возглавляемый Иваном Петровым».
 */
export function openPostVerbs({ lemma }: Dictionary, sensesOf: (norm: string) => WordSenses): WordReader<RoleMention> {
  const toldBy = noted(({ kind, norm }): Told | null => {
    if (kind !== 'word') return null;
    for (const parse of sensesOf(norm).parses) {
      const post = mayTell(parse) ? POSTS.get(lemma(parse)) : undefined;
      if (post) return { post, parse };
    }
    return null;
  });
  return {
    mayBegin: (word) => toldBy(word) !== null,
    read: (words, at) => {
      const token = words.tokens[at];
      const told = token ? toldBy(token) : null;
      if (!token || !told || (token.letterCase !== 'lower' && !words.isOpening(at))) return null;
      return readPost(words, at, token, told);
    },
  };
}

function readPost(words: DocumentWords, at: number, token: Token, { post, parse }: Told): RoleMention | null {
  if (parse.tag.grammemes.has('pssv') || isObjectBefore(words, at, post)) return behindOwner(words, at, post);
  const first = post.preposition ? at + 2 : at + 1;
  if (post.preposition && words.tokens[at + 1]?.norm !== post.preposition) return null;
  const last = endOfObject(words, first, post.governed);
  if (isTopped(words, first, last)) return null;
  const end = words.tokens[last - 1]?.end ?? token.end;
  return mentionOf(words, at, post, end, holderOf(words, at, parse), null);
}

function mayTell({ tag }: Parse): boolean {
  if (tag.partOfSpeech === 'VERB') return tag.number === 'sing';
  return tag.partOfSpeech === 'PRTF' || tag.partOfSpeech === 'GRND';
}

/** A participle behind a comma is told of the name before it: «Иван Петров, возглавляющий концерн». */
function holderOf(words: DocumentWords, at: number, { tag }: Parse): RoleHolder {
  if (tag.partOfSpeech !== 'PRTF') return 'subject';
  for (let before = at - 1; before > at - 4 && words.isJoined(before + 1); before--)
    if (words.tokens[before]?.text === ',') return 'before';
  return 'later-subject';
}

/** What is led by whoever stands first in it: «возглавил рейтинг журнала», «возглавляет список партии». */
const TOPPED = /^(?:рейтинг|спис|переч|таблиц|тройк|гонк|делегац|колонн|хит-парад)/;

const isTopped = (words: DocumentWords, first: number, last: number) =>
  words.tokens.slice(first, last).some(({ norm }) => TOPPED.test(norm));

const MOST_WORDS = 3;
const OPENING = new Set(['«', '"', '“', '„', "'"]);

/** «концерн», or the words before a name that does not decline: «за махачкалинский [«Анжи»]», «компанией [Acme]». */
function endOfObject(words: DocumentWords, first: number, governed: number): number {
  for (let at = first; at <= first + MOST_WORDS && words.isJoined(at); at++) {
    const token = words.tokens[at];
    if (!token || OPENING.has(token.text) || token.script === 'latin') return at;
    if (token.letterCase !== 'lower' || !(casesAs(words, at, 'any') & (governed | GENITIVE))) break;
  }
  const end = words.isJoined(first) ? endOfPhrase(words, first, governed) : -1;
  return Math.max(end, first);
}

/** «Концерн возглавляет Иван Петров»: the subject stands where the object does else. */
function isObjectBefore(words: DocumentWords, at: number, { preposition, governed }: Post): boolean {
  if (preposition !== null || !(governed & CASE_BITS.accs) || !words.isJoined(at + 1)) return false;
  if (beginsPerson(words, at + 1) || (words.isCapital(at + 1) && words.isCapital(at + 2))) return true;
  // «концерн возглавил инженер Иван Петров»
  const [best] = words.senses(at + 1).parses;
  return best?.tag.case === 'nomn' && best.tag.grammemes.has('anim') && words.tokens[at + 1]?.letterCase === 'lower';
}

const FARTHEST_OWNER = 12;

/** The holder behind the verb, its organisation before it: in the clause, or before the comma of «который». */
function behindOwner(words: DocumentWords, at: number, post: Post): RoleMention | null {
  let first = at;
  let mayCross = words.tokens[at - 1]?.text === ',' || words.tokens[at - 1]?.norm.startsWith('котор') === true;
  while (at - first < FARTHEST_OWNER && words.isJoined(first)) {
    const before = words.tokens[first - 1]?.text ?? '';
    if (before === ',' && !mayCross) break;
    if (before === ',') mayCross = false;
    first--;
  }
  const from = words.tokens[first];
  const token = words.tokens[at];
  if (!from || !token || first === at) return null;
  return mentionOf(words, at, post, token.end, 'later-subject', { start: from.start, end: token.start });
}

function mentionOf(
  words: DocumentWords,
  at: number,
  { title }: Post,
  end: number,
  holder: RoleHolder,
  owner: Span | null,
): RoleMention {
  const token = words.tokens[at];
  const value: RoleMention['value'] = {
    titles: [{ end: token?.end ?? end, title }],
    holders: new Set([holder]),
    nameAt: end,
    owner,
    number: 'one',
    cases: ANY_CASE,
    needsOrganisation: true,
  };
  return { kind: 'roles', rule: 'ru.roles.verb', start: token?.start ?? end, end, certainty: 1, value };
}
