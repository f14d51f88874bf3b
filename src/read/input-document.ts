import { FAILURES } from '../model/failures.js';
import type { Problem } from '../model/record.js';

/** One document to be read and processed, small enough to be handed to a worker. */
export type InputDocument = FileInput | BytesInput | LineInput | PageInput | BrokenInput;

/** A file that holds one document. */
export interface FileInput {
  readonly kind: 'file';
  readonly path: string;
  readonly id: string;
}

/** One document read from standard input. */
export interface BytesInput {
  readonly kind: 'bytes';
  readonly path: string;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** One line of an NDJSON file; null where it is longer than allowed. */
export interface LineInput {
  readonly kind: 'line';
  readonly path: string;
  /** 1 for the first line of the file. */
  readonly number: number;
  readonly line: Uint8Array | null;
}

/** One page of a web archive. */
export interface PageInput {
  readonly kind: 'page';
  readonly path: string;
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly url: string | null;
  /** Of the HTTP header. */
  readonly charset: string | null;
  /** Day when the page was fetched, ISO 8601. */
  readonly fetched: string | null;
}

/** An input that could not even be opened. */
export interface BrokenInput {
  readonly kind: 'broken';
  readonly path: string;
  readonly id: string;
  readonly problem: Problem;
}

export type InputFormat = 'auto' | 'html' | 'text' | 'body' | 'ndjson' | 'warc';

/** An input that tells what is wrong with a file. */
export function broken(path: string, id: string, message: string, code: string = FAILURES.unreadable): BrokenInput {
  return { kind: 'broken', path, id, problem: { code, message: `${path}: ${message}` } };
}
