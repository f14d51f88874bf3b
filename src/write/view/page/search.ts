import type { ArticleRecord } from '../../../model/record.js';

/** A search finds «е» where «ё» is written, and capitals where none are. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** Tells which articles hold all the words asked for, in their text, their title or the names of their facts. */
export function createSearch(articles: readonly ArticleRecord[]): (asked: string) => number[] {
  const texts = articles.map(({ id, title, text, people, organisations, places }) => {
    const names = [...people, ...organisations, ...places].map(({ name }) => name);
    return folded([id, title ?? '', text, ...names].join('\n'));
  });
  return (asked) => {
    const words = folded(asked)
      .split(/\s/)
      .filter((word) => word !== '');
    return texts.flatMap((text, number) => (words.every((word) => text.includes(word)) ? [number] : []));
  };
}

/** Marks up to this many finds in the article shown. */
const MAX_FINDS = 2000;

/** Shows the words asked for where they stand, in browsers that can do so without changing the page. */
export function highlightFinds(area: HTMLElement, asked: string): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete('find');
  const words = folded(asked)
    .split(/\s/)
    .filter((word) => word.length > 1);
  if (words.length === 0) return;
  const finds: Range[] = [];
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && finds.length < MAX_FINDS) {
    const node = walker.currentNode;
    const text = folded(node.textContent ?? '');
    for (const word of words) {
      for (
        let at = text.indexOf(word);
        at >= 0 && finds.length < MAX_FINDS;
        at = text.indexOf(word, at + word.length)
      ) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        finds.push(range);
      }
    }
  }
  CSS.highlights.set('find', new Highlight(...finds));
}
