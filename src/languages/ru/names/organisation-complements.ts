import { GENITIVE } from './cases.js';
import type { HeadScope, Piece, Pieces } from './complement-piece.js';
import { nextPiece } from './complement-pieces.js';
import type { NameScope } from './name-scope.js';
import type { HeadKind } from './organisation-lists.js';

/** All that hangs on the head of an official name. */
export type Complement = Omit<Pieces, 'bits' | 'isClosed'>;

const MOST_PIECES = 6;

/** Reads pieces behind the head one after the other: «[Управление] | МВД | по Вологодской области». */
export function readComplement(scope: NameScope, head: number, kind: HeadKind, isCapitalName: boolean): Complement {
  // What is new stands before what is spread: Node 20 takes a microsecond for each key behind it, and leaves a hidden class to collect.
  const ofHead: HeadScope = { head, kind, isCapitalName, ...scope };
  let pieces: Pieces = { last: head + 1, ...NOTHING };
  for (let count = 0; count < MOST_PIECES; count++) {
    if (!scope.words.tokens[pieces.last] || !scope.words.isJoined(pieces.last)) break;
    const piece = nextPiece(ofHead, pieces);
    if (!piece) break;
    pieces = joined(pieces, piece);
    if (piece.isFinal) break;
  }
  return pieces;
}

const NOTHING: Omit<Pieces, 'last'> = {
  hasCapital: false,
  isField: false,
  isGoverned: false,
  isOwn: false,
  isClosed: false,
  bits: GENITIVE,
};

function joined(before: Pieces, piece: Piece): Pieces {
  return {
    last: piece.last,
    hasCapital: before.hasCapital || piece.hasCapital === true,
    isField: before.isField || piece.isField === true,
    isGoverned: before.isGoverned || piece.isGoverned === true,
    isOwn: before.isOwn || piece.isOwn === true,
    isClosed: piece.isClosed ?? before.isClosed,
    bits: piece.bits ?? before.bits,
  };
}
