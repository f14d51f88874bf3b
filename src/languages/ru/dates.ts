import { compileRules } from '../../find/find-mentions.js';
import type { Finder } from '../../model/language-pack.js';
import { adjectiveRules } from './dates/adjectives.js';
import { dayRules } from './dates/days.js';
import { distanceRules } from './dates/distances.js';
import { durationRules } from './dates/durations.js';
import { holidayRules } from './dates/holidays.js';
import { intervalRules } from './dates/intervals.js';
import { periodRules } from './dates/periods.js';
import { referenceRules } from './dates/references.js';
import { setRules } from './dates/sets.js';
import { openTenses, placeByTense } from './dates/tense.js';
import { timeRules } from './dates/times.js';
import { yearRules } from './dates/years.js';
import type { Dictionary } from './morphology/dictionary.js';

const rules = [
  ...timeRules,
  ...dayRules,
  ...holidayRules,
  ...periodRules,
  ...adjectiveRules,
  ...yearRules,
  ...intervalRules,
  ...distanceRules,
  ...setRules,
  ...durationRules,
  ...referenceRules,
];

/** Finds dates, times, durations and sets; the tense of the verbs around them tells which year or week is meant. */
export function createDateFinder(dictionary: Dictionary): Finder {
  const find = compileRules(rules);
  const tenseOf = openTenses(dictionary);
  return { kinds: ['dates'], rules, find: (text) => placeByTense(text, find(text), tenseOf) };
}
