import { expect, test } from 'vitest';
import { openGluedUnits } from '../../../src/find/money/glued-codes.js';
import { tokenize } from '../../../src/tokenize/tokenize.js';

const splitGluedUnits = openGluedUnits((letters) => letters === 'BYN' || letters === 'Rs' || letters === 'ABCDE');
const textOf = (text: string) => tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }], new Set());

/** The tokens as they stand in the text, a space told by `_`, with their kind where it is a number. */
function split(text: string): string {
  return splitGluedUnits(textOf(text))
    .tokens.map(
      ({ start, end, kind, spaceBefore }) =>
        `${spaceBefore ? '_' : ''}${text.slice(start, end)}${kind === 'number' ? '#' : ''}`,
    )
    .join(' ')
    .replace(/^_/, '');
}

test.each([
  ['за BYN3.7 млрд', 'за _BYN 3.7# _млрд'],
  ['BYN3,500.25', 'BYN 3,500.25#'],
  ['BYN30 и BYN49', 'BYN 30# _и _BYN 49#'],
  ['Rs500', 'Rs 500#'],
  ['BYN3.', 'BYN 3# .'],
  ['BYN3 .7', 'BYN 3# _.7#'],
  ['BYN3. 7', 'BYN 3# . _7#'],
  ['BYN3.x', 'BYN 3# . x'],
  ['BYN3;7', 'BYN 3# ; 7#'],
  ['BYN3x', 'BYN3x'],
  ['BYN', 'BYN'],
  ['USD3', 'USD3'],
  ['ABCDE3', 'ABCDE3'],
  [`BYN${'3'.repeat(17)}`, `BYN ${'3'.repeat(17)}#`],
  [`BYN${'3'.repeat(18)}`, `BYN${'3'.repeat(18)}`],
  ['5 BYN', '5# _BYN'],
])('%s is %s', (text, tokens) => {
  expect(split(text)).toBe(tokens);
});

test('the pieces have the text and norm of their letters and digits', () => {
  const [code, number] = splitGluedUnits(textOf('BYN3.7')).tokens;
  expect(code).toMatchObject({ text: 'BYN', norm: 'byn', kind: 'word' });
  expect(number).toMatchObject({ text: '3.7', norm: '3.7', kind: 'number', letterCase: 'none' });
});

test('a text without such words stays as it is', () => {
  const text = textOf('5 млрд BYN');
  expect(splitGluedUnits(text)).toBe(text);
});
