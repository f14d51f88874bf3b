import { normAt, type Token } from '../../model/tokenized-text.js';
import { currencyName } from './money/currency-names.js';

/** Units behind «за», in the accusative, and «в», and the name that records give them. */
const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    баррель: 'barrel',
    тонну: 'tonne',
    килограмм: 'kilogram',
    кг: 'kilogram',
    литр: 'litre',
    л: 'litre',
    грамм: 'gram',
    унцию: 'ounce',
    кубометр: 'cubic metre',
    кубометров: 'cubic metre',
    метр: 'metre',
    километр: 'kilometre',
    гектар: 'hectare',
    штуку: 'piece',
    шт: 'piece',
    единицу: 'unit',
    акцию: 'share',
    бумагу: 'share',
    год: 'year',
    месяц: 'month',
    неделю: 'week',
    день: 'day',
    сутки: 'day',
    час: 'hour',
    минуту: 'minute',
    ночь: 'night',
    человека: 'person',
    билет: 'ticket',
    квартиру: 'flat',
    мегаватт: 'megawatt',
    бушель: 'bushel',
    галлон: 'gallon',
    пачку: 'pack',
    бутылку: 'bottle',
    экземпляр: 'copy',
    поездку: 'ride',
    ребенка: 'child',
  }),
);
const TIMES = new Set(['год', 'месяц', 'неделю', 'день', 'сутки', 'час', 'минуту']);
const THOUSAND = new Set(['тысячу', 'тыс', '1000']);
const SQUARE_OR_CUBIC: ReadonlyMap<string, string> = new Map([
  ['квадратный', 'square'],
  ['кв', 'square'],
  ['кубический', 'cubic'],
  ['кубических', 'cubic'],
  ['куб', 'cubic'],
  ['тройскую', 'troy'],
]);
const METRES: ReadonlyMap<string, string> = new Map([
  ['м', 'metre'],
  ['метр', 'metre'],
  ['метров', 'metre'],
  ['километр', 'kilometre'],
  ['унцию', 'ounce'],
]);

/**
 * What an amount is paid for, where the words behind it tell: «за баррель» → `barrel`, «за тысячу кубометров» →
 * `1000 cubic metre`, «в год» → `year`, «за доллар» (a rate) → `USD`; null where they do not.
 */
export function perBehind(tokens: readonly Token[], at: number): string | null {
  const link = tokens[at]?.norm;
  if (link !== 'за' && link !== 'в' && link !== '/' && link !== 'с') return null;
  let from = at + 1;
  const thousand = link === 'за' && THOUSAND.has(normAt(tokens, from)) ? '1000 ' : '';
  if (thousand) from = skipPoint(tokens, from + 1);
  if (tokens[from]?.norm === '1' || tokens[from]?.norm === 'один' || tokens[from]?.norm === 'одну') from++;
  const norm = normAt(tokens, from);
  const shape = SQUARE_OR_CUBIC.get(norm);
  if (shape) {
    const metre = METRES.get(normAt(tokens, skipPoint(tokens, from + 1)));
    return metre ? `${thousand}${shape} ${metre}` : null;
  }
  const unit = units.get(norm);
  if (unit && (link === '/' || link === 'за' || (link === 'в' && TIMES.has(norm)))) {
    // «за год», «за месяц» tell when as often as for what.
    return link === 'за' && TIMES.has(norm) ? null : `${thousand}${unit}`;
  }
  if (link !== 'за' && link !== '/') return null;
  const money = currencyName.read(tokens, from)?.value;
  return money ? (money.currency ?? money.currencyDefault) : null;
}

function skipPoint(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}
