import type { RuleDescription } from '../../../model/rule.js';

/** What the heaviest reason for an organisation may be, each on its own sentences. */
export const organisationRules: readonly RuleDescription[] = [
  {
    id: 'en.organisations.listed',
    kind: 'organisations',
    examples: ['A report by the [World Bank] says so.', 'It told [BelTA] about plans of [Volkswagen].'],
    counterExamples: ['Harrison Ford came.', 'Apple pie is sweet.'],
  },
  {
    id: 'en.organisations.head',
    kind: 'organisations',
    examples: [
      'Work at the [Cherepovets Mechanical Plant] began.',
      'Goods come from the [Industry Ministry] of the country.',
      'The [Northfield Bank] closed.',
    ],
    counterExamples: ['The bank closed.', 'They met at Calder Beach.'],
  },
  {
    id: 'en.organisations.legal',
    kind: 'organisations',
    examples: [
      'A deal with [Calder Holdings Ltd.] was signed.',
      'It sold [Norvik Lifts, Inc.] to a rival.',
      "Sales of [McDonald's Corp.] grew, those of [Norvik.com Inc.] fell.",
    ],
    counterExamples: ['It sold the company to a rival.'],
  },
  {
    id: 'en.organisations.phrase',
    kind: 'organisations',
    examples: [
      'A grant from the [Ministry of Health and Family Welfare] came.',
      'He heads the [Union of Free Towns] in parliament.',
    ],
    counterExamples: ['They met in the city of Utopia.'],
  },
  {
    id: 'en.organisations.ampersand',
    kind: 'organisations',
    examples: ['A suit was made at [Tolliver & Crabb] in 1920.', 'It hired [Brulard & Wex] to help.'],
    counterExamples: ['It hired Brulard and Wex to help.'],
  },
  {
    id: 'en.organisations.acronym',
    kind: 'organisations',
    examples: ['The strike was called by [NKTU] in May.', 'A spokesman of [WRVA] declined.'],
    counterExamples: ['Growth of GDP slowed.', 'The CEO left.'],
  },
  {
    id: 'en.organisations.bare-head',
    kind: 'organisations',
    examples: ['He was heard by the [Legislature] in May.', 'They wrote to the [Assembly] about it.'],
    counterExamples: ['They wrote to the tribunal about it.'],
  },
  {
    id: 'en.organisations.type',
    kind: 'organisations',
    examples: ['It was bought by the retailer [Zolbrix] in May.', 'A report in the newspaper [Utopien] says so.'],
    counterExamples: ['A retailer in Utopia says so.'],
  },
  {
    id: 'en.organisations.speech',
    kind: 'organisations',
    examples: ['On Monday [Zolbrix] said it would close.', 'Then [Wexcorp] said it was over.'],
    counterExamples: ['Then Holloway said he would go.'],
  },
  {
    id: 'en.organisations.belonging',
    kind: 'organisations',
    examples: ["The sale of [Zolbrix]'s shares began.", 'Many [Zolbrix] employees left.'],
    counterExamples: ['Many Belgian employees left.'],
  },
  {
    id: 'en.organisations.apposition',
    kind: 'organisations',
    examples: ['At [Zolbrix], a lift maker, all is well.', 'It sued [Wexalon], a small insurer, in May.'],
    counterExamples: ['It sued Holloway, a former minister, in May.'],
  },
  {
    id: 'en.organisations.abbreviated',
    kind: 'organisations',
    examples: [
      'At the [Brulard Dance Circle] (BDC) all is well.',
      'A grant from [Clean Rivers Everywhere] (CRE) helped.',
    ],
    counterExamples: ['A memorandum of understanding (MOU) was signed.'],
  },
  {
    id: 'en.organisations.team',
    kind: 'organisations',
    examples: ['He plays for the [Los Angeles Pelicans] now.', 'Then the [Boston Pelicans] won.'],
    counterExamples: ['A mayor of Los Angeles came.'],
  },
  {
    id: 'en.organisations.mixed-case',
    kind: 'organisations',
    examples: ['It was hired by [FlexiWorx] in May.', 'A rival of [LiftHub] shrinks.'],
    counterExamples: ['A rival of McKostro shrinks.', 'He sold his iPhone.'],
  },
  {
    id: 'en.organisations.context',
    kind: 'organisations',
    examples: ['They bought the [Leeds Otter] again.', 'He works for the [Toronto Otter] now.'],
    counterExamples: ['They wrote to the otter again.'],
  },
  {
    id: 'en.organisations.repeated',
    kind: 'organisations',
    examples: ['The Northfield Company grows. A rival of [Northfield] shrinks.', 'The Calder Lift Forum ([CLF]) met.'],
    counterExamples: ['The lift company grows. A rival of Calder shrinks.'],
  },
];
