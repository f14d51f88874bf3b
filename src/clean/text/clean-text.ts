import type { Article, Block } from '../../model/article.js';
import type { RawDocument } from '../../model/raw-document.js';
import { publishedOf } from '../metadata/published-of.js';
import { type FoundDate, readDateHead, readDateline } from './datelines.js';
import { type Head, readHead } from './head.js';
import { withoutTail } from './tail.js';
import { readTextLines, type TextLine } from './text-lines.js';

/** Prose shorter than this may stand twice, a refrain, an answer, unless what stands beside it does too. */
const SHORTEST_TWIN = 100;

/**
 * The article of a text dump. What is dropped is dropped whole, line by line; the lines that stay keep their characters
 * and the blank lines between them. A text in which nothing speaks of a dump comes through as it is.
 */
export function cleanText(raw: RawDocument): Article {
  const head = readDateHead(raw.content);
  const read = readHead(readTextLines(head.rest));
  const isDump = read.isDump || head.date !== null;
  const body = withoutTwins(withoutTeasers(withoutTail(read.lines, isDump), isDump));
  const built = joinLines(body, read.title);
  const date: FoundDate | null =
    head.date ?? read.date ?? readDateline(body.find(({ isProse }) => isProse)?.text ?? '');
  return {
    id: raw.id,
    source: raw.source,
    url: raw.given.url,
    site: null,
    title: raw.given.title ?? read.title,
    authors: [],
    published: publishedOf(raw.given, date, built.text),
    ...built,
    problems: raw.problems,
  };
}

/** Pointers to other articles between the paragraphs; more than that only goes where other lines speak of a dump. */
function withoutTeasers(lines: readonly TextLine[], isDump: boolean): readonly TextLine[] {
  return lines.filter(({ text, role }) => {
    if (role === 'content') return true;
    return !isDump && !TEASERS.some((start) => text.toLowerCase().startsWith(start));
  });
}

const TEASERS = ['читайте также', 'читать также', 'смотрите также', 'read also:', 'see also:', 'read more:'];

/** Each paragraph once: a wire may send its text twice, whole or from some paragraph on. */
function withoutTwins(lines: readonly TextLine[]): readonly TextLine[] {
  const firstAt = new Map<string, number>();
  const twinOf = lines.map(({ text }, at) => {
    const first = firstAt.get(text);
    if (first === undefined) firstAt.set(text, at);
    return first;
  });
  const isTwin = lines.map(
    ({ text, isProse }, at) => twinOf[at] !== undefined && isProse && text.length >= SHORTEST_TWIN,
  );
  const isBesideTwin = (at: number, side: 1 | -1): boolean => {
    const [own, other] = [twinOf[at], twinOf[at + side]];
    return isTwin[at + side] === true && own !== undefined && own + side === other;
  };
  for (let at = 0; at < lines.length; at++) isTwin[at] ||= isBesideTwin(at, -1);
  for (let at = lines.length - 1; at >= 0; at--) isTwin[at] ||= isBesideTwin(at, 1);
  return lines.filter((_, at) => !isTwin[at]);
}

function joinLines(lines: readonly TextLine[], title: Head['title']): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  let isAfterTitle = false;
  for (const line of lines) {
    if (text !== '') text += line.opensParagraph || isAfterTitle ? '\n\n' : '\n';
    const isTitle = blocks.length === 0 && line.text === title;
    isAfterTitle = isTitle;
    const start = text.length;
    text += line.text;
    blocks.push({ kind: isTitle ? 'title' : kindOf(line.text), start, end: text.length });
  }
  return { text, blocks };
}

function kindOf(text: string): Block['kind'] {
  return /^[-•*–] /.test(text) || /^\d{1,2}[.)] /.test(text) ? 'list-item' : 'paragraph';
}
