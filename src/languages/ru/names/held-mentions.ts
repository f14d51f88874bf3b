import type { OrganisationMention } from '../../../model/mention.js';

/** A mention with its tokens, exclusive end. */
export interface Held {
  readonly first: number;
  readonly last: number;
  readonly mention: OrganisationMention;
}

/** Mentions by the tokens they hold; no two share one. Every question costs the tokens asked about, not the document. */
export class HeldMentions {
  private readonly byToken = new Map<number, Held>();

  isFree(first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (this.byToken.has(at)) return false;
    return true;
  }

  /** Those that hold some token from `first` to `last`. */
  over(first: number, last: number): readonly Held[] {
    const found: Held[] = [];
    for (let at = first; at < last; at++) {
      const held = this.byToken.get(at);
      if (held && held !== found.at(-1)) found.push(held);
    }
    return found;
  }

  hold(held: Held): void {
    for (let at = held.first; at < held.last; at++) this.byToken.set(at, held);
  }

  drop(held: Held): void {
    for (let at = held.first; at < held.last; at++) this.byToken.delete(at);
  }

  /** In text order. */
  all(): readonly OrganisationMention[] {
    return [...new Set(this.byToken.values())].map(({ mention }) => mention).sort((a, b) => a.start - b.start);
  }
}
