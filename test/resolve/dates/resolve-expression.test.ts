import { expect, test } from 'vitest';
import type { CalendarUnit, DateExpression, PointExpression } from '../../../src/model/date-expression.js';
import { dayOf } from '../../../src/resolve/dates/calendar.js';
import { type DateContext, NO_CONTEXT } from '../../../src/resolve/dates/date-context.js';
import { parsePublished } from '../../../src/resolve/dates/parse-published.js';
import { printStretch } from '../../../src/resolve/dates/print-value.js';
import { resolveExpression } from '../../../src/resolve/dates/resolve-expression.js';
import { stretch, stretchAround } from '../../../src/resolve/dates/stretch.js';

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

/** `value earliest..latest`, then what later dates count from, then whether it was worked out. */
function told(expression: DateExpression, context = MONDAY) {
  const found = resolveExpression(expression, context);
  if (!found) return null;
  const day = (number: number | null) => (number === null ? '' : printStretch(stretchAround('day', number)));
  const named = [found.namedFrom, found.named].filter((each) => each).map((each) => printStretch(each!));
  const covered = `${day(found.earliest)}..${day(found.latest)}`;
  return [found.value, covered, named.join('/') || '-', found.relative ? 'relative' : 'told'].join(' ');
}

test.each<[string, DateExpression, string]>([
  ['29 September 2024', point({ year: 2024, month: 9, day: 29 }), '2024-09-29 2024-09-29..2024-09-29 2024-09-29 told'],
  ['yesterday', point({ base: ago('day', 1) }), '2025-08-24 2025-08-24..2025-08-24 2025-08-24 relative'],
  ['in May', point({ month: 5 }), '2025-05 2025-05-01..2025-05-31 2025-05 relative'],
  [
    'at 09:04',
    point({ time: { hour: 9, minute: 4 } }),
    '2025-08-25T09:04 2025-08-25..2025-08-25 2025-08-25T09:04 relative',
  ],
  [
    'the quarter',
    point({ base: { ...ago('quarter', 0), of: 'quarter' } }),
    '2024-Q3 2024-07-01..2024-09-30 - relative',
  ],
  [
    'a year earlier',
    point({ base: { ...ago('year', 1), keepsPrecision: true } }),
    '2024 2024-01-01..2024-12-31 - relative',
  ],
  ['now', { form: 'reference', value: 'PRESENT_REF' }, 'PRESENT_REF .. - told'],
  ['every May', { form: 'set', every: point({ month: 5 }) }, 'XXXX-05 .. - told'],
  ['every 31 February', { form: 'set', every: point({ month: 2, day: 31 }) }, 'PXD .. - told'],
  [
    'May to June 2024',
    interval({ month: 5 }, { year: 2024, month: 6 }),
    '2024-05/2024-06 2024-05-01..2024-06-30 2024-05/2024-06 told',
  ],
  ['2001 to 2005', interval({ year: 2001 }, { year: 2005 }), '2001/2005 2001-01-01..2005-12-31 2001/2005 told'],
  [
    '2001 to last year',
    interval({ year: 2001 }, { base: ago('year', 1) }),
    '2001/2024 2001-01-01..2024-12-31 2001/2024 relative',
  ],
  [
    'last year to 2027',
    interval({ base: ago('year', 1) }, { year: 2027 }),
    '2024/2027 2024-01-01..2027-12-31 2024/2027 relative',
  ],
  [
    'the 1980s to the 20th century',
    interval({ decade: 1980 }, { century: 1900 }),
    '198/19 1980-01-01..1999-12-31 198/19 told',
  ],
  [
    '10:00 to 18:00',
    interval({ time: { hour: 10 } }, { time: { hour: 18 } }),
    '2025-08-25T10/2025-08-25T18 2025-08-25..2025-08-25 2025-08-25T10/2025-08-25T18 relative',
  ],
  [
    '10:00 yesterday to 18:00',
    interval({ base: ago('day', 1), time: { hour: 10 } }, { time: { hour: 18 } }),
    '2025-08-24T10/2025-08-24T18 2025-08-24..2025-08-24 2025-08-24T10/2025-08-24T18 relative',
  ],
  [
    '10:00 on 5 May to 18:00 on 6 May',
    interval({ month: 5, day: 5, time: { hour: 10 } }, { month: 5, day: 6, time: { hour: 18 } }),
    '2025-05-05T10/2025-05-06T18 2025-05-05..2025-05-06 2025-05-05T10/2025-05-06T18 relative',
  ],
  [
    'Monday to 6 September 2024',
    interval({ weekday: 1 }, { year: 2024, month: 9, day: 6 }),
    '2024-09-02/2024-09-06 2024-09-02..2024-09-06 2024-09-02/2024-09-06 told',
  ],
  [
    'Monday 2 to Friday 6 September 2024',
    interval({ weekday: 1, day: 2 }, { weekday: 5, year: 2024, month: 9, day: 6 }),
    '2024-09-02/2024-09-06 2024-09-02..2024-09-06 2024-09-02/2024-09-06 told',
  ],
  [
    '6 September 2024 to Monday',
    interval({ year: 2024, month: 9, day: 6 }, { weekday: 1 }),
    '2024-09-06/2024-09-09 2024-09-06..2024-09-09 2024-09-06/2024-09-09 told',
  ],
  [
    '5 May 2024 to 5 May',
    interval({ year: 2024, month: 5, day: 5 }, { month: 5, day: 5 }),
    '2024-05-05/2024-05-05 2024-05-05..2024-05-05 2024-05-05/2024-05-05 told',
  ],
  [
    '5 May to 7',
    interval({ month: 5, day: 5 }, { day: 7 }),
    '2025-05-05/2025-05-07 2025-05-05..2025-05-07 2025-05-05/2025-05-07 relative',
  ],
  [
    'November 2024 to March',
    interval({ year: 2024, month: 11 }, { month: 3 }),
    '2024-11/2025-03 2024-11-01..2025-03-31 2024-11/2025-03 told',
  ],
])('%s of Monday 25 August 2025: its days, and what counts from it', (_words, expression, expected) => {
  expect(told(expression)).toBe(expected);
});

