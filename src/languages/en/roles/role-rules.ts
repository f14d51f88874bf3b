import type { RuleDescription } from '../../../model/rule.js';

/** What the rule for titles finds, on sentences of its own. */
export const roleRules: readonly RuleDescription[] = [
  {
    id: 'en.roles.title',
    kind: 'roles',
    examples: [
      'The plant was opened by Acme [chief executive] Jane Doe.',
      'Jane Doe, [deputy finance minister], arrived on Monday.',
      'In May she was appointed [chairman of the board].',
      'The [president of the company] said sales had grown.',
    ],
    counterExamples: ['Her mother Jane Doe arrived on Monday.', 'The presidency ends in May.'],
  },
];
