import { filled } from '../../../find/filled.js';
import { after, before, capture, oneOf, optional, sequence, slot, words } from '../../../find/pattern.js';
import { longestOf, readerOf } from '../../../find/pattern-reader.js';
import type { Token } from '../../../model/tokenized-text.js';
import { pluralUnits } from './calendar-words.js';
import { type DateRule, dateRule, opening, POINT, pointModifier, pointRule, readPoint } from './date-rule.js';
import { century, decade, namedYear, yearDigits } from './readers/years.js';

const YEAR = slot<number>('year');

/** Words before four digits that make them a year. */
const BEFORE_YEAR = new Set(
  'in since of by until till before after during from to between and through throughout for late early mid year circa around about than fiscal summer winter spring autumn fall'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(['the', 'a', 'its', 'their', 'that', 'this', 'his', 'her', 'our', 'any']);
/** Words before four digits that make them something else. */
const NOT_BEFORE = new Set([
  'no',
  'number',
  'page',
  'room',
  'flight',
  'route',
  'highway',
  'section',
  'article',
  'model',
  'paragraph',
  'windows',
  'office',
  'at',
  'dow',
  'boeing',
  'airbus',
]);
const NOT_BEHIND = new Set(
  'percent per cent people men women shares points feet foot meters metres miles mile km kilometers kilometres tons tonnes barrels dollars euros pounds rubles yen yuan francs marks jobs employees workers soldiers troops acres hectares square cubic degrees votes seats units cars copies homes houses times members students hours minutes calories kg grams mm cm rpm million billion trillion thousand hundred'.split(
    ' ',
  ),
);

function mayStandBehind(token: Token | undefined): boolean {
  if (!token || token.kind === 'punctuation' || token.kind === 'symbol')
    return !token || token.spaceBefore || !/^[%‰°/:]$/.test(token.text);
  if (!token.spaceBefore) return token.norm === "'s";
  return !NOT_BEHIND.has(token.norm) && !pluralUnits.has(token.norm);
}

function mayStandBefore(token: Token | undefined): boolean {
  if (!token) return true;
  if (DETERMINERS.has(token.norm)) return true;
  // `8-800-2013`: the hyphen joins it to the number before
  if (token.text === '-' && !token.spaceBefore) return false;
  if (token.kind === 'word')
    return BEFORE_YEAR.has(token.norm) || (token.letterCase === 'lower' && !NOT_BEFORE.has(token.norm));
  return token.kind === 'punctuation' && !/^[#:./]$/.test(token.text);
}

function isLikely(year: number, token: Token | undefined): boolean {
  if (year >= 1900 && year <= 2060) return true;
  return (
    year >= 1200 &&
    year < 2100 &&
    token?.kind === 'word' &&
    BEFORE_YEAR.has(token.norm) &&
    token.norm !== 'of' &&
    token.norm !== 'and'
  );
}

export const bareYear = readerOf(sequence(capture(YEAR, yearDigits), before(mayStandBehind)), (get) => ({
  form: 'point' as const,
  year: filled(get(YEAR)),
}));

/** Years, decades, centuries. */
export const yearRules: readonly DateRule[] = [
  dateRule(
    {
      shape: 'year',
      examples: [
        'It was founded in [1990].',
        'Sales rose in [early 2011], he said.',
        'The [1988] Olympics were held in Seoul.',
        'It will close by [the end of 2026].',
      ],
      counterExamples: [
        'Some 2000 people came.',
        'It cost $1990.',
        'He wore No. 1990.',
        'Microsoft sells Office 2010.',
      ],
    },
    sequence(optional(opening), optional(pointModifier), after(mayStandBefore), capture(POINT, bareYear)),
    (match) => {
      const year = filled(match.get(POINT)?.year);
      return isLikely(year, match.tokens[match.last - 2]) ? readPoint(match) : null;
    },
  ),
  pointRule(
    {
      shape: 'named-year',
      examples: [
        'Profit fell in [fiscal 1990].',
        'The budget for [the 2010 fiscal year] is ready.',
        'In [the year 2000] he left.',
        'They left in [nineteen ninety-six].',
        'Caesar died in [44 BC].',
      ],
      counterExamples: ['Ninety-six people left.', 'In the year he left, it rained.'],
    },
    namedYear,
  ),
  pointRule(
    {
      shape: 'decade-or-century',
      examples: [
        'Prices fell in [the early 1980s].',
        "It was popular in [the '90s].",
        'It was built in [the 20th century].',
        '[Nineteenth century] art sells.',
        'It dates to [the 1st century BC].',
      ],
      counterExamples: ['The temperature fell below 20s.', 'The century was long.'],
    },
    readerOf(sequence(optional(words('the')), oneOf(capture(POINT, longestOf(decade, century)))), (get) =>
      filled(get(POINT)),
    ),
  ),
];
