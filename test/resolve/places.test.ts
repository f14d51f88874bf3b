import { expect, test } from 'vitest';
import type { PlaceMention } from '../../src/model/mention.js';
import { groupPlaces } from '../../src/resolve/places.js';

test('one entry a place, by its name, in the order of first mention', () => {
  const text = 'В Бресте и Гродно, снова в Бресте';
  const mentions = [
    ['Брест', 2, 8],
    ['Гродно', 11, 17],
    ['Брест', 27, 33],
  ] as const;
  const places = groupPlaces(
    text,
    mentions.map(
      ([name, start, end]) =>
        ({ kind: 'places', rule: 'r', start, end, certainty: 1, value: { name } }) as PlaceMention,
    ),
  );
  const shown = (start: number, end: number, words: string) => ({ start, end, text: words, rule: 'r', certainty: 1 });
  expect(places).toEqual([
    { id: 'l1', name: 'Брест', mentions: [shown(2, 8, 'Бресте'), shown(27, 33, 'Бресте')] },
    { id: 'l2', name: 'Гродно', mentions: [shown(11, 17, 'Гродно')] },
  ]);
});
