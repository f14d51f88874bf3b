import type { RuleDescription } from '../../../model/rule.js';

/** What the heaviest reason for a person may be, each on its own sentences. */
export const peopleRules: readonly RuleDescription[] = [
  {
    id: 'en.people.given',
    kind: 'people',
    examples: [
      'The bridge was designed by [Margaret Holloway] in May.',
      'He met [Viktor Karankevich] and [Olga Gromova] on Monday.',
      'The prize went to [John Abernathy] of Leeds.',
    ],
    counterExamples: ['The bridge crosses Victoria Harbour.', 'Grace Hospital opened in May.'],
  },
  {
    id: 'en.people.title',
    kind: 'people',
    examples: [
      'Agriculture Minister [Aidarbek Saparov] met Chancellor [Merz].',
      'The plan was praised by Mr. [Tolliver].',
      'He thanked actor [Rashid Oyelaran].',
    ],
    counterExamples: ['The Prime Minister left.', 'Planes land at King Hussein Airport.'],
  },
  {
    id: 'en.people.initials',
    kind: 'people',
    examples: ['A letter from [J. Q. Tolliver] arrived.', 'It was signed by [K.P. Wexborough] in ink.'],
    counterExamples: ['The U.S. Navy sailed.'],
  },
  {
    id: 'en.people.pair',
    kind: 'people',
    examples: ['It was painted by [Wendelmar Kostrovicz] in 1920.', 'They asked [Tsegaye Ambachew] about it.'],
    counterExamples: ['They asked Green Party members about it.'],
  },
  {
    id: 'en.people.asian',
    kind: 'people',
    examples: ['The vote was won by [Kwon Hae-jin] on Sunday.', 'They trust [Choi Do-won] with it.'],
    counterExamples: ['They trust Wang Holdings with it.'],
  },
  {
    id: 'en.people.suffix',
    kind: 'people',
    examples: ['The house of [Harlan Tolliver Jr.] burned.', 'It was left to [Obed Tolliver III] in trust.'],
    counterExamples: ['The war of 1914 is called World War I.'],
  },
  {
    id: 'en.people.age',
    kind: 'people',
    examples: ['Its driver, [Brulard], 34, was unhurt.', 'Then [Tolliverson], 61, went home.'],
    counterExamples: ['In Norway, 34, that is one in ten, agreed.'],
  },
  {
    id: 'en.people.speech',
    kind: 'people',
    examples: ['It is over, [Tolliverson] said.', 'It is too late, says [Brulard].'],
    counterExamples: ['It is over, the Ministry said.'],
  },
  {
    id: 'en.people.particle',
    kind: 'people',
    examples: ['It was signed by [Wendelmar van der Kostro] in May.', 'The plan of [von der Brulard] failed.'],
    counterExamples: ['They sailed to the Costa del Sol.'],
  },
  {
    id: 'en.people.famous',
    kind: 'people',
    examples: ['A letter of [Mandela] was sold.', 'They played [Mozart] all night.'],
    counterExamples: ['A letter of Brulard was sold.'],
  },
  {
    id: 'en.people.personal',
    kind: 'people',
    examples: ['In May [Brulard] resigned.', 'Then [Tolliverson] smiled again.'],
    counterExamples: ['Then the Ministry resigned.'],
  },
  {
    id: 'en.people.apposition',
    kind: 'people',
    examples: ['It hurt [Brulard], a former minister, in May.', 'They heard [Tolliverson], who lives here, in May.'],
    counterExamples: ['It hurt Zolbrix, a lift maker, in May.'],
  },
  {
    id: 'en.people.surname',
    kind: 'people',
    examples: ['His brother, [Whitfield], left him.', 'The driver, [Petersen], slept.'],
    counterExamples: ['The lift, Whitfield, broke.'],
  },
  {
    id: 'en.people.repeated',
    kind: 'people',
    examples: [
      'Margaret Holloway came. People like [Holloway].',
      'Finance Minister Simeon Karode resigned. The party backs [Karode] still.',
    ],
    counterExamples: ['Margaret Holloway came. People like Leeds.'],
  },
];
