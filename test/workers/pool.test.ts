import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputDocument } from '../../src/read/input-document.js';
import type * as Pool from '../../src/workers/pool.js';
import { temporaryFolder } from '../cli/run-extract.js';

// Worker threads load the built program, so the pool must be the built one too.
const { processInOrder }: typeof Pool = await import(pathToFileURL(resolve('dist/workers/pool.js')).href);

const TEXT = 'Завод в Бресте получил 10 млн рублей. ';
const options = {
  read: { format: 'body', date: null, maxBytes: 1 << 30 },
  process: { kinds: new Set<never>(), language: 'ru' },
} as const;

let workers = 0;
const count = () => {
  workers++;
};
beforeEach(() => {
  workers = 0;
  process.on('worker', count);
});
afterEach(() => {
  process.off('worker', count);
});

function linesOf(texts: readonly string[]): InputDocument[] {
  return texts.map((text, at) => {
    const line = Buffer.from(JSON.stringify({ id: `${at}`, text }));
    return { kind: 'line', path: 'test.ndjson', number: at + 1, line };
  });
}

async function outcomesOf(documents: readonly InputDocument[], timeout: number | null = null): Promise<number> {
  async function* inputs() {
    yield documents;
  }
  let outcomes = 0;
  for await (const list of processInOrder(inputs(), options, { jobs: 2, timeout, memory: 1024 }))
    outcomes += list.length;
  return outcomes;
}

test.each([0, 1, 4, 28, 284])('%i short documents are done without workers', async (length) => {
  expect(await outcomesOf(linesOf(Array.from({ length }, () => TEXT)))).toBe(length);
  expect(workers).toBe(0);
});

test('more documents, long ones, or a limit of time are for workers', async () => {
  expect(await outcomesOf(linesOf(Array.from({ length: 285 }, () => TEXT)))).toBe(285);
  expect(await outcomesOf(linesOf([TEXT, TEXT.repeat(20_000)]))).toBe(2);
  expect(await outcomesOf(linesOf([TEXT]), 60)).toBe(1);
  expect(workers).toBe(6);
});

test('of a file its size tells; packed, it might be of any', async () => {
  const folder = temporaryFolder();
  const fileOf = (name: string, content: string): InputDocument => {
    writeFileSync(join(folder, name), content);
    return { kind: 'file', path: join(folder, name), id: name };
  };
  expect(await outcomesOf([fileOf('a.txt', TEXT), fileOf('b.txt', TEXT)])).toBe(2);
  expect(workers).toBe(0);
  expect(await outcomesOf([fileOf('long.txt', TEXT.repeat(20_000))])).toBe(1);
  expect(await outcomesOf([fileOf('packed.txt.gz', 'no gzip')])).toBe(1);
  expect(workers).toBe(4);
});
