import { expect, test } from 'vitest';
import { openDocumentWords } from '../../../src/languages/en/names/document-words.js';
import { createNameFinder } from '../../../src/languages/en/names.js';
import { abbreviations } from '../../../src/languages/en/words.js';
import type { Mention } from '../../../src/model/mention.js';
import { tokenize } from '../../../src/tokenize/tokenize.js';

const finder = createNameFinder(openDocumentWords());
const find = (text: string) =>
  finder.find(tokenize(text, [{ start: 0, end: text.length, kind: 'paragraph' }], abbreviations));
const texts = (found: readonly Mention[], text: string, kind: Mention['kind']) =>
  found.filter((mention) => mention.kind === kind).map(({ start, end }) => text.slice(start, end));

function readingOf(text: string) {
  const person = find(text).find((mention) => mention.kind === 'people');
  const { given, surname, gender } = person!.value.readings[0]!;
  return { given, surname, gender };
}

test.each([
  ['It was signed by Margaret Holloway.', { given: 'Margaret', surname: 'Holloway', gender: 'female' }],
  ['It was signed by Mr. Tolliver.', { given: null, surname: 'Tolliver', gender: 'male' }],
  ['It was signed by John F. Abernathy Jr. in May.', { given: 'John F.', surname: 'Abernathy', gender: 'male' }],
  ['It was signed by Peter van der Meer.', { given: 'Peter', surname: 'van der Meer', gender: 'male' }],
  ['They trust President Kim Dae-won.', { given: 'Dae-won', surname: 'Kim', gender: null }],
  ['It was signed by J.Q. Tolliver.', { given: 'J.Q.', surname: 'Tolliver', gender: null }],
])('reads the parts of the name in %s', (text, reading) => {
  expect(readingOf(text)).toEqual(reading);
});

test('a possessive stays outside and a title is no part of the name', () => {
  const text = "Foreign Minister Olga Gromova's plan for Belarus' trade surprised Calder Holdings Ltd.'s board.";
  const found = find(text);
  expect(texts(found, text, 'people')).toEqual(['Olga Gromova']);
  expect(texts(found, text, 'places')).toEqual(['Belarus']);
  expect(texts(found, text, 'organisations')).toEqual(['Calder Holdings Ltd.']);
});

test('short forms have the name in full', () => {
  const text = 'Northfield Lift Plant [NLP trademark] grows. NLP and the Calder Bank Corp. signed. Calder Bank paid.';
  const names = find(text).flatMap((mention) => (mention.kind === 'organisations' ? [mention.value.name] : []));
  const [plant, bank] = ['Northfield Lift Plant', 'Calder Bank Corp.'];
  expect(names).toEqual([plant, plant, plant, bank, bank]);
});

test('a dateline is a place and the agency behind it an organisation', () => {
  const text = 'VILNIUS, 30 January (BelTA) – It rained in Klaipeda.';
  const found = find(text);
  expect(texts(found, text, 'places')).toEqual(['VILNIUS', 'Klaipeda']);
  expect(texts(found, text, 'organisations')).toEqual(['BelTA']);
});

test('a headline with capitals or in capitals makes no names of its ordinary words', () => {
  expect(find('Minister Promises New Bridge Before Summer Holidays')).toEqual([]);
  expect(find('MINISTER PROMISES NEW BRIDGE BEFORE SUMMER')).toEqual([]);
});

test('a person and a body beside each other come apart', () => {
  const text =
    'Chairman of the timber concern Zolbrixprom Aleksandr Orlovsky spoke. Fed Chairman Ann Holloway listened.';
  const found = find(text);
  expect(texts(found, text, 'people')).toEqual(['Aleksandr Orlovsky', 'Ann Holloway']);
  expect(texts(found, text, 'organisations')).toEqual(['Zolbrixprom', 'Fed']);
});
