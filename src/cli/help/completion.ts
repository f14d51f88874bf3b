import type { CommandTree, OptionEntry } from './command-tree.js';
import type { Shell } from './shells.js';

/** A script that completes commands, options, their choices and file names in that shell. */
export function completionScript(tree: CommandTree, shell: Shell): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](tree);
}

function bashScript(tree: CommandTree): string {
  const all = [{ ...tree, name: '' }, ...tree.commands];
  const flags = all.map(({ name, options }) => `    '${name}') words='${lines(options.map(({ flag }) => flag))}' ;;`);
  const choices = all.flatMap(({ name, options }) =>
    options
      .filter((option) => option.choices.length > 0)
      .map((option) => `    '${name} ${option.flag}') words='${lines(option.choices)}' ;;`),
  );
  const commands = tree.commands.map(({ name }) => name);
  return `# bash completion of extract
_extract() {
  local IFS=$'\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${commands.join('|')}) command=$word; break ;; esac
  done
  case "$command $prev" in
${choices.join('\n')}
  esac
  if [[ -z $words && $cur == -* ]]; then
    case $command in
${flags.join('\n')}
    esac
  fi
  if [[ -n $words ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    return
  fi
  COMPREPLY=($(compgen -f -- "$cur"))
  [[ -n $command ]] || COMPREPLY+=($(compgen -W '${lines(commands)}' -- "$cur"))
}
complete -o filenames -F _extract extract
`;
}

function lines(words: readonly string[]): string {
  return words.join('\n');
}

function zshScript(tree: CommandTree): string {
  const specs = (options: readonly OptionEntry[]) => options.map((option) => `      ${zshSpec(option)} \\`).join('\n');
  const cases = tree.commands.map(
    ({ name, options }) => `    ${name})
      shift words; (( CURRENT-- ))
      _arguments \\
${specs(options)}
      '*: :_files'
      ;;`,
  );
  return `#compdef extract
_extract_first() {
  local -a commands=(${tree.commands.map(({ name, description }) => quoted(`${name}:${description}`)).join(' ')})
  (( CURRENT == 2 )) && _describe command commands
  _files
}
_extract() {
  case $words[2] in
${cases.join('\n')}
    *)
      _arguments \\
${specs(tree.options)}
      '*: :_extract_first'
      ;;
  esac
}
if [[ $funcstack[1] == _extract ]]; then _extract "$@"; else compdef _extract extract; fi
`;
}

function zshSpec({ flag, description, takesValue, choices }: OptionEntry): string {
  const said = description.replace(/[[\]:]/g, '\\$&');
  const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : '';
  return quoted(`${flag}[${said}]${value}`);
}

function fishScript(tree: CommandTree): string {
  const names = tree.commands.map(({ name }) => name).join(' ');
  const none = `not __fish_seen_subcommand_from ${names}`;
  const optionLine = (condition: string, { flag, description, takesValue, choices }: OptionEntry) => {
    const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : '';
    return `complete -c extract -n ${quoted(condition)} -l ${flag.replace(/^--/, '')}${value} -d ${quoted(description)}`;
  };
  return [
    '# fish completion of extract',
    ...tree.commands.map(
      ({ name, description }) => `complete -c extract -n ${quoted(none)} -a ${name} -d ${quoted(description)}`,
    ),
    ...tree.options.map((option) => optionLine(none, option)),
    ...tree.commands.flatMap(({ name, options }) =>
      options.map((option) => optionLine(`__fish_seen_subcommand_from ${name}`, option)),
    ),
    '',
  ].join('\n');
}

/** In single quotes, as all three shells read them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
