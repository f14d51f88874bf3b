import { readFile } from 'node:fs/promises';
import { reasonOf } from '../../read/list-files.js';
import { UsageError } from '../usage-error.js';

/** One file of the manifest, the smallest thing that is done or not done. */
export interface Unit {
  /** Place in the manifest, 0 for the first: the name of its output is made of it. */
  readonly index: number;
  /** As the manifest spells it, which is how records name their source. */
  readonly path: string;
  /** What tells this version of the file from another, where the manifest has a second column: an ETag, a checksum. */
  readonly tag: string | null;
}

/**
 * The units of a manifest: a path a line, after a tab a tag if there is one. Paths are read from the working directory.
 *
 * @throws UsageError where it cannot be read, is empty or names a file twice
 */
export async function readManifest(path: string): Promise<readonly Unit[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const units = lines.map((line, index) => {
    const [name = '', tag] = line.split('\t');
    return { index, path: name, tag: tag ?? null };
  });
  if (units.length === 0) throw new UsageError(`${path} names no files: it takes a path a line`);
  const seen = new Set<string>();
  for (const unit of units) {
    if (seen.has(unit.path)) throw new UsageError(`${path} names ${unit.path} twice`);
    seen.add(unit.path);
  }
  return units;
}
