import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { compileInPlace, keepYoungSmall, letYoungGrow, tuneForManyArticles } from '../engine.js';
import type { InputDocument } from '../read/input-document.js';
import { Arena } from './arena.js';
import { inBatches, isPausing } from './batches.js';
import { type Crew, openCrew, type Processed } from './crew.js';
import type { Outcome } from './outcome.js';
import { createInputProcessor, type WorkOptions } from './process-input.js';
import { createTrays, type Tray, type Trays } from './tray.js';

export interface PoolOptions {
  /** Worker threads; 1 works in this thread, without them. */
  readonly jobs: number;
  /** Seconds that one document may take; null for no limit but the usual one of the workers. */
  readonly timeout: number | null;
  /** Most megabytes of a worker's heap. */
  readonly memory: number;
}

/** Documents handed to a worker at once: few enough to spread a small run, then enough to drown the cost of a message. */
const BATCH_SIZES = { first: 4, most: 32 };
/** Batches on their way for each worker: one at work, one waiting. */
const BATCHES_AHEAD = 2;
/**
 * What this thread has done before workers would have: most batches, some three hundred documents, and most bytes in them. With two
 * workers, 200 articles of 4 kB took 1.7 s where one thread took 1.4, and 1,000 as long.
 */
const LITTLE = { batches: 11, bytes: 1 << 20 };
/** Batches, of some thirty documents, that are over before it pays to optimise. */
const SHORT_RUN = 3;
/** Most megabytes of a worker's heap. */
export const WORKER_MEMORY = 2048;
/** Seconds; a hundred times what the longest article takes. */
const USUAL_TIMEOUT = 60;

/**
 * Outcomes of the inputs, in the order of the inputs whatever the number of workers, in lists as they come. Inputs are taken only as fast as the
 * outcomes are: memory does not grow with the run. A document on which a worker dies, of memory or of time, costs its own
 * record alone. A few short documents are processed in this thread, which starts sooner, unless a timeout is asked for.
 */
export async function* processInOrder(
  inputs: AsyncIterable<readonly InputDocument[]>,
  options: WorkOptions,
  pool: PoolOptions,
): AsyncGenerator<readonly Outcome[]> {
  const trays = createTrays();
  const batches = inBatches(inputs, BATCH_SIZES, trays.take);
  if (pool.timeout === null && pool.jobs === 1) {
    yield* inThisThread(batches, trays, options);
    return;
  }
  const opening = await takeOpening(batches);
  if (opening.trays.length === 0) return;
  if (pool.timeout === null && !opening.next && (await areShort(opening.trays))) {
    yield* inThisThread(opening.trays, trays, options);
    return;
  }
  tuneForManyArticles();
  if (pool.jobs >= availableParallelism()) compileInPlace();
  const crew = await openCrew(options, { ...pool, timeout: pool.timeout ?? USUAL_TIMEOUT });
  try {
    yield* inOrder(opening, batches, trays, crew, pool.jobs * BATCHES_AHEAD);
  } finally {
    await crew.dismiss();
  }
}

type NextTray = Promise<IteratorResult<Tray>>;

/** The first batches, as many as are there at once. */
interface Opening {
  readonly trays: readonly Tray[];
  /** The batch behind them; null where there is none. */
  readonly next: NextTray | null;
}

async function takeOpening(batches: AsyncGenerator<Tray>): Promise<Opening> {
  const trays: Tray[] = [];
  while (trays.length <= LITTLE.batches) {
    const next: NextTray = batches.next();
    if (trays.length > 0 && (await isPausing(next))) return { trays, next };
    const arrived = await next;
    if (arrived.done) return { trays, next: null };
    trays.push(arrived.value);
  }
  return { trays, next: batches.next() };
}

async function areShort(trays: readonly Tray[]): Promise<boolean> {
  let bytes = 0;
  for (const document of trays.flatMap(({ documents }) => documents)) bytes += await bytesOf(document);
  return bytes <= LITTLE.bytes;
}

/** Bytes of a document; endless, where packed ones do not tell, nor a file that cannot be looked at. */
async function bytesOf(document: InputDocument): Promise<number> {
  if (document.kind === 'line') return document.line?.length ?? 0;
  if (document.kind === 'bytes' || document.kind === 'page') return document.bytes.length;
  if (document.kind === 'broken') return 0;
  if (document.path.endsWith('.gz')) return Number.POSITIVE_INFINITY;
  const found = await stat(document.path).catch(() => null);
  return found?.isFile() ? found.size : Number.POSITIVE_INFINITY;
}

async function* inThisThread(
  batches: AsyncIterable<Tray> | Iterable<Tray>,
  trays: Trays,
  options: WorkOptions,
): AsyncGenerator<readonly Outcome[]> {
  const { process } = createInputProcessor(options);
  let done = 0;
  for await (const tray of batches) {
    if (done++ === SHORT_RUN) {
      tuneForManyArticles();
      letYoungGrow();
    }
    const arena = new Arena(tray.lines);
    for await (const outcomes of process(tray.documents, arena)) {
      yield outcomes;
      arena.clear();
    }
    trays.putAway(tray);
  }
}

/** Results of the batches in order, at most `ahead` at work or waiting; each is given as soon as those before it are. */
async function* inOrder(
  opening: Opening,
  source: AsyncGenerator<Tray>,
  trays: Trays,
  crew: Crew,
  ahead: number,
): AsyncGenerator<readonly Outcome[]> {
  const underway: Underway[] = opening.trays.map((tray) => ({ tray, processed: crew.process(tray) }));
  void underway[0]?.processed.then(keepYoungSmall, () => undefined);
  let { next } = opening;
  while (next || underway.length > 0) {
    if (next && underway.length < ahead && (await isReadyBefore(next, underway[0]?.processed))) {
      const arrived: IteratorResult<Tray> = await next;
      if (!arrived.done) underway.push({ tray: arrived.value, processed: crew.process(arrived.value) });
      next = arrived.done ? null : source.next();
    } else {
      const oldest = underway.shift();
      if (!oldest) continue;
      const { outcomes, isTrayFree } = await oldest.processed;
      yield outcomes;
      if (isTrayFree) trays.putAway(oldest.tray);
    }
  }
}

/** A batch that is at work or waits for a worker. */
interface Underway {
  readonly tray: Tray;
  readonly processed: Promise<Processed>;
}

async function isReadyBefore(input: Promise<unknown>, output: Promise<unknown> | undefined): Promise<boolean> {
  if (!output) return true;
  return Promise.race([input.then(() => true), output.then(() => false)]);
}
