import { expect, test } from 'vitest';
import { inBatches } from '../../src/workers/batches.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i;
}

test('batches grow to their most, and hold all in order', async () => {
  const batches: number[][] = [];
  for await (const { documents } of inBatches(numbers(20), { first: 2, most: 8 })) batches.push([...documents]);
  expect(batches.map(({ length }) => length)).toEqual([2, 4, 8, 6]);
  expect(batches.flat()).toEqual([...Array(20).keys()]);
});

test('a source that pauses gets its answers before it goes on', async () => {
  let goOn: () => void = () => {};
  const answered = new Promise<void>((done) => {
    goOn = done;
  });
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await answered;
    yield 2;
  }
  const seen: [number, boolean][] = [];
  for await (const { documents, isLast } of inBatches(slow(), { first: 4, most: 8 })) {
    seen.push([documents[0] ?? 0, isLast]);
    goOn();
  }
  expect(seen).toEqual([
    [1, false],
    [2, true],
  ]);
});
