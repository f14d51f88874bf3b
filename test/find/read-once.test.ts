import { expect, test } from 'vitest';
import { firstWords } from '../../src/find/first.js';
import { readOnce } from '../../src/find/read-once.js';
import { tokensOf } from '../tokens-of.js';

function counting() {
  const asked: string[] = [];
  const reader = readOnce<string>({
    first: firstWords('a'),
    read: (tokens, at) => {
      const { text = '' } = tokens[at] ?? {};
      asked.push(text);
      return text === 'none' ? null : { end: at + 1, value: text };
    },
  });
  return { asked, reader };
}

test('a place of a text is read once, whatever the answer', () => {
  const { asked, reader } = counting();
  const tokens = tokensOf('one none');
  for (let time = 0; time < 3; time++) {
    expect(reader.read(tokens, 0)).toEqual({ end: 1, value: 'one' });
    expect(reader.read(tokens, 1)).toBeNull();
  }
  expect(asked).toEqual(['one', 'none']);
});

test('another text is read anew, and so is a place that others have pushed out', () => {
  const { asked, reader } = counting();
  const letters = 'a b c d e f g h i j'.split(' ');
  const tokens = tokensOf(letters.join(' '));
  for (const round of [tokens, tokens, tokensOf('x y')])
    for (const at of round.keys()) expect(reader.read(round, at)?.value).toBe(round[at]?.text);
  expect(asked.slice(0, 10)).toEqual(letters);
  expect(asked.slice(-2)).toEqual(['x', 'y']);
});
