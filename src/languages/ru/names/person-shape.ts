import type { PartOfName } from '../name-forms.js';

/** A name of two or more words at a place in the text, before its parts are checked to agree. */
export interface PersonShape {
  readonly rule: string;
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly parts: readonly PartOfName[];
  readonly certainty: number;
}

/** Adds a shape that begins where the reader stands. */
export type AddShape = (rule: string, last: number, parts: readonly PartOfName[], certainty: number) => void;
