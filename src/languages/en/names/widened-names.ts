import { normAt } from '../../../model/tokenized-text.js';
import type { Candidate } from './candidate.js';
import { endOfAbbreviation, lastWord, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { GIVEN, HEAD, Word } from './lexicon.js';
import { type NameLists, wordsOfListedPlace } from './name-lists.js';

/** Ends of the addresses of sites: `Goto.com`. */
const DOMAINS = new Set(['com', 'org', 'net', 'ru', 'by', 'ua', 'io', 'tv', 'info']);
/** `Polshek and Partners` */
const COMPANIONS = new Set(['partners', 'company', 'associates', 'sons', 'co', 'brothers', 'daughters']);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

/** The candidate with what belongs to it on either side though no capital ties it: partners, ordinals, the ending of a site, a legal form. */
export function widen(words: DocumentWords, lists: NameLists, candidate: Candidate): Candidate {
  if (candidate.title !== null) return candidate;
  const place = listedPlaceFrom(words, lists, candidate);
  if (place) return place;
  const site = endOfSite(words, candidate);
  const forms = site !== null || candidate.listed !== null ? legalFormsFrom(words, site ?? candidate.last) : [];
  if (forms.length > 0) return withLegalForms(words, candidate, forms);
  const last = site ?? endOfPartners(words, candidate);
  const first = startOfOrdinal(words, candidate) ?? startOfPartners(words, lists, candidate);
  if (last === null && first === null) return candidate;
  return { ...candidate, first: first ?? candidate.first, last: last ?? candidate.last, isPhrase: true, listed: null };
}

/** `Gulf of Mexico`, `Trinidad and Tobago`, where a list has the whole. */
function listedPlaceFrom(words: DocumentWords, lists: NameLists, candidate: Candidate): Candidate | null {
  const { tokens, text } = words;
  const first = tokens[candidate.first];
  const place = first && lists.places(text.text, first);
  // one character more is the full stop of an abbreviation
  if (!place || place.end <= (tokens[candidate.last - 1]?.end ?? 0) + 1) return null;
  const own = [...candidate.words];
  let { last } = candidate;
  for (; (tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= place.end; last++)
    if (words.isCapital(last)) own.push(last);
  return { ...candidate, words: own, last, listed: null, isPhrase: false };
}

function endOfSite(words: DocumentWords, { words: own, last }: Candidate): number | null {
  const point = words.tokens[last];
  const domain = words.tokens[last + 1];
  if (own.length > 1 || point?.text !== '.' || point.spaceBefore || !domain || domain.spaceBefore) return null;
  if (
    !DOMAINS.has(domain.norm) ||
    '/@.'.includes(words.tokens[wordAt(own, 0)]?.spaceBefore ? ' ' : (words.tokens[last - 2]?.text ?? ' '))
  )
    return null;
  return last + 2;
}

/** `McDonald's Corp.`, `Sotheby's Holdings Inc.`: the legal forms behind a mark that ends a run of words with capitals. */
function legalFormsFrom(words: DocumentWords, at: number): readonly number[] {
  const forms: number[] = [];
  for (let next = at; words.isCapital(next) && words.isJoined(next) && words.bits(next) & Word.legal; next++)
    forms.push(next);
  return forms;
}

function withLegalForms(words: DocumentWords, candidate: Candidate, forms: readonly number[]): Candidate {
  const last = endOfAbbreviation(words, lastWord(forms));
  return { ...candidate, words: [...candidate.words, ...forms], last, listed: null };
}

function endOfPartners(words: DocumentWords, { last }: Candidate): number | null {
  const companion = words.tokens[last + 1];
  if (words.tokens[last]?.norm !== 'and' || !words.isCapital(last + 1) || !words.isJoined(last + 1)) return null;
  return COMPANIONS.has(companion?.norm ?? '') && words.styleOf(last) === 'prose' ? last + 2 : null;
}

/** `8th U.S. Circuit Court`, `47th Parliament` */
function startOfOrdinal(words: DocumentWords, { first, words: own }: Candidate): number | null {
  if (!ORDINALS.has(normAt(words.tokens, first - 1)) || words.tokens[first - 2]?.kind !== 'number') return null;
  if (!(words.bits(own.at(-1)) & (Word.strongHead | Word.bareHead))) return null;
  return first - 2;
}

/** `Donaldson, Lufkin & Jenrette` */
function startOfPartners(words: DocumentWords, lists: NameLists, { first, last }: Candidate): number | null {
  const hasAmpersand = [1, 2].some((behind) => words.tokens[first + behind]?.text === '&' && first + behind < last);
  if (!hasAmpersand || words.tokens[first - 1]?.text !== ',' || !words.isCapital(first - 2)) return null;
  const bits = words.bits(first - 2);
  const isOther = bits & (GIVEN | HEAD | Word.common) || wordsOfListedPlace(words, lists, [first - 2], 0) > 0;
  return isOther || words.isCapital(first - 3) ? null : first - 2;
}
