import type { Candidate } from './candidate.js';
import { type CapitalRun, endOfAbbreviation, isInitial, isParticle, isSuffix, readRun } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { GIVEN, HEAD, SURNAME, Word } from './lexicon.js';
import { listedOrganisationAt, type NameLists } from './name-lists.js';
import { endOfOrganisationPhrase } from './organisation-phrases.js';

/** All candidates of a document in text order; none overlap. */
export function findCandidates(words: DocumentWords, lists: NameLists): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < words.tokens.length) {
    if (words.isCapital(at)) at = readCandidates(words, lists, readRun(words, at), found);
    else {
      const listed = listedOrganisationAt(words, lists, at);
      if (listed) found.push(listed);
      at = listed?.last ?? at + 1;
    }
  }
  return found;
}

/** Cuts a run into candidates; returns the token from which reading goes on. */
function readCandidates(words: DocumentWords, lists: NameLists, run: CapitalRun, found: Candidate[]): number {
  const whole = endOfAbbreviation(words, run.at(-1) ?? 0);
  let lo = 0;
  let title: number | null = null;
  while (lo < run.length) {
    const at = run[lo] ?? 0;
    if (isParticle(words, at) || isSkipped(words, run, lo)) {
      lo++;
      continue;
    }
    const post: TitleSpan | null = title === null ? titleFrom(words, run, lo) : null;
    const hi = post ? post.first : run.length;
    if (hi > lo) {
      const end = cutPiece(words, lists, run, lo, hi, title, found);
      title = null;
      if (typeof end === 'object') return end.resumeAt;
      lo = end;
      continue;
    }
    title = run[(post?.last ?? 0) - 1] ?? null;
    lo = post?.last ?? lo + 1;
  }
  return whole;
}

/** Words of the run that are no part of a name: openings of sentences, months, articles. */
function isSkipped(words: DocumentWords, run: CapitalRun, index: number): boolean {
  const at = run[index] ?? 0;
  const bits = words.bits(at);
  if (!(bits & Word.function) || words.tokens[at]?.letterCase === 'upper') return false;
  const next = run[index + 1];
  // `April Glaspie`, `Will Smith`
  if (bits & GIVEN && next !== undefined && !words.isOpening(at) && !(words.bits(next) & Word.common)) return false;
  return true;
}

interface TitleSpan {
  readonly first: number;
  readonly last: number;
}

/** The post or form of address that begins the run or stands inside it, as indexes into the run; null where there is none. */
function titleFrom(words: DocumentWords, run: CapitalRun, lo: number): TitleSpan | null {
  const end = words.bits(run.at(-1) ?? 0);
  const isOtherName = (end & (HEAD | Word.placeHead)) !== 0 && run.length - lo > 2 && !(end & (SURNAME | GIVEN));
  for (let index = lo; index < run.length - 1; index++) {
    const at = run[index] ?? 0;
    if (!isTitleWord(words, run, index, isOtherName)) continue;
    let last = index + 1;
    while (last < run.length - 1 && isTitleWord(words, run, last, isOtherName)) last++;
    let first = index;
    while (first > lo && isPartOfTitle(words, run[first - 1] ?? 0)) first--;
    // `Larry King Live`, `Stephen King`
    if (first > lo && words.bits(at) & SURNAME && words.bits(run[first - 1] ?? 0) & GIVEN) continue;
    return { first, last };
  }
  return null;
}

const ADDRESS_ALWAYS = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt capt maj prof messrs mme rev adm cmdr'.split(' '),
);

function isTitleWord(words: DocumentWords, run: CapitalRun, index: number, isOtherName: boolean): boolean {
  const at = run[index] ?? 0;
  const bits = words.bits(at);
  const norm = words.tokens[at]?.norm ?? '';
  if (ADDRESS_ALWAYS.has(norm)) return true;
  if (norm === 'st' || norm === 'saint' || (words.tokens[at]?.letterCase === 'upper' && words.styleOf(at) === 'prose'))
    return false;
  if (isOtherName || !(bits & (Word.role | Word.honorific))) return false;
  const next = words.bits(run[index + 1] ?? 0);
  return !(next & Word.strongHead);
}

