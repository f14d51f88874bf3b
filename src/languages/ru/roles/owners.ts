import type { Span } from '../../../model/span.js';
import type { RoleValue } from '../../../model/values.js';
import type { DocumentWords } from '../names/document-words.js';
import type { RolePhrase } from './role-phrases.js';
import { namedKinds, openKinds } from './role-words.js';

const LONGEST_NAME = 5;
const MOST_TYPE_WORDS = 3;
const OPENING = new Set(['«', '"', '“', '„']);
const LINKS = new Set(['из', 'от', '(']);

/** Where the organisation of a title may stand when its phrase names none; offsets into the text. */
export function readOwner(words: DocumentWords, { head, ends }: RolePhrase, nameAt: number | null): RoleValue['owner'] {
  const second = ends[1];
  const kind = second !== undefined && ends.length === 2 ? kindAlone(words, head + 1, second) : null;
  if (kind) return { kind: kind.slice(0, -1), isOpen: openKinds.has(kind) };
  return nameAt === null ? null : ownerBehindName(words, nameAt);
}

/** «глава компании», «директор этого банка» */
function kindAlone(words: DocumentWords, first: number, end: number): string | null {
  if (end - first > 2 || words.tokens[end - 1]?.letterCase !== 'lower') return null;
  for (const parse of words.senses(end - 1).parses) {
    if (parse.tag.case !== 'gent' || parse.tag.number !== 'sing') continue;
    const lemma = words.dictionary.lemma(parse);
    if (openKinds.has(lemma) || namedKinds.has(lemma)) return lemma;
  }
  return null;
}

/** «Деррик Роуз из команды [Chicago Bulls]», «Буффон ([Ювентус])» */
function ownerBehindName(words: DocumentWords, nameAt: number): Span | null {
  let at = nameAt;
  while (
    at - nameAt < LONGEST_NAME &&
    words.isJoined(at + 1) &&
    (words.isCapital(at) || words.tokens[at]?.text === '.')
  )
    at++;
  const link = words.tokens[at]?.norm ?? '';
  if (at === nameAt || !LINKS.has(link)) return null;
  at++;
  const from = at;
  while (at - from < MOST_TYPE_WORDS && words.isJoined(at + 1) && words.tokens[at]?.letterCase === 'lower') at++;
  if (OPENING.has(words.tokens[at]?.text ?? '')) at++;
  const first = words.isJoined(at) ? words.tokens[at] : undefined;
  return first ? { start: first.start, end: first.end } : null;
}
