import type { Command } from 'commander';
import type { Session } from '../session.js';

/** The manual page. */
export function declareMan(program: Command, { process, version }: Session): void {
  program
    .command('man')
    .description('the manual page')
    .action(async () => {
      const { manPage } = await import('../help/man-page.js');
      const { fullTree } = await import('../help/full-tree.js');
      process.stdout.write(manPage(fullTree(program), version));
    });
}
