import type { LanguagePack } from '../../model/language-pack.js';
import { openDictionaryLazily } from './morphology/dictionary.js';
import { createNameFinder } from './names.js';
import { abbreviations } from './words.js';

/** All that the program knows of Russian. */
export function createRussian(): LanguagePack {
  const dictionary = openDictionaryLazily();
  return { code: 'ru', abbreviations, finders: [createNameFinder(dictionary)] };
}
