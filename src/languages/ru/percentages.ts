import { filled } from '../../find/filled.js';
import { compileRules } from '../../find/find-mentions.js';
import { amountInList, firstOfPair, rangeReader, type UnitGrammar } from '../../find/pairs.js';
import {
  capture,
  lookup,
  oneOf,
  type Reader,
  sequence,
  slot,
  spanEnds,
  spanStarts,
  words,
} from '../../find/pattern.js';
import { longestOf, readerOf } from '../../find/pattern-reader.js';
import {
  PERCENTAGE,
  type PercentageRule,
  type PercentageUnit,
  percentage,
  percentageNumber,
  percentageRules,
} from '../../find/percentage-rule.js';
import { type Quantity, quantityReader, single } from '../../find/quantity.js';
import { signed } from '../../find/signed.js';
import type { Finder } from '../../model/language-pack.js';
import { scaledCardinal } from './numerals.js';
import { qualifierAround } from './qualifiers.js';
import { adjectiveForms } from './word-forms.js';

const CASES = 'процент процента проценту процентом проценте проценты процентов процентам процентами процентах'.split(
  ' ',
);
const POINTS = 'пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах'.split(' ');
const ADJECTIVES = adjectiveForms('процентный');
const BASIS = adjectiveForms('базисный');

const percentWord: Reader<PercentageUnit> = lookup(
  new Map(['%', '٪', ...CASES].map((word) => [word, 'percent' as const])),
);
const pointWord: Reader<PercentageUnit> = readerOf(
  oneOf(sequence(words(...ADJECTIVES), words(...POINTS)), words('п.п.'), sequence(words('п'), words('.'), words('п'))),
  () => 'percentage-point',
);
const basisPointWord: Reader<PercentageUnit> = readerOf(
  oneOf(sequence(words(...BASIS), words(...POINTS)), words('б.п.'), sequence(words('б'), words('.'), words('п'))),
  () => 'basis-point',
);
const grammar: UnitGrammar<PercentageUnit> = {
  number: percentageNumber(scaledCardinal),
  unitBehind: longestOf(percentWord, pointWord, basisPointWord),
  unitBefore: null,
};
const QUANTITY = slot<Quantity>('quantity');
/** «20-процентный»; «три процентных платежа» are of another kind. */
const inAdjective = readerOf(
  sequence(capture(QUANTITY, quantityReader(grammar.number)), words('-'), words(...ADJECTIVES)),
  (get) => ({ quantity: filled(get(QUANTITY)), unit: 'percent' as const }),
);
const halfPercent = lookup(new Map([['полпроцента', { quantity: half(), unit: 'percent' as const }]]));

const rule = percentageRules({ language: 'ru', qualifierAround });
const UP_TO = new Set(['до']);

const rules: readonly PercentageRule[] = [
  rule(
    {
      shape: 'range',
      examples: ['Рост от [3 до 5 процентов] в год.', 'Скидка от [10% до 15%].'],
      counterExamples: ['Цена от 3 до 5 рублей.'],
    },
    sequence(words('от', 'между'), spanStarts, capture(PERCENTAGE, rangeReader(grammar, new Set(['до', 'и'])))),
  ),
  rule(
    {
      shape: 'change-start',
      examples: ['Ставка выросла с [16] до 18 процентов.', 'Доля упала с [7,5%] до 6%.'],
      counterExamples: ['Цена выросла с 5 до 10 рублей.'],
    },
    sequence(words('с', 'со'), spanStarts, capture(PERCENTAGE, firstOfPair(grammar, UP_TO)), spanEnds),
    { qualifier: 'exact' },
  ),
  rule(
    {
      shape: 'list-item',
      examples: ['Рост на [3], [5] и 7 процентов.', 'За них [20] и 15% голосов.'],
      counterExamples: ['Дома 3 и 5 на улице.', 'В 2014 и 5 процентов.'],
    },
    sequence(capture(PERCENTAGE, amountInList(grammar, new Set(['и', 'или', 'либо']))), spanEnds),
  ),
  rule(
    {
      shape: 'percent',
      examples: [
        'Экспорт вырос на [1,5%].',
        'Это [100,9 %] к прошлому году.',
        'Подешевел на [двадцать пять процентов].',
        'Инфляция [5-7 процентов].',
        'Ставку подняли на [2 процентных пункта].',
        'ЦБ снизил ставку на [25 базисных пунктов].',
        'Спред вырос на [15 б.п.] за день.',
        'Индекс упал: [-0,4%].',
      ],
      counterExamples: ['Процент браков растёт.', 'Он набрал 5 баллов.'],
    },
    signed(capture(PERCENTAGE, percentage(grammar))),
  ),
  rule(
    {
      shape: 'adjective',
      examples: ['Введены [25-процентные] пошлины.', 'Он продал [7,5-процентную] долю.'],
      counterExamples: ['Провели три процентных платежа.', 'Это 5-балльная система.'],
    },
    capture(PERCENTAGE, inAdjective),
  ),
  rule(
    {
      shape: 'half-percent',
      examples: ['Рост не превысил [полпроцента].', 'Доля около [полпроцента].'],
      counterExamples: ['Прошло полгода.'],
    },
    capture(PERCENTAGE, halfPercent),
  ),
];

function half() {
  return single({ value: '0.5', hasScale: false });
}

/** Finds percentages. */
export function createPercentageFinder(): Finder {
  return { kinds: ['percentages'], rules, find: compileRules(rules) };
}
