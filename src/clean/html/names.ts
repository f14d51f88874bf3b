import type { PageElement } from './page.js';

/**
 * The words of an element's class and id, lower case: `relatedNews js-share_box` gives related, news, js, share, box.
 */
export function nameWords(element: PageElement): string[] {
  const names = `${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`;
  if (names === ' ') return [];
  return names
    .slice(0, MOST_CHARACTERS)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** Generated class lists run to thousands of characters; their first words tell enough. */
const MOST_CHARACTERS = 300;

export function attributeOf(element: PageElement, name: string): string {
  return element.attributes[name] ?? '';
}
