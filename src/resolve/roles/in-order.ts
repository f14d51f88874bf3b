import type { Span } from '../../model/span.js';

/** A mention with what it is a mention of. */
export interface Placed<T> extends Span {
  readonly of: T;
}

/** All mentions of the entities in text order. */
export function inOrder<T extends { readonly mentions: readonly Span[] }>(
  entities: readonly T[],
): readonly Placed<T>[] {
  return entities
    .flatMap((of) => of.mentions.map(({ start, end }) => ({ start, end, of })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Index of the first span that starts at or behind the offset; spans in text order. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
