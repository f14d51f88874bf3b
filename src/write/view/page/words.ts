import type { Kind } from '../../../model/mention.js';
import type { Qualifier } from '../../../model/values.js';

/** What the page says, in one language. */
export interface Words {
  readonly code: 'ru' | 'en';
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly one: Readonly<Record<Kind, string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly articles: string;
  readonly search: string;
  readonly nothingFound: string;
  readonly untitled: string;
  readonly noText: string;
  readonly thisArticle: string;
  readonly allArticles: string;
  readonly people: string;
  readonly timeline: string;
  readonly amounts: string;
  readonly none: string;
  readonly more: string;
  readonly value: string;
  readonly rule: string;
  readonly certainty: string;
  readonly covers: string;
  readonly roles: string;
  readonly problems: string;
  readonly published: string;
  readonly by: string;
  readonly noCurrency: string;
  readonly percentagePoints: string;
  readonly keys: string;
}

const russian: Words = {
  code: 'ru',
  kinds: {
    people: 'Люди',
    organisations: 'Организации',
    places: 'Места',
    money: 'Деньги',
    dates: 'Даты',
    percentages: 'Проценты',
  },
  one: {
    people: 'человек',
    organisations: 'организация',
    places: 'место',
    money: 'сумма',
    dates: 'дата',
    percentages: 'доля',
  },
  qualifiers: {
    exact: '',
    about: 'около',
    over: 'более',
    under: 'менее',
    'at-least': 'не менее',
    'at-most': 'не более',
  },
  articles: 'Статьи',
  search: 'Искать в статьях',
  nothingFound: 'Ничего не найдено',
  untitled: 'Без заголовка',
  noText: 'Текста нет',
  thisArticle: 'Эта статья',
  allArticles: 'Все статьи',
  people: 'Люди и должности',
  timeline: 'Хронология',
  amounts: 'Суммы по валютам',
  none: 'Здесь пусто',
  more: 'Показать ещё',
  value: 'Значение',
  rule: 'Правило',
  certainty: 'Уверенность',
  covers: 'Дни',
  roles: 'Должности',
  problems: 'Замечания',
  published: 'опубликовано',
  by: 'автор',
  noCurrency: 'без валюты',
  percentagePoints: 'п. п.',
  keys: '/ — поиск, j и k — следующая и предыдущая статья, Tab — по фактам, Esc — закрыть подсказку',
};

const english: Words = {
  code: 'en',
  kinds: {
    people: 'People',
    organisations: 'Organisations',
    places: 'Places',
    money: 'Money',
    dates: 'Dates',
    percentages: 'Percentages',
  },
  one: {
    people: 'person',
    organisations: 'organisation',
    places: 'place',
    money: 'amount',
    dates: 'date',
    percentages: 'percentage',
  },
  qualifiers: {
    exact: '',
    about: 'about',
    over: 'over',
    under: 'under',
    'at-least': 'at least',
    'at-most': 'at most',
  },
  articles: 'Articles',
  search: 'Search the articles',
  nothingFound: 'Nothing found',
  untitled: 'Untitled',
  noText: 'No text',
  thisArticle: 'This article',
  allArticles: 'All articles',
  people: 'People and posts',
  timeline: 'Timeline',
  amounts: 'Amounts by currency',
  none: 'Nothing here',
  more: 'Show more',
  value: 'Value',
  rule: 'Rule',
  certainty: 'Certainty',
  covers: 'Days',
  roles: 'Posts',
  problems: 'Remarks',
  published: 'published',
  by: 'by',
  noCurrency: 'no currency',
  percentagePoints: 'percentage points',
  keys: '/ searches, j and k go to the next and the previous article, Tab walks the facts, Esc closes the hint',
};

/** In the language of the reader's browser; English where it is neither. */
export function wordsFor(languages: readonly string[]): Words {
  const first = languages.find((language) => /^(?:ru|en)\b/i.test(language)) ?? 'en';
  return first.toLowerCase().startsWith('ru') ? russian : english;
}
