/**
 * Tokens that a mention already holds, so that later and weaker rules leave them alone. What belongs to one document is a class
 * where every document opens one: compiled methods outlive the document, while those of closures are thrown away with it.
 */
export class Claims {
  private readonly taken: Uint8Array;

  /** @param size tokens of the document */
  constructor(size: number) {
    this.taken = new Uint8Array(size);
  }

  isFree(first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (this.taken[at]) return false;
    return true;
  }

  claim(first: number, last: number): void {
    this.taken.fill(1, first, last);
  }
}
