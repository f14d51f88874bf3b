import { countriesOfAdjectives } from '../lists/countries-of-adjectives.js';
import { isAdjective } from '../morphology/parse.js';
import type { DocumentWords } from '../names/document-words.js';
import { agrees } from '../names/noun-phrases.js';
import type { RoleHead } from './role-heads.js';
import type { RolePhrase } from './role-phrases.js';
import { statePosts } from './role-words.js';

const COUNTRIES = countriesOfAdjectives();
const MOST_ADJECTIVES = 3;
/** «российск-ого» */
const ENDING = /(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)$/;

/** The names of the country that an adjective before the post of a state tells: «российский президент», «бывший украинский премьер». */
export function countryBefore(
  words: DocumentWords,
  { first }: RolePhrase,
  { readings }: RoleHead,
): readonly string[] | null {
  if (!readings.some((noun) => statePosts.has(words.dictionary.lemma(noun).replaceAll('ё', 'е')))) return null;
  for (let at = first - 1; at >= first - MOST_ADJECTIVES && words.isJoined(at + 1); at--) {
    const adjectives = words.senses(at).parses.filter(isAdjective);
    if (!adjectives.some((adjective) => readings.some((noun) => agrees(adjective, noun)))) return null;
    const countries = COUNTRIES.get((words.tokens[at]?.norm ?? '').replace(ENDING, ''));
    if (countries) return countries;
  }
  return null;
}
