import { languageCodes, openPacks } from '../src/languages/index.js';
import type { LanguagePack } from '../src/model/language-pack.js';
import type { RawDocument } from '../src/model/raw-document.js';
import type { ArticleRecord } from '../src/model/record.js';
import { type ProcessOptions, readFacts, readLanguage } from '../src/process-document.js';

/** Every pack by its language code. */
export async function openAllPacks(): Promise<ReadonlyMap<string, LanguagePack>> {
  const packOf = openPacks();
  return new Map(await Promise.all(languageCodes.map(async (code) => [code, (await packOf(code))!] as const)));
}

/** What `createProcessor` makes, with the packs open before the first document, so that nothing is waited for. */
export async function openProcessor({ kinds, language }: ProcessOptions): Promise<(raw: RawDocument) => ArticleRecord> {
  const packs = await openAllPacks();
  return (raw) => readFacts([readLanguage(raw, language)], packs, kinds)[0]!;
}
