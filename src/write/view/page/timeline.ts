import type { ArticleRecord, DateFact } from '../../../model/record.js';
import { element } from './element.js';
import type { GoTo } from './people.js';
import { visibleText } from './visible-text.js';

interface Event {
  readonly article: number;
  readonly fact: DateFact;
  /** The day by which it stands in the line. */
  readonly day: string;
}

/** The dates of the articles in the order of time, year by year, each year with a bar as long as it has dates. */
export function timeline(articles: readonly (readonly [number, ArticleRecord])[], goTo: GoTo): HTMLElement[] {
  const events = articles.flatMap(([article, { dates }]) => dates.flatMap((fact) => eventOf(article, fact)));
  events.sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.article - b.article || a.fact.start - b.fact.start,
  );
  const years = new Map<string, Event[]>();
  for (const event of events) {
    const year = event.day.slice(0, 4);
    const members = years.get(year);
    if (members) members.push(event);
    else years.set(year, [event]);
  }
  const most = Math.max(...[...years.values()].map(({ length }) => length));
  return [...years].map(([year, members]) => yearItem(year, members, most, goTo));
}

function eventOf(article: number, fact: DateFact): Event[] {
  const day = fact.earliest ?? fact.latest;
  return day === null || fact.type === 'DURATION' || fact.type === 'SET' ? [] : [{ article, fact, day }];
}

function yearItem(year: string, events: readonly Event[], most: number, goTo: GoTo): HTMLElement {
  const bar = element('span', { class: 'bar', attributes: { 'aria-hidden': 'true' } });
  bar.style.width = `${(events.length / most) * 100}%`;
  return element(
    'li',
    { class: 'year' },
    element(
      'h3',
      {},
      year,
      element('span', { class: 'track' }, bar),
      element('span', { class: 'times' }, `×${events.length}`),
    ),
    element('ol', {}, ...events.map((event) => eventItem(event, goTo))),
  );
}

function eventItem({ article, fact }: Event, goTo: GoTo): HTMLElement {
  const { earliest, latest, text, value, start } = fact;
  const isInstant = earliest === latest;
  return element(
    'li',
    { class: isInstant ? 'instant' : 'span' },
    element(
      'button',
      {
        attributes: { type: 'button' },
        title: `${earliest ?? '…'} – ${latest ?? '…'}`,
        onClick: () => goTo(article, start),
      },
      element('span', { class: 'day' }, value),
      element('span', { class: 'quote' }, ...visibleText(text)),
    ),
  );
}
