import { CASE_BITS } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import type { RoleHead } from './role-heads.js';
import type { RolePhrase } from './role-phrases.js';

/** «Вице-премьер отметил», «добавил губернатор»: a title alone as the subject of its clause is somebody whom the reader knows. */
export function standsAlone(words: DocumentWords, { first, head, ends }: RolePhrase, role: RoleHead): boolean {
  if (!role.isListed || role.number === 'many' || !(role.cases & CASE_BITS.nomn)) return false;
  const end = ends.at(-1) ?? head + 1;
  return (words.isJoined(end) && isPredicate(words, end)) || (words.isJoined(first) && isPredicate(words, first - 1));
}

/** A finite verb in the singular. */
function isPredicate(words: DocumentWords, at: number): boolean {
  const [best] = words.senses(at).parses;
  return best?.tag.partOfSpeech === 'VERB' && best.tag.number === 'sing' && words.tokens[at]?.letterCase === 'lower';
}
