import { expect, test } from 'vitest';
import { remembered, rememberedOf } from '../src/remembered.js';

test('an answer to a word is worked out once', () => {
  const asked: string[] = [];
  const lengthOf = remembered((norm) => asked.push(norm) && norm.length);
  expect([lengthOf('one'), lengthOf('three'), lengthOf('one')]).toEqual([3, 5, 3]);
  expect(asked).toEqual(['one', 'three']);
});

test('what is remembered does not grow with a run', () => {
  let asked = 0;
  const answer = remembered((norm) => {
    asked++;
    return norm;
  });
  for (let word = 0; word <= 30_000; word++) answer(`${word}`);
  expect(answer('30000')).toBe('30000');
  expect(asked).toBe(30_001);
  answer('0');
  expect(asked).toBe(30_002);
});

test('an answer about an object is worked out once, a false one too', () => {
  let asked = 0;
  const isEmpty = rememberedOf((of: readonly number[]) => {
    asked++;
    return of.length === 0;
  });
  const list = [1];
  expect([isEmpty(list), isEmpty(list), isEmpty([])]).toEqual([false, false, true]);
  expect(asked).toBe(2);
});
