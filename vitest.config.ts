import { defineConfig } from 'vitest/config';

/** Two files at a time: most tests wait for a program that they have started. */
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, maxWorkers: 2 } });
