import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayNumber, dayOf, weekdayOf } from '../../../src/resolve/dates/calendar.js';
import { openProcessor } from '../../open-processor.js';

const process = await openProcessor({ kinds: new Set(['dates'] as const), language: 'ru' });

/** Monday. */
const MONDAY = '2025-08-25';

function datesIn(text: string, published: string | null = MONDAY) {
  return process({
    id: 'a',
    source: { path: '-', format: 'ndjson', encoding: 'utf-8', bytes: text.length },
    form: 'body',
    content: text,
    given: { title: null, published, publishedIsFallback: false, url: null, language: 'ru' },
    problems: [],
  }).dates;
}

/** Each date as `span value mod earliest..latest`, with what is null left out. */
function told(text: string, published: string | null = MONDAY) {
  return datesIn(text, published).map(({ text: span, value, mod, earliest, latest }) => {
    const covered = earliest || latest ? `${earliest ?? ''}..${latest ?? ''}` : null;
    return [`[${span}]`, value, mod, covered].filter(Boolean).join(' ');
  });
}

const values = (text: string, published: string | null = MONDAY) => datesIn(text, published).map(({ value }) => value);

describe('days, months and years', () => {
  test.each([
    ['Выставка откроется 29 сентября 2025 года.', '[29 сентября 2025 года] 2025-09-29 2025-09-29..2025-09-29'],
    ['Выставка прошла 29.09.2024.', '[29.09.2024] 2024-09-29 2024-09-29..2024-09-29'],
    ['Встреча прошла 21 июня.', '[21 июня] 2025-06-21 2025-06-21..2025-06-21'],
    ['Встреча пройдёт 21 июня.', '[21 июня] 2026-06-21 2026-06-21..2026-06-21'],
    ['Каток откроют следующей зимой.', '[следующей зимой] 2025-WI 2025-12-01..2026-02-28'],
    ['Прошлой зимой было холодно.', '[Прошлой зимой] 2024-WI 2024-12-01..2025-02-28'],
    ['Завод построили в 2013 году.', '[2013 году] 2013 2013-01-01..2013-12-31'],
    ['Он родился в мае 2013 г. в Минске.', '[мае 2013 г.] 2013-05 2013-05-01..2013-05-31'],
    ['Он ушёл в декабре прошлого года.', '[декабре прошлого года] 2024-12 2024-12-01..2024-12-31'],
    ['Он ушёл в конце 2015 года.', '[конце 2015 года] 2015 END 2015-01-01..2015-12-31'],
    ['В начале июня он уехал.', '[начале июня] 2025-06 START 2025-06-01..2025-06-30'],
    ['В 1990-е годы завод закрыли.', '[1990-е годы] 199 1990-01-01..1999-12-31'],
    ['Дом построен в XIX веке.', '[XIX веке] 18 1800-01-01..1899-12-31'],
    ['Прибыль за первый квартал 2025 года выросла.', '[первый квартал 2025 года] 2025-Q1 2025-01-01..2025-03-31'],
    ['Отчёт за второе полугодие 2024 года готов.', '[второе полугодие 2024 года] 2024-H2 2024-07-01..2024-12-31'],
    ['Летом 2024 года шли дожди.', '[Летом 2024 года] 2024-SU 2024-06-01..2024-08-31'],
    ['На прошлой неделе он уехал.', '[прошлой неделе] 2025-W34 2025-08-18..2025-08-24'],
    ['На прошлых выходных он уехал.', '[прошлых выходных] 2025-W34-WE 2025-08-23..2025-08-24'],
    ['Парад прошёл 9 мая.', '[9 мая] 2025-05-09 2025-05-09..2025-05-09'],
    ['Парад прошёл в День Победы.', '[День Победы] 2025-05-09 2025-05-09..2025-05-09'],
    ['Они приедут на Новый год.', '[Новый год] 2026-01-01 2026-01-01..2026-01-01'],
    ['Служба прошла на Рождество.', '[Рождество] 2025-01-07 2025-01-07..2025-01-07'],
    ['На Пасху 2024 года выпал снег.', '[Пасху 2024 года] 2024-05-05 2024-05-05..2024-05-05'],
  ])('%s', (text, date) => {
    expect(told(text)).toEqual([date]);
  });
});

