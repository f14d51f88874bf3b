/** Longest time, in milliseconds, that an item waits for company: a slow pipe gets its answers, a fast one full batches. */
const PATIENCE = 20;

/** Groups items in order. A batch is given when it is full, when the source pauses, and at the end. */
export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  const source = items[Symbol.asyncIterator]();
  let batch: T[] = [];
  let next = source.next();
  for (;;) {
    const arrived = batch.length > 0 ? await orPause(next) : await next;
    if (arrived !== 'pause' && arrived.done) break;
    if (arrived !== 'pause') {
      batch.push(arrived.value);
      next = source.next();
    }
    if (arrived === 'pause' || batch.length >= size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function orPause<T>(next: Promise<T>): Promise<T | 'pause'> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<'pause'>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, 'pause');
  });
  const arrived = await Promise.race([next, pause]);
  clearTimeout(timer);
  return arrived;
}
