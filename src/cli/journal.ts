import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { createBufferedWriter } from './buffered-writer.js';
import { NOTHING_DONE, type Output, type Progress } from './output.js';
import { UsageError, writing } from './usage-error.js';

/**
 * Opens `FILE.part` with its journal `FILE.journal` beside it. The journal's first line tells which run it is of; every further
 * line is written after the bytes that it counts, so whatever moment the program dies at, the bytes behind its last whole line
 * are complete records, and the next run cuts off the rest and goes on there.
 *
 * @param fingerprint what must be equal for two runs to be the same one: inputs, options, version
 * @throws UsageError where the journal is of another run or the files cannot be written
 */
export async function openResumable(path: string, fingerprint: string): Promise<Output> {
  const [partPath, journalPath] = [`${path}.part`, `${path}.journal`];
  const before = await readJournal(journalPath, fingerprint);
  const isNew = before === null;
  const part = await writing(partPath, open(partPath, isNew ? 'w' : 'r+'));
  const journal = await writing(journalPath, open(journalPath, isNew ? 'w' : 'r+'));
  let journalBytes = before?.journalBytes ?? 0;
  const enter = async (line: string) => {
    journalBytes += await writeAt(journal, Buffer.from(line), journalBytes);
  };
  await part.truncate(before?.bytes ?? 0);
  await journal.truncate(journalBytes);
  if (isNew) await enter(`${fingerprint}\n`);
  let bytes = before?.bytes ?? 0;
  const { write, flush } = createBufferedWriter(async (piece) => {
    bytes += await writing(path, writeAt(part, piece, bytes));
  });
  return {
    before: before ?? NOTHING_DONE,
    write: async (pieces) => {
      await write(pieces);
      return true;
    },
    checkpoint: async (inputs, failures) => {
      await flush();
      await writing(path, enter(`${inputs} ${bytes} ${failures}\n`));
    },
    commit: async () => {
      await flush();
      await Promise.all([part.close(), journal.close()]);
      await rename(partPath, path);
      await rm(journalPath);
    },
    // What is there stays for the next run.
    abandon: async () => {
      await Promise.all([part.close(), journal.close()]);
    },
  };
}

async function writeAt(file: FileHandle, buffer: Uint8Array, at: number): Promise<number> {
  for (let done = 0; done < buffer.length; ) {
    done += (await file.write(buffer, done, buffer.length - done, at + done)).bytesWritten;
  }
  return buffer.length;
}

interface JournalEnd extends Progress {
  /** Length of the journal's whole lines. */
  readonly journalBytes: number;
}

/** Null where there is no journal, or one that was cut off before its first entry. */
async function readJournal(path: string, fingerprint: string): Promise<JournalEnd | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  // A last line without its end was cut off in the middle: it does not count.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole.split('\n').slice(0, -1);
  if (lines.length < 2) return null;
  if (lines[0] !== fingerprint) {
    throw new UsageError(`${path} is of a run with other inputs, options or another version: remove it to start again`);
  }
  const [inputs = 0, bytes = 0, failures = 0] = (lines.at(-1) ?? '').split(' ').map(Number);
  return { inputs, bytes, failures, journalBytes: Buffer.byteLength(whole) };
}
