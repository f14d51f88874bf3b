import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf } from '../read/list-files.js';
import type { NamedFile } from '../write/annotation/brat.js';
import { UsageError } from './usage-error.js';

/** A folder that a run fills with files. */
export interface Folder {
  readonly write: (files: readonly NamedFile[]) => Promise<void>;
  /** Leaves nothing of what was written. */
  readonly abandon: () => Promise<void>;
}

/**
 * Makes a folder to be written into; one that is there has to be empty, so nothing of the user's is ever written over.
 *
 * @throws UsageError where it is not empty or cannot be written
 */
export async function openFolder(path: string): Promise<Folder> {
  const tell = (error: unknown) => new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  const there = await mkdir(path, { recursive: true })
    .then(() => readdir(path))
    .catch((error: unknown) => {
      throw tell(error);
    });
  if (there.length > 0) throw new UsageError(`${path} is not empty: name a new folder`);
  return {
    write: async (files) => {
      try {
        for (const file of files) {
          const target = join(path, file.path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, file.content, { flag: 'wx' });
        }
      } catch (error) {
        throw tell(error);
      }
    },
    abandon: () => rm(path, { recursive: true, force: true }),
  };
}
