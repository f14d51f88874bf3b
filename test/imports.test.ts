import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = 'src';

/** Who may import whom: a folder of src (or a file at its top) and the folders and files it may import from. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'engine.ts': [],
  'remembered.ts': ['model'],
  lexemes: ['model', 'remembered.ts'],
  find: ['model', 'lexemes'],
  languages: ['model', 'remembered.ts', 'lexemes', 'find'],
  read: ['model'],
  clean: ['model'],
  detect: ['model', 'remembered.ts'],
  tokenize: ['model', 'lexemes'],
  transliteration: ['remembered.ts'],
  resolve: ['model', 'remembered.ts', 'transliteration'],
  link: ['model', 'transliteration'],
  write: ['model', 'link'],
  'assemble-record.ts': ['model'],
  'process-document.ts': [
    'model',
    'clean',
    'detect',
    'lexemes',
    'tokenize',
    'languages',
    'resolve',
    'assemble-record.ts',
  ],
  workers: ['model', 'engine.ts', 'process-document.ts', 'read'],
  'run.ts': ['model', 'read', 'workers'],
  check: ['model', 'process-document.ts', 'link', 'read'],
};
/** The outermost layer: may import everything, is imported by nothing else. */
const OUTERMOST = ['cli', 'index.ts'];

/** Packages and the one place that may import each; a place is a folder or a file. */
const PACKAGE_OWNERS: Readonly<Record<string, readonly string[]>> = {
  az: ['src/languages/ru/morphology'],
  'big.js': ['src/find/decimal.ts'],
  chalk: ['src/cli'],
  cheerio: ['src/clean'],
  commander: ['src/cli'],
  'csv-stringify': ['src/write'],
  hucre: ['src/write'],
  piscina: ['src/workers'],
  tinyglobby: ['src/read'],
  warcio: ['src/read/warc.ts'],
  zod: ['src/model', 'src/read/ndjson.ts', 'src/cli'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join(SOURCE, path));

const IMPORT = /^(?:import|export)\b[^';=]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(IMPORT)].map((match) => {
    const to = match[1] ?? match[2] ?? match[3]!;
    return { from, to: to.startsWith('.') ? normalize(join(dirname(from), to.replace(/\.js$/, '.ts'))) : to };
  }),
);
const inside = imports.filter(({ to }) => to.startsWith(`${SOURCE}/`));
const packages = imports.filter(({ to }) => !to.startsWith(`${SOURCE}/`) && !to.startsWith('node:'));

const layerOf = (path: string) => path.split('/')[1]!;
const show = ({ from, to }: Import) => `${from} → ${to}`;

test('the imports of the whole source were read', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(inside.length).toBeGreaterThan(files.length);
});

test('every folder has its place among the layers', () => {
  const layers = [...new Set(files.map(layerOf))];
  expect(layers.filter((layer) => !(layer in MAY_IMPORT) && !OUTERMOST.includes(layer))).toEqual([]);
});

test('a layer imports only what it may', () => {
  const forbidden = inside.filter(({ from, to }) => {
    const [importer, imported] = [layerOf(from), layerOf(to)];
    if (OUTERMOST.includes(importer) || importer === imported) return false;
    return !MAY_IMPORT[importer]!.includes(imported);
  });
  expect(forbidden.map(show)).toEqual([]);
});

test('a language never imports another one', () => {
  const language = (path: string) => /^src\/languages\/([a-z]{2})\//.exec(path)?.[1];
  const crossing = inside.filter(({ from, to }) => language(from) && language(to) && language(from) !== language(to));
  expect(crossing.map(show)).toEqual([]);
});

test('a package is imported by its owner alone', () => {
  const nameOf = (to: string) =>
    to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');
  const stray = packages.filter(
    ({ from, to }) =>
      !(PACKAGE_OWNERS[nameOf(to)] ?? []).some((owner) => from === owner || from.startsWith(`${owner}/`)),
  );
  expect(stray.map(show)).toEqual([]);
});

test('only the command line touches arguments, exit codes, streams, the clock and the environment', () => {
  const touching = files.filter(
    (path) =>
      !path.startsWith('src/cli/') &&
      /process\.(?:argv|exit|exitCode|stdin|stdout|stderr|env)\b|\bDate\.now\b|new Date\(\)/.test(
        readFileSync(path, 'utf8'),
      ),
  );
  expect(touching).toEqual([]);
});

test('no import cycles', () => {
  const targets = new Map<string, string[]>();
  for (const { from, to } of inside) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]): void => {
    if (done.has(path)) return;
    expect(above, `${[...above, path].join(' → ')}`).not.toContain(path);
    for (const next of targets.get(path) ?? []) walk(next, [...above, path]);
    done.add(path);
  };
  for (const path of files) walk(path, []);
});

test('files stay short enough to hold one idea; word tables may be longer', () => {
  const long = files.filter((path) => !path.includes('/lists/') && readFileSync(path, 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});
