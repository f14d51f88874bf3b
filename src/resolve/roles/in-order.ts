import type { Span } from '../../model/span.js';

/** A mention with what it is a mention of. */
export interface Placed<T> extends Span {
  readonly of: T;
}

/** All mentions of the entities in text order. */
export function inOrder<T extends { readonly mentions: readonly Span[] }>(
  entities: readonly T[],
): readonly Placed<T>[] {
  const placed: Placed<T>[] = [];
  for (const of of entities) for (const { start, end } of of.mentions) placed.push({ start, end, of });
  return placed.sort(byPosition);
}

function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
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