test.each<[string, DateExpression]>([
  ['30 February to 5 March 2025', interval({ month: 2, day: 30 }, { year: 2025, month: 3, day: 5 })],
  [
    '5 February 2025 to 30 February 2025',
    interval({ year: 2025, month: 2, day: 5 }, { year: 2025, month: 2, day: 30 }),
  ],
  ['30 February 2025 to 5 March 2025', interval({ year: 2025, month: 2, day: 30 }, { year: 2025, month: 3, day: 5 })],
  ['30 February to 18:00', interval({ month: 2, day: 30 }, { time: { hour: 18 } })],
  ['5 February 2025 to 30 February', interval({ year: 2025, month: 2, day: 5 }, { month: 2, day: 30 })],
])('%s is no interval', (_words, expression) => {
  expect(told(expression)).toBeNull();
});

test('the same period of another year is the interval named last', () => {
  const context: DateContext = {
    ...MONDAY,
    mentionedFrom: parsePublished('2025-01'),
    mentioned: parsePublished('2025-06'),
  };
  const before = { unit: 'year', count: -1, anchor: 'mentioned', keepsPrecision: true } as const;
  expect(told(point({ base: before }), context)).toBe('2024-01/2024-06 2024-01-01..2024-06-30 - relative');
  expect(told(point({ base: before, year: 2013 }), context)).toBe('2013-01/2013-06 2013-01-01..2013-06-30 - relative');
  expect(told(point({ base: { ...before, keepsPrecision: false } }), context)).toBe(
    '2024 2024-01-01..2024-12-31 2024 relative',
  );
});

