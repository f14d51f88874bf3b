import type { BlockKind } from '../../model/article.js';
import type { LineRole } from '../phrases.js';

/** Below this a run without an end of sentence is a label: a menu item, a button, a date. */
const LABEL = 90;
const LABEL_COST = 18;

/** What is known of a run before it is weighed. */
interface Weighed {
  readonly kind: BlockKind;
  readonly text: string;
  readonly linked: number;
  readonly role: LineRole;
}

/** How much a run speaks for the element it stands in, in characters of prose; below 0 for labels and lists of links. */
export function worthOf({ kind, text, linked, role }: Weighed): number {
  if (linked * 2 > text.length) return -LABEL_COST;
  if (kind === 'heading') return 0;
  if (role === 'legal') return -LABEL_COST;
  const ends = endsSentence(text);
  if (text.length < LABEL && !ends) return kind === 'list-item' && linked === 0 ? 0 : -LABEL_COST;
  const plain = text.length - linked;
  return ends ? plain : plain / 2;
}

export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && '»”"\')] '.includes(text.charAt(at))) at--;
  return at >= 0 && '.!?…:;。！？'.includes(text.charAt(at));
}
