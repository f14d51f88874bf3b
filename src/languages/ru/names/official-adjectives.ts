import { normAt } from '../../../model/tokenized-text.js';
import { countryAdjectives } from '../lists/country-adjectives.js';
import type { DocumentWords } from './document-words.js';
import { casesAs } from './noun-phrases.js';

/** Whether a word with a capital of its own stands from `first` to `last` (exclusive). */
export function hasCapital(words: DocumentWords, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = words.tokens[at];
    if (token && token.letterCase !== 'lower' && !(words.isOpening(at) && isPlainAdjective(words, at))) return true;
  }
  return false;
}

/** An adjective that begins the sentence is a capital whatever it is, unless it comes from a place: «Вологодский», not «Новый». */
function isPlainAdjective(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  if (!token) return true;
  if (isOfficialAdjective(words, at)) return false;
  if (COUNTRIES.some((beginning) => token.norm.startsWith(beginning))) return true;
  if (words.capitalsInside(token.norm) > 0) return false;
  return !isGeographicAdjective(words, at);
}

const COUNTRIES = countryAdjectives();
const OFFICIAL_STEMS =
  /^(?:верховн|федеральн|государственн|национальн|конституционн|следственн|арбитражн|генеральн|центральн|международн|всемирн|законодательн)/;
const isOfficialAdjective = (words: DocumentWords, at: number) => OFFICIAL_STEMS.test(normAt(words.tokens, at));

/** «вологодский», «американский», «Лужниковский»: ends like an adjective made from a place. */
export function isGeographicAdjective(words: DocumentWords, at: number): boolean {
  const norm = normAt(words.tokens, at);
  return (
    /(?:[сц]к|нск)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/.test(norm) &&
    casesAs(words, at, 'adjective') !== 0 &&
    !PLAIN_SKI.test(norm)
  );
}
const PLAIN_SKI =
  /^(?:городск|детск|женск|мужск|юридическ|политическ|экономическ|исторически|областн|коммерческ|общественн|технически|медицинск|советск|стратегическ|социалистическ|коммунистическ|демократическ|аграрн|католическ|морск|человеческ)/;
