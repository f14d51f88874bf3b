/**
 * Keeps the outputs in README.md true: runs every line that begins with `$ ` in a block of ```console and puts what came out
 * beneath it. The lines run in a folder of their own beside the sample articles. With `--check` nothing is written; exit code 1 where something differs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const README = 'README.md';
const folder = mkdtempSync(join(tmpdir(), 'extract-readme-'));
symlinkSync(resolve('bin/extract.js'), join(folder, 'extract'));
symlinkSync(resolve('seeds'), join(folder, 'seeds'));
const env = { ...process.env, PATH: folder + delimiter + process.env.PATH, LANG: 'C.UTF-8', NO_COLOR: '1' };
delete env.FORCE_COLOR;
delete env.GITHUB_ACTIONS;

/** Exit codes other than 0 are no error here: some lines show what a failure looks like. */
function outputOf(line) {
  const script = `(${line}) 2>&1 || true`;
  return execFileSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' }).trimEnd();
}

function refresh(block) {
  const lines = block.split('\n').filter((line) => line.startsWith('$ '));
  return lines.map((line) => `${line}\n${outputOf(line.slice(2))}`.trimEnd()).join('\n\n');
}

const before = readFileSync(README, 'utf8');
const after = before.replace(/(?<=^```console\n)[^`]*?(?=\n```$)/gm, refresh);
if (process.argv.includes('--check')) {
  if (after !== before) {
    process.stderr.write('README.md shows outputs that are not true any more: npm run readme\n');
    process.exitCode = 1;
  }
} else writeFileSync(README, after);
