import { roleOfLine } from '../phrases.js';
import type { Run } from './runs.js';

/** Below this a run without an end of sentence is a label: a menu item, a button, a date. */
const LABEL = 90;
const LABEL_COST = 18;

/** How much a run speaks for the element it stands in, in characters of prose; below 0 for labels and lists of links. */
export function worthOf(run: Run): number {
  const { text, linked, kind } = run;
  const plain = text.length - linked;
  if (linked * 2 > text.length) return -LABEL_COST;
  if (kind === 'heading') return 0;
  if (roleOfLine(text) === 'legal') return -LABEL_COST;
  const ends = endsSentence(text);
  if (text.length < LABEL && !ends) return -LABEL_COST;
  return ends ? plain : plain / 2;
}

export function endsSentence(text: string): boolean {
  const last = text
    .replace(/[»”"')\]]/g, '')
    .trimEnd()
    .slice(-1);
  return last !== '' && '.!?…:;。！？'.includes(last);
}
