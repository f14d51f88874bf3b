import type { Mention } from '../model/mention.js';
import { contains, overlaps } from '../model/span.js';

/**
 * Mentions in text order, of which no two of different kinds overlap: a name stays that has a date inside, then the more
 * certain one, then the longer one, then the one whose rule id sorts first. Roles and places may stand inside another mention («министр обороны», «правительство
 * Ярославской области») and stay.
 */
export function dropOverlaps(mentions: readonly Mention[]): Mention[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Mention[] = [];
  for (let first = 0; first < inOrder.length; ) {
    const last = endOfCluster(inOrder, first);
    const mention = inOrder[first];
    if (mention && last === first + 1) kept.push(mention);
    else for (const best of keepBest(inOrder.slice(first, last))) kept.push(best);
    first = last;
  }
  return kept;
}

/** End of a run of mentions each of which overlaps one before it: whatever overlaps stands in one run, and runs are short. */
function endOfCluster(inOrder: readonly Mention[], first: number): number {
  let end = inOrder[first]?.end ?? 0;
  let last = first + 1;
  for (let next = inOrder[last]; next && next.start < end; next = inOrder[last]) {
    end = Math.max(end, next.end);
    last++;
  }
  return last;
}

function keepBest(cluster: readonly Mention[]): Mention[] {
  // `Theresa May` is no month
  const certaintyOf = (mention: Mention) =>
    cluster.some((other) => isNameAround(mention, other)) ? 1 : mention.certainty;
  const ranked = [...cluster].sort(
    (a, b) =>
      certaintyOf(b) - certaintyOf(a) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      (a.rule < b.rule ? -1 : 1),
  );
  const kept: Mention[] = [];
  for (const mention of ranked) {
    if (kept.every((other) => !overlaps(other, mention) || mayOverlap(other, mention))) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isNameAround(name: Mention, date: Mention): boolean {
  const isName = name.kind === 'people' || name.kind === 'organisations';
  return isName && date.kind === 'dates' && contains(name, date) && name.end - name.start > date.end - date.start;
}

function mayOverlap(a: Mention, b: Mention): boolean {
  if (a.kind === b.kind) return false;
  return a.kind === 'roles' || b.kind === 'roles' || a.kind === 'places' || b.kind === 'places';
}
