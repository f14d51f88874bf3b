import { describe, expect, test } from 'vitest';
import { NOTHING } from '../../src/find/first.js';
import {
  intervalValue,
  isOneKind,
  type Placed,
  partsOfPair,
  placed,
  standsAlone,
} from '../../src/find/interval-ends.js';
import type { Match } from '../../src/find/rule.js';
import type { PointExpression } from '../../src/model/date-expression.js';
import { tokensOf } from '../tokens-of.js';

const point = (fields: Omit<PointExpression, 'form'>): PointExpression => ({ form: 'point', ...fields });
const at = (fields: Omit<PointExpression, 'form'>, first = 0, last = 1): Placed => ({
  point: point(fields),
  first,
  last,
});

const day = { month: 5, day: 5 };
const lastYear = { unit: 'year', count: -1, anchor: 'publication' } as const;

describe('two points of one kind', () => {
  test.each([
    [{ year: 2014 }, { year: 2016 }, true],
    [{ month: 5 }, { month: 7 }, true],
    [day, { month: 6, day: 5 }, true],
    [day, { month: 6 }, false],
    [{ month: 5, year: 2014 }, { year: 2016 }, false],
    [{ weekday: 1 }, { weekday: 5 }, true],
    [{ weekday: 1 }, { month: 5 }, false],
    [{ season: 'SU' }, { season: 'FA' }, true],
    [{ quarter: 1 }, { half: 1 }, false],
    [{ century: 1800 }, { decade: 1890 }, false],
    [{ ...day, time: { hour: 9 } }, { time: { hour: 10 } }, true],
    [{ ...day, time: { hour: 9 } }, day, false],
    [{ base: lastYear }, { base: { ...lastYear, unit: 'week' } }, false],
    [{ base: lastYear }, { year: 2016 }, true],
    [{}, day, true],
    [{ year: 1970 }, { decade: 1980 }, true],
    [{ year: 1975 }, { decade: 1980 }, false],
    [{ month: 1970 }, { decade: 1980 }, false],
    [{ year: 1970 }, { century: 1900 }, false],
    [{ decade: 1970 }, { year: 1980 }, false],
  ] as const)('%j and %j: %s', (from, to, are) => {
    expect(isOneKind(at(from), at(to))).toBe(are);
  });

  test('one alone is no pair', () => {
    expect(isOneKind(at(day), undefined)).toBe(false);
    expect(isOneKind(undefined, at(day))).toBe(false);
    expect(isOneKind(undefined, undefined)).toBe(false);
  });
});

describe('the interval between two points', () => {
  const tokens = tokensOf('5 мая — 7 июня');

  test('has the spans of both', () => {
    expect(intervalValue(tokens, at(day, 0, 2), at({ month: 6, day: 7 }, 3, 5))).toEqual({
      type: 'DATE',
      mod: null,
      expression: { form: 'interval', from: point(day), to: point({ month: 6, day: 7 }) },
      parts: [
        { start: 0, end: 5 },
        { start: 8, end: 14 },
      ],
    });
  });

  test.each([
    [{ day: 10 }, { time: { hour: 18 } }, { time: { hour: 10, minute: 0 } }],
    [{ day: 18 }, { time: { hour: 24 } }, { time: { hour: 18, minute: 0 } }],
    [{ time: { hour: 9 } }, { day: 7, month: 8, time: { hour: 10 } }, { day: 7, month: 8, time: { hour: 9 } }],
    [{ day: 7, time: { hour: 9 } }, { time: { hour: 10 } }, { day: 7, time: { hour: 9 } }],
    [{ day: 25 }, { time: { hour: 18 } }, null],
    [{ time: { hour: 9 } }, { time: { hour: 18 } }, { time: { hour: 9 } }],
    [{ time: { hour: 9 } }, day, null],
    [day, { time: { hour: 9 } }, null],
    [{ year: 1970 }, { decade: 1980 }, { decade: 1970 }],
    [{ decade: 1970 }, { decade: 1980 }, { decade: 1970 }],
    [{ day: 5 }, { day: 7 }, null],
    [{ day: 5 }, { month: 5 }, null],
    [{ day: 5 }, day, { day: 5 }],
    [{ day: 5, base: lastYear }, { month: 5 }, { day: 5, base: lastYear }],
    [{ century: 1800 }, { century: 1900 }, { century: 1800 }],
    [{ century: 1800 }, { year: 1900 }, null],
    [{ year: 1900 }, { century: 1900 }, null],
    [{ year: 2014 }, { year: 2016 }, { year: 2014 }],
    [{ year: 2016 }, { year: 2014 }, null],
    [{ year: 2014 }, { year: 2014 }, null],
    [
      { year: 2014, month: 5 },
      { year: 2014, month: 7 },
      { year: 2014, month: 5 },
    ],
    [{ year: 2016, month: 5 }, { year: 2014, month: 7 }, null],
    [{ year: 1700 }, { year: 2000 }, { year: 1700 }],
    [{ year: 1699 }, { year: 2000 }, null],
    [{ month: 5 }, { year: 2014, month: 7 }, { month: 5 }],
    [{ year: 2014, month: 5 }, { month: 7 }, { year: 2014, month: 5 }],
  ] as const)('that ends %j … %j begins as %j', (from, to, start) => {
    const value = intervalValue(tokens, at(from), at(to));
    expect(value && 'from' in value.expression ? value.expression.from : null).toEqual(start && point(start));
  });

  test.each([
    [{ time: { hour: 9 } }, { time: { hour: 18 } }, 'TIME'],
    [day, { ...day, dayPart: 'MO' }, 'TIME'],
    [day, day, 'DATE'],
  ] as const)('%j … %j is a %s', (from, to, type) => {
    expect(intervalValue(tokens, at(from), at(to))?.type).toBe(type);
  });
});

test('a point is placed where it was read', () => {
  const reader = {
    first: NOTHING,
    read: () => ({ end: 3, value: point(day) }),
  };
  expect(placed(reader).read(tokensOf('до 5 мая'), 1)).toEqual({
    end: 3,
    value: { point: point(day), first: 1, last: 3 },
  });
  expect(placed({ ...reader, read: () => null }).read(tokensOf('до 5 мая'), 1)).toBeNull();
});

const matchOf = (text: string, first: number, last: number) =>
  ({ tokens: tokensOf(text), first, last }) as unknown as Match;

test('two names joined by a hyphen are two parts, the second with what stands behind it', () => {
  expect(partsOfPair(matchOf('In May-July 2024 it fell', 1, 3))).toEqual([
    { start: 3, end: 6 },
    { start: 7, end: 16 },
  ]);
  expect(partsOfPair(matchOf('May-July', 5, 6))).toBeNull();
});

test.each([
  ['в 2013-2015 годах', 1, 4, true],
  ['8-2013-2015', 2, 5, false],
  ['8/2013-2015', 2, 5, false],
  ['8 - 2013-2015', 2, 5, true],
  ['8 -2013-2015', 2, 5, false],
  ['(2013-2015', 1, 4, true],
  ['2013-2015-8', 0, 3, false],
  ['2013-2015/8', 0, 3, false],
  ['2013-2015 -8', 0, 3, true],
  ['2013-2015, 8', 0, 3, true],
  ['2013-2015', 0, 3, true],
])('in «%s» tokens %s to %s stand alone: %s', (text, first, last, does) => {
  expect(standsAlone(matchOf(text, first, last))).toBe(does);
});
