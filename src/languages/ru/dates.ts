import { compileRules } from '../../find/find-mentions.js';
import type { Finder } from '../../model/language-pack.js';
import { calendarDayRules } from './dates/calendar-days.js';
import { monthRules } from './dates/months.js';
import { yearRules } from './dates/years.js';

const rules = [...calendarDayRules, ...monthRules, ...yearRules];

/** Finds dates, times and durations. */
export function createDateFinder(): Finder {
  return { kinds: ['dates'], rules, find: compileRules(rules) };
}
