import type { Easter } from '../../model/date-expression.js';
import { dayNumber } from './calendar.js';

/** Day number of a day counted from Easter; the western one by the algorithm of Meeus, Jones and Butcher, the other by Meeus. */
export function easterDay(year: number, { church, days }: Easter): number {
  return (church === 'western' ? westernEaster(year) : orthodoxEaster(year)) + days;
}

function westernEaster(year: number): number {
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const drift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * (year % 19) + century - leaps - drift + 15) % 30;
  const ofCentury = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor(((year % 19) + 11 * epact + 22 * weekday) / 451);
  return dayNumber({ year, month: 3, day: 22 }) + epact + weekday - 7 * correction;
}

/** Full moon and Sunday by the Julian calendar, moved to ours. */
function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const julianLag = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber({ year, month: 3, day: 22 }) + moon + weekday + julianLag;
}
