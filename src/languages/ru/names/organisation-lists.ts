import { noted } from '../../../lexemes/noted.js';
import type { Lexeme } from '../../../model/tokenized-text.js';
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
import type { Dictionary } from '../morphology/dictionary.js';
import { isNoun } from '../morphology/parse.js';
import { type Gazetteer, type Lemmas, openGazetteer } from './gazetteer.js';

export type HeadKind = 'official' | 'common';

/** All word lists that the rules for organisations look into. */
export interface OrganisationLists {
  readonly listed: Gazetteer<null>;
  /** Names that count in quotation marks only. */
  readonly quoted: Gazetteer<null>;
  /** Names that are none in quotation marks unless a type word stands before them. */
  readonly notQuoted: Gazetteer<null>;
  readonly types: ReadonlySet<string>;
  /** What kind of head of an official name a token is, or null. */
  readonly headKindOf: (token: Lexeme | undefined) => HeadKind | null;
  readonly legal: ReadonlySet<string>;
  readonly artefacts: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly notAbbreviations: ReadonlySet<string>;
  readonly notLatin: ReadonlySet<string>;
}

export function openOrganisationLists(dictionary: Dictionary, lemmas: Lemmas): OrganisationLists {
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
    types: typeWords(),
    headKindOf: openHeadKinds(dictionary),
    legal: legalForms(),
    artefacts: artefactWords(),
    members: memberWords(),
    adjectives: officialAdjectives(),
    notAbbreviations: notOrganisationAbbreviations(),
    notLatin: notOrganisationLatin(),
  };
}

/** Tells by all that a word may be, each word looked at once. */
function openHeadKinds({ parse, lemma }: Dictionary): OrganisationLists['headKindOf'] {
  const [official, common] = [officialHeads(), commonHeads()];
  const kindOf = noted(({ norm }): HeadKind | null => {
    for (const reading of parse(norm)) {
      if (!isNoun(reading)) continue;
      const whole = lemma(reading);
      const last = whole.slice(whole.lastIndexOf('-') + 1);
      if (official.has(whole) || official.has(last)) return 'official';
      if (common.has(whole) || common.has(last)) return 'common';
    }
    return null;
  });
  return (token) => (token ? kindOf(token) : null);
}
