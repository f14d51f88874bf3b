import { expect, test } from 'vitest';
import { calendarDigits, clockDigits, clockWithPoint } from '../../src/find/calendar-digits.js';
import { tokensOf } from '../tokens-of.js';

const monthFirst = calendarDigits('month-first');
const dayFirst = calendarDigits('day-first');

test.each([
  ['2025-08-25', { year: 2025, month: 8, day: 25 }],
  ['2025/08/25', { year: 2025, month: 8, day: 25 }],
  ['2025.08.25', { year: 2025, month: 8, day: 25 }],
  ['25.08.2025', { year: 2025, month: 8, day: 25 }],
  ['5.8.2025', { year: 2025, month: 8, day: 5 }],
  ['25.08.25', { year: 2025, month: 8, day: 25 }],
  ['25.08.69', { year: 1969, month: 8, day: 25 }],
  ['25-08-2025', { year: 2025, month: 8, day: 25 }],
  ['25/8/2025', { year: 2025, month: 8, day: 25 }],
  ['8/25/25', { year: 2025, month: 8, day: 25 }],
  ['2025-08-25T21:19', { year: 2025, month: 8, day: 25, time: { hour: 21, minute: 19 } }],
  ['2025-08-25T21:19:33+03:00', { year: 2025, month: 8, day: 25, time: { hour: 21, minute: 19, second: 33 } }],
])('reads %s in both orders', (text, fields) => {
  const tokens = tokensOf(text);
  const read = { end: tokens.length, value: { form: 'point', ...fields } };
  expect(monthFirst.read(tokens, 0)).toEqual(read);
  expect(dayFirst.read(tokens, 0)).toEqual(read);
});

test('the order decides where both numbers may be the month', () => {
  expect(monthFirst.read(tokensOf('5/8/2025'), 0)?.value).toMatchObject({ month: 5, day: 8 });
  expect(dayFirst.read(tokensOf('5/8/2025'), 0)?.value).toMatchObject({ month: 8, day: 5 });
});

test.each(['1/2', '1.2.10', '31.13.2025', '0.0.2025', '978-5-17-1234', '5-10-25', '25/08-2025', '1,234'])(
  'reads no day in %s',
  (text) => {
    expect(monthFirst.read(tokensOf(text), 0)).toBeNull();
  },
);

test('reads no day from within a longer number', () => {
  expect(monthFirst.read(tokensOf('7/8/25/2025'), 2)).toBeNull();
  expect(monthFirst.read(tokensOf('978-5-10-2025'), 2)).toBeNull();
});

test('reads clock times', () => {
  expect(clockDigits.read(tokensOf('09:04'), 0)).toEqual({ end: 3, value: { hour: 9, minute: 4 } });
  expect(clockDigits.read(tokensOf('9:04:33'), 0)?.value).toEqual({ hour: 9, minute: 4, second: 33 });
  expect(clockDigits.read(tokensOf('3:2'), 0)).toBeNull();
  expect(clockDigits.read(tokensOf('25:00'), 0)).toBeNull();
  expect(clockWithPoint.read(tokensOf('9.04'), 0)).toEqual({ end: 1, value: { hour: 9, minute: 4 } });
  expect(clockWithPoint.read(tokensOf('9.4'), 0)).toBeNull();
});
