import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Room } from '../../src/workers/room.js';

test('what is placed and printed stays what it was until the room is cleared, whether it fits or not', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array());
  fc.assert(
    fc.property(fc.array(piece), fc.nat(40), (pieces, size) => {
      const room = new Room(new Uint8Array(size));
      for (let turn = 0; turn < 2; turn++) {
        const held = pieces.map((each) => (typeof each === 'string' ? room.print(each) : room.place(each)));
        expect(held.map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(
          pieces.map((each) => Buffer.from(each).toString('hex')),
        );
        room.clear();
      }
    }),
  );
});

test('what fits stands in the memory of the room, what does not has its own', () => {
  const memory = new Uint8Array(new SharedArrayBuffer(10));
  const room = new Room(memory);
  expect(room.print('мир').buffer).toBe(memory.buffer);
  expect(room.place(new Uint8Array(4)).buffer).toBe(memory.buffer);
  expect(room.place(new Uint8Array(1)).buffer).not.toBe(memory.buffer);
  expect(room.print('я').buffer).not.toBe(memory.buffer);
  room.clear();
  expect(room.place(new Uint8Array(10)).buffer).toBe(memory.buffer);
});
