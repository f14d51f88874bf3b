import type { Finder } from '../../model/language-pack.js';
import { contains, type Span } from '../../model/span.js';
import type { TokenizedText } from '../../model/tokenized-text.js';
import { lazily } from '../../remembered.js';
import type { Dictionary } from './morphology/dictionary.js';
import { Claims } from './names/claims.js';
import type { DocumentWords } from './names/document-words.js';
import { wholePlaces } from './names/found-place.js';
import { openLemmas } from './names/gazetteer.js';
import { openOrganisationLists } from './names/organisation-lists.js';
import { organisationRules } from './names/organisation-rules.js';
import { peopleRules } from './names/people-rules.js';
import { placeRules } from './names/place-rules.js';
import { OrganisationFinder } from './organisations.js';
import { PeopleFinder } from './people.js';
import { findPlaces, openPlaceReader } from './places.js';

/**
 * Finds people, organisations and places together: a word belongs to one of them, and what it is often depends on what its
 * neighbours are.
 */
export function createNameFinder(dictionary: Dictionary, wordsOf: (text: TokenizedText) => DocumentWords): Finder {
  const lemmas = openLemmas(dictionary);
  const organisationLists = lazily(() => openOrganisationLists(dictionary, lemmas));
  const readPlace = lazily(() => openPlaceReader(lemmas));
  return {
    kinds: ['people', 'organisations', 'places'],
    rules: [...peopleRules, ...organisationRules, ...placeRules],
    find: (text) => {
      const words = wordsOf(text);
      const claims = new Claims(text.tokens.length);
      const people = new PeopleFinder(words, claims);
      const organisations = new OrganisationFinder(
        { words, lists: organisationLists(), readPlace: wholePlaces(readPlace()), people: people.own },
        claims,
      );
      organisations.findListed();
      people.findFull();
      organisations.findOthers();
      people.findSingle();
      const places = findPlaces(words, readPlace(), [people.own, organisations.closed]);
      const named = organisations.found();
      // «театр имени Пушкина» is about a theatre.
      return [...notInside(people.mentions, named), ...named, ...places];
    },
  };
}

/** The mentions that stand in none of the others, which are in text order and do not overlap. */
function notInside<M extends Span>(mentions: readonly M[], others: readonly Span[]): readonly M[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  return inOrder.filter((mention) => {
    while ((others[next]?.end ?? Infinity) < mention.end) next++;
    const other = others[next];
    return !other || !contains(other, mention);
  });
}
