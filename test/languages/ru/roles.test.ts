import { describe, expect, test } from 'vitest';
import { createProcessor } from '../../../src/process-document.js';

const read = createProcessor({ kinds: new Set(['people', 'organisations', 'places']), language: 'ru' });

function rolesIn(content: string): Record<string, string[]> {
  const source = { path: 'x', format: 'body' as const, encoding: 'utf-8', bytes: content.length };
  const given = { title: null, published: null, publishedIsFallback: false, url: null, language: null };
  const { people } = read({ id: 'x', source, form: 'body', content, given, problems: [] });
  return Object.fromEntries(
    people.map(({ name, roles }) => [
      name,
      roles.map(({ title, organisation, place }) => [title, organisation, place].filter(Boolean).join(' | ')),
    ]),
  );
}

describe('roles stand by', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Приехал губернатор Вологодской области Георгий Филимонов.',
      { 'Георгий Филимонов': ['губернатор | Вологодская область'] },
    ],
    [
      'Встреча с губернатором Вологодской области Георгием Филимоновым.',
      { 'Георгий Филимонов': ['губернатор | Вологодская область'] },
    ],
    [
      'Председатель концерна «Беллесбумпром» Александр Пшенный подписал договор.',
      { 'Александр Пшенный': ['председатель | Беллесбумпром'] },
    ],
    [
      'Об этом сообщил Сергей Кузнецов, генеральный директор ООО «Гидропресс».',
      { 'Сергей Кузнецов': ['генеральный директор | Гидропресс'] },
    ],
    ['Помощник президента РФ Владислав Сурков уехал.', { 'Владислав Сурков': ['помощник президента | РФ'] }],
    ['Экс-глава ООО «Газэкспорт» Юрий Комаров ушёл.', { 'Юрий Комаров': ['экс-глава | Газэкспорт'] }],
    ['Писатель и журналист Сергей Кузнецов выступил.', { 'Сергей Кузнецов': ['писатель', 'журналист'] }],
    ['Приехали сенаторы Джон Маккейн и Линдси Грэм.', { 'Джон Маккейн': ['сенатор'], 'Линдси Грэм': ['сенатор'] }],
    ['В мае Сергей Кузнецов стал министром финансов.', { 'Сергей Кузнецов': ['министр финансов'] }],
    ['Министром финансов назначена Анна Кузнецова.', { 'Анна Кузнецова': ['министр финансов'] }],
    ['Сергей Кузнецов\n\nгенеральный директор', { 'Сергей Кузнецов': ['генеральный директор'] }],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe('nobody holds', () => {
  test.each([
    'Сергей Кузнецов хочет стать министром финансов.',
    'Сергей Кузнецов — кандидат на пост министра финансов.',
    'Анна Кузнецова позвала брата Сергея Кузнецова.',
    'Министр финансов не приехал. Сергей Кузнецов ждал его.',
  ])('a post in %s', (text) => {
    expect(Object.values(rolesIn(text)).flat()).toEqual([]);
  });
});
