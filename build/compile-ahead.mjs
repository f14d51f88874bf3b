/**
 * Compiles the bundles ahead for the Node that runs this: `node build/compile-ahead.mjs ARGUMENTS` runs `extract ARGUMENTS` and keeps
 * the code of every function that the run has used.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import start from '../dist/cli/start.js';

const { scripts, compiled } = start.bundles;

process.on('exit', () => {
  mkdirSync(compiled, { recursive: true });
  for (const [name, script] of scripts) writeFileSync(join(compiled, name), script.createCachedData());
});
