import { workerData } from 'node:worker_threads';
import type { InputDocument } from '../read/inputs.js';
import type { Outcome } from './outcome.js';
import { createInputProcessor, type WorkOptions } from './process-input.js';

const processInput = createInputProcessor(workerData as WorkOptions);

/** Entry of a worker thread: a batch of inputs in, their outcomes in the same order out. */
export default async function processBatch(batch: readonly InputDocument[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const input of batch) outcomes.push(await processInput(input));
  return outcomes;
}
