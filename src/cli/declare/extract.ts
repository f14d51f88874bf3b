import { type Command, Option } from 'commander';
import { FORMATS, type OutputFormat, TABLES, type TableName } from '../../write/formats.js';
import { nearestWord } from '../nearest-word.js';
import { chooseFormat, excelLocale } from '../options.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { addReadingOptions, readingOf } from './reading.js';

type Flags = Parameters<typeof readingOf>[1] & {
  readonly format?: OutputFormat;
  readonly table: TableName;
  readonly output?: string;
  readonly excel?: string | boolean;
  readonly resume?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
};

/** The main command: facts from files, folders or standard input. */
export function declareExtract(program: Command, { version, process, interrupted, finish }: Session): void {
  program
    .description(
      'Facts from Russian and English news articles: people, organisations, places, money, dates, percentages.',
    )
    .argument('[paths...]', 'files, folders, patterns, or - for standard input');
  addReadingOptions(program)
    .optionsGroup('What to write:')
    .addOption(new Option('--format <format>', 'what to write (json, or by the ending of --output)').choices(FORMATS))
    .addOption(
      new Option(
        '--table <table>',
        'facts or articles (csv and tsv); entities: people and organisations of the whole run',
      )
        .choices(TABLES)
        .default('facts'),
    )
    .option('--output <file>', 'write to a file, which appears when it is complete')
    .option(
      '--excel [locale]',
      'csv for a Russian (ru) or English (en) Excel: marks and separators it opens without a dialog',
    )
    .option('--resume', 'go on where an interrupted run with the same --output stopped')
    .optionsGroup('What to say meanwhile:')
    .option('--quiet', 'say nothing on standard error')
    .option('--verbose', 'say every problem on standard error')
    .option('--no-color', 'no colours')
    .action(async (paths: string[], flags: Flags) => {
      await refuseMistyped(program, paths);
      const reading = await readingOf(paths, flags);
      const excel = excelLocale(flags.excel, process.env);
      const { extract } = await import('../commands/extract.js');
      const { openReport } = await import('../open-report.js');
      const options = {
        ...reading,
        format: chooseFormat(flags.format, flags.output, excel),
        table: flags.table,
        excel,
        output: flags.output ?? null,
        resume: flags.resume ?? false,
        version,
      };
      finish(await extract(options, openReport(process, flags, paths), interrupted));
    });
}

/** `extract chekc` is no missing file alone. */
async function refuseMistyped({ commands }: Command, [first = '']: readonly string[]): Promise<void> {
  const names = commands.map((command) => command.name());
  const meant = /^[a-z]+$/.test(first) ? nearestWord(first, names) : null;
  if (meant === null) return;
  const { whyMissing } = await import('../../read/list-files.js');
  const reason = await whyMissing(first);
  if (reason) throw new UsageError(`${first}: ${reason}, and no command; did you mean extract ${meant}?`);
}
