import type { ArticleRecord, EntityRecord } from '../../../model/record.js';
import { element } from './element.js';
import { visibleText } from './visible-text.js';

/** Goes to a place of an article. */
export type GoTo = (article: number, start: number) => void;

/** The people of one article, each with posts and a way to the first mention. */
export function peopleOf(record: ArticleRecord, article: number, goTo: GoTo): HTMLElement[] {
  return record.people.map(({ name, roles, mentions }) => {
    const posts = roles.map((role) => [role.title, role.organisation, role.place].filter(Boolean).join(', '));
    return personItem(name, [...new Set(posts)], mentions.length, () => goTo(article, mentions[0]?.start ?? 0));
  });
}

/** The people of all articles, joined across them. */
export function peopleOfAll(entities: readonly EntityRecord[], numberOf: (id: string) => number, goTo: GoTo) {
  return entities
    .filter(({ kind }) => kind === 'person')
    .map(({ name, roles, mentions, articles }) =>
      personItem(name, roles, mentions, () => goTo(numberOf(articles[0] ?? ''), -1)),
    );
}

function personItem(name: string, posts: readonly string[], mentions: number, onClick: () => void): HTMLElement {
  return element(
    'li',
    {},
    element(
      'button',
      { attributes: { type: 'button' }, onClick },
      element('span', { class: 'name' }, ...visibleText(name)),
      element('span', { class: 'times' }, `×${mentions}`),
      ...posts.map((post) => element('span', { class: 'post' }, ...visibleText(post))),
    ),
  );
}
