import { describe, expect, test } from 'vitest';
import { openProcessor } from '../../open-processor.js';

const read = await openProcessor({ kinds: new Set(['people', 'organisations', 'places']), language: 'en' });

function rolesIn(content: string): Record<string, string[]> {
  const source = { path: 'x', format: 'body' as const, encoding: 'utf-8', bytes: content.length };
  const given = { title: null, published: null, publishedIsFallback: false, url: null, language: null };
  const { people } = read({ id: 'x', source, form: 'body', content, given, problems: [] });
  return Object.fromEntries(
    people.map(({ name, roles }) => [
      name,
      roles.map(({ title, organisation, place }) => [title, organisation, place].filter(Boolean).join(' | ')),
    ]),
  );
}

describe('roles stand by', () => {
  test.each<[string, Record<string, string[]>]>([
    ['The plant was opened by Acme Corp. chief executive Jane Doe.', { 'Jane Doe': ['chief executive | Acme Corp.'] }],
    [
      'Peter Brown, 45, a senior analyst at Goldman Sachs, agreed. The analyst left, the analyst said.',
      { 'Peter Brown': ['senior analyst | Goldman Sachs', 'analyst | Goldman Sachs'] },
    ],
    ['Jane Doe, who is deputy mayor of Vologda, spoke first.', { 'Jane Doe': ['deputy mayor | Vologda'] }],
    [
      'Vologda Oblast Governor Georgy Filimonov met First Deputy Prime Minister Nikolai Snopkov.',
      { 'Georgy Filimonov': ['governor | Vologda Oblast'], 'Nikolai Snopkov': ['first deputy prime minister'] },
    ],
    [
      'John Brown was appointed chairman of the board of Acme Corp. on Monday.',
      { 'John Brown': ['chairman of the board | Acme Corp.'] },
    ],
    ['China agreed. Former Chinese President Jane Doe came.', { 'Jane Doe': ['president | China'] }],
    ['China agreed. Chinese tennis player Jane Doe came.', { 'Jane Doe': ['tennis player'] }],
    ['Chinese President Jane Doe came.', { 'Jane Doe': ['president'] }],
    ["Goldman Sachs fell. The company's chairman, Ann Lee, left.", { 'Ann Lee': ['chairman | Goldman Sachs'] }],
    ['He met senators John McCain and Lindsey Graham.', { 'John McCain': ['senator'], 'Lindsey Graham': ['senator'] }],
    [
      'Russian Foreign Ministry spokeswoman Maria Zakharova spoke.',
      { 'Maria Zakharova': ['spokeswoman | Russian Foreign Ministry'] },
    ],
    [
      'Chairman of the timber, pulp and paper concern Bellesbumprom Aleksandr Pshenny came. The Bellesbumprom chairman said so.',
      { 'Aleksandr Pshenny': ['chairman | Bellesbumprom', 'chairman | Bellesbumprom'] },
    ],
    [
      'Hebrides Lines will run ferries, managing director Ann Lee told us.',
      { 'Ann Lee': ['managing director | Hebrides Lines'] },
    ],
    [
      'Florida Gov. Ann Lee met Maj. Gen. John Brown, Lt. Gov. Peter Doe and Rep. Jane Doe.',
      {
        'Ann Lee': ['governor | Florida'],
        'John Brown': ['major general'],
        'Peter Doe': ['lieutenant governor'],
        'Jane Doe': ['representative'],
      },
    ],
    ['World Bank President Ann Lee agreed.', { 'Ann Lee': ['president | World Bank'] }],
    ['New York City Mayor Ann Lee agreed.', { 'Ann Lee': ['mayor | New York City'] }],
    [
      'Apple CEO Ann Lee agreed, said NATO Secretary-General Jane Doe.',
      { 'Ann Lee': ['CEO | Apple'], 'Jane Doe': ['secretary-general | NATO'] },
    ],
    [
      'Sen. Ann Lee of Vermont agreed, said Professor Jane Doe of Harvard University.',
      { 'Ann Lee': ['senator | Vermont'], 'Jane Doe': ['professor | Harvard University'] },
    ],
    ['Manchester United manager Erik ten Hag agreed.', { 'Erik ten Hag': ['manager | Manchester United'] }],
    ['Sens. Ann Lee and John Brown agreed.', { 'Ann Lee': ['senator'], 'John Brown': ['senator'] }],
    [
      'House Majority Leader Rep. John Brown spoke to Prof Ann Lee.',
      { 'John Brown': ['house majority leader', 'representative'], 'Ann Lee': ['professor'] },
    ],
    ['Norvik Coffee Co. CEO Ann Lee left.', { 'Ann Lee': ['CEO | Norvik Coffee Co.'] }],
    ['Norvik Coffee Co CEO Ann Lee left.', { 'Ann Lee': ['CEO | Norvik Coffee Co'] }],
    [
      'The party of Labour leader Sir John Brown and Mayor Dr. Ann Lee won.',
      { 'John Brown': ['leader | Labour'], 'Ann Lee': ['mayor'] },
    ],
    ['St. Louis Cardinals pitcher Ann Lee left the club.', { 'Ann Lee': ['pitcher'] }],
    ['Acme & Co. chief Ann Lee left.', { 'Ann Lee': ['chief | Acme & Co.'] }],
    ['Peter Brown\n\nHead of research', { 'Peter Brown': ['head of research'] }],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe('nobody holds', () => {
  test.each([
    'Jane Doe wants to become prime minister.',
    'Jane Doe is a candidate for mayor.',
    'Her brother John Brown stayed at home.',
    'The minister left. John Brown waited for him.',
  ])('a post in %s', (text) => {
    expect(Object.values(rolesIn(text)).flat()).toEqual([]);
  });
});
