import type { Kind } from '../../model/mention.js';
import type { InputFormat } from '../../read/input-document.js';
import { whyMissing } from '../../read/list-files.js';
import { run } from '../../run.js';
import type { Outcome } from '../../workers/outcome.js';
import type { ExcelLocale, OutputFormat, TableName } from '../../write/formats.js';
import { createWriter, type WriterOptions } from '../../write/index.js';
import { EXIT } from '../exit-codes.js';
import { openFolder } from '../folder.js';
import { openResumable } from '../journal.js';
import { type Output, openFile, openStandardOutput } from '../output.js';
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
  /** Go on with what an interrupted run of the same command has left. */
  readonly resume: boolean;
  /** Of the program: a run is not resumed by another version. */
  readonly version: string;
}

/**
 * Facts from files, folders or standard input; the main command.
 *
 * @param interrupted aborted when the user asks the program to stop
 * @returns the exit code
 * @throws UsageError where there was nothing to read or the output cannot be written
 */
export async function extract(options: ExtractOptions, report: Report, interrupted: AbortSignal): Promise<number> {
  refuseStream(options);
  await refuseMissing(options.paths);
  const resumed = await openResumed(options);
  const outcomes = untilInterrupted(run({ ...options, skip: resumed?.before.inputs ?? 0 }, process.stdin), interrupted);
  // The first outcomes before a new output is opened: a run without input leaves no empty file behind.
  const first = await outcomes.next();
  if (first.done && !interrupted.aborted && !resumed?.before.inputs && !options.paths.includes('-')) {
    throw new UsageError(
      `no articles in ${options.paths.join(', ')}: looked for .html, .txt, .md, .ndjson, .warc, also with .gz`,
    );
  }
  const all = first.done ? outcomes : rejoin(first.value, outcomes);
  try {
    if (options.format === 'brat') return await writeFolder(all, options.output ?? '', report, interrupted);
    const output = resumed ?? (options.output ? await openFile(options.output) : openStandardOutput(process.stdout));
    return await writeOutput(all, { ...options, format: options.format }, output, report, interrupted);
  } finally {
    report.close();
  }
}

async function writeOutput(
  lists: AsyncIterable<readonly Outcome[]>,
  options: WriterOptions,
  output: Output,
  report: Report,
  interrupted: AbortSignal,
): Promise<number> {
  try {
    const isComplete = await writeAll(lists, options, output, report);
    if (interrupted.aborted) {
      await output.abandon();
      return EXIT.interrupted;
    }
    await output.commit();
    if (isComplete) report.summary();
    return output.before.failures + report.failures() > 0 ? EXIT.someFailed : EXIT.done;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

async function writeFolder(
  lists: AsyncIterable<readonly Outcome[]>,
  path: string,
  report: Report,
  interrupted: AbortSignal,
): Promise<number> {
  const { bratConfiguration, createBratFiles } = await import('../../write/annotation/brat.js');
  const folder = await openFolder(path);
  const filesOf = createBratFiles();
  try {
    await folder.write(bratConfiguration());
    for await (const outcomes of lists) {
      for (const outcome of outcomes) {
        report.outcome(outcome);
        await folder.write(filesOf(outcome.line));
      }
    }
  } catch (error) {
    await folder.abandon();
    throw error;
  }
  if (interrupted.aborted) {
    await folder.abandon();
    return EXIT.interrupted;
  }
  report.summary();
  return report.failures() > 0 ? EXIT.someFailed : EXIT.done;
}

/** What is a folder has to be named, and what is made for another program than a terminal goes to a file or a pipe. */
function refuseStream({ format, output }: ExtractOptions): void {
  if (output) return;
  if (format === 'brat') throw new UsageError('brat is a folder of files: name a new one, for example --output brat');
  if (process.stdout.isTTY && (format === 'xlsx' || format === 'html'))
    throw new UsageError(`${format} is not for a terminal: name a file, for example --output facts.${format}`);
}

async function openResumed(options: ExtractOptions): Promise<Output | null> {
  if (!options.resume) return null;
  const { output, format, table } = options;
  const isLineByLine = (format === 'ndjson' || format === 'csv' || format === 'tsv') && table !== 'entities';
  if (!output || !isLineByLine)
    throw new UsageError('--resume goes with --output and a format written line by line: ndjson, csv or tsv');
  const { resume: _, jobs: __, ...same } = options;
  return openResumable(output, JSON.stringify({ ...same, kinds: [...options.kinds].sort() }));
}

/** What comes up to the moment when the user stops the run; what is still at work then is left to end by itself. */
async function* untilInterrupted<T>(items: AsyncGenerator<T>, interrupted: AbortSignal): AsyncGenerator<T> {
  // One listener for all of a run: those that are added and removed one by one hang on to each other, and to what they waited for.
  let stop: () => void = () => undefined;
  interrupted.addEventListener('abort', () => stop(), { once: true });
  for (;;) {
    const next = items.next();
    const arrived = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
      stop = () => resolve(null);
      // An event that has been is not heard any more: a user may be quicker than the program is loaded.
      if (interrupted.aborted) stop();
      next.then(resolve, reject);
    });
    if (arrived === null) {
      process.stdin.destroy();
      next.then(() => items.return(undefined)).catch(() => undefined);
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
  lists: AsyncIterable<readonly Outcome[]>,
  options: WriterOptions,
  output: Output,
  report: Report,
): Promise<boolean> {
  const writer = await createWriter(options);
  const { before } = output;
  if (before.inputs === 0 && !(await output.write([writer.begin()]))) return false;
  let inputs = before.inputs;
  for await (const outcomes of lists) {
    for (const outcome of outcomes) report.outcome(outcome);
    if (!(await output.write(outcomes.map(({ line }) => writer.record(line))))) return false;
    inputs += outcomes.length;
    await output.checkpoint(inputs, before.failures + report.failures());
  }
  return output.write([await writer.end()]);
}

async function* rejoin<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
