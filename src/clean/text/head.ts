import type { FoundDate } from './datelines.js';
import { isHeadlineLike, type TextLine } from './text-lines.js';

/** What stands before the first paragraph of a dump, read and taken away. */
export interface Head {
  readonly title: string | null;
  readonly date: FoundDate | null;
  /** The title and everything from the first paragraph on. */
  readonly lines: readonly TextLine[];
  /** True where the lines before the first paragraph are those of a page and not of an author. */
  readonly isDump: boolean;
}

/** Words from which a line can be a headline; section names have fewer. */
const FEWEST_WORDS = 4;
/** Lines before the first paragraph that are looked at. */
const MOST_LINES = 40;

/** Reads the title and the date off the lines before the first paragraph and drops the rest of them. */
export function readHead(lines: readonly TextLine[]): Head {
  const firstProse = lines.findIndex(({ isProse }) => isProse);
  const size = firstProse < 0 ? 0 : Math.min(firstProse, MOST_LINES);
  const head = lines.slice(0, size);
  const rest = lines.slice(size);
  const dateAt = head.findIndex(({ date }) => date !== null);
  const isDump = dateAt >= 0 || head.some(({ role }) => role !== 'content');
  if (!isDump) return { title: plainTitle(head, rest), date: null, lines, isDump };
  const title = dumpTitle(head, dateAt);
  const titleAt = title ? head.indexOf(title) : -1;
  const kept = head.filter((line, at) => line === title || (at > titleAt && isKept(line, title)));
  return {
    title: title ? withoutMark(title.text) : null,
    date: dateIn(head, dateAt),
    lines: [...kept.map(unmarked), ...rest],
    isDump,
  };
}

function dateIn(head: readonly TextLine[], at: number): FoundDate | null {
  const date = head[at]?.date;
  if (!date) return null;
  const time = date.time ?? head[at + 1]?.clock ?? head[at - 1]?.clock ?? null;
  return { year: date.year, month: date.month, day: date.day, time, origin: 'page' };
}

/** The headline stands right before the date line, or is the first line after it. */
function dumpTitle(head: readonly TextLine[], dateAt: number): TextLine | null {
  const isTitle = (line: TextLine): boolean => isHeadlineLike(line) && line.text.split(' ').length >= FEWEST_WORDS;
  const before = dateAt < 0 ? head : head.slice(0, dateAt);
  return before.findLast(isTitle) ?? head.find(isTitle) ?? null;
}

function isKept({ text, role, date, clock }: TextLine, title: TextLine | null): boolean {
  return role === 'content' && date === null && clock === null && text !== title?.text;
}

/** The first line of a text without any page around it, where it stands apart and does not end like a sentence. */
function plainTitle(head: readonly TextLine[], rest: readonly TextLine[]): string | null {
  const [first, second] = [...head, ...rest];
  if (!first || !second || head.length !== 1 || !second.opensParagraph || !isHeadlineLike(first)) return null;
  return first.text;
}

function withoutMark(title: string): string {
  return title.replace(/^#{1,3} /, '');
}

function unmarked(line: TextLine): TextLine {
  return { ...line, text: withoutMark(line.text) };
}
