import type { LanguagePack } from '../model/language-pack.js';
import { createEnglish } from './en/index.js';
import { createRussian } from './ru/index.js';

/** Every language the program reads facts from. Packs are made when first asked for: each loads its own dictionaries. */
const makers: ReadonlyMap<string, () => LanguagePack> = new Map([
  ['ru', createRussian],
  ['en', createEnglish],
]);

/** ISO 639-1 codes of the languages that have a pack. */
export const languageCodes: readonly string[] = [...makers.keys()];

/** A look-up of packs by language code that makes each pack once; null for a language without one. */
export function openPacks(): (code: string) => LanguagePack | null {
  const made = new Map<string, LanguagePack>();
  return (code) => {
    const ready = made.get(code) ?? makers.get(code)?.();
    if (ready) made.set(code, ready);
    return ready ?? null;
  };
}
