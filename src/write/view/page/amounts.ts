import type { ArticleRecord, Money } from '../../../model/record.js';
import { element } from './element.js';
import { sayMoney } from './facts.js';
import type { GoTo } from './people.js';
import { visibleText } from './visible-text.js';
import type { Words } from './words.js';

interface Amount {
  readonly article: number;
  readonly fact: Money;
  /** The amount, or the upper end of a range; only for the length of the bar. */
  readonly size: number;
}

/** The amounts by currency, the currency with the most first; in each the largest first, as bars of one scale. */
export function amounts(
  articles: readonly (readonly [number, ArticleRecord])[],
  words: Words,
  goTo: GoTo,
): HTMLElement[] {
  const currencies = new Map<string, Amount[]>();
  for (const [article, { money }] of articles) {
    for (const fact of money) {
      const currency = fact.currency ?? words.noCurrency;
      const amount = { article, fact, size: Number(fact.amount ?? fact.max ?? fact.min ?? 0) };
      const members = currencies.get(currency);
      if (members) members.push(amount);
      else currencies.set(currency, [amount]);
    }
  }
  const inOrder = [...currencies].sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  return inOrder.map(([currency, members]) =>
    element(
      'li',
      { class: 'currency' },
      element('h3', {}, currency, element('span', { class: 'times' }, `×${members.length}`)),
      bars(members, words, goTo),
    ),
  );
}

function bars(members: readonly Amount[], words: Words, goTo: GoTo): HTMLElement {
  const inOrder = [...members].sort((a, b) => b.size - a.size);
  const largest = Math.max(...inOrder.map(({ size }) => Math.abs(size))) || 1;
  return element(
    'ol',
    {},
    ...inOrder.map(({ article, fact, size }) => {
      const bar = element('span', { class: 'bar', attributes: { 'aria-hidden': 'true' } });
      bar.style.width = `${(Math.abs(size) / largest) * 100}%`;
      return element(
        'li',
        {},
        element(
          'button',
          { attributes: { type: 'button' }, onClick: () => goTo(article, fact.start) },
          element('span', { class: 'amount' }, sayMoney(fact, words)),
          element('span', { class: 'track' }, bar),
          element('span', { class: 'quote' }, ...visibleText(fact.text)),
        ),
      );
    }),
  );
}
