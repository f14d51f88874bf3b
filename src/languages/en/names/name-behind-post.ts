import { normAt } from '../../../model/tokenized-text.js';
import { type CapitalRun, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { GIVEN, HEAD, SURNAME, Word } from './lexicon.js';
import { type NameLists, wordsOfListedPlace } from './name-lists.js';
import { NO_TITLES } from './titles.js';

/** Where in a run a name begins behind a post and what it is of, with the token of the post. */
export interface NameBehindPost {
  /** Index into the run. */
  readonly name: number;
  readonly post: number;
}

/**
 * The name of a person behind a post told with `of`: `Secretary of [State] Antony Blinken`, `president of [Belarus] Aleksandr
 * Lukashenko`; null where the run is all what the post is of.
 */
export function nameBehindPost(words: DocumentWords, lists: NameLists, run: CapitalRun): NameBehindPost | null {
  const post = postBefore(words, wordAt(run, 0));
  const end = words.bits(run.at(-1));
  if (post < 0 || end & OTHER_HEAD || words.bits(run[0]) & GIVEN) return null;
  const name = nameBehindField(words, run);
  if (name > 0) return { name, post };
  for (let name = Math.max(1, wordsOfListedPlace(words, lists, run, 0)); name < run.length - 1; name++) {
    const bits = words.bits(run[name]);
    if (bits & GIVEN && !(bits & (Word.common | HEAD)) && !(words.bits(run[name + 1]) & HEAD)) return { name, post };
  }
  return null;
}

const OTHER_HEAD = HEAD | Word.placeHead | Word.event;
const NO_FIELD = Word.demonym | Word.strongHead;
const NO_NAME = OTHER_HEAD | Word.common | Word.demonym | Word.roleModifier;

/** `Rubio` of `Secretary of [State Rubio]`: behind the words of a field of work alone; 0 where there is none. */
function nameBehindField(words: DocumentWords, run: CapitalRun): number {
  let name = 0;
  while (words.bits(run[name]) & Word.roleModifier && !(words.bits(run[name]) & NO_FIELD)) name++;
  const own = run.slice(name);
  const isName = own.length > 1 || words.bits(own[0]) & SURNAME;
  return isName && own.every((at) => !(words.bits(at) & NO_NAME)) ? name : 0;
}

/** The word for a post right before `of` or `of the`, and before other fields of its work; -1 where there is none. */
function postBefore(words: DocumentWords, at: number): number {
  const field = startOfFields(words, at);
  const article = normAt(words.tokens, field - 1) === 'the' ? 1 : 0;
  const post = field - article - 2;
  if (normAt(words.tokens, post + 1) !== 'of' || !(words.bits(post) & Word.role)) return -1;
  return words.isJoined(at) && !NO_TITLES.has(normAt(words.tokens, post)) ? post : -1;
}

/** `Foreign Affairs and` of `Minister of Foreign Affairs and Trade` */
function startOfFields(words: DocumentWords, at: number): number {
  let first = at - 1;
  if (normAt(words.tokens, first) !== 'and') return at;
  while (words.isCapital(first - 1) && words.bits(first - 1) & Word.roleModifier) first--;
  return first;
}
