import type { InputDocument } from '../read/inputs.js';
import { inBatches } from './batches.js';
import type { Outcome } from './outcome.js';
import { createInputProcessor, type WorkOptions } from './process-input.js';

/** Documents handed to a worker at once: enough to drown the cost of a message, few enough to spread a small run. */
const BATCH_SIZE = 8;
/** Batches on their way for each worker: one at work, one waiting, one finished behind a slow one. */
const BATCHES_AHEAD = 3;

/**
 * Outcomes of the inputs, in the order of the inputs whatever the number of workers. Inputs are taken only as fast as the
 * outcomes are: memory does not grow with the run.
 *
 * @param jobs worker threads; 1 works in this thread
 */
export async function* processInOrder(
  inputs: AsyncIterable<InputDocument>,
  options: WorkOptions,
  jobs: number,
): AsyncGenerator<Outcome> {
  if (jobs > 1) {
    yield* processInWorkers(inputs, options, jobs);
    return;
  }
  const processInput = createInputProcessor(options);
  for await (const input of inputs) yield await processInput(input);
}

async function* processInWorkers(
  inputs: AsyncIterable<InputDocument>,
  options: WorkOptions,
  jobs: number,
): AsyncGenerator<Outcome> {
  const { Piscina } = await import('piscina');
  const filename = new URL('./worker.js', import.meta.url).href;
  const pool = new Piscina<InputDocument[], Outcome[]>({
    filename,
    workerData: options,
    minThreads: jobs,
    maxThreads: jobs,
  });
  try {
    yield* inOrder(inBatches(inputs, BATCH_SIZE), (batch) => pool.run(batch), jobs * BATCHES_AHEAD);
  } finally {
    await pool.destroy();
  }
}

/** Results of the batches in order, at most `ahead` at work or waiting; each is given as soon as those before it are. */
async function* inOrder(
  source: AsyncGenerator<InputDocument[]>,
  work: (batch: InputDocument[]) => Promise<Outcome[]>,
  ahead: number,
): AsyncGenerator<Outcome> {
  const underway: Promise<Outcome[]>[] = [];
  let next: Promise<IteratorResult<InputDocument[]>> | null = source.next();
  while (next || underway.length > 0) {
    if (next && underway.length < ahead && (await isReadyBefore(next, underway[0]))) {
      const { done, value }: IteratorResult<InputDocument[]> = await next;
      if (!done) underway.push(work(value));
      next = done ? null : source.next();
    } else yield* (await underway.shift()) ?? [];
  }
}

async function isReadyBefore(input: Promise<unknown>, output: Promise<unknown> | undefined): Promise<boolean> {
  if (!output) return true;
  return Promise.race([input.then(() => true), output.then(() => false)]);
}
