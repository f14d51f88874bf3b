import { workerData } from 'node:worker_threads';
import { Arena } from './arena.js';
import type { Batch } from './crew.js';
import { type PackedOutcomes, pack, packNothing } from './packed-outcomes.js';
import { createInputProcessor, type WorkOptions } from './process-input.js';

const { process } = createInputProcessor(workerData as WorkOptions);

/** Entry of a worker thread: a batch of inputs in, their outcomes in the same order out. */
export default async function processBatch({ documents, lines, begun }: Batch): Promise<PackedOutcomes> {
  const packed = packNothing();
  const begin = () => Atomics.add(begun, 0, 1);
  for await (const group of process(documents, new Arena(lines), begin)) {
    for (const outcome of group) pack(packed, outcome, lines);
  }
  return packed;
}
