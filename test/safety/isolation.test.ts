import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, runExtract } from '../cli/run-extract.js';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const sources = files.map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

/** Runs the bundles that the program is made of. */
const LOADER = join('cli', 'bundles.ts');

test('no module of the network or of other programs is imported, no code is made from text', () => {
  const reaching =
    /(?:\bfrom |\bimport\(|\brequire\()'(?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises|child_process|cluster|vm|inspector)'/;
  const running = /\beval\(|\bnew Function\(|\bfetch\(|\bWebSocket\b/;
  expect(sources.length).toBeGreaterThan(40);
  const suspects = sources.filter(({ text }) => reaching.test(text) || running.test(text)).map(({ path }) => path);
  expect(suspects).toEqual([LOADER]);
});

test('a machine without any network interface gives the same bytes', async () => {
  // A network namespace of its own holds no interface but a loopback that is down.
  const args = ['--map-root-user', '--net', process.execPath, BIN, 'seeds', '--format', 'ndjson', '--jobs', '1'];
  const cutOff = spawnSync('unshare', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const usual = await runExtract(['seeds', '--format', 'ndjson', '--jobs', '1']);
  expect(cutOff.stderr).toBe('');
  expect(cutOff.stdout).toBe(usual.stdout);
  expect(cutOff.status).toBe(0);
});
