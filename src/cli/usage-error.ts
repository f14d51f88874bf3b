import { reasonOf } from '../read/list-files.js';

/** Wrong usage, or nothing to do: one plain sentence and the way to mend it; exit code 2. */
export class UsageError extends Error {}

/**
 * What the work gives.
 *
 * @throws UsageError where it fails: the path cannot be written, and why
 */
export async function writing<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}
