import { expect, test } from 'vitest';
import { datesIn } from '../../dates-in.js';

const told = (sentence: string) => datesIn('ru', sentence).map(({ text, mod }) => `[${text}] ${mod}`);

test.each([
  ['до', 'мая', 'ON_OR_BEFORE'],
  ['к', 'маю', 'ON_OR_BEFORE'],
  ['ко', 'вторнику', 'ON_OR_BEFORE'],
  ['перед', 'маем', 'BEFORE'],
  ['ранее', 'мая', 'BEFORE'],
  ['раньше', 'мая', 'BEFORE'],
  ['не раньше', 'мая', 'ON_OR_AFTER'],
  ['не ранее', 'мая', 'ON_OR_AFTER'],
  ['после', 'мая', 'AFTER'],
  ['позднее', 'мая', 'AFTER'],
  ['позже', 'мая', 'AFTER'],
  ['не позже', 'мая', 'ON_OR_BEFORE'],
  ['не позднее', 'мая', 'ON_OR_BEFORE'],
  ['не до', 'мая', 'ON_OR_BEFORE'],
  ['с', 'мая', 'ON_OR_AFTER'],
  ['со', 'вторника', 'ON_OR_AFTER'],
  ['с', 'маем', null],
  ['с', 'пятницей', null],
  ['с', 'весной', null],
  ['с', '2014 годом', null],
  ['в сравнении с', 'мая', null],
  ['сопоставимо с', 'мая', null],
  ['около', 'мая', 'APPROX'],
  ['примерно', 'в мае', 'APPROX'],
  ['приблизительно', 'в мае', 'APPROX'],
  ['сильно', 'в мае', null],
])('it happened «%s %s»: %s', (before, date, mod) => {
  const span = date.replace(/^в /, '');
  expect(told(`Это было ${before} ${date}.`)).toEqual([`[${span}] ${mod}`]);
});

test.each([
  ['более', 'MORE_THAN'],
  ['больше', 'MORE_THAN'],
  ['свыше', 'MORE_THAN'],
  ['не более', 'EQUAL_OR_LESS'],
  ['не больше', 'EQUAL_OR_LESS'],
  ['менее', 'LESS_THAN'],
  ['меньше', 'LESS_THAN'],
  ['почти', 'LESS_THAN'],
  ['не менее', 'EQUAL_OR_MORE'],
  ['не меньше', 'EQUAL_OR_MORE'],
  ['минимум', 'EQUAL_OR_MORE'],
  ['максимум', 'EQUAL_OR_LESS'],
  ['до', 'EQUAL_OR_LESS'],
  ['около', 'APPROX'],
  ['порядка', 'APPROX'],
  ['примерно', 'APPROX'],
  ['приблизительно', 'APPROX'],
  ['более чем', 'MORE_THAN'],
  ['не более чем', 'EQUAL_OR_LESS'],
  ['более чем за', 'MORE_THAN'],
  ['почти на', 'LESS_THAN'],
  ['примерно на', 'APPROX'],
  ['до на', null],
  ['ровно', null],
  ['не', null],
])('it lasts «%s 10 лет»: %s', (before, mod) => {
  expect(told(`Ремонт шёл ${before} 10 лет.`)).toEqual([`[10 лет] ${mod}`]);
});

test('a word of the sentence before says nothing', () => {
  expect(told('Открыли позже. Мая ждали долго.')).toEqual(['[Мая] null']);
  expect(told('Их стало больше. 10 лет шёл ремонт.')).toEqual(['[10 лет] null']);
});
