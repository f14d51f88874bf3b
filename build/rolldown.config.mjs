import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** What every run opens: zod's hundred files alone take longer to find than an article to check. Other packages stay what npm installs. */
const joined = ['zod', 'commander'];
const outside = Object.keys(dependencies).filter((name) => !joined.includes(name));

/** The bundles are CommonJS in a package of modules. */
const commonJs = {
  name: 'commonjs',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
  },
};

/** Commander could start other programs, which this one never does, and which takes time to load. */
const withoutOtherPrograms = {
  name: 'without-other-programs',
  resolveId: (id) => (id === 'node:child_process' ? '\0nothing' : null),
  load: (id) => (id === '\0nothing' ? 'export {}' : null),
};

export default defineConfig([
  {
    input: 'src/write/view/page/main.ts',
    output: { file: 'dist/write/view/page/main.js', format: 'iife', minify: true },
  },
  // The program in a few files where `tsc` makes four hundred: to open them was a third of what a short run took. CommonJS, which
  // starts sooner, and small, since all of it is read.
  {
    input: { start: 'dist/cli/start.js', main: 'dist/cli/main.js', worker: 'dist/workers/worker.js' },
    platform: 'node',
    external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
    output: {
      dir: 'dist/cli',
      format: 'cjs',
      cleanDir: true,
      chunkFileNames: '[name].js',
      minify: true,
      // Code that was compiled ahead can import nothing.
      dynamicImportInCjs: false,
    },
    plugins: [commonJs, withoutOtherPrograms],
  },
]);
