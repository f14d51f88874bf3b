/** Bytes that are gathered before they are sent. */
const SIZE = 256 * 1024;
/** Most bytes that a code unit takes in UTF-8. */
const BYTES_A_UNIT = 3;

export type Piece = string | Uint8Array;

/** What is written piece by piece and sent as a whole. */
export interface BufferedWriter {
  /** Takes copies. */
  readonly write: (pieces: readonly Piece[]) => Promise<void>;
  /** Sends what has been written. */
  readonly flush: () => Promise<void>;
}

/**
 * Gathers in one piece of memory, for a run of any length.
 *
 * @param send takes bytes that stay what they are until it is done
 */
export function createBufferedWriter(send: (bytes: Uint8Array) => Promise<void>): BufferedWriter {
  const memory = Buffer.allocUnsafe(SIZE);
  let length = 0;
  const flush = async () => {
    const bytes = memory.subarray(0, length);
    length = 0;
    if (bytes.length > 0) await send(bytes);
  };
  return {
    flush,
    write: async (pieces) => {
      for (const piece of pieces) {
        const most = typeof piece === 'string' ? piece.length * BYTES_A_UNIT : piece.length;
        if (most > memory.length - length) await flush();
        if (most > memory.length) await send(typeof piece === 'string' ? Buffer.from(piece) : piece);
        else if (typeof piece === 'string') length += memory.write(piece, length);
        else {
          memory.set(piece, length);
          length += piece.length;
        }
      }
    },
  };
}
