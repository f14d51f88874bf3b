import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBufferedWriter } from '../../src/cli/buffered-writer.js';

/** All that is sent, copied only some time after it was given: it has to stay what it is until then. */
function collector() {
  const sent: Buffer[] = [];
  const send = async (bytes: Uint8Array) => {
    await new Promise((later) => setImmediate(later));
    sent.push(Buffer.from(bytes));
  };
  return { sent, ...createBufferedWriter(send) };
}

test('pieces of any length are sent in their order, once', async () => {
  const text = fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), fc.constantFrom(1, 40, 100_000));
  const piece = text.chain(([word, times]) => fc.constantFrom(word.repeat(times), Buffer.from(word.repeat(times))));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 4 }), async (lists) => {
      const { sent, write, flush } = collector();
      for (const pieces of lists) await write(pieces);
      await flush();
      expect(Buffer.concat(sent).equals(Buffer.concat(lists.flat().map((each) => Buffer.from(each))))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('nothing is sent before there is much of it or it is asked for', async () => {
  const { sent, write, flush } = collector();
  await write(['a', Buffer.from('б')]);
  expect(sent).toEqual([]);
  await flush();
  expect(sent.join()).toBe('aб');
  await flush();
  expect(sent).toHaveLength(1);
});
