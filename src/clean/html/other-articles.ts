import type { PageElement } from './page.js';
import type { PageRuns, Run } from './runs.js';

/** Entries from which a run of linked headlines with a line of text each is a list of other articles. */
const FEWEST_ENTRIES = 3;
const HEADLINE = { shortest: 10, longest: 220 } as const;
const LONGEST_TEASER = 450;
/** Labels (a day, a section, an author) that an entry may hold beside its headline and its teaser. */
const MOST_LABELS = 3;

interface Entry {
  readonly from: number;
  readonly to: number;
  readonly signature: string;
  readonly teaser: Run;
}

/** The runs of lists of other articles: a linked headline and a line or two of text, again and again. */
export function otherArticleRuns({ runs, range }: PageRuns): ReadonlySet<number> {
  const dropped = new Set<number>();
  let list: Entry[] = [];
  const close = (): void => {
    if (list.length >= FEWEST_ENTRIES && list.every(({ teaser }) => isApart(teaser, list, range))) {
      const to = list.at(-1)?.to ?? 0;
      for (let at = list[0]?.from ?? to; at < to; at++) dropped.add(at);
    }
    list = [];
  };
  for (let at = 0; at < runs.length; ) {
    const entry = entryAt(runs, at);
    if (
      entry &&
      (list.length === 0 || (list[0]?.signature === entry.signature && at - (list.at(-1)?.to ?? 0) <= MOST_LABELS))
    ) {
      list.push(entry);
      at = entry.to;
    } else if (entry || list.length === 0 || at - (list.at(-1)?.to ?? 0) > MOST_LABELS || (runs[at]?.worth ?? 0) > 0) {
      const isFresh = list.length === 0;
      close();
      if (isFresh || !entry) at++;
    } else at++;
  }
  close();
  return dropped;
}

function entryAt(runs: readonly Run[], at: number): Entry | null {
  const head = runs[at];
  if (!head || !isLinkedHeadline(head)) return null;
  for (let next = at + 1; next <= at + 1 + MOST_LABELS; next++) {
    const teaser = runs[next];
    if (!teaser || isLinkedHeadline(teaser)) return null;
    if (teaser.worth <= 0) continue;
    const signature = signatureOf(head);
    if (teaser.text.length > LONGEST_TEASER || isAlike(teaser, head)) return null;
    return { from: at, to: next + 1, signature: `${signature} ${signatureOf(teaser)}`, teaser };
  }
  return null;
}

function isLinkedHeadline({ text, linked }: Run): boolean {
  return linked * 2 > text.length && text.length >= HEADLINE.shortest && text.length <= HEADLINE.longest;
}

function signatureOf({ holder }: Run): string {
  return `${holder.parent?.tag} ${holder.parent?.attributes.class} ${holder.tag}`;
}

function isAlike(a: Run, b: Run): boolean {
  return a.holder.tag === b.holder.tag && a.holder.attributes.class === b.holder.attributes.class;
}

/** A digest has its entries among paragraphs of its own; a list of other articles stands in a container for itself. */
function isApart(teaser: Run, list: readonly Entry[], range: PageRuns['range']): boolean {
  const [from, to] = [list[0]?.from ?? 0, list.at(-1)?.to ?? 0];
  const parent: PageElement | null = teaser.holder.parent;
  const [first, last] = (parent && range.get(parent)) ?? [0, Number.POSITIVE_INFINITY];
  return first >= from - MOST_LABELS && last <= to + MOST_LABELS;
}
