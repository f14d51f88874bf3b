import type { LanguagePack } from '../model/language-pack.js';
import { createEnglish } from './en/index.js';
import { createRussian } from './ru/index.js';
import { type DictionaryBytes, readDictionaryFiles } from './ru/morphology/dictionary-files.js';

/** What packs read from disk, as plain data in shared memory: workers use it without a copy. By language code. */
export interface Dictionaries {
  readonly ru: DictionaryBytes;
}

export function readDictionaries(): Dictionaries {
  return { ru: readDictionaryFiles(true) };
}

/**
 * Every language the program reads facts from. Packs are made when first asked for: each loads its own dictionaries where it
 * is given none.
 */
const makers: ReadonlyMap<string, (dictionaries?: Dictionaries) => LanguagePack> = new Map<
  string,
  (dictionaries?: Dictionaries) => LanguagePack
>([
  ['ru', (dictionaries) => createRussian(dictionaries?.ru)],
  ['en', createEnglish],
]);

/** ISO 639-1 codes of the languages that have a pack. */
export const languageCodes: readonly string[] = [...makers.keys()];

/** A look-up of packs by language code that makes each pack once; null for a language without one. */
export function openPacks(dictionaries?: Dictionaries): (code: string) => LanguagePack | null {
  const made = new Map<string, LanguagePack>();
  return (code) => {
    const ready = made.get(code) ?? makers.get(code)?.(dictionaries);
    if (ready) made.set(code, ready);
    return ready ?? null;
  };
}
