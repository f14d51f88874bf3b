import type { Finder } from '../../model/language-pack.js';
import type { Dictionary } from './morphology/dictionary.js';
import { openClaims } from './names/claims.js';
import { readDocumentWords } from './names/document-words.js';
import { openWordSenses } from './names/word-senses.js';
import { openPeople } from './people.js';

/**
 * Finds people, organisations and places together: a word belongs to one of them, and what it is often depends on what its
 * neighbours are.
 */
export function createNameFinder(dictionary: Dictionary): Finder {
  const sensesOf = openWordSenses(dictionary);
  return {
    kinds: ['people', 'organisations', 'places'],
    rules: [],
    find: (text) => {
      const words = readDocumentWords(text, dictionary, sensesOf);
      const claims = openClaims(text.tokens.length);
      const people = openPeople(words, claims);
      people.findFull();
      people.findSingle();
      return people.mentions;
    },
  };
}
