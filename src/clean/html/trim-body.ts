import { wordOverlap } from '../metadata/word-overlap.js';
import { readWrittenDate } from '../metadata/written-date.js';
import { roleOfLine } from '../phrases.js';
import type { Run } from './runs.js';
import { endsSentence, worthOf } from './worth.js';

const SAME_TITLE = 0.8;
const LONGEST_TITLE = 300;
/** A head of comments or of related articles ends the body only after this share of its prose. */
const LATE = 0.5;
/** Paragraphs shorter than this may stand twice. */
const SHORTEST_TWIN = 50;
const LONGEST_LABEL = 80;

/** The runs of a body without what stands before, between and after its paragraphs. */
export function trimBody(runs: readonly Run[], title: string | null): Run[] {
  const steps = [withoutTail, withoutChrome, withoutTwins, withoutEdges] as const;
  return steps.reduce<readonly Run[]>((kept, step) => step(kept, title), runs).slice();
}

/** Cuts at the comments, and at related articles when nothing but links and headlines comes after them. */
function withoutTail(runs: readonly Run[]): readonly Run[] {
  const whole = proseOf(runs);
  let seen = 0;
  for (const [at, run] of runs.entries()) {
    const role = run.text.length <= LONGEST_LABEL ? roleOfLine(run.text) : 'content';
    const isLate = seen > whole * LATE;
    if (role === 'comments-head' && seen > 0 && (isLate || run.kind === 'heading')) return runs.slice(0, at);
    if (role === 'related-head' && isLate && proseOf(runs.slice(at)) < whole * (1 - LATE)) return runs.slice(0, at);
    seen += Math.max(0, worthOf(run));
  }
  return runs;
}

function withoutChrome(runs: readonly Run[], title: string | null): readonly Run[] {
  return runs.filter((run) => {
    if (run.linked * 2 > run.text.length && !(endsSentence(run.text) && run.text.length > LONGEST_LABEL)) return false;
    if (title && run.text.length < LONGEST_TITLE && wordOverlap(run.text, title) >= SAME_TITLE) return false;
    return roleOfLine(run.text) === 'content';
  });
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
  const isProse = (run: Run): boolean => worthOf(run) > 0;
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

function isDateLine(text: string): boolean {
  const date = readWrittenDate(text);
  return date !== null && date.otherWords.length <= 6;
}

function proseOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + Math.max(0, worthOf(run)), 0);
}
