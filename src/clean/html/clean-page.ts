import { wordOverlap } from '../metadata/word-overlap.js';
import { besideness, isNeverText } from './discard.js';
import { findMainContent } from './main-content.js';
import type { PageElement } from './page.js';
import { type Run, type Runs, readRuns } from './runs.js';
import { trimBody } from './trim-body.js';
import { worthOf } from './worth.js';

/** An element that holds more of the page's prose than this is its article, whatever it is called. */
const TOO_MUCH = { surely: 0.6, perhaps: 0.15 } as const;
const SAME_TITLE = 0.8;

/** The runs of a page's article. */
export function readBody(root: PageElement, title: string | null): readonly Run[] {
  const all = readRuns(root, isNeverText);
  const dropped = besideArticle(all, aboveHeadline(all, title));
  const kept = readRuns(root, (element) => isNeverText(element) || dropped.has(element));
  const { from, to } = findMainContent(kept, title);
  return trimBody(kept.runs.slice(from, to), title);
}

function besideArticle({ runs, range }: Runs, isKept: ReadonlySet<PageElement>): Set<PageElement> {
  const prose = [0];
  for (const run of runs) prose.push((prose.at(-1) ?? 0) + Math.max(0, worthOf(run)));
  const whole = Math.max(1, prose.at(-1) ?? 0);
  const dropped = new Set<PageElement>();
  for (const [element, [from, to]] of range) {
    const beside = besideness(element);
    if (beside === 0 || isKept.has(element)) continue;
    const share = ((prose[to] ?? 0) - (prose[from] ?? 0)) / whole;
    if (share < (beside === 2 ? TOO_MUCH.surely : TOO_MUCH.perhaps)) dropped.add(element);
  }
  return dropped;
}

/** The headline's element and all that it stands in. */
function aboveHeadline({ runs }: Runs, title: string | null): Set<PageElement> {
  const above = new Set<PageElement>();
  if (!title) return above;
  const headline = runs.find(({ kind, text }) => kind === 'heading' && wordOverlap(text, title) >= SAME_TITLE);
  for (let element: PageElement | null = headline?.holder ?? null; element; element = element.parent)
    above.add(element);
  return above;
}
