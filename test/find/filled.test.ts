import { expect, test } from 'vitest';
import { filled } from '../../src/find/filled.js';

test('a slot that its pattern fills gives what it holds, nought and nothing said too', () => {
  expect(filled(0)).toBe(0);
  expect(filled(null)).toBeNull();
});

test('a slot left empty is an error of the program, not a value', () => {
  expect(() => filled(undefined)).toThrow('without filling a slot');
});
