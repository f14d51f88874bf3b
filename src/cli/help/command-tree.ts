import type { Command, Option } from 'commander';

/** What can be typed after the program's name, as plain data. */
export interface CommandTree {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionEntry[];
  readonly usage: string;
  readonly commands: readonly CommandTree[];
}

export interface OptionEntry {
  /** `--format`. */
  readonly flag: string;
  /** `--format <format>`. */
  readonly usage: string;
  readonly description: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
  readonly default: string | null;
}

/** @param choicesOf choices of an option that its declaration does not know */
export function commandTree(command: Command, choicesOf: (flag: string) => readonly string[]): CommandTree {
  const entry = (option: Option): OptionEntry => ({
    flag: option.long ?? option.flags,
    usage: option.flags,
    description: option.description,
    takesValue: option.required || option.optional,
    choices: option.argChoices ?? choicesOf(option.long ?? ''),
    default: defaultOf(option),
  });
  const help = command.createHelp();
  return {
    name: command.name(),
    description: command.description(),
    options: help.visibleOptions(command).map(entry),
    usage: command.usage(),
    commands: command.commands.map((child) => commandTree(child, choicesOf)),
  };
}

function defaultOf({ defaultValue, defaultValueDescription }: Option): string | null {
  if (defaultValueDescription !== undefined) return defaultValueDescription;
  return typeof defaultValue === 'string' ? defaultValue : null;
}
