import { expect, test } from 'vitest';
import { cityNames } from '../../../src/languages/en/lists/cities.js';
import { listedPlaces } from '../../../src/languages/en/lists/places.js';
import { withoutAccents } from '../../../src/languages/en/names/lexicon.js';
import { openNameLists } from '../../../src/languages/en/names/name-lists.js';
import { tokensOf } from '../../tokens-of.js';

const { places } = openNameLists();
const names = [...listedPlaces().map(([name]) => name), ...cityNames()];
function placeAtStart(text: string) {
  const [token] = tokensOf(text);
  return token ? places(text, token) : null;
}

test('a listed place is found as it is listed, without accents and in capitals', () => {
  const forms = names.flatMap((name) => [name, withoutAccents(name), name.length > 3 ? name.toUpperCase() : name]);
  const lost = forms.filter((form) => placeAtStart(form)?.end !== form.length);
  expect(names.length).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

test('another case of letters is no listed place', () => {
  expect(placeAtStart('reading')).toBeNull();
  expect(placeAtStart('Reading')?.name).toBe('Reading');
});
