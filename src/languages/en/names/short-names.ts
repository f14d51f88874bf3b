import { normAt } from '../../../model/tokenized-text.js';
import { aliasBehind, initialsOf } from './abbreviated-names.js';
import type { Candidate } from './candidate.js';
import { isSuffix, lastWord, wordAt } from './capital-runs.js';
import type { DocumentWords } from './document-words.js';
import type { Evidence, NameKind } from './evidence.js';
import { HEAD, SURNAME, Word } from './lexicon.js';
import { type NameLists, wordsOfListedPlace } from './name-lists.js';
import type { Verdict } from './verdict.js';

/** The longer name that a candidate is a short form of, and what that says of it. */
export interface Link {
  readonly kind: NameKind | null;
  readonly fullName: string | null;
  readonly evidence: readonly Evidence[];
}

/** Names in full, by every short form in which they may come back. */
export interface ShortNames {
  readonly add: (verdict: Verdict) => void;
  readonly linkOf: (candidate: Candidate) => Link;
}

const NO_LINK: Link = { kind: null, fullName: null, evidence: [] };

export function openShortNames(words: DocumentWords, lists: NameLists): ShortNames {
  const surnames = new Set<string>();
  const given = new Set<string>();
  const organisations = new Map<string, string>();
  const norm = (at: number) => normAt(words.tokens, at);

  function addOrganisation(candidate: Candidate): void {
    const name = candidate.listed ?? textOf(words, candidate);
    const own = candidate.words;
    const initials = initialsOf(words, candidate);
    if (own.length > 1 && initials.length > 1) enter(initials, name);
    const core = [...own];
    while (core.length > 1 && words.bits(core.at(-1)) & HEAD) {
      core.pop();
      const isOrdinary =
        core.every((at) => words.bits(at) & (Word.common | Word.demonym | Word.direction)) ||
        (words.bits(core.at(-1)) & Word.placeHead) !== 0;
      const isPlace = wordsOfListedPlace(words, lists, core, 0) === core.length;
      if (!candidate.isPhrase && !isOrdinary && !isPlace) enter(core.map(norm).join(' '), name);
    }
    const alias = aliasBehind(words, candidate);
    if (alias !== null) enter(norm(alias), name);
  }

  function enter(short: string, name: string): void {
    const known = organisations.get(short);
    if (known === undefined || known.length < name.length) organisations.set(short, name);
  }

  return {
    add: ({ candidate, kind }) => {
      if (kind === 'organisations') addOrganisation(candidate);
      if (kind !== 'people') return;
      const own = candidate.words.filter((at) => !isSuffix(words, at));
      const [first = 0] = own;
      if (own.length === 1 && (wordsOfListedPlace(words, lists, own, 0) > 0 || words.bits(first) & Word.demonym))
        return;
      surnames.add(norm(lastWord(own)));
      if (own.length > 1 && words.bits(first) & Word.asianSurname && own.length < 4) surnames.add(norm(first));
      if (own.length > 1 && norm(first).length > 2) given.add(norm(first));
    },
    linkOf: (candidate) => {
      const own = candidate.words;
      const key = own.map(norm).join(' ').replaceAll('.', '');
      const evidence: Evidence[] = [];
      const fullName = fullest(organisations, key);
      const isPerson = own.length === 1 && surnames.has(key);
      if (fullName !== null && !candidate.isPhrase && !isPerson) {
        const isAcronym = words.tokens[wordAt(own, 0)]?.letterCase === 'upper';
        if (isAcronym || key.length > 3) evidence.push({ kind: 'organisations', weight: 4.5, reason: 'repeated' });
      }
      if (own.length === 1) {
        const isPlace = wordsOfListedPlace(words, lists, own, 0) > 0 && !(words.bits(own[0]) & SURNAME);
        if (isPlace || words.bits(own[0]) & Word.demonym) return NO_LINK;
        if (surnames.has(key)) evidence.push({ kind: 'people', weight: 5, reason: 'repeated' });
        else if (given.has(key)) evidence.push({ kind: 'people', weight: 3.5, reason: 'repeated' });
      }
      return evidence.length > 0 ? { kind: fullName === null ? null : 'organisations', fullName, evidence } : NO_LINK;
    },
  };
}

export function textOf(words: DocumentWords, { first, last }: Candidate): string {
  return words.text.text.slice(words.tokens[first]?.start, words.tokens[last - 1]?.end);
}

const MOST_STEPS = 3;

/** `Northfield` is `Northfield Bank`, which is `Northfield Bank Corp.`. */
function fullest(names: ReadonlyMap<string, string>, short: string): string | null {
  let full: string | null = null;
  let key = short;
  for (let step = 0; step < MOST_STEPS; step++) {
    const longer = names.get(key);
    if (longer === undefined || longer === full) return full;
    full = longer;
    key = longer.toLowerCase().replaceAll('.', '');
  }
  return full;
}
