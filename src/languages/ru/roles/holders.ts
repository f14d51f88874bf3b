import type { RoleHolder } from '../../../model/values.js';
import { CASE_BITS } from '../names/cases.js';
import type { DocumentWords } from '../names/document-words.js';
import { adjectiveOf } from '../names/noun-phrases.js';
import type { RoleHead } from './role-heads.js';
import { beginsPerson, nameCases, type RolePhrase } from './role-phrases.js';
import { appointingVerbs, becomingVerbs, candidacyWords, postNouns } from './role-words.js';
import { standsAlone } from './stands-alone.js';

const FARTHEST_VERB = 8;
const FARTHEST_VERB_BEHIND = 3;
const MOST_ADJECTIVES = 4;

/** Where the holders of a title may stand, by what agrees with it and what is said in its clause. */
export function readHolders(
  words: DocumentWords,
  phrase: RolePhrase,
  head: RoleHead,
  isNameBehind: boolean,
): ReadonlySet<RoleHolder> {
  const holders = new Set<RoleHolder>();
  const { cases } = head;
  if (isNameBehind) holders.add('behind');
  if (mayStandBefore(words, phrase, head, cases)) holders.add('before');
  const subject = head.isListed ? subjectOf(words, phrase, cases) : null;
  if (subject) holders.add(subject);
  if (standsAlone(words, phrase, head)) holders.add('again');
  return holders;
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
  return words.isCapital(at - 2) ? (nameCases(words, at - 2) & cases) !== 0 : true;
}

function isAttribute(words: DocumentWords, at: number, { readings }: RoleHead): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word') return false;
  for (const noun of readings) if (adjectiveOf(words, at, noun)) return true;
  return false;
}

function isNewLine(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1];
  return token !== undefined && before !== undefined && words.text.text.slice(before.end, token.start).includes('\n');
}

/** «стал министром», «назначен на пост министра», «министром назначен»; null where the clause tells only of candidates. */
function subjectOf(words: DocumentWords, { first, ends, head }: RolePhrase, cases: number): RoleHolder | null {
  const last = ends.at(-1) ?? head + 1;
  const isOfPost = (cases & CASE_BITS.gent) !== 0 && isPost(words, first - 1);
  if (!isOfPost && !(cases & CASE_BITS.ablt)) return null;
  let becomes = isOfPost;
  let isNameBetween = false;
  for (let at = first - 1; at >= first - FARTHEST_VERB && words.isJoined(at + 1); at--) {
    if (isAnyOf(words, at, candidacyWords)) return null;
    becomes ||= isBecoming(words, at);
    // «назначил Ивана Петрова министром», «назначил министром Ивана Петрова»
    if (!becomes && isAppointing(words, at)) return isNameBetween ? 'subject' : 'later-subject';
    isNameBetween ||= beginsPerson(words, at);
  }
  if (becomes) return 'subject';
  for (let at = last; at < last + FARTHEST_VERB_BEHIND && words.isJoined(at); at++)
    if (isBecoming(words, at)) return 'later-subject';
  return null;
}

function isAnyOf(words: DocumentWords, at: number, lemmas: ReadonlySet<string>): boolean {
  return words.senses(at).parses.some((parse) => lemmas.has(words.dictionary.lemma(parse)));
}

function isPost(words: DocumentWords, at: number): boolean {
  return isAnyOf(words, at, postNouns);
}

/** A finite verb or a passive participle; not «хочет стать», and not «президент назначил», whose subject appoints another. */
function isBecoming(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.letterCase !== 'lower') return false;
  return words.senses(at).parses.some((parse) => {
    const lemma = words.dictionary.lemma(parse);
    if (!becomingVerbs.has(lemma) || parse.tag.partOfSpeech === 'INFN') return false;
    return parse.tag.partOfSpeech !== 'VERB' || parse.tag.number === 'plur' || !appointingVerbs.has(lemma);
  });
}

/** «назначил», whose subject gives the post to another. */
function isAppointing(words: DocumentWords, at: number): boolean {
  if (words.tokens[at]?.letterCase !== 'lower') return false;
  return words
    .senses(at)
    .parses.some((parse) => parse.tag.partOfSpeech === 'VERB' && appointingVerbs.has(words.dictionary.lemma(parse)));
}
