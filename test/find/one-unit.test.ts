import { expect, test } from 'vitest';
import { inOneUnit } from '../../src/find/one-unit.js';
import type { Amount } from '../../src/model/date-expression.js';

const years = (count: string | null): Amount => ({ unit: 'year', count });

test.each<[string, readonly Amount[], ReturnType<typeof inOneUnit>]>([
  ['two years', [years('2')], { unit: 'year', count: 2 }],
  ['two and a half years', [years('2'), { unit: 'month', count: '6' }], { unit: 'month', count: 30 }],
  [
    'an hour and a half',
    [
      { unit: 'hour', count: '1' },
      { unit: 'minute', count: '30' },
    ],
    { unit: 'minute', count: 90 },
  ],
  ['a year and two weeks', [years('1'), { unit: 'week', count: '2' }], null],
  ['some years', [years(null)], null],
  ['a year and some months', [years('1'), { unit: 'month', count: null }], null],
  ['2.3 years', [years('2.3')], null],
  ['nothing', [], null],
])('%s in one unit', (_words, amounts, length) => {
  expect(inOneUnit(amounts)).toEqual(length);
});
