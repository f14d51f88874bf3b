import { wordOverlapOf, wordsOf } from '../metadata/word-overlap.js';
import type { PageRuns, Run } from './runs.js';

/** Share of common words from which a line is the title. */
const SAME_TITLE = 0.8;
const LONGEST_TITLE = 300;

/** A day or a section may stand after the title in one line with it. */
const MOST_AFTER = 30;

/** A test for lines that say what the title says. */
export function titleTest(title: string | null): (text: string) => boolean {
  const words = wordsOf(title ?? '');
  if (words.size === 0) return () => false;
  const start = (title ?? '').toLowerCase();
  return (text) => {
    if (text.length >= LONGEST_TITLE) return false;
    if (text.length <= start.length + MOST_AFTER && text.toLowerCase().startsWith(start)) return true;
    return wordOverlapOf(wordsOf(text), words) >= SAME_TITLE;
  };
}

/** The run that shows the title: a heading, or else a line that is no link. */
export function findHeadline({ runs }: PageRuns, isTitle: (text: string) => boolean): Run | null {
  const heading = runs.find(({ kind, text }) => kind === 'heading' && isTitle(text));
  return heading ?? runs.find(({ linked, text }) => linked === 0 && isTitle(text)) ?? null;
}
