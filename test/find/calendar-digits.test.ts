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

test.each([
  ['2025-08-25T21:19Z', 9],
  ['2025-08-25T21:19 Z', 8],
  ['2025-08-25T21:19-03', 10],
  ['2025-08-25T21:19+0300', 8],
  ['2025-08-25T21:19+03:00 ago', 12],
  ['2025-08-25T21:19+03 :00', 10],
  ['2025-08-25T21:19+03: 00', 10],
  ['2025-08-25T21:19+03:', 10],
  ['2025-08-25T21:19*03', 8],
  ['2025-08-25 T21:19', 5],
  ['2025-08-25T25:19', 5],
])('reads %s as far as token %s', (text, end) => {
  expect(dayFirst.read(tokensOf(text), 0)?.end).toBe(end);
});

test.each([
  ['1.2.2025', true],
  ['1.02.25', false],
  ['01.2.25', false],
  ['01.02.25', true],
  ['01.02.225', false],
  ['01.02.25,3', false],
  ['01.02', false],
  ['01.02.2025.03', false],
  ['1/2/225', false],
  ['123/2/2025', false],
  ['1/123/2025', false],
  ['1/2/20250', false],
  ['1/2/999', false],
  ['1/2/0999', false],
  ['1/2/1000', true],
  ['1/2/2999', true],
  ['1/2/3000', false],
  ['0/2/2025', false],
  ['1/0/2025', false],
  ['1/31/2025', true],
  ['1/32/2025', false],
  ['1 /2/2025', false],
  ['1/ 2/2025', false],
  ['1/2 /2025', false],
  ['1/2/ 2025', false],
  ['1/2,5/2025', false],
  ['1/2-2025', false],
  ['1*2*2025', false],
  ['1/2/', false],
  ['1/2/2025/', true],
  ['1/2/2025/3', false],
  ['1/2/2025 /3', true],
  ['1/2/2025/ 3', true],
  ['1/2/2025-3', true],
])('%s is a day: %s', (text, isDay) => {
  expect(dayFirst.read(tokensOf(text), 0) !== null).toBe(isDay);
});

test.each(['$5/8/2025', '#5/8/2025', '№5/8/2025', '+5/8/2025'])(
  'reads no day and no time behind the sign of %s',
  (text) => {
    expect(dayFirst.read(tokensOf(text), 1)).toBeNull();
    expect(clockDigits.read(tokensOf(text.replace('5/8/2025', '5:20')), 1)).toBeNull();
  },
);

test('reads a day behind a word and behind a space', () => {
  expect(dayFirst.read(tokensOf('(5/8/2025)'), 1)).not.toBeNull();
  expect(dayFirst.read(tokensOf('$ 5/8/2025'), 1)).not.toBeNull();
});

test.each([
  ['24:00', { hour: 24, minute: 0 }],
  ['24:01', null],
  ['23:59', { hour: 23, minute: 59 }],
  ['23:60', null],
  ['9:04:59', { hour: 9, minute: 4, second: 59 }],
  ['9:04:60', null],
  ['9 :04', null],
  ['9: 04', null],
  ['9:045', null],
  ['123:04', null],
  ['9.5:04', null],
])('the clock time %s is %j', (text, time) => {
  expect(clockDigits.read(tokensOf(text), 0)?.value ?? null).toEqual(time);
});

test.each([
  ['19.04', { hour: 19, minute: 4 }],
  ['9.045', null],
  ['119.04', null],
  ['25.00', null],
])('with a point the clock time %s is %j', (text, time) => {
  expect(clockWithPoint.read(tokensOf(text), 0)?.value ?? null).toEqual(time);
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
