import type { RecordLine } from '../model/record-line.js';

/** Turns the records of a run into what is written, piece by piece. */
export interface RecordWriter {
  /** What stands before the first record. */
  readonly begin: () => string;
  readonly record: (line: RecordLine) => string | Uint8Array;
  /** What stands after the last record. */
  readonly end: () => string | Promise<Uint8Array>;
}
