import { defineConfig } from 'vitest/config';

/**
 * Two files at a time: most tests wait for a program that they have started. The files of a worker share their modules, which keep
 * no state: to load them anew for each file took as long as the tests.
 */
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, maxWorkers: 2, isolate: false },
});
