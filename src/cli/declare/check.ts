import type { Command } from 'commander';
import type { Session } from '../session.js';

/** Every fixture still gives its expected record. */
export function declareCheck(program: Command, { process, finish }: Session): void {
  program
    .command('check')
    .description('every fixture still gives its expected record')
    .argument('[folder]', 'folder of fixtures', 'fixtures')
    .option('--update', 'accept what comes out now as expected')
    .action(async (folder: string, { update }: { readonly update?: boolean }) => {
      const { check } = await import('../commands/check.js');
      finish(await check(folder, update ?? false, process));
    });
}
