import type { RuleDescription } from '../../../model/rule.js';

/** What the rules for people find, each on its own sentences. */
export const peopleRules: readonly RuleDescription[] = [
  {
    id: 'ru.people.given-surname',
    kind: 'people',
    examples: [
      'Об этом рассказал [Георгий Филимонов].',
      'Встреча с [Георгием Филимоновым] прошла в Минске.',
      'Пост заняла [Урсула фон дер Ляйен].',
      'Победил [Реджеп Тайип Эрдоган].',
    ],
    counterExamples: ['Летом открыли дорогу на курорт.', 'Спектакль «Анна Каренина» идёт три часа.'],
  },
  {
    id: 'ru.people.patronymic',
    kind: 'people',
    examples: ['Поздравили [Сергея Ивановича Кузнецова].', 'Её зовут [Мария Петровна].'],
    counterExamples: ['Сергей Кузнецов приехал один.'],
  },
  {
    id: 'ru.people.initials',
    kind: 'people',
    examples: ['Доклад сделал [А. С. Кузнецов].', 'Подписал [Кузнецов А.С.], главный инженер.'],
    counterExamples: ['Корпус А достроят к маю.'],
  },
  {
    id: 'ru.people.surname-given',
    kind: 'people',
    examples: ['Первым финишировал [Кузнецов Сергей].', 'В списке есть [Петрова Ольга], врач.'],
    counterExamples: ['На вручение пришла вдова Ельцина Наина.'],
  },
  {
    id: 'ru.people.asian',
    kind: 'people',
    examples: ['Переговоры провёл [Ким Чен Ын].', 'Страной руководит [Си Цзиньпин].'],
    counterExamples: ['Ли дождь, ли снег, поезд придёт.'],
  },
  {
    id: 'ru.people.regnal',
    kind: 'people',
    examples: ['Умерла королева [Елизавета II].', 'Папа [Иоанн Павел II] приехал в Польшу.'],
    counterExamples: ['Елизавета приехала вчера.'],
  },
  {
    id: 'ru.people.pair',
    kind: 'people',
    examples: ['Пришёл министр [Хальке Гвардштейн].', 'Победу одержал [Бруммель Стеллингер].'],
    counterExamples: ['Завод построили в Верхнем Услоне.'],
  },
  {
    id: 'ru.people.surname',
    kind: 'people',
    examples: ['Об этом заявил [Лавров].', 'Депутаты поддержали [Кузнецова].'],
    counterExamples: ['Он живёт на улице Лаврова.', 'Сегодня в Пушкине дождь.'],
  },
  {
    id: 'ru.people.given',
    kind: 'people',
    examples: ['Сегодня приехала [Ольга].', 'Мальчика зовут [Сергей].'],
    counterExamples: ['Сегодня приехала комиссия.'],
  },
  {
    id: 'ru.people.role',
    kind: 'people',
    examples: ['Слово взял адвокат [Хоффенбург].', 'Рядом стоял губернатор [Кочкин].'],
    counterExamples: ['Рядом стоял губернатор Московской области.'],
  },
  {
    id: 'ru.people.repeated',
    kind: 'people',
    examples: [
      'Приехал Александр Субботин. Потом у [Субботина] был обед.',
      'Приехал Александр Субботин. Все ждали [Александра].',
    ],
    counterExamples: ['Приехал Александр Субботин. Потом была суббота.'],
  },
  {
    id: 'ru.people.latin',
    kind: 'people',
    examples: ['Приехал Мишель Камю ([Michel Camus]).', 'Премию получил Роберт Смит ([Robert J. Smith]), химик.'],
    counterExamples: ['Роберт Смит (США) остался дома.'],
  },
  {
    id: 'ru.people.latin-script',
    kind: 'people',
    examples: ['Об этом написал аналитик [Robert Smithson].', 'На сцену вышла певица [Julia A. Hartwell].'],
    counterExamples: ['Пакет купил фонд Robert Smithson Capital.', 'Рост показал Northwind.'],
  },
];
