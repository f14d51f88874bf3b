import { expect, test } from 'vitest';
import { parsePublished } from '../../../src/resolve/dates/parse-published.js';
import { printStretch } from '../../../src/resolve/dates/print-value.js';

test.each<[string | null, string | null]>([
  ['2025', '2025'],
  ['2025-08', '2025-08'],
  ['2025-08-25', '2025-08-25'],
  ['2025-08-25T21:19', '2025-08-25T21:19'],
  ['2025-08-25T21:19:05+03:00', '2025-08-25T21:19'],
  ['2025-08-25T', '2025-08-25'],
  ['2025-02-29', null],
  ['on 2025-08-25', null],
  ['25.08.2025', null],
  ['', null],
  [null, null],
])('%s is %s', (value, printed) => {
  const published = parsePublished(value);
  expect(published && printStretch(published)).toBe(printed);
});
