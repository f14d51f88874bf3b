import type { InputDocument } from '../read/input-document.js';
import { Arena } from './arena.js';

/** Bytes of the documents of a batch, and of their lines, which hold the text and the facts. What is longer has memory of its own. */
const SIZES = { documents: 256 * 1024, lines: 512 * 1024 };

/** A batch of documents with the memory that it shares with the worker that it goes to: their bytes there, lines of records back. */
export class Tray {
  readonly documents: InputDocument[] = [];
  /** For the lines of the records. */
  readonly lines: Uint8Array;
  /** One number: how many of the documents the worker has begun. */
  readonly begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #bytes: Arena;

  constructor({ documents, lines } = SIZES) {
    this.#bytes = new Arena(new Uint8Array(new SharedArrayBuffer(documents)));
    this.lines = new Uint8Array(new SharedArrayBuffer(lines));
  }

  get length(): number {
    return this.documents.length;
  }

  /** Puts the document on the tray, a copy of its bytes, if it has any, in the memory of the tray. */
  add(document: InputDocument): void {
    this.documents.push(this.#withOwnBytes(document));
  }

  clear(): void {
    this.documents.length = 0;
    this.#bytes.clear();
    Atomics.store(this.begun, 0, 0);
  }

  #withOwnBytes(document: InputDocument): InputDocument {
    if (document.kind === 'line' && document.line) return { ...document, line: this.#bytes.copy(document.line) };
    if (document.kind === 'page' || document.kind === 'bytes')
      return { ...document, bytes: this.#bytes.copy(document.bytes) };
    return document;
  }
}

/** Trays that are used again, as many as were ever in use together. */
export interface Trays {
  readonly take: () => Tray;
  /** To be called when neither documents nor lines of the tray are needed any more. */
  readonly putAway: (tray: Tray) => void;
}

export function createTrays(): Trays {
  const free: Tray[] = [];
  return {
    take: () => free.pop() ?? new Tray(),
    putAway: (tray) => {
      tray.clear();
      free.push(tray);
    },
  };
}
