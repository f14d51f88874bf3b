import { countriesOfDemonyms } from '../lists/countries-of-demonyms.js';
import type { DocumentWords } from '../names/document-words.js';
import type { RolePhrase } from './role-phrases.js';
import { statePosts } from './role-words.js';

const COUNTRIES = countriesOfDemonyms();

/** The names of the country whose adjective stands from the token before the post of a state: `former Chinese President`. */
export function countryBefore(
  words: DocumentWords,
  { first, head }: RolePhrase,
  from: number,
): readonly string[] | null {
  if (!statePosts.has(words.tokens[head]?.norm ?? '')) return null;
  for (let at = first - 1; at >= from; at--) {
    const countries = COUNTRIES.get(words.tokens[at]?.norm ?? '');
    if (countries) return countries;
  }
  return null;
}
