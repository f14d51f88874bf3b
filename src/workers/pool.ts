import type { InputDocument } from '../read/input-document.js';
import { Arena } from './arena.js';
import { type Gathered, inBatches } from './batches.js';
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
/** Most megabytes of a worker's heap. */
export const WORKER_MEMORY = 2048;
/** Seconds; a hundred times what the longest article takes. */
const USUAL_TIMEOUT = 60;

/**
 * Outcomes of the inputs, in the order of the inputs whatever the number of workers, in lists as they come. Inputs are taken only as fast as the
 * outcomes are: memory does not grow with the run. A document on which a worker dies, of memory or of time, costs its own
 * record alone. A single document is processed in this thread, which starts sooner, unless a timeout is asked for.
 */
export async function* processInOrder(
  inputs: AsyncIterable<readonly InputDocument[]>,
  options: WorkOptions,
  pool: PoolOptions,
): AsyncGenerator<readonly Outcome[]> {
  const trays = createTrays();
  const batches = inBatches(inputs, BATCH_SIZES, trays.take);
  const first = await batches.next();
  if (first.done) return;
  const { isLast, batch } = first.value;
  const isAlone = isLast && batch.length === 1;
  if (pool.timeout === null && (pool.jobs === 1 || isAlone)) {
    yield* inThisThread(batch, batches, trays, options);
    return;
  }
  const crew = await openCrew(options, { ...pool, timeout: pool.timeout ?? USUAL_TIMEOUT });
  try {
    yield* inOrder(batch, batches, trays, crew, pool.jobs * BATCHES_AHEAD);
  } finally {
    await crew.dismiss();
  }
}

async function* inThisThread(
  first: Tray,
  source: AsyncGenerator<Gathered<Tray>>,
  trays: Trays,
  options: WorkOptions,
): AsyncGenerator<readonly Outcome[]> {
  const { process } = createInputProcessor(options);
  let tray: Tray | null = first;
  while (tray) {
    const arena = new Arena(tray.lines);
    for await (const outcomes of process(tray.documents, arena)) {
      yield outcomes;
      arena.clear();
    }
    trays.putAway(tray);
    const next: IteratorResult<Gathered<Tray>> = await source.next();
    tray = next.done ? null : next.value.batch;
  }
}

/** Results of the batches in order, at most `ahead` at work or waiting; each is given as soon as those before it are. */
async function* inOrder(
  first: Tray,
  source: AsyncGenerator<Gathered<Tray>>,
  trays: Trays,
  crew: Crew,
  ahead: number,
): AsyncGenerator<readonly Outcome[]> {
  const underway: Underway[] = [{ tray: first, processed: crew.process(first) }];
  let next: Promise<IteratorResult<Gathered<Tray>>> | null = source.next();
  while (next || underway.length > 0) {
    if (next && underway.length < ahead && (await isReadyBefore(next, underway[0]?.processed))) {
      const arrived: IteratorResult<Gathered<Tray>> = await next;
      if (!arrived.done) underway.push({ tray: arrived.value.batch, processed: crew.process(arrived.value.batch) });
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
