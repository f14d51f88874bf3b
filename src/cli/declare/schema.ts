import type { Command } from 'commander';
import type { Session } from '../session.js';

/** JSON Schema of what the program writes. */
export function declareSchema(program: Command, { process }: Session): void {
  program
    .command('schema')
    .description('JSON Schema of the records')
    .action(async () => {
      const { schema } = await import('../commands/schema.js');
      process.stdout.write(schema());
    });
}
