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

const NO_LINK: Link = { kind: null, fullName: null, evidence: [] };

/** Names in full, by every short form in which they may come back. */
export class ShortNames {
  private readonly surnames = new Set<string>();
  private readonly given = new Set<string>();
  private readonly organisations = new Map<string, string>();

  constructor(
    private readonly words: DocumentWords,
    private readonly lists: NameLists,
  ) {}

  add({ candidate, kind }: Verdict): void {
    const { words } = this;
    if (kind === 'organisations') this.addOrganisation(candidate);
    if (kind !== 'people') return;
    const own = candidate.words.filter((at) => !isSuffix(words, at));
    const [first = 0] = own;
    if (own.length === 1 && (wordsOfListedPlace(words, this.lists, own, 0) > 0 || words.bits(first) & Word.demonym))
      return;
    this.surnames.add(normAt(words.tokens, lastWord(own)));
    if (own.length > 1 && words.bits(first) & Word.asianSurname && own.length < 4)
      this.surnames.add(normAt(words.tokens, first));
    if (own.length > 1 && normAt(words.tokens, first).length > 2) this.given.add(normAt(words.tokens, first));
  }

  linkOf(candidate: Candidate): Link {
    const { words } = this;
    const own = candidate.words;
    const key = own
      .map((at) => normAt(words.tokens, at))
      .join(' ')
      .replaceAll('.', '');
    const evidence: Evidence[] = [];
    const fullName = fullest(this.organisations, key);
    const isPerson = own.length === 1 && this.surnames.has(key);
    if (fullName !== null && !candidate.isPhrase && !isPerson) {
      const isAcronym = words.tokens[wordAt(own, 0)]?.letterCase === 'upper';
      if (isAcronym || key.length > 3) evidence.push({ kind: 'organisations', weight: 4.5, reason: 'repeated' });
    }
    if (own.length === 1) {
      const isPlace = wordsOfListedPlace(words, this.lists, own, 0) > 0 && !(words.bits(own[0]) & SURNAME);
      if (isPlace || words.bits(own[0]) & Word.demonym) return NO_LINK;
      if (this.surnames.has(key)) evidence.push({ kind: 'people', weight: 5, reason: 'repeated' });
      else if (this.given.has(key)) evidence.push({ kind: 'people', weight: 3.5, reason: 'repeated' });
    }
    return evidence.length > 0 ? { kind: fullName === null ? null : 'organisations', fullName, evidence } : NO_LINK;
  }

  private addOrganisation(candidate: Candidate): void {
    const { words } = this;
    const name = candidate.listed ?? textOf(words, candidate);
    const own = candidate.words;
    const initials = initialsOf(words, candidate);
    if (own.length > 1 && initials.length > 1) this.enter(initials, name);
    const core = [...own];
    while (core.length > 1 && words.bits(core.at(-1)) & HEAD) {
      core.pop();
      const isOrdinary =
        core.every((at) => words.bits(at) & (Word.common | Word.demonym | Word.direction)) ||
        (words.bits(core.at(-1)) & Word.placeHead) !== 0;
      const isPlace = wordsOfListedPlace(words, this.lists, core, 0) === core.length;
      if (!candidate.isPhrase && !isOrdinary && !isPlace)
        this.enter(core.map((at) => normAt(words.tokens, at)).join(' '), name);
    }
    const alias = aliasBehind(words, candidate);
    if (alias !== null) this.enter(normAt(words.tokens, alias), name);
  }

  private enter(short: string, name: string): void {
    const known = this.organisations.get(short);
    if (known === undefined || known.length < name.length) this.organisations.set(short, name);
  }
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
