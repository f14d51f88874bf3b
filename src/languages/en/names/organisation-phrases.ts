import { normAt } from '../../../model/tokenized-text.js';
import { type CapitalRun, endOfAbbreviation, lastWord, readRun } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { GIVEN, HEAD, Word } from './lexicon.js';
import { nameBehindPost } from './name-behind-post.js';
import { listedOrganisationAt, type NameLists } from './name-lists.js';

/** Prepositions that tie the field or the owner of a body to its head. */
const LINKS = new Set(['of', 'for', 'on', 'against', 'to']);
const MOST_LINKS = 4;

/**
 * End of the official name whose first part is given: `Ministry of Health and Family Welfare`, `Securities and Exchange
 * Commission`; `end` where nothing of the kind follows.
 */
export function endOfOrganisationPhrase(words: DocumentWords, lists: NameLists, part: CapitalRun, end: number): number {
  const joined = endOfJoinedName(words, lists, part, end);
  if (joined > end) return joined;
  const head = words.bits(part.at(-1));
  const next = words.tokens[end]?.norm;
  if (next === 'of' && isPlaceWithOf(words, lastWord(part))) return endOfLink(words, lists, end);
  if (!(head & Word.ofHead) && !(head & Word.strongHead && next === 'of')) return end;
  let reach = end;
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = endOfLink(words, lists, reach);
    if (next === reach) break;
    reach = next;
  }
  return reach > end ? endOfCampus(words, lists, lastWord(part), reach) : end;
}

/** `University of Texas at Austin` */
function endOfCampus(words: DocumentWords, lists: NameLists, head: number, end: number): number {
  const place = words.tokens[end + 1];
  const isAt = normAt(words.tokens, head) === 'university' && normAt(words.tokens, end) === 'at';
  if (!isAt || !place || !words.isJoined(end + 1) || !words.isCapital(end + 1)) return end;
  const found = lists.places(words.text.text, place);
  let last = end + 1;
  while (found && (words.tokens[last]?.start ?? found.end) < found.end) last++;
  return found ? last : end;
}

const BEFORE_OF = new Set(['isle', 'isles', 'bay', 'gulf', 'strait', 'straits', 'sea', 'cape', 'firth']);

/** `Isle of Norvik`: land or water told with `of`. */
export const isPlaceWithOf = (words: DocumentWords, at: number) => BEFORE_OF.has(normAt(words.tokens, at));

/** `of the Interior`, `for Disease Control and Prevention`, `to Protect Journalists`. */
function endOfLink(words: DocumentWords, lists: NameLists, at: number): number {
  if (!LINKS.has(normAt(words.tokens, at)) || !words.isJoined(at)) return at;
  let first = at + 1;
  while (isArticle(words, first) && words.isJoined(first)) first++;
  if (!words.isCapital(first) || !words.isJoined(first) || words.bits(first) & Word.function) return at;
  if (isPersonWithTitle(words, first)) return at;
  // `the League for the St. Louis Eagles`: what a body is for is a field, a nation or a group.
  const isField = words.bits(first) & (Word.common | Word.demonym);
  if (words.tokens[at]?.norm !== 'of' && !isField) return at;
  return endOfComplement(words, lists, first);
}

/** `Government of President Daniel Vega` */
const isPersonWithTitle = (words: DocumentWords, at: number) =>
  (words.bits(at) & (Word.role | Word.honorific)) !== 0 && words.isCapital(at + 1) && words.isJoined(at + 1);

const isArticle = (words: DocumentWords, at: number) => {
  const norm = words.tokens[at]?.norm;
  return norm === 'the' || norm === 'his' || norm === 'her';
};

/** Names beside each other in the complement: `Alcohol, Tobacco and Firearms`. */
function endOfComplement(words: DocumentWords, lists: NameLists, first: number): number {
  let end = endOfPart(words, lists, first);
  for (;;) {
    const next = nextInList(words, end);
    if (next < 0 || !isField(words, lists, first) || !isField(words, lists, next)) return end;
    end = endOfPart(words, lists, next);
  }
}