test.each<[string, DateExpression, string]>([
  [
    'the last six months',
    { form: 'duration', amounts: [{ unit: 'month', count: '6' }], side: 'past' },
    'P6M 2025-02-28..2025-08-31 - relative',
  ],
  [
    'the next six months',
    { form: 'duration', amounts: [{ unit: 'month', count: '6' }], side: 'future' },
    'P6M 2025-08-31..2026-02-28 - relative',
  ],
  [
    'the last five days',
    { form: 'duration', amounts: [{ unit: 'day', count: '5' }], side: 'past' },
    'P5D 2025-08-26..2025-08-31 - relative',
  ],
  [
    'the next two weeks',
    { form: 'duration', amounts: [{ unit: 'week', count: '2' }], side: 'future' },
    'P2W 2025-08-31..2025-09-14 - relative',
  ],
  [
    'the last two weekends',
    { form: 'duration', amounts: [{ unit: 'weekend', count: '2' }], side: 'past' },
    'P2WE 2025-08-17..2025-08-31 - relative',
  ],
  [
    'the last two quarters',
    { form: 'duration', amounts: [{ unit: 'quarter', count: '2' }], side: 'past' },
    'P2Q 2025-02-28..2025-08-31 - relative',
  ],
  [
    'the last season',
    { form: 'duration', amounts: [{ unit: 'season', count: '1' }], side: 'past' },
    'P1SN 2025-05-31..2025-08-31 - relative',
  ],
  [
    'the last half-year',
    { form: 'duration', amounts: [{ unit: 'half', count: '1' }], side: 'past' },
    'P1H 2025-02-28..2025-08-31 - relative',
  ],
  [
    'the last three years',
    { form: 'duration', amounts: [{ unit: 'year', count: '3' }], side: 'past' },
    'P3Y 2022-08-31..2025-08-31 - relative',
  ],
  [
    'the last two decades',
    { form: 'duration', amounts: [{ unit: 'decade', count: '2' }], side: 'past' },
    'P2DE 2005-08-31..2025-08-31 - relative',
  ],
  [
    'the last century',
    { form: 'duration', amounts: [{ unit: 'century', count: '1' }], side: 'past' },
    'P1CE 1925-08-31..2025-08-31 - relative',
  ],
  [
    'the last year and a month',
    {
      form: 'duration',
      amounts: [
        { unit: 'year', count: '1' },
        { unit: 'month', count: '1' },
      ],
      side: 'past',
    },
    'P1Y1M 2024-07-31..2025-08-31 - relative',
  ],
  [
    'the last day and two hours',
    {
      form: 'duration',
      amounts: [
        { unit: 'day', count: '1' },
        { unit: 'hour', count: '2' },
      ],
      side: 'past',
    },
    'P1DT2H 2025-08-30..2025-08-31 - relative',
  ],
  [
    'the last ten minutes',
    { form: 'duration', amounts: [{ unit: 'minute', count: '10' }], side: 'past' },
    'PT10M 2025-08-31..2025-08-31 - relative',
  ],
  [
    'the last ten seconds',
    { form: 'duration', amounts: [{ unit: 'second', count: '10' }], side: 'past' },
    'PT10S 2025-08-31..2025-08-31 - relative',
  ],
  [
    'two and a half years',
    { form: 'duration', amounts: [{ unit: 'year', count: '2.5' }], side: 'past' },
    'P2.5Y .. - told',
  ],
  ['the last years', { form: 'duration', amounts: [{ unit: 'year', count: null }], side: 'past' }, 'PXY .. - told'],
  ['three years', { form: 'duration', amounts: [{ unit: 'year', count: '3' }] }, 'P3Y .. - told'],
])('%s of 31 August 2025', (_words, expression, expected) => {
  expect(told(expression, { ...NO_CONTEXT, published: parsePublished('2025-08-31') })).toBe(expected);
});

test('a length covers no days where only the month of publication is known', () => {
  const length: DateExpression = { form: 'duration', amounts: [{ unit: 'month', count: '6' }], side: 'past' };
  expect(told(length, { ...NO_CONTEXT, published: parsePublished('2025-08') })).toBe('P6M .. - told');
});

