import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordBits, type WordList } from '../../../src/languages/en/names/word-bits.js';

const word = fc.stringMatching(/^[ab-d'é]{1,4}$/);
const list = fc.tuple(fc.array(word, { maxLength: 30 }), fc.integer({ min: 1, max: 0x7fffffff }));

test('a word has the bits of all lists that it stands in, however often and whatever stands beside it', () => {
  fc.assert(
    fc.property(
      fc.array(list, { maxLength: 4 }),
      fc.array(word),
      fc.constantFrom(' ', '\n', '\n\n '),
      (lists, others, mark) => {
        const expected = new Map<string, number>();
        for (const [words, bits] of lists)
          for (const each of words) expected.set(each, (expected.get(each) ?? 0) | bits);
        const bits = new WordBits(lists.map(([words, known]): WordList => [words.join(mark), known]));
        for (const each of [...expected.keys(), ...others, '', 'ab cd'])
          expect(bits.of(each)).toBe(expected.get(each) ?? 0);
      },
    ),
  );
});
