import { mkdir, stat } from 'node:fs/promises';
import { reasonOf } from '../../read/list-files.js';
import { type RunOptions, run } from '../../run.js';
import { readManifest, type Unit } from '../cluster/manifest.js';
import { openPart, type PartOrigin, pathsOf, readSummary } from '../cluster/part.js';
import type { Shard } from '../cluster/shard.js';
import { EXIT } from '../exit-codes.js';
import type { Report } from '../report.js';
import { UsageError } from '../usage-error.js';

export interface RunShardOptions {
  readonly manifest: string;
  readonly output: string;
  readonly shard: Shard;
  readonly reading: Omit<RunOptions, 'paths' | 'skip'>;
  /** Do again what is there from another input, other options or another version. */
  readonly force: boolean;
  readonly version: string;
}

/**
 * Facts from the units of one shard of a manifest, a compressed NDJSON file each. What is done already is left as it is, so
 * a task that is started again goes on where it died. Documents that fail go to a file of rejects and fail nothing else.
 *
 * @returns the exit code: `tryAgain` where a file could not be read or the task was told to stop
 * @throws UsageError where a part is there that was made otherwise
 */
export async function runShard(options: RunShardOptions, report: Report, interrupted: AbortSignal): Promise<number> {
  const units = await readManifest(options.manifest);
  await mkdir(options.output, { recursive: true });
  let isComplete = true;
  for (const unit of units) {
    if (unit.index % options.shard.count !== options.shard.index) continue;
    isComplete = (await runUnit(unit, options, report, interrupted)) && isComplete;
    if (interrupted.aborted) return EXIT.tryAgain;
  }
  report.summary();
  return isComplete ? EXIT.done : EXIT.tryAgain;
}

/** @returns false where the unit cannot be done now */
async function runUnit(
  unit: Unit,
  { output, reading, force, version }: RunShardOptions,
  report: Report,
  interrupted: AbortSignal,
): Promise<boolean> {
  const bytes = await sizeOf(unit.path, report);
  if (bytes === null) return false;
  const origin = { input: { path: unit.path, bytes, tag: unit.tag }, options: fingerprintOf(reading), version };
  const paths = pathsOf(output, unit);
  const there = await readSummary(paths);
  if (there && isSameOrigin(there, origin)) return true;
  if (there && !force) {
    const made = `${paths.part} was made from another input, with other options or by another version`;
    throw new UsageError(`${made}: take another folder, or --force to make it again`);
  }
  const part = await openPart(paths, origin);
  try {
    for await (const outcomes of run({ ...reading, paths: [unit.path], skip: 0 }, nothing())) {
      if (interrupted.aborted) {
        await part.abandon();
        return false;
      }
      for (const outcome of outcomes) {
        report.outcome(outcome);
        await part.record(outcome.line, outcome.failed);
      }
    }
    await part.commit();
    return true;
  } catch (error) {
    await part.abandon();
    throw error;
  }
}

async function sizeOf(path: string, report: Report): Promise<number | null> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return stats.size;
    report.remark(`${path}: not a file; a unit of a manifest is one file`);
  } catch (error) {
    report.remark(`${path}: ${reasonOf(error)}`);
  }
  return null;
}

/** What changes the records; neither the number of workers nor their patience does. */
function fingerprintOf({ input, kinds, language, date, maxBytes }: RunShardOptions['reading']): string {
  return JSON.stringify({ input, kinds: [...kinds].sort(), language, date, maxBytes: maxBytes ?? null });
}

function isSameOrigin(there: PartOrigin, { input, options, version }: PartOrigin): boolean {
  const isSameInput =
    there.input.path === input.path && there.input.bytes === input.bytes && there.input.tag === input.tag;
  return isSameInput && there.options === options && there.version === version;
}

async function* nothing(): AsyncGenerator<Buffer> {}
