import type { Kind } from '../model/mention.js';
import type { Problem } from '../model/record.js';

/** What became of one input, light enough to cross a worker border: the record as JSON, and what a run reports of it. */
export interface Outcome {
  readonly id: string;
  /** The article record, one line of JSON. */
  readonly json: string;
  readonly facts: Readonly<Record<Kind, number>>;
  readonly problems: readonly Problem[];
  readonly failed: boolean;
}
