import { assembleRecord } from './assemble-record.js';
import { clean } from './clean/clean.js';
import { detectLanguage } from './detect/detect-language.js';
import { openPacks } from './languages/index.js';
import type { LanguagePack } from './model/language-pack.js';
import { KINDS, type Kind, type Mention } from './model/mention.js';
import type { RawDocument } from './model/raw-document.js';
import type { ArticleRecord } from './model/record.js';
import type { TokenizedText } from './model/tokenized-text.js';
import { resolveDocument } from './resolve/resolve-document.js';
import { tokenize } from './tokenize/tokenize.js';

export interface ProcessOptions {
  readonly kinds: ReadonlySet<Kind>;
  /** ISO 639-1; null to detect it. */
  readonly language: string | null;
}

/** Takes one document through the pure stages. Dictionaries are loaded once, when the first document needs them. */
export function createProcessor({ kinds, language }: ProcessOptions): (raw: RawDocument) => ArticleRecord {
  const packOf = openPacks();
  return (raw) => {
    const article = clean(raw);
    const told = raw.given.language ?? language;
    const detected = told ? { code: told, confidence: 1 } : detectLanguage(article.text);
    const pack = kinds.size > 0 ? packOf(detected.code) : null;
    const tokenized = tokenize(article.text, pack ? article.blocks : [], pack?.abbreviations ?? new Set());
    const mentions = pack ? findMentions(pack, tokenized, kinds) : [];
    return assembleRecord(resolveDocument(article, tokenized, mentions), detected, kinds);
  };
}

function findMentions(pack: LanguagePack, text: TokenizedText, kinds: ReadonlySet<Kind>): Mention[] {
  const wanted = new Set<string>([...kinds, ...(kinds.has('people') ? ['roles'] : [])]);
  return pack.finders
    .filter((finder) => finder.kinds.some((kind) => wanted.has(kind)))
    .flatMap((finder) => finder.find(text));
}

export const allKinds: ReadonlySet<Kind> = new Set(KINDS);
