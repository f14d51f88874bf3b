import { join, relative, resolve, sep } from 'node:path';
import { mergeConfig } from 'vitest/config';
import suite from '../../vitest.config.js';

const root = join(import.meta.dirname, '..', '..');
const src = join(root, 'src') + sep;
const dist = join(root, 'dist') + sep;

/** Tests read `dist` where they name `src`, so that every process of the run counts the same code. */
const readDist = {
  name: 'read-dist',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    const path = importer && source.startsWith('.') ? resolve(importer, '..', source) : '';
    return path.startsWith(src) ? dist + relative(src, path) : null;
  },
};

export default mergeConfig(suite, {
  root,
  plugins: [readDist],
  test: {
    // Counted is the program module by module, in which nothing is compiled ahead.
    exclude: ['test/cli/compiled-ahead.test.ts'],
    server: { deps: { external: [/\/dist\//] } },
    setupFiles: ['test/coverage/take-coverage.ts'],
    // Counting is slow work.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
