import type { CalendarUnit, ClockTime, DayPart, Season } from '../../model/date-expression.js';
import { dayNumber, dayOf, mondayOf, weekdayOf, weekOf } from './calendar.js';

/**
 * A stretch of the calendar, as far as it is known: the unit that it fills, the year (of a decade or century: the first),
 * which of the units in the year it is, and the day of the month. Null where that is not known.
 */
export interface Stretch {
  readonly unit: StretchUnit;
  readonly year: number | null;
  /** Half, quarter, month (also that of a day), or ISO week (also that of a weekend). */
  readonly part: number | null;
  readonly season: Season | null;
  readonly day: number | null;
  /** Where the day itself is not known. */
  readonly weekday: number | null;
  readonly time: ClockTime | null;
  readonly dayPart: DayPart | null;
}

export type StretchUnit = Exclude<CalendarUnit, 'second' | 'minute' | 'hour'>;

export function stretch(unit: StretchUnit, fields: Partial<Omit<Stretch, 'unit'>> = {}): Stretch {
  const { year = null, part = null, season = null, day = null, weekday = null, time = null, dayPart = null } = fields;
  return { unit, year, part, season, day, weekday, time, dayPart };
}

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];
/** 0 (spring) to 3 (winter). */
export function placeInYear(season: Season): number {
  return SEASONS.indexOf(season);
}

/** A winter belongs to the year in whose December it begins. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The stretch of a unit that holds the day. */
export function stretchAround(unit: StretchUnit, number: number): Stretch {
  const { year, month, day } = dayOf(number);
  switch (unit) {
    case 'century':
      return stretch(unit, { year: Math.floor(year / 100) * 100 });
    case 'decade':
      return stretch(unit, { year: Math.floor(year / 10) * 10 });
    case 'year':
      return stretch(unit, { year });
    case 'half':
      return stretch(unit, { year, part: month <= 6 ? 1 : 2 });
    case 'quarter':
      return stretch(unit, { year, part: Math.ceil(month / 3) });
    case 'season':
      return stretch(unit, {
        year: month <= 2 ? year - 1 : year,
        season: SEASONS[(Math.floor((month % 12) / 3) + 3) % 4] ?? null,
      });
    case 'month':
      return stretch(unit, { year, part: month });
    case 'week':
    case 'weekend': {
      const week = weekOf(number);
      return stretch(unit, { year: week.year, part: week.week });
    }
    case 'day':
      return stretch(unit, { year, part: month, day });
  }
}

/** The stretch of the same unit so many units later. */
export function shiftStretch(from: Stretch, count: number): Stretch {
  const { unit, year, part } = from;
  if (year === null) return from;
  switch (unit) {
    case 'century':
      return { ...from, year: year + 100 * count };
    case 'decade':
      return { ...from, year: year + 10 * count };
    case 'year':
      return { ...from, year: year + count };
    case 'season': {
      const index = year * 4 + SEASONS.indexOf(from.season ?? 'SP') + count;
      return { ...from, year: Math.floor(index / 4), season: SEASONS[index % 4] ?? null };
    }
    case 'half':
    case 'quarter':
    case 'month': {
      const inYear = unit === 'half' ? 2 : unit === 'quarter' ? 4 : 12;
      const index = year * inYear + (part ?? 1) - 1 + count;
      return { ...from, year: Math.floor(index / inYear), part: (index % inYear) + 1 };
    }
    case 'week':
    case 'weekend': {
      const week = weekOf(mondayOf(year, part ?? 1) + 7 * count);
      return { ...from, year: week.year, part: week.week };
    }
    case 'day': {
      const moved = dayOf((firstDay(from) ?? 0) + count);
      return { ...from, year: moved.year, part: moved.month, day: moved.day };
    }
  }
}

/** First day as a day number, null where the stretch is not known so far. */
export function firstDay({ unit, year, part, season, day }: Stretch): number | null {
  if (year === null) return null;
  switch (unit) {
    case 'century':
    case 'decade':
    case 'year':
      return dayNumber({ year, month: 1, day: 1 });
    case 'season':
      return season && dayNumber({ year, month: FIRST_MONTH[season], day: 1 });
    case 'half':
      return part && dayNumber({ year, month: part * 6 - 5, day: 1 });
    case 'quarter':
      return part && dayNumber({ year, month: part * 3 - 2, day: 1 });
    case 'month':
      return part && dayNumber({ year, month: part, day: 1 });
    case 'week':
      return part && mondayOf(year, part);
    case 'weekend':
      return part && mondayOf(year, part) + 5;
    case 'day':
      return part && day && dayNumber({ year, month: part, day });
  }
}

/** Last day as a day number, null where the stretch is not known so far. */
export function lastDay(of: Stretch): number | null {
  const first = firstDay(of);
  if (first === null || of.unit === 'day') return first;
  const next = firstDay(shiftStretch(of, 1));
  return next === null ? null : of.unit === 'weekend' ? first + 1 : next - 1;
}

/** The first day with the weekday in a stretch; null where the stretch is not known so far. */
export function dayWithin(outer: Stretch, weekday: number): Stretch | null {
  const first = firstDay(outer);
  return first === null ? null : stretchAround('day', first + ((weekday - weekdayOf(first) + 7) % 7));
}

/** The first (1), second … or last (-1) of the weekdays or, without one, of the weeks that begin in a month; null where there is none. */
export function countWithin(outer: Stretch, ordinal: number, weekday: number | null): Stretch | null {
  const unit = weekday === null ? 'week' : 'day';
  const [first, last] = [firstDay(outer), lastDay(outer)];
  if (first === null || last === null) return stretch(unit, { weekday });
  const leading = first + (((weekday ?? 1) - weekdayOf(first) + 7) % 7);
  const day = ordinal > 0 ? leading + 7 * (ordinal - 1) : leading + 7 * Math.floor((last - leading) / 7);
  return day <= last ? stretchAround(unit, day) : null;
}
