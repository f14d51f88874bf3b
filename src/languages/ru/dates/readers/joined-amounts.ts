import { goesOnBehind } from '../../../../find/beginning.js';
import { ANY_NUMBER, firstWords } from '../../../../find/first.js';
import { amountsOf } from '../../../../find/lengths-of-time.js';
import { lookup, type Reader } from '../../../../find/pattern.js';
import { longestOf } from '../../../../find/pattern-reader.js';
import type { Amount, CalendarUnit } from '../../../../model/date-expression.js';
import { normAt, type Token } from '../../../../model/tokenized-text.js';
import { cardinal } from '../../numerals.js';
import { adjectiveForms, formsOf } from '../../word-forms.js';

/** The adjectives that units give, after a number in one word or behind a hyphen. */
const ADJECTIVES: readonly (readonly [CalendarUnit, string])[] = [
  ['year', 'летний'],
  ['year', 'годичный'],
  ['month', 'месячный'],
  ['week', 'недельный'],
  ['day', 'дневный'],
  ['day', 'суточный'],
  ['hour', 'часовой'],
  ['minute', 'минутный'],
  ['second', 'секундный'],
  ['century', 'вековой'],
];

const STEMS: readonly (readonly [string, string])[] = [
  ['двух', '2'],
  ['трех', '3'],
  ['четырех', '4'],
  ['пяти', '5'],
  ['шести', '6'],
  ['семи', '7'],
  ['восьми', '8'],
  ['девяти', '9'],
  ['десяти', '10'],
  ['двенадцати', '12'],
  ['пятнадцати', '15'],
  ['двадцати', '20'],
  ['тридцати', '30'],
  ['сорока', '40'],
  ['полутора', '1.5'],
  ['полу', '0.5'],
];

const forms = (adjective: string) =>
  adjective.endsWith('ой') ? adjectiveForms(`${adjective.slice(0, -2)}ый`) : adjectiveForms(adjective);

/** «трехдневный», «двухнедельная», «многодневный», and what has no number: «годичный», «полугодовой». */
const joinedWords: ReadonlyMap<string, readonly Amount[]> = new Map([
  ...ADJECTIVES.flatMap(([unit, adjective]) => [
    ...STEMS.flatMap(([stem, count]) => formsOf(amountsOf(unit, { count }), forms(stem + adjective))),
    ...(unit === 'year' ? [] : formsOf<readonly Amount[]>([{ unit, count: null }], forms(`много${adjective}`))),
  ]),
  ...formsOf<readonly Amount[]>([{ unit: 'year', count: '1' }], forms('годичный')),
  ...formsOf<readonly Amount[]>([{ unit: 'month', count: '6' }], forms('полугодовой')),
  ...formsOf<readonly Amount[]>([{ unit: 'month', count: '6' }], forms('полугодичный')),
]);

const behindNumber: ReadonlyMap<string, CalendarUnit> = new Map(
  ADJECTIVES.flatMap(([unit, adjective]) => formsOf(unit, forms(adjective))),
);

/** «18-месячный», «15-летний срок». */
const hyphened: Reader<readonly Amount[]> = {
  first: ANY_NUMBER,
  secondAfter: goesOnBehind(cardinal, firstWords('-')),
  needed: [firstWords('-')],
  read: (tokens, at) => {
    const number = cardinal.read(tokens, at);
    const [hyphen, word] = number ? tokens.slice(number.end, number.end + 2) : [];
    if (!number || hyphen?.text !== '-' || hyphen.spaceBefore || !word || word.spaceBefore) return null;
    const unit = behindNumber.get(word.norm);
    const amounts = unit && amountsOf(unit, { count: number.value });
    return amounts && mayLast(tokens, number.end + 1) ? { end: number.end + 2, value: amounts } : null;
  },
};

/** What lasts for years; people, anniversaries and all else that is so many years old are left out. */
const LASTING = new Set(
  'срок опыт стаж контракт договор соглашени план программ период перерыв запрет заключени служб карьер правлени пребывани отсутстви войн конфликт борьб цикл минимум максимум пауз моратори стратеги истори кредит облигаци бумаг аренд бюджет каденци мандат подготовк сотрудничеств брак отношени блокад эмбарго отсрочк гаранти исследовани проект контрол плен обучени курс наказани дискуссии'.split(
    ' ',
  ),
);

function mayLast(tokens: readonly Token[], at: number): boolean {
  const word = normAt(tokens, at);
  if (!/летн(?:[а-я]{2,3})$/.test(word)) return true;
  const next = tokens[at + 1];
  return (
    isLasting(next) ||
    (next !== undefined &&
      /(?:[ыи]й|[оеы]го|ому|ему|[ая]я|ую|ое|[ыи]е|[ыи]х|[ыи]м|ой)$/.test(next.norm) &&
      isLasting(tokens[at + 2]))
  );
}

const ENDING = /^(?:[аеийоуыьюя]?|о[йвм]|е[йвм]|[аяи]м|[ая]х|[ая]ми|и[йяюе]|ием|иях)$/;

function isLasting(token: Token | undefined): boolean {
  if (token?.letterCase !== 'lower') return false;
  return [0, 1, 2, 3].some((length) => {
    const stem = token.norm.length - length;
    return LASTING.has(token.norm.slice(0, stem)) && ENDING.test(token.norm.slice(stem));
  });
}

const anyInOneWord = lookup(joinedWords);
const inOneWord: Reader<readonly Amount[]> = {
  ...anyInOneWord,
  read: (tokens, at) => {
    const read = anyInOneWord.read(tokens, at);
    return read && mayLast(tokens, at) ? read : null;
  },
};

/** A length as an adjective: «трехдневный», «18-месячный», «15-летний» before what lasts. */
export const joinedAmounts: Reader<readonly Amount[]> = longestOf(hyphened, inOneWord);
