import { expect, test } from 'vitest';
import type { PersonMention } from '../../src/model/mention.js';
import type { Gender, PersonReading } from '../../src/model/values.js';
import { groupPeople } from '../../src/resolve/people.js';

type Name = readonly [given: string | null, patronymic: string | null, surname: string | null, gender?: Gender | null];

const reading = ([given, patronymic, surname, gender = null]: Name, weight = 1): PersonReading => ({
  given,
  patronymic,
  surname,
  gender,
  weight,
});

function mention(start: number, readings: readonly PersonReading[], rest: object = {}): PersonMention {
  const value = { readings, otherScript: null, ...rest };
  return { kind: 'people', rule: 'r', start, end: start + 1, certainty: 1, value };
}

/** The people of names that stand at 0, 10, 20 …: `name: where they are named`. */
function peopleOf(...names: readonly Name[]): string[] {
  const mentions = names.map((name, index) => mention(index * 10, [reading(name)]));
  return groupPeople('x'.repeat(20_000), mentions).map(
    ({ name, mentions: named }) => `${name}: ${named.map(({ start }) => start / 10).join(' ')}`,
  );
}

const IVAN: Name = ['Иван', null, 'Петров', 'male'];

test.each<[string, Name[], string[]]>([
  ['the same name', [IVAN, IVAN], ['Иван Петров: 0 1']],
  [
    'ё and е',
    [
      ['Пётр', null, 'Королёв'],
      ['Петр', null, 'Королев'],
    ],
    ['Пётр Королёв: 0 1'],
  ],
  [
    'hyphens and capitals',
    [
      ['Иван', null, 'Римский-Корсаков'],
      ['ИВАН', null, 'Римский Корсаков'],
    ],
    ['Иван Римский-Корсаков: 0 1'],
  ],
  ['an initial and its name', [['И.', null, 'Петров'], IVAN], ['Иван Петров: 0 1']],
  ['a name and its initial', [IVAN, ['И.', null, 'Петров']], ['Иван Петров: 0 1']],
  ['a patronymic told once', [IVAN, ['Иван', 'Сергеевич', 'Петров']], ['Иван Сергеевич Петров: 0 1']],
  ['a surname behind', [IVAN, [null, null, 'Петров']], ['Иван Петров: 0 1']],
  ['a surname in front', [[null, null, 'Петров'], IVAN], ['Иван Петров: 0 1']],
  ['a given name', [IVAN, ['Иван', null, null]], ['Иван Петров: 0 1']],
  [
    'a given name and patronymic',
    [
      ['Иван', 'Сергеевич', 'Петров'],
      ['Иван', 'Сергеевич', null],
    ],
    ['Иван Сергеевич Петров: 0 1'],
  ],
  ['a gender not told', [IVAN, [null, null, 'Петров', null]], ['Иван Петров: 0 1']],
  [
    'surnames alone',
    [
      [null, null, 'Петров'],
      [null, null, 'Петров'],
    ],
    ['Петров: 0 1'],
  ],
])('%s: one person', (_, names, people) => {
  expect(peopleOf(...names)).toEqual(people);
});

test.each<[string, Name[], string[]]>([
  ['given names', [IVAN, ['Олег', null, 'Петров']], ['Иван Петров: 0', 'Олег Петров: 1']],
  ['surnames', [IVAN, ['Иван', null, 'Сидоров']], ['Иван Петров: 0', 'Иван Сидоров: 1']],
  [
    'patronymics',
    [
      ['Иван', 'Ильич', 'Петров'],
      ['Иван', 'Олегович', 'Петров'],
    ],
    ['Иван Ильич Петров: 0', 'Иван Олегович Петров: 1'],
  ],
  ['initials', [IVAN, ['О.', null, 'Петров']], ['Иван Петров: 0', 'О. Петров: 1']],
  ['a short name is no initial', [['Ив', null, 'Петров'], IVAN], ['Ив Петров: 0', 'Иван Петров: 1']],
  [
    'genders',
    [
      ['Саша', null, 'Шиш', 'male'],
      ['Саша', null, 'Шиш', 'female'],
    ],
    ['Саша Шиш: 0', 'Саша Шиш: 1'],
  ],
  [
    'genders of a surname',
    [
      ['Нина', null, 'Шиш', 'female'],
      [null, null, 'Шиш', 'male'],
    ],
    ['Нина Шиш: 0', 'Шиш: 1'],
  ],
  [
    'a given name and a surname that is spelt like it',
    [
      [null, null, 'Иван'],
      ['Иван', null, null],
    ],
    ['Иван: 0', 'Иван: 1'],
  ],
  [
    'another patronymic',
    [
      ['Иван', 'Ильич', 'Петров'],
      ['Иван', 'Олегович', null],
    ],
    ['Иван Ильич Петров: 0', 'Иван Олегович: 1'],
  ],
])('%s: two people', (_, names, people) => {
  expect(peopleOf(...names)).toEqual(people);
});

test('a surname joins the nearest person before it, else the first after it', () => {
  const [ivan, oleg]: [Name, Name] = [IVAN, ['Олег', null, 'Петров', 'male']];
  const surname: Name = [null, null, 'Петров', 'male'];
  expect(peopleOf(ivan, oleg, surname)).toEqual(['Иван Петров: 0', 'Олег Петров: 1 2']);
  expect(peopleOf(ivan, oleg, ivan, surname)).toEqual(['Иван Петров: 0 2 3', 'Олег Петров: 1']);
  expect(peopleOf(ivan, surname, oleg)).toEqual(['Иван Петров: 0 1', 'Олег Петров: 2']);
  expect(peopleOf(surname, oleg, ivan)).toEqual(['Олег Петров: 0 1', 'Иван Петров: 2']);
});

