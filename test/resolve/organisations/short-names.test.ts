import { expect, test } from 'vitest';
import {
  foldName,
  initialsOf,
  isContraction,
  shortNameBehind,
} from '../../../src/resolve/organisations/short-names.js';

test.each([
  ['«Ёлка»', 'елка'],
  ['McDonald’s', 'mcdonalds'],
  ['  Acme  Inc. ', 'acme inc'],
  ['“The "Firm" ”', 'the firm'],
])('%s compares as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test.each([
  ['минский тракторный завод', ['мтз']],
  ['министерство труда и занятости', ['мтиз', 'мтз']],
  ['bank of new england', ['bone', 'bne']],
  ['санкт-петербургский завод', ['спз']],
  ['минский - тракторный завод', ['мтз']],
  ['банк и биржа', ['биб']],
  ['минский завод', []],
])('the initials of %s are %s', (folded, initials) => {
  expect(initialsOf(folded)).toEqual(initials);
});

test.each([
  ['минфин', 'министерство финансов', true],
  ['госдума', 'государственная дума', true],
  ['минпромторг', 'министерство промышленности и торговли', false],
  ['минпромторг', 'министерство промышленности торговли', true],
  ['росатом', 'российский атомный концерн', true],
  ['минимин', 'министерство иностранных дел', false],
  ['мифин', 'министерство финансов', false],
  ['министр', 'министерство финансов', false],
  ['минфи', 'министерство финансов', false],
  ['минфин рф', 'министерство финансов рф', false],
  ['завод', 'завод', false],
  [
    'один два три четыре пять'
      .split(' ')
      .map((word) => word.slice(0, 3))
      .join(''),
    'один два три четыре пятый',
    false,
  ],
])('%s is short for %s: %s', (short, full, is) => {
  expect(isContraction(short, full)).toBe(is);
});

const NAME = 'Минский тракторный завод';

test.each([
  [' (МТЗ) вырос', 'МТЗ'],
  ['(МТЗ)', 'МТЗ'],
  ['» (МТЗ)', 'МТЗ'],
  ['» («МТЗ»)', 'МТЗ'],
  [' ( МТЗ )', 'МТЗ'],
  [' (далее — «Ромашка»)', 'Ромашка'],
  [' (далее по тексту именуемое «Ромашка»)', 'Ромашка'],
  [' (hereinafter Acme)', 'Acme'],
  [' (далее — А)', null],
  [' (МАЗ)', null],
  [' (мтз)', null],
  [' (МТЗ, Минск)', null],
  [' (Минск)', null],
  ['  (МТЗ)', null],
  [' и МТЗ)', null],
  [') (МТЗ)', null],
  [' (МТЗ', null],
  [` (далее — ${'очень '.repeat(10)}«Ромашка»)`, null],
])('behind the name stands «%s»: the short name is %s', (behind, short) => {
  const text = `Открыт ${NAME}${behind}`;
  expect(shortNameBehind(text, NAME, `Открыт ${NAME}`.length)).toBe(short);
});

test('a contraction in brackets is a short name', () => {
  expect(shortNameBehind('Министерство финансов (Минфин)', 'Министерство финансов', 21)).toBe('Минфин');
});
