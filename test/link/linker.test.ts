import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinker } from '../../src/link/linker.js';
import type { ArticleRecord, Organisation, Person } from '../../src/model/record.js';
import { differentPeople, samePerson } from './name-pairs.js';

const mentions = [{ start: 0, end: 1, text: 'x', rule: 'x', certainty: 1 }];

function person(name: string): Person {
  return { id: 'p1', name, latinName: null, gender: null, roles: [], mentions };
}

function organisation(name: string, aliases: string[] = []): Organisation {
  return { id: 'o1', name, form: null, aliases, mentions };
}

function article(id: string, people: Person[], organisations: Organisation[] = []): ArticleRecord {
  const code = /[а-яё]/i.test(people[0]?.name ?? organisations[0]?.name ?? '') ? 'ru' : 'en';
  return {
    schema: 1,
    id,
    source: { path: id, format: 'text', encoding: 'utf-8', bytes: 1 },
    url: null,
    site: null,
    title: null,
    authors: [],
    published: null,
    language: { code, confidence: 1 },
    text: 'x',
    sentences: [],
    people,
    organisations,
    places: [],
    money: [],
    dates: [],
    percentages: [],
    problems: [],
  };
}

function entitiesOf(records: readonly ArticleRecord[]) {
  const linker = createLinker();
  for (const record of records) linker.add(record);
  return linker.entities();
}

const countOf = (names: readonly string[]) =>
  entitiesOf(names.map((name, index) => article(String(index), [person(name)]))).length;

describe('people across scripts', () => {
  test('there are a hundred pairs of each kind', () => {
    expect(samePerson.length).toBeGreaterThanOrEqual(100);
    expect(differentPeople.length).toBeGreaterThanOrEqual(100);
  });
  test.each(samePerson)('%s is %s', (a, b) => {
    expect(countOf([a, b])).toBe(1);
  });
  test.each(differentPeople)('%s is not %s', (a, b) => {
    expect(countOf([a, b])).toBe(2);
  });
});

test('an entity has its names by language, its roles and its articles', () => {
  const role = { title: 'губернатор', organisation: null, place: 'Вологодская область', start: 0, end: 1 };
  const records = [
    article('a', [{ ...person('Георгий Филимонов'), roles: [role] }]),
    article('b', [person('Georgy Filimonov')]),
    article('c', [person('Филимонов')]),
  ];
  expect(entitiesOf(records)).toEqual([
    {
      entity: 'person:georgi-filimonov',
      kind: 'person',
      name: 'Георгий Филимонов',
      name_ru: 'Георгий Филимонов',
      name_en: 'Georgy Filimonov',
      aliases: ['Филимонов'],
      roles: ['губернатор, Вологодская область'],
      mentions: 3,
      articles: ['a', 'b', 'c'],
    },
  ]);
});

test('a bare surname or an initial that fits two people joins neither', () => {
  expect(countOf(['Иван Петров', 'Илья Петров', 'Петров'])).toBe(3);
  expect(countOf(['Иван Петров', 'Илья Петров', 'И. Петров'])).toBe(3);
  expect(countOf(['Иван Петров', 'Олег Петров', 'О. Петров'])).toBe(2);
});

test('a suffix keeps a father apart from his son, and one pope from another', () => {
  expect(countOf(['Harlan Tolliver Jr.', 'Harlan Tolliver Sr.'])).toBe(2);
  expect(countOf(['Harlan Tolliver Jr.', 'Harlan Tolliver'])).toBe(1);
  expect(countOf(['Obed Harlan II', 'Obed Harlan III'])).toBe(2);
});

test('different patronymics are different people', () => {
  expect(countOf(['Иван Сергеевич Петров', 'Иван Олегович Петров'])).toBe(2);
  expect(countOf(['Иван Сергеевич Петров', 'Ivan Petrov'])).toBe(1);
});

test('organisations meet across scripts, legal forms and abbreviations of their own', () => {
  const records = [
    article('a', [], [organisation('БЕЛТА'), organisation('Минский тракторный завод', ['МТЗ'])]),
    article('b', [], [organisation('BelTA'), organisation('Mogilevliftmash'), organisation('Acme Corp.')]),
    article('c', [], [organisation('Могилевлифтмаш'), organisation('МТЗ'), organisation('Acme')]),
  ];
  expect(
    entitiesOf(records)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Acme Corp.', 'БЕЛТА', 'Минский тракторный завод', 'Могилевлифтмаш']);
});

test('the same articles in another order give the same entities', () => {
  const names = [...samePerson, ...differentPeople].flat().slice(0, 120);
  const records = names.map((name, index) => article(String(index), [person(name)]));
  const expected = entitiesOf(records);
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      expect(entitiesOf(shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
