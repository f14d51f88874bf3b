import { expect, test } from 'vitest';
import { splitHyphenedWords } from '../../../../src/languages/en/money/hyphened-words.js';
import { tokenize } from '../../../../src/tokenize/tokenize.js';

const textOf = (text: string) => tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }], new Set());

/** The tokens as they stand in the text with their kind, a space before one told by `_`. */
function split(text: string): string {
  return splitHyphenedWords(textOf(text))
    .tokens.map(({ start, end, kind, norm, spaceBefore }) => {
      expect(norm).toBe(text.slice(start, end).toLowerCase().replace('‑', '-'));
      return `${spaceBefore ? '_' : ''}${text.slice(start, end)}${kind === 'punctuation' ? '!' : ''}`;
    })
    .join(' ')
    .replace(/^_/, '');
}

test.each([
  ['5-million-dollar', '5 -! million -! dollar'],
  ['a Million-Dollar fee', 'a _Million -! Dollar _fee'],
  ['million‑dollar', 'million ‑! dollar'],
  ['$70-a-share', '$ 70 -! a -! share'],
  ['m-plus', 'm -! plus'],
  ['dollar-million', 'dollar -! million'],
  ['well-known', 'well-known'],
  ['million', 'million'],
  ['plus', 'plus'],
  [`million-${'x'.repeat(32)}`, `million -! ${'x'.repeat(32)}`],
  [`million-${'x'.repeat(33)}`, `million-${'x'.repeat(33)}`],
])('%s is %s', (text, tokens) => {
  expect(split(text)).toBe(tokens);
});

test('a text without such words stays as it is', () => {
  const text = textOf('a well-known million');
  expect(splitHyphenedWords(text)).toBe(text);
});
