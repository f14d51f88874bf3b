import type { PointExpression, Season, Shift } from '../../model/date-expression.js';
import { exists } from './calendar.js';
import { completeYear } from './complete-year.js';
import type { DateContext } from './date-context.js';
import { easterDay } from './easter.js';
import {
  countWithin,
  dayWithin,
  firstDay,
  placeInYear,
  type Stretch,
  type StretchUnit,
  shiftStretch,
  stretch,
  stretchAround,
} from './stretch.js';

export interface ResolvedPoint {
  readonly stretch: Stretch;
  /** True where the publication date, or a date named before, was needed. */
  readonly relative: boolean;
}

/** The stretch that a point means, as far as it can be known; null for days that do not exist (31 February). */
export function resolvePoint(point: PointExpression, context: DateContext): ResolvedPoint | null {
  const shifted = point.base && resolveShift(point.base, context);
  // «аналогичный период 2013 года»
  const outer =
    shifted && point.base?.keepsPrecision && point.year !== undefined
      ? { ...shifted, year: point.year }
      : (shifted ?? outerOf(point));
  if (outer) return within(outer, point, point.base !== undefined);
  if (!hasDate(point)) {
    const today = resolveShift({ unit: 'day', count: 0, anchor: 'publication' }, context);
    return within(today, point, true);
  }
  const completed = completeYear(point, context);
  return completed && within(completed, point, completed.year !== null);
}

/** The century, decade or year that the point names itself. */
function outerOf({ century, decade, year }: PointExpression): Stretch | null {
  if (century !== undefined) return stretch('century', { year: century });
  if (decade !== undefined) return stretch('decade', { year: decade });
  return year === undefined ? null : stretch('year', { year });
}

function hasDate({ half, quarter, season, month, week, day, weekday, easter }: PointExpression): boolean {
  return [half, quarter, season, month, week, day, weekday, easter].some((field) => field !== undefined);
}

/** The smallest stretch inside the outer one that the fields of the point name. */
function within(outer: Stretch, point: PointExpression, relative: boolean): ResolvedPoint | null {
  const { half, quarter, season, month, week, day, weekday, ordinal, easter, time, dayPart } = point;
  const { year } = outer;
  let inner = outer;
  if (half !== undefined) inner = stretch('half', { year, part: half });
  if (quarter !== undefined) inner = stretch('quarter', { year, part: quarter });
  if (season !== undefined) inner = stretch('season', { year: yearOfSeason(outer, season, point.base), season });
  if (week !== undefined) inner = stretch('week', { year, part: week });
  if (month !== undefined) inner = stretch('month', { year, part: month });
  if (day !== undefined && outer.unit !== 'day') {
    const part = inner.unit === 'month' ? inner.part : null;
    if (part !== null && !exists(inner.year, part, day)) return null;
    inner = stretch('day', { year: inner.year, part, day });
  } else if (ordinal !== undefined && inner.unit === 'month') {
    const counted = countWithin(inner, ordinal, weekday ?? null);
    if (!counted) return null;
    inner = counted;
  } else if (easter && inner.year !== null) {
    inner = stretchAround('day', easterDay(inner.year, easter));
  } else if (weekday !== undefined && inner.unit !== 'day') {
    inner = dayWithin(inner, weekday) ?? stretch('day', { weekday });
  }
  const number = point.isWholeWeek ? firstDay(inner) : null;
  if (number !== null) inner = stretchAround('week', number);
  if (inner.unit === 'day' && time) inner = { ...inner, time };
  if (inner.unit === 'day' && dayPart) inner = { ...inner, dayPart };
  return { stretch: inner, relative };
}

/**
 * The year of a season. Where seasons were counted and another one was met, it is that of the nearest one towards the present:
 * «следующей зимой», told in a summer.
 */
function yearOfSeason(outer: Stretch, season: Season, base: Shift | undefined): number | null {
  if (outer.unit !== 'season' || outer.season === null || outer.year === null || !base) return outer.year;
  const distance = placeInYear(season) - placeInYear(outer.season);
  if (base.count > 0) return distance > 0 ? outer.year - 1 : outer.year;
  return distance < 0 ? outer.year + 1 : outer.year;
}

/** The stretch so far from its anchor; open where the anchor is not known precisely enough. */
function resolveShift(base: Shift, context: DateContext): Stretch {
  const like = base.of && context.lastOf.get(base.of);
  if (like) return shiftBy(like, isClockUnit(base.unit) ? 'day' : base.unit, base.count);
  const anchor = base.anchor === 'mentioned' ? (context.mentioned ?? context.published) : context.published;
  const unit = isClockUnit(base.unit) ? 'day' : base.unit;
  const number = anchor && firstDay(anchor);
  if (!anchor || number === null) return stretch(unit);
  // A day is not compared with the same day of another year: «годом ранее» is that year.
  if (base.keepsPrecision && anchor.unit !== 'day') return shiftBy(anchor, unit, base.count);
  if (!isPreciseEnough(anchor.unit, unit)) return stretch(unit);
  if (isClockUnit(base.unit)) return shiftClock(anchor, base);
  return shiftStretch(stretchAround(unit, number), base.count);
}

function isClockUnit(unit: Shift['unit']): unit is 'hour' | 'minute' | 'second' {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** From the coarsest to the finest; a stretch tells every unit that is not finer than its own. */
const PRECISION: readonly StretchUnit[] = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
];

function isPreciseEnough(anchor: StretchUnit, unit: StretchUnit): boolean {
  return PRECISION.indexOf(unit) <= PRECISION.indexOf(anchor);
}

/** A stretch as precise as the anchor: the same quarter a year earlier. */
function shiftBy(anchor: Stretch, unit: StretchUnit, count: number): Stretch {
  if (anchor.unit === unit) return shiftStretch(anchor, count);
  if (unit === 'year' && anchor.year !== null) return { ...anchor, year: anchor.year + count };
  const number = firstDay(anchor);
  return number === null ? anchor : shiftStretch(stretchAround(unit, number), count);
}

const MINUTES: Readonly<Record<'hour' | 'minute' | 'second', number>> = { hour: 60, minute: 1, second: 1 / 60 };

/** Hours and minutes from a moment; from a day without a clock time, the day alone can be told. */
function shiftClock(anchor: Stretch, base: Shift): Stretch {
  const { time } = anchor;
  const number = firstDay(anchor);
  if (!time || number === null || !isClockUnit(base.unit)) return { ...anchor, time: null };
  const minutes = time.hour * 60 + (time.minute ?? 0) + Math.round(base.count * MINUTES[base.unit]);
  const moved = stretchAround('day', number + Math.floor(minutes / 1440));
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const hour = Math.floor(ofDay / 60);
  return {
    ...moved,
    time: base.unit === 'hour' && time.minute === undefined ? { hour } : { hour, minute: ofDay % 60 },
  };
}
