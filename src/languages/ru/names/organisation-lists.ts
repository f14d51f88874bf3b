import { notOrganisationAbbreviations, notOrganisationLatin } from '../lists/not-organisations.js';
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
import { type Gazetteer, openGazetteer } from './gazetteer.js';

/** All word lists that the rules for organisations look into. */
export interface OrganisationLists {
  readonly listed: Gazetteer<null>;
  /** Names that count in quotation marks only. */
  readonly quoted: Gazetteer<null>;
  readonly official: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly legal: ReadonlySet<string>;
  readonly artefacts: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly notAbbreviations: ReadonlySet<string>;
  readonly notLatin: ReadonlySet<string>;
}

export function openOrganisationLists(dictionary: Dictionary): OrganisationLists {
  return {
    listed: openGazetteer(
      listedOrganisations().map((name) => [name, null] as const),
      dictionary,
    ),
    quoted: openGazetteer(
      quotedOrganisations().map((name) => [name, null] as const),
      dictionary,
    ),
    official: officialHeads(),
    common: commonHeads(),
    types: typeWords(),
    legal: legalForms(),
    artefacts: artefactWords(),
    members: memberWords(),
    adjectives: officialAdjectives(),
    notAbbreviations: notOrganisationAbbreviations(),
    notLatin: notOrganisationLatin(),
  };
}
