import { countInputs } from '../read/count-inputs.js';
import { createProgress } from './progress.js';
import { createReport, type Report, verbosityOf } from './report.js';

interface Flags {
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** A report that shows how far the run is while somebody looks and the data goes elsewhere. */
export function openReport({ stdout, stderr }: NodeJS.Process, flags: Flags, paths: readonly string[]): Report {
  const isWatched = stderr.isTTY && !flags.quiet && (flags.output !== undefined || !stdout.isTTY);
  const progress = isWatched ? createProgress(stderr, countInputs(paths)) : undefined;
  return createReport(stderr, verbosityOf(flags), progress);
}
