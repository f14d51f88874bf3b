import type { BlockKind } from '../../model/article.js';
import type { PageElement, PageNode } from './page.js';

/** A stretch of text with nothing but inline elements in it: what a reader sees as one paragraph. */
export interface Run {
  readonly kind: BlockKind;
  /** White space made one space; `\n` where the page has a single `<br>`. */
  readonly text: string;
  /** Code units of `text` that stand inside links. */
  readonly linked: number;
  readonly links: number;
  /** The block element around it. */
  readonly holder: PageElement;
  readonly order: number;
}

export interface Runs {
  readonly runs: readonly Run[];
  /** For every element with text: its first run and the one after its last. */
  readonly range: ReadonlyMap<PageElement, readonly [number, number]>;
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p page pre section summary ' +
    'table tbody td tfoot th thead tr ul caption'
  ).split(' '),
);

type Step = { readonly node: PageNode } | { readonly close: PageElement; readonly from: number };

/** The runs of a page in document order, elements that `isDropped` names left out with all they hold. */
export function readRuns(root: PageElement, isDropped: (element: PageElement) => boolean): Runs {
  const runs: Run[] = [];
  const range = new Map<PageElement, readonly [number, number]>();
  let holder = root;
  let text = '';
  let linked = 0;
  let links = 0;
  let linkDepth = 0;
  const flush = (): void => {
    const trimmed = tidy(text);
    if (trimmed !== '') {
      const kind = kindOf(holder);
      runs.push({ kind, text: trimmed, linked: Math.min(linked, trimmed.length), links, holder, order: runs.length });
    }
    text = '';
    linked = 0;
    links = 0;
  };
  const steps: Step[] = [{ node: root }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('close' in step) {
      const element = step.close;
      if (element.tag === 'a') linkDepth--;
      if (isBlock(element)) {
        flush();
        holder = element.parent ?? root;
      } else if (isCell(element)) text += ' | ';
      if (runs.length > step.from) range.set(element, [step.from, runs.length]);
      continue;
    }
    const { node } = step;
    if (typeof node === 'string') {
      text += node.replace(/[\s\u00a0]+/g, ' ');
      if (linkDepth > 0) linked += node.trim().length;
      continue;
    }
    if (node.tag === 'br') {
      text = text.trimEnd();
      if (text.endsWith('\n')) flush();
      else text += '\n';
      continue;
    }
    if (isDropped(node)) {
      if (isBlock(node)) flush();
      else text += ' ';
      continue;
    }
    if (node.tag === 'a') {
      linkDepth++;
      links++;
    }
    if (isBlock(node)) {
      flush();
      holder = node;
    }
    steps.push({ close: node, from: runs.length });
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child !== undefined) steps.push({ node: child });
    }
  }
  flush();
  return { runs, range };
}

/** A cell of a row without blocks in it belongs to the line of its row: `Вологда | 12 | 14`. */
function isCell(element: PageElement): boolean {
  return (element.tag === 'td' || element.tag === 'th') && element.parent !== null && isPlainRow(element.parent);
}

function isBlock(element: PageElement): boolean {
  return BLOCKS.has(element.tag) && !isCell(element);
}

function isPlainRow(row: PageElement): boolean {
  if (row.tag !== 'tr' || row.children.length > MOST_CELLS) return false;
  return row.children.every((cell) => typeof cell === 'string' || cell.children.every(isInline));
}

function isInline(node: PageNode): boolean {
  return typeof node === 'string' || (!BLOCKS.has(node.tag) && node.tag !== 'br' && node.children.every(isLeaf));
}

function isLeaf(node: PageNode): boolean {
  return (
    typeof node === 'string' || (!BLOCKS.has(node.tag) && node.children.every((child) => typeof child === 'string'))
  );
}

const MOST_CELLS = 40;

const KIND_OF_TAG: Readonly<Record<string, BlockKind>> = {
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ li: 'list-item', dd: 'list-item', dt: 'list-item', blockquote: 'quote', tr: 'table-row' },
};

function kindOf(holder: PageElement): BlockKind {
  const own = KIND_OF_TAG[holder.tag];
  if (own) return own;
  const above = holder.parent ? KIND_OF_TAG[holder.parent.tag] : undefined;
  return above && above !== 'heading' && above !== 'table-row' ? above : 'paragraph';
}

function tidy(text: string): string {
  const lines = text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').split('\n');
  return lines
    .map((line) => withoutLastBar(line.replace(/ {2,}/g, ' ').trim()))
    .filter((line) => line !== '')
    .join('\n');
}

function withoutLastBar(line: string): string {
  return line.endsWith('|') ? line.slice(0, -1).trimEnd() : line;
}
