import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBundles } from '../../src/cli/bundles.js';
import { temporaryFolder } from './run-extract.js';

const BUNDLES = {
  'main.js':
    "const { twice } = require('./twice.js'); exports.path = require('node:path').join('a', 'b'); exports.four = twice(2);",
  'twice.js': 'exports.twice = (number) => number * 2; exports.again = require("./main.js");',
};
const EXPORTED = { path: join('a', 'b'), four: 4 };

function writtenBundles(): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(BUNDLES)) writeFileSync(join(folder, name), text);
  return folder;
}

test('a bundle requires another one, and what Node has; it is run once', () => {
  const { load, scripts } = openBundles(writtenBundles());
  expect(load('main.js')).toEqual(EXPORTED);
  expect(load('main.js')).toBe(load('main.js'));
  expect([...scripts.keys()]).toEqual(['main.js', 'twice.js']);
});

test('code that is not of this bundle is left alone', () => {
  const folder = writtenBundles();
  const { compiled } = openBundles(folder);
  mkdirSync(compiled, { recursive: true });
  writeFileSync(join(compiled, 'main.js'), 'no code at all');
  const { load, scripts } = openBundles(folder);
  expect(load('main.js')).toEqual(EXPORTED);
  expect([...scripts].map(([name, { cachedDataRejected }]) => [name, cachedDataRejected])).toEqual([
    ['main.js', true],
    ['twice.js', undefined],
  ]);
});

test('the code is for one version of Node and one kind of processor', () => {
  const { compiled } = openBundles('/somewhere');
  expect(compiled).toBe(join('/somewhere', 'compiled', `${process.version}-${process.arch}`));
});
