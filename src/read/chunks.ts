import { close, open, read } from 'node:fs';
import { promisify } from 'node:util';

const openFile = promisify(open);
const readInto = promisify(read);
const closeFile = promisify(close);

/** Bytes that are read at once. */
const CHUNK = 256 * 1024;

/** The bytes of a file, all chunks of it in the same memory: each is good until the next is asked for. */
export async function* readChunks(path: string): AsyncGenerator<Buffer> {
  const file = await openFile(path, 'r');
  try {
    const memory = Buffer.allocUnsafeSlow(CHUNK);
    for (;;) {
      const { bytesRead } = await readInto(file, memory, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await closeFile(file);
  }
}

/** The same chunks, each in memory of its own: for a reader that looks at one after it has asked for the next. */
export async function* detached(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}
