import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.js';
import { recordOf } from '../../src/model/record-line.js';
import type * as Pool from '../../src/workers/pool.js';
import { runExtract, temporaryFolder } from '../cli/run-extract.js';

// Worker threads load the built program, so the pool must be the built one too.
const { processInOrder }: typeof Pool = await import(pathToFileURL(resolve('dist/workers/pool.js')).href);

const GOOD = 'Завод в Бресте получил 10 млн рублей, сообщил директор Иван Петров. ';
const LONG = GOOD.repeat(60_000);
const options = {
  read: { format: 'body', date: null, maxBytes: 1 << 30 },
  process: { kinds: new Set(['people', 'money'] as const), language: 'ru' },
} as const;

async function* lines(texts: readonly string[]) {
  for (const [index, text] of texts.entries()) {
    const line = Buffer.from(JSON.stringify({ id: `${index}`, text }));
    yield [{ kind: 'line', path: 'test.ndjson', number: index + 1, line } as const];
  }
}

let workers = 0;
process.on('worker', () => {
  workers++;
});
beforeEach(() => {
  workers = 0;
});

/** Number of people in each record, or what was wrong with it. */
async function outcomesOf(texts: readonly string[], pool: Parameters<typeof processInOrder>[2]) {
  const outcomes: (string | number)[] = [];
  for await (const list of processInOrder(lines(texts), options, pool)) {
    for (const record of list.map(({ line }) => recordOf(line)))
      outcomes.push(record.problems[0]?.code ?? record.people.length);
  }
  return outcomes;
}

test('a document that takes too much memory costs its own record alone', async () => {
  const texts = [GOOD, GOOD, LONG, GOOD, GOOD];
  expect(await outcomesOf(texts, { jobs: 2, timeout: null, memory: 48 })).toEqual([1, 1, 'out-of-memory', 1, 1]);
}, 60_000);

test('records keep the order of the inputs whatever each takes', async () => {
  const texts = Array.from({ length: 400 }, (_, index) => GOOD.repeat(1 + ((index * 37) % 10)));
  const alone = await outcomesOf(texts, { jobs: 1, timeout: null, memory: 1024 });
  expect(await outcomesOf(texts, { jobs: 3, timeout: null, memory: 1024 })).toEqual(alone);
  expect(workers).toBe(3);
}, 60_000);

test('documents and records that are larger than the memory they cross in are none the worse', async () => {
  const texts = [GOOD, GOOD.repeat(1500), GOOD.repeat(12_000), GOOD];
  const alone = await outcomesOf(texts, { jobs: 1, timeout: null, memory: 1024 });
  expect(alone.map((people) => Number(people) > 0)).toEqual([true, true, true, true]);
  expect(await outcomesOf(texts, { jobs: 2, timeout: null, memory: 1024 })).toEqual(alone);
  expect(workers).toBe(2);
}, 60_000);

test('inputs are read no further ahead than the workers need', async () => {
  let taken = 0;
  async function* endless() {
    for (;;) {
      yield [{ kind: 'line', path: 'x', number: ++taken, line: Buffer.from(JSON.stringify({ text: GOOD })) } as const];
    }
  }
  let given = 0;
  for await (const list of processInOrder(endless(), options, { jobs: 2, timeout: null, memory: 1024 })) {
    expect(taken - given).toBeLessThan(450);
    given += list.length;
    if (given >= 1500) break;
  }
}, 60_000);

test('a document that takes too long costs its own record alone, and so does one of too many bytes', async () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'c']) writeFileSync(join(folder, `${name}.txt`), GOOD);
  writeFileSync(join(folder, 'b.txt'), LONG.repeat(3));
  const reading = [folder, '--language', 'ru', '--format', 'ndjson'];
  const slow = await runExtract([...reading, '--timeout', '3', '--jobs', '1']);
  expect(slow.stderr).toContain('b.txt: document b: not done in 3 seconds');
  expect(slow.exitCode).toBe(1);
  expect(peopleIn(slow.stdout)).toEqual([1, 0, 1]);
  const large = await runExtract([...reading, '--max-bytes', '1M']);
  expect(large.stderr).toContain('b.txt: more than 1048576 bytes');
  expect(peopleIn(large.stdout)).toEqual([1, 0, 1]);
  expect((await runExtract([...reading, '--timeout', 'soon'])).exitCode).toBe(2);
}, 60_000);

function peopleIn(ndjson: string): number[] {
  return ndjson
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as ArticleRecord).people.length);
}
