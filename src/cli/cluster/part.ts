import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { z } from 'zod';
import type { RecordLine } from '../../model/record-line.js';
import type { Unit } from './manifest.js';

/** What is told of a finished part in the file beside it, which is written last: where it is, the part is whole. */
const summarySchema = z.object({
  /** What the part was made from and how; another one is not taken for this part. */
  input: z.object({ path: z.string(), bytes: z.number(), tag: z.string().nullable() }),
  options: z.string(),
  version: z.string(),
  documents: z.number(),
  rejected: z.number(),
  /** Of the records before they were compressed, which zlib does not everywhere do to the same bytes. */
  sha256: z.string(),
});
export type PartSummary = z.infer<typeof summarySchema>;
export type PartOrigin = Pick<PartSummary, 'input' | 'options' | 'version'>;

export interface PartPaths {
  readonly part: string;
  /** Records of documents that failed. */
  readonly rejects: string;
  readonly summary: string;
}

/** Names made of the unit alone: whoever does it, and however often, writes the same files. */
export function pathsOf(folder: string, { index }: Pick<Unit, 'index'>): PartPaths {
  const number = String(index).padStart(5, '0');
  return {
    part: join(folder, `part-${number}.ndjson.gz`),
    rejects: join(folder, `rejects-${number}.ndjson`),
    summary: join(folder, `part-${number}.json`),
  };
}

/** Null where the part is not finished. */
export async function readSummary({ summary }: PartPaths): Promise<PartSummary | null> {
  try {
    return summarySchema.parse(JSON.parse(await readFile(summary, 'utf8')));
  } catch {
    return null;
  }
}

export interface PartWriter {
  /** Takes a copy of the line. */
  readonly record: (line: RecordLine, isRejected: boolean) => Promise<void>;
  readonly commit: () => Promise<PartSummary>;
  readonly abandon: () => Promise<void>;
}

/** Writes a part under a name of its own and gives it the final one when all of it is on the disk. */
export async function openPart(paths: PartPaths, origin: PartOrigin): Promise<PartWriter> {
  const temporary = temporaryName(paths.part);
  const gzip = createGzip();
  // `flush` has the bytes on the disk before the file is closed.
  const written = pipeline(gzip, createWriteStream(temporary, { flush: true }));
  written.catch(() => undefined);
  const hash = createHash('sha256');
  const rejects: RecordLine[] = [];
  let documents = 0;
  return {
    record: async (line, isRejected) => {
      if (isRejected) {
        rejects.push(Buffer.from(line));
        return;
      }
      documents++;
      hash.update(line);
      if (!gzip.write(Buffer.from(line))) await Promise.race([once(gzip, 'drain'), written]);
    },
    commit: async () => {
      gzip.end();
      await written;
      if (rejects.length > 0) await writeWhole(paths.rejects, Buffer.concat(rejects));
      else await rm(paths.rejects, { force: true });
      await rename(temporary, paths.part);
      const summary = { ...origin, documents, rejected: rejects.length, sha256: hash.digest('hex') };
      await writeWhole(paths.summary, `${JSON.stringify(summary)}\n`);
      return summary;
    },
    abandon: async () => {
      gzip.destroy();
      await written.catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

/** A file that appears with all of its content, and stays when the machine dies right after. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  const file = await open(temporary, 'w');
  await file.writeFile(content);
  await file.sync();
  await file.close();
  await rename(temporary, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync();
  await folder.close();
}

/** Two processes at work on one unit, on one machine or on two, write two files. */
function temporaryName(path: string): string {
  return join(dirname(path), `.${path.slice(dirname(path).length + 1)}.${hostname()}.${process.pid}.tmp`);
}
