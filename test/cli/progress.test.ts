import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { progressLine } from '../../src/cli/progress.js';
import { findProgram } from '../e2e/programs.js';
import { BIN, runExtract, temporaryFolder } from './run-extract.js';

test.each([
  [412, 1000, 4850, '████████░░░░░░░░░░░░ 412/1000 · 85/s · 0:07 left'],
  [1, 3, 1000, '███████░░░░░░░░░░░░░ 1/3 · 1.0/s · 0:02 left'],
  [10, 100_000, 1000, '░░░░░░░░░░░░░░░░░░░░ 10/100000 · 10/s · 2:46:39 left'],
  [3, 3, 1000, '████████████████████ 3/3 · 3.0/s · 0:00 left'],
  [7, null, 1000, '7 done · 7.0/s'],
  [7, 6, 1000, '7 done · 7.0/s'],
  [0, 0, 0, '████████████████████ 0/0 · 0.0/s'],
  [0, 5, 0, '░░░░░░░░░░░░░░░░░░░░ 0/5 · 0.0/s'],
])('%i of %s after %i ms', (done, total, elapsed, line) => {
  expect(progressLine(done, total, elapsed)).toBe(line);
});

const script = findProgram(['script'], 'it comes with util-linux');

describe.skipIf(!script)('on a terminal', () => {
  /** Runs as if a person looked: what the terminal was given. */
  const onTerminal = (args: readonly string[]) =>
    execFileSync(script!, ['-qec', [process.execPath, BIN, ...args].join(' '), '/dev/null'], { encoding: 'utf8' });

  test('a bar while it runs, then one line of what was found', () => {
    const shown = onTerminal(['seeds', '--jobs', '1', '--output', join(temporaryFolder(), 'facts.csv')]);
    expect(shown).toMatch(/\[K\d+ done · [\d.]+\/s/);
    const last = shown.trimEnd().split('\r').at(-1)!;
    expect(last).toMatch(/\[Kextract: \d+ articles: \d+ people, \d+ organisations, .*\d+ percentages$/);
  });

  test('files are counted beforehand: how many, how fast, how long still', () => {
    const shown = onTerminal(['seeds/*.txt', '--jobs', '1', '--output', join(temporaryFolder(), 'facts.csv')]);
    expect(shown).toMatch(/[█░]{20} \d\/6 · [\d.]+\/s · \d:\d\d left/);
  });

  test('nothing under --quiet', () => {
    expect(onTerminal(['seeds/wire-innoprom.txt', '--quiet', '--output', join(temporaryFolder(), 'facts.csv')])).toBe(
      '',
    );
  });
});

test('a pipe gets data alone', async () => {
  const { stderr } = await runExtract(['seeds/wire-innoprom.txt', '--format', 'ndjson']);
  expect(stderr).toBe('');
});
