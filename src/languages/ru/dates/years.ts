import { capture, sequence, slot } from '../../../find/pattern.js';
import { longestOf } from '../../../find/pattern-reader.js';
import type { Match } from '../../../find/rule.js';
import type { PointExpression } from '../../../model/date-expression.js';
import { normAt, type Token, textAt } from '../../../model/tokenized-text.js';
import { type DateRule, dateRule, edgeRule, fields, pointRule, pointValue } from './date-rule.js';
import { century, decade } from './readers/decades.js';
import { bareYear, statedYear } from './readers/years.js';
import { wordBefore } from './surroundings.js';

const POINT = slot<PointExpression>('point');

/** Years, decades, centuries. */
export const yearRules: readonly DateRule[] = [
  pointRule(
    {
      shape: 'year',
      examples: [
        'Завод построен в [2013 году].',
        'Он родился в [1975 г.] в Минске.',
        'Цезарь убит в [44 году до н. э.]',
        'Он ушёл в [начале 2013 года].',
      ],
      counterExamples: ['На площади стояли 2000 человек.', 'Он умер на 102-м году жизни.'],
    },
    fields(statedYear),
  ),
  edgeRule(
    {
      shape: 'edge-of-year',
      examples: ['Дом сдадут в [начале 2026-го].', 'К [концу 2025] работы закончат.', 'Это было в [середине 1990-го].'],
      counterExamples: ['В конце 2000 домов остались без света.', 'В начале 15 километров шли быстро.'],
    },
    fields(bareYear),
  ),
  dateRule(
    {
      shape: 'year-alone',
      examples: [
        'Он работал там с [2006].',
        'Снят фильм «Весна» ([1953]).',
        'Доходы вырастут в [2016-м].',
        'Он играл в [1958], [1962] и 1970 годах.',
      ],
      counterExamples: [
        'Построили 2000 домов.',
        'Учения «Запад-2025» прошли.',
        'Это стоит 1990 рублей.',
        'Ссылка: example.org/news/2014/12.',
        'Приказ № 2015 отменён.',
      ],
    },
    sequence(capture(POINT, bareYear)),
    (match) => {
      const point = match.get(POINT);
      return point && isYear(match) ? pointValue(point, match) : null;
    },
  ),
  pointRule(
    {
      shape: 'decade-or-century',
      examples: [
        'В [1990-е годы] он уехал.',
        'Дом построен в [конце XIX века].',
        'Это было в [90-х].',
        'В [30-х годов прошлого века] их было много.',
      ],
      counterExamples: ['Он живёт на 5-м этаже.', 'Век живи, век учись.'],
    },
    fields(longestOf(decade, century)),
  ),
];

const BEFORE_YEAR = new Set('в во с со к ко после начиная ранее раньше позднее'.split(' '));
/** After these a number of things is as likely, so what stands behind has to agree. */
const BEFORE_YEAR_OR_NUMBER = new Set('до по от за на около и или на'.split(' '));
const MARKS = new Set([')', ',', ';', '.', '—', '-', '–', ':', '»', '!', '?']);

/** True where what stands around four digits makes them a year. */
function isYear({ tokens, first, last }: Match): boolean {
  const year = Number(tokens[first]?.text);
  if (year < 1700 || year > 2060) return false;
  const next = tokens[last];
  if (next && !next.spaceBefore && !MARKS.has(next.text)) return false;
  if (isListed(tokens, first, last)) return true;
  const before = wordBefore(tokens, first);
  if (tokens[first]?.spaceBefore === false) return false;
  if (BEFORE_YEAR.has(before) || EVENT.test(before)) return true;
  const goesOn = next?.kind === 'word' && next.letterCase === 'lower' && next.norm.length > 3;
  return BEFORE_YEAR_OR_NUMBER.has(before) && !goesOn && tokens[first - 2]?.kind !== 'number' && last > first + 1;
}

/** «(1953)», «(1994, 1997)», «(серия «Художник», 2006)», «1958, 1962 и 1970 годах». */
function isListed(tokens: readonly Token[], first: number, last: number): boolean {
  const [opening, closing] = [textAt(tokens, first - 1), textAt(tokens, last)];
  if ((opening === '(' || opening === ',') && (closing === ')' || closing === ';' || closing === '—')) return true;
  if (opening === '(' && closing === ',') return true;
  if (opening === '.' && OF_BIRTH.has(normAt(tokens, first - 2))) return true;
  return (closing === ',' || closing === 'и') && leadsToYear(tokens, last);
}

/** «(р. 1993)» */
const OF_BIRTH = new Set(['р', 'род', 'ум']);
/** «чемпионате мира 2003», «Олимпиаде 2014». */
const EVENT =
  /^(?:мира|европы|олимпиад[аеуы]|игр|чемпионат[аеу]?|кубк[ае]|преми[июя]|сезона?|выбор(?:ов|ах)|евровидени[ея])$/;

/** How many years of a list are looked at. */
const LIST = 6;

function leadsToYear(tokens: readonly Token[], at: number): boolean {
  for (let each = at; each < at + 2 * LIST; each += 2) {
    const [joiner, year, next] = tokens.slice(each, each + 3);
    if ((joiner?.text !== ',' && joiner?.text !== 'и') || !/^[12]\d{3}$/.test(year?.text ?? '')) return false;
    if (next && /^г/.test(next.norm)) return true;
  }
  return false;
}
