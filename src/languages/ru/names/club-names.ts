import { normAt } from '../../../model/tokenized-text.js';
import { countryAdjectives } from '../lists/country-adjectives.js';
import { listedPlaces } from '../lists/places.js';
import type { DocumentWords } from './document-words.js';
import { isGeographicAdjective } from './official-adjectives.js';
import type { OrganisationLists } from './organisation-lists.js';

const COUNTRIES = countryAdjectives();
const STATES = new Set(listedPlaces().flatMap(([name, type]) => (type === 'country' ? [name] : [])));
const SPORTSMEN = new Set(
  `вратарь защитник полузащитник нападающий форвард хавбек голкипер тренер наставник капитан игрок футболист хоккеист
  баскетболист болельщик фанат легионер клуб команда воспитанник новичок`.split(/\s+/),
);

/** A name without quotation marks that counts with them, beside what tells a club: «мюнхенской Баварии», «вратарь Зенита». */
export function clubAt(
  words: DocumentWords,
  lists: OrganisationLists,
  at: number,
): { readonly last: number; readonly name: string } | null {
  if (!words.isCapital(at) || words.isOpening(at)) return null;
  const before = words.tokens[at - 1];
  if (before?.letterCase !== 'lower' || !words.isJoined(at)) return null;
  const listed = lists.quoted(words, at);
  // «заслуженный тренер России»
  if (!listed || STATES.has(listed.name)) return null;
  return isBesideClub(words, at) ? { last: listed.last, name: listed.name } : null;
}

function isBesideClub(words: DocumentWords, at: number): boolean {
  const isSport = words.senses(at - 1).parses.some((parse) => SPORTSMEN.has(words.dictionary.lemma(parse)));
  // «мюнхенская Бавария» is of a town, «российская Сибирь» is a place
  const isOfCountry = COUNTRIES.some((beginning) => normAt(words.tokens, at - 1).startsWith(beginning));
  const isOfTown = isGeographicAdjective(words, at - 1) && !(isOfCountry && words.senses(at).isPlace);
  return isSport || isOfTown;
}