/** The run up to a post that begins the name of a person: `University of Utopia President Ann Lee`. */
function endOfPart(words: DocumentWords, lists: NameLists, first: number): number {
  const whole = readRun(words, first);
  // `Commissioner for Trade Ann Lee`
  const run = whole.slice(0, nameBehindPost(words, lists, whole)?.name);
  let end = first;
  for (const [index, at] of run.entries()) {
    const bits = words.bits(at);
    if (index > 0 && bits & (Word.role | Word.honorific) && !(bits & HEAD) && index < run.length - 1) break;
    if (index > 0 && bits & Word.function) break;
    end = endOfAbbreviation(words, at);
    if (end > at + 1 && words.tokens[at]?.text.length !== 1) end = at + 1;
  }
  let last = end;
  while (
    last > first + 1 &&
    words.bits(last - 1) & Word.role &&
    words.isCapital(last - 1) &&
    !(words.bits(last - 1) & HEAD)
  )
    last--;
  return last;
}

/** The name behind `,`, `and`, `, and` or `&`; -1 where the list ends. */
function nextInList(words: DocumentWords, at: number): number {
  const token = words.tokens[at];
  if (!token || !words.isJoined(at)) return -1;
  let next = at + 1;
  if (token.text === ',') {
    if (words.tokens[next]?.norm === 'and') next++;
    else if (!hasConjunctionAhead(words, next)) return -1;
  } else if (token.norm !== 'and' && token.text !== '&') return -1;
  return words.isCapital(next) && words.isJoined(next) ? next : -1;
}

/** `Health, Labour and Welfare`: a comma goes on only where the list ends in a conjunction. */
function hasConjunctionAhead(words: DocumentWords, at: number): boolean {
  for (let ahead = at; ahead < at + 6; ahead++) {
    if (!words.isJoined(ahead)) return false;
    const token = words.tokens[ahead];
    if (token?.norm === 'and') return words.isCapital(ahead + 1);
    if (token?.text !== ',' && !words.isCapital(ahead)) return false;
  }
  return false;
}

/** A field of work, not a place, a person or another body. */
function isField(words: DocumentWords, lists: NameLists, at: number): boolean {
  const token = words.tokens[at];
  const bits = words.bits(at);
  if (
    !token ||
    !(bits & Word.common) ||
    bits & (Word.demonym | Word.honorific) ||
    (bits & Word.ofHead && LINKS.has(normAt(words.tokens, at + 1))) ||
    token.letterCase === 'upper'
  )
    return false;
  return !lists.places(words.text.text, token) && !(bits & GIVEN && !(bits & Word.common));
}

/** `Food and Drug Administration`: ordinary words on both sides of the conjunction and a head at the end. */
function endOfJoinedName(words: DocumentWords, lists: NameLists, part: CapitalRun, end: number): number {
  const before = lastWord(part);
  const next = nextInList(words, end);
  if (next < 0 || !isField(words, lists, next)) return end;
  if (part.length > 1 && isPlaceOfWork(words, before)) return endOfSecondHead(words, next, end);
  if (isClosed(words, part) || !isField(words, lists, before)) return end;
  if (listedOrganisationAt(words, lists, next) || words.styleOf(before) !== 'prose') return end;
  let reach = endOfPart(words, lists, next);
  const further = nextInList(words, reach);
  if (further >= 0 && !(words.bits(reach - 1) & HEAD) && isField(words, lists, further))
    reach = endOfPart(words, lists, further);
  const head = words.bits(reach - 1);
  return head & HEAD && reach - next > 1
    ? Math.max(reach, endOfOrganisationPhrase(words, lists, [reach - 1], reach))
    : end;
}

const PLACES_OF_WORK = new Set('hospital college university institute museum library school clinic'.split(' '));

const isPlaceOfWork = (words: DocumentWords, at: number) =>
  PLACES_OF_WORK.has(normAt(words.tokens, at)) || /^cent(?:re|er)$/.test(normAt(words.tokens, at));

/** `Norvik Hospital and Research Centre`: a second head with ordinary words before it, or `end`. */
function endOfSecondHead(words: DocumentWords, first: number, end: number): number {
  let at = first;
  while (words.isCapital(at) && words.isJoined(at) && words.bits(at) & Word.common) at++;
  return at - first > 1 && isPlaceOfWork(words, at - 1) ? at : end;
}

/** What ends the name of a firm that lends or owns, and begins none. */
const FUNDS = new Set(['capital', 'equity', 'brands', 'global']);

/** A name that ends in a head is whole; a head alone may be the first of two: `Securities and Exchange Commission`. */
function isClosed(words: DocumentWords, part: CapitalRun): boolean {
  const bits = words.bits(part.at(-1));
  // `Norvik Capital and Brull Global`
  if (part.length > 1 && FUNDS.has(normAt(words.tokens, lastWord(part)))) return true;
  return (bits & (Word.strongHead | Word.legal)) !== 0 && (part.length > 1 || (bits & Word.bareHead) !== 0);
}
