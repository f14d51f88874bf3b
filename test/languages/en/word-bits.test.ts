import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonWords } from '../../../src/languages/en/lists/common-words.js';
import { femaleGivenNames, maleGivenNames } from '../../../src/languages/en/lists/given-names.js';
import { commonSurnames, otherSurnames } from '../../../src/languages/en/lists/surnames.js';
import { WordBits, type WordList } from '../../../src/languages/en/names/word-bits.js';

const word = fc.stringMatching(/^[ab-d'é]{1,4}$/);
const list = fc.tuple(fc.array(word, { maxLength: 30 }), fc.integer({ min: 1, max: 0x7fffffff }));
const lists = fc.array(list, { maxLength: 4 });

test('a word has the bits of all lists that it stands in, however often and whatever stands beside it', () => {
  fc.assert(
    fc.property(
      lists,
      lists,
      fc.array(word),
      fc.constantFrom(' ', '\n', '\n\n '),
      fc.constantFrom('', '\n', ' \n'),
      (inOrder, others, asked, mark, margin) => {
        const expected = new Map<string, number>();
        for (const [words, bits] of [...inOrder, ...others])
          for (const each of words) expected.set(each, (expected.get(each) ?? 0) | bits);
        const texts = inOrder.map(
          ([words, known]): WordList<string> => [`${margin}${[...words].sort().join(mark)}${margin}`, known],
        );
        const bits = new WordBits(texts, others);
        for (const each of [...expected.keys(), ...asked, '', 'ab cd'])
          expect(bits.of(each)).toBe(expected.get(each) ?? 0);
      },
    ),
  );
});

test.each([commonWords, maleGivenNames, femaleGivenNames, commonSurnames, otherSurnames])(
  'the long lists are in order: %o',
  (words) => {
    const written = words().trim().split(/\s+/);
    expect(written.length).toBeGreaterThan(1000);
    expect(written).toEqual([...new Set(written)].sort());
  },
);
