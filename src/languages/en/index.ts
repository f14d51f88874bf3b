import type { LanguagePack } from '../../model/language-pack.js';
import { createDateFinder } from './dates.js';
import { createMoneyFinder } from './money.js';
import { openDocumentWords } from './names/document-words.js';
import { createNameFinder } from './names.js';
import { createPercentageFinder } from './percentages.js';
import { createRoleFinder } from './roles.js';
import { abbreviations } from './words.js';

/** All that the program knows of English. */
export function createEnglish(): LanguagePack {
  const wordsOf = openDocumentWords();
  return {
    code: 'en',
    abbreviations,
    finders: [
      createNameFinder(wordsOf),
      createRoleFinder(wordsOf),
      createDateFinder(),
      createMoneyFinder(),
      createPercentageFinder(),
    ],
  };
}
