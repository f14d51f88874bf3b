import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { reasonOf } from '../read/list-files.js';
import { UsageError } from './usage-error.js';

/** How far a run had come when its output was last safe. */
export interface Progress {
  readonly inputs: number;
  readonly bytes: number;
  readonly failures: number;
}

export const NOTHING_DONE: Progress = { inputs: 0, bytes: 0, failures: 0 };

/** Where the data of a run goes. */
export interface Output {
  /** What an earlier, interrupted run has left there. */
  readonly before: Progress;
  /** False where nobody reads any more; the run then ends quietly. */
  readonly write: (chunk: string | Uint8Array) => Promise<boolean>;
  /** Says that all these inputs are written; a later run may go on from here. */
  readonly checkpoint: (inputs: number, failures: number) => Promise<void>;
  /** Makes what was written final. */
  readonly commit: () => Promise<void>;
  /** Leaves no trace of what was written. */
  readonly abandon: () => Promise<void>;
}

/** Standard output. A reader that goes away (`| head`) ends the run, it is no error. */
export function openStandardOutput(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
    stream.emit('drain');
  });
  return {
    before: NOTHING_DONE,
    checkpoint: async () => undefined,
    write: async (chunk) => {
      if (!isClosed && chunk.length > 0 && !stream.write(chunk)) await once(stream, 'drain');
      return !isClosed;
    },
    commit: async () => undefined,
    abandon: async () => undefined,
  };
}

/**
 * A file that appears only when it is complete: written under another name beside it, then renamed. A device or pipe
 * (`/dev/stdout`) is written as it is.
 *
 * @throws UsageError where it cannot be opened; later writes throw it where the disk is full
 */
export async function openFile(path: string): Promise<Output> {
  const isReplaceable = await isFileOrMissing(path);
  const temporary = isReplaceable ? `${path}.${process.pid}.tmp` : path;
  const stream = createWriteStream(temporary, { flags: isReplaceable ? 'wx' : 'w' });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
    stream.emit('drain');
  });
  // Closed after an error too: the last bytes may be those for which there is no room.
  const closed = new Promise<void>((resolve) => stream.once('close', () => resolve()));
  const throwFailure = () => {
    if (failure) throw new UsageError(`cannot write ${path}: ${reasonOf(failure)}`);
  };
  return {
    before: NOTHING_DONE,
    checkpoint: async () => undefined,
    write: async (chunk) => {
      if (chunk.length > 0 && !stream.write(chunk) && !failure) await once(stream, 'drain');
      throwFailure();
      return true;
    },
    commit: async () => {
      stream.end();
      await closed;
      throwFailure();
      if (isReplaceable) await rename(temporary, path);
    },
    abandon: async () => {
      stream.destroy();
      if (isReplaceable) await rm(temporary, { force: true });
    },
  };
}

async function isFileOrMissing(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return true;
  }
}
