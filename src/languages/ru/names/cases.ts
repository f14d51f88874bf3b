import type { Gender } from '../../../model/values.js';
import type { Case } from '../morphology/tag.js';

/** Cases as bits, so that what several words can be at once is one `&`. */
export const CASE_BITS: Readonly<Record<Case, number>> = {
  nomn: 1,
  gent: 2,
  datv: 4,
  accs: 8,
  ablt: 16,
  loct: 32,
};
/** One bit each, in the order of `CASE_BITS`. */
export const ALL_CASES: readonly number[] = Object.values(CASE_BITS);
export const GENITIVE = CASE_BITS.gent;
export const ANY_CASE = 63;

/** One way to read a word as a part of a person's name. */
export interface PartReading {
  /** Lower case. */
  readonly nominative: string;
  /** Null where it is both. */
  readonly gender: Gender | null;
  /** The cases in which the word is this form. */
  readonly cases: number;
  readonly weight: number;
}

/** One list for all words that are no such part, which most are: it is always near. */
export const NO_READINGS: readonly PartReading[] = [];

/** Readings with one nominative, gender and weight as one, with the cases of all. */
export function mergeReadings(readings: readonly PartReading[]): readonly PartReading[] {
  if (readings.length === 0) return NO_READINGS;
  if (readings.length === 1) return readings;
  const merged = new Map<string, PartReading>();
  for (const reading of readings) {
    const key = `${reading.nominative}:${reading.gender}:${reading.weight}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...known, cases: known.cases | reading.cases } : reading);
  }
  return [...merged.values()];
}
