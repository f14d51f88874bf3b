import { expect, test } from 'vitest';
import type { OrganisationMention } from '../../src/model/mention.js';
import { groupOrganisations } from '../../src/resolve/organisations.js';

const COUNTRIES = /РФ|Беларуси/g;

/** Mentions of the marked spans, each under its own words as name: `На [МТЗ] рады`. */
function groupsOf(marked: string): string[] {
  const mentions: OrganisationMention[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[[\]]/).entries()) {
    const start = text.length;
    text += piece;
    const value = { name: piece, form: null, aliases: [] };
    const span = { start, end: text.length };
    if (index % 2 === 1) mentions.push({ kind: 'organisations', rule: 'x', ...span, certainty: 1, value });
  }
  const countries = [...text.matchAll(COUNTRIES)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  return groupOrganisations(text, mentions, countries).map(({ name, aliases, mentions: { length } }) =>
    `${name} ${length} ${aliases.join('; ')}`.trim(),
  );
}

test.each<[string, string[]]>([
  ['[Минский тракторный завод] (МТЗ) вырос. На [МТЗ] рады.', ['Минский тракторный завод 2 МТЗ']],
  ['[Минский тракторный завод] (МТЗ) вырос.', ['Минский тракторный завод 1 МТЗ']],
  ['На [МТЗ] рады: [Минский тракторный завод] вырос.', ['Минский тракторный завод 2 МТЗ']],
  ['ООО «[Ромашка-Плюс]» (далее — «Ромашка») и «[Ромашка]».', ['Ромашка-Плюс 2 Ромашка']],
  ['[Acme Holding Company] (hereinafter Acme) and [Acme].', ['Acme Holding Company 2 Acme']],
  ['[Минфин] ждёт. [Министерство финансов] ответило.', ['Министерство финансов 2 Минфин']],
  ['[Bank of New England] and [BNE] agreed.', ['Bank of New England 2 BNE']],
  ['[Верховный суд] и [Верховный Суд].', ['Верховный суд 2']],
  ['[Верховный суд РФ] занят. [Верховный суд] молчит.', ['Верховный суд РФ 2']],
  ['[Верховный суд] (ВС) и [Верховный суд РФ].', ['Верховный суд РФ 2']],
])('one organisation in %s', (text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

test.each<[string, string[]]>([
  ['[Минский тракторный завод] (Минск) и [МАЗ].', ['Минский тракторный завод 1', 'МАЗ 1']],
  [
    '[Верховный суд РФ], [Верховный суд Беларуси] и [Верховный суд].',
    ['Верховный суд РФ 1', 'Верховный суд Беларуси 1', 'Верховный суд 1'],
  ],
  ['[РФ] и [Верховный суд].', ['РФ 1', 'Верховный суд 1']],
  ['[Минфин] и [Министерство обороны].', ['Минфин 1', 'Министерство обороны 1']],
  [
    '[Минский тракторный завод], [Могилёвский тракторный завод] и [МТЗ].',
    ['Минский тракторный завод 1', 'Могилёвский тракторный завод 1', 'МТЗ 1'],
  ],
])('others in %s', (text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});
