import { expect, test } from 'vitest';
import { cityNames } from '../../../src/languages/en/lists/cities.js';
import { listedPlaces } from '../../../src/languages/en/lists/places.js';
import { withoutAccents } from '../../../src/languages/en/names/lexicon.js';
import { openNameLists } from '../../../src/languages/en/names/name-lists.js';

const { places } = openNameLists();
const names = [...listedPlaces().map(([name]) => name), ...cityNames()];
const firstToken = (form: string) => form.match(/^[\p{L}\p{N}\p{M}]+/u)?.[0] ?? form.slice(0, 1);

test('a listed place is found as it is listed, without accents and in capitals', () => {
  const forms = names.flatMap((name) => [name, withoutAccents(name), name.length > 3 ? name.toUpperCase() : name]);
  const lost = forms.filter((form) => places(form, 0, firstToken(form))?.end !== form.length);
  expect(names.length).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

test('another case of letters is no listed place', () => {
  expect(places('reading', 0, 'reading')).toBeNull();
  expect(places('Reading', 0, 'Reading')?.name).toBe('Reading');
});
