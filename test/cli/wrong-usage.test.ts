import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runExtract, temporaryFolder } from './run-extract.js';

const folder = temporaryFolder();
const inFolder = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
mkdirSync(join(folder, 'bare'));
const run = (manifest: string) => ['run', '--manifest', manifest, '--shard', '0/1', '--output', join(folder, 'out')];

test.each([
  ['standard input beside files', ['-', 'seeds'], 'standard input stands alone'],
  ['a language without a pack', ['seeds', '--language', 'fr'], '--language fr: facts are read from ru and en'],
  ['no worker', ['seeds', '--jobs', '0'], 'from 1 to 999'],
  ['nothing to show', ['show', join(folder, 'bare')], `no article in ${join(folder, 'bare')}`],
  ['a floor of no kind', ['check', 'fixtures', '--floor', 'planets=1'], '"planets" is not a kind'],
  ['a floor of no number', ['check', 'fixtures', '--floor', 'people=1=2'], 'a kind and a number from 0 to 1'],
  ['fixtures that are not there', ['check', join(folder, 'gone')], 'gone: no such file or folder'],
  ['a folder without fixtures', ['check', join(folder, 'bare')], 'no fixtures in'],
  ['a manifest that is not there', run(join(folder, 'gone.txt')), 'gone.txt: no such file or folder'],
  ['a manifest of nothing', run(inFolder('empty.txt', '\n\n')), 'names no files: it takes a path a line'],
  ['a manifest with a file twice', run(inFolder('twice.txt', 'a.txt\nb.txt\na.txt\n')), 'names a.txt twice'],
  [
    'an output that cannot be',
    ['seeds/wire-innoprom.txt', '--output', join(folder, 'gone', 'facts.csv')],
    'no such file or folder',
  ],
  ['annotations without a folder', ['seeds', '--format', 'brat'], '--output'],
])('%s is wrong usage', async (_, args, message) => {
  const { stdout, stderr, exitCode } = await runExtract(args);
  expect(stderr).toContain(message);
  expect([stdout, exitCode]).toEqual(['', 2]);
});
