import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, runExtract, temporaryFolder } from './run-extract.js';

const ARTICLES = 6000;

function writeArticles(folder: string): string {
  const path = join(folder, 'articles.ndjson');
  const lines = Array.from({ length: ARTICLES }, (_, i) =>
    JSON.stringify({
      id: `a${i}`,
      text: `Завод № ${i} получил ${i} млн рублей, сообщил директор Иван Петров. `.repeat(1 + (i % 4)),
    }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** Starts the run and kills it without warning, a moment after it has written something more. True where it was killed. */
async function killMidway(args: readonly string[], journal: string, extraMilliseconds: number): Promise<boolean> {
  const sizeOf = () => (existsSync(journal) ? statSync(journal).size : 0);
  const before = sizeOf();
  const child = spawn(process.execPath, [BIN, ...args], { stdio: 'ignore' });
  let wasKilled = false;
  const watch = setInterval(() => {
    if (sizeOf() <= before || wasKilled) return;
    wasKilled = true;
    setTimeout(() => child.kill('SIGKILL'), extraMilliseconds);
  }, 1);
  const signal = await new Promise((done) => child.on('close', (_, by) => done(by)));
  clearInterval(watch);
  return signal === 'SIGKILL';
}

test('a run killed at twenty moments and resumed each time loses nothing and gives nothing twice', async () => {
  const folder = temporaryFolder();
  const input = writeArticles(folder);
  const whole = await runExtract([input, '--format', 'ndjson', '--kinds', 'none', '--jobs', '1']);
  const output = join(folder, 'facts.ndjson');
  const args = [input, '--output', output, '--resume', '--kinds', 'none', '--jobs', '1'];
  let kills = 0;
  for (let i = 0; i < 20; i++) if (await killMidway(args, `${output}.journal`, (i * 7) % 20)) kills++;
  expect(kills).toBe(20);
  expect((await runExtract(args)).exitCode).toBe(0);
  expect(readFileSync(output, 'utf8')).toBe(whole.stdout);
  expect(readdirSync(folder).sort()).toEqual(['articles.ndjson', 'facts.ndjson']);
}, 120_000);

test('a journal of another run is not gone on with', async () => {
  const folder = temporaryFolder();
  const output = join(folder, 'facts.ndjson');
  writeFileSync(`${output}.journal`, '{"paths":["elsewhere"]}\n10 2000 0\n');
  const { stderr, exitCode } = await runExtract([writeArticles(folder), '--output', output, '--resume']);
  expect(stderr).toMatch(/facts\.ndjson\.journal is of a run with other inputs, options or another version/);
  expect(exitCode).toBe(2);
});

test('a journal cut off in the middle of a line counts up to its last whole line', async () => {
  const folder = temporaryFolder();
  const input = writeArticles(folder);
  const whole = await runExtract([input, '--format', 'ndjson', '--kinds', 'none', '--jobs', '1']);
  const output = join(folder, 'facts.ndjson');
  const args = [input, '--output', output, '--resume', '--kinds', 'none', '--jobs', '1'];
  expect(await killMidway(args, `${output}.journal`, 10)).toBe(true);
  appendFileSync(`${output}.journal`, '2999 99');
  await runExtract(args);
  expect(readFileSync(output, 'utf8')).toBe(whole.stdout);
});

test('formats that need their end cannot be resumed', async () => {
  const { stderr, exitCode } = await runExtract([
    'seeds',
    '--resume',
    '--output',
    join(temporaryFolder(), 'facts.json'),
  ]);
  expect(stderr).toMatch(/--resume goes with --output and a format written line by line/);
  expect(exitCode).toBe(2);
});
