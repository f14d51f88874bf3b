import type { Lexeme } from '../model/tokenized-text.js';
import { notePlace } from '../remembered.js';

/** All norms that some pattern names, by their turn; those of a language come with its patterns. */
const numbers = new Map<string, number>();
const place = notePlace();

/** The number of a token's norm; negative where no pattern names it, as of most words. */
export function numberOf({ norm, notes }: Lexeme): number {
  const note = notes[place] as number | undefined;
  // Not named when there were so many: no need to look again before there are more.
  if (note !== undefined && (note >= 0 || note === ~numbers.size)) return note;
  const number = numbers.get(norm) ?? ~numbers.size;
  notes[place] = number;
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
    const own: number[] = [];
    for (const norm of norms) own.push(nameOf(norm));
    const from = own.reduce((least, number) => Math.min(least, number >> 5), Number.POSITIVE_INFINITY);
    const bits: number[] = [];
    for (const number of own) setBits(bits, (number >> 5) - from, 1 << number);
    return new NormSet(bits, from);
  }

  /** All norms of the sets; one of them where it holds those of the others. */
  static union(sets: readonly NormSet[]): NormSet {
    const from = sets.reduce((least, set) => Math.min(least, set.from), Number.POSITIVE_INFINITY);
    const bits: number[] = [];
    for (const set of sets)
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

function setBits(bits: number[], at: number, mask: number): void {
  while (bits.length <= at) bits.push(0);
  bits[at] = (bits[at] ?? 0) | mask;
}

/** The number of a norm, which counts as named from now on. */
function nameOf(norm: string): number {
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  numbers.set(norm, numbers.size);
  return numbers.size - 1;
}
