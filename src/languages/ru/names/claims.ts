/** Tokens that a mention already holds, so that later and weaker rules leave them alone. */
export interface Claims {
  readonly isFree: (first: number, last: number) => boolean;
  readonly claim: (first: number, last: number) => void;
  readonly release: (first: number, last: number) => void;
}

export function openClaims(size: number): Claims {
  const taken = new Uint8Array(size);
  return {
    isFree: (first, last) => {
      for (let at = first; at < last; at++) if (taken[at]) return false;
      return true;
    },
    claim: (first, last) => taken.fill(1, first, last),
    release: (first, last) => taken.fill(0, first, last),
  };
}
