import type { Kind } from '../model/mention.js';
import type { Problem } from '../model/record.js';
import type { RecordLine } from '../model/record-line.js';

/** What became of one input, light enough to cross a worker border: the record as a line, and what a run reports of it. */
export interface Outcome {
  readonly id: string;
  /** In memory that is used again: good until the next outcomes are asked for. */
  readonly line: RecordLine;
  readonly facts: Readonly<Record<Kind, number>>;
  readonly problems: readonly Problem[];
  readonly failed: boolean;
}
