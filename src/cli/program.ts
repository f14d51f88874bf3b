import { Command } from 'commander';
import { declareCheck } from './declare/check.js';
import { declareCompletion } from './declare/completion.js';
import { declareExtract } from './declare/extract.js';
import { declareFinalize } from './declare/finalize.js';
import { declareMan } from './declare/man.js';
import { declareRun } from './declare/run.js';
import { declareSchema } from './declare/schema.js';
import { declareShow } from './declare/show.js';
import { declareView } from './declare/view.js';
import { helpAfter } from './help/help-text.js';
import type { Session } from './session.js';

/** The command line: what there is to say. What a command does is loaded when it is asked for. */
export function createProgram(session: Session): Command {
  const program = new Command('extract')
    .version(session.version)
    .exitOverride()
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .showHelpAfterError('(extract --help lists what there is)')
    .configureHelp({ showGlobalOptions: false });
  for (const declare of [
    declareExtract,
    declareShow,
    declareView,
    declareRun,
    declareFinalize,
    declareCheck,
    declareSchema,
    declareCompletion,
    declareMan,
  ])
    declare(program, session);
  for (const command of [program, ...program.commands]) command.addHelpText('after', helpAfter(command.name()));
  return program;
}
