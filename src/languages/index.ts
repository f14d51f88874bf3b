import type { LanguagePack } from '../model/language-pack.js';
import type { DictionaryBytes } from './ru/morphology/dictionary-files.js';

/** What packs read from disk, as plain data in shared memory: workers use it without a copy. By language code. */
export interface Dictionaries {
  readonly ru: DictionaryBytes;
}

export async function readDictionaries(): Promise<Dictionaries> {
  const { readDictionaryFiles } = await import('./ru/morphology/dictionary-files.js');
  return { ru: readDictionaryFiles(true) };
}

type PackOpener = (dictionaries?: Dictionaries) => Promise<LanguagePack>;

/**
 * Every language the program reads facts from. The code of a pack is loaded when the pack is first asked for, and so are its
 * dictionaries where it is given none: a run over English texts costs nothing of Russian.
 */
const openers: ReadonlyMap<string, PackOpener> = new Map<string, PackOpener>([
  ['ru', async (dictionaries) => (await import('./ru/index.js')).createRussian(dictionaries?.ru)],
  ['en', async () => (await import('./en/index.js')).createEnglish()],
]);

/** ISO 639-1 codes of the languages that have a pack. */
export const languageCodes: readonly string[] = [...openers.keys()];

/** A look-up of packs by language code that opens each pack once; null for a language without one. */
export function openPacks(dictionaries?: Dictionaries): (code: string) => Promise<LanguagePack> | null {
  const opened = new Map<string, Promise<LanguagePack>>();
  return (code) => {
    const pack = opened.get(code) ?? openers.get(code)?.(dictionaries);
    if (pack) opened.set(code, pack);
    return pack ?? null;
  };
}
