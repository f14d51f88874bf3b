import type { Difference } from '../../check/compare-records.js';
import type { KindQuality } from '../../check/quality.js';
import type { Kind } from '../../model/mention.js';

/** What a check found, ready to be told in any form. */
export interface CheckResult {
  readonly fixtures: readonly CheckedFixture[];
  readonly quality: readonly JudgedQuality[];
}

export interface CheckedFixture {
  readonly id: string;
  /** The file with the expected record. */
  readonly expected: string;
  readonly state: 'same' | 'different' | 'new' | 'updated';
  /** Differences that the check fails for. */
  readonly differences: readonly Difference[];
  /** Differences in kinds that a floor judges. */
  readonly tolerated: readonly Difference[];
}

export interface JudgedQuality extends KindQuality {
  /** Least F1 that passes; null where the kind is checked exactly. */
  readonly floor: number | null;
}

export type Floors = ReadonlyMap<Kind, number>;

export const REPORTER_NAMES = ['text', 'github', 'junit', 'json'] as const;
export type ReporterName = (typeof REPORTER_NAMES)[number];

/** A form in which a result is told. */
export type Reporter = (result: CheckResult) => string;

export function hasFailed({ state }: CheckedFixture): boolean {
  return state === 'different' || state === 'new';
}

export function isBelowFloor({ f1, floor }: JudgedQuality): boolean {
  return floor !== null && f1 < floor;
}

/** Longest piece of a value told in a difference, in characters. */
const SHOWN = 160;

/** A line for each thing that differs: `~ money «10 млн рублей», amount: expected "10000000", got "1000"`. */
export function linesOf({ state, differences }: CheckedFixture): string[] {
  return state === 'new' ? ['no expected record yet'] : differences.map(lineOf);
}

export function lineOf({ where, what, change, field, expected, actual }: Difference): string {
  const name = [where, what].filter(Boolean).join(' ');
  if (change === 'missing') return `- ${name} is missing: ${shortJson(expected)}`;
  if (change === 'extra') return `+ ${name} is new: ${shortJson(actual)}`;
  return `~ ${name}${field ? `, ${field}` : ''}: expected ${shortJson(expected)}, got ${shortJson(actual)}`;
}

function shortJson(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
}