describe('intervals, with the spans and values of their ends', () => {
  test.each([
    [
      'Выставка идёт с 29 сентября по 1 октября 2025 года.',
      '2025-09-29/2025-10-01',
      ['29 сентября', '2025-09-29'],
      ['1 октября 2025 года', '2025-10-01'],
    ],
    ['Программа на 2026-2028 годы готова.', '2026/2028', ['2026', '2026'], ['2028 годы', '2028']],
    [
      'В январе - июне этого года торговля выросла.',
      '2025-01/2025-06',
      ['январе', '2025-01'],
      ['июне этого года', '2025-06'],
    ],
    [
      'В январе-июне этого года торговля выросла.',
      '2025-01/2025-06',
      ['январе', '2025-01'],
      ['июне этого года', '2025-06'],
    ],
    [
      'Встреча пройдёт в конце сентября - начале октября 2025 года.',
      '2025-09/2025-10',
      ['конце сентября', '2025-09'],
      ['начале октября 2025 года', '2025-10'],
    ],
    ['Он жил там с 2001 по 2005 год.', '2001/2005', ['2001', '2001'], ['2005 год', '2005']],
    ['Фестиваль шёл с 5 по 21 августа.', '2025-08-05/2025-08-21', ['5', '2025-08-05'], ['21 августа', '2025-08-21']],
    ['Форум прошёл 11-12 мая.', '2025-05-11/2025-05-12', ['11', '2025-05-11'], ['12 мая', '2025-05-12']],
    ['В сезоне 2002/03 он играл там.', '2002/2003', ['2002', '2002'], ['03', '2003']],
    ['Он учился там с 1997 до конца 2003 года.', '1997/2003', ['1997', '1997'], ['конца 2003 года', '2003']],
  ] as const)('%s', (text, value, from, to) => {
    const [date, ...others] = datesIn(text);
    expect(others).toEqual([]);
    expect(date?.value).toBe(value);
    expect(date?.parts.map((part) => [text.slice(part.start, part.end), part.value])).toEqual([from, to]);
  });
});

describe('open ends', () => {
  test.each([
    ['С 2009 года предприятия строят дороги.', '[2009 года] 2009 ON_OR_AFTER 2009-01-01..'],
    ['До конца года построят мост.', '[конца года] 2025 ON_OR_BEFORE ..2025-12-31'],
    ['К 2030 году построят мост.', '[2030 году] 2030 ON_OR_BEFORE ..2030-12-31'],
    ['После 2014 года субсидий не было.', '[2014 года] 2014 AFTER 2014-01-01..'],
    ['Заявки примут не позднее 1 октября.', '[1 октября] 2025-10-01 ON_OR_BEFORE ..2025-10-01'],
    ['Завод откроют не ранее 2027 года.', '[2027 года] 2027 ON_OR_AFTER 2027-01-01..'],
    ['С начала года цены выросли.', '[начала года] 2025 ON_OR_AFTER 2025-01-01..'],
    ['По сравнению с маем 2024 года цены выросли.', '[маем 2024 года] 2024-05 2024-05-01..2024-05-31'],
  ])('%s', (text, date) => {
    expect(told(text)).toEqual([date]);
  });
});

describe('distances', () => {
  test.each([
    ['Он уехал два года назад.', '[два года назад] 2023'],
    ['Он уехал полгода назад.', '[полгода назад] 2025-02'],
    ['Он уехал месяц назад.', '[месяц назад] 2025-07'],
    ['Он уехал неделю назад.', '[неделю назад] 2025-W34'],
    ['Он уехал три дня назад.', '[три дня назад] 2025-08-22'],
    ['Завод откроется через два года.', '[два года] 2027'],
    ['Он вернётся через неделю.', '[неделю] 2025-W36'],
    ['Он уехал несколько дней назад.', '[несколько дней назад] PAST_REF'],
    ['Вчера он уехал.', '[Вчера] 2025-08-24'],
    ['Послезавтра он уедет.', '[Послезавтра] 2025-08-27'],
    ['Накануне он уехал.', '[Накануне] 2025-08-24'],
    ['В этом году он уехал.', '[этом году] 2025'],
    ['В следующем месяце он уедет.', '[следующем месяце] 2025-09'],
    ['Прошлой осенью он уехал.', '[Прошлой осенью] 2024-FA'],
  ])('%s', (text, date) => {
    const [found, ...others] = datesIn(text);
    expect(others).toEqual([]);
    expect(`[${found?.text}] ${found?.value}`).toBe(date);
  });

  test('from the date named before', () => {
    expect(values('Он приехал в 2010 году. Через год он уехал.')).toEqual(['2010', '2011']);
    expect(values('Он приехал 4 июля 2010 года. На следующий день он уехал.')).toEqual(['2010-07-04', '2010-07-05']);
    expect(values('Экспорт в мае 2024 года достиг миллиона тонн, годом ранее он был меньше.')).toEqual([
      '2024-05',
      '2023-05',
    ]);
    expect(values('Он уехал в 2013 году. Двумя годами ранее он женился.')).toEqual(['2013', '2011']);
  });

  test('the same period of another year is the interval named last', () => {
    const text = 'В январе - июне этого года торговля выросла к уровню аналогичного периода прошлого года.';
    expect(values(text)).toEqual(['2025-01/2025-06', '2024-01/2024-06']);
    expect(values('За первый квартал прибыль выросла по сравнению с тем же периодом 2023 года.')).toEqual([
      '2025-Q1',
      '2023-Q1',
    ]);
  });
});

