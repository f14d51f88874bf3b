/** Words beside each other that may be one name. */
export interface Candidate {
  /** Indexes of its words without particles and conjunctions, at least one. */
  readonly words: readonly number[];
  readonly first: number;
  /** Exclusive, with the full stop of an abbreviation. */
  readonly last: number;
  /** Index of the post, rank or form of address right before it, or null. */
  readonly title: number | null;
  /** The name that a list knows it by. */
  readonly listed: string | null;
  /** Built of a head and what hangs on it: `Ministry of Health`. */
  readonly isPhrase: boolean;
}
