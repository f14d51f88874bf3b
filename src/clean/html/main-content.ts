import { wordOverlap } from '../metadata/word-overlap.js';
import { attributeOf, nameWords } from './names.js';
import type { PageElement } from './page.js';
import type { Run, Runs } from './runs.js';
import { worthOf } from './worth.js';

/** A part of the runs of a page: from (inclusive) to (exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Characters of prose below which nothing is called an article. */
const ENOUGH = 250;
/** Share of the page's prose that a container named for an article must hold to be believed. */
const BELIEVED = { articleBody: 0.3, named: 0.5 } as const;
/** The parent of the best container takes over while the container holds less than this share of its prose. */
const HOLDS_MOST = 0.75;
const LEVELS = 6;
const NEARNESS = 0.75;
const SAME_TITLE = 0.8;
/** After so many labels prose counts half: what follows the article, another article even, is not it. */
const LABELS_TO_HALVE = 15;

/** The runs that hold the article: the element where prose outweighs labels and links most, after the headline. */
export function findMainContent(page: Runs, title: string | null): Stretch {
  const { runs, range } = page;
  const start = afterHeadline(runs, title);
  const worths = worthsFrom(runs, start);
  const sums = [0];
  for (const worth of worths) sums.push((sums.at(-1) ?? 0) + worth);
  const total = (element: PageElement): number => {
    const [from, to] = range.get(element) ?? [0, 0];
    return (sums[to] ?? 0) - (sums[from] ?? 0);
  };
  const elements = [...range.keys()];
  const whole = Math.max(1, ...elements.map(total));
  const main = toldContent(elements, total, whole) ?? widen(nearest(runs, worths), total);
  const [from, to] = range.get(main) ?? [0, runs.length];
  return { from: Math.max(from, start), to };
}

/** What each run is worth: nothing before the headline, and less the more labels stand between the headline and it. */
function worthsFrom(runs: readonly Run[], start: number): number[] {
  let labels = 0;
  return runs.map((run) => {
    if (run.order < start) return 0;
    const worth = worthOf(run);
    if (worth < 0) labels++;
    return start > 0 && worth > 0 ? worth / (1 + labels / LABELS_TO_HALVE) : worth;
  });
}

/** The run after the headline, or the first run where the page has none or little prose follows it. */
function afterHeadline(runs: readonly Run[], title: string | null): number {
  if (!title) return 0;
  const prose = (list: readonly Run[]): number => list.reduce((sum, run) => sum + Math.max(0, worthOf(run)), 0);
  const whole = prose(runs);
  const heading = runs.findIndex((run) => run.kind === 'heading' && wordOverlap(run.text, title) >= SAME_TITLE);
  const at =
    heading >= 0 ? heading : runs.findIndex((run) => run.linked === 0 && wordOverlap(run.text, title) >= SAME_TITLE);
  if (at < 0) return 0;
  const after = prose(runs.slice(at + 1));
  return after >= Math.min(ENOUGH, whole * 0.5) && after >= whole * 0.2 ? at + 1 : 0;
}

/** The container that says of itself that it holds the article's body. */
function toldContent(
  elements: readonly PageElement[],
  total: (element: PageElement) => number,
  whole: number,
): PageElement | null {
  for (const [isTold, share] of TOLD) {
    const told = elements.filter(isTold).filter((element) => total(element) >= Math.max(ENOUGH, whole * share));
    const best = told.sort((a, b) => total(b) - total(a))[0];
    if (best) return best;
  }
  return null;
}

const BODY_WORDS: ReadonlySet<string> = new Set(['body', 'content', 'text', 'txt']);
const ARTICLE_WORDS: ReadonlySet<string> = new Set(['article', 'story', 'entry', 'post', 'news', 'material']);

const TOLD: readonly (readonly [(element: PageElement) => boolean, number])[] = [
  [(element) => attributeOf(element, 'itemprop').toLowerCase() === 'articlebody', BELIEVED.articleBody],
  [isNamedBody, BELIEVED.named],
];

function isNamedBody(element: PageElement): boolean {
  const names = nameWords(element);
  return names.some((name, at) => {
    const next = names[at + 1];
    if (name === 'articlebody' || name === 'articletext' || name === 'articlecontent') return true;
    return next !== undefined && ARTICLE_WORDS.has(name) && BODY_WORDS.has(next);
  });
}

/** Prose counts for the element it stands in, and ever less for those above. */
function nearest(runs: readonly Run[], worths: readonly number[]): PageElement | null {
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
function widen(from: PageElement | null, total: (element: PageElement) => number): PageElement {
  let best = from;
  for (let above = from?.parent ?? null; above; above = above.parent) {
    if (best && total(best) < total(above) * HOLDS_MOST) best = above;
  }
  return best ?? NOTHING;
}

const NOTHING: PageElement = { tag: 'page', attributes: {}, children: [], parent: null };
