import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/resolve/dates/calendar.js';
import { printStretch } from '../../../src/resolve/dates/print-value.js';
import {
  countWithin,
  dayWithin,
  firstDay,
  lastDay,
  type Stretch,
  type StretchUnit,
  shiftStretch,
  stretch,
  stretchAround,
} from '../../../src/resolve/dates/stretch.js';

const number = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayNumber({ year, month, day });
};
const day = (found: number | null) => (found === null ? null : printStretch(stretchAround('day', found)));

test.each<[string, StretchUnit, string]>([
  ['2025-08-25', 'century', '20'],
  ['1999-12-31', 'century', '19'],
  ['2025-08-25', 'decade', '202'],
  ['1999-12-31', 'decade', '199'],
  ['2025-08-25', 'year', '2025'],
  ['2025-06-30', 'half', '2025-H1'],
  ['2025-07-01', 'half', '2025-H2'],
  ['2025-03-31', 'quarter', '2025-Q1'],
  ['2025-04-01', 'quarter', '2025-Q2'],
  ['2025-12-31', 'quarter', '2025-Q4'],
  ['2025-02-28', 'season', '2024-WI'],
  ['2025-03-01', 'season', '2025-SP'],
  ['2025-05-31', 'season', '2025-SP'],
  ['2025-06-01', 'season', '2025-SU'],
  ['2025-09-01', 'season', '2025-FA'],
  ['2025-12-01', 'season', '2025-WI'],
  ['2025-08-25', 'month', '2025-08'],
  ['2024-12-30', 'week', '2025-W01'],
  ['2024-12-29', 'weekend', '2024-W52-WE'],
  ['2025-08-25', 'day', '2025-08-25'],
])('%s lies in the %s %s', (text, unit, value) => {
  expect(printStretch(stretchAround(unit, number(text)))).toBe(value);
});

test.each<[StretchUnit, string, string, string]>([
  ['century', '20', '2000-01-01', '2099-12-31'],
  ['decade', '202', '2020-01-01', '2029-12-31'],
  ['year', '2024', '2024-01-01', '2024-12-31'],
  ['half', '2024-H1', '2024-01-01', '2024-06-30'],
  ['quarter', '2024-Q1', '2024-01-01', '2024-03-31'],
  ['season', '2023-WI', '2023-12-01', '2024-02-29'],
  ['month', '2024-02', '2024-02-01', '2024-02-29'],
  ['week', '2024-W07', '2024-02-12', '2024-02-18'],
  ['weekend', '2024-W07-WE', '2024-02-17', '2024-02-18'],
  ['day', '2024-02-15', '2024-02-15', '2024-02-15'],
])('the %s %s begins on %s and ends on %s', (unit, value, first, last) => {
  const found = stretchAround(unit, number('2024-02-15'));
  expect([printStretch(found), day(firstDay(found)), day(lastDay(found))]).toEqual([value, first, last]);
});

test.each<[StretchUnit, number, string]>([
  ['century', -3, '17'],
  ['decade', 2, '204'],
  ['year', -5, '2020'],
  ['half', 1, '2025-H2'],
  ['half', -3, '2023-H2'],
  ['quarter', -2, '2024-Q3'],
  ['quarter', 7, '2026-Q4'],
  ['season', 1, '2025-SP'],
  ['season', -4, '2023-WI'],
  ['month', -1, '2024-12'],
  ['month', 23, '2026-12'],
  ['week', -4, '2024-W51'],
  ['weekend', 50, '2026-W01-WE'],
  ['day', -17, '2024-12-31'],
  ['day', 350, '2026-01-02'],
])('the %s of 17 January 2025 moved by %s is %s', (unit, count, value) => {
  expect(printStretch(shiftStretch(stretchAround(unit, number('2025-01-17')), count))).toBe(value);
});

test('a stretch keeps what does not move, and one without a year does not move', () => {
  const noon = stretch('day', { year: 2025, part: 1, day: 17, time: { hour: 12 } });
  expect(printStretch(shiftStretch(noon, 1))).toBe('2025-01-18T12');
  expect(printStretch(shiftStretch(stretch('month', { part: 5 }), 3))).toBe('XXXX-05');
});

test.each<[string, Stretch]>([
  ['a month of no year', stretch('month', { part: 5 })],
  ['no month', stretch('month', { year: 2025 })],
  ['no half', stretch('half', { year: 2025 })],
  ['no quarter', stretch('quarter', { year: 2025 })],
  ['no season', stretch('season', { year: 2025 })],
  ['no week', stretch('week', { year: 2025 })],
  ['no weekend', stretch('weekend', { year: 2025 })],
  ['no month of a day', stretch('day', { year: 2025, day: 5 })],
  ['no day of a month', stretch('day', { year: 2025, part: 5 })],
])('%s has no first and no last day', (_, open) => {
  expect([firstDay(open), lastDay(open)]).toEqual([null, null]);
});

test.each<[string, Stretch, number, string]>([
  ['Monday of the week', stretch('week', { year: 2025, part: 35 }), 1, '2025-08-25'],
  ['Sunday of the week', stretch('week', { year: 2025, part: 35 }), 7, '2025-08-31'],
  ['the first Friday of the month', stretch('month', { year: 2025, part: 8 }), 5, '2025-08-01'],
  ['the first Thursday of the month', stretch('month', { year: 2025, part: 8 }), 4, '2025-08-07'],
])('%s', (_, outer, weekday, value) => {
  expect(printStretch(dayWithin(outer, weekday)!)).toBe(value);
});

test('a weekday of an unknown week is not known', () => {
  expect(dayWithin(stretch('week'), 3)).toBeNull();
});

const AUGUST = stretch('month', { year: 2025, part: 8 });

test.each<[number, number | null, string | undefined]>([
  [1, 5, '2025-08-01'],
  [1, 4, '2025-08-07'],
  [3, 4, '2025-08-21'],
  [5, 5, '2025-08-29'],
  [5, 7, '2025-08-31'],
  [5, 1, undefined],
  [-1, 7, '2025-08-31'],
  [-1, 1, '2025-08-25'],
  [1, null, '2025-W32'],
  [4, null, '2025-W35'],
  [-1, null, '2025-W35'],
  [5, null, undefined],
])('number %s of the weekdays (or weeks) %s in August 2025 is %s', (ordinal, weekday, value) => {
  const found = countWithin(AUGUST, ordinal, weekday);
  expect(found ? printStretch(found) : undefined).toBe(value);
});

test('the count within a month of an unknown year stays open', () => {
  const open = stretch('month', { part: 5 });
  expect(printStretch(countWithin(open, 1, 3)!)).toBe('XXXX-WXX-3');
  expect(printStretch(countWithin(open, 1, null)!)).toBe('XXXX-WXX');
});
