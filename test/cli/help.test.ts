import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nearestWord } from '../../src/cli/nearest-word.js';
import { findProgram } from '../e2e/programs.js';
import { BIN, runExtract, temporaryFolder } from './run-extract.js';

const COMMANDS = ['show', 'view', 'run', 'finalize', 'check', 'schema', 'completion', 'man'];

describe('help', () => {
  test('is short, with examples that work and every exit code', async () => {
    const { stdout, stderr, exitCode } = await runExtract(['--help']);
    expect([stderr, exitCode]).toEqual(['', 0]);
    for (const words of ['Examples:', 'extract seeds --output facts.xlsx', 'Exit codes:', '130', ...COMMANDS])
      expect(stdout).toContain(words);
    expect(stdout.split('\n').length).toBeLessThan(90);
  });

  test.each(COMMANDS)('%s --help tells what it does, with an example', async (command) => {
    const { stdout, exitCode } = await runExtract([command, '--help']);
    expect(stdout).toMatch(new RegExp(`^Usage: extract ${command}`));
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}.*extract ${command}`));
    expect(exitCode).toBe(0);
  });

  test('takes less than twice the processor time of an empty script, which is 0.1 s', () => {
    const told =
      'process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(String(user+system))})';
    const microsecondsOf = (...args: readonly string[]) => {
      const options = ['--import', `data:text/javascript,${encodeURIComponent(told)}`, ...args];
      return Number(spawnSync(process.execPath, options, { encoding: 'utf8' }).stderr);
    };
    // In turns: a machine that is slow for a while is slow for both.
    const turns = Array.from({ length: 4 }, () => [microsecondsOf('-e', '0'), microsecondsOf(BIN, '--help')] as const);
    const [empty, help] = [Math.min(...turns.map(([first]) => first)), Math.min(...turns.map(([, second]) => second))];
    expect(empty).toBeGreaterThan(0);
    expect(help).toBeLessThan(2 * empty);
  });
});

describe('slips of the hand', () => {
  test.each([
    ['chekc', 'check'],
    ['veiw', 'view'],
    ['shw', 'show'],
    ['complete', 'completion'],
    ['articles', null],
    ['', null],
  ])('%j means %s', (typed, meant) => {
    expect(nearestWord(typed, COMMANDS)).toBe(meant);
  });

  test('a mistyped command is no missing file alone', async () => {
    const { stderr, exitCode } = await runExtract(['chekc', 'fixtures']);
    expect(stderr).toMatch(/^extract: chekc: no such file or folder, and no command; did you mean extract check\?\n$/);
    expect(exitCode).toBe(2);
  });

  test('a file by the name of a slip is read all the same', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'shwo'), 'Минск, 5 мая 2024 года.\n');
    expect((await runExtract(['shwo', '--input', 'body'], '', { cwd: folder })).exitCode).toBe(0);
  });
});

describe('the manual page', () => {
  const groff = findProgram(['groff'], 'apt-get install groff-base');

  test('has the commands, options, examples and exit codes of the help', async () => {
    const { stdout } = await runExtract(['man']);
    for (const words of [
      '.TH EXTRACT 1',
      '.SS check',
      '\\-\\-floor <kind=f1>',
      '\\-\\-kinds <list>',
      '.SH EXIT STATUS',
      '.B 130',
    ])
      expect(stdout).toContain(words);
  });

  test.skipIf(!groff)('is read by groff without a warning', async () => {
    const { stdout } = await runExtract(['man']);
    const { stdout: page, stderr } = spawnSync(groff!, ['-man', '-Tutf8', '-ww'], { input: stdout, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(page).toContain('to validate records elsewhere');
  });
});

describe('completion', () => {
  const bash = findProgram(['bash'], 'apt-get install bash');
  const zsh = findProgram(['zsh'], 'apt-get install zsh');
  const fish = findProgram(['fish'], 'apt-get install fish');

  test.skipIf(!bash)('bash: commands, options, values, files', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'script'), (await runExtract(['completion', 'bash'])).stdout);
    mkdirSync(join(folder, 'my articles'));
    const complete = (...words: string[]) => {
      const line = words.map((word) => `'${word}'`).join(' ');
      const ask = `source ./script; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _extract; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync(bash!, ['-c', ask], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    };
    expect(complete('extract', 'ch')).toEqual(['check']);
    expect(complete('extract', '--ta')).toEqual(['--table']);
    expect(complete('extract', 'x', '--table', '')).toEqual(['facts', 'articles', 'entities']);
    expect(complete('extract', 'x', '--language', '')).toEqual(['ru', 'en']);
    expect(complete('extract', 'check', '--')).toEqual(expect.arrayContaining(['--floor', '--reporter', '--update']));
    expect(complete('extract', 'check', '--reporter', 'j')).toEqual(['junit', 'json']);
    expect(complete('extract', 'view', 'my')).toEqual(['my articles']);
  });

  test.skipIf(!zsh)('zsh reads its script', async () => {
    const { stdout } = await runExtract(['completion', 'zsh']);
    const ask = `autoload -U compinit; compinit -u -D; ${stdout}\nprint -r -- $_comps[extract]`;
    expect(execFileSync(zsh!, ['-f', '-c', ask], { encoding: 'utf8' })).toBe('_extract\n');
  });

  test.skipIf(!fish)('fish: commands, options, values', async () => {
    const { stdout } = await runExtract(['completion', 'fish']);
    const complete = (line: string) =>
      execFileSync(fish!, ['--no-config', '-c', `${stdout}\ncomplete -C ${JSON.stringify(line)}`], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map((entry) => entry.split('\t')[0]);
    expect(complete('extract ch')).toContain('check');
    expect(complete('extract check --rep')).toEqual(['--reporter']);
    expect(complete('extract check --reporter j')).toEqual(['json', 'junit']);
  });

  test('another shell is wrong usage', async () => {
    const { stderr, exitCode } = await runExtract(['completion', 'cmd']);
    expect(stderr).toContain('Allowed choices are bash, zsh, fish');
    expect(exitCode).toBe(2);
  });
});
