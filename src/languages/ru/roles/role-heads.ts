import { notPosts } from '../lists/not-posts.js';
import { roleWords } from '../lists/roles.js';
import type { Parse } from '../morphology/parse.js';
import type { DocumentWords } from '../names/document-words.js';

/** The noun that a title is built on, in the readings that its form allows. */
export interface RoleHead {
  readonly readings: readonly Parse[];
  /** False for any other word for a person, which is a title only right beside a name. */
  readonly isListed: boolean;
}

export interface RoleLists {
  readonly listed: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
}

export function openRoleLists(): RoleLists {
  return { listed: roleWords(), never: notPosts() };
}

const NAMES = ['Name', 'Surn', 'Patr', 'Geox', 'Orgn'];
/** A lesser reading of a word is not what a text means. */
const LEAST_SCORE = 0.15;

/** The title noun that stands at a token, or null. */
export function roleHeadAt(words: DocumentWords, at: number, { listed, never }: RoleLists): RoleHead | null {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.script !== 'cyrillic' || token.letterCase === 'upper' || token.text.length < 3)
    return null;
  const readings: Parse[] = [];
  let isListed = false;
  for (const parse of words.senses(at).parses) {
    if (parse.score < LEAST_SCORE || !mayHead(parse)) continue;
    const lemma = words.dictionary.lemma(parse).replaceAll('ё', 'е');
    const base = lemma.replace(/^(?:экс|вице|лже|со)-/, '');
    if (never.has(lemma) || never.has(base)) return null;
    const known = listed.has(lemma) || listed.has(base);
    if (!known && !(parse.isKnown && isPerson(parse))) continue;
    isListed ||= known;
    readings.push(parse);
  }
  return readings.length > 0 ? { readings, isListed } : null;
}

function mayHead({ tag }: Parse): boolean {
  if (!tag.case || NAMES.some((name) => tag.grammemes.has(name))) return false;
  return tag.partOfSpeech === 'NOUN' || tag.partOfSpeech === 'ADJF' || tag.partOfSpeech === 'PRTF';
}

function isPerson({ tag }: Parse): boolean {
  return tag.partOfSpeech === 'NOUN' && tag.grammemes.has('anim') && tag.gender !== 'neut';
}
