import { KINDS, type Kind } from '../model/mention.js';
import type { FixtureResult } from './fixtures.js';

/** How well the facts of one kind agree with those expected, over all fixtures. */
export interface KindQuality {
  readonly kind: Kind;
  readonly expected: number;
  readonly actual: number;
  /** Facts that agree in every field. */
  readonly correct: number;
  /** 0 to 1: the harmonic mean of precision and recall; 1 where nothing was expected and nothing found. */
  readonly f1: number;
}

/** Adds up fixtures one by one. */
export function createQuality(): { readonly add: (result: FixtureResult) => void; readonly all: () => KindQuality[] } {
  const sums = new Map(KINDS.map((kind) => [kind, { expected: 0, actual: 0, correct: 0 }]));
  return {
    add: ({ actual, differences }) => {
      for (const [kind, sum] of sums) {
        const found = actual[kind].length;
        const here = (differences ?? []).filter(({ where }) => where === kind);
        const extra = here.filter(({ change }) => change === 'extra').length;
        const missing = here.filter(({ change }) => change === 'missing').length;
        const changed = new Set(here.filter(({ change }) => change === 'changed').map(({ fact }) => fact)).size;
        sum.actual += found;
        sum.expected += differences ? found - extra + missing : 0;
        sum.correct += differences ? found - extra - changed : 0;
      }
    },
    all: () =>
      [...sums].map(([kind, { expected, actual, correct }]) => {
        const f1 = expected + actual === 0 ? 1 : (2 * correct) / (expected + actual);
        return { kind, expected, actual, correct, f1 };
      }),
  };
}
