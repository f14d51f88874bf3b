import { expect, test } from 'vitest';
import { lexemeOf, reuseIds } from '../../src/lexemes/lexemes.js';
import { noted } from '../../src/lexemes/noted.js';
import { tokensOf } from '../tokens-of.js';

/** Reads more different words than there is room for, a text after the other as a run does. */
function pushOutAll(words: string): void {
  for (let block = 0; block < 24; block++) {
    reuseIds();
    tokensOf(Array.from({ length: 5000 }, (_, word) => `${words}${block * 5000 + word}`).join(' '));
  }
}

test('what is noted of a lexeme is worked out once, each note in a table of its own', () => {
  const asked: string[] = [];
  const isLong = noted(({ text }) => {
    asked.push(text);
    return text.length > 4;
  });
  const normOf = noted(({ norm }) => norm);
  const [first, other, again] = tokensOf('Mimsy were Mimsy').map((token) => [isLong(token), normOf(token)]);
  expect([first, other, again]).toEqual([[true, 'mimsy'], [false, 'were'], first]);
  expect(asked).toEqual(['Mimsy', 'were']);
});

test('a lexeme that takes the id of one that was pushed out has none of its notes', () => {
  const textOf = noted(({ text }) => text);
  const ids = new Set<number>();
  for (let run = 0; run < 2; run++) {
    pushOutAll(`v${run}x`);
    const [token] = tokensOf(`word${run}`);
    if (!token) throw new Error('a token');
    ids.add(token.id);
    expect(textOf(token)).toBe(`word${run}`);
  }
  expect(Math.max(...ids)).toBeLessThan(2 * 65_536);
});

test('a token keeps its notes while other words push its lexeme out', () => {
  const textOf = noted(({ text }) => text);
  const tokens = tokensOf(Array.from({ length: 90_000 }, (_, word) => `u${word}`).join(' '));
  expect(tokens.every((token) => textOf(token) === token.text)).toBe(true);
  expect(tokens.every((token) => textOf(token) === token.text)).toBe(true);
});

test('after a text of more different words than are remembered all begins anew', () => {
  const textOf = noted(({ text }) => text);
  expect(textOf(lexemeOf('word'))).toBe('word');
  tokensOf(Array.from({ length: 270_000 }, (_, word) => `t${word}`).join(' '));
  reuseIds();
  const tokens = tokensOf('a few words');
  expect(tokens.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(tokens.map(textOf)).toEqual(['a', 'few', 'words']);
});
