import { open, rename, rm, stat } from 'node:fs/promises';
import { createBufferedWriter, type Piece } from './buffered-writer.js';
import { writing } from './usage-error.js';

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
  /** Takes copies. False where nobody reads any more; the run then ends quietly. */
  readonly write: (pieces: readonly Piece[]) => Promise<boolean>;
  /** Says that all of these inputs have been given: they go out, and a later run may go on from here. */
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
  });
  const { write, flush } = createBufferedWriter(async (bytes) => {
    if (!isClosed) await new Promise((done) => stream.write(bytes, done));
  });
  return {
    before: NOTHING_DONE,
    write: async (pieces) => {
      await write(pieces);
      return !isClosed;
    },
    checkpoint: flush,
    commit: flush,
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
  const file = await writing(path, open(temporary, isReplaceable ? 'wx' : 'w'));
  const { write, flush } = createBufferedWriter((bytes) => writing(path, file.appendFile(bytes)));
  return {
    before: NOTHING_DONE,
    write: async (pieces) => {
      await write(pieces);
      return true;
    },
    checkpoint: flush,
    commit: async () => {
      await flush();
      await writing(path, file.close());
      if (isReplaceable) await rename(temporary, path);
    },
    abandon: async () => {
      await file.close().catch(() => undefined);
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
