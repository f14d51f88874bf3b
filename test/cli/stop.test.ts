import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, temporaryFolder } from './run-extract.js';

test.each([120, 250, 500, 1000])(
  'Ctrl-C after %i ms ends the program, whatever it is at, and leaves nothing',
  async (delay) => {
    const folder = temporaryFolder();
    const child = spawn(process.execPath, [BIN, '--input', 'ndjson', '--output', join(folder, 'facts.csv'), '-']);
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id":"a","text":"Минск, 5 мая 2024 года."}\n'.repeat(50));
    setTimeout(() => child.kill('SIGINT'), delay);
    // Before the program has begun to listen, the signal itself ends it.
    const ended = await new Promise((done) => child.on('close', (code, signal) => done(code ?? signal)));
    expect([130, 'SIGINT']).toContain(ended);
    expect(readdirSync(folder)).toEqual([]);
  },
);
