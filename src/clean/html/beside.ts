import { besideness, isHidden } from './discard.js';
import type { PageElement } from './page.js';
import type { PageRuns, Run } from './runs.js';

/** An element that holds more of the page's prose than this is its article, whatever it is called. */
const TOO_MUCH = { surely: 0.6, perhaps: 0.15 } as const;
/** Visible characters of prose beside a hidden part from which the hidden part is the rest of the same article. */
const BEGINNING = 100;

/** The runs that stand beside the article by the names of their elements, or that the page hides. */
export function besideRuns({ runs, range }: PageRuns, headline: Run | null): ReadonlySet<number> {
  const prose = proseSums(runs);
  const proseOf = ([from, to]: readonly [number, number]): number => (prose[to] ?? 0) - (prose[from] ?? 0);
  const whole = Math.max(1, prose.at(-1) ?? 0);
  const kept = above(headline);
  const dropped = new Set<number>();
  const hidden = new Map<PageElement, PageElement[]>();
  for (const [element, stretch] of range) {
    if (kept.has(element) || element.tag === 'body' || element.tag === 'html') continue;
    if (isHidden(element)) {
      if (element.parent) addTo(hidden, element.parent, element);
      continue;
    }
    const beside = besideness(element);
    if (beside === 0) continue;
    if (proseOf(stretch) / whole < (beside === 2 ? TOO_MUCH.surely : TOO_MUCH.perhaps)) drop(dropped, stretch);
  }
  for (const [parent, elements] of hidden) {
    const stretches = elements.flatMap((element) => [range.get(element) ?? NOWHERE]);
    const behind = stretches.reduce((sum, stretch) => sum + proseOf(stretch), 0);
    const around = proseOf(range.get(parent) ?? NOWHERE) - behind;
    if (behind / whole < TOO_MUCH.surely || around < BEGINNING) for (const stretch of stretches) drop(dropped, stretch);
  }
  return dropped;
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const NOWHERE = [0, 0] as const;

function drop(dropped: Set<number>, [from, to]: readonly [number, number]): void {
  for (let at = from; at < to; at++) dropped.add(at);
}

/** The prose before each run, and after the last one. */
function proseSums(runs: readonly Run[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  for (const { worth } of runs) {
    sum += Math.max(0, worth);
    sums.push(sum);
  }
  return sums;
}

/** The headline's element and all that it stands in. */
function above(headline: Run | null): ReadonlySet<PageElement> {
  const elements = new Set<PageElement>();
  for (let element = headline?.holder ?? null; element; element = element.parent) elements.add(element);
  return elements;
}
