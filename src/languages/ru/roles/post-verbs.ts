import type { RoleMention } from '../../../model/mention.js';
import { ANY_CASE, CASE_BITS } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import { endOfPhrase } from '../names/noun-phrases.js';

/** What a verb makes of its subject, and what stands behind it: the case, with a preposition or without. */
interface Post {
  readonly title: string;
  readonly preposition: string | null;
  readonly governed: number;
}

const heads = (governed: number): Post => ({ title: 'руководитель', preposition: null, governed });
const works: Post = { title: 'сотрудник', preposition: 'в', governed: CASE_BITS.loct };
const plays: Post = { title: 'игрок', preposition: 'за', governed: CASE_BITS.accs };

const POSTS: ReadonlyMap<string, Post> = new Map([
  ['возглавлять', heads(CASE_BITS.accs)],
  ['возглавить', heads(CASE_BITS.accs)],
  ['руководить', heads(CASE_BITS.ablt)],
  ['работать', works],
  ['служить', works],
  ['трудиться', works],
  ['играть', plays],
  ['выступать', plays],
]);

/** «Иван Петров возглавляет концерн «Ромашка»», «работает в МВД»: the post that such a verb tells of, or null. */
export function postVerbAt(words: DocumentWords, at: number): RoleMention | null {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.letterCase !== 'lower') return null;
  const post = postOf(words, at);
  const first = post?.preposition ? at + 2 : at + 1;
  if (!post || (post.preposition && words.tokens[at + 1]?.norm !== post.preposition)) return null;
  const object = words.isJoined(first) ? endOfPhrase(words, first, post.governed) : -1;
  const end = words.tokens[Math.max(object, first) - 1]?.end ?? token.end;
  const value: RoleMention['value'] = {
    titles: [{ end: token.end, title: post.title }],
    holders: new Set(['subject']),
    nameAt: end,
    owner: null,
    number: 'one',
    cases: ANY_CASE,
    needsOrganisation: true,
  };
  return { kind: 'roles', rule: 'ru.roles.verb', start: token.start, end, certainty: 1, value };
}

function postOf(words: DocumentWords, at: number): Post | null {
  for (const parse of words.senses(at).parses) {
    const { partOfSpeech, number } = parse.tag;
    if (partOfSpeech !== 'VERB' || number === 'plur') continue;
    const post = POSTS.get(words.dictionary.lemma(parse));
    if (post) return post;
  }
  return null;
}
