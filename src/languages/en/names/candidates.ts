import { normAt, textAt } from '../../../model/tokenized-text.js';
import type { Candidate } from './candidate.js';
import {
  type CapitalRun,
  endOfAbbreviation,
  isInitial,
  isParticle,
  isSuffix,
  lastWord,
  wordAt,
} from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { runAt } from './headline-runs.js';
import { GIVEN, HEAD, SURNAME, Word } from './lexicon.js';
import { nameBehindPost } from './name-behind-post.js';
import { listedOrganisationAt, type NameLists, wordsOfListedPlace } from './name-lists.js';
import { endOfOrganisationPhrase } from './organisation-phrases.js';
import { isSkipped, type RunScope } from './skipped-words.js';
import { type TitleSpan, titleFrom } from './titles.js';
import { widen } from './widened-names.js';

/** All candidates of a document in text order; none overlap. */
export function findCandidates(words: DocumentWords, lists: NameLists): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < words.tokens.length) {
    if (words.isCapital(at)) {
      const run = runAt(words, lists, at);
      at = readCandidates({ words, lists, run }, found);
    } else {
      const listed = listedOrganisationAt(words, lists, at);
      if (listed) found.push(listed);
      at = listed?.last ?? at + 1;
    }
  }
  return widenAll(words, lists, found);
}

/** A widened candidate takes the one before it in: `Donaldson` of `Donaldson, Lufkin & Jenrette`. */
function widenAll(words: DocumentWords, lists: NameLists, candidates: readonly Candidate[]): readonly Candidate[] {
  const widened: Candidate[] = [];
  for (const candidate of candidates) {
    const wide = widen(words, lists, candidate);
    if (candidate.first < (widened.at(-1)?.last ?? 0)) continue;
    while (wide.first < (widened.at(-1)?.last ?? 0)) widened.pop();
    widened.push(wide);
  }
  return widened;
}

/** Cuts a run into candidates; returns the token from which reading goes on. */
function readCandidates(scope: RunScope, found: Candidate[]): number {
  const { words, run } = scope;
  const behindPost = nameBehindPost(words, scope.lists, run);
  let lo = 0;
  let title: number | null = null;
  while (lo < run.length) {
    if (lo === behindPost?.name) title ??= behindPost.post;
    const at = wordAt(run, lo);
    const isPlace = wordsOfListedPlace(words, scope.lists, run, lo) > 1;
    const organisation = listedOrganisationAt(words, scope.lists, at);
    const isListed = isPlace || organisation !== null;
    // `Hon Hai`
    const isLongName = isPlace || (organisation !== null && organisation.words.length > 1);
    if (!isListed && (isParticle(words, at) || isSkipped(scope, lo))) {
      lo++;
      continue;
    }
    const post: TitleSpan | null = title === null && !isLongName ? titleFrom(words, run, lo) : null;
    const end = behindPost && lo < behindPost.name ? behindPost.name : run.length;
    const hi = Math.min(post ? post.first : end, end);
    if (post && hi === lo) {
      title = run[post.last - 1] ?? null;
      lo = post.last;
      continue;
    }
    const next = cutPiece(scope, lo, hi, title, found);
    title = null;
    if (next < 0) return -next;
    lo = next;
  }
  return endOfAbbreviation(words, lastWord(run));
}

/** Takes one candidate from the front of `run[lo..hi)`; the index behind it, or minus the token behind a phrase. */
function cutPiece(scope: RunScope, lo: number, hi: number, title: number | null, found: Candidate[]): number {
  const { words, lists, run } = scope;
  let stop = lo + 1;
  while (stop < hi && !isSkipped(scope, stop)) stop++;
  while (stop > lo + 1 && isParticle(words, wordAt(run, stop - 1))) stop--;
  const endsWithHead = stop - lo > 1 && (words.bits(run[stop - 1]) & (HEAD | Word.bareHead)) !== 0;
  const listed = cutListed(scope, lo, stop, endsWithHead);
  if (listed?.index === lo) {
    const { candidate } = listed;
    const isLast = listed.next === run.length;
    const reach = isLast ? endOfOrganisationPhrase(words, lists, candidate.words, candidate.last) : candidate.last;
    const isPhrase = reach > candidate.last;
    found.push(isPhrase ? { ...candidate, title, last: reach, listed: null, isPhrase } : { ...candidate, title });
    return isPhrase ? -reach : listed.next;
  }
  if (listed) stop = listed.index;
  if (!endsWithHead && stop - lo > 1) {
    const skipped = wordsOfListedPlace(words, lists, run, lo) > 1 ? 0 : ordinaryWordsBefore(scope, lo, stop);
    if (skipped > 0) return lo + skipped;
    if (skipped < 0) stop = lo + 1;
    const place = endsWithOtherHead(words, run, stop) ? 0 : wordsOfListedPlace(words, lists, run, lo);
    const isTeam = stop - lo - place === 1 && normAt(words.tokens, wordAt(run, stop - 1)).endsWith('s');
    if (place > 1 && !isTeam) stop = lo + place;
    stop = endOfBodyBeforePerson(scope, lo, stop);
  }
  let last = stop;
  while (last - lo > 1 && isTrailingTitle(scope, lo, last)) last--;
  const pieces = run.slice(lo, last);
  const end = endOfAbbreviation(words, lastWord(pieces));
  const reach = last === run.length ? endOfOrganisationPhrase(words, lists, pieces, end) : end;
  const own = pieces.filter((word) => !isParticle(words, word));
  found.push({ words: own, first: wordAt(pieces, 0), last: reach, title, listed: null, isPhrase: reach > end });
  return reach > end ? -reach : stop;
}

