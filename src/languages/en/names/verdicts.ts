import { normAt } from '../../../model/tokenized-text.js';
import type { Candidate } from './candidate.js';
import { contextEvidence } from './context-evidence.js';
import type { DocumentWords } from './document-words.js';
import { addTo, type Evidence, NAME_KINDS, type NameKind, openScore, type Score } from './evidence.js';
import type { NameLists } from './name-lists.js';
import { ownEvidence } from './own-evidence.js';
import { type Link, ShortNames } from './short-names.js';
import type { Verdict } from './verdict.js';

/** Least weight of a name; tuned on IEER and Worldwide by names.mjs, exact F1. */
const ENOUGH: Readonly<Record<NameKind, number>> = { people: 2.4, organisations: 2.2, places: 2, others: 0 };
/** Share of what other mentions of the same name say in the verdict on one. */
const MOST_CONTEXT = 6;

/**
 * Decides each candidate by its own words, by what stands beside any mention of the same name in the document, and by the
 * longer names that it is a short form of. Candidates that are nothing are left out.
 */
export function decide(words: DocumentWords, lists: NameLists, candidates: readonly Candidate[]): readonly Verdict[] {
  const own = candidates.map((candidate) => ownEvidence(words, lists, candidate));
  const contexts = gatherContexts(words, lists, candidates);
  const scoreOf = (index: number, candidate: Candidate, more: readonly Evidence[]) => {
    const score = openScore();
    for (const evidence of own[index] ?? []) addTo(score, evidence);
    for (const evidence of contexts.get(keyOf(words, candidate)) ?? []) addTo(score, evidence);
    for (const evidence of more) addTo(score, evidence);
    return score;
  };
  const short = new ShortNames(words, lists);
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.words.length === 1 && candidate.listed === null) continue;
    const verdict = verdictOf(candidate, scoreOf(index, candidate, []), null);
    if (verdict) short.add(verdict);
  }
  return candidates.flatMap((candidate, index) => {
    const link = short.linkOf(candidate);
    const verdict = verdictOf(candidate, scoreOf(index, candidate, link.evidence), link);
    return verdict ? [verdict] : [];
  });
}

/** The words of a candidate as one string: the same for all mentions of a name. */
export function keyOf(words: DocumentWords, { words: own }: Candidate): string {
  return own.map((at) => normAt(words.tokens, at)).join(' ');
}

/** What stands beside all mentions of a name, added up at less weight the more there are. */
function gatherContexts(
  words: DocumentWords,
  lists: NameLists,
  candidates: readonly Candidate[],
): Map<string, readonly Evidence[]> {
  const counts = new Map<string, number>();
  const scores = new Map<string, Score>();
  for (const candidate of candidates) {
    const key = keyOf(words, candidate);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const score = scores.get(key) ?? openScore();
    scores.set(key, score);
    for (const evidence of contextEvidence(words, lists, candidate)) addTo(score, evidence);
  }
  const gathered = new Map<string, readonly Evidence[]>();
  for (const [key, { weights, reasons }] of scores) {
    const damping = Math.sqrt(counts.get(key) ?? 1);
    gathered.set(
      key,
      NAME_KINDS.filter((kind) => weights[kind] !== 0).map((kind) => ({
        kind,
        weight: Math.min(MOST_CONTEXT, weights[kind] / damping),
        reason: reasons[kind].reason,
      })),
    );
  }
  return gathered;
}

function verdictOf(candidate: Candidate, score: Score, link: Link | null): Verdict | null {
  let best: NameKind = 'others';
  for (const kind of NAME_KINDS) if (score.weights[kind] > score.weights[best]) best = kind;
  if (best === 'others' || score.weights[best] < ENOUGH[best]) return null;
  const reason = score.reasons[best].reason || (best === 'people' ? 'surname' : 'context');
  const fullName = link?.kind === best ? link.fullName : null;
  return { candidate, kind: best, reason, fullName };
}
