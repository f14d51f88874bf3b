import type { Kind } from '../../../model/mention.js';
import type { ArticleRecord, DateFact, MentionRecord, Money, Percentage } from '../../../model/record.js';
import { byKind, factSpans } from '../../fact-spans.js';
import { formatRange } from './numbers.js';
import type { Words } from './words.js';

/** A fact where it stands in the text, with what to say about it. */
export interface PlacedFact extends Pick<MentionRecord, 'start' | 'end' | 'rule' | 'certainty'> {
  readonly kind: Kind;
  readonly value: string;
  /** More lines: the posts of a person, the days that a date covers. */
  readonly details: readonly string[];
}

/** Every mention of every fact of an article, in text order, the longer of two that begin together first. */
export function placedFacts(record: ArticleRecord, words: Words): PlacedFact[] {
  const values = {
    people: ({ name }: { name: string }) => name,
    organisations: ({ name, form }: { name: string; form: string | null }) => (form ? `${name} (${form})` : name),
    places: ({ name }: { name: string }) => name,
    money: (fact: Money) => sayMoney(fact, words),
    dates: sayDate,
    percentages: (fact: Percentage) => sayPercentage(fact, words),
  };
  const none = (): string[] => [];
  const details = { people: postsOf, organisations: none, places: none, money: none, dates: daysOf, percentages: none };
  return factSpans(record).map((span) => {
    const { start, end, rule, certainty } = span.mention;
    return {
      kind: span.kind,
      start,
      end,
      rule,
      certainty,
      value: byKind(span, values),
      details: byKind(span, details),
    };
  });
}

function postsOf({ roles }: ArticleRecord['people'][number]): string[] {
  return [...new Set(roles.map((role) => [role.title, role.organisation, role.place].filter(Boolean).join(', ')))];
}

export function sayMoney({ amount, min, max, currency, qualifier, per }: Money, words: Words): string {
  const number = formatRange(amount, min, max, words);
  const parts = [words.qualifiers[qualifier], number, currency ?? words.noCurrency, per && `/ ${per}`];
  return parts.filter(Boolean).join(' ');
}

function sayPercentage({ value, min, max, qualifier, unit }: Percentage, words: Words): string {
  const sign = unit === 'percent' ? '%' : words.percentagePoints;
  return [words.qualifiers[qualifier], formatRange(value, min, max, words), sign].filter(Boolean).join(' ');
}

function sayDate({ value, mod }: DateFact): string {
  return mod ? `${value} (${mod})` : value;
}

function daysOf({ earliest, latest }: DateFact): string[] {
  if (!earliest && !latest) return [];
  return [earliest === latest ? (earliest ?? '') : `${earliest ?? '…'} – ${latest ?? '…'}`];
}
