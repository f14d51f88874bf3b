import { normAt } from '../../../model/tokenized-text.js';
import {
  notOrganisationAbbreviations,
  notOrganisationLatin,
  notOrganisationQuotes,
} from '../lists/not-organisations.js';
import {
  artefactWords,
  commonHeads,
  legalForms,
  memberWords,
  officialAdjectives,
  officialHeads,
  typeWords,
} from '../lists/organisation-words.js';
import { listedOrganisations, quotedOrganisations } from '../lists/organisations.js';
import type { DocumentWords } from './document-words.js';
import { type Gazetteer, type Lemmas, openGazetteer } from './gazetteer.js';
import { isNoun } from './noun-phrases.js';

export type HeadKind = 'official' | 'common';

/** All word lists that the rules for organisations look into. */
export interface OrganisationLists {
  readonly listed: Gazetteer<null>;
  /** Names that count in quotation marks only. */
  readonly quoted: Gazetteer<null>;
  /** Names that are none in quotation marks unless a type word stands before them. */
  readonly notQuoted: Gazetteer<null>;
  readonly official: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  /** What heads the norms seen so far are; null for other words. */
  readonly headKinds: Map<string, HeadKind | null>;
  readonly legal: ReadonlySet<string>;
  readonly artefacts: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly notAbbreviations: ReadonlySet<string>;
  readonly notLatin: ReadonlySet<string>;
}

export function openOrganisationLists(lemmas: Lemmas): OrganisationLists {
  return {
    listed: openGazetteer(
      listedOrganisations().map((name) => [name, null] as const),
      lemmas,
    ),
    quoted: openGazetteer(
      quotedOrganisations().map((name) => [name, null] as const),
      lemmas,
    ),
    notQuoted: openGazetteer(
      notOrganisationQuotes().map((name) => [name, null] as const),
      lemmas,
    ),
    official: officialHeads(),
    common: commonHeads(),
    types: typeWords(),
    headKinds: new Map(),
    legal: legalForms(),
    artefacts: artefactWords(),
    members: memberWords(),
    adjectives: officialAdjectives(),
    notAbbreviations: notOrganisationAbbreviations(),
    notLatin: notOrganisationLatin(),
  };
}

/** What kind of head of an official name a word is, or null. */
export function headKind(words: DocumentWords, lists: OrganisationLists, at: number): HeadKind | null {
  const norm = normAt(words.tokens, at);
  const known = lists.headKinds.get(norm);
  if (known !== undefined) return known;
  const kind = readHeadKind(words, lists, at);
  if (lists.headKinds.size >= MOST_KEPT) lists.headKinds.clear();
  lists.headKinds.set(norm, kind);
  return kind;
}

const MOST_KEPT = 30_000;

function readHeadKind(words: DocumentWords, lists: OrganisationLists, at: number): HeadKind | null {
  for (const parse of words.senses(at).parses) {
    if (!isNoun(parse)) continue;
    const lemma = words.dictionary.lemma(parse);
    const last = lemma.slice(lemma.lastIndexOf('-') + 1);
    if (lists.official.has(lemma) || lists.official.has(last)) return 'official';
    if (lists.common.has(lemma) || lists.common.has(last)) return 'common';
  }
  return null;
}