describe('tense and prepositions decide where the words leave it open', () => {
  test.each([
    ['В феврале ждут представителей Беларуси.', '2025-11-25', '2026-02'],
    ['Они договорились о проектах и в феврале ждут гостей.', '2025-11-25', '2026-02'],
    ['В феврале подписали договор.', '2025-11-25', '2025-02'],
    ['В сентябре завод открыли.', MONDAY, '2024-09'],
    ['В сентябре завод откроется.', MONDAY, '2025-09'],
    ['Он сообщил, что в сентябре завод откроют.', MONDAY, '2025-09'],
    ['Матч прошёл в пятницу.', MONDAY, '2025-08-22'],
    ['Матч пройдёт в пятницу.', MONDAY, '2025-08-29'],
    ['Матч прошёл в понедельник.', MONDAY, '2025-08-25'],
    ['Летом он уехал.', '2025-11-25', '2025-SU'],
    ['Летом он уедет.', '2025-11-25', '2026-SU'],
    ['В выходные он уедет.', MONDAY, '2025-W35-WE'],
    ['В выходные он уехал.', MONDAY, '2025-W34-WE'],
    ['Прибыль в четвёртом квартале выросла.', '2025-02-10', '2024-Q4'],
  ])('%s (%s)', (text, published, value) => {
    expect(values(text, published)).toEqual([value]);
  });
});

describe('lengths and what comes again', () => {
  test.each([
    ['За последние пять лет торговля выросла.', 'DURATION', '[последние пять лет] P5Y 2020-08-25..2025-08-25'],
    ['Ремонт занял три года.', 'DURATION', '[три года] P3Y'],
    ['Он ждал несколько месяцев.', 'DURATION', '[несколько месяцев] PXM'],
    ['Прошла трёхдневная встреча.', 'DURATION', '[трёхдневная] P3D'],
    ['Ремонт занял два с половиной года.', 'DURATION', '[два с половиной года] P2Y6M'],
    ['Ремонт занял более двух лет.', 'DURATION', '[двух лет] P2Y MORE_THAN'],
    ['Он ждал около часа.', 'DURATION', '[часа] PT1H APPROX'],
    ['Рейс длился 1 час 45 минут.', 'DURATION', '[1 час 45 минут] PT1H45M'],
    ['Премию вручают ежегодно.', 'SET', '[ежегодно] P1Y'],
    ['Совет собирается каждый понедельник.', 'SET', '[каждый понедельник] XXXX-WXX-1'],
    ['Выборы проходят раз в четыре года.', 'SET', '[раз в четыре года] P4Y'],
    ['Завод выпускает 700 машин в год.', 'SET', '[год] P1Y'],
    ['Сейчас завод закрыт.', 'DATE', '[Сейчас] PRESENT_REF'],
    ['В настоящее время завод закрыт.', 'DATE', '[настоящее время] PRESENT_REF'],
    ['Недавно завод закрыли.', 'DATE', '[Недавно] PAST_REF'],
  ])('%s', (text, type, date) => {
    expect(told(text)).toEqual([date]);
    expect(datesIn(text)[0]?.type).toBe(type);
  });
});

describe('times', () => {
  test.each([
    ['09:04, 25 ноября', '2025-11-25', '[09:04, 25 ноября] 2025-11-25T09:04'],
    ['Матч начнётся в 18:30 мск.', MONDAY, '[18:30 мск] 2025-08-25T18:30'],
    ['Это случилось утром в понедельник.', MONDAY, '[утром в понедельник] 2025-08-25TMO'],
    ['Это случилось в ночь на воскресенье.', MONDAY, '[ночь на воскресенье] 2025-08-24TNI'],
    ['Он умер вчера вечером.', MONDAY, '[вчера вечером] 2025-08-24TEV'],
    [
      'Это случилось 2 мая 2024 года в 14 часов 30 минут.',
      MONDAY,
      '[2 мая 2024 года в 14 часов 30 минут] 2024-05-02T14:30',
    ],
    ['Он ушёл в 5 часов вечера.', MONDAY, '[5 часов вечера] 2025-08-25T17:00'],
    ['Салют начнётся в полночь.', MONDAY, '[полночь] 2025-08-25T24:00'],
  ])('%s', (text, published, date) => {
    const [found, ...others] = datesIn(text, published);
    expect(others).toEqual([]);
    expect(found?.type).toBe('TIME');
    expect(`[${found?.text}] ${found?.value}`).toBe(date);
  });
});

