import { expect, test } from 'vitest';
import { openProcessor } from '../../open-processor.js';

const read = await openProcessor({ kinds: new Set(['people']), language: 'ru' });

function peopleIn(content: string): readonly string[] {
  const source = { path: 'x', format: 'body' as const, encoding: 'utf-8', bytes: content.length };
  const given = { title: null, published: null, publishedIsFallback: false, url: null, language: null };
  return read({ id: 'x', source, form: 'body', content, given, problems: [] }).people.map(({ name }) => name);
}

type Place = 'nominative' | 'genitive' | 'instrumental';

/** Each name as it stands in three cases; most have a form that is another name besides, of the other gender or of another nominative. */
const names: readonly (readonly [nominative: string, genitive: string, instrumental: string])[] = [
  ['Александр Бастрыкин', 'Александра Бастрыкина', 'Александром Бастрыкиным'],
  ['Александра Трусова', 'Александры Трусовой', 'Александрой Трусовой'],
  ['Валентин Юдашкин', 'Валентина Юдашкина', 'Валентином Юдашкиным'],
  ['Валентина Матвиенко', 'Валентины Матвиенко', 'Валентиной Матвиенко'],
  ['Валерия Чекалина', 'Валерии Чекалиной', 'Валерией Чекалиной'],
  ['Евгения Медведева', 'Евгении Медведевой', 'Евгенией Медведевой'],
  ['Евгений Медведев', 'Евгения Медведева', 'Евгением Медведевым'],
  ['Эльвира Набиуллина', 'Эльвиры Набиуллиной', 'Эльвирой Набиуллиной'],
  ['Камила Валиева', 'Камилы Валиевой', 'Камилой Валиевой'],
  ['Алена Косторная', 'Алены Косторной', 'Аленой Косторной'],
  ['Яна Кудрявцева', 'Яны Кудрявцевой', 'Яной Кудрявцевой'],
  ['Ян Кошкин', 'Яна Кошкина', 'Яном Кошкиным'],
  ['Иван Голунов', 'Ивана Голунова', 'Иваном Голуновым'],
  ['Илон Маск', 'Илона Маска', 'Илоном Маском'],
  ['Никол Пашинян', 'Никола Пашиняна', 'Николом Пашиняном'],
  ['Лия Ахеджакова', 'Лии Ахеджаковой', 'Лией Ахеджаковой'],
  ['Риши Сунак', 'Риши Сунака', 'Риши Сунаком'],
  ['Педро Санчес', 'Педро Санчеса', 'Педро Санчесом'],
  ['Сатья Наделла', 'Сатьи Наделлы', 'Сатьей Наделлой'],
  ['Ким Чен Ын', 'Ким Чен Ына', 'Ким Чен Ыном'],
];

const frames: readonly (readonly [Place, string])[] = [
  ['genitive', 'Адвокат X сообщил об этом.'],
  ['genitive', 'Жена X рассказала о планах.'],
  ['genitive', 'Компания X получила контракт.'],
  ['genitive', 'По словам X, планы не изменились.'],
  ['genitive', 'Указ главы ведомства X вступил в силу.'],
  ['genitive', 'Письмо от X пришло вчера.'],
  ['nominative', 'X: новые планы'],
  ['nominative', 'Новые планы (X)'],
  ['nominative', 'В субботу X посетит Москву.'],
  ['nominative', 'Об этом говорит глава ведомства X.'],
  ['nominative', 'Приедет министр обороны Франции X.'],
  ['instrumental', 'Вчера прошла встреча с X, стороны обсудили планы.'],
  ['instrumental', 'Договор подписан X в Москве.'],
];

const CASES: Readonly<Record<Place, 0 | 1 | 2>> = { nominative: 0, genitive: 1, instrumental: 2 };

test.each(frames)('a name in the %s is told in the nominative: %s', (place, frame) => {
  for (const forms of names) {
    const sentence = frame.replace('X', forms[CASES[place]]);
    expect(peopleIn(sentence), sentence).toEqual([forms[0]]);
  }
});
