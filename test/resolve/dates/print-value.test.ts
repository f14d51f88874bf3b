import { expect, test } from 'vitest';
import { printDuration, printStretch } from '../../../src/resolve/dates/print-value.js';
import { type Stretch, stretch } from '../../../src/resolve/dates/stretch.js';

test.each<[Stretch, string]>([
  [stretch('century', { year: 1900 }), '19'],
  [stretch('century'), 'XX'],
  [stretch('decade', { year: 1990 }), '199'],
  [stretch('decade'), 'XXX'],
  [stretch('year', { year: 2025 }), '2025'],
  [stretch('year', { year: 476 }), '0476'],
  [stretch('year', { year: 0 }), '0000'],
  [stretch('year', { year: -44 }), 'BC0044'],
  [stretch('century', { year: -400 }), 'BC04'],
  [stretch('year'), 'XXXX'],
  [stretch('half', { year: 2025, part: 2 }), '2025-H2'],
  [stretch('half', { year: 2025 }), '2025-HX'],
  [stretch('quarter', { year: 2025, part: 3 }), '2025-Q3'],
  [stretch('quarter', { year: 2025 }), '2025-QX'],
  [stretch('season', { year: 2025, season: 'SU' }), '2025-SU'],
  [stretch('season', { year: 2025 }), '2025-XX'],
  [stretch('month', { part: 5 }), 'XXXX-05'],
  [stretch('week', { year: 2025, part: 3 }), '2025-W03'],
  [stretch('weekend', { year: 2025, part: 35 }), '2025-W35-WE'],
  [stretch('day', { year: 2025, part: 8, day: 5 }), '2025-08-05'],
  [stretch('day', { day: 5 }), 'XXXX-XX-05'],
  [stretch('day', { year: 2025, weekday: 5 }), '2025-WXX-5'],
  [stretch('day', { year: 2025, part: 8, day: 5, dayPart: 'MO' }), '2025-08-05TMO'],
  [stretch('day', { year: 2025, part: 8, day: 5, time: { hour: 9 } }), '2025-08-05T09'],
  [stretch('day', { year: 2025, part: 8, day: 5, time: { hour: 9, minute: 4 } }), '2025-08-05T09:04'],
  [stretch('day', { year: 2025, part: 8, day: 5, time: { hour: 9, minute: 4, second: 7 } }), '2025-08-05T09:04:07'],
  [stretch('day', { year: 2025, part: 8, day: 5, time: { hour: 9, minute: 4, utc: true } }), '2025-08-05T09:04Z'],
])('%j is written %s', (of, value) => {
  expect(printStretch(of)).toBe(value);
});

test.each([
  [
    [
      { unit: 'year', count: '2' },
      { unit: 'month', count: '6' },
    ],
    'P2Y6M',
  ],
  [[{ unit: 'minute', count: '90' }], 'PT90M'],
  [
    [
      { unit: 'day', count: '1' },
      { unit: 'hour', count: '2' },
      { unit: 'second', count: '3' },
    ],
    'P1DT2H3S',
  ],
  [[{ unit: 'day', count: null }], 'PXD'],
  [[{ unit: 'century', count: '1' }], 'P1CE'],
  [[{ unit: 'decade', count: '1' }], 'P1DE'],
  [[{ unit: 'half', count: '1' }], 'P1H'],
  [[{ unit: 'quarter', count: '2' }], 'P2Q'],
  [[{ unit: 'season', count: '3' }], 'P3SN'],
  [[{ unit: 'week', count: '3' }], 'P3W'],
  [[{ unit: 'weekend', count: '2' }], 'P2WE'],
] as const)('the length %j is written %s', (amounts, value) => {
  expect(printDuration(amounts)).toBe(value);
});
