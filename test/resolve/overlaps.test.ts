import { expect, test } from 'vitest';
import type { Mention } from '../../src/model/mention.js';
import { dropOverlaps } from '../../src/resolve/overlaps.js';

type Reading = readonly [kind: Mention['kind'], start: number, end: number, certainty?: number, rule?: string];

function kept(...readings: readonly Reading[]): string[] {
  const mentions = readings.map(
    ([kind, start, end, certainty = 1, rule = 'r']) => ({ kind, start, end, certainty, rule }) as Mention,
  );
  return dropOverlaps(mentions).map(({ kind, start, end, rule }) => `${kind} ${start}-${end} ${rule}`);
}

test('what does not overlap stays, in the order of the text', () => {
  expect(kept(['dates', 20, 25], ['money', 0, 5], ['people', 5, 9])).toEqual([
    'money 0-5 r',
    'people 5-9 r',
    'dates 20-25 r',
  ]);
});

test.each<[string, Reading[], string[]]>([
  [
    'the more certain',
    [
      ['money', 0, 9, 0.6],
      ['dates', 2, 5, 0.9],
    ],
    ['dates 2-5 r'],
  ],
  [
    'the longer of equally certain ones',
    [
      ['dates', 2, 5],
      ['money', 0, 9],
    ],
    ['money 0-9 r'],
  ],
  [
    'the longer that begins later',
    [
      ['dates', 0, 4],
      ['money', 2, 9],
    ],
    ['money 2-9 r'],
  ],
  [
    'the earlier of equally long ones',
    [
      ['money', 3, 8],
      ['dates', 0, 5],
    ],
    ['dates 0-5 r'],
  ],
  [
    'the first rule by name',
    [
      ['money', 0, 5, 1, 'b'],
      ['dates', 0, 5, 1, 'a'],
    ],
    ['dates 0-5 a'],
  ],
  [
    'the first rule by name, given first',
    [
      ['dates', 0, 5, 1, 'a'],
      ['money', 0, 5, 1, 'b'],
    ],
    ['dates 0-5 a'],
  ],
  [
    'one of a kind',
    [
      ['money', 0, 5],
      ['money', 3, 9],
    ],
    ['money 3-9 r'],
  ],
])('%s stays', (_, readings, stays) => {
  expect(kept(...readings)).toEqual(stays);
});

test('what overlaps only the one that goes stays', () => {
  expect(kept(['money', 0, 5, 0.9], ['dates', 4, 12, 0.5], ['people', 11, 15, 0.9])).toEqual([
    'money 0-5 r',
    'people 11-15 r',
  ]);
  expect(kept(['money', 0, 5, 0.5], ['dates', 4, 12, 0.9], ['people', 11, 15, 0.5])).toEqual(['dates 4-12 r']);
});

test('a long reading is seen behind a short one', () => {
  expect(kept(['organisations', 0, 20, 0.9], ['money', 2, 4, 0.5], ['dates', 10, 14, 0.5])).toEqual([
    'organisations 0-20 r',
  ]);
});

test('posts and places may stand inside another mention', () => {
  expect(kept(['organisations', 0, 20], ['roles', 0, 8], ['places', 9, 20])).toEqual([
    'roles 0-8 r',
    'organisations 0-20 r',
    'places 9-20 r',
  ]);
  expect(kept(['roles', 0, 20], ['people', 2, 8])).toEqual(['roles 0-20 r', 'people 2-8 r']);
  expect(kept(['places', 0, 20], ['people', 2, 8])).toEqual(['places 0-20 r', 'people 2-8 r']);
});

test('two posts, or two places, do not overlap', () => {
  expect(kept(['roles', 0, 20], ['roles', 2, 8])).toEqual(['roles 0-20 r']);
  expect(kept(['places', 2, 8], ['places', 0, 20])).toEqual(['places 0-20 r']);
});
