import { assembleRecord } from './assemble-record.js';
import { clean } from './clean/clean.js';
import { detectLanguage } from './detect/detect-language.js';
import { type Dictionaries, languageCodes, openPacks } from './languages/index.js';
import type { Article } from './model/article.js';
import type { LanguagePack } from './model/language-pack.js';
import type { Kind, Mention } from './model/mention.js';
import type { RawDocument } from './model/raw-document.js';
import type { ArticleRecord, Problem } from './model/record.js';
import type { TokenizedText } from './model/tokenized-text.js';
import { resolveDocument } from './resolve/resolve-document.js';
import { tokenize } from './tokenize/tokenize.js';

export interface ProcessOptions {
  readonly kinds: ReadonlySet<Kind>;
  /** ISO 639-1; null to detect it. */
  readonly language: string | null;
  /** Dictionaries that are in memory already. */
  readonly dictionaries?: Dictionaries;
}

export { readDictionaries } from './languages/index.js';

/** Takes one document through the pure stages. Dictionaries are loaded once, when the first document needs them. */
export function createProcessor({
  kinds,
  language,
  dictionaries,
}: ProcessOptions): (raw: RawDocument) => ArticleRecord {
  const packOf = openPacks(dictionaries);
  return (raw) => {
    const cleaned = clean(raw);
    const told = raw.given.language ?? language;
    const detected = told ? { code: told, confidence: 1 } : detectLanguage(cleaned.text);
    const pack = kinds.size > 0 ? packOf(detected.code) : null;
    const isUnread = kinds.size > 0 && !pack && cleaned.text.trim() !== '';
    const article = isUnread ? withProblem(cleaned, unsupportedLanguage(detected.code)) : cleaned;
    const tokenized = tokenize(article.text, pack ? article.blocks : [], pack?.abbreviations ?? new Set());
    const mentions = pack ? findMentions(pack, tokenized, kinds) : [];
    return assembleRecord(resolveDocument(article, tokenized, mentions), detected, kinds);
  };
}

function withProblem(article: Article, problem: Problem): Article {
  return { ...article, problems: [...article.problems, problem] };
}

function unsupportedLanguage(code: string): Problem {
  const seen = code === 'und' ? 'the language could not be told' : `the language is ${code}`;
  return { code: 'unsupported-language', message: `${seen}; facts are read from ${languageCodes.join(' and ')}` };
}

function findMentions(pack: LanguagePack, text: TokenizedText, kinds: ReadonlySet<Kind>): Mention[] {
  const wanted = new Set<string>([...kinds, ...(kinds.has('people') ? ['roles'] : [])]);
  return pack.finders
    .filter((finder) => finder.kinds.some((kind) => wanted.has(kind)))
    .flatMap((finder) => finder.find(text));
}
