import { type Command, Option } from 'commander';
import { KINDS, type Kind } from '../../model/mention.js';
import type { InputFormat } from '../../read/input-document.js';
import { defaultJobs, parseBytes, parseDate, parseJobs, parseKinds, parseTimeout } from '../options.js';
import { UsageError } from '../usage-error.js';

interface ReadingFlags {
  readonly input: InputFormat;
  readonly date?: string;
  readonly language?: string;
  readonly kinds: ReadonlySet<Kind>;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly maxBytes?: number;
}

/** What to read and what to look for. */
interface Reading {
  readonly paths: readonly string[];
  readonly input: InputFormat;
  readonly date: string | null;
  readonly language: string | null;
  readonly kinds: ReadonlySet<Kind>;
  readonly jobs: number;
  readonly timeout: number | null;
  readonly maxBytes: number | null;
}

/** The options of every command that reads articles. */
export function addReadingOptions(command: Command): Command {
  return command
    .optionsGroup('What to read:')
    .addOption(
      new Option('--input <form>', 'what the input is')
        .choices(['auto', 'html', 'text', 'body', 'ndjson', 'warc'])
        .default('auto'),
    )
    .option('--date <day>', 'publication date of articles that carry none, YYYY-MM-DD', parseDate)
    .option('--language <code>', 'language of all articles, as in ISO 639-1 (ru, en), instead of detecting it')
    .addOption(
      new Option('--kinds <list>', `kinds to look for: ${KINDS.join(',')}, or none`)
        .argParser(parseKinds)
        .default(new Set(KINDS), 'all'),
    )
    .option('--jobs <number>', 'worker threads (default: all cores)', parseJobs)
    .option('--timeout <seconds>', 'longest time for one article (60 with several workers)', parseTimeout)
    .option('--max-bytes <number>', 'longest article, before and after unpacking (50M)', parseBytes);
}

/**
 * What the flags say.
 *
 * @throws UsageError where the paths or the language cannot be read
 */
export async function readingOf(paths: readonly string[], flags: ReadingFlags): Promise<Reading> {
  if (paths.length === 0) throw new UsageError('nothing to read: name files or folders, or - for standard input');
  if (paths.includes('-') && paths.length > 1)
    throw new UsageError('- for standard input stands alone, without other paths');
  const { input, date, language, kinds, jobs, timeout, maxBytes } = flags;
  if (language !== undefined) await refuseUnknown(language);
  return {
    paths,
    input,
    date: date ?? null,
    language: language ?? null,
    kinds,
    jobs: jobs ?? defaultJobs(),
    timeout: timeout ?? null,
    maxBytes: maxBytes ?? null,
  };
}

async function refuseUnknown(language: string): Promise<void> {
  const { languageCodes } = await import('../../languages/index.js');
  if (languageCodes.includes(language)) return;
  throw new UsageError(`--language ${language}: facts are read from ${languageCodes.join(' and ')}`);
}
