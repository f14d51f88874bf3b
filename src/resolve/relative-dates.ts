import type { Article } from '../model/article.js';
import type { CalendarUnit } from '../model/date-expression.js';
import type { DateMention } from '../model/mention.js';
import type { DateFact } from '../model/record.js';
import type { TimexModifier } from '../model/values.js';
import { dayOf } from './dates/calendar.js';
import { parsePublished } from './dates/parse-published.js';
import { printDate } from './dates/print-value.js';
import { type ResolvedExpression, resolveExpression } from './dates/resolve-expression.js';
import type { Stretch } from './dates/stretch.js';
import { mentionRecord } from './mention-record.js';

/** Date expressions with values, resolved against the publication date and the dates before them; impossible ones are left out. */
export function resolveDates(article: Article, mentions: readonly DateMention[]): DateFact[] {
  const published = parsePublished(article.published?.value ?? null);
  let mentioned: Stretch | null = null;
  let mentionedFrom: Stretch | null = null;
  const lastOf = new Map<CalendarUnit, Stretch>();
  const facts: DateFact[] = [];
  for (const mention of mentions) {
    const { type, mod, expression, parts } = mention.value;
    const resolved = resolveExpression(expression, { published, mentioned, mentionedFrom, lastOf });
    if (!resolved) continue;
    if (resolved.named) {
      mentioned = resolved.named;
      mentionedFrom = resolved.namedFrom ?? null;
      lastOf.set(resolved.named.unit, resolved.named);
    }
    const { start, end, text, rule, certainty } = mentionRecord(article.text, mention);
    const { earliest, latest } = coverage(resolved, mod);
    const { value, relative } = resolved;
    const ends = (parts ?? []).map((part, index) => ({
      start: part.start,
      end: part.end,
      value: resolved.ends[index] ?? value,
    }));
    facts.push({ start, end, text, rule, certainty, type, value, mod, earliest, latest, relative, parts: ends });
  }
  return facts;
}

const OPEN_END: ReadonlySet<TimexModifier | null> = new Set<TimexModifier>(['AFTER', 'ON_OR_AFTER']);
const OPEN_START: ReadonlySet<TimexModifier | null> = new Set<TimexModifier>(['BEFORE', 'ON_OR_BEFORE']);

function coverage({ earliest, latest }: ResolvedExpression, mod: TimexModifier | null) {
  return {
    earliest: OPEN_START.has(mod) ? null : printDay(earliest),
    latest: OPEN_END.has(mod) ? null : printDay(latest),
  };
}

/** `2025-08-25`; null outside the years that the form can hold. */
function printDay(number: number | null): string | null {
  if (number === null) return null;
  const { year, month, day } = dayOf(number);
  return year >= 0 && year <= 9999 ? printDate(year, month, day) : null;
}
