import { readWrittenDate } from '../metadata/written-date.js';
import type { Run } from './runs.js';
import { endsSentence } from './worth.js';

/** A head of comments or of related articles ends the body only after this share of its prose. */
const LATE = 0.5;
/** Paragraphs shorter than this may stand twice. */
const SHORTEST_TWIN = 50;
const LONGEST_LABEL = 80;

/** The runs of a body without what stands before, between and after its paragraphs. */
export function trimBody(runs: readonly Run[], isTitle: (text: string) => boolean): Run[] {
  const steps = [withoutTail, withoutChrome, withoutTwins, withoutEdges] as const;
  return steps.reduce<readonly Run[]>((kept, step) => step(kept, isTitle), runs).slice();
}

/** Cuts at the comments, and at related articles when nothing but links and headlines comes after them. */
function withoutTail(runs: readonly Run[]): readonly Run[] {
  const whole = proseOf(runs);
  let seen = 0;
  for (const [at, run] of runs.entries()) {
    const role = run.text.length <= LONGEST_LABEL ? run.role : 'content';
    const isLate = seen > whole * LATE;
    if (role === 'comments-head' && seen > 0 && (isLate || run.kind === 'heading')) return runs.slice(0, at);
    if (role === 'related-head' && isLate && proseOf(runs.slice(at)) < whole * (1 - LATE)) return runs.slice(0, at);
    seen += Math.max(0, run.worth);
  }
  return runs;
}

function withoutChrome(runs: readonly Run[], isTitle: (text: string) => boolean): readonly Run[] {
  return runs.filter((run) => {
    if (run.linked * 2 > run.text.length && !(endsSentence(run.text) && run.text.length > LONGEST_LABEL)) return false;
    return run.role === 'content' && !isTitle(run.text);
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

function isDateLine(text: string): boolean {
  const date = readWrittenDate(text);
  return date !== null && date.otherWords.length <= 6;
}

function proseOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + Math.max(0, run.worth), 0);
}
