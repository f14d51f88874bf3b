import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/run-extract.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Locked {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const npm = (args: readonly string[], cwd = '.') =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('at most twelve direct dependencies, each pinned to one version', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12);
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('what a user installs is locked by its hash and runs no script of its own', () => {
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  expect(shipped.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('the bill of materials of a release names all that is shipped', () => {
  const { components } = JSON.parse(npm(['sbom', '--sbom-format', 'cyclonedx'])) as {
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  const named = components.map(({ name, version }) => `${name}@${version}`);
  const direct = Object.entries(manifest.dependencies).map(([name, version]) => `${name}@${version}`);
  expect(direct.filter((name) => !named.includes(name))).toEqual([]);
});

test('the package holds what a user needs and works from its tarball in an empty folder', () => {
  const folder = temporaryFolder();
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder])) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  const tops = [...new Set(packed.files.map(({ path }) => path.split('/')[0]))].sort();
  expect(tops).toEqual(['LICENSE', 'NOTICE', 'README.md', 'bin', 'dist', 'package.json']);

  const home = join(folder, 'home');
  npm([
    'install',
    '--prefix',
    home,
    '--no-save',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    join(folder, packed.filename),
  ]);
  const bin = join(home, 'node_modules', '.bin', 'extract');
  expect(existsSync(bin)).toBe(true);
  const run = (program: string, args: readonly string[]) =>
    execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seed = join(process.cwd(), 'seeds', 'page-budget-1251.html');
  expect(run(bin, [seed, '--format', 'ndjson'])).toBe(
    run(process.execPath, ['bin/extract.js', seed, '--format', 'ndjson']),
  );
}, 90_000);
