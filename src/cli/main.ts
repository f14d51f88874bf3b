import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.js';
import { createProgram } from './program.js';
import { visible } from './terminal.js';
import { UsageError } from './usage-error.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());
process.once('SIGTERM', () => interruption.abort());

// A reader that goes away (`extract --help | head`) is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

void run();

async function run(): Promise<void> {
  try {
    const program = createProgram({
      version,
      process,
      interrupted: interruption.signal,
      finish: (code) => {
        process.exitCode = code;
      },
    });
    await program.parseAsync(withExcelValue(process.argv));
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  // Commander has said what was wrong; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.couldNotStart;
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`extract: ${visible(error.message)}\n`);
  return EXIT.couldNotStart;
}

/** `--excel articles/` must not take the folder for its locale. */
function withExcelValue(argv: readonly string[]): string[] {
  return argv.map((argument, at) => {
    const takesNext = argument === '--excel' && (argv[at + 1] === 'ru' || argv[at + 1] === 'en');
    return argument === '--excel' && !takesNext ? '--excel=auto' : argument;
  });
}
