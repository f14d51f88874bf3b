import { createRequire } from 'node:module';
import type * as cheerio from 'cheerio/slim';

/** A page as plain data: elements with their children, and strings of text between them. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
  readonly parent: PageElement | null;
}

export type PageNode = PageElement | string;

/** Elements nested deeper than this hang on the last one above: no page that was written is near it. */
const MOST_DEPTH = 512;

interface ParsedNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: readonly ParsedNode[];
}

interface OpenElement extends PageElement {
  readonly children: PageNode[];
}

const require = createRequire(import.meta.url);

/** The page of an HTML text. Comments are left out. The parser is loaded when the first page needs it. */
export function openPage(html: string): PageElement {
  const { load }: typeof cheerio = require('cheerio/slim');
  const root: OpenElement = { tag: 'page', attributes: {}, children: [], parent: null };
  const parsed: ParsedNode | undefined = load(html).root().get(0);
  const open: { node: ParsedNode; into: OpenElement; depth: number }[] = [];
  const push = (nodes: readonly ParsedNode[], into: OpenElement, depth: number): void => {
    for (let at = nodes.length - 1; at >= 0; at--) {
      const node = nodes[at];
      if (node) open.push({ node, into, depth });
    }
  };
  push(parsed?.children ?? [], root, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, into, depth } = next;
    if (node.type === 'text') into.children.push(node.data ?? '');
    else if (node.name) {
      const element: OpenElement = { tag: node.name, attributes: node.attribs ?? {}, children: [], parent: into };
      into.children.push(element);
      push(node.children ?? [], depth < MOST_DEPTH ? element : into, depth + 1);
    }
  }
  return root;
}

/** Every element of a subtree in document order, the top one first. */
export function* elementsOf(top: PageElement): Generator<PageElement> {
  const open: PageElement[] = [top];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (child && typeof child !== 'string') open.push(child);
    }
  }
}

/** All text of a subtree, white space made one space. */
export function textOf(top: PageElement): string {
  let text = '';
  const open: PageNode[] = [top];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') text += next;
    else if (next.tag === 'br') text += ' ';
    else for (let at = next.children.length - 1; at >= 0; at--) open.push(next.children[at] ?? '');
  }
  return text.replace(/\s+/g, ' ').trim();
}
