import { lookup, oneOf, type Pattern, sequence, words } from '../../../../find/pattern.js';
import type { CalendarUnit } from '../../../../model/date-expression.js';
import { saying, says } from '../date-rule.js';
import { type Distance, distances, THAT, THIS } from '../shift-words.js';
import { singularOf } from '../unit-words.js';

/** An adjective that tells how far a unit is, without its noun: «прошлой», «этой же», «той». */
export function distanceTo(unit: CalendarUnit, table: ReadonlyMap<string, Distance> = distances): Pattern {
  return oneOf(
    says(
      { base: { unit, count: 0, anchor: 'mentioned' } },
      sequence(words(...THIS, ...THAT), words('же', 'самый', 'самой', 'самом')),
    ),
    saying(lookup(table), (distance) => ({ base: { unit, ...distance } })),
    says({ base: { unit, count: 0, anchor: 'mentioned' } }, words(...THAT)),
  );
}

/** «прошлого года», «этой неделе». */
export function shiftedUnit(unit: CalendarUnit): Pattern {
  return sequence(distanceTo(unit), words(...singularOf(unit)));
}
