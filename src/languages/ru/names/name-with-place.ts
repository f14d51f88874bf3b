import { ANY_CASE, GENITIVE } from './cases.js';
import type { DocumentWords } from './document-words.js';
import type { PlaceReader } from './found-place.js';
import { casesAs } from './noun-phrases.js';

/** «МИД РФ», «МЧС России по Тверской области»: the end of the place that belongs to a short name, or `at`. */
export function endWithPlace(words: DocumentWords, readPlace: PlaceReader, at: number): number {
  let end = at;
  // «глава РЖД Владимира Якунина»
  const isGivenName = words.senses(end).given.length > 0 && words.isJoined(end + 1) && words.isCapital(end + 1);
  if (words.isJoined(end) && !isGivenName) {
    const place = readPlace(words, end);
    if (place) {
      const bits = casesAs(words, place.last - 1, 'noun');
      if (bits === 0 || bits === ANY_CASE || bits & GENITIVE) end = place.last;
    }
  }
  if (words.tokens[end]?.norm !== 'по' || !words.isJoined(end + 1)) return end;
  return readPlace(words, end + 1)?.last ?? end;
}

/** What the text has behind the name that ends before token `from`, up to token `to`: « РФ» of «МИД РФ». */
export function textBehind(words: DocumentWords, from: number, to: number): string {
  const start = words.tokens[from - 1]?.end ?? 0;
  return to > from ? words.text.text.slice(start, words.tokens[to - 1]?.end) : '';
}
