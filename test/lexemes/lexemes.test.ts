import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../tokens-of.js';

/** A token without its id. */
const bare = (text: string) => tokensOf(text).map(({ id: _, ...token }) => token);

test('a token is the same whatever was read before it', () => {
  const text = "Ёлка, ёлка: «Ростов-на-Дону» — U.S., O'Brien’s 1,234.5 и Су-57… 𐍈😀 constructor __proto__ 007";
  const first = bare(text);
  // more words than are kept, so that all of the text's have been pushed out
  for (let block = 0; block < 40; block++)
    tokensOf(Array.from({ length: 5000 }, (_, word) => `w${block * 5000 + word}`).join(' '));
  expect(bare(text)).toEqual(first);
  expect(first.map(({ text }) => text)).toEqual(
    "Ёлка|,|ёлка|:|«|Ростов-на-Дону|»|—|U.S.|,|O'Brien|’s|1,234.5|и|Су-57|…|𐍈|😀|constructor|_|_|proto|_|_|007".split(
      '|',
    ),
  );
});

test('every token is what stands in the text, and tokens written alike are alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const byText = new Map<string, object>();
      for (const { start, end, spaceBefore: _, sentence: __, ...lexeme } of tokensOf(`${text} ${text}`)) {
        expect(`${text} ${text}`.slice(start, end)).toBe(lexeme.text);
        expect(byText.get(lexeme.text) ?? lexeme).toEqual(lexeme);
        byText.set(lexeme.text, lexeme);
      }
    }),
  );
});

test.each([
  ['It rose .5 to $.75 (.3)', 'It|rose|.5|to|$|.75|(|.3|)'],
  ['конец.5 мая... 5', 'конец|.|5|мая|...|5'],
  ['v1.5 1.5.2026 .', 'v1|.|5|1.5.2026|.'],
])('a point begins a number behind a space, a bracket or a sign: %s', (text, tokens) => {
  expect(tokensOf(text).map((token) => token.text)).toEqual(tokens.split('|'));
});
