import type { RuleDescription } from '../../../model/rule.js';

/** What the rules for titles find, each on its own sentences. */
export const roleRules: readonly RuleDescription[] = [
  {
    id: 'ru.roles.title',
    kind: 'roles',
    examples: [
      'Приехал [губернатор Вологодской области] Георгий Филимонов.',
      'Об этом сообщил Сергей Кузнецов, [генеральный директор завода].',
      'В 2019 году он стал [министром финансов].',
      'Её назначили на пост [заместителя директора по развитию].',
    ],
    counterExamples: ['Министерство финансов ответило на запрос.', 'Об этом рассказала мать Сергея Кузнецова.'],
  },
  {
    id: 'ru.roles.trade',
    kind: 'roles',
    examples: ['Выставку открыла [керамистка] Анна Кузнецова.', 'На сцену вышел [аккордеонист] Сергей Кузнецов.'],
    counterExamples: ['Аккордеонист вышел на сцену первым.', 'За ним пришла бабушка Анна Кузнецова.'],
  },
];
