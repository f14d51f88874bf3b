import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, runExtract, temporaryFolder } from '../cli/run-extract.js';

const OLD = 'what stood there before\n';

function writeArticles(folder: string, count: number): string {
  const path = join(folder, 'articles.ndjson');
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `a${i}`, text: `Завод № ${i} получил ${i} млн рублей, сообщил директор Иван Петров.` }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function bytesBeside(folder: string): number {
  const temporary = readdirSync(folder).find((name) => name.endsWith('.tmp'));
  return temporary ? statSync(join(folder, temporary)).size : 0;
}

test.each(['facts.ndjson', 'facts.csv', 'facts.json'])(
  'kill -9 while %s is written leaves the old file',
  async (name) => {
    const folder = temporaryFolder();
    const output = join(folder, name);
    writeFileSync(output, OLD);
    const child = spawn(process.execPath, [BIN, writeArticles(folder, 20_000), '--output', output, '--kinds', 'none'], {
      stdio: 'ignore',
    });
    const watch = setInterval(() => bytesBeside(folder) > 0 && child.kill('SIGKILL'), 1);
    const signal = await new Promise((done) => child.on('close', (_, by) => done(by)));
    clearInterval(watch);
    expect(signal).toBe('SIGKILL');
    expect(readFileSync(output, 'utf8')).toBe(OLD);
  },
);

test('a whole run puts the new file in the place of the old one', async () => {
  const folder = temporaryFolder();
  const output = join(folder, 'facts.ndjson');
  writeFileSync(output, OLD);
  const input = writeArticles(folder, 20);
  expect((await runExtract([input, '--output', output])).exitCode).toBe(0);
  expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(20);
});

test('a name that leads elsewhere stays a name: nothing is written outside the output', async () => {
  const folder = temporaryFolder();
  const lines = ['../../escaped', '/escaped', 'a\\..\\escaped', '.'].map((id) =>
    JSON.stringify({ id, text: 'Минск.' }),
  );
  const output = join(folder, 'facts.ndjson');
  await runExtract(['--input', 'ndjson', '--output', output, '-'], lines.join('\n'), { cwd: folder });
  expect(readdirSync(folder)).toEqual(['facts.ndjson']);
});
