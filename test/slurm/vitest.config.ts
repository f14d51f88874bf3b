import { defineConfig } from 'vitest/config';

/** Run by `npm run test:slurm`: it takes minutes, most of them until Slurm believes that a node is dead. */
export default defineConfig({ test: { include: ['test/slurm/*.slurm.ts'], testTimeout: 600_000 } });
