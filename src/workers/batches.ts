/** Longest time, in milliseconds, that an item waits for company: a slow pipe gets its answers, a fast one full batches. */
const PATIENCE = 20;

export interface Gathered<T> {
  readonly documents: readonly T[];
  /** True where the source is known to have ended; the last batch of one that pauses before its end does not know. */
  readonly isLast: boolean;
}

export interface BatchSizes {
  readonly first: number;
  readonly most: number;
}

/**
 * Groups the items of lists in order. A batch is given when it is full, when the source pauses, and at the end. Each may be twice
 * as long as the one before it: a short run is spread over the workers, a long one costs few messages.
 */
export async function* inBatches<T>(
  lists: AsyncIterable<readonly T[]>,
  { first, most }: BatchSizes,
): AsyncGenerator<Gathered<T>> {
  const source = lists[Symbol.asyncIterator]();
  const waiting: T[] = [];
  let next = source.next();
  let size = first;
  for (;;) {
    const arrived = waiting.length > 0 ? await orPause(next) : await next;
    if (arrived !== 'pause' && arrived.done) break;
    if (arrived !== 'pause') {
      waiting.push(...arrived.value);
      next = source.next();
    }
    while (waiting.length >= size || (arrived === 'pause' && waiting.length > 0)) {
      yield { documents: waiting.splice(0, size), isLast: false };
      size = Math.min(2 * size, most);
    }
  }
  if (waiting.length > 0) yield { documents: waiting, isLast: true };
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
