import type { ArticleRecord, MentionRecord, Person, Role } from '../model/record.js';
import type { Span } from '../model/span.js';
import type { Cell } from './table.js';

export const FACT_COLUMNS = [
  'article',
  'source',
  'published',
  'language',
  'title',
  'kind',
  'name',
  'amount',
  'min',
  'max',
  'currency',
  'qualifier',
  'date_value',
  'earliest',
  'latest',
  'role',
  'organisation',
  'place',
  'text',
  'sentence',
  'start',
  'end',
  'rule',
] as const;

type FactCells = Partial<Record<(typeof FACT_COLUMNS)[number], Cell>>;

/** One row a fact, by kind and then in text order; people, organisations and places once each, at their first mention. */
export function factRows(record: ArticleRecord): Cell[][] {
  const facts: FactCells[] = [
    ...record.people.map((person) => ({ kind: 'person', name: person.name, ...roleCells(person), ...firstOf(person) })),
    ...record.organisations.map((found) => ({ kind: 'organisation', name: found.name, ...firstOf(found) })),
    ...record.places.map((found) => ({ kind: 'place', name: found.name, ...firstOf(found) })),
    ...record.money.map(({ amount, min, max, currency, qualifier, ...fact }) => ({
      kind: 'money',
      ...{ amount: { number: amount }, min: { number: min }, max: { number: max }, currency, qualifier },
      ...placeCells(fact),
    })),
    ...record.percentages.map(({ value, min, max, qualifier, ...fact }) => ({
      kind: 'percentage',
      ...{ amount: { number: value }, min: { number: min }, max: { number: max }, qualifier },
      ...placeCells(fact),
    })),
    ...record.dates.map(({ value, earliest, latest, ...fact }) => ({
      kind: 'date',
      ...{ date_value: { date: value }, earliest: { date: earliest }, latest: { date: latest } },
      ...placeCells(fact),
    })),
  ];
  const article = {
    article: record.id,
    source: record.source.path,
    published: { date: record.published?.value ?? null },
    language: record.language.code,
    title: record.title,
  };
  return facts.map((fact) => {
    const cells: FactCells = { ...article, sentence: sentenceAt(record, fact), ...fact };
    return FACT_COLUMNS.map((column) => cells[column] ?? null);
  });
}

function firstOf({ mentions }: { readonly mentions: readonly MentionRecord[] }): FactCells {
  const first = mentions[0];
  return first ? placeCells(first) : {};
}

function placeCells({ text, start, end, rule }: MentionRecord): FactCells {
  return { text, start: { number: String(start) }, end: { number: String(end) }, rule };
}

/** Several roles of one person stand in one cell each, in the same order: `мэр; депутат`, `; Госдума`. */
function roleCells(person: Person): FactCells {
  const roles = distinctRoles(person);
  const join = (parts: readonly (string | null)[]) =>
    parts.some((part) => part) ? parts.map((part) => part ?? '').join('; ') : null;
  return {
    role: join(roles.map((role) => role.title)),
    organisation: join(roles.map((role) => role.organisation)),
    place: join(roles.map((role) => role.place)),
  };
}

/** A post once, however often the text names it; «губернатор» says nothing new beside «губернатор Вологодской области». */
function distinctRoles({ roles }: Person): readonly Role[] {
  const key = (...parts: readonly (string | null)[]) => JSON.stringify(parts);
  const said = new Set<string>();
  for (const { title, organisation, place } of roles) {
    if (organisation || place) said.add(key(title, null, null));
    if (organisation && place) said.add(key(title, organisation, null)).add(key(title, null, place));
  }
  return roles.filter(({ title, organisation, place }) => {
    const role = key(title, organisation, place);
    const isNew = !said.has(role);
    said.add(role);
    return isNew;
  });
}

function sentenceAt(record: ArticleRecord, fact: FactCells): string | null {
  const start = fact.start && typeof fact.start === 'object' && 'number' in fact.start ? Number(fact.start.number) : -1;
  const sentence = lastStartingBy(record.sentences, start);
  return sentence ? record.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ') : null;
}

function lastStartingBy(spans: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
