import { byId, element } from './element.js';
import type { Words } from './words.js';

/** Items shown before the reader asks for more: enough to read, few enough to build at once. */
const SHOWN = 60;

/** Fills a list, the rest of a long one when it is asked for. */
export function fillPanel(id: string, items: readonly HTMLElement[], words: Words): void {
  const list = byId(id);
  if (items.length === 0) {
    list.replaceChildren(element('li', { class: 'none' }, words.none));
    return;
  }
  list.replaceChildren(...items.slice(0, SHOWN));
  if (items.length <= SHOWN) return;
  const more = element(
    'li',
    { class: 'more' },
    element(
      'button',
      {
        attributes: { type: 'button' },
        onClick: () => {
          more.remove();
          list.append(...items.slice(SHOWN));
        },
      },
      `${words.more} (${items.length - SHOWN})`,
    ),
  );
  list.append(more);
}
