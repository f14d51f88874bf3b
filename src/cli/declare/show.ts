import type { Command } from 'commander';
import type { Session } from '../session.js';
import { addReadingOptions, readingOf } from './reading.js';

type Flags = Parameters<typeof readingOf>[1] & { readonly explain?: boolean; readonly color: boolean };

/** One article in the terminal. */
export function declareShow(program: Command, { process, finish }: Session): void {
  const command = program
    .command('show')
    .description('one article in the terminal, its facts coloured in place, their values beneath')
    .argument('<path>', 'an article, or - for standard input')
    .option('--explain', 'name the rule that found each fact, and how sure it is')
    .option('--no-color', 'no colours; facts stand in brackets');
  addReadingOptions(command).action(async (path: string, flags: Flags) => {
    const reading = await readingOf([path], flags);
    const { show } = await import('../commands/show.js');
    finish(await show({ reading, explain: flags.explain ?? false, isColourAllowed: flags.color }, process));
  });
}
