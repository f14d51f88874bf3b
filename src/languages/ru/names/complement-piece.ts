import type { NameScope } from './name-scope.js';
import type { HeadKind } from './organisation-lists.js';

/** The head of an official name and what is known of it. */
export interface HeadScope extends NameScope {
  readonly head: number;
  readonly kind: HeadKind;
  /** A capital inside the sentence stands in the head or before it, so that a field may follow any head. */
  readonly isCapitalName: boolean;
}

/** A part of what hangs on a head: a field of work, an owner, a place, who it is named after. */
export interface Piece {
  /** Exclusive. */
  readonly last: number;
  /** A name or a place stands in it. */
  readonly hasCapital?: boolean;
  /** It tells a field of work: «финансов», «по делам молодежи». */
  readonly isField?: boolean;
  /** The field is told with a preposition: «по правам человека». */
  readonly isGoverned?: boolean;
  /** It is part of the name, not only the place or the owner. */
  readonly isOwn?: boolean;
  /** Whether a name or a place has just been told, behind which no field goes on; as before where it is left out. */
  readonly isClosed?: boolean;
  /** Cases in which a field may go on behind «и»; as before where they are left out. */
  readonly bits?: number;
  /** Nothing follows it. */
  readonly isFinal?: boolean;
}

/** The pieces read so far, as one. */
export interface Pieces extends Required<Omit<Piece, 'isFinal'>> {}

/** A piece, null where the name ends, undefined where the reader has nothing to say. */
export type PieceReader = (scope: HeadScope, before: Pieces) => Piece | null | undefined;
