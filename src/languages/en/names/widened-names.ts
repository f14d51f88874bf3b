import { normAt } from '../../../model/tokenized-text.js';
import type { Candidate } from './candidate.js';
import { wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { GIVEN, HEAD, Word } from './lexicon.js';
import { type NameLists, wordsOfListedPlace } from './name-lists.js';

/** Ends of the addresses of sites: `Goto.com`. */
const DOMAINS = new Set(['com', 'org', 'net', 'ru', 'by', 'ua', 'io', 'tv', 'info']);
/** `Polshek and Partners` */
const COMPANIONS = new Set(['partners', 'company', 'associates', 'sons', 'co', 'brothers', 'daughters']);
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);

/** The candidate with what belongs to it on either side though no capital ties it: partners, ordinals, the ending of a site. */
export function widen(words: DocumentWords, lists: NameLists, candidate: Candidate): Candidate {
  if (candidate.title !== null) return candidate;
  const last = endOfSite(words, candidate) ?? endOfPartners(words, candidate);
  const first = startOfOrdinal(words, candidate) ?? startOfPartners(words, lists, candidate);
  if (last === null && first === null) return candidate;
  return { ...candidate, first: first ?? candidate.first, last: last ?? candidate.last, isPhrase: true, listed: null };
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
