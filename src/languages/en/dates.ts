import { compileRules } from '../../find/find-mentions.js';
import type { Finder } from '../../model/language-pack.js';
import { dayRules } from './dates/days.js';
import { distanceRules } from './dates/distances.js';
import { durationRules } from './dates/durations.js';
import { hyphenedRules } from './dates/hyphened-points.js';
import { intervalRules } from './dates/intervals.js';
import { periodRules } from './dates/periods.js';
import { referenceRules } from './dates/references.js';
import { setRules } from './dates/sets.js';
import { timeRules } from './dates/times.js';
import { yearRules } from './dates/years.js';

const rules = [
  ...intervalRules,
  ...timeRules,
  ...dayRules,
  ...periodRules,
  ...hyphenedRules,
  ...yearRules,
  ...distanceRules,
  ...setRules,
  ...durationRules,
  ...referenceRules,
];

/** Finds dates, times, durations and sets. */
export function createDateFinder(): Finder {
  return { kinds: ['dates'], rules, find: compileRules(rules) };
}
