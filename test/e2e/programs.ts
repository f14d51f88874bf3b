import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'vitest';

/**
 * Where a program of this machine is; null where it is not there. Then what needs it is skipped and says so, or, with
 * `REQUIRE_PROGRAMS=1`, fails: a machine that means to run everything cannot pass by silence.
 */
export function findProgram(names: readonly string[], hint: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
  if (found) return found;
  const message = `${names.join(' or ')} is not installed: what needs it is NOT tested here (${hint})`;
  if (process.env.REQUIRE_PROGRAMS === '1')
    test(`${names[0]} is installed`, () => {
      throw new Error(message);
    });
  console.warn(message);
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