/** A known organisation inside the piece, unless the piece is a longer name around it: `Apple Computer Inc`. */
function cutListed(
  { words, lists, run }: RunScope,
  lo: number,
  stop: number,
  endsWithHead: boolean,
): { readonly index: number; readonly next: number; readonly candidate: Candidate } | null {
  for (let index = lo; index < stop; index++) {
    const at = wordAt(run, index);
    const candidate = listedOrganisationAt(words, lists, at);
    if (!candidate) continue;
    let next = index;
    while (next < run.length && wordAt(run, next) < candidate.last) next++;
    const isWhole = index === lo && next >= stop;
    if (endsWithHead && !isWhole) return null;
    // `Harrison Ford`, `Ford Madox`
    const bits = words.bits(at);
    const isInside = next === index + 1 && stop - lo > 1;
    if (isInside && (bits & (SURNAME | GIVEN) || (bits & Word.common && !(bits & Word.bareHead)))) continue;
    if (index > lo && next === index + 1 && isNameBefore(words, wordAt(run, index - 1))) continue;
    return { index, next, candidate };
  }
  return null;
}

/** A given name, or a word that no list knows: with it the word behind is a surname. */
function isNameBefore(words: DocumentWords, at: number): boolean {
  const bits = words.bits(at);
  if (bits & GIVEN) return true;
  return (
    !(bits & (Word.common | Word.demonym | Word.role | Word.function)) && words.tokens[at]?.letterCase === 'capital'
  );
}

/** `Football Federation Patricio Lopez`: where the name of a person follows a body without a comma. */
function endOfBodyBeforePerson({ words, run }: RunScope, lo: number, stop: number): number {
  for (let index = lo; index < stop - 2; index++) {
    const next = words.bits(run[index + 1]);
    if (words.bits(run[index]) & Word.strongHead && next & GIVEN && !(next & (Word.common | HEAD))) return index + 1;
  }
  return stop;
}

/**
 * How many words at the front belong to no name: nations before a person, ordinary words before a given name; -1 where the
 * first word is a name of its own.
 */
function ordinaryWordsBefore({ words, run }: RunScope, lo: number, stop: number): number {
  const at = wordAt(run, lo);
  const first = words.bits(at);
  const second = words.bits(run[lo + 1]);
  if (stop - lo > 2 && isPosition(words, at) && second & GIVEN && !(second & Word.common)) return 1;
  if (first & Word.direction && second & Word.demonym) return stop - lo > 2 ? 2 : 0;
  if (first & Word.demonym && !(first & Word.surelyGiven)) return endsWithOtherHead(words, run, stop) ? 0 : 1;
  // `concern Bellesbumprom Aleksandr Pshenny`
  const isNamedByType = words.bits(at - 1) & Word.type && words.tokens[at - 1]?.letterCase === 'lower';
  if (isNamedByType && second & GIVEN && !(second & Word.common) && !(first & GIVEN) && stop - lo > 2) return -1;
  const isOrdinary = first & Word.common && !(first & (GIVEN | SURNAME | Word.direction | Word.weakHead));
  const isNameBehind = second & GIVEN && !(second & Word.common) && stop - lo > 2;
  return isOrdinary && isNameBehind && !endsWithOtherHead(words, run, stop) ? 1 : 0;
}

/** `TE` of `TE David Njoku`, `DTs`: a short word in capitals before a given name. */
const isPosition = (words: DocumentWords, at: number) =>
  words.styleOf(at) === 'prose' && /^[A-Z]{2,3}s?$/.test(textAt(words.tokens, at));

const endsWithOtherHead = (words: DocumentWords, run: CapitalRun, stop: number) =>
  (words.bits(run[stop - 1]) & (Word.placeHead | Word.event | Word.weakHead | Word.strongHead)) !== 0;

/** `Microsoft Chairman`, where nobody follows; `Larry King` keeps his name. */
function isTrailingTitle(scope: RunScope, lo: number, last: number): boolean {
  const { words, run } = scope;
  const at = wordAt(run, last - 1);
  const bits = words.bits(at);
  if (!(bits & Word.role) || bits & HEAD || isInitial(words, at) || isSuffix(words, at)) return false;
  if (bits & SURNAME && last - lo > 1 && words.bits(run[lo]) & GIVEN) return false;
  return !isSurnameOfOrdinaryWord(scope, lo, last);
}

/** `Jannik Sinner`: behind a given name that is nothing else, where no post follows. */
function isSurnameOfOrdinaryWord({ words, lists, run }: RunScope, lo: number, last: number): boolean {
  const given = words.bits(run[lo]);
  const isGiven = (given & GIVEN) !== 0 && !(given & Word.common) && wordsOfListedPlace(words, lists, run, lo) === 0;
  if (listedOrganisationAt(words, lists, wordAt(run, lo))) return false;
  return isGiven && last - lo === 2 && last === run.length && words.styleOf(wordAt(run, lo)) === 'prose';
}
