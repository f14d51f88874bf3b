import { isHeadlineLike, type TextLine } from './text-lines.js';

/** A headline that ends a poem or a list is shorter. */
const SHORTEST_TWIN = 40;
const FEWEST_TEASERS = 2;
/** Closing marks of news wires after the last sentence. */
const CLOSING_MARK = /(?:[−–—-] ?[0OОoо] ?[−–—-]|###|-30-)$/;

/** The lines without what follows the article: related headlines, comments, notices, the closing mark. */
export function withoutTail(lines: readonly TextLine[], isDump: boolean): readonly TextLine[] {
  let kept = lines;
  for (const cut of [atRelated, atTimedHeadlines, atTwinHeadlines, atChrome] as const) kept = cut(kept, isDump);
  const last = kept.at(-1);
  return last
    ? [...kept.slice(0, -1), { ...last, text: withoutClosingMark(last.text) }].filter(({ text }) => text !== '')
    : kept;
}

/** From the head of related articles or comments on, when only headlines and dates follow. */
function atRelated(lines: readonly TextLine[]): readonly TextLine[] {
  const lastProse = lines.findLastIndex(({ isProse }) => isProse);
  const at = lines.findIndex(
    ({ role }, index) => index > lastProse && (role === 'related-head' || role === 'comments-head'),
  );
  return at < 0 || lastProse < 0 ? lines : lines.slice(0, at);
}

/** Headlines with a date or a clock after (or before) each. */
function atTimedHeadlines(lines: readonly TextLine[]): readonly TextLine[] {
  let at = lines.length;
  let pairs = 0;
  while (at >= 2) {
    const [first, second] = [lines[at - 2], lines[at - 1]];
    if (!first || !second || !((isHeadlineLike(first) && isTime(second)) || (isTime(first) && isHeadlineLike(second))))
      break;
    pairs++;
    at -= 2;
  }
  return pairs >= FEWEST_TEASERS ? lines.slice(0, at) : lines;
}

function isTime({ date, clock }: TextLine): boolean {
  return date !== null || clock !== null;
}

/** Headlines each given twice, as picture text and as link. */
function atTwinHeadlines(lines: readonly TextLine[], isDump: boolean): readonly TextLine[] {
  let at = lines.length;
  let pairs = 0;
  while (at >= 2) {
    const [first, second] = [lines[at - 2], lines[at - 1]];
    if (!first || !second || first.text !== second.text || first.text.length < SHORTEST_TWIN || first.isProse) break;
    pairs++;
    at -= 2;
  }
  return pairs >= (isDump ? 1 : FEWEST_TEASERS) ? lines.slice(0, at) : lines;
}

function atChrome(lines: readonly TextLine[], isDump: boolean): readonly TextLine[] {
  let at = lines.length;
  while (at > 0 && isDropped(lines[at - 1], isDump)) at--;
  return at > 0 ? lines.slice(0, at) : lines;
}

function isDropped(line: TextLine | undefined, isDump: boolean): boolean {
  if (!line) return false;
  return line.role === 'legal' || (isDump && (line.role !== 'content' || isTime(line)));
}

function withoutClosingMark(text: string): string {
  return text.replace(CLOSING_MARK, '').trimEnd();
}
