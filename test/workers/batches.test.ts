import { expect, test } from 'vitest';
import { inBatches } from '../../src/workers/batches.js';

/** The numbers up to the count, in lists of such lengths, over and over. */
async function* numbers(count: number, lengths: readonly number[]): AsyncGenerator<readonly number[]> {
  const all = [...Array(count).keys()];
  for (let list = 0; all.length > 0; list++) yield all.splice(0, lengths[list % lengths.length]);
}

class Box {
  readonly items: number[] = [];
  get length() {
    return this.items.length;
  }
  add(item: number) {
    this.items.push(item);
  }
}
const open = () => new Box();

test.each([[[1]], [[3, 5]], [[0, 20]]])(
  'batches of lists of %j grow to their most, and hold all in order',
  async (lengths) => {
    const batches: number[][] = [];
    for await (const batch of inBatches(numbers(20, lengths), { first: 2, most: 8 }, open)) batches.push(batch.items);
    expect(batches.map(({ length }) => length)).toEqual([2, 4, 8, 6]);
    expect(batches.flat()).toEqual([...Array(20).keys()]);
  },
);

test('a source that pauses gets its answers before it goes on', async () => {
  let goOn: () => void = () => {};
  const answered = new Promise<void>((done) => {
    goOn = done;
  });
  async function* slow(): AsyncGenerator<readonly number[]> {
    yield [1];
    await answered;
    yield [2];
  }
  const seen: (readonly number[])[] = [];
  for await (const { items } of inBatches(slow(), { first: 4, most: 8 }, open)) {
    seen.push(items);
    goOn();
  }
  expect(seen).toEqual([[1], [2]]);
});

test('a list is in its batches before the next is asked for', async () => {
  const list: number[] = [];
  async function* reused(): AsyncGenerator<readonly number[]> {
    for (let i = 0; i < 10; i += 2) {
      list.splice(0, 2, i, i + 1);
      yield list;
    }
  }
  const found: number[] = [];
  for await (const batch of inBatches(reused(), { first: 3, most: 3 }, open)) found.push(...batch.items);
  expect(found).toEqual([...Array(10).keys()]);
});
