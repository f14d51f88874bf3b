import type { RuleDescription } from '../../../model/rule.js';

/** What the heaviest reason for a place may be, each on its own sentences. */
export const placeRules: readonly RuleDescription[] = [
  {
    id: 'en.places.listed',
    kind: 'places',
    examples: [
      'Trade of [Belarus] with [New Zealand] grows.',
      '[VILNIUS], 12 February - It rained.',
      'Ships left the [Gulf of Mexico] by night.',
    ],
    counterExamples: ['Paris Hilton came.', 'The University of California won.', 'It paid US$5 million.'],
  },
  {
    id: 'en.places.head',
    kind: 'places',
    examples: ['Lifts go to [Vologda Oblast] by rail.', 'They swam in [Lake Brulard] in May.'],
    counterExamples: ['They swam in the lake in May.'],
  },
  {
    id: 'en.places.context',
    kind: 'places',
    examples: ['He was born in [Karshenov] long ago.', 'A fire broke out near [Dalbrooken] on Monday.'],
    counterExamples: ['He was born in May.', 'Trade grew in January-November.'],
  },
];
