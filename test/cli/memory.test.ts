import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { BIN } from './run-extract.js';

/** More than a hundred megabytes go through a program that may keep 64 megabytes: what has been written must not be held. */
test('nothing of a finished article is kept', async () => {
  const article = `${JSON.stringify({ text: 'The bridge was opened on Friday. '.repeat(30_000), language: 'en' })}\n`;
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=64', BIN, '-', '--input', 'ndjson', '--format', 'ndjson', '--kinds', 'none', '--quiet'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let records = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const unit of chunk) if (unit === 10) records++;
  });
  const ended = once(child, 'exit');
  child.stdin.on('error', () => undefined);
  for (let sent = 0; sent < 120; sent++)
    if (!child.stdin.write(article)) await Promise.race([once(child.stdin, 'drain'), ended]);
  child.stdin.end();
  expect(await ended).toEqual([0, null]);
  expect(records).toBe(120);
});
