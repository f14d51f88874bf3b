import type { Kind } from './model/mention.js';
import { KINDS } from './model/mention.js';
import type { ArticleRecord } from './model/record.js';
import { recordOf } from './model/record-line.js';
import { MAX_BYTES } from './read/bytes.js';
import type { InputDocument } from './read/input-document.js';
import { processInOrder, WORKER_MEMORY } from './workers/pool.js';

export { KINDS, type Kind } from './model/mention.js';
export {
  type ArticleRecord,
  articleRecordSchema,
  type DateFact,
  type MentionRecord,
  type Money,
  type Organisation,
  type Percentage,
  type Person,
  type Place,
  type Problem,
  type Role,
} from './model/record.js';

/** An article: its clean `text`, or the `html` of its page. What else is told is not looked for. */
export interface ArticleInput {
  readonly id?: string;
  /** Taken as it is: the offsets of the facts point into it. */
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  /** ISO 8601, to the precision known; relative dates are reckoned from it. */
  readonly published?: string;
  readonly url?: string;
  /** ISO 639-1; instead of detecting it. */
  readonly language?: string;
}

export interface ExtractOptions {
  /** Kinds to look for; all unless told. Fewer kinds are less work. */
  readonly kinds?: Iterable<Kind>;
  /** Language of all articles, ISO 639-1, instead of detecting it. */
  readonly language?: string;
  /** Publication day of articles that carry none, `2025-08-25`. */
  readonly date?: string;
  /** Threads to work in; 1 unless told, which is this one. */
  readonly jobs?: number;
}

/**
 * The record of one article. An article that cannot be read gives a record with `problems`, never an exception. Each call
 * loads the dictionaries anew: for more than one article take `extractStream`.
 */
export async function extractArticle(article: ArticleInput, options: ExtractOptions = {}): Promise<ArticleRecord> {
  for await (const record of extractStream([article], options)) return record;
  throw new Error('no record came out of an article');
}

/**
 * The records of many articles, one for each and in their order. Articles are taken as fast as their records are: however many
 * there are, memory does not grow.
 */
export async function* extractStream(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  { kinds = KINDS, language, date, jobs = 1 }: ExtractOptions = {},
): AsyncGenerator<ArticleRecord> {
  const read = { format: 'ndjson', date: date ?? null, maxBytes: MAX_BYTES } as const;
  const process = { kinds: new Set(kinds), language: language ?? null };
  const pool = { jobs, timeout: null, memory: WORKER_MEMORY };
  for await (const outcomes of processInOrder(asInputs(articles), { read, process }, pool)) {
    for (const { line } of outcomes) yield recordOf(line);
  }
}

/** The articles as the lines that a file of them would have, so that both go the same way. */
async function* asInputs(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
): AsyncGenerator<readonly InputDocument[]> {
  let number = 0;
  for await (const article of articles) {
    number++;
    const line = Buffer.from(JSON.stringify({ id: `article-${number}`, ...article }));
    yield [{ kind: 'line', path: 'article', number, line }];
  }
}
