/** Turns the records of a run into what is written, piece by piece. */
export interface RecordWriter {
  /** What stands before the first record. */
  readonly begin: () => string;
  /** @param json the article record, one line of JSON */
  readonly record: (json: string) => string;
  /** What stands after the last record. */
  readonly end: () => string | Promise<Uint8Array>;
}
