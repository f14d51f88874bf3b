import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that guard the rules and their resolution; those that start the program for real do not see a mutant. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['test/rules.test.ts', 'test/{find,languages,resolve}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
