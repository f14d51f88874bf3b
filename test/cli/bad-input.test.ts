import { spawn } from 'node:child_process';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { BIN, runExtract, temporaryFolder } from './run-extract.js';

const STACK_TRACE = /^\s+at .+:\d+:\d+/m;
const GOOD = 'Завод в Бресте получил 10 млн рублей, сообщил директор Иван Петров.\n';

function recordsIn(stdout: string): ArticleRecord[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord);
}

/** A folder with one good article and one bad file. */
function folderWith(name: string, content: string | Buffer): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.txt'), GOOD);
  writeFileSync(join(folder, name), content);
  return folder;
}

test.each([
  ['an empty file', 'bad.txt', '', 'empty'],
  ['a file of spaces', 'bad.txt', ' \n\n ', 'empty'],
  ['a binary file', 'bad.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 32)), 'binary'],
  ['a truncated .gz', 'bad.txt.gz', gzipSync(GOOD.repeat(500)).subarray(0, 40), 'truncated'],
])('%s is told by name, the other file is still done', async (_, name, content, code) => {
  const folder = folderWith(name, content);
  const { stdout, stderr, exitCode } = await runExtract([folder, '--format', 'ndjson', '--jobs', '1']);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(join(folder, name));
  expect(stderr).not.toMatch(STACK_TRACE);
  const records = recordsIn(stdout);
  expect(records.map(({ id, problems }) => [id, problems[0]?.code])).toEqual([
    ['bad', code],
    ['good', undefined],
  ]);
  expect(records[1]?.text).toContain('Завод в Бресте');
});

test('bytes that are not UTF-8 are read in their own encoding', async () => {
  const folder = folderWith(
    'koi.txt',
    Buffer.concat([Buffer.from([0xd0]), Buffer.from('Просто текст'.repeat(3), 'latin1')]),
  );
  const { stdout, stderr } = await runExtract([folder, '--format', 'ndjson', '--jobs', '1']);
  expect(recordsIn(stdout)).toHaveLength(2);
  expect(stderr).not.toMatch(STACK_TRACE);
});

test('a bad line gives a record with a problem and does not stop the others', async () => {
  const lines = ['{"id":"a","text":"Минск, 5 мая."}', '{oops', '{"id":"c"}', '{"id":"d","text":"Ещё строка."}'];
  const { stdout, stderr, exitCode } = await runExtract(
    ['--input', 'ndjson', '--format', 'ndjson', '-'],
    `${lines.join('\n')}\n`,
  );
  expect(recordsIn(stdout).map(({ id, problems }) => [id, problems[0]?.code])).toEqual([
    ['a', undefined],
    ['stdin:2', 'bad-line'],
    ['stdin:3', 'bad-line'],
    ['d', undefined],
  ]);
  expect(stderr).toContain('line 2');
  expect(exitCode).toBe(1);
});

test('files that cannot be opened are told, the run goes on', async () => {
  const folder = folderWith('other.txt', GOOD);
  symlinkSync('nowhere.txt', join(folder, 'dangling.txt'));
  symlinkSync('circle.txt', join(folder, 'circle.txt'));
  symlinkSync(folder, join(folder, 'loop'));
  const { stdout, stderr, exitCode } = await runExtract([
    join(folder, 'gone.txt'),
    folder,
    '--format',
    'ndjson',
    '--jobs',
    '1',
  ]);
  expect(recordsIn(stdout).map(({ source, problems }) => [basename(source.path), problems[0]?.code])).toEqual([
    ['gone.txt', 'unreadable'],
    ['circle.txt', 'unreadable'],
    ['dangling.txt', 'unreadable'],
    ['good.txt', undefined],
    ['other.txt', undefined],
  ]);
  expect(stderr).toContain('gone.txt: no such file or folder');
  expect(stderr).toContain('circle.txt: a link that leads back to itself');
  expect(exitCode).toBe(1);
});

test.each([
  ['an empty folder', [temporaryFolder()], /no articles in/],
  ['nothing named', [], /nothing to read/],
  ['a missing path', ['no-such-folder'], /no-such-folder: no such file or folder/],
  ['an unknown option', ['--formt', 'csv'], /unknown option '--formt'[\s\S]*Did you mean --format\?/],
  ['a bad day', ['--date', '2025-02-30', 'seeds'], /YYYY-MM-DD/],
  ['an unknown kind', ['--kinds', 'people,planets', 'seeds'], /"planets" is not a kind/],
])('%s ends with exit code 2 and one plain sentence', async (_, args, message) => {
  const { stdout, stderr, exitCode } = await runExtract(args);
  expect(exitCode).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(STACK_TRACE);
});

test('a reader that goes away ends the run quietly', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => JSON.stringify({ id: `n${i}`, text: GOOD })).join('\n');
  const script = `"${process.execPath}" "${BIN}" --input ndjson --format ndjson - | head -n 1`;
  const child = spawn('bash', ['-c', `set -o pipefail; ${script}`]);
  let stderr = '';
  let stdout = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(lines);
  const exitCode = await new Promise((done) => child.on('close', done));
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});

test.each(['--help', 'man', 'schema', 'seeds/nowhere.html 2>&1'])('nor does it break %s', async (words) => {
  const script = `"${process.execPath}" "${BIN}" ${words} | head -c 1`;
  const child = spawn('bash', ['-c', script], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  await new Promise((done) => child.on('close', done));
  expect(stderr).toBe('');
});

test('an interrupted run leaves no file, not even a part of one', async () => {
  const folder = temporaryFolder();
  const child = spawn(process.execPath, [BIN, '--input', 'ndjson', '--output', join(folder, 'facts.csv'), '-']);
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${JSON.stringify({ id: 'a', text: GOOD })}\n`.repeat(200));
  await new Promise((done) => setTimeout(done, 1500));
  child.kill('SIGINT');
  const exitCode = await new Promise((done) => child.on('close', done));
  expect(exitCode).toBe(130);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['at its last bytes', ['seeds/wire-innoprom.txt']],
  ['in the middle', ['seeds', '--kinds', 'none', '--jobs', '1']],
])('a disk that is full %s is one sentence and no file', async (_, args) => {
  const { stderr, exitCode } = await runExtract([...args, '--output', '/dev/full']);
  expect(stderr).toMatch(/^extract: cannot write \/dev\/full: the disk is full\n$/);
  expect(exitCode).toBe(2);
});
