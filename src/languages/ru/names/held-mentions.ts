import type { OrganisationMention } from '../../../model/mention.js';

/** A mention with its tokens, exclusive end. */
export interface Held {
  readonly first: number;
  readonly last: number;
  readonly mention: OrganisationMention;
}

/** Mentions by the tokens they hold; no two share one. Every question costs the tokens asked about, not the document. */
export interface HeldMentions {
  readonly isFree: (first: number, last: number) => boolean;
  /** Those that hold some token from `first` to `last`. */
  readonly over: (first: number, last: number) => readonly Held[];
  readonly hold: (held: Held) => void;
  readonly drop: (held: Held) => void;
  /** In text order. */
  readonly all: () => readonly OrganisationMention[];
}

export function openHeldMentions(): HeldMentions {
  const byToken = new Map<number, Held>();
  const over = (first: number, last: number) => {
    const found = new Set<Held>();
    for (let at = first; at < last; at++) {
      const held = byToken.get(at);
      if (held) found.add(held);
    }
    return [...found];
  };
  return {
    isFree: (first, last) => over(first, last).length === 0,
    over,
    hold: (held) => {
      for (let at = held.first; at < held.last; at++) byToken.set(at, held);
    },
    drop: (held) => {
      for (let at = held.first; at < held.last; at++) byToken.delete(at);
    },
    all: () => [...new Set(byToken.values())].map(({ mention }) => mention).sort((a, b) => a.start - b.start),
  };
}
