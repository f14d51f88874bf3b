import { noted } from '../lexemes/noted.js';
import type { Token } from '../model/tokenized-text.js';
import { canBegin, type First, union } from './first.js';

/** What a phrase begins with, and what else it cannot do without. */
export interface Needing {
  /** Every token that can be the first. */
  readonly first: First;
  /** Of each of these, one token stands in all that begins so. */
  readonly needed?: readonly First[] | undefined;
}

/** Tokens that a phrase may have at most; a needed one that stands farther is none of it. */
const LONGEST = 32;
/** Tokens that it may have where a line ends inside it. */
const ACROSS = 8;

/** Bits of a number: where more is needed, some share a bit, and are told apart when the rule is tried. */
const BITS = 31;

/** All that some rules need, as bits, so that one look at the tokens ahead tells for all rules. */
export class Needs {
  private readonly firsts: First[] = [];

  /** The bits of all that the phrase needs. To be asked for all phrases before any token is looked at. */
  bitsOf({ needed = [] }: Needing): number {
    let bits = 0;
    for (const first of needed) {
      const at = this.firsts.includes(first) ? this.firsts.indexOf(first) : this.firsts.push(first) - 1;
      bits |= 1 << (at % BITS);
    }
    return bits;
  }

  /** Bits of what is met by the tokens that a phrase from a token on may hold. */
  metFrom(tokens: readonly Token[], at: number): number {
    const sentence = tokens[at]?.sentence;
    let bits = 0;
    for (let next = at; next < at + LONGEST; next++) {
      const token = tokens[next];
      if (!token || (token.sentence !== sentence && next >= at + ACROSS)) break;
      bits |= this.metBy(token);
    }
    return bits;
  }

  private readonly metBy = noted((token): number => {
    let bits = 0;
    for (const [at, first] of this.firsts.entries()) if (canBegin(first, token)) bits |= 1 << (at % BITS);
    return bits;
  });
}

/**
 * What is needed where all of the parts are, one after the other: all norms that some part cannot do without. Where only classes
 * are, which hold most tokens of a text, the rarest of them.
 */
export function neededOfAll(parts: readonly Needing[]): readonly First[] | undefined {
  const needs = parts.flatMap(({ first, needed }, at) => needed ?? (at === 0 ? [] : [first]));
  const norms = needs.filter(({ classes }) => classes === 0);
  if (norms.length > 0) return [...new Set(norms)];
  const [first, ...others] = needs;
  return first && [rarestOf([first, ...others])];
}

/** What is needed where one of the parts is. */
export function neededOfAny(parts: readonly Needing[]): readonly First[] {
  return [union(parts.map(({ first, needed = [] }) => rarestOf([first, ...needed])))];
}

function rarestOf([first, ...others]: readonly [First, ...First[]]): First {
  let rarest = first;
  for (const other of others) if (weightOf(other) < weightOf(rarest)) rarest = other;
  return rarest;
}

/** Classes hold most tokens of a text. */
function weightOf({ norms, classes }: First): number {
  let weight = norms.size;
  for (let bits = classes; bits !== 0; bits >>= 1) if (bits & 1) weight += 10_000;
  return weight;
}
