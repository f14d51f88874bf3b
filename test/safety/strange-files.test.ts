import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { BIN, runExtract, temporaryFolder } from '../cli/run-extract.js';

const GOOD = 'Завод в Бресте получил 10 млн рублей, сообщил директор Иван Петров.\n';

function recordsIn(ndjson: string): ArticleRecord[] {
  return ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ArticleRecord);
}

test('a pipe without a writer and a device in a folder are passed over, none is waited for', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.txt'), GOOD);
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const { stdout, exitCode } = await runExtract([folder, '--format', 'ndjson', '--jobs', '1']);
  expect(recordsIn(stdout).map(({ id }) => id)).toEqual(['good']);
  expect(exitCode).toBe(0);
  const named = await runExtract([join(folder, 'pipe.txt'), '/dev/zero', '--format', 'ndjson', '--jobs', '1']);
  expect(named.stderr).toContain('neither a file nor a folder');
  expect(named.exitCode).toBe(2);
});

test('a file of 513 MiB is refused before it is read', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.txt'), GOOD);
  const huge = join(folder, 'huge.txt');
  openSync(huge, 'w');
  truncateSync(huge, 513 * 1024 * 1024);
  const { stdout, stderr, exitCode } = await runExtract([folder, '--format', 'ndjson', '--jobs', '1']);
  expect(recordsIn(stdout).map(({ id, problems }) => [id, problems[0]?.code])).toEqual([
    ['good', undefined],
    ['huge', 'too-large'],
  ]);
  expect(stderr).toContain(huge);
  expect(exitCode).toBe(1);
});

test('what the user may not read is told by name, the rest is done', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.txt'), GOOD);
  writeFileSync(join(folder, 'secret.txt'), GOOD, { mode: 0o000 });
  mkdirSync(join(folder, 'closed'), { mode: 0o000 });
  // The superuser may read everything: there the program runs without that power.
  const powers = '-dac_override,-dac_read_search';
  const asOthers = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', powers, '--inh-caps', powers] : [];
  const [program = '', ...args] = [...asOthers, process.execPath, BIN, folder, '--format', 'ndjson', '--jobs', '1'];
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8' });
  expect(stderr).toContain(`${join(folder, 'closed')}: no permission to read it`);
  expect(stderr).toContain(`${join(folder, 'secret.txt')}: no permission to read it`);
  expect(recordsIn(stdout).find(({ id }) => id === 'good')?.problems).toEqual([]);
  expect(status).toBe(1);
});
