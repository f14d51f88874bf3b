/**
 * Says how much of src the tests run, folder by folder, and fails below the floors. Most tests start the program, its
 * workers or a browser, so every process counts for itself (NODE_V8_COVERAGE) over one build with source maps, and the
 * counts are put together at the end; `coverage/index.html` shows each line. `npm run coverage -- test/clean` runs a part
 * of the tests, which has no floors.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CoverageReport } from 'monocart-coverage-reports';

/** Least per cent of each that all the tests together run. */
const FLOORS = { lines: 95, branches: 90 };

const RAW = resolve('coverage/raw');
const DIST = pathToFileURL('dist/').href;
const parts = process.argv.slice(2);

/** The program module by module, as it is before it is put into bundles, with source maps. */
function buildWithMaps() {
  rmSync('dist', { recursive: true, force: true });
  execFileSync('npx', ['tsc', '--sourceMap', '--inlineSources'], { stdio: 'inherit' });
  const page = ['src/write/view/page/main.ts', '--file', 'dist/write/view/page/main.js'];
  execFileSync('npx', ['rolldown', ...page, '--format', 'iife', '--sourcemap'], { stdio: 'ignore' });
  copyFileSync('src/write/view/page/page.css', 'dist/write/view/page/page.css');
  // No bundles are there to be started.
  writeFileSync(
    'dist/cli/start.js',
    "import { tuneEngine } from '../engine.js';\ntuneEngine();\nawait import('./main.js');\n",
  );
  writeFileSync('dist/extract.1', execFileSync('node', ['bin/extract.js', 'man']));
}

function runTests() {
  rmSync('coverage', { recursive: true, force: true });
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'test/coverage/vitest.config.ts', ...parts], {
    stdio: 'inherit',
    env: { ...process.env, NODE_V8_COVERAGE: RAW },
  });
  return status === 0;
}

function readCounts() {
  return new CoverageReport({
    logging: 'error',
    outputDir: 'coverage',
    clean: false,
    dataDir: RAW,
    entryFilter: ({ url }) => url.startsWith(DIST),
    // What no process has loaded counts too.
    all: {
      dir: 'dist',
      filter: (path) => path.endsWith('.js'),
      transformer: (entry) => {
        entry.sourceMap = JSON.parse(readFileSync(`${fileURLToPath(entry.url)}.map`, 'utf8'));
      },
    },
    reports: ['v8', 'json'],
  }).generate();
}

/** A row a folder, and one of them all. */
function printTable({ files, summary }) {
  const folders = new Map();
  for (const { sourcePath, summary: counts } of files) {
    const folder = dirname(sourcePath);
    folders.set(folder, [...(folders.get(folder) ?? []), counts]);
  }
  const row = (counts) =>
    Object.keys(FLOORS).map((what) => {
      const covered = counts.reduce((sum, { [what]: count }) => sum + count.covered, 0);
      const total = counts.reduce((sum, { [what]: count }) => sum + count.total, 0);
      return total === 0 ? 'none' : `${((100 * covered) / total).toFixed(2)} % (${covered} of ${total})`;
    });
  const rows = [...folders].sort().map(([folder, counts]) => [folder, ...row(counts)]);
  for (const [folder, ...cells] of [['', ...Object.keys(FLOORS)], ...rows, ['all', ...row([summary])]])
    console.log(folder.padEnd(36), ...cells.map((cell) => cell.padStart(26)));
}

buildWithMaps();
const arePassed = runTests();
const counts = await readCounts();
printTable(counts);
const low = Object.keys(FLOORS).filter((what) => parts.length === 0 && counts.summary[what].pct < FLOORS[what]);
for (const what of low) console.error(`${what}: ${counts.summary[what].pct} %, at least ${FLOORS[what]} % is wanted`);
execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
process.exitCode = arePassed && low.length === 0 ? 0 : 1;
