import { attributeOf } from './names.js';
import type { PageElement } from './page.js';
import type { Runs } from './runs.js';
import { worthOf } from './worth.js';

/** An element whose worth is at least this share of its parent's holds the article by itself. */
const HOLDS_ALL = 0.8;
const SEMANTIC_SHARE = 0.5;

/** The element that holds the article: the one where prose outweighs labels and links the most. */
export function findMainContent(root: PageElement, { runs, range }: Runs): PageElement {
  const sums = [0];
  for (const run of runs) sums.push((sums.at(-1) ?? 0) + worthOf(run));
  const total = (element: PageElement): number => {
    const [from, to] = range.get(element) ?? [0, 0];
    return (sums[to] ?? 0) - (sums[from] ?? 0);
  };
  const whole = Math.max(1, ...[...range.keys()].map(total));
  const told = [...range.keys()].filter(isTold).sort((a, b) => total(b) - total(a))[0];
  if (told && total(told) > whole * SEMANTIC_SHARE) return told;
  let best: PageElement = root;
  let bestScore = Number.NEGATIVE_INFINITY;
  const scores = scoresByNearness(runs);
  for (const [element, score] of scores) {
    const share = score;
    if (share > bestScore) {
      best = element;
      bestScore = share;
    }
  }
  return widen(best, total);
}

/** Prose counts for the element it stands in, half for the one above, and ever less further up. */
function scoresByNearness(runs: Runs['runs']): Map<PageElement, number> {
  const scores = new Map<PageElement, number>();
  for (const run of runs) {
    const worth = worthOf(run);
    if (worth <= 0) continue;
    let share = 1;
    let above: PageElement | null = run.holder.tag === 'p' || run.kind !== 'paragraph' ? run.holder.parent : run.holder;
    for (let level = 0; above && level < LEVELS; level++) {
      scores.set(above, (scores.get(above) ?? 0) + worth * share);
      share *= NEARNESS;
      above = above.parent;
    }
  }
  return scores;
}

const LEVELS = 6;
const NEARNESS = 0.75;

/** A body may be split over neighbours: the parent takes over while it holds much more prose. */
function widen(from: PageElement, total: (element: PageElement) => number): PageElement {
  let best = from;
  for (let above = from.parent; above; above = above.parent) {
    if (total(best) < total(above) * HOLDS_ALL) best = above;
  }
  return best;
}

function isTold(element: PageElement): boolean {
  return attributeOf(element, 'itemprop').toLowerCase() === 'articlebody';
}
