import type { LanguagePack } from '../../model/language-pack.js';
import { createDateFinder } from './dates.js';
import { createMoneyFinder } from './money.js';
import { openDictionaryLazily } from './morphology/dictionary.js';
import { openWordSenses } from './names/word-senses.js';
import { createNameFinder } from './names.js';
import { createPercentageFinder } from './percentages.js';
import { createRoleFinder } from './roles.js';
import { abbreviations } from './words.js';

/** All that the program knows of Russian. */
export function createRussian(): LanguagePack {
  const dictionary = openDictionaryLazily();
  const sensesOf = openWordSenses(dictionary);
  return {
    code: 'ru',
    abbreviations,
    finders: [
      createNameFinder(dictionary, sensesOf),
      createRoleFinder(dictionary, sensesOf),
      createDateFinder(dictionary),
      createMoneyFinder(),
      createPercentageFinder(),
    ],
  };
}
