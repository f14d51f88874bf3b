import { KINDS } from '../model/mention.js';
import type { Problem } from '../model/record.js';
import type { RecordLine } from '../model/record-line.js';
import { createOutcome, type FactCounts, type Outcome } from './outcome.js';

/**
 * The outcomes of a batch, light enough to cross a worker border and to wait there for the last of them: numbers side by side, and
 * by its place what few documents have. Lines stand one behind the other in the memory that the worker was given.
 */
export interface PackedOutcomes {
  /** Bytes of the line of each document; 0 where it did not fit into that memory. */
  readonly lengths: number[];
  /** Facts of each document, in the order of the kinds. */
  readonly facts: number[];
  readonly problems: Map<number, readonly Problem[]>;
  /** The lines that did not fit. */
  readonly apart: Map<number, RecordLine>;
}

export function packNothing(): PackedOutcomes {
  return { lengths: [], facts: [], problems: new Map(), apart: new Map() };
}

/**
 * Adds the outcome of the next document.
 *
 * @param memory where lines stand that fit into it
 */
export function pack({ lengths, facts, problems, apart }: PackedOutcomes, outcome: Outcome, memory: Uint8Array): void {
  const at = lengths.length;
  const isApart = outcome.line.buffer !== memory.buffer;
  if (isApart) apart.set(at, outcome.line);
  lengths.push(isApart ? 0 : outcome.line.length);
  for (const kind of KINDS) facts.push(outcome.facts[kind]);
  if (outcome.problems.length > 0) problems.set(at, outcome.problems);
}

export function unpack({ lengths, facts, problems, apart }: PackedOutcomes, memory: Uint8Array): Outcome[] {
  const outcomes: Outcome[] = [];
  let from = 0;
  for (const [at, length] of lengths.entries()) {
    const line = apart.get(at) ?? memory.subarray(from, from + length);
    from += length;
    const counts = Object.fromEntries(KINDS.map((kind, k) => [kind, facts[at * KINDS.length + k]])) as FactCounts;
    outcomes.push(createOutcome(line, counts, problems.get(at) ?? []));
  }
  return outcomes;
}
