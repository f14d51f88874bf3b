import type { BlockKind } from '../../model/article.js';
import { type LineRole, roleOfLine } from '../phrases.js';
import { besideness, isHidden, isNeverText } from './discard.js';
import type { PageElement, PageNode } from './page.js';
import { worthOf } from './worth.js';

/** A stretch of text with nothing but inline elements in it: what a reader sees as one paragraph. */
export interface Run {
  readonly kind: BlockKind;
  /** White space made one space; `\n` where the page has a single `<br>`. */
  readonly text: string;
  /** Code units of `text` that stand inside links. */
  readonly linked: number;
  /** The block element around it. */
  readonly holder: PageElement;
  readonly order: number;
  readonly role: LineRole;
  /** Characters of prose that it adds to the element it stands in; below 0 for labels and lists of links. */
  readonly worth: number;
}

/** A page as its runs, in document order. */
export interface PageRuns {
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

type Step = { readonly node: PageNode } | Opened;

/** An element on its way: what had been read when it was opened. */
interface Opened {
  readonly close: PageElement;
  readonly from: number;
  readonly pieces: number;
  readonly linked: number;
}

/**
 * The runs of a page without the elements that never hold sentences. What stands inside a line and is no part of it (a
 * hidden label, a pop-up card of a person named) is left out as well; blocks beside the article are still here.
 */
export function readRuns(root: PageElement): PageRuns {
  const runs: Run[] = [];
  const range = new Map<PageElement, readonly [number, number]>();
  let holder = root;
  // Pieces and not one growing string: reading its end again and again would copy it again and again.
  let pieces: string[] = [];
  let linked = 0;
  let linkDepth = 0;
  const flush = (): void => {
    const trimmed = tidy(pieces.join(''));
    if (trimmed !== '') runs.push(makeRun(trimmed, Math.min(linked, trimmed.length), holder, runs.length));
    pieces = [];
    linked = 0;
  };
  const close = ({ close: element, from, pieces: piecesBefore, linked: linkedBefore }: Opened): void => {
    if (element.tag === 'a') linkDepth--;
    if (isBlock(element)) {
      flush();
      holder = element.parent ?? root;
    } else if (isCell(element)) pieces.push(' | ');
    else if (runs.length === from && isBesideLine(element)) {
      pieces.length = Math.min(pieces.length, piecesBefore);
      pieces.push(' ');
      linked = linkedBefore;
    }
    if (runs.length > from) range.set(element, [from, runs.length]);
  };
  const steps: Step[] = [{ node: root }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('close' in step) {
      close(step);
      continue;
    }
    const { node } = step;
    if (typeof node === 'string') {
      pieces.push(withSingleSpaces(node));
      if (linkDepth > 0) linked += node.trim().length;
    } else if (node.tag === 'br') {
      while (pieces.at(-1)?.trim() === '' && pieces.at(-1) !== '\n') pieces.pop();
      if (pieces.at(-1) === '\n') flush();
      else pieces.push('\n');
    } else if (isNeverText(node)) {
      if (isBlock(node)) flush();
      else pieces.push(' ');
    } else {
      if (node.tag === 'a') linkDepth++;
      if (isBlock(node)) {
        flush();
        holder = node;
      }
      steps.push({ close: node, from: runs.length, pieces: pieces.length, linked });
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at];
        if (child !== undefined) steps.push({ node: child });
      }
    }
  }
  flush();
  return { runs, range };
}

function makeRun(text: string, linked: number, holder: PageElement, order: number): Run {
  const kind = kindOf(holder);
  const role = roleOfLine(text);
  return { kind, text, linked, holder, order, role, worth: worthOf({ kind, text, linked, role }) };
}

/** A dateline in its own `<span>` is a part of the sentence. */
function isBesideLine(element: PageElement): boolean {
  return isHidden(element) || (element.tag !== 'a' && besideness(element) === 2);
}

function withSingleSpaces(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ');
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
