import type { PlaceValue } from '../../../model/values.js';
import { cityNames } from '../lists/cities.js';
import { notAbbreviations } from '../lists/not-organisations.js';
import { listedOrganisations } from '../lists/organisations.js';
import { listedPlaces, placeAbbreviations, placeHeads, stateCodes } from '../lists/places.js';
import type { Candidate } from './candidate.js';
import type { CapitalRun } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import { type Gazetteer, openGazetteer } from './gazetteer.js';
import { withoutAccents } from './lexicon.js';

/** The lists of names and words that the rules look into. */
export interface NameLists {
  readonly organisations: Gazetteer<null>;
  /** Countries, regions, settlements, in their own spelling and in capitals. */
  readonly places: Gazetteer<PlaceValue['type']>;
  readonly placeHeads: ReadonlyMap<string, PlaceValue['type']>;
  readonly notAbbreviations: ReadonlySet<string>;
}

export function openNameLists(): NameLists {
  return {
    organisations: openGazetteer(listedOrganisations().map((name) => [name, name.replace(/^The /, ''), null] as const)),
    places: openPlaces(),
    placeHeads: new Map(Array.from(placeHeads(), ([head, type]) => [head.toLowerCase(), type])),
    notAbbreviations: notAbbreviations(),
  };
}

/** A code of a state counts behind the comma of a town: `Buffalo, NY`. */
function openPlaces(): NameLists['places'] {
  const places = openGazetteer(placeNames(), spellingsOfPlace);
  const codes = stateCodes();
  return (text, token) => {
    const found = places(text, token);
    const isCode = found !== null && found.end - token.start === 2 && codes.has(text.slice(token.start, found.end));
    return isCode && text.slice(token.start - 2, token.start) !== ', ' ? null : found;
  };
}

/** Short forms of states by their full names too. */
function* placeNames(): Generator<readonly [string, string, PlaceValue['type']]> {
  for (const [short, full] of [...placeAbbreviations(), ...stateCodes()]) yield [short, full, 'region'];
  for (const [name, type] of listedPlaces()) yield [name, name, type];
  for (const name of cityNames()) yield [name, name, 'settlement'];
}

/** In capitals, for datelines; without accents. Abbreviations are written as they are listed. */
function spellingsOfPlace(listed: string, name: string): readonly string[] {
  if (listed !== name) return [];
  return [withoutAccents(name), name.length > 3 ? name.toUpperCase() : name];
}

/** The known organisation that begins at a token, or null. */
export function listedOrganisationAt(words: DocumentWords, lists: NameLists, at: number): Candidate | null {
  const token = words.tokens[at];
  if (!token || token.kind === 'punctuation') return null;
  const listed = lists.organisations(words.text.text, token);
  if (!listed) return null;
  const own: number[] = [];
  let last = at;
  while ((words.tokens[last]?.start ?? Number.POSITIVE_INFINITY) < listed.end) {
    if (words.isCapital(last)) own.push(last);
    last++;
  }
  if (own.length === 0) own.push(at);
  return { words: own, first: at, last, title: null, listed: listed.name, isPhrase: false };
}

/** How many words of the run the listed place that begins at an index of it holds; 0 where none begins. */
export function wordsOfListedPlace(words: DocumentWords, lists: NameLists, run: CapitalRun, index: number): number {
  const token = words.tokens[run[index] ?? -1];
  const place = token && lists.places(words.text.text, token);
  if (!place) return 0;
  let next = index;
  while (next < run.length && (words.tokens[run[next] ?? -1]?.start ?? Number.POSITIVE_INFINITY) < place.end) next++;
  return next - index;
}
