import { before, oneOf, optional, type Pattern, sequence, spanStarts, words } from '../../../find/pattern.js';
import type { ReferenceExpression } from '../../../model/date-expression.js';
import { type DateRule, dateRule, dateValue, type RuleTexts } from './date-rule.js';

/** «в прошлом году» and «в прошлом сезоне» are no references. */
const isNotAdjective = before((next) => next?.kind !== 'word' || next.norm.length < 4 || !/(?:е|у|и)$/.test(next.norm));

/** Words that tell a time beside now without naming one. */
export const referenceRules: readonly DateRule[] = [
  referenceRule(
    'PRESENT_REF',
    {
      shape: 'present',
      examples: [
        '[Сейчас] завод закрыт.',
        'В [настоящее время] он живёт в Риме.',
        'На [данный момент] мост закрыт.',
        'На [сегодняшний день] открыто пять школ.',
        'На [сегодня] цена такова.',
      ],
      counterExamples: ['Настоящий момент истины.', 'Это было сегодня.'],
    },
    oneOf(
      words('сейчас'),
      sequence(words('в', 'к', 'по', 'на'), spanStarts, words('настоящее', 'настоящему'), words('время', 'времени')),
      sequence(
        words('в', 'на', 'к'),
        spanStarts,
        words('данный', 'настоящий', 'текущий', 'настоящему', 'данному', 'текущему'),
        words('момент', 'моменту'),
      ),
      sequence(words('на'), spanStarts, words('сегодняшний'), words('день')),
      sequence(words('на'), spanStarts, words('сегодня')),
    ),
  ),
  referenceRule(
    'PAST_REF',
    {
      shape: 'past',
      examples: [
        'Он [недавно] приехал.',
        'В [последнее время] цены растут.',
        'В [прошлом] он работал врачом.',
        '[Некоторое время назад] он ушёл.',
      ],
      counterExamples: ['В прошлом году цены упали.', 'Прошлое ушло.'],
    },
    oneOf(
      sequence(optional(words('совсем')), words('недавно')),
      sequence(words('в', 'за'), spanStarts, optional(words('самое')), words('последнее'), words('время')),
      sequence(words('в'), spanStarts, words('прошлом'), isNotAdjective),
      sequence(words('некоторое'), words('время'), words('назад')),
    ),
  ),
  referenceRule(
    'FUTURE_REF',
    {
      shape: 'future',
      examples: [
        'В [ближайшее время] завод откроют.',
        'Он [скоро] приедет.',
        'В [будущем] цены вырастут.',
        'В [ближайшем будущем] построят мост.',
      ],
      counterExamples: ['В будущем году цены вырастут.', 'Будущее за нами.'],
    },
    oneOf(
      words('скоро'),
      sequence(words('в'), spanStarts, optional(words('самое')), words('ближайшее', 'скорое'), words('время')),
      sequence(
        words('в'),
        spanStarts,
        words('ближайшем', 'скором', 'обозримом', 'недалеком'),
        words('будущем', 'времени'),
      ),
      sequence(words('в'), spanStarts, words('будущем'), isNotAdjective),
    ),
  ),
  dateRule(
    {
      shape: 'either-side',
      examples: ['На [днях] он приехал.', 'Закон примут на [днях].'],
      counterExamples: ['О прошедших днях он не жалел.'],
    },
    sequence(words('на'), spanStarts, words('днях')),
    () => dateValue('DATE', { form: 'reference', value: 'PAST_REF', isMovable: true }),
  ),
];

function referenceRule(value: ReferenceExpression['value'], texts: RuleTexts, pattern: Pattern): DateRule {
  return dateRule(texts, pattern, () => dateValue('DATE', { form: 'reference', value }));
}
