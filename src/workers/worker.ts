import { workerData } from 'node:worker_threads';
import type { Batch } from './crew.js';
import type { Outcome } from './outcome.js';
import { createInputProcessor, type WorkOptions } from './process-input.js';

const { process } = createInputProcessor(workerData as WorkOptions);

/** Entry of a worker thread: a batch of inputs in, their outcomes in the same order out. */
export default async function processBatch({ documents, begun }: Batch): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of process(documents, () => Atomics.add(begun, 0, 1))) outcomes.push(outcome);
  return outcomes;
}
