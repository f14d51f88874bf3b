import type { PointExpression } from '../../model/date-expression.js';
import { exists, weekdayOf } from './calendar.js';
import type { DateContext } from './date-context.js';
import { easterDay } from './easter.js';
import { firstDay, lastDay, type Stretch, stretch, stretchAround } from './stretch.js';

/** A day and month further ahead than this lie in the year before, unless the tense tells otherwise. */
const DAYS_AHEAD = 90;

/**
 * The year, or the week, that holds a point without one. Measured on news: a weekday is the last one with the day of
 * publication, a day of a month the last one or one in the next ninety days, a month alone the nearest; the tense decides first.
 */
export function completeYear(point: PointExpression, { published, mentioned }: DateContext): Stretch | null {
  const today = published?.unit === 'day' ? firstDay(published) : null;
  if (isWeekday(point)) return today === null ? stretch('week') : weekOfWeekday(point, today);
  if (today === null) return stretch('year', { year: published?.year ?? mentioned?.year ?? null });
  const { year } = stretchAround('year', today);
  const candidates = [-2, -1, 0, 1, 2, 4]
    .map((offset) => (year ?? 0) + offset)
    .filter((candidate) => point.month === undefined || exists(candidate, point.month, point.day ?? 1))
    .map((candidate) => ({ candidate, within: roughly(point, candidate) }));
  const chosen = choose(point, candidates, today);
  return chosen === undefined ? null : stretch('year', { year: chosen });
}

interface Candidate {
  readonly candidate: number;
  /** The stretch of the point in that year. */
  readonly within: Stretch;
}

function choose(point: PointExpression, candidates: readonly Candidate[], today: number): number | undefined {
  const first = ({ within }: Candidate) => firstDay(within) ?? 0;
  const last = ({ within }: Candidate) => lastDay(within) ?? 0;
  const direction = point.direction ?? null;
  if (direction === 'future')
    return candidates.find((each) => (point.excludesPresent ? first(each) > today : last(each) >= today))?.candidate;
  if (direction === 'past' && point.excludesPresent) return latestUpTo(candidates, last, today - 1);
  if (direction === 'past' || !(point.month || point.day || point.easter)) return latestUpTo(candidates, first, today);
  if (point.day !== undefined || point.easter) return latestUpTo(candidates, first, today + DAYS_AHEAD);
  const middle = (each: Candidate) => Math.abs((first(each) + last(each)) / 2 - today);
  return [...candidates].sort((a, b) => middle(a) - middle(b))[0]?.candidate;
}

function latestUpTo(candidates: readonly Candidate[], dayOf: (each: Candidate) => number, limit: number) {
  return [...candidates].reverse().find((each) => dayOf(each) <= limit)?.candidate;
}

function roughly({ half, quarter, season, month, week, day, easter }: PointExpression, year: number): Stretch {
  if (easter) return stretchAround('day', easterDay(year, easter));
  if (month !== undefined && day !== undefined) return stretch('day', { year, part: month, day });
  if (month !== undefined) return stretch('month', { year, part: month });
  if (quarter !== undefined) return stretch('quarter', { year, part: quarter });
  if (half !== undefined) return stretch('half', { year, part: half });
  if (season !== undefined) return stretch('season', { year, season });
  return week === undefined ? stretch('year', { year }) : stretch('week', { year, part: week });
}

function isWeekday({ weekday, month, day }: PointExpression): boolean {
  return weekday !== undefined && month === undefined && day === undefined;
}

function weekOfWeekday({ weekday = 1, direction }: PointExpression, today: number): Stretch {
  const last = lastWeekday(direction === 'past' ? today - 1 : today, weekday);
  const day = direction === 'future' ? nextWeekday(today, weekday) : last;
  return stretchAround('day', day);
}

function lastWeekday(today: number, weekday: number): number {
  return today - ((weekdayOf(today) - weekday + 7) % 7);
}

function nextWeekday(today: number, weekday: number): number {
  return today + ((weekday - weekdayOf(today) + 7) % 7);
}
