import type { LanguagePack } from '../../model/language-pack.js';
import { createDateFinder } from './dates.js';
import { createMoneyFinder } from './money.js';
import { openDictionaryLazily } from './morphology/dictionary.js';
import { type DictionaryBytes, readDictionaryFiles } from './morphology/dictionary-files.js';
import { openDocumentWords } from './names/document-words.js';
import { openWordSenses } from './names/word-senses.js';
import { createNameFinder } from './names.js';
import { createPercentageFinder } from './percentages.js';
import { createRoleFinder } from './roles.js';
import { abbreviations } from './words.js';

/**
 * All that the program knows of Russian.
 *
 * @param bytes the dictionary where it is in memory already; else it is read when a text first needs it
 */
export function createRussian(bytes?: DictionaryBytes): LanguagePack {
  const dictionary = openDictionaryLazily(() => bytes ?? readDictionaryFiles(false));
  const sensesOf = openWordSenses(dictionary);
  const wordsOf = openDocumentWords(dictionary, sensesOf);
  return {
    code: 'ru',
    abbreviations,
    finders: [
      createNameFinder(dictionary, wordsOf),
      createRoleFinder(dictionary, sensesOf, wordsOf),
      createDateFinder(dictionary),
      createMoneyFinder(),
      createPercentageFinder(),
    ],
  };
}
