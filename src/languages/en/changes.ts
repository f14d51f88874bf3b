import type { Token } from '../../model/tokenized-text.js';

/** Verbs and nouns of change: behind them `from X to Y` is a change, and `$2 to $33` tells by how much and where to. */
const CHANGES = new Set(
  'rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown increased increase increases increasing decreased decrease decreases decreasing climbed climb climbs climbing jumped jump jumps jumping dropped drop drops dropping declined decline declines declining gained gain gains gaining lost slid slide slides slipped slip slips raised raise raises raising lowered lower lowers lowering cut cuts cutting up down surged surge soared soar plunged plunge plummeted tumbled tumble edged rallied boosted boost doubled tripled narrowed narrow widened widen shrank shrink added went go going reduced reduce reducing swelled advanced eased'.split(
    ' ',
  ),
);
const WINDOW = 8;

/** True where the words shortly before the token, in its sentence, tell of a change. */
export function isChange(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - WINDOW; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence) return false;
    if (CHANGES.has(token.norm)) return true;
  }
  return false;
}
