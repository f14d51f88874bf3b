import type { LanguagePack } from '../../model/language-pack.js';
import { abbreviations } from './words.js';

/** All that the program knows of Russian. */
export function createRussian(): LanguagePack {
  return { code: 'ru', abbreviations, finders: [] };
}
