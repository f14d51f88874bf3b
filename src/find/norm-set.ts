import { openNotes } from '../lexemes/noted.js';
import type { Lexeme } from '../model/tokenized-text.js';

/** All norms that some pattern names, by their turn; those of a language come with its patterns. */
const numbers = new Map<string, number>();
const noted = openNotes<number>();

/** The number of a token's norm; negative where no pattern names it, as of most words. */
export function numberOf({ norm, id }: Lexeme): number {
  const note = noted[id];
  // Not named when there were so many: no need to look again before there are more.
  if (note !== undefined && (note >= 0 || note === ~numbers.size)) return note;
  const number = numbers.get(norm) ?? ~numbers.size;
  noted[id] = number;
  return number;
}

/** Norms as bits by their numbers: sets are joined by thousands before a first article, and asked at most tokens. */
export class NormSet {
  /** How many norms. */
  readonly size: number;

  /** @param from the bits are those of the numbers from 32 times this on */
  private constructor(
    private readonly bits: readonly number[],
    private readonly from: number,
  ) {
    let size = 0;
    for (let at = 0; at < bits.length; at++) for (let rest = bits[at] ?? 0; rest !== 0; rest &= rest - 1) size++;
    this.size = size;
  }

  /** A set of these norms, which count as named from now on. */
  static of(norms: Iterable<string>): NormSet {
    // Read by index: ten thousand norms are named at a start, and each turn of an iterator makes an object.
    const own = [...norms].map(nameOf);
    let from = Number.POSITIVE_INFINITY;
    let end = 0;
    for (let at = 0; at < own.length; at++) {
      from = Math.min(from, (own[at] ?? 0) >> 5);
      end = Math.max(end, ((own[at] ?? 0) >> 5) + 1);
    }
    const bits = noBits(from, end);
    for (let at = 0; at < own.length; at++) setBits(bits, ((own[at] ?? 0) >> 5) - from, 1 << (own[at] ?? 0));
    return new NormSet(bits, from);
  }

  /** All norms of the sets; one of them where it holds those of the others. */
  static union(sets: readonly NormSet[]): NormSet {
    const filled = sets.filter(({ size }) => size > 0);
    let from = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const set of filled) {
      from = Math.min(from, set.from);
      end = Math.max(end, set.from + set.bits.length);
    }
    const bits = noBits(from, end);
    for (const set of filled)
      for (let at = 0; at < set.bits.length; at++) setBits(bits, set.from - from + at, set.bits[at] ?? 0);
    const joined = new NormSet(bits, from);
    return sets.find(({ size }) => size === joined.size) ?? joined;
  }

  /** @param number what `numberOf` tells of a token */
  has(number: number): boolean {
    const at = (number >> 5) - this.from;
    return at >= 0 && at < this.bits.length && (((this.bits[at] ?? 0) >> number) & 1) === 1;
  }
}

/** Room for the bits of the numbers from 32 times `from` to before 32 times `end`. */
function noBits(from: number, end: number): number[] {
  return new Array(Math.max(0, end - from)).fill(0);
}

function setBits(bits: number[], at: number, mask: number): void {
  bits[at] = (bits[at] ?? 0) | mask;
}

/** The number of a norm, which counts as named from now on. */
function nameOf(norm: string): number {
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  numbers.set(norm, numbers.size);
  return numbers.size - 1;
}
