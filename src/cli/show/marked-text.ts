import type { Kind } from '../../model/mention.js';
import type { FactSpan } from '../../write/fact-spans.js';
import { visible } from '../terminal.js';
import type { Piece } from './wrap.js';

/** How the facts of each kind look in the text. */
export type Paints = Readonly<Record<Kind, (text: string) => string>>;

/**
 * The text in pieces, each painted by the innermost fact around it.
 *
 * @param hasColours without them facts stand in brackets
 */
export function markedText(text: string, spans: readonly FactSpan[], paints: Paints, hasColours: boolean): Piece[] {
  const pieces: Piece[] = [];
  const open: FactSpan[] = [];
  const plain = (words: string) => words;
  let at = 0;
  const goTo = (end: number) => {
    const kind = open.at(-1)?.kind;
    if (end > at) pieces.push({ text: visible(text.slice(at, end)), paint: kind ? paints[kind] : plain });
    at = Math.max(at, end);
  };
  const bracket = (sign: string) => {
    if (!hasColours) pieces.push({ text: sign, paint: plain });
  };
  const closeBy = (start: number) => {
    for (let last = open.at(-1); last && last.mention.end <= start; last = open.at(-1)) {
      goTo(last.mention.end);
      open.pop();
      bracket(']');
    }
  };
  for (const span of spans) {
    const { start, end } = span.mention;
    closeBy(start);
    const around = open.at(-1);
    // Marks cannot cross: a fact that ends outside the one it begins in shows in the list alone.
    if (around && end > around.mention.end) continue;
    goTo(start);
    bracket('[');
    open.push(span);
  }
  closeBy(text.length);
  goTo(text.length);
  return pieces;
}
