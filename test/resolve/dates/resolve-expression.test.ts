import { expect, test } from 'vitest';
import type { CalendarUnit, DateExpression, PointExpression } from '../../../src/model/date-expression.js';
import { dayOf } from '../../../src/resolve/dates/calendar.js';
import { type DateContext, NO_CONTEXT } from '../../../src/resolve/dates/date-context.js';
import { parsePublished } from '../../../src/resolve/dates/parse-published.js';
import { resolveExpression } from '../../../src/resolve/dates/resolve-expression.js';
import { stretch } from '../../../src/resolve/dates/stretch.js';

const MONDAY: DateContext = {
  published: parsePublished('2025-08-25T21:19'),
  mentioned: parsePublished('2013-07-04'),
  lastOf: new Map([['quarter', stretch('quarter', { year: 2024, part: 3 })]]),
};

const printed = (expression: DateExpression, context = MONDAY) => resolveExpression(expression, context)?.value;

test.each<[string, DateExpression, string]>([
  ['yesterday', point({ base: ago('day', 1) }), '2025-08-24'],
  ['yesterday morning', point({ base: ago('day', 1), dayPart: 'MO' }), '2025-08-24TMO'],
  ['last week', point({ base: ago('week', 1) }), '2025-W34'],
  ['last weekend', point({ base: ago('weekend', 1) }), '2025-W34-WE'],
  ['a quarter ago', point({ base: ago('quarter', 1) }), '2025-Q2'],
  ['in December of last year', point({ base: ago('year', 1), month: 12 }), '2024-12'],
  ['on Tuesday', point({ weekday: 2 }), '2025-08-19'],
  ['on Monday', point({ weekday: 1 }), '2025-08-25'],
  ['next Tuesday', point({ weekday: 2, direction: 'future' }), '2025-08-26'],
  ['last Monday', point({ weekday: 1, direction: 'past' }), '2025-08-18'],
  ['the first Monday of May', point({ month: 5, weekday: 1, ordinal: 1 }), '2025-05-05'],
  ['the last Friday of May 2024', point({ year: 2024, month: 5, weekday: 5, ordinal: -1 }), '2024-05-31'],
  ['the last week of March', point({ month: 3, ordinal: -1 }), '2025-W14'],
  ['Good Friday', point({ easter: { church: 'western', days: -2 } }), '2025-04-18'],
  ['Easter 2024', point({ year: 2024, easter: { church: 'western', days: 0 } }), '2024-03-31'],
  ['Orthodox Easter 2024', point({ year: 2024, easter: { church: 'orthodox', days: 0 } }), '2024-05-05'],
  ['08:30 UTC', point({ time: { hour: 8, minute: 30, utc: true } }), '2025-08-25T08:30Z'],
  ['29 September', point({ month: 9, day: 29 }), '2025-09-29'],
  ['29 December', point({ month: 12, day: 29 }), '2024-12-29'],
  ['in February', point({ month: 2 }), '2026-02'],
  ['in March', point({ month: 3 }), '2025-03'],
  ['last February', point({ month: 2, direction: 'past' }), '2025-02'],
  ['the third quarter', point({ quarter: 3 }), '2025-Q3'],
  ['the fourth quarter', point({ quarter: 4 }), '2024-Q4'],
  ['the 1990s', point({ decade: 1990 }), '199'],
  ['the 20th century', point({ century: 1900 }), '19'],
  ['44 BC', point({ year: -44 }), 'BC0044'],
  ['at 09:04', point({ time: { hour: 9, minute: 4 } }), '2025-08-25T09:04'],
  ['two hours ago', point({ base: ago('hour', 2) }), '2025-08-25T19:19'],
  ['a year earlier', point({ base: { unit: 'year', count: -1, anchor: 'mentioned', keepsPrecision: true } }), '2012'],
  ['the quarter', point({ base: { unit: 'quarter', count: 0, anchor: 'publication', of: 'quarter' } }), '2024-Q3'],
  ['a year ago', point({ base: { ...ago('year', 1), of: 'quarter' } }), '2023-Q3'],
  ['the month', point({ base: { ...ago('month', 0), of: 'month' } }), '2025-08'],
  ['the following day', point({ base: { unit: 'day', count: 1, anchor: 'mentioned' } }), '2013-07-05'],
  [
    '29 Sept to 1 Oct 2025',
    interval({ month: 9, day: 29 }, { month: 10, day: 1, year: 2025 }),
    '2025-09-29/2025-10-01',
  ],
  ['29 Dec to 8 Jan 2025', interval({ month: 12, day: 29 }, { month: 1, day: 8, year: 2025 }), '2024-12-29/2025-01-08'],
  ['from 5 to 21 August', interval({ day: 5 }, { month: 8, day: 21 }), '2025-08-05/2025-08-21'],
  ['from November to March', interval({ month: 11, direction: 'past' }, { month: 3 }), '2024-11/2025-03'],
  ['Friday to Monday', interval({ weekday: 5 }, { weekday: 1 }), '2025-08-22/2025-08-25'],
  ['two and a half years', { form: 'duration', amounts: [{ unit: 'year', count: '2.5' }] }, 'P2.5Y'],
  ['several hours', { form: 'duration', amounts: [{ unit: 'hour', count: null }] }, 'PTXH'],
  ['every Monday', { form: 'set', every: point({ weekday: 1 }) }, 'XXXX-WXX-1'],
  ['monthly', { form: 'set', every: { unit: 'month', count: '1' } }, 'P1M'],
  ['now', { form: 'reference', value: 'PRESENT_REF' }, 'PRESENT_REF'],
])('%s of Monday 25 August 2025', (_words, expression, value) => {
  expect(printed(expression)).toBe(value);
});

test.each<[string, DateExpression, string]>([
  ['29 September', point({ month: 9, day: 29 }), 'XXXX-09-29'],
  ['in May', point({ month: 5 }), 'XXXX-05'],
  ['on Monday', point({ weekday: 1 }), 'XXXX-WXX-1'],
  ['yesterday', point({ base: ago('day', 1) }), 'XXXX-XX-XX'],
  ['last year', point({ base: ago('year', 1) }), 'XXXX'],
])('%s stays open without a publication date', (_words, expression, value) => {
  expect(resolveExpression(expression, NO_CONTEXT)).toMatchObject({
    value,
    earliest: null,
    relative: expect.any(Boolean),
  });
});

test('a day that does not exist is no date', () => {
  expect(resolveExpression(point({ year: 2025, month: 2, day: 31 }), MONDAY)).toBeNull();
  expect(resolveExpression(point({ month: 2, day: 30 }), MONDAY)).toBeNull();
});

test('a duration that ends at the publication date covers its days', () => {
  const lastMonth: DateExpression = { form: 'duration', amounts: [{ unit: 'month', count: '6' }], side: 'past' };
  const august31: DateContext = { ...NO_CONTEXT, published: parsePublished('2025-08-31') };
  const { earliest, latest } = resolveExpression(lastMonth, august31)!;
  expect([dayOf(earliest!), dayOf(latest!)]).toEqual([
    { year: 2025, month: 2, day: 28 },
    { year: 2025, month: 8, day: 31 },
  ]);
});

function point(fields: object): PointExpression {
  return { form: 'point', ...fields };
}

function interval(from: object, to: object): DateExpression {
  return { form: 'interval', from: { form: 'point', ...from }, to: { form: 'point', ...to } };
}

function ago(unit: CalendarUnit, count: number) {
  return { unit, count: -count, anchor: 'publication' } as const;
}
