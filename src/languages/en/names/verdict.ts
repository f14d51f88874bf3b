import type { Candidate } from './candidate.js';
import type { NameKind } from './evidence.js';

/** What a candidate is by the document as a whole. */
export interface Verdict {
  readonly candidate: Candidate;
  readonly kind: NameKind;
  /** Last part of the id of the rule: the heaviest reason. */
  readonly reason: string;
  /** The full name that the document gives elsewhere, where this is a short form of it. */
  readonly fullName: string | null;
}
