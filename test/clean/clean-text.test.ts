import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import type { Article } from '../../src/model/article.js';
import type { GivenMetadata } from '../../src/model/raw-document.js';

const NOTHING_GIVEN: GivenMetadata = {
  title: null,
  published: null,
  publishedIsFallback: false,
  url: null,
  language: null,
};

function cleaned(content: string, given: Partial<GivenMetadata> = {}, form: 'text' | 'body' = 'text'): Article {
  const source = { path: 'a.txt', format: form, encoding: 'utf-8', bytes: content.length };
  return clean({ id: 'a', source, form, content, given: { ...NOTHING_GIVEN, ...given }, problems: [] });
}

const FIRST = 'Завод «Северянин» открыл новый цех. На стройку ушло 40 млн рублей, сообщила пресс-служба предприятия.';
const SECOND = 'До конца года там соберут первые двести станков, рассказал директор завода Игорь Мельник.';

describe('a portal dump', () => {
  const dump = [
    'Прямой эфир',
    'Вологда +7',
    'ЭКОНОМИКА',
    '',
    'Завод под Вологдой открыл цех для двухсот станков',
    '',
    'Вологда 14/03/2024 — 08:05',
    'Фото: пресс-служба завода',
    '',
    FIRST,
    '',
    'Игорь Мельник',
    'директор завода «Северянин»',
    '',
    '«Мы ждали этого дня три года».',
    '',
    SECOND,
    '',
    'На озере под Череповцом построят причал для катеров',
    '',
    'На озере под Череповцом построят причал для катеров',
    '',
    'Школьники Тотьмы выиграли чемпионат по шахматам',
    '',
    'Школьники Тотьмы выиграли чемпионат по шахматам',
  ].join('\n');

  test('keeps title, paragraphs and the lines that sign a quotation', () => {
    expect(cleaned(dump).text).toBe(
      [
        'Завод под Вологдой открыл цех для двухсот станков',
        FIRST,
        'Игорь Мельник\nдиректор завода «Северянин»',
        '«Мы ждали этого дня три года».',
        SECOND,
      ].join('\n\n'),
    );
  });

  test('tells title and date, and its blocks are its lines', () => {
    const { title, published, text, blocks } = cleaned(dump);
    expect(title).toBe('Завод под Вологдой открыл цех для двухсот станков');
    expect(published).toEqual({ value: '2024-03-14T08:05', origin: 'page', inferred: false });
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(
      text.split('\n').filter((line) => line !== ''),
    );
    expect(blocks[0]?.kind).toBe('title');
  });

  test('related headlines with a time after each go, with their head', () => {
    const tail =
      '\n\nДругие материалы рубрики «Регион»\n\nМост через Кубену закрыли на ремонт до осени\n\n09:30, 12 марта\n\nВ Устюге открылся музей мороза\n\n16:00, 11 марта';
    expect(cleaned(`${FIRST}\n\n${SECOND}${tail}`).text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  test('paragraphs given twice stay once, the closing mark of a wire goes', () => {
    expect(
      cleaned(`${FIRST}\n${SECOND}\n${FIRST}\nБольше новостей не было, подвел итог начальник смены вечером. −0-`).text,
    ).toBe(`${FIRST}\n${SECOND}\nБольше новостей не было, подвел итог начальник смены вечером.`);
  });
});

describe('a wire that gives its text twice', () => {
  const short = 'Больше новостей не было, подвел итог начальник смены.';

  test.each([
    ['whole', [FIRST, short, SECOND, FIRST, short, SECOND], [FIRST, short, SECOND]],
    ['from its second paragraph on', [SECOND, short, FIRST, short, FIRST], [SECOND, short, FIRST]],
  ])('%s keeps each paragraph once, short ones too', (_, given, kept) => {
    expect(cleaned(given.join('\n')).text).toBe(kept.join('\n'));
  });

  test('a short line that comes again among others stays', () => {
    const refrain = [FIRST, short, SECOND, short].join('\n');
    expect(cleaned(refrain).text).toBe(refrain);
  });
});

describe('published', () => {
  test.each([
    ['МОСКВА, 14 марта 2024 года. Завод открыли без гостей.', '2024-03-14'],
    ['ВОЛОГДА, 9 мая 2024. Завод открыли без гостей.', '2024-05-09'],
    ['NEW YORK, Sept. 9, 2024 (Wire) - The plant opened without guests.', '2024-09-09'],
  ])('dateline %j', (line, value) => {
    expect(cleaned(`${line} ${FIRST}`).published).toEqual({ value, origin: 'dateline', inferred: false });
  });

  test.each(['Авария случилась 14 марта 2024 года. Жертв нет.', 'Директор умер, 14 марта 2024 года. Его помнят.'])(
    'no dateline: %j',
    (line) => {
      expect(cleaned(`${line} ${FIRST}`).published).toBeNull();
    },
  );

  test('a date head is read and dropped', () => {
    const { text, published } = cleaned(` date 2024-03-14 ${FIRST}`);
    expect(text).toBe(FIRST);
    expect(published).toEqual({ value: '2024-03-14', origin: 'page', inferred: false });
  });

  test('a dateline is read and stays; its year follows from what the article names', () => {
    const wire =
      'OSLO, 12 February (NTB) – Exports of timber rose by a tenth in January-December 2023, the ministry said. In 2024 the trade will grow further.';
    const { text, published } = cleaned(wire);
    expect(text).toBe(wire);
    expect(published).toEqual({ value: '2024-02-12', origin: 'dateline', inferred: true });
  });

  test('a programme for coming years is signed before they start', () => {
    const page = `Области договорились о программе на 2028-2030 годы\n\n17:45, 3 декабря\n\n${FIRST} Программа на 2028-2030 годы подписана.`;
    expect(cleaned(page).published).toEqual({ value: '2027-12-03T17:45', origin: 'page', inferred: true });
  });

  test('a year that nothing tells stays open, and an option only fills in', () => {
    const page = `Завод под Вологдой открыл новый цех\n\n17:45, 3 декабря\n\n${FIRST}`;
    expect(cleaned(page).published).toBeNull();
    const fallback = { published: '2020-01-01', publishedIsFallback: true };
    expect(cleaned(page, fallback).published).toEqual({ value: '2020-01-01', origin: 'option', inferred: false });
    expect(cleaned(` date 2024-03-14 ${FIRST}`, fallback).published?.value).toBe('2024-03-14');
    expect(cleaned(` date 2024-03-14 ${FIRST}`, { published: '2021-05-05' }).published?.value).toBe('2021-05-05');
  });
});

describe('clean text comes through as it is', () => {
  const poem =
    'Снег\n\nПадает снег на причал,\nпадает снег на суда.\n\nКто этот снег обещал,\nтот не вернется сюда.\n\nПадает снег на причал,\nпадает снег на суда.';
  const interview =
    '«Музей живет зимой»: беседа с хранителем\n\n— Кто к вам приходит?\n— Школьники. Еще моряки.\n\n— А летом?\n— Летом все на даче.\n\nФото\n\n— Спасибо за беседу!';
  const list = `${FIRST}\n\nЧто купит завод:\n- станки;\n- краны;\n- два поезда.\n\n1. Сначала торги.\n2. Потом договор.\n\n${SECOND}`;
  const chronicle = `${FIRST}\n\n3 марта\n\n${SECOND}\n\n5 марта\n\nЦех принял комиссию из области, и замечаний у нее не нашлось.`;
  const english = `Harbour plan wins vote\n\nCouncillors backed the harbour plan on Monday. Work may start in June.\n\n"More of this, please," said Ann Lee.\n\nShare prices rose.\n\nComments are due by Friday.`;

  test.each([poem, interview, list, chronicle, english, FIRST, `${FIRST}\n${SECOND}`])('%j', (text) => {
    expect(cleaned(text).text).toBe(text);
  });

  test('a first line that stands apart is the title', () => {
    expect(cleaned(english).title).toBe('Harbour plan wins vote');
    expect(cleaned(`${FIRST}\n\n${SECOND}`).title).toBeNull();
  });

  test('prose of any kind keeps every line', () => {
    const sentence = fc
      .array(fc.stringMatching(/^[а-яa-z]{1,9}$/), { minLength: 12, maxLength: 30 })
      .map((words) => `Так ${words.join(' ')} было.`);
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        expect(cleaned(text).text).toBe(text);
      }),
    );
  });

  test('a body is not touched at all', () => {
    const body = ' date 2024-03-14 \n\n\nПрямой эфир\r\nКомментарии  ';
    expect(cleaned(body, {}, 'body')).toMatchObject({ text: body, title: null, published: null });
  });

  test('every block of anything points at a line without white space around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('а', 'Б', ' ', '\n', '.', '1', ':'), maxLength: 80 }),
        (content) => {
          const { text, blocks } = cleaned(content);
          for (const { start, end } of blocks) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        },
      ),
    );
  });
});
