import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayNumber,
  dayOf,
  daysInMonth,
  exists,
  mondayOf,
  weekdayOf,
  weekOf,
} from '../../../src/resolve/dates/calendar.js';

const MILLISECONDS = 86_400_000;
const days = fc.integer({ min: -700_000, max: 2_900_000 });

function platformDay(number: number) {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

test('a day number and its day are one to one, as in the calendar of the platform', () => {
  fc.assert(
    fc.property(days, (number) => {
      expect(dayOf(number)).toEqual(platformDay(number));
      expect(dayNumber(platformDay(number))).toBe(number);
      expect(weekdayOf(number)).toBe(new Date(number * MILLISECONDS).getUTCDay() || 7);
    }),
  );
});

test.each([
  '1600-02-29',
  '1899-12-31',
  '1900-02-28',
  '1900-03-01',
  '1970-01-01',
  '2000-02-29',
  '2000-03-01',
  '2400-02-29',
])('the day beside a turn of the calendar: %s', (text) => {
  const number = Date.parse(text) / MILLISECONDS;
  expect([number - 1, number, number + 1].map(dayOf)).toEqual([number - 1, number, number + 1].map(platformDay));
  expect([number - 1, number, number + 1].map((each) => dayNumber(dayOf(each)))).toEqual([
    number - 1,
    number,
    number + 1,
  ]);
});

test('a month has as many days as in the calendar of the platform', () => {
  for (let year = 1896; year <= 2004; year++)
    for (let month = 1; month <= 12; month++)
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
});

test.each<[number | null, number, number, boolean]>([
  [2025, 1, 1, true],
  [2025, 12, 31, true],
  [2025, 0, 1, false],
  [2025, 13, 1, false],
  [2025, 1, 0, false],
  [2025, 1, 32, false],
  [2025, 2, 29, false],
  [2024, 2, 29, true],
  [null, 2, 29, true],
  [null, 2, 30, false],
])('day %s-%s-%s exists: %s', (year, month, day, does) => {
  expect(exists(year, month, day)).toBe(does);
});

test('a day lies in its ISO week', () => {
  fc.assert(
    fc.property(days, (number) => {
      const { year, week } = weekOf(number);
      expect(number - mondayOf(year, week)).toBe(weekdayOf(number) - 1);
    }),
  );
  expect(weekOf(dayNumber({ year: 2021, month: 1, day: 3 }))).toEqual({ year: 2020, week: 53 });
});