describe('without a publication date values stay open', () => {
  test.each([
    ['Выставка откроется 29 сентября.', 'XXXX-09-29'],
    ['Он приехал в мае.', 'XXXX-05'],
    ['Он приехал в пятницу.', 'XXXX-WXX-5'],
    ['Он приехал вчера.', 'XXXX-XX-XX'],
    ['Он приехал в прошлом году.', 'XXXX'],
    ['Форум пройдёт с 5 по 7 мая.', 'XXXX-05-05/XXXX-05-07'],
  ])('%s', (text, value) => {
    expect(values(text, null)).toEqual([value]);
  });
});

test.each([
  '31 февраля и 30.02.2025 не бывает.',
  'Учения «Запад-2025» прошли успешно.',
  'Матч закончился со счётом 3:2, сет — со счётом 21:19.',
  'Вышла версия 10.1.2 программы.',
  'Звоните по телефону 8-800-2000-600.',
  'Это стоит 2025 рублей.',
  'Закон № 123 принят.',
  'Отметили 80-летие завода.',
  'Приехал 40-летний водитель.',
  'Ему исполнилось 50 лет.',
  'Самолёт Boeing 737 сел.',
])('no date in %s', (text) => {
  expect(told(text)).toEqual([]);
});

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const ABBREVIATIONS = 'янв. февр. мар. апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' ');
const WEEKDAYS = 'понедельник вторник среду четверг пятницу субботу воскресенье'.split(' ');
const UNITS = 'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого'.split(' ');
const TEENS =
  'десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого';
const ORDINALS = [
  ...UNITS,
  ...TEENS.split(' '),
  'двадцатого',
  ...UNITS.map((unit) => `двадцать ${unit}`),
  'тридцатого',
  'тридцать первого',
];

const two = (number: number) => String(number).padStart(2, '0');
const iso = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`;

/** Every way in which a day is written that tells its year. */
const FORMS: readonly ((day: Day) => string)[] = [
  ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year} года`,
  ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  ({ year, month, day }) => `${day}-го ${MONTHS[month - 1]} ${year} г.`,
  ({ year, month, day }) => `${day} ${ABBREVIATIONS[month - 1]} ${year} г.`,
  ({ year, month, day }) => `${ORDINALS[day - 1]} ${MONTHS[month - 1]} ${year} года`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${day}.${two(month)}.${year} г.`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  iso,
  (day) => `${WEEKDAYS[weekdayOf(dayNumber(day)) - 1]}, ${day.day} ${MONTHS[day.month - 1]} ${day.year} года`,
  (day) => `${WEEKDAYS[weekdayOf(dayNumber(day)) - 1]} — ${day.day} ${MONTHS[day.month - 1]} ${day.year} года`,
];

const anyDay = fc
  .integer({ min: dayNumber({ year: 1000, month: 1, day: 1 }), max: dayNumber({ year: 2100, month: 12, day: 31 }) })
  .map(dayOf);

test.each(FORMS.map((form) => [form({ year: 2025, month: 8, day: 25 }), form] as const))(
  'any day written like "%s" reads back to itself',
  (_example, form) => {
    fc.assert(
      fc.property(anyDay, fc.option(fc.constant(MONDAY)), (day, published) => {
        const written = form(day);
        const found = datesIn(`Это случилось в ${written} в Минске.`, published);
        expect(found.map(({ text, value, earliest, latest }) => [text, value, earliest, latest])).toEqual([
          [written, iso(day), iso(day), iso(day)],
        ]);
      }),
    );
  },
);

test('any two days of one year read back as the ends of their interval', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (first, distance) => {
      const last = dayOf(dayNumber(first) + distance);
      fc.pre(last.year === first.year);
      const text = `Выставка шла с ${first.day} ${MONTHS[first.month - 1]} по ${last.day} ${MONTHS[last.month - 1]} ${last.year} года.`;
      expect(values(text)).toEqual([`${iso(first)}/${iso(last)}`]);
    }),
  );
});

test('any day without its year reads back to the same day of some year', () => {
  fc.assert(
    fc.property(anyDay, ({ month, day }) => {
      const text = `Это случилось ${day} ${MONTHS[month - 1]}.`;
      expect(values(text, null)).toEqual([`XXXX-${two(month)}-${two(day)}`]);
      expect(values(text).map((value) => value.slice(4))).toEqual([`-${two(month)}-${two(day)}`]);
    }),
  );
});
