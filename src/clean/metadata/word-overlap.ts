/** Share of common words of two titles, 0 to 1: case and punctuation do not count. */
export function wordOverlap(a: string, b: string): number {
  return wordOverlapOf(wordsOf(a), wordsOf(b));
}

/** The same for words already read. */
export function wordOverlapOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return (2 * common) / (left.size + right.size);
}

export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
