import { expect, test } from 'vitest';
import { lexemeOf, reuseIds } from '../../src/lexemes/lexemes.js';
import { freeGivenBack, giveBack, noted, takeId, takenIds } from '../../src/lexemes/noted.js';
import type { Lexeme } from '../../src/model/tokenized-text.js';
import { tokensOf } from '../tokens-of.js';

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

test('tokens keep their notes while other words push their lexemes out', () => {
  const textOf = noted(({ text }) => text);
  const tokens = tokensOf(Array.from({ length: 70_000 }, (_, word) => `u${word}`).join(' '));
  expect(tokens.every((token) => textOf(token) === token.text)).toBe(true);
  expect(tokens.every((token) => textOf(token) === token.text)).toBe(true);
  expect(lexemeOf('u0').id).not.toBe(tokens[0]?.id);
});

test('an id that was given back has no notes when it is taken again, which is when no token is in use', () => {
  const textOf = noted(({ text }) => text);
  const given = new Set(Array.from({ length: 2000 }, takeId));
  for (const id of given) textOf({ id, text: 'before' } as Lexeme);
  for (const id of given) giveBack(id);
  const meanwhile = Array.from({ length: 2000 }, takeId);
  expect(meanwhile.filter((id) => given.has(id))).toEqual([]);
  for (const id of given) expect(textOf({ id, text: 'after' } as Lexeme)).toBe('before');
  freeGivenBack();
  const again = Array.from({ length: 2000 }, takeId);
  expect(again.filter((id) => given.has(id)).length).toBeGreaterThan(1000);
  for (const id of again) expect(textOf({ id, text: 'after' } as Lexeme)).toBe('after');
});

test('after texts of more different words than are remembered all begins anew', () => {
  const textOf = noted(({ text }) => text);
  expect(textOf(lexemeOf('word'))).toBe('word');
  while (takenIds() < 4 * 65_536) takeId();
  reuseIds();
  const tokens = tokensOf('a few words');
  expect(tokens.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(tokens.map(textOf)).toEqual(['a', 'few', 'words']);
});
