/**
 * Problems after which an input counts as failed: its record holds no article. The run goes on and ends with exit code 1.
 * Every other problem is a remark on a record that stands.
 */
export const FAILURES = {
  unreadable: 'unreadable',
  empty: 'empty',
  binary: 'binary',
  truncated: 'truncated',
  tooLarge: 'too-large',
  badLine: 'bad-line',
  timedOut: 'timed-out',
  outOfMemory: 'out-of-memory',
  internalError: 'internal-error',
} as const;

const codes: ReadonlySet<string> = new Set(Object.values(FAILURES));

export function isFailure(problem: { readonly code: string }): boolean {
  return codes.has(problem.code);
}
