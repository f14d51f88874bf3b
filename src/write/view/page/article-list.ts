import { KINDS, type Kind } from '../../../model/mention.js';
import type { ArticleRecord } from '../../../model/record.js';
import { element } from './element.js';
import { visibleText } from './visible-text.js';
import type { Words } from './words.js';

/** The articles by their titles, each with its day and how many facts of each kind it has. */
export function articleList(
  articles: readonly ArticleRecord[],
  words: Words,
  choose: (number: number) => void,
): HTMLElement[] {
  return articles.map((article, number) =>
    element(
      'li',
      { attributes: { 'data-article': number } },
      element(
        'button',
        { attributes: { type: 'button' }, onClick: () => choose(number) },
        element('span', { class: 'title' }, ...visibleText(article.title ?? firstLine(article) ?? words.untitled)),
        element('span', { class: 'meta' }, ...visibleText([dayOf(article), article.id].filter(Boolean).join(' · '))),
        element('span', { class: 'counts' }, ...KINDS.map((kind) => countOf(article, kind, words))),
      ),
    ),
  );
}

function countOf(article: ArticleRecord, kind: Kind, words: Words): HTMLElement | null {
  const count = article[kind].length;
  if (count === 0) return null;
  const attributes = { 'data-kind': kind, 'aria-label': `${words.kinds[kind]}: ${count}` };
  return element('span', { class: 'count', title: words.kinds[kind], attributes }, String(count));
}

function dayOf({ published }: ArticleRecord): string | null {
  return published?.value.slice(0, 10) ?? null;
}

const SHOWN = 90;

function firstLine({ text }: ArticleRecord): string | null {
  const line = text.slice(0, 400).split('\n', 1)[0]?.trim() ?? '';
  if (line === '') return null;
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
