import { expect, test } from 'vitest';
import type { PersonMention } from '../../src/model/mention.js';
import { groupPeople } from '../../src/resolve/people.js';

function mention(start: number, given: string | null, surname: string | null): PersonMention {
  const readings = [{ given, patronymic: null, surname, gender: 'male' as const, weight: 1 }];
  return { kind: 'people', rule: 'x', start, end: start + 1, certainty: 1, value: { readings, otherScript: null } };
}

const namesOf = (mentions: readonly PersonMention[]) =>
  groupPeople('x'.repeat(20_000), mentions).map(({ name, mentions: { length } }) => `${name} ${length}`);

test('a surname joins the nearest person before it, however many share it', () => {
  const brothers = Array.from({ length: 100 }, (_, index) => mention(index * 100, `Имя${index}`, 'Петров'));
  const names = namesOf([...brothers, mention(5_050, null, 'Петров')]);
  expect(names).toHaveLength(100);
  expect(names[50]).toBe('Имя50 Петров 2');
});

test('a full name is known again however many people of that surname stand between', () => {
  const brothers = Array.from({ length: 100 }, (_, index) => mention(index * 100, `Имя${index}`, 'Петров'));
  expect(namesOf([...brothers, mention(10_050, 'Имя0', 'Петров')])[0]).toBe('Имя0 Петров 2');
});
