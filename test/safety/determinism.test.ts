import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BIN, runExtract } from '../cli/run-extract.js';

const ARGS = ['seeds', '--format', 'ndjson', '--jobs', '1'];
/** So few articles are worth a worker only where one may take too long. */
const workers = (jobs: string) => [...ARGS, '--jobs', jobs, '--timeout', '60'];
const usual = runExtract(ARGS);

test.each([
  ['Asia/Kamchatka', 'ru_RU.UTF-8'],
  ['America/St_Johns', 'tr_TR.UTF-8'],
])('time zone %s with locale %s changes nothing', async (TZ, locale) => {
  const env = { TZ, LC_ALL: locale, LANG: locale };
  expect((await runExtract(ARGS, '', { env })).stdout).toBe((await usual).stdout);
});

test('four workers change nothing', async () => {
  expect((await runExtract(workers('4'))).stdout).toBe((await usual).stdout);
  expect((await usual).stdout.length).toBeGreaterThan(1000);
});

describe('the newest Node', () => {
  // The registry's package of the Node binary for this machine; installed beside the project's own packages, outside its manifest.
  const home = join('node_modules', '.cache', 'newest-node');
  const name = `node-${process.platform}-${process.arch}`;
  const node = join(home, 'node_modules', name, 'bin', 'node');

  beforeAll(() => {
    if (existsSync(node)) return;
    execFileSync('npm', ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', `${name}@latest`], {
      stdio: 'ignore',
    });
  }, 120_000);

  test('gives the same bytes as this one', async () => {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' });
    expect(version).not.toBe(`${process.version}\n`);
    for (const args of [ARGS, workers('2')]) {
      const run = spawnSync(node, [BIN, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
      expect(run.stdout).toBe((await usual).stdout);
      expect(run.stderr).toBe((await usual).stderr);
    }
  });
});
