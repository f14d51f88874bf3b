import { after, before, mark, oneOf, optional, type Pattern, sequence, words } from '../../../find/pattern.js';
import { adjectiveForms } from '../word-forms.js';
import { type DateRule, FIELDS, type PointFields, pointRule } from './date-rule.js';
import { ofYear } from './readers/years.js';

/** A holiday in its forms, word by word; the forms of one word are separated by bars. */
const HOLIDAYS: readonly (readonly [string, PointFields])[] = [
  ['старый|старого|старому новый|нового|новому год|года|году', { month: 1, day: 14 }],
  ['новый|нового|новому|новым год|года|году|годом', { month: 1, day: 1 }],
  ['день|дня|дню|днем победы', { month: 5, day: 9 }],
  ['день|дня|дню|днем россии', { month: 6, day: 12 }],
  ['день|дня|дню|днем народного единства', { month: 11, day: 4 }],
  ['день|дня|дню|днем знаний', { month: 9, day: 1 }],
  ['день|дня|дню|днем космонавтики', { month: 4, day: 12 }],
  ['день|дня|дню|днем защитника|защитников отечества', { month: 2, day: 23 }],
  [
    'международный|международного|международному|международным женский|женского|женскому|женским день|дня|дню|днем',
    { month: 3, day: 8 },
  ],
  ['день|дня|дню|днем святого валентина', { month: 2, day: 14 }],
  ['первомай|первомая|первомаю|первомаем', { month: 5, day: 1 }],
  ['сочельник|сочельника|сочельнику', { month: 1, day: 6 }],
  ['хэллоуин|хэллоуина|хэллоуину|хеллоуин|хеллоуина', { month: 10, day: 31 }],
];

const holiday: Pattern = oneOf(
  ...HOLIDAYS.map(([name, day]) =>
    sequence(...name.split(' ').map((forms) => words(...forms.split('|'))), mark(FIELDS, day)),
  ),
);

const isNoTitle = after((token) => token?.text !== '«' && token?.text !== '"');
const isNoIcon = before((token) => token?.norm !== 'христово' && token?.norm !== 'богородицы');
const catholic = words(...adjectiveForms('католический'));

/** The Russian Christmas is that of the Orthodox church. */
const christmas: Pattern = oneOf(
  sequence(catholic, words('рождество', 'рождества', 'рождеству'), mark(FIELDS, { month: 12, day: 25 })),
  sequence(
    isNoTitle,
    words('рождество', 'рождества', 'рождеству', 'рождеством'),
    isNoIcon,
    mark(FIELDS, { month: 1, day: 7 }),
  ),
);

const easterForms = words('пасха', 'пасху', 'пасхи', 'пасхе', 'пасхой');
const easter: Pattern = oneOf(
  sequence(catholic, easterForms, mark(FIELDS, { easter: { church: 'western', days: 0 } })),
  sequence(easterForms, mark(FIELDS, { easter: { church: 'orthodox', days: 0 } })),
);

/** Holidays known by their name. */
export const holidayRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'holiday',
      examples: [
        'Они приедут на [Новый год].',
        'Парад прошёл в [День Победы].',
        'До [Рождества] осталось два дня.',
        'На [Пасху 2024 года] выпал снег.',
      ],
      counterExamples: ['Начался новый учебный год.', 'Икона «Рождество Христово» пропала.', 'День был тёплым.'],
    },
    sequence(oneOf(holiday, christmas, easter), optional(ofYear)),
  ),
];
