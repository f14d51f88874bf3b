import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/model/mention.js';
import { Arena } from '../../src/workers/arena.js';
import { createOutcome, type FactCounts } from '../../src/workers/outcome.js';
import { pack, packNothing, unpack } from '../../src/workers/packed-outcomes.js';

const problem = fc.constantFrom(
  { code: 'truncated', message: 'cut off' },
  { code: 'no-published-date', message: 'relative' },
);
const outcome = fc.record({
  text: fc.string({ unit: 'grapheme', minLength: 1 }),
  counts: fc.array(fc.nat(), { minLength: KINDS.length, maxLength: KINDS.length }),
  problems: fc.array(problem, { maxLength: 2 }),
});

test('outcomes come out of their packing as they went in, whether their lines fit into the memory or not', () => {
  fc.assert(
    fc.property(fc.array(outcome), fc.nat(60), (given, size) => {
      const memory = new Uint8Array(new SharedArrayBuffer(size));
      const arena = new Arena(memory);
      const outcomes = given.map(({ text, counts, problems }) => {
        const facts = Object.fromEntries(KINDS.map((kind, k) => [kind, counts[k]])) as FactCounts;
        return createOutcome(arena.encode(text), facts, problems);
      });
      const packed = packNothing();
      for (const each of outcomes) pack(packed, each, memory);
      const plain = (list: typeof outcomes) => list.map(({ line, ...rest }) => ({ ...rest, line: [...line] }));
      expect(plain(unpack(structuredClone(packed), memory))).toEqual(plain(outcomes));
    }),
  );
});
