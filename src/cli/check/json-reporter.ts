import { type CheckResult, hasFailed, isBelowFloor } from './check-result.js';

/** For programs: the whole result. */
export function reportAsJson({ fixtures, quality }: CheckResult): string {
  const passed = !fixtures.some(hasFailed) && !quality.some(isBelowFloor);
  return `${JSON.stringify({ passed, quality, fixtures }, null, 2)}\n`;
}
