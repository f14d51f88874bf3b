import type { Span } from '../../../model/span.js';
import type { RoleValue } from '../../../model/values.js';
import type { DocumentWords } from '../names/document-words.js';
import { casesAs } from '../names/noun-phrases.js';
import { isGeographicAdjective } from '../names/official-adjectives.js';
import type { RoleHead } from './role-heads.js';
import type { RolePhrase } from './role-phrases.js';
import { namedKinds, openKinds, organisationPosts } from './role-words.js';
import { countryBefore } from './state-owners.js';

const LONGEST_NAME = 5;
const MOST_TYPE_WORDS = 3;
const OPENING = new Set(['«', '"', '“', '„']);
const LINKS = new Set(['из', 'от', '(']);

/** Where the organisation of a title may stand when its phrase names none; offsets into the text. */
export function readOwner(
  words: DocumentWords,
  phrase: RolePhrase,
  role: RoleHead,
  nameAt: number | null,
): RoleValue['owner'] {
  const { first, ends } = phrase;
  const kind = kindBehind(words, ends);
  if (kind) return { kind: kind.slice(0, -1), isOpen: openKinds.has(kind) };
  if (ends.length === 1 && isTheirs(words, first, role)) return { kind: '', isOpen: true };
  const countries = countryBefore(words, phrase, role);
  if (countries) return { countries };
  return nameAt === null ? null : ownerBehindName(words, nameAt);
}

const MOST_ADJECTIVES = 2;

/** «глава компании», «директор этого банка», «глава российского газового холдинга», «начальник отдела ведомства» */
function kindBehind(words: DocumentWords, ends: RolePhrase['ends']): string | null {
  const end = ends.at(-1) ?? 0;
  const first = ends.at(-2) ?? end;
  if (first === end || end - first - 1 > MOST_ADJECTIVES || words.tokens[end - 1]?.letterCase !== 'lower') return null;
  if (end - first > 2 && !isGeographicAdjective(words, first)) return null;
  for (const parse of words.senses(end - 1).parses) {
    if (parse.tag.case !== 'gent' || parse.tag.number !== 'sing') continue;
    const lemma = words.dictionary.lemma(parse);
    if (openKinds.has(lemma) || namedKinds.has(lemma)) return lemma;
  }
  return null;
}

/** «директор компании Norwind»: the words of a title end before the type of the name behind them. */
export function isTypeOfName(words: DocumentWords, last: number): boolean {
  const next = words.tokens[last];
  if (next?.script !== 'latin' || next.letterCase === 'lower' || words.tokens[last - 1]?.letterCase !== 'lower')
    return false;
  return words.senses(last - 1).parses.some((parse) => openKinds.has(words.dictionary.lemma(parse)));
}

const POSSESSIVES = new Set(['его', 'ее', 'её', 'их']);

/** «Её новым главой стал …»: organisations have directors, people have none. */
function isTheirs(words: DocumentWords, first: number, { readings }: RoleHead): boolean {
  let at = first;
  while (first - at < MOST_ADJECTIVES && words.isJoined(at) && casesAs(words, at - 1, 'adjective') !== 0) at--;
  if (!POSSESSIVES.has(words.tokens[at - 1]?.norm ?? '') && !POSSESSIVES.has(words.tokens[at]?.norm ?? ''))
    return false;
  return readings.some((noun) => organisationPosts.has(words.dictionary.lemma(noun).replaceAll('ё', 'е')));
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
