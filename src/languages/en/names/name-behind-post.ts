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
  if (post < 0 || endsWithHead(words, run) || words.bits(run[0]) & GIVEN) return null;
  const name = nameBehindField(words, run);
  if (name > 0) return { name, post };
  for (let name = Math.max(1, wordsOfListedPlace(words, lists, run, 0)); name < run.length - 1; name++) {
    const bits = words.bits(run[name]);
    if (bits & GIVEN && !(bits & (Word.common | HEAD)) && !(words.bits(run[name + 1]) & HEAD)) return { name, post };
  }
  return null;
}

/** `Bank of Norvik Lake`, but `Public Prosecutions Max Hill` */
function endsWithHead(words: DocumentWords, run: CapitalRun): boolean {
  const final = words.bits(run.at(-1));
  return (final & OTHER_HEAD) !== 0 && !(final & SURNAME && words.bits(run.at(-2)) & GIVEN);
}

const OTHER_HEAD = HEAD | Word.placeHead | Word.event;
const NO_FIELD = Word.demonym | Word.strongHead;
const NO_NAME = OTHER_HEAD | Word.common | Word.demonym | Word.roleModifier;

/** `Rubio` of `Secretary of [State Rubio]`: behind the words of a field of work alone; 0 where there is none. */
function nameBehindField(words: DocumentWords, run: CapitalRun): number {
  let name = 0;
  while (name < run.length && isField(words, wordAt(run, name))) name++;
  const own = run.slice(name);
  const [first, last] = [words.bits(own[0]), words.bits(own.at(-1))];
  // `Penny Wong`
  if (own.length > 1 && first & GIVEN && last & SURNAME) return name;
  const isName = own.length > 1 || first & SURNAME;
  return isName && own.every((at) => !(words.bits(at) & NO_NAME)) ? name : 0;
}

/** `State`, `Foreign`; a force counts though it is a body too: `Superintendent of Police Ann Lee`. */
function isField(words: DocumentWords, at: number): boolean {
  const bits = words.bits(at);
  return (bits & Word.roleModifier) !== 0 && (!(bits & NO_FIELD) || FORCES.has(normAt(words.tokens, at)));
}

const FORCES = new Set(['police', 'army', 'navy']);

/** The word for a post right before `of`, `for` or `of the`, and before other fields of its work; -1 where there is none. */
function postBefore(words: DocumentWords, at: number): number {
  const field = startOfFields(words, at);
  const article = normAt(words.tokens, field - 1) === 'the' ? 1 : 0;
  const post = field - article - 2;
  if (!['of', 'for'].includes(normAt(words.tokens, post + 1)) || !(words.bits(post) & Word.role)) return -1;
  return words.isJoined(at) && !NO_TITLES.has(normAt(words.tokens, post)) ? post : -1;
}

/** `Foreign Affairs and` of `Minister of Foreign Affairs and Trade` */
function startOfFields(words: DocumentWords, at: number): number {
  let first = at - 1;
  if (normAt(words.tokens, first) !== 'and') return at;
  while (words.isCapital(first - 1) && words.bits(first - 1) & Word.roleModifier) first--;
  return first;
}
