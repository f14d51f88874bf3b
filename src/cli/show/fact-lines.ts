import type { DateFact, Money, Percentage, Person } from '../../model/record.js';
import { byKind, type FactSpan } from '../../write/fact-spans.js';
import { visible } from '../terminal.js';
import type { Paints } from './marked-text.js';

const sayings = {
  people: sayPerson,
  organisations: ({ name, form }: { name: string; form: string | null }) => (form ? `${name} (${form})` : name),
  places: ({ name }: { name: string }) => name,
  money: sayMoney,
  dates: sayDate,
  percentages: sayPercentage,
};

/** One line a fact, in text order: its words, what they mean, and where asked the rule that found it and how sure it is. */
export function factLines(spans: readonly FactSpan[], paints: Paints, isExplained: boolean): string[] {
  return spans.map((span) => {
    const { text, rule, certainty } = span.mention;
    const words = text.replace(/\s+/g, ' ');
    const meaning = byKind(span, sayings);
    const says = meaning === words ? '' : ` = ${meaning}`;
    const why = isExplained ? `\n    ${rule}, certainty ${Math.round(certainty * 100)} %` : '';
    return paints[span.kind](visible(words)) + visible(says + why);
  });
}

function sayPerson({ name, roles }: Person): string {
  const posts = roles.map((role) => [role.title, role.organisation, role.place].filter(Boolean).join(', '));
  return [name, ...new Set(posts)].join('; ');
}

function sayMoney({ amount, min, max, currency, qualifier, per }: Money): string {
  const parts = [sayRange(amount, min, max), currency ?? 'in no named currency', per && `per ${per}`];
  return sayQualified(qualifier, parts);
}

function sayPercentage({ value, min, max, qualifier, unit }: Percentage): string {
  return sayQualified(qualifier, [sayRange(value, min, max), unit === 'percent' ? '%' : 'percentage points']);
}

function sayDate({ value, mod, earliest, latest }: DateFact): string {
  const days = earliest === latest ? earliest : `${earliest ?? '…'} – ${latest ?? '…'}`;
  return [value, mod, days && days !== value && `(${days})`].filter(Boolean).join(' ');
}

function sayQualified(qualifier: string, parts: readonly (string | null)[]): string {
  return [qualifier === 'exact' ? null : qualifier.replace('-', ' '), ...parts].filter(Boolean).join(' ');
}

function sayRange(value: string | null, min: string | null, max: string | null): string {
  return value ?? `${min ?? '…'} – ${max ?? '…'}`;
}
