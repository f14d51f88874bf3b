import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/resolve/dates/calendar.js';
import { easterDay } from '../../../src/resolve/dates/easter.js';

/** The years with the earliest and latest days, and those where the sum of the moon would give a week too late, are among them. */
test.each<[number, [number, number], [number, number]]>([
  [1818, [3, 22], [4, 26]],
  [1900, [4, 15], [4, 22]],
  [1943, [4, 25], [4, 25]],
  [1954, [4, 18], [4, 25]],
  [1981, [4, 19], [4, 26]],
  [1983, [4, 3], [5, 8]],
  [2000, [4, 23], [4, 30]],
  [2008, [3, 23], [4, 27]],
  [2010, [4, 4], [4, 4]],
  [2016, [3, 27], [5, 1]],
  [2019, [4, 21], [4, 28]],
  [2021, [4, 4], [5, 2]],
  [2024, [3, 31], [5, 5]],
  [2025, [4, 20], [4, 20]],
  [2038, [4, 25], [4, 25]],
  [2049, [4, 18], [4, 25]],
  [2076, [4, 19], [4, 26]],
  [2100, [3, 28], [5, 2]],
  [2200, [4, 6], [4, 6]],
])('Easter %s: western %s, orthodox %s', (year, western, orthodox) => {
  const number = ([month, day]: readonly [number, number]) => dayNumber({ year, month, day });
  expect(easterDay(year, { church: 'western', days: 0 })).toBe(number(western));
  expect(easterDay(year, { church: 'orthodox', days: 0 })).toBe(number(orthodox));
});

test('a day is counted from Easter', () => {
  expect(easterDay(2025, { church: 'western', days: -2 })).toBe(dayNumber({ year: 2025, month: 4, day: 18 }));
  expect(easterDay(2025, { church: 'orthodox', days: 49 })).toBe(dayNumber({ year: 2025, month: 6, day: 8 }));
});
