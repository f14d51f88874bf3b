import type { Token } from '../model/tokenized-text.js';
import { after, before, mark, oneOf, optional, type Pattern, sequence, slot, words } from './pattern.js';

export const NEGATIVE = slot<true>('negative');

const MINUS = new Set(['минус', 'minus']);

/**
 * The pattern with a minus before it, `-$5 million`, `-1.5%`: nothing parts a sign from its number, as spaces do a dash. The word
 * for it stays outside, as all words around an amount do.
 */
export function signed(pattern: Pattern): Pattern {
  const minus = sequence(
    after(mayPrecedeSign),
    words('-', '−', '–', '‑'),
    before((next) => next !== undefined && !next.spaceBefore),
    mark(NEGATIVE, true),
  );
  const inWords = sequence(
    after((previous) => previous !== undefined && MINUS.has(previous.norm)),
    mark(NEGATIVE, true),
  );
  return sequence(optional(oneOf(minus, inWords)), pattern);
}

function mayPrecedeSign(previous: Token | undefined): boolean {
  return previous === undefined || previous.kind === 'word' || /^[(:,;]$/.test(previous.text);
}
