import type { PlaceValue } from '../../../model/values.js';
import { countryNames } from '../lists/places.js';
import type { DocumentWords } from './document-words.js';

/** A place as tokens, exclusive end. */
export interface FoundPlace {
  readonly rule: string;
  readonly first: number;
  readonly last: number;
  readonly value: PlaceValue;
  /** Behind the last of several that share a noun: `областей|` for the first of «Курской и Брянской областей». */
  readonly lastOfAll?: number;
}

/** The place that begins at a token, or null. */
export type PlaceReader = (words: DocumentWords, at: number) => FoundPlace | null;

/** Reads several regions that share their noun as one: an organisation may be of all of them. */
export function wholePlaces(readPlace: PlaceReader): PlaceReader {
  return (words, at) => {
    const place = readPlace(words, at);
    return place?.lastOfAll === undefined ? place : { ...place, last: place.lastOfAll };
  };
}

export function foundPlace(
  rule: string,
  first: number,
  last: number,
  name: string,
  type: PlaceValue['type'],
): FoundPlace {
  return { rule: `ru.places.${rule}`, first, last, value: { name: countryNames.get(name) ?? name, type } };
}
