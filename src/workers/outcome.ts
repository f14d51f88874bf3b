import { isFailure } from '../model/failures.js';
import type { Kind } from '../model/mention.js';
import type { Problem } from '../model/record.js';
import type { RecordLine } from '../model/record-line.js';

/** What became of one input: the record as a line, and what a run reports of it. */
export interface Outcome {
  /** In memory that is used again: good until the next outcomes are asked for. */
  readonly line: RecordLine;
  readonly facts: FactCounts;
  readonly problems: readonly Problem[];
  readonly failed: boolean;
}

export type FactCounts = Readonly<Record<Kind, number>>;

export function createOutcome(line: RecordLine, facts: FactCounts, problems: readonly Problem[]): Outcome {
  return { line, facts, problems, failed: problems.some(isFailure) };
}
