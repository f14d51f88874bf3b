import type { Command } from 'commander';
import type { Session } from '../session.js';

/** The last task of a cluster's run: is everything there? */
export function declareFinalize(program: Command, { process, finish }: Session): void {
  program
    .command('finalize')
    .description('check that every file of the list is done, and write _SUCCESS; exit code 75 where it is not')
    .requiredOption('--manifest <file>', 'list of the files, as it was given to run')
    .requiredOption('--output <folder>', 'folder of the output')
    .action(async ({ manifest, output }: { readonly manifest: string; readonly output: string }) => {
      const { finalize } = await import('../commands/finalize.js');
      finish(await finalize(manifest, output, process.stderr));
    });
}
