import type { PageElement } from './page.js';
import type { PageRuns, Run } from './runs.js';

/** What stands under every comment of a reader. */
const REPLIES: ReadonlySet<string> = new Set([
  ...['ответить', 'цитировать', 'пожаловаться', 'ответить с цитатой', 'спам'],
  ...['reply', 'quote', 'report', 'report abuse', 'log in to reply', 'reply to this comment'],
]);
const LONGEST_REPLY = 30;
const FEWEST = 2;

/** The runs of the comments of readers, found by what stands under each: «Ответить», `Reply`. */
export function commentRuns({ runs, range }: PageRuns, headline: Run | null): ReadonlySet<number> {
  const replies = runs.filter(({ text }) => text.length <= LONGEST_REPLY && REPLIES.has(plain(text)));
  const [first, last] = [replies[0], replies.at(-1)];
  if (!first || !last || replies.length < FEWEST) return new Set();
  const shared = sharedElement(first.holder, last.holder);
  const from = startOf(first, shared, range);
  const to = Math.max(last.order + 1, endOf(last, shared, range));
  if (headline && headline.order >= from && headline.order < to) return new Set();
  return new Set(runs.slice(from, to).map(({ order }) => order));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .trim();
}

function startOf(run: Run, shared: PageElement | null, range: PageRuns['range']): number {
  return partOf(run, shared, range)?.[0] ?? run.order;
}

function endOf(run: Run, shared: PageElement | null, range: PageRuns['range']): number {
  return partOf(run, shared, range)?.[1] ?? run.order + 1;
}

/** The child of the shared element in which the run stands: one comment, or the section of all of them. */
function partOf(
  { holder }: Run,
  shared: PageElement | null,
  range: PageRuns['range'],
): readonly [number, number] | undefined {
  let part = holder;
  while (part.parent && part.parent !== shared) part = part.parent;
  return part === shared ? undefined : range.get(part);
}

function sharedElement(a: PageElement, b: PageElement): PageElement | null {
  const above = new Set<PageElement>();
  for (let element: PageElement | null = a; element; element = element.parent) above.add(element);
  let shared: PageElement | null = b;
  while (shared && !above.has(shared)) shared = shared.parent;
  return shared;
}
