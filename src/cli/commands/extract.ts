import { once } from 'node:events';
import type { Kind } from '../../model/mention.js';
import type { InputFormat } from '../../read/inputs.js';
import { whyMissing } from '../../read/list-files.js';
import { run } from '../../run.js';
import type { Outcome } from '../../workers/outcome.js';
import { createWriter, type ExcelLocale, type OutputFormat, type TableName } from '../../write/index.js';
import { EXIT } from '../exit-codes.js';
import { openFile, openStandardOutput } from '../output.js';
import type { Report } from '../report.js';
import { UsageError } from '../usage-error.js';

export interface ExtractOptions {
  readonly paths: readonly string[];
  readonly format: OutputFormat;
  readonly table: TableName;
  readonly excel: ExcelLocale;
  readonly output: string | null;
  readonly input: InputFormat;
  readonly date: string | null;
  readonly language: string | null;
  readonly kinds: ReadonlySet<Kind>;
  readonly jobs: number;
}

/**
 * Facts from files, folders or standard input; the main command.
 *
 * @param interrupted aborted when the user asks the program to stop
 * @returns the exit code
 * @throws UsageError where there was nothing to read or the output cannot be written
 */
export async function extract(options: ExtractOptions, report: Report, interrupted: AbortSignal): Promise<number> {
  await refuseMissing(options.paths);
  const outcomes = untilInterrupted(run(options, process.stdin), interrupted);
  // The first outcome before the output is opened: a run without input leaves no empty file behind.
  const first = await outcomes.next();
  if (first.done && !interrupted.aborted && !options.paths.includes('-')) {
    throw new UsageError(
      `no articles in ${options.paths.join(', ')}: looked for .html, .txt, .md, .ndjson, also with .gz`,
    );
  }
  const output = options.output ? await openFile(options.output) : openStandardOutput(process.stdout);
  try {
    const all = first.done ? outcomes : rejoin(first.value, outcomes);
    const isComplete = await writeAll(all, options, output.write, report);
    if (interrupted.aborted) {
      await output.abandon();
      return EXIT.interrupted;
    }
    await output.commit();
    if (isComplete) report.summary();
    return report.failures() > 0 ? EXIT.someFailed : EXIT.done;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

/** The outcomes up to the moment when the user stops the run; what is still at work then is left to end by itself. */
async function* untilInterrupted(outcomes: AsyncGenerator<Outcome>, interrupted: AbortSignal): AsyncGenerator<Outcome> {
  const stopped = once(interrupted, 'abort').then(() => null);
  for (;;) {
    const next = outcomes.next();
    const arrived = await Promise.race([next, stopped]);
    if (arrived === null) {
      process.stdin.destroy();
      next.then(() => outcomes.return(undefined)).catch(() => undefined);
      return;
    }
    if (arrived.done) return;
    yield arrived.value;
  }
}

/** One missing path among others is a failed input; where all are missing the run cannot start. */
async function refuseMissing(paths: readonly string[]): Promise<void> {
  const reasons = await Promise.all(paths.map((path) => (path === '-' ? null : whyMissing(path))));
  if (reasons.some((reason) => reason === null)) return;
  throw new UsageError(paths.map((path, i) => `${path}: ${reasons[i]}`).join('; '));
}

/** @returns false where the reader went away */
async function writeAll(
  outcomes: AsyncIterable<Outcome>,
  options: ExtractOptions,
  write: (chunk: string) => Promise<boolean>,
  report: Report,
): Promise<boolean> {
  const writer = createWriter(options);
  if (!(await write(writer.begin()))) return false;
  for await (const outcome of outcomes) {
    report.outcome(outcome);
    if (!(await write(writer.record(outcome.json)))) return false;
  }
  return write(writer.end());
}

async function* rejoin<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