test.each<[string, DateExpression, string]>([
  ['5 to 7 May', interval({ day: 5 }, { month: 5, day: 7 }), 'XXXX-05-05/XXXX-05-07 .. - told'],
  ['Friday to Monday', interval({ weekday: 5 }, { weekday: 1 }), 'XXXX-WXX-5/XXXX-WXX-1 .. - told'],
  ['in May', point({ month: 5 }), 'XXXX-05 .. - told'],
  ['at 09:04', point({ time: { hour: 9, minute: 4 } }), 'XXXX-XX-XXT09:04 .. - relative'],
])('%s without a publication date', (_words, expression, expected) => {
  expect(told(expression, NO_CONTEXT)).toBe(expected);
});

test.each<[string, DateExpression, string]>([
  ['two hours ago', point({ base: ago('hour', 2) }), '2025-08-25T19:19'],
  ['22 hours ago', point({ base: ago('hour', 22) }), '2025-08-24T23:19'],
  ['in three hours', point({ base: ago('hour', -3) }), '2025-08-26T00:19'],
  ['20 minutes ago', point({ base: ago('minute', 20) }), '2025-08-25T20:59'],
  ['120 seconds ago', point({ base: ago('second', 120) }), '2025-08-25T21:17'],
  ['in two days', point({ base: ago('day', -2) }), '2025-08-27'],
  ['in two months', point({ base: ago('month', -2) }), '2025-10'],
  ['a century ago', point({ base: ago('century', 1) }), '19'],
  ['last decade', point({ base: ago('decade', 1) }), '201'],
  ['last season', point({ base: ago('season', 1) }), '2025-SP'],
  [
    'a day earlier',
    point({ base: { unit: 'day', count: -1, anchor: 'mentioned', keepsPrecision: true } }),
    '2013-07-03',
  ],
  ['an hour later', point({ base: { unit: 'hour', count: 1, anchor: 'mentioned' } }), '2013-07-04'],
  ['the week of 6 March', point({ month: 3, day: 6, isWholeWeek: true }), '2025-W10'],
  ['week 12', point({ week: 12 }), '2025-W12'],
  ['the first half', point({ half: 1 }), '2025-H1'],
  ['the morning of 5 May', point({ month: 5, day: 5, dayPart: 'MO' }), '2025-05-05TMO'],
  ['the morning of May', point({ month: 5, dayPart: 'MO' }), '2025-05'],
  ['9 in May', point({ month: 5, time: { hour: 9 } }), '2025-05'],
  ['Monday 5 May', point({ month: 5, day: 5, weekday: 1 }), '2025-05-05'],
  ['Tuesday of last week', point({ base: ago('week', 1), weekday: 2 }), '2025-08-19'],
  ['29 February', point({ month: 2, day: 29 }), '2024-02-29'],
  ['last summer', point({ season: 'SU', direction: 'past' }), '2025-SU'],
  ['next summer', point({ season: 'SU', base: ago('year', -1) }), '2026-SU'],
  ['last summer, not this one', point({ season: 'SU', direction: 'past', excludesPresent: true }), '2024-SU'],
  ['next summer, not this one', point({ season: 'SU', direction: 'future', excludesPresent: true }), '2026-SU'],
  ['next autumn', point({ season: 'FA', direction: 'future', excludesPresent: true }), '2025-FA'],
  ['last August', point({ month: 8, direction: 'past', excludesPresent: true }), '2024-08'],
  ['the winter four seasons ahead', point({ season: 'WI', base: ago('season', -4) }), '2025-WI'],
  ['the winter four seasons back', point({ season: 'WI', base: ago('season', 4) }), '2024-WI'],
  ['the spring four seasons back', point({ season: 'SP', base: ago('season', 4) }), '2025-SP'],
])('%s of 21:19 on Monday 25 August 2025', (_words, expression, value) => {
  expect(printed(expression)).toBe(value);
});
