import type { DocumentWords } from '../names/document-words.js';
import { casesAs } from '../names/noun-phrases.js';
import type { RoleHead } from './role-heads.js';

const MOST_ADJECTIVES = 3;
/** One, or a certain one. */
const ONES = /^(?:один|одн[аимой]|одного|одному|одним|одном|одну)$/;

/** The title with the number and the cases of «один» where it stands behind «один из …»: «один из директоров завода Иван Петров». */
export function asOneOf(words: DocumentWords, at: number, head: RoleHead): RoleHead {
  if (head.number === 'one') return head;
  let first = at;
  while (at - first < MOST_ADJECTIVES && words.isJoined(first) && casesAs(words, first - 1, 'adjective') !== 0) first--;
  if (words.tokens[first - 1]?.norm !== 'из' || !ONES.test(words.tokens[first - 2]?.norm ?? '')) return head;
  return { ...head, number: 'one', cases: casesAs(words, first - 2, 'any') || head.cases };
}
