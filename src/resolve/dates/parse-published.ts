import { exists } from './calendar.js';
import { type Stretch, stretch } from './stretch.js';

const PUBLISHED = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/;

/** A publication date to the precision known: `2025`, `2025-08`, `2025-08-25`, `2025-08-25T21:19`; null where it is none. */
export function parsePublished(value: string | null): Stretch | null {
  const match = PUBLISHED.exec(value ?? '');
  if (!match) return null;
  const [year = 0, month, day, hour, minute] = match.slice(1).map((field) => (field ? Number(field) : undefined));
  if (month === undefined) return stretch('year', { year });
  if (day === undefined) return stretch('month', { year, part: month });
  if (!exists(year, month, day)) return null;
  const date = { year, part: month, day };
  return stretch('day', hour === undefined ? date : { ...date, time: { hour, minute: minute ?? 0 } });
}
