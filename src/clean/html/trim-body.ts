import { readWrittenDate } from '../metadata/written-date.js';
import { isContactNote } from './contact-note.js';
import type { Run } from './runs.js';
import { endsSentence } from './worth.js';

/** A head of comments or of related articles ends the body only after this share of its prose. */
const LATE = 0.5;
/** Characters of prose after which a head of comments ends the body in any case. */
const ENOUGH = 400;
/** Paragraphs shorter than this may stand twice. */
const SHORTEST_TWIN = 50;
const LONGEST_LABEL = 80;

/** The runs of a body without what stands before, between and after its paragraphs. */
export function trimBody(runs: readonly Run[], isTitle: (text: string) => boolean): Run[] {
  const steps = [withoutTail, withoutChrome, withoutTwins, withoutEdges, withoutContactNotes] as const;
  return steps.reduce<readonly Run[]>((kept, step) => step(kept, isTitle), runs).slice();
}

/**
 * Cuts at the comments, and at the head of related articles when little prose comes after it. Where the article goes on
 * after that head, in paragraphs beside those before it, only the box of the head is cut out.
 */
function withoutTail(runs: readonly Run[]): readonly Run[] {
  const whole = proseOf(runs);
  const kept: Run[] = [];
  let seen = 0;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at];
    if (!run) break;
    const role = run.text.length <= LONGEST_LABEL ? run.role : 'content';
    const isLate = seen > whole * LATE;
    if (role === 'comments-head' && (isLate || seen > ENOUGH || (seen > 0 && run.kind === 'heading'))) return kept;
    if (role === 'related-head' && run.linked === 0 && isLate) {
      const next = runs.findIndex((later, place) => place > at && later.worth > 0 && isBesideParagraphs(later, kept));
      if (next < 0 && proseOf(runs.slice(at)) < whole * (1 - LATE)) return kept;
      if (next > 0) at = next - 1;
      continue;
    }
    kept.push(run);
    seen += Math.max(0, run.worth);
  }
  return kept;
}

function isBesideParagraphs({ holder }: Run, before: readonly Run[]): boolean {
  const last = before.findLast(({ worth }) => worth > 0)?.holder;
  return last !== undefined && last.tag === holder.tag && last.parent === holder.parent;
}

function withoutChrome(runs: readonly Run[], isTitle: (text: string) => boolean): readonly Run[] {
  return runs.filter((run, at) => {
    if (isLinks(run) || isTitle(run.text) || run.role !== 'content') return false;
    return run.worth > 0 || !isHeadOfLinks(run, runs[at + 1], runs[at + 2]);
  });
}

/** A label with a list of links below it is the head of that list, a heading that of any links. */
function isHeadOfLinks({ kind, holder }: Run, next: Run | undefined, afterNext: Run | undefined): boolean {
  if (!isLinks(next) || !isLinks(afterNext)) return false;
  return next?.kind === 'list-item' || (kind === 'heading' && next?.holder.parent !== holder.parent);
}

function isLinks(run: Run | undefined): boolean {
  if (!run || run.linked * 2 <= run.text.length) return false;
  return !(endsSentence(run.text) && run.text.length > LONGEST_LABEL);
}

function withoutTwins(runs: readonly Run[]): readonly Run[] {
  const seen = new Set<string>();
  return runs.filter(({ text }) => {
    if (text.length < SHORTEST_TWIN) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Labels before the first paragraph and after the last one: bylines, dates, sources, headings of nothing. */
function withoutEdges(runs: readonly Run[]): readonly Run[] {
  const isProse = (run: Run): boolean => run.worth > 0;
  const first = runs.findIndex(isProse);
  if (first < 0) return runs;
  const last = runs.findLastIndex(isProse);
  return runs.filter((run, at) => {
    if (at < first)
      return (
        run.kind === 'list-item' ||
        (run.kind === 'heading' && at === first - 1) ||
        (run.text.length > LONGEST_LABEL && !isDateLine(run.text))
      );
    if (at > last) return run.kind === 'list-item' || run.kind === 'table-row' || run.kind === 'quote';
    return true;
  });
}

/** An article that is nothing but such a note keeps it. */
function withoutContactNotes(runs: readonly Run[]): readonly Run[] {
  let end = runs.length;
  while (end > 1 && isContactNote(runs[end - 1]?.text ?? '')) end--;
  return runs.slice(0, end);
}

function isDateLine(text: string): boolean {
  const date = readWrittenDate(text);
  return date !== null && date.otherWords.length <= 6;
}

function proseOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + Math.max(0, run.worth), 0);
}
