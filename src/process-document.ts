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

/**
 * Takes one document through the stages: first as far as its language, then, with the pack of that language, to its record. A pack
 * and its dictionaries are loaded once, when the first document needs them.
 */
export function createProcessor({
  kinds,
  language,
  dictionaries,
}: ProcessOptions): (raw: RawDocument) => Promise<ArticleRecord> {
  const packOf = openPacks(dictionaries);
  return async (raw) => {
    const told = readLanguage(raw, language);
    const pack = kinds.size > 0 ? await packOf(told.detected.code) : null;
    return readFacts(told, pack, kinds);
  };
}

interface ArticleInLanguage {
  readonly article: Article;
  readonly detected: ArticleRecord['language'];
}

/** The clean article and its language: the one told with the document, else the one told of the run, else detected. */
export function readLanguage(raw: RawDocument, language: string | null): ArticleInLanguage {
  const article = clean(raw);
  const told = raw.given.language ?? language;
  return { article, detected: told ? { code: told, confidence: 1 } : detectLanguage(article.text) };
}

/** @param pack null where the language has none or nothing is looked for */
export function readFacts(
  { article: cleaned, detected }: ArticleInLanguage,
  pack: LanguagePack | null,
  kinds: ReadonlySet<Kind>,
): ArticleRecord {
  const isUnread = kinds.size > 0 && !pack && cleaned.text.trim() !== '';
  const article = isUnread ? withProblem(cleaned, unsupportedLanguage(detected.code)) : cleaned;
  const tokenized = tokenize(article.text, pack ? article.blocks : [], pack?.abbreviations ?? new Set());
  const mentions = pack ? findMentions(pack, tokenized, kinds) : [];
  return assembleRecord(resolveDocument(article, tokenized, mentions), detected, kinds);
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
