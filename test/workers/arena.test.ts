import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Arena } from '../../src/workers/arena.js';

test('what is copied and encoded stays what it was until the arena is cleared, whether it fits or not', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array());
  fc.assert(
    fc.property(fc.array(piece), fc.nat(40), (pieces, size) => {
      const arena = new Arena(new Uint8Array(size));
      for (let turn = 0; turn < 2; turn++) {
        const held = pieces.map((each) => (typeof each === 'string' ? arena.encode(each) : arena.copy(each)));
        expect(held.map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(
          pieces.map((each) => Buffer.from(each).toString('hex')),
        );
        arena.clear();
      }
    }),
  );
});

test('what fits stands in the memory of the arena, what does not has its own', () => {
  const memory = new Uint8Array(new SharedArrayBuffer(10));
  const arena = new Arena(memory);
  expect(arena.encode('мир').buffer).toBe(memory.buffer);
  expect(arena.copy(new Uint8Array(4)).buffer).toBe(memory.buffer);
  expect(arena.copy(new Uint8Array(1)).buffer).not.toBe(memory.buffer);
  expect(arena.encode('я').buffer).not.toBe(memory.buffer);
  arena.clear();
  expect(arena.copy(new Uint8Array(10)).buffer).toBe(memory.buffer);
});
