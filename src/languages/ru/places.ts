import type { PlaceMention } from '../../model/mention.js';
import type { Token, TokenizedText } from '../../model/tokenized-text.js';
import { notedOfText } from '../../remembered.js';
import { listedPlaces, placeAbbreviations } from './lists/places.js';
import type { Parse } from './morphology/parse.js';
import type { Claims } from './names/claims.js';
import type { DocumentWords } from './names/document-words.js';
import { type FoundPlace, foundPlace, type PlaceReader } from './names/found-place.js';
import { type Lemmas, openGazetteer } from './names/gazetteer.js';
import { regionAt } from './names/regions.js';
import { isOfNounBehind, unlistedPlaceAt } from './names/unlisted-places.js';

/** Each place is read once, however many rules ask for it. */
export function openPlaceReader(lemmas: Lemmas): PlaceReader {
  const listed = openGazetteer(listedPlaces(), lemmas);
  const readIn = notedOfText((_: TokenizedText): (FoundPlace | null)[] => []);
  const read: PlaceReader = (words, at) => {
    const token = words.tokens[at];
    if (token?.kind !== 'word' || token.script !== 'cyrillic' || token.letterCase === 'lower') return null;
    const known = readIn(words.text);
    let place = known[at];
    if (place === undefined) {
      place = readPlace(words, at, token);
      known[at] = place;
    }
    return place;
  };
  return read;

  function readPlace(words: DocumentWords, at: number, token: Token): FoundPlace | null {
    const abbreviation = placeAbbreviations.get(token.text);
    if (abbreviation) return foundPlace('abbreviation', at, at + 1, token.text, abbreviation);
    if (token.letterCase === 'upper' && token.text.length < 5) return null;
    const region = regionAt(words, at);
    if (region) return region;
    const known = listed(words, at);
    // «Тверской суд»
    const isOfNoun = known?.last === at + 1 && isOfNounBehind(words, at);
    if (known && !isOfNoun && isCapitalised(words, at, known.last))
      return foundPlace('listed', at, known.last, known.name, known.value);
    return unlistedPlaceAt(words, at, read);
  }
}

/** All words of a listed name begin with a capital; those that are never capitals are the second words of seas and streets. */
function isCapitalised(words: DocumentWords, first: number, last: number): boolean {
  const final = words.tokens[last - 1];
  return last === first + 1 || final?.letterCase !== 'lower' || words.senses(last - 1).parses.some(isGeographic(words));
}

const GEOGRAPHIC = new Set(
  'море океан залив площадь дом дворец проспект область округ шар полюс берег станция высота остров империя государство городок федерация штат море автономия'.split(
    ' ',
  ),
);
const isGeographic = (words: DocumentWords) => (parse: Parse) => GEOGRAPHIC.has(words.dictionary.lemma(parse));

function isFreeIn(taken: readonly Claims[], { first, last }: FoundPlace): boolean {
  return taken.every((claims) => claims.isFree(first, last));
}

/** Finds the places that no person holds; those inside organisations stay places too. */
export function findPlaces(words: DocumentWords, read: PlaceReader, taken: readonly Claims[]): readonly PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let next = 0;
  for (const at of words.raised) {
    const place = at < next ? null : read(words, at);
    if (!place || !isFreeIn(taken, place)) continue;
    const start = words.tokens[place.first]?.start;
    const end = words.tokens[place.last - 1]?.end;
    if (start === undefined || end === undefined) continue;
    mentions.push({ kind: 'places', rule: place.rule, start, end, certainty: 0.6, value: place.value });
    next = place.last;
  }
  return mentions;
}
