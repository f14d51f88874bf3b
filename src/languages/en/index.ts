import type { LanguagePack } from '../../model/language-pack.js';
import { dateFinder } from './dates.js';
import { createMoneyFinder } from './money.js';
import { openLexiconLazily } from './names/lexicon.js';
import { createNameFinder } from './names.js';
import { createPercentageFinder } from './percentages.js';
import { createRoleFinder } from './roles.js';
import { abbreviations } from './words.js';

/** All that the program knows of English. */
export function createEnglish(): LanguagePack {
  const lexicon = openLexiconLazily();
  return {
    code: 'en',
    abbreviations,
    finders: [
      createNameFinder(lexicon),
      createRoleFinder(lexicon),
      dateFinder(),
      createMoneyFinder(),
      createPercentageFinder(),
    ],
  };
}
