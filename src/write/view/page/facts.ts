import type { Kind } from '../../../model/mention.js';
import type { ArticleRecord, DateFact, MentionRecord, Money, Percentage } from '../../../model/record.js';
import { formatRange } from './numbers.js';
import type { Words } from './words.js';

/** A fact where it stands in the text, with what to say about it. */
export interface PlacedFact extends MentionRecord {
  readonly kind: Kind;
  readonly value: string;
  /** More lines: the posts of a person, the days that a date covers. */
  readonly details: readonly string[];
}

/** Every mention of every fact of an article, in text order, the longer of two that begin together first. */
export function placedFacts(record: ArticleRecord, words: Words): PlacedFact[] {
  const facts: PlacedFact[] = [
    ...record.people.flatMap(({ name, roles, mentions }) => {
      const details = roles.map((role) => [role.title, role.organisation, role.place].filter(Boolean).join(', '));
      return mentions.map((mention) => place('people', mention, name, details));
    }),
    ...record.organisations.flatMap(({ name, form, mentions }) =>
      mentions.map((mention) => place('organisations', mention, form ? `${name} (${form})` : name)),
    ),
    ...record.places.flatMap(({ name, mentions }) => mentions.map((mention) => place('places', mention, name))),
    ...record.money.map((fact) => place('money', fact, sayMoney(fact, words))),
    ...record.dates.map((fact) => place('dates', fact, sayDate(fact), daysOf(fact))),
    ...record.percentages.map((fact) => place('percentages', fact, sayPercentage(fact, words))),
  ];
  return facts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function place(kind: Kind, mention: MentionRecord, value: string, details: readonly string[] = []): PlacedFact {
  const { start, end, text, rule, certainty } = mention;
  return { kind, start, end, text, rule, certainty, value, details };
}

export function sayMoney({ amount, min, max, currency, qualifier, per }: Money, words: Words): string {
  const number = formatRange(amount, min, max, words);
  const parts = [words.qualifiers[qualifier], number, currency ?? words.noCurrency, per && `/ ${per}`];
  return parts.filter(Boolean).join(' ');
}

function sayPercentage({ value, min, max, qualifier }: Percentage, words: Words): string {
  return [words.qualifiers[qualifier], formatRange(value, min, max, words), '%'].filter(Boolean).join(' ');
}

function sayDate({ value, mod }: DateFact): string {
  return mod ? `${value} (${mod})` : value;
}

function daysOf({ earliest, latest }: DateFact): string[] {
  if (!earliest && !latest) return [];
  return [earliest === latest ? (earliest ?? '') : `${earliest ?? '…'} – ${latest ?? '…'}`];
}
