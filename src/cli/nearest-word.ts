/** The word that a mistyped one most likely meant; null where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const near = words
    .map((word) => ({ word, edits: editsBetween(typed, word) }))
    .filter(({ word, edits }) => edits <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  return near[0]?.word ?? null;
}

/** Letters to add, drop, change or swap with their neighbour to make one word the other. */
function editsBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [
    i,
    ...Array.from({ length: b.length }, (__, j) => j + 1),
  ]);
  const get = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = get(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? get(i - 2, j - 2) + 1 : change;
      rows[i]?.splice(j, 1, Math.min(change, swap, get(i - 1, j) + 1, get(i, j - 1) + 1));
    }
  }
  return get(a.length, b.length);
}
