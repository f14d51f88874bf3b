import type { Amount, CalendarUnit, ClockTime } from '../../model/date-expression.js';
import type { Stretch } from './stretch.js';

/** The TIMEX3 value of a stretch, to the precision meant: `199`, `2025`, `2025-Q3`, `2025-W35-WE`, `XXXX-09-29`, `2025-08-25TMO`. */
export function printStretch(of: Stretch): string {
  const { unit, part, season, day, weekday } = of;
  const year = printYear(of);
  switch (unit) {
    case 'century':
    case 'decade':
    case 'year':
      return year;
    case 'half':
      return `${year}-H${part ?? 'X'}`;
    case 'quarter':
      return `${year}-Q${part ?? 'X'}`;
    case 'season':
      return `${year}-${season ?? 'XX'}`;
    case 'month':
      return `${year}-${pad(part)}`;
    case 'week':
      return `${year}-W${pad(part)}`;
    case 'weekend':
      return `${year}-W${pad(part)}-WE`;
    case 'day': {
      const date = weekday === null ? `${year}-${pad(part)}-${pad(day)}` : `${year}-WXX-${weekday}`;
      return `${date}${printTime(of)}`;
    }
  }
}

/** `2025-08-25` */
export function printDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** Four digits, three for a decade, two for a century; `BC0044` before our era. */
function printYear({ unit, year }: Stretch): string {
  if (year === null) return unit === 'century' ? 'XX' : unit === 'decade' ? 'XXX' : 'XXXX';
  const digits = String(Math.abs(year)).padStart(4, '0');
  const shown = unit === 'century' ? digits.slice(0, 2) : unit === 'decade' ? digits.slice(0, 3) : digits;
  return year < 0 ? `BC${shown}` : shown;
}

function printTime({ time, dayPart }: Stretch): string {
  if (time) return `T${printClock(time)}`;
  return dayPart ? `T${dayPart}` : '';
}

function printClock({ hour, minute, second, utc }: ClockTime): string {
  const clock = [hour, minute, second]
    .filter((field) => field !== undefined)
    .map((field) => String(field).padStart(2, '0'))
    .join(':');
  return utc ? `${clock}Z` : clock;
}

function pad(number: number | null): string {
  return number === null ? 'XX' : String(number).padStart(2, '0');
}

const DATE_UNITS: Readonly<Partial<Record<CalendarUnit, string>>> = {
  century: 'CE',
  decade: 'DE',
  year: 'Y',
  half: 'H',
  quarter: 'Q',
  season: 'SN',
  month: 'M',
  week: 'W',
  weekend: 'WE',
  day: 'D',
};
const TIME_UNITS: Readonly<Partial<Record<CalendarUnit, string>>> = { hour: 'H', minute: 'M', second: 'S' };

/** The TIMEX3 value of a length of time: `P2Y6M`, `PT90M`, `PXD`, `P1DE`. */
export function printDuration(amounts: readonly Amount[]): string {
  const print = (units: Readonly<Partial<Record<CalendarUnit, string>>>) =>
    amounts.map(({ unit, count }) => (units[unit] ? `${count ?? 'X'}${units[unit]}` : '')).join('');
  const times = print(TIME_UNITS);
  return `P${print(DATE_UNITS)}${times && `T${times}`}`;
}
