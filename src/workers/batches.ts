/** Longest time, in milliseconds, that an item waits for company: a slow pipe gets its answers, a fast one full batches. */
const PATIENCE = 20;

/** What items are put into; it makes its own of what an item holds. */
export interface Container<T> {
  readonly length: number;
  readonly add: (item: T) => void;
}

export interface BatchSizes {
  readonly first: number;
  readonly most: number;
}

/**
 * Groups the items of lists in order. A batch is given when it is full, when the source pauses, and at the end. Each may be twice
 * as long as the one before it: a short run is spread over the workers, a long one costs few messages. The next list is asked for
 * when all items of the one before it are in their batches.
 *
 * @param open a container for the next batch
 */
export async function* inBatches<T, C extends Container<T>>(
  lists: AsyncIterable<readonly T[]>,
  { first, most }: BatchSizes,
  open: () => C,
): AsyncGenerator<C> {
  const source = lists[Symbol.asyncIterator]();
  let batch = open();
  let size = first;
  const given = () => {
    const full = batch;
    batch = open();
    size = Math.min(2 * size, most);
    return full;
  };
  for (;;) {
    const next = source.next();
    if (batch.length > 0 && (await isPausing(next))) yield given();
    const arrived = await next;
    if (arrived.done) break;
    for (const item of arrived.value) {
      batch.add(item);
      if (batch.length >= size) yield given();
    }
  }
  if (batch.length > 0) yield batch;
}

/** Whether the source keeps what was asked for waiting. */
export async function isPausing(next: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<true>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, true);
  });
  const isPause = await Promise.race([next.then(() => false), pause]);
  clearTimeout(timer);
  return isPause;
}
