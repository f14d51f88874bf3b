import { phraseAt } from '../../find/phrase-before.js';
import { normAt, type Token } from '../../model/tokenized-text.js';

/** Units that may follow `a`, `an` or `per`, and the name that records give them. */
const UNITS =
  'share barrel tonne ton kilogram gram litre ounce pound bushel gallon mile kilometre metre acre hectare year month week day hour minute night person head unit piece ticket copy vote pack bottle gigabyte megawatt megawatt-hour employee household passenger student child worker vehicle car room case bale';
const SPELLINGS: Readonly<Record<string, string>> = {
  kilo: 'kilogram',
  kg: 'kilogram',
  liter: 'litre',
  kilometer: 'kilometre',
  km: 'kilometre',
  meter: 'metre',
  hr: 'hour',
  h: 'hour',
  d: 'day',
  mo: 'month',
  yr: 'year',
  annum: 'year',
  capita: 'person',
  oz: 'ounce',
  lb: 'pound',
  bbl: 'barrel',
  mwh: 'megawatt-hour',
  'metric ton': 'tonne',
  'metric tonne': 'tonne',
  'troy ounce': 'troy ounce',
  'square foot': 'square foot',
  'square metre': 'square metre',
  'square meter': 'square metre',
  'cubic metre': 'cubic metre',
  'cubic meter': 'cubic metre',
  dollar: 'USD',
  euro: 'EUR',
};
const units = phraseAt(
  new Map([...UNITS.split(' ').map((unit) => [unit, unit] as const), ...Object.entries(SPELLINGS)]),
);
const adverbs: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);
const LINKS = new Set(['a', 'an', 'per', '/', 'each', 'every', 'to']);

/**
 * What an amount is paid for, where the words behind it tell: `a share`, `-a-share`, `per barrel`, `/hr`, `per 1,000 cubic
 * metres`, `rubles per dollar`; null where they do not.
 */
export function perBehind(tokens: readonly Token[], at: number): string | null {
  const adverb = adverbs.get(normAt(tokens, at));
  if (adverb) return adverb;
  const linkAt = tokens[at]?.text === '-' ? at + 1 : at;
  const link = normAt(tokens, linkAt);
  if (!LINKS.has(link)) return null;
  let from = tokens[linkAt + 1]?.text === '-' ? linkAt + 2 : linkAt + 1;
  if (link === 'to') {
    if (tokens[from]?.norm !== 'the') return null;
    from++;
    const currency = units(tokens, from)?.value;
    return currency && /^[A-Z]{3}$/.test(currency) ? currency : null;
  }
  const thousand = link === 'per' && /^1[,.]?000$|^thousand$/.test(normAt(tokens, from)) ? '1000 ' : '';
  if (thousand) from++;
  const unit = units(tokens, from)?.value ?? units(withoutPlural(tokens, from, thousand), 0)?.value;
  return unit ? `${thousand}${unit}` : null;
}

/** `1,000 cubic metres`: the unit behind a thousand is in the plural. */
function withoutPlural(tokens: readonly Token[], at: number, thousand: string): readonly Token[] {
  return thousand ? tokens.slice(at, at + 3).map((token) => ({ ...token, norm: token.norm.replace(/s$/, '') })) : [];
}
