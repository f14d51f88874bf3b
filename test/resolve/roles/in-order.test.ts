import { expect, test } from 'vitest';
import { firstFrom, inOrder } from '../../../src/resolve/roles/in-order.js';

test('mentions of all stand in the order of the text, of two that begin together the longer first', () => {
  const [ivan, anna] = [
    {
      name: 'Иван',
      mentions: [
        { start: 30, end: 34 },
        { start: 0, end: 4 },
      ],
    },
    {
      name: 'Анна',
      mentions: [
        { start: 0, end: 9 },
        { start: 10, end: 14 },
      ],
    },
  ];
  expect(inOrder([ivan, anna]).map(({ start, end, of }) => [start, end, of.name])).toEqual([
    [0, 9, 'Анна'],
    [0, 4, 'Иван'],
    [10, 14, 'Анна'],
    [30, 34, 'Иван'],
  ]);
});

test('the first span from an offset on', () => {
  const spans = [0, 10, 10, 20].map((start) => ({ start, end: start + 5 }));
  expect([0, 1, 10, 11, 20, 21].map((offset) => firstFrom(spans, offset))).toEqual([0, 1, 1, 3, 3, 4]);
  expect(firstFrom([], 5)).toBe(0);
});
