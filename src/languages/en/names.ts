import type { Finder } from '../../model/language-pack.js';
import type { TokenizedText } from '../../model/tokenized-text.js';
import { lazily } from '../../remembered.js';
import { findCandidates } from './names/candidates.js';
import type { DocumentWords } from './names/document-words.js';
import { openNameLists } from './names/name-lists.js';
import { organisationRules } from './names/organisation-rules.js';
import { peopleRules } from './names/people-rules.js';
import { placeRules } from './names/place-rules.js';
import { decide } from './names/verdicts.js';
import { readOrganisations } from './organisations.js';
import { readPeople } from './people.js';
import { readPlaces } from './places.js';

/**
 * Finds people, organisations and places together: capitals beside each other are cut into candidates, each candidate gathers
 * evidence for each kind from its own words and from what stands beside it anywhere in the document.
 */
export function createNameFinder(wordsOf: (text: TokenizedText) => DocumentWords): Finder {
  const lists = lazily(openNameLists);
  return {
    kinds: ['people', 'organisations', 'places'],
    rules: [...peopleRules, ...organisationRules, ...placeRules],
    find: (text) => {
      const names = lists();
      const words = wordsOf(text);
      const verdicts = decide(words, names, findCandidates(words, names));
      return [
        ...readPeople(words, verdicts),
        ...readOrganisations(words, verdicts),
        ...readPlaces(words, names, verdicts),
      ];
    },
  };
}
