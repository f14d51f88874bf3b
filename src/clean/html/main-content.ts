import { attributeOf, nameWords } from './names.js';
import type { PageElement } from './page.js';
import type { PageRuns, Run } from './runs.js';

/** A part of the runs of a page: from (inclusive) to (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands where in a page: sums of worth over the runs that were not dropped. */
interface Weights {
  readonly page: PageRuns;
  readonly worths: readonly number[];
  readonly total: (element: PageElement) => number;
  readonly whole: number;
}

/** Characters of prose below which nothing is called an article. */
const ENOUGH = 250;
/** Share of the page's prose that a container named for an article must hold to be believed. */
const BELIEVED = { articleBody: 0.3, named: 0.5 } as const;
/** The parent of the best container takes over while the container holds less than this share of its prose. */
const HOLDS_MOST = 0.75;
const LEVELS = 6;
const NEARNESS = 0.75;
/** After so many labels prose counts half: what follows the article, another article even, is not it. */
const LABELS_TO_HALVE = 15;

/** The runs that hold the article: a container that says so, or the one where prose outweighs labels and links most. */
export function findMainContent(page: PageRuns, dropped: ReadonlySet<number>, headline: Run | null): Stretch {
  const { runs, range } = page;
  const start = afterHeadline(runs, dropped, headline);
  const own = ownArticle(page, dropped, start > 0 ? headline : null);
  const end = own?.[1] ?? runs.length;
  const weights = weigh(page, worthsFrom(runs, dropped, start, end));
  const told = toldContent(weights);
  const { from, to } = told ?? stretchOf(range, widen(nearest(weights), weights.total), runs.length);
  return { from: Math.max(from, start), to: Math.min(to, end) };
}

function weigh(page: PageRuns, worths: readonly number[]): Weights {
  const sums = [0];
  let sum = 0;
  for (const worth of worths) {
    sum += worth;
    sums.push(sum);
  }
  const total = (element: PageElement): number => {
    const [from, to] = page.range.get(element) ?? [0, 0];
    return (sums[to] ?? 0) - (sums[from] ?? 0);
  };
  let whole = 1;
  for (const element of page.range.keys()) whole = Math.max(whole, total(element));
  return { page, worths, total, whole };
}

/** What each run is worth: nothing before the headline, and less the more labels stand between the headline and it. */
function worthsFrom(runs: readonly Run[], dropped: ReadonlySet<number>, start: number, end: number): number[] {
  let labels = 0;
  return runs.map(({ order, worth }) => {
    if (order < start || order >= end || dropped.has(order)) return 0;
    if (worth < 0) labels++;
    return start > 0 && worth > 0 ? worth / (1 + labels / LABELS_TO_HALVE) : worth;
  });
}

/** The run after the headline, or the first run where the page has none or little prose follows it. */
function afterHeadline(runs: readonly Run[], dropped: ReadonlySet<number>, headline: Run | null): number {
  if (!headline) return 0;
  let whole = 0;
  let after = 0;
  for (const { order, worth } of runs) {
    if (worth <= 0 || dropped.has(order)) continue;
    whole += worth;
    if (order > headline.order) after += worth;
  }
  return after >= Math.min(ENOUGH, whole * 0.5) && after >= whole * 0.2 ? headline.order + 1 : 0;
}

/** The `<article>` around the headline: a page that loads more articles below has one for each. */
function ownArticle(
  { runs, range }: PageRuns,
  dropped: ReadonlySet<number>,
  headline: Run | null,
): readonly [number, number] | null {
  for (let element = headline?.holder ?? null; element; element = element.parent) {
    if (element.tag !== 'article') continue;
    const stretch = range.get(element) ?? [0, 0];
    let prose = 0;
    for (const { order, worth } of runs.slice(...stretch)) if (!dropped.has(order)) prose += Math.max(0, worth);
    if (prose >= ENOUGH) return stretch;
  }
  return null;
}

/** The containers that say of themselves that they hold the article's body, from the first to the last of a kind. */
function toldContent({ page: { range }, total, whole }: Weights): Stretch | null {
  for (const [isTold, share] of TOLD) {
    const told = [...range.keys()].filter((element) => isTold(element) && total(element) > 0);
    const best = told.reduce<PageElement | null>((a, b) => (a && total(a) >= total(b) ? a : b), null);
    if (!best) continue;
    const alike = told.filter((element) => element === best || isSplitPart(element, best));
    const sum = alike.reduce((prose, element) => prose + total(element), 0);
    if (sum < Math.max(ENOUGH, whole * share)) continue;
    let [from, to] = range.get(best) ?? [0, 0];
    for (const element of alike) {
      const [first, last] = range.get(element) ?? [from, to];
      from = Math.min(from, first);
      to = Math.max(to, last);
    }
    return { from, to };
  }
  return null;
}

/** A body may be written into several containers of one name, cut by advertisements. */
function isSplitPart(element: PageElement, best: PageElement): boolean {
  return element.attributes.class === best.attributes.class && element.parent?.tag === best.parent?.tag;
}

const BODY_WORDS: ReadonlySet<string> = new Set(['body', 'content', 'text', 'txt']);
const ARTICLE_WORDS: ReadonlySet<string> = new Set(['article', 'story', 'entry', 'post', 'news', 'material']);

const TOLD: readonly (readonly [(element: PageElement) => boolean, number])[] = [
  [(element) => attributeOf(element, 'itemprop').toLowerCase() === 'articlebody', BELIEVED.articleBody],
  [isNamedBody, BELIEVED.named],
];

function isNamedBody(element: PageElement): boolean {
  if (element.tag === 'body') return false;
  const names = nameWords(element);
  return names.some((name, at) => {
    const next = names[at + 1];
    if (name === 'articlebody' || name === 'articletext' || name === 'articlecontent') return true;
    return next !== undefined && ARTICLE_WORDS.has(name) && BODY_WORDS.has(next);
  });
}

/** Prose counts for the element it stands in, and ever less for those above. */
function nearest({ page: { runs }, worths }: Weights): PageElement | null {
  const scores = new Map<PageElement, number>();
  for (const run of runs) {
    const worth = worths[run.order] ?? 0;
    if (worth <= 0) continue;
    let share = 1;
    let above: PageElement | null = run.holder.tag === 'p' || run.kind !== 'paragraph' ? run.holder.parent : run.holder;
    for (let level = 0; above && level < LEVELS; level++) {
      scores.set(above, (scores.get(above) ?? 0) + worth * share);
      share *= NEARNESS;
      above = above.parent;
    }
  }
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    if (score <= bestScore) continue;
    best = element;
    bestScore = score;
  }
  return best;
}

/** A body may be split over neighbours: the parent takes over while it holds much more prose. */
function widen(from: PageElement | null, total: (element: PageElement) => number): PageElement | null {
  let best = from;
  for (let above = from?.parent ?? null; above; above = above.parent) {
    if (best && total(best) < total(above) * HOLDS_MOST) best = above;
  }
  return best;
}

function stretchOf(range: PageRuns['range'], element: PageElement | null, last: number): Stretch {
  const [from, to] = (element && range.get(element)) ?? [0, last];
  return { from, to };
}
