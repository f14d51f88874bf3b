import type { Span } from '../../../model/span.js';
import { YE, YO } from './cp1251.js';

/**
 * A finite automaton over bytes in the format of dawgdic: a double array of units, and a guide that lists the children of a
 * node. Both are views of the file's bytes.
 */
export interface Dawg {
  readonly units: Int32Array;
  /** First child and next sibling of a node, two bytes a node. */
  readonly guide: Uint8Array;
}

/** A key as it is spelled in the automaton (ё for a written е), and the node behind it. */
export interface Found {
  readonly key: Uint8Array;
  readonly node: number;
}

/** Separates a key from what is stored under it. */
const PAYLOAD = 1;

export function openDawg(buffer: ArrayBufferLike, { start, end }: Span): Dawg {
  const count = new Uint32Array(buffer, start, 1)[0] ?? 0;
  const units = new Int32Array(buffer, start + 4, count);
  const guideStart = start + 4 + 4 * count + 4;
  // An automaton of plain numbers has no guide: nothing is ever listed in it.
  return { units, guide: guideStart < end ? new Uint8Array(buffer, guideStart, end - guideStart) : new Uint8Array() };
}

export const ROOT = 0;

/** The node behind a byte, or 0 (the root is behind none). */
export function step({ units }: Dawg, node: number, byte: number): number {
  const next = (node ^ offsetOf(units[node] ?? 0) ^ byte) >>> 0;
  return ((units[next] ?? 0) & 0x800000ff) === byte ? next : 0;
}

function offsetOf(unit: number): number {
  return (unit >>> 10) << ((unit & 512) >>> 6);
}

/** The number stored at a node, or -1. */
export function valueAt({ units }: Dawg, node: number): number {
  const unit = units[node] ?? 0;
  if (!(unit & 256)) return -1;
  return (units[node ^ offsetOf(unit)] ?? 0) & 0x7fffffff;
}

/**
 * The keys that `word` may stand for, from its byte `from` on: itself first, then those with ё where it has е, later letters
 * before earlier ones.
 */
export function findSpellings(dawg: Dawg, word: Uint8Array, from: number, node = ROOT, into: Found[] = []): Found[] {
  const variants: Found[] = [];
  let at = node;
  for (let i = from; i < word.length; i++) {
    const byte = word[i] ?? 0;
    if (byte === YE) {
      const other = step(dawg, at, YO);
      if (other) {
        const spelled = word.slice();
        spelled[i] = YO;
        findSpellings(dawg, spelled, i + 1, other, variants);
      }
    }
    at = step(dawg, at, byte);
    if (!at) {
      into.push(...variants);
      return into;
    }
  }
  const payload = step(dawg, at, PAYLOAD);
  if (payload) into.push({ key: word, node: payload });
  into.push(...variants);
  return into;
}

/** The payloads below a node in byte order, each as 14-bit numbers, one after the other in one list. */
export function readPayloads(dawg: Dawg, node: number, numbersEach: number): number[] {
  const numbers: number[] = [];
  const bytes: number[] = [];
  descend(dawg, node, 2 * numbersEach, bytes, numbers);
  return numbers;
}

function descend(dawg: Dawg, node: number, left: number, bytes: number[], numbers: number[]): void {
  if (left === 0) {
    for (let i = 0; i < bytes.length; i += 2) numbers.push((((bytes[i] ?? 0) ^ 1) << 6) + ((bytes[i + 1] ?? 0) >> 1));
    return;
  }
  for (let byte = dawg.guide[2 * node] ?? 0; byte !== 0; ) {
    const child = step(dawg, node, byte);
    if (!child) return;
    bytes.push(byte);
    descend(dawg, child, left - 1, bytes, numbers);
    bytes.pop();
    byte = dawg.guide[2 * child + 1] ?? 0;
  }
}
