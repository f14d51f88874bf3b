import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
}

export const BIN = resolve('bin/extract.js');

/** Runs the program as a user does, with what is given on standard input. */
export function runExtract(
  args: readonly string[],
  input = '',
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((done, fail) => {
    const env = { ...process.env, ...options.env };
    const child = spawn(process.execPath, [BIN, ...args], { cwd: options.cwd, env });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', fail);
    child.on('close', (exitCode) => done({ stdout, stderr, exitCode }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'extract-test-'));
}
