import type { Command } from 'commander';
import type { Session } from '../session.js';
import { addReadingOptions, readingOf } from './reading.js';

type Flags = Parameters<typeof readingOf>[1] & {
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
};

/** The articles with their facts marked, as a page for the browser. */
export function declareView(program: Command, { version, process, interrupted, finish }: Session): void {
  const view = program
    .command('view')
    .description('one HTML page that needs nothing else: articles with their facts marked, filters, search, charts')
    .argument('<paths...>', 'files, folders, patterns, or - for standard input');
  addReadingOptions(view)
    .optionsGroup('What to write:')
    .option('--output <file>', 'write to a file, which appears when it is complete')
    .optionsGroup('What to say meanwhile:')
    .option('--quiet', 'say nothing on standard error')
    .option('--verbose', 'say every problem on standard error')
    .action(async (paths: string[], flags: Flags) => {
      const reading = await readingOf(paths, flags);
      const { extract } = await import('../commands/extract.js');
      const { openReport } = await import('../open-report.js');
      const options = { ...reading, format: 'html', table: 'facts', excel: null, resume: false, version } as const;
      const report = openReport(process, flags, paths);
      finish(await extract({ ...options, output: flags.output ?? null }, report, interrupted));
    });
}
