import { Argument, type Command } from 'commander';
import { SHELLS, type Shell } from '../help/shells.js';
import type { Session } from '../session.js';

/** A script for the user's shell. */
export function declareCompletion(program: Command, { process }: Session): void {
  program
    .command('completion')
    .description('a script that completes commands, options and their values in your shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .action(async (shell: Shell) => {
      const { completionScript } = await import('../help/completion.js');
      const { fullTree } = await import('../help/full-tree.js');
      process.stdout.write(completionScript(fullTree(program), shell));
    });
}
