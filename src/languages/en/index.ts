import type { LanguagePack } from '../../model/language-pack.js';
import { dateFinder } from './dates.js';
import { createMoneyFinder } from './money.js';
import { createNameFinder } from './names.js';
import { createPercentageFinder } from './percentages.js';
import { abbreviations } from './words.js';

/** All that the program knows of English. */
export function createEnglish(): LanguagePack {
  return {
    code: 'en',
    abbreviations,
    finders: [createNameFinder(), dateFinder(), createMoneyFinder(), createPercentageFinder()],
  };
}
