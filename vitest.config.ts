import { defineConfig } from 'vitest/config';

/**
 * Four files at a time, on two cores as well: most tests wait for a program that they have started. The files of a worker share
 * their modules, which keep no state: to load them anew for each file took as long as the tests.
 */
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, maxWorkers: 4, isolate: false },
});
