import { EXIT_MEANINGS } from '../exit-codes.js';
import type { CommandTree, OptionEntry } from './command-tree.js';
import { EXAMPLES } from './examples.js';

/** The manual page, in roff: the same commands, options and examples that help shows. */
export function manPage(tree: CommandTree, version: string): string {
  const lines = [
    `.TH EXTRACT 1 "" "extract ${version}"`,
    '.SH NAME',
    'extract \\- facts from Russian and English news articles',
    '.SH SYNOPSIS',
    ...[tree, ...tree.commands].flatMap((command) => synopsis(tree, command)),
    '.SH DESCRIPTION',
    text(tree.description),
    'Data goes to standard output, everything else to standard error.',
    '.SH OPTIONS',
    ...tree.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...tree.commands.flatMap((command) => [
      `.SS ${text(command.name)}`,
      text(command.description),
      ...command.options.filter(({ flag }) => flag !== '--help').flatMap(optionLines),
    ]),
    '.SH EXAMPLES',
    ...[tree, ...tree.commands].flatMap(({ name }) =>
      (EXAMPLES[name] ?? []).flatMap(({ line, does }) => ['.TP', `.B ${text(line)}`, text(does)]),
    ),
    '.SH EXIT STATUS',
    ...EXIT_MEANINGS.flatMap(([code, means]) => ['.TP', `.B ${code}`, text(means)]),
  ];
  return `${lines.join('\n')}\n`;
}

function synopsis(program: CommandTree, command: CommandTree): string[] {
  const name = command === program ? program.name : `${program.name} ${command.name}`;
  return [`.B ${text(name)}`, text(command.usage.replace(' [command]', '')), '.br'];
}

function optionLines({ usage, description, choices, default: usual }: OptionEntry): string[] {
  const notes = [
    choices.length > 0 ? `one of ${choices.join(', ')}` : null,
    usual === null ? null : `default ${usual}`,
  ];
  const note = notes.filter(Boolean).join('; ');
  return ['.TP', `.B ${text(usage)}`, text(note ? `${description} (${note})` : description)];
}

/** Words as roff takes them: no line begins a request, a hyphen stays one. */
function text(words: string): string {
  return words.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');
}
