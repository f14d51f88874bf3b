import { besideness, isNeverText } from './discard.js';
import { findMainContent } from './main-content.js';
import { type PageElement, openPage } from './page.js';
import { type Run, readRuns } from './runs.js';
import { worthOf } from './worth.js';

/** An element that holds more of the page's prose than this is its article, whatever it is called. */
const TOO_MUCH = { surely: 0.5, perhaps: 0.15 } as const;

/** The runs of a page's article. */
export function readBody(html: string): readonly Run[] {
  const root = openPage(html);
  const all = readRuns(root, isNeverText);
  const dropped = besideArticle(all);
  const kept = readRuns(root, (element) => isNeverText(element) || dropped.has(element));
  const main = findMainContent(root, kept);
  const [from, to] = kept.range.get(main) ?? [0, 0];
  return kept.runs.slice(from, to).filter((run) => worthOf(run) >= 0 || run.linked * 2 <= run.text.length);
}

function besideArticle({ runs, range }: ReturnType<typeof readRuns>): Set<PageElement> {
  const prose = [0];
  for (const run of runs) prose.push((prose.at(-1) ?? 0) + Math.max(0, worthOf(run)));
  const whole = Math.max(1, prose.at(-1) ?? 0);
  const dropped = new Set<PageElement>();
  for (const [element, [from, to]] of range) {
    const beside = besideness(element);
    if (beside === 0) continue;
    const share = ((prose[to] ?? 0) - (prose[from] ?? 0)) / whole;
    if (share < (beside === 2 ? TOO_MUCH.surely : TOO_MUCH.perhaps)) dropped.add(element);
  }
  return dropped;
}
