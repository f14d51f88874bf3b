import type { Kind } from './model/mention.js';
import { MAX_BYTES } from './read/bytes.js';
import type { InputFormat } from './read/input-document.js';
import { openInputs, openStandardInput } from './read/inputs.js';
import { listFiles } from './read/list-files.js';
import type { Outcome } from './workers/outcome.js';
import { processInOrder, WORKER_MEMORY } from './workers/pool.js';

export interface RunOptions {
  /** Files, folders, patterns, or `-` alone for standard input. */
  readonly paths: readonly string[];
  readonly input: InputFormat;
  readonly kinds: ReadonlySet<Kind>;
  readonly language: string | null;
  /** Publication date for documents that carry none, ISO 8601. */
  readonly date: string | null;
  readonly jobs: number;
  /** Inputs that an earlier run has done: the first ones, left out. */
  readonly skip: number;
  /** Longest document, in bytes, before and after unpacking. */
  readonly maxBytes?: number | null;
  /** Seconds that one document may take; it is processed by a worker then, whatever the number of jobs. */
  readonly timeout?: number | null;
}

/** The outcome of every input under the paths, in order, as a stream of lists: those of one are good until the next is asked for. */
export async function* run(
  options: RunOptions,
  standardInput: AsyncIterable<Buffer>,
): AsyncGenerator<readonly Outcome[]> {
  const { paths, input, kinds, language, date, jobs, skip, timeout = null } = options;
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const inputs = paths.includes('-')
    ? openStandardInput(standardInput, input, maxBytes)
    : openInputs(listFiles(paths), input, maxBytes);
  const read = { format: input, date, maxBytes };
  const pool = { jobs, timeout, memory: WORKER_MEMORY };
  yield* processInOrder(withoutFirst(inputs, skip), { read, process: { kinds, language } }, pool);
}

async function* withoutFirst<T>(lists: AsyncIterable<readonly T[]>, count: number): AsyncGenerator<readonly T[]> {
  let left = count;
  for await (const list of lists) {
    if (left < list.length) yield left > 0 ? list.slice(left) : list;
    left = Math.max(0, left - list.length);
  }
}