const isPartOfTitle = (words: DocumentWords, at: number) =>
  (words.bits(at) & (Word.role | Word.roleModifier)) !== 0 && words.tokens[at]?.letterCase !== 'upper';

/** Takes one candidate from the front of `run[lo..hi)`; returns the index behind it, or where reading goes on behind a phrase. */
function cutPiece(
  words: DocumentWords,
  lists: NameLists,
  run: CapitalRun,
  lo: number,
  hi: number,
  title: number | null,
  found: Candidate[],
): number | { resumeAt: number } {
  const at = run[lo] ?? 0;
  let stop = lo;
  while (stop < hi && !(stop > lo && isSkipped(words, run, stop))) stop++;
  while (stop > lo + 1 && isParticle(words, run[stop - 1] ?? 0)) stop--;
  const final = words.bits(run[stop - 1] ?? 0);
  const endsWithHead = stop - lo > 1 && (final & HEAD) !== 0;
  const listed = cutListed(words, lists, run, lo, stop, endsWithHead);
  if (listed && listed.index === lo) {
    found.push({ ...listed.candidate, title });
    return listed.next;
  }
  if (listed) stop = listed.index;
  if (!endsWithHead && stop - lo > 1 && isPeople(words, at)) return lo + 1;
  let last = stop;
  while (last - lo > 1 && isTrailingTitle(words, run, lo, last)) last--;
  const pieces = run.slice(lo, last);
  const first = pieces[0] ?? at;
  const end = endOfAbbreviation(words, pieces.at(-1) ?? at);
  const reach = last === run.length ? endOfOrganisationPhrase(words, lists, pieces, end) : end;
  const own = pieces.filter((word) => !isParticle(words, word));
  found.push({ words: own, first, last: reach, title, listed: null, isPhrase: reach > end });
  return reach > end ? { resumeAt: reach } : stop;
}

/** A known organisation inside the piece, unless the piece is a longer name around it: `Apple Computer Inc`. */
function cutListed(
  words: DocumentWords,
  lists: NameLists,
  run: CapitalRun,
  lo: number,
  stop: number,
  endsWithHead: boolean,
): { index: number; next: number; candidate: Candidate } | null {
  for (let index = lo; index < stop; index++) {
    const at = run[index] ?? 0;
    const candidate = listedOrganisationAt(words, lists, at);
    if (!candidate) continue;
    let next = index;
    while (next < run.length && (run[next] ?? 0) < candidate.last) next++;
    if (endsWithHead && next < stop) return null;
    const isSurname = next === index + 1 && (words.bits(at) & (SURNAME | GIVEN)) !== 0;
    // `Harrison Ford`, `Ford Madox`
    if (isSurname && stop - lo > 1) continue;
    if (index > lo && next === index + 1 && words.bits(run[index - 1] ?? 0) & GIVEN) continue;
    return { index, next, candidate };
  }
  return null;
}

function isPeople(words: DocumentWords, at: number): boolean {
  const bits = words.bits(at);
  return (bits & Word.demonym) !== 0 && !(bits & Word.surelyGiven);
}

/** `Microsoft Chairman`, where nobody follows; `Larry King` keeps his name. */
function isTrailingTitle(words: DocumentWords, run: CapitalRun, lo: number, last: number): boolean {
  const at = run[last - 1] ?? 0;
  const bits = words.bits(at);
  if (!(bits & Word.role) || bits & HEAD || isInitial(words, at) || isSuffix(words, at)) return false;
  return !(bits & SURNAME && last - lo > 1 && words.bits(run[lo] ?? 0) & GIVEN);
}
