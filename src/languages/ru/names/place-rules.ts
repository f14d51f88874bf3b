import type { RuleDescription } from '../../../model/rule.js';

/** What the rules for places find, each on its own sentences. */
export const placeRules: readonly RuleDescription[] = [
  {
    id: 'ru.places.listed',
    kind: 'places',
    examples: ['Делегация посетила [Нижний Новгород].', 'Экспорт из [Беларуси] растёт.'],
    counterExamples: ['Приехал новый директор.', 'В эфире «Голоса Америки» прошла беседа.'],
  },
  {
    id: 'ru.places.region',
    kind: 'places',
    examples: ['Товары идут из [Вологодской области].', 'Школу построят в [Сокольском районе].'],
    counterExamples: ['Общая площадь здания выросла.', 'Это другая область знаний.'],
  },
  {
    id: 'ru.places.abbreviation',
    kind: 'places',
    examples: ['Товары из [США] подорожали.', 'Граждане [РФ] могут ехать без виз.'],
    counterExamples: ['Рост ВВП замедлился.'],
  },
  {
    id: 'ru.places.named',
    kind: 'places',
    examples: ['Пожар случился в деревне [Заболотье].', 'Мост строят у города [Брунсвик].'],
    counterExamples: ['Деревня растёт, и город тоже.', 'Указ от 25 августа 2025 г. Глава района подписал.'],
  },
  {
    id: 'ru.places.namesake',
    kind: 'places',
    examples: ['Школу открыли в [Новом Уренгое].', 'Поезд шёл из [Верхней Пышмы].'],
    counterExamples: ['Он купил новый дом в центре.'],
  },
  {
    id: 'ru.places.dictionary',
    kind: 'places',
    examples: ['Выставка откроется в [Витебске].', 'Поезд идёт из [Череповца].'],
    counterExamples: ['Выставка откроется в музее.'],
  },
  {
    id: 'ru.places.context',
    kind: 'places',
    examples: ['Форум прошёл в [Портапике].', 'Поезд идёт из [Кэрнса].'],
    counterExamples: ['Об этом рассказали Портапику.', 'Он учился в Щукинском училище.'],
  },
];
