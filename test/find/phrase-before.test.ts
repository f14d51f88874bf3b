import { expect, test } from 'vitest';
import { phraseAt, phraseBefore } from '../../src/find/phrase-before.js';
import { tokensOf } from '../tokens-of.js';

const table = new Map([
  ['than', 'than'],
  ['more than', 'more'],
  ['not more than', 'not more'],
]);

test.each([
  ['than five', 'than'],
  ['more than five', 'more'],
  ['not more than five', 'not more'],
  ['so not more than five', 'not more'],
  ['more five', undefined],
  ['It is more. Than five', 'than'],
  ['It is not. More than five', 'more'],
  ['five', undefined],
])('before the last word of «%s» stands %s', (text, value) => {
  const tokens = tokensOf(text);
  expect(phraseBefore(table)(tokens, tokens.length - 1)).toBe(value);
});

test.each([
  ['than five', 1, 'than'],
  ['more than five', 2, 'more'],
  ['not more than five', 3, 'not more'],
  ['not more', 0, undefined],
  ['more. Than', 0, undefined],
  ['five than', 0, undefined],
])('«%s» begins with %s words that mean %s', (text, end, value) => {
  expect(phraseAt(table)(tokensOf(text), 0)).toEqual(value === undefined ? null : { end, value });
});
