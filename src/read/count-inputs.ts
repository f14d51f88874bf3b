import { NDJSON_ENDING } from './inputs.js';
import { listFiles } from './list-files.js';

/**
 * How many inputs the paths hold, as far as that can be told without reading them: null where lines of NDJSON or of standard
 * input are among them.
 */
export async function countInputs(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-')) return null;
  let count = 0;
  for await (const { path } of listFiles(paths)) {
    if (NDJSON_ENDING.test(path)) return null;
    count++;
  }
  return count;
}