test('people stand in the order of first mention, numbered', () => {
  const people = groupPeople('x'.repeat(99), [
    mention(0, [reading([null, null, 'Петров'])]),
    mention(10, [reading(['Анна', null, 'Ким'])]),
    mention(20, [reading(IVAN)]),
  ]);
  expect(people.map(({ id, name }) => [id, name])).toEqual([
    ['p1', 'Иван Петров'],
    ['p2', 'Анна Ким'],
  ]);
});

test.each<[string, PersonReading[][], string, Gender | null]>([
  [
    'the gender with the most weight',
    [[reading(['Саша', null, 'Ли', 'male'], 3), reading(['Саша', null, 'Ли', 'female'], 1)]],
    'Саша Ли',
    'male',
  ],
  [
    'the other gender',
    [[reading(['Саша', null, 'Ли', 'male'], 1), reading(['Саша', null, 'Ли', 'female'], 3)]],
    'Саша Ли',
    'female',
  ],
  [
    'no gender where both weigh the same',
    [[reading(['Саша', null, 'Ли', 'male']), reading(['Саша', null, 'Ли', 'female'])]],
    'Саша Ли',
    null,
  ],
  ['no gender where none is told', [[reading(['Саша', null, 'Ли'])]], 'Саша Ли', null],
  [
    'the form of the name that goes with the gender',
    [[reading(['Валентина', null, 'Петрова', 'female'], 3), reading(['Валентин', null, 'Петров', 'male'], 2)]],
    'Валентина Петрова',
    'female',
  ],
  [
    'the form that more mentions allow',
    [
      [reading(['Яна', null, 'Ткач', 'female'], 6), reading(['Ян', null, 'Ткач', 'male'], 4)],
      [reading(['Ян', null, 'Ткач', 'male'])],
    ],
    'Ян Ткач',
    'male',
  ],
  [
    'the first of forms that weigh the same',
    [[reading(['Алесь', null, 'Ким'])], [reading(['А.', null, 'Кимов']), reading(['А.', null, 'Ким'])]],
    'Алесь Ким',
    null,
  ],
  [
    'the given name in full, however often the initial stands',
    [[reading(['И.', null, 'Ким'])], [reading(['И.', null, 'Ким'])], [reading(['Илья', null, 'Ким'])]],
    'Илья Ким',
    null,
  ],
  ['the initial where there is no more', [[reading(['И.', null, 'Ким'])]], 'И. Ким', null],
])('the record shows %s', (_, mentions, name, gender) => {
  const [person] = groupPeople(
    'x'.repeat(99),
    mentions.map((readings, index) => mention(index * 10, readings)),
  );
  expect([person?.name, person?.gender]).toEqual([name, gender]);
});

test('a surname that stands first in its language stands first in the name', () => {
  const [person] = groupPeople('x', [mention(0, [reading(['Цзиньпин', null, 'Си'])], { surnameFirst: true })]);
  expect(person?.name).toBe('Си Цзиньпин');
});

test('a suffix stands behind the name and keeps a father apart from his son', () => {
  const harlan = reading(['Harlan', null, 'Tolliver']);
  const people = groupPeople('x'.repeat(99), [
    mention(0, [harlan], { suffix: 'Sr.' }),
    mention(10, [harlan], { suffix: 'Jr.' }),
    mention(20, [harlan]),
  ]);
  expect(people.map(({ name, mentions }) => `${name}: ${mentions.length}`)).toEqual([
    'Harlan Tolliver Sr.: 1',
    'Harlan Tolliver Jr.: 2',
  ]);
});

test.each<[Name, string | null, string | null]>([
  [['Иван', null, 'Петров'], null, 'Ivan Petrov'],
  [['Иван', null, 'Петров'], 'Oleg Kim Petrov', 'Oleg Kim Petrov'],
  [['Иван', null, null], null, 'Ivan'],
  [[null, null, 'Петров'], null, 'Petrov'],
])('%j with the other spelling %s is %s in Latin script', (name, otherScript, latinName) => {
  const [person] = groupPeople('x', [mention(0, [reading(name)], { otherScript })]);
  expect(person?.latinName).toBe(latinName);
});

test('a mention is shown with its text', () => {
  const [person] = groupPeople('Это Ким.', [{ ...mention(4, [reading([null, null, 'Ким'])]), end: 7 }]);
  expect(person?.mentions).toEqual([{ start: 4, end: 7, text: 'Ким', rule: 'r', certainty: 1 }]);
});

test('a surname joins the nearest person before it, however many share it', () => {
  const brothers = Array.from({ length: 100 }, (_, index) =>
    mention(index * 100, [reading([`Имя${index}`, null, 'Петров'])]),
  );
  const people = groupPeople('x'.repeat(20_000), [...brothers, mention(5_050, [reading([null, null, 'Петров'])])]);
  expect(people).toHaveLength(100);
  expect(people[50]?.name).toBe('Имя50 Петров');
  expect(people[50]?.mentions.map(({ start }) => start)).toEqual([5_000, 5_050]);
});

test('a full name is known again however many people of that surname stand between', () => {
  const brothers = Array.from({ length: 100 }, (_, index) =>
    mention(index * 100, [reading([`Имя${index}`, null, 'Петров'])]),
  );
  const people = groupPeople('x'.repeat(20_000), [...brothers, mention(10_050, [reading(['Имя0', null, 'Петров'])])]);
  expect(people[0]?.mentions.map(({ start }) => start)).toEqual([0, 10_050]);
});
