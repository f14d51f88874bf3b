import { type Command, InvalidArgumentError, Option } from 'commander';
import { KINDS, type Kind } from '../../model/mention.js';
import { REPORTER_NAMES, type ReporterName } from '../check/check-result.js';
import type { Session } from '../session.js';

interface Flags {
  readonly update?: boolean;
  readonly filter?: string;
  readonly floor: ReadonlyMap<Kind, number>;
  readonly reporter?: ReporterName;
}

/** Every fixture still gives its expected record. */
export function declareCheck(program: Command, { process, finish }: Session): void {
  program
    .command('check')
    .description('articles still give the records expected of them; exit code 1 and what differs when not')
    .argument('[folder]', 'articles, each with its expected record beside it', 'fixtures')
    .option('--update', 'accept what comes out now as expected')
    .option('--filter <words>', 'only fixtures with these words in their name')
    .addOption(
      new Option('--floor <kind=f1>', 'let a kind differ as long as its F1 is not below this, for example people=0.95')
        .argParser(parseFloor)
        .default(new Map(), 'none'),
    )
    .addOption(
      new Option('--reporter <form>', 'how to tell it (text; github where GitHub Actions runs it)').choices(
        REPORTER_NAMES,
      ),
    )
    .action(async (folder: string, { update, filter, floor, reporter }: Flags) => {
      const { check } = await import('../commands/check.js');
      const usual = process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text';
      const options = { folder, update: update ?? false, filter: filter ?? null, floors: floor };
      finish(await check({ ...options, reporter: reporter ?? usual }, process));
    });
}

/** `people=0.95`, once for each kind. */
function parseFloor(value: string, before: ReadonlyMap<Kind, number>): ReadonlyMap<Kind, number> {
  const [name, number = '', ...rest] = value.split('=');
  const kind = KINDS.find((known) => known === name);
  const floor = Number(number);
  if (!kind) throw new InvalidArgumentError(`"${name}" is not a kind; the kinds are ${KINDS.join(', ')}.`);
  if (rest.length > 0 || number.trim() === '' || !(floor >= 0 && floor <= 1))
    throw new InvalidArgumentError('It takes a kind and a number from 0 to 1, for example people=0.95.');
  return new Map([...before, [kind, floor]]);
}
