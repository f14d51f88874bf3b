import type { Command } from 'commander';
import type { Session } from '../session.js';

/** One article in the terminal. */
export function declareShow(program: Command, { process, finish }: Session): void {
  program
    .command('show')
    .description('one article in the terminal, its facts coloured in place')
    .argument('<path>', 'an article')
    .option('--no-color', 'no colours')
    .action(async (path: string, { color }: { readonly color: boolean }) => {
      const { show } = await import('../commands/show.js');
      finish(await show(path, color, process));
    });
}
