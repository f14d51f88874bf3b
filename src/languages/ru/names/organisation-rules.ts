import type { RuleDescription } from '../../../model/rule.js';

/** What the rules for organisations find, each on its own sentences. */
export const organisationRules: readonly RuleDescription[] = [
  {
    id: 'ru.organisations.listed',
    kind: 'organisations',
    examples: [
      'Прибыль [Сбербанка] выросла.',
      'Закон приняла [Государственная дума].',
      'Прошло заседание [Совета Безопасности ООН].',
    ],
    counterExamples: ['Сила магнита зависит от тока.'],
  },
  {
    id: 'ru.organisations.brand',
    kind: 'organisations',
    examples: ['Акции [Норвинд Электроникс] выросли.', 'Клиенты [Хоум Норвинд Банка] довольны.'],
    counterExamples: ['Купили тостер и прочую электронику.', 'Центральный Банк поднял ставку.'],
  },
  {
    id: 'ru.organisations.typed-quote',
    kind: 'organisations',
    examples: [
      'Концерн «[Лесная доля]» увеличил вывоз.',
      'Оборудование купило ООО «[Гидроход]».',
      'Об этом пишут газеты «[Утро края]» и «[Вечер края]».',
    ],
    counterExamples: ['Фильм «Утро края» вышел в прокат.', 'Он сказал: «Утро вечера мудренее».'],
  },
  {
    id: 'ru.organisations.quote',
    kind: 'organisations',
    examples: [
      'Специалисты «[Белгоспроекта]» готовы помочь.',
      'Об этом сообщает «[Северный вестник]».',
      "Выступил глава ''[Rivendell]'' Иван Петров.",
    ],
    counterExamples: ['Ледокол «Северный» вышел в море.', 'Премию «Северный вестник» вручат в мае.'],
  },
  {
    id: 'ru.organisations.head',
    kind: 'organisations',
    examples: [
      'Работу ведёт [Министерство промышленности].',
      'Выступил глава [правительства Ярославской области].',
      'Документ готовит [отдел международных связей правительства Ярославской области].',
      'Решение вынес [Ленинский районный суд].',
      'Генерал командует [сухопутными войсками РФ].',
      'Спектакль готовит [театр на Малой Бронной].',
      'Спектакль готовит [театр имени Кирилла и Мефодия].',
    ],
    counterExamples: [
      'Суд продолжится завтра.',
      'Российские компании купили станки.',
      'Он вырос под управлением Гергиева.',
    ],
  },
  {
    id: 'ru.organisations.bare-head',
    kind: 'organisations',
    examples: ['Депутаты вышли из [Думы].', 'Спор решает [Конгресс].'],
    counterExamples: ['Депутаты вышли из думы.'],
  },
  {
    id: 'ru.organisations.abbreviation',
    kind: 'organisations',
    examples: [
      'Заявление сделал [МИД РФ].',
      'Рейс отменила [ФАС].',
      'Посла вызвали в [МИД].',
      'Приехала актриса [МХТ им. А. П. Чехова] Анна Белова.',
    ],
    counterExamples: [
      'Ввели новый сбор на добычу минералов (НСДМ).',
      'Рост ВВП замедлился.',
      'В США прошли выборы.',
      'На орбиту вышел корабль ТМА-11.',
    ],
  },
  {
    id: 'ru.organisations.compound',
    kind: 'organisations',
    examples: ['Проверку начал [Крайстройнадзор].', 'Деньги выделил [Облфинпроект].'],
    counterExamples: ['Минувший год был трудным.', 'Он приехал из Минусинска.'],
  },
  {
    id: 'ru.organisations.latin',
    kind: 'organisations',
    examples: ['Акции [Northwind Holding] выросли.', 'Сделку провёл [Bank of Utopia].'],
    counterExamples: [
      'Смартфон iPhone подорожал.',
      'Фото он выложил в Instagram.',
      'Вышел фильм «Прислуга» (The Help).',
    ],
  },
  {
    id: 'ru.organisations.site',
    kind: 'organisations',
    examples: ['Об этом пишет [Gazetka.ru].', 'Как сообщает [Gazetka.com], дорогу открыли.'],
    counterExamples: ['Пишите на почту info@gazetka.ru сегодня.'],
  },
  {
    id: 'ru.organisations.repeated',
    kind: 'organisations',
    examples: [
      'Компания «Гидроход» строит порт. Директор [Гидрохода] доволен.',
      'Работает завод «Техношина». Летом [Техношина] закроется.',
    ],
    counterExamples: ['Компания «Гидроход» строит порт. Директор доволен.'],
  },
  {
    id: 'ru.organisations.club',
    kind: 'organisations',
    examples: ['Гол забил защитник [Арсенала].', 'Он перешёл в мюнхенскую [Баварию].'],
    counterExamples: ['Он вырос в Баварии.', 'Мэр Барселоны ушёл в отставку.'],
  },
];
