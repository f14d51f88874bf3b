import { type ArticleRecord, articleRecordSchema, type MentionRecord } from '../../src/model/record.js';

/** A record whose facts are placed by the words they are in: `fact('10,5 млн рублей', {…})`. */
export function sampleRecord(
  id: string,
  given: Partial<ArticleRecord> & { readonly text: string },
  facts: (at: (words: string, rule: string) => MentionRecord) => Partial<ArticleRecord>,
): ArticleRecord {
  const at = (words: string, rule: string) => {
    const start = given.text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text of ${id}`);
    return { start, end: start + words.length, text: words, rule, certainty: 0.8 };
  };
  return articleRecordSchema.parse({
    schema: 1,
    id,
    source: { path: `news/${id}.txt`, format: 'text', encoding: 'utf-8', bytes: given.text.length },
    url: null,
    site: null,
    title: null,
    authors: [],
    published: null,
    language: { code: 'ru', confidence: 1 },
    sentences: [{ start: 0, end: given.text.length }],
    people: [],
    organisations: [],
    places: [],
    money: [],
    dates: [],
    percentages: [],
    problems: [],
    ...given,
    ...facts(at),
  });
}

/** Records with every kind of fact, and with titles and names that a spreadsheet, a page or a terminal is known to spoil. */
export const SAMPLES: readonly ArticleRecord[] = [
  sampleRecord(
    'plant',
    {
      title: '=HYPERLINK("http://example.org";"см.")',
      published: { value: '2025-08-25T21:19', origin: 'metadata', inferred: false },
      text: 'Директор завода «Дельта» Иван Петров вложит 10,5 млн рублей до 12 марта 2026 года. Рост — от 3 до 5 %.',
    },
    (at) => ({
      people: [
        {
          id: 'p1',
          name: 'Иван Петров',
          latinName: 'ivan petrov',
          gender: 'male',
          roles: [{ title: 'директор', organisation: 'Дельта', place: null, start: 0, end: 8 }],
          mentions: [at('Иван Петров', 'ru.people.given-surname')],
        },
      ],
      organisations: [
        { id: 'o1', name: 'Дельта', form: 'завод', aliases: [], mentions: [at('Дельта', 'ru.organisations.quoted')] },
      ],
      money: [
        {
          ...at('10,5 млн рублей', 'ru.money.scale-currency'),
          amount: '10500000',
          min: null,
          max: null,
          currency: 'RUB',
          qualifier: 'exact',
          per: null,
        },
      ],
      percentages: [
        {
          ...at('3 до 5 %', 'ru.percentages.range'),
          value: null,
          min: '3',
          max: '5',
          qualifier: 'exact',
          unit: 'percent',
        },
      ],
      dates: [
        {
          ...at('12 марта 2026 года', 'ru.dates.day-month-year'),
          type: 'DATE',
          value: '2026-03-12',
          mod: 'ON_OR_BEFORE',
          earliest: null,
          latest: '2026-03-12',
          relative: false,
          parts: [],
        },
      ],
    }),
  ),
  sampleRecord(
    '007',
    {
      title: '+7 999 123-45-67',
      published: { value: '2025-03-04', origin: 'url', inferred: false },
      language: { code: 'en', confidence: 1 },
      text: 'The "old" bridge; cost, $0.75 a barrel, -1.25% of Minsk in the first quarter of 2024: =1+1',
    },
    (at) => ({
      places: [{ id: 'l1', name: '@Minsk', mentions: [at('Minsk', 'en.places.known')] }],
      organisations: [
        {
          id: 'o1',
          name: '-5',
          form: null,
          aliases: ['=cmd|A1'],
          mentions: [at('bridge; cost', 'en.organisations.x')],
        },
      ],
      money: [
        {
          ...at('$0.75', 'en.money.sign-amount'),
          amount: '0.75',
          min: null,
          max: null,
          currency: 'USD',
          qualifier: 'about',
          per: 'barrel',
        },
      ],
      percentages: [
        {
          ...at('-1.25%', 'en.percentages.sign'),
          value: '-1.25',
          min: null,
          max: null,
          qualifier: 'exact',
          unit: 'percent',
        },
      ],
      dates: [
        {
          ...at('the first quarter of 2024', 'en.dates.quarter'),
          type: 'DATE',
          value: '2024-Q1',
          mod: null,
          earliest: '2024-01-01',
          latest: '2024-03-31',
          relative: false,
          parts: [],
        },
      ],
    }),
  ),
  sampleRecord(
    'empty',
    { text: '', problems: [{ code: 'empty', message: 'empty.txt: the file is empty' }] },
    () => ({}),
  ),
];
