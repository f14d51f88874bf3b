import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Packages stay what npm installs. zod alone is joined: its hundred files take longer to open than an article to check. */
const outside = Object.keys(dependencies).filter((name) => name !== 'zod');

export default defineConfig([
  {
    input: 'src/write/view/page/main.ts',
    output: { file: 'dist/write/view/page/main.js', format: 'iife', minify: true },
  },
  // The program in a few files where `tsc` makes four hundred: to open them was a third of what a short run took.
  {
    input: { main: 'dist/cli/main.js', worker: 'dist/workers/worker.js' },
    platform: 'node',
    external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
    output: { dir: 'dist/cli', format: 'esm', cleanDir: true, chunkFileNames: '[name].js' },
  },
]);
