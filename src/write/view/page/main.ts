import { KINDS, type Kind } from '../../../model/mention.js';
import type { ArticleRecord } from '../../../model/record.js';
import { amounts } from './amounts.js';
import { articleList } from './article-list.js';
import { articleText } from './article-text.js';
import { readData } from './data.js';
import { byId, element } from './element.js';
import { type PlacedFact, placedFacts } from './facts.js';
import { fillPanel } from './panel.js';
import { peopleOf, peopleOfAll } from './people.js';
import { createSearch, highlightFinds } from './search.js';
import { timeline } from './timeline.js';
import { watchMarks } from './tip.js';
import { visibleText } from './visible-text.js';
import { wordsFor } from './words.js';

const { articles, entities } = readData();
const words = wordsFor(navigator.languages);
const find = createSearch(articles);
const numbers = new Map(articles.map(({ id }, number) => [id, number]));

/** What the reader has chosen. */
const chosen: { article: number; kinds: ReadonlySet<Kind>; asked: string; isAll: boolean } = {
  article: 0,
  kinds: new Set(KINDS),
  asked: '',
  isAll: articles.length > 1,
};
let found: readonly number[] = articles.map((_, number) => number);
let facts: readonly PlacedFact[] = [];

function showArticle(): void {
  const record = articles[chosen.article];
  const area = byId('text');
  if (!record) {
    area.replaceChildren(element('p', { class: 'none' }, words.nothingFound));
    return;
  }
  facts = placedFacts(record, words);
  const paragraphs = articleText(record.text, facts, chosen.kinds);
  // Where the text begins with the title, that line is the heading, with its facts; else the title comes from metadata.
  const heading = record.title !== null && record.text.startsWith(record.title) ? paragraphs.shift() : undefined;
  byId('title').replaceChildren(...(heading?.childNodes ?? visibleText(record.title ?? words.untitled)));
  byId('about').replaceChildren(...visibleText(aboutOf(record)));
  byId('remarks').replaceChildren(...record.problems.map(({ message }) => element('li', {}, ...visibleText(message))));
  area.parentElement?.setAttribute('lang', record.language.code);
  area.replaceChildren(...(record.text === '' ? [element('p', { class: 'none' }, words.noText)] : paragraphs));
  for (const item of byId('articles').children)
    item.toggleAttribute('aria-current', Number((item as HTMLElement).dataset.article) === chosen.article);
  highlightFinds(byId('article'), chosen.asked);
}

function aboutOf({ published, site, authors, language, id, source }: ArticleRecord): string {
  const parts = [
    published && `${words.published} ${published.value.replace('T', ' ')}`,
    site,
    authors.length > 0 && `${words.by} ${authors.join(', ')}`,
    language.code,
    source.path === '-' ? id : source.path,
  ];
  return parts.filter(Boolean).join(' · ');
}

function showPanels(): void {
  const record = articles[chosen.article];
  const scope = chosen.isAll
    ? found.flatMap((number) => (articles[number] ? [[number, articles[number]] as const] : []))
    : record
      ? [[chosen.article, record] as const]
      : [];
  const isShown = new Set(scope.map(([, { id }]) => id));
  const people = chosen.isAll
    ? peopleOfAll(
        entities.filter((entity) => entity.articles.some((id) => isShown.has(id))),
        (id) => numbers.get(id) ?? 0,
        goTo,
      )
    : record
      ? peopleOf(record, chosen.article, goTo)
      : [];
  fillPanel('people', people, words);
  fillPanel('timeline', timeline(scope, goTo), words);
  fillPanel('amounts', amounts(scope, words, goTo), words);
}

/** Chooses an article, and where `start` is not negative the mark that begins there. */
function goTo(article: number, start: number): void {
  choose(article);
  const number = facts.findIndex((fact) => fact.start === start);
  const mark = byId('article').querySelector<HTMLElement>(`mark[data-fact="${number}"]`) ?? byId('title');
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}

function choose(article: number): void {
  chosen.article = article;
  showArticle();
  if (!chosen.isAll) showPanels();
}

function showFound(): void {
  found = find(chosen.asked);
  const isFound = new Set(found);
  for (const item of byId('articles').children)
    (item as HTMLElement).hidden = !isFound.has(Number((item as HTMLElement).dataset.article));
  byId('found').textContent = `${found.length} / ${articles.length}`;
  if (!isFound.has(chosen.article) && found[0] !== undefined) chosen.article = found[0];
  showArticle();
  showPanels();
}

function kindButtons(): HTMLElement[] {
  return KINDS.map((kind) => {
    const count = articles.reduce((sum, record) => sum + record[kind].length, 0);
    const button = element(
      'button',
      { attributes: { type: 'button', 'data-kind': kind, 'aria-pressed': 'true' } },
      words.kinds[kind],
      element('span', { class: 'times' }, String(count)),
    );
    button.addEventListener('click', () => {
      const kinds = new Set(chosen.kinds);
      if (!kinds.delete(kind)) kinds.add(kind);
      chosen.kinds = kinds;
      button.setAttribute('aria-pressed', String(kinds.has(kind)));
      showArticle();
    });
    return button;
  });
}

function watchKeys(search: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === search) return;
    const step = { j: 1, k: -1 }[event.key] ?? 0;
    if (event.key === '/') {
      event.preventDefault();
      search.focus();
    } else if (step !== 0) {
      const next = found[found.indexOf(chosen.article) + step];
      if (next !== undefined) goTo(next, -1);
    }
  });
}

function sayWords(): void {
  document.documentElement.lang = words.code;
  for (const place of document.querySelectorAll<HTMLElement>('[data-says]')) {
    const said = words[place.dataset.says as 'articles'];
    if (place instanceof HTMLInputElement) place.placeholder = said;
    else place.textContent = said;
    if (place instanceof HTMLInputElement) place.setAttribute('aria-label', said);
  }
}

function start(): void {
  sayWords();
  byId('kinds').append(...kindButtons());
  byId('articles').append(...articleList(articles, words, (number) => goTo(number, -1)));
  watchMarks(byId('article'), (number) => facts[number], words);
  const search = byId('search') as HTMLInputElement;
  search.addEventListener('input', () => {
    chosen.asked = search.value;
    showFound();
  });
  const scopes = [byId('this-article'), byId('all-articles')];
  for (const [i, button] of scopes.entries()) {
    button.setAttribute('aria-pressed', String(chosen.isAll === (i === 1)));
    button.addEventListener('click', () => {
      chosen.isAll = i === 1;
      for (const [j, other] of scopes.entries()) other.setAttribute('aria-pressed', String(i === j));
      showPanels();
    });
  }
  watchKeys(search);
  showFound();
}

start();
