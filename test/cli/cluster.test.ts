import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BIN, runExtract, temporaryFolder } from './run-extract.js';

const UNITS = 6;
/** What is looked for is not the point here: few facts start sooner. */
const FEW_FACTS = ['--jobs', '1', '--kinds', 'money'];

/** A folder with files of three articles each, the second file with a bad line, and their manifest. */
function prepare(): { readonly folder: string; readonly manifest: string } {
  const folder = temporaryFolder();
  const names = Array.from({ length: UNITS }, (_, unit) => {
    const text = `Завод номер ${unit} получил 10 млн рублей, сообщил 5 мая 2025 года директор Иван Петров.`;
    const lines = [0, 1, 2].map((line) => JSON.stringify({ id: `${unit}-${line}`, text }));
    const name = join(folder, `in-${unit}.ndjson`);
    writeFileSync(name, `${lines.join('\n')}\n${unit === 1 ? '{oops\n' : ''}`);
    return name;
  });
  const manifest = join(folder, 'manifest.txt');
  writeFileSync(manifest, `${names.join('\n')}\n`);
  return { folder, manifest };
}

const shard = (manifest: string, output: string, more: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  runExtract(['run', '--manifest', manifest, '--output', output, ...FEW_FACTS, ...more], '', { env });
const finalize = (manifest: string, output: string) =>
  runExtract(['finalize', '--manifest', manifest, '--output', output]);

/** The uncompressed parts and the rejects, by name. */
function contentOf(output: string): Record<string, string> {
  const names = readdirSync(output).filter((name) => /\.ndjson(?:\.gz)?$/.test(name));
  const read = (name: string) => {
    const bytes = readFileSync(join(output, name));
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  };
  return Object.fromEntries(names.sort().map((name) => [name, read(name)]));
}

test('shards of any number give the same parts, and finalize tells when all are there', async () => {
  const { folder, manifest } = prepare();
  const [whole, shared] = [join(folder, 'whole'), join(folder, 'shared')];
  expect((await shard(manifest, whole, ['--shard', '0/1'])).exitCode).toBe(0);
  expect((await finalize(manifest, whole)).exitCode).toBe(0);
  const content = contentOf(whole);
  expect(Object.keys(content)).toHaveLength(UNITS + 1);
  expect(content['rejects-00001.ndjson']).toContain('bad-line');
  expect(content['part-00001.ndjson.gz']?.trim().split('\n')).toHaveLength(3);
  const success = JSON.parse(readFileSync(join(whole, '_SUCCESS'), 'utf8'));
  expect(success).toMatchObject({ units: UNITS, documents: 3 * UNITS, rejected: 1 });

  await shard(manifest, shared, ['--shard', '2/3']);
  await shard(manifest, shared, [], { SLURM_ARRAY_TASK_ID: '0', SLURM_ARRAY_TASK_COUNT: '3' });
  const early = await finalize(manifest, shared);
  expect(early.exitCode).toBe(75);
  expect(early.stderr).toContain('in-1.ndjson is not done');
  expect(existsSync(join(shared, '_SUCCESS'))).toBe(false);
  await shard(manifest, shared, [], { AWS_BATCH_JOB_ARRAY_INDEX: '1', AWS_BATCH_JOB_ARRAY_SIZE: '3' });
  expect((await finalize(manifest, shared)).exitCode).toBe(0);
  expect(contentOf(shared)).toEqual(content);
}, 60_000);

test('what is done is left alone; what was made otherwise or is damaged is told', async () => {
  const { folder, manifest } = prepare();
  const output = join(folder, 'out');
  await shard(manifest, output, ['--shard', '0/2']);
  const before = readdirSync(output);
  const again = await shard(manifest, output, ['--shard', '0/2']);
  expect([again.exitCode, readdirSync(output)]).toEqual([0, before]);
  const other = await shard(manifest, output, ['--shard', '0/2', '--kinds', 'none']);
  expect(other.exitCode).toBe(2);
  expect(other.stderr).toContain('--force');
  expect((await shard(manifest, output, ['--shard', '0/2', '--kinds', 'none', '--force'])).exitCode).toBe(0);
  await shard(manifest, output, ['--shard', '1/2']);
  expect((await finalize(manifest, output)).stderr).toContain('2 different sets of options');
  await shard(manifest, output, ['--shard', '0/2', '--force']);
  appendFileSync(join(output, 'part-00002.ndjson.gz'), 'x');
  expect((await finalize(manifest, output)).stderr).toContain('part-00002.ndjson.gz is damaged');
}, 60_000);

test.each([
  ['no shard at all', [], {}, 'which part of the manifest?'],
  ['a scheduler that tells no number', [], { JOB_COMPLETION_INDEX: '3' }, 'Kubernetes does not tell how many'],
  ['an index that is none', ['--shard', '8/8'], {}, 'the indexes are 0 to 7'],
  ['an array that begins at 1', [], { SLURM_ARRAY_TASK_ID: '8', SLURM_ARRAY_TASK_COUNT: '8' }, 'indexes are 0 to 7'],
  ['no shard but a word', ['--shard', 'all'], {}, 'for example 3/8'],
])('%s is wrong usage', async (_, more, env, message) => {
  const { folder, manifest } = prepare();
  const { stderr, exitCode } = await shard(manifest, join(folder, 'out'), more, env);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

test('a missing file asks for another try and does not stop the others', async () => {
  const { folder, manifest } = prepare();
  const output = join(folder, 'out');
  rmSync(join(folder, 'in-2.ndjson'));
  const { stderr, exitCode } = await shard(manifest, output, ['--shard', '0/1']);
  expect(exitCode).toBe(75);
  expect(stderr).toContain('in-2.ndjson: no such file');
  expect(readdirSync(output).filter((name) => name.endsWith('.gz'))).toHaveLength(UNITS - 1);
});

test('a task that is killed leaves no part that is not whole, and the next one finishes', async () => {
  const { folder, manifest } = prepare();
  const output = join(folder, 'out');
  const long = JSON.stringify({ text: 'Завод в Бресте получил 10 млн рублей, сообщил Иван Петров. '.repeat(200) });
  writeFileSync(join(folder, 'in-3.ndjson'), `${long}\n`.repeat(100));
  const child = spawn(process.execPath, [
    BIN,
    'run',
    '--manifest',
    manifest,
    '--output',
    output,
    '--shard',
    '0/1',
    ...FEW_FACTS,
  ]);
  const isUnderway = () => existsSync(output) && readdirSync(output).some((name) => name.startsWith('.part-00003'));
  while (!isUnderway() && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  child.kill('SIGKILL');
  await new Promise((done) => child.once('exit', done));
  expect(existsSync(join(output, 'part-00002.ndjson.gz'))).toBe(true);
  expect(existsSync(join(output, 'part-00003.json'))).toBe(false);
  expect((await finalize(manifest, output)).exitCode).toBe(75);
  expect((await shard(manifest, output, ['--shard', '0/1'])).exitCode).toBe(0);
  expect((await finalize(manifest, output)).exitCode).toBe(0);
}, 60_000);
