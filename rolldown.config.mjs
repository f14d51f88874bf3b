import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** What every run opens: zod's hundred files alone take longer to find than an article to check. Other packages stay what npm installs. */
const joined = ['zod', 'commander'];
const outside = Object.keys(dependencies).filter((name) => !joined.includes(name));

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
