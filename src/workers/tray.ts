import type { InputDocument } from '../read/input-document.js';
import { Arena } from './arena.js';

/** Bytes of the documents of a batch, and of their lines, which hold the text and the facts. What is longer is sent by itself. */
const SIZES = { documents: 256 * 1024, lines: 512 * 1024 };

/** Memory that a batch shares with the worker that it goes to: the bytes of documents there, the lines of records back. */
export interface Tray {
  readonly documents: Arena;
  readonly lines: Uint8Array;
  /** One number: how many documents of the batch the worker has begun. */
  readonly begun: Int32Array;
}

export function createTray({ documents, lines } = SIZES): Tray {
  return {
    documents: new Arena(new Uint8Array(new SharedArrayBuffer(documents))),
    lines: new Uint8Array(new SharedArrayBuffer(lines)),
    begun: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
}

/** A tray for what is sent by itself. */
export function createEmptyTray(): Tray {
  return createTray({ documents: 0, lines: 0 });
}

/** The document with its bytes, if it has any, on the tray. */
export function onTray(document: InputDocument, { documents }: Tray): InputDocument {
  if (document.kind === 'line' && document.line) return { ...document, line: documents.copy(document.line) };
  if (document.kind === 'page' || document.kind === 'bytes')
    return { ...document, bytes: documents.copy(document.bytes) };
  return document;
}

export function clearTray({ documents, begun }: Tray): void {
  documents.clear();
  Atomics.store(begun, 0, 0);
}
