import { Command, Option } from 'commander';
import { languageCodes } from '../languages/index.js';
import type { Kind } from '../model/mention.js';
import { KINDS } from '../model/mention.js';
import type { InputFormat } from '../read/inputs.js';
import { FORMATS, type OutputFormat, TABLES, type TableName } from '../write/index.js';
import { chooseFormat, defaultJobs, excelLocale, parseDate, parseJobs, parseKinds } from './options.js';
import { createReport } from './report.js';
import { UsageError } from './usage-error.js';

interface ExtractFlags {
  readonly format?: OutputFormat;
  readonly table: TableName;
  readonly output?: string;
  readonly input: InputFormat;
  readonly date?: string;
  readonly language?: string;
  readonly kinds: ReadonlySet<Kind>;
  readonly jobs?: number;
  readonly excel?: string | boolean;
  readonly resume?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Where a command leaves its exit code. */
export type Finish = (exitCode: number) => void;

/** The command line: what there is to say and what each command does. Commands are loaded when they are asked for. */
export function createProgram(version: string, interrupted: AbortSignal, finish: Finish): Command {
  const program = new Command('extract');
  program
    .description(
      'Facts from Russian and English news articles: people, organisations, places, money, dates, percentages.',
    )
    .version(version)
    .showSuggestionAfterError()
    .showHelpAfterError('(extract --help lists all options)')
    .argument('[paths...]', 'files, folders, patterns, or - for standard input')
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
    .addOption(
      new Option('--input <form>', 'what the input is')
        .choices(['auto', 'html', 'text', 'body', 'ndjson'])
        .default('auto'),
    )
    .option('--date <day>', 'publication date of articles that carry none, YYYY-MM-DD', parseDate)
    .addOption(
      new Option('--language <code>', 'language of all articles, instead of detecting it').choices(languageCodes),
    )
    .option('--kinds <list>', `kinds to look for: ${KINDS.join(',')}, or none`, parseKinds, new Set(KINDS))
    .option('--jobs <number>', 'worker threads (all cores)', parseJobs)
    .option(
      '--excel [locale]',
      'csv for a Russian (ru) or English (en) Excel: marks and separators it opens without a dialog',
    )
    .option('--resume', 'go on where an interrupted run with the same --output stopped')
    .option('--quiet', 'say nothing on standard error')
    .option('--verbose', 'say every problem on standard error')
    .option('--no-color', 'no colours')
    .action(async (paths: string[], flags: ExtractFlags) => {
      if (paths.length === 0) throw new UsageError('nothing to read: name files or folders, or - for standard input');
      if (paths.includes('-') && paths.length > 1)
        throw new UsageError('- for standard input stands alone, without other paths');
      const { extract } = await import('./commands/extract.js');
      const report = createReport(process.stderr, flags.quiet ? 'quiet' : flags.verbose ? 'verbose' : 'normal');
      const options = {
        paths,
        format: chooseFormat(flags.format, flags.output),
        table: flags.table,
        excel: excelLocale(flags.excel, process.env),
        output: flags.output ?? null,
        input: flags.input,
        date: flags.date ?? null,
        language: flags.language ?? null,
        kinds: flags.kinds,
        jobs: flags.jobs ?? defaultJobs(),
        resume: flags.resume ?? false,
        version,
      };
      finish(await extract(options, report, interrupted));
    });
  addSmallCommands(program, finish);
  return program;
}

function addSmallCommands(program: Command, finish: Finish): void {
  program
    .command('check')
    .description('every fixture still gives its expected record')
    .argument('[folder]', 'folder of fixtures', 'fixtures')
    .option('--update', 'accept what comes out now as expected')
    .action(async (folder: string, { update }: { update?: boolean }) => {
      const { check } = await import('./commands/check.js');
      finish(await check(folder, update ?? false, process));
    });
  program
    .command('show')
    .description('one article in the terminal, its facts coloured in place')
    .argument('<path>', 'an article')
    .action(async (path: string) => {
      const { show } = await import('./commands/show.js');
      finish(await show(path, program.opts<{ color: boolean }>().color, process));
    });
  program
    .command('schema')
    .description('JSON Schema of the records')
    .action(async () => {
      const { schema } = await import('./commands/schema.js');
      process.stdout.write(schema());
    });
}
