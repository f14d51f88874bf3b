import type { Token } from '../../model/tokenized-text.js';
import { goesOnWith, mayGoOnWith } from '../beginning.js';
import { firstWords } from '../first.js';
import type { Reader } from '../pattern.js';
import { certainUnit, type MoneyUnit, sharedUnit } from './unit.js';

/** Currencies called dollar, of today. */
export const DOLLARS =
  'USD AUD CAD NZD HKD SGD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD ZWL'.split(' ');
const PESOS = 'ARS CLP COP CUP DOP MXN UYU'.split(' ');

export const signs: ReadonlyMap<string, MoneyUnit> = new Map([
  ['$', sharedUnit([...DOLLARS, ...PESOS], 'USD')],
  ['＄', sharedUnit([...DOLLARS, ...PESOS], 'USD')],
  ['£', sharedUnit(['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'FKP', 'GIP', 'SHP'], 'GBP')],
  ['¥', sharedUnit(['JPY', 'CNY'], 'JPY')],
  ['￥', sharedUnit(['JPY', 'CNY'], 'JPY')],
  ['₨', sharedUnit(['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'], null)],
  ['﷼', sharedUnit(['IRR', 'SAR', 'YER', 'QAR', 'OMR'], null)],
  ['¢', sharedUnit(['USD', 'CAD', 'AUD'], 'USD', '0.01')],
  ...(
    [
      ['€', 'EUR'],
      ['₽', 'RUB'],
      ['₴', 'UAH'],
      ['₸', 'KZT'],
      ['₼', 'AZN'],
      ['₾', 'GEL'],
      ['֏', 'AMD'],
      ['₹', 'INR'],
      ['₩', 'KRW'],
      ['￦', 'KRW'],
      ['₪', 'ILS'],
      ['₫', 'VND'],
      ['₱', 'PHP'],
      ['₦', 'NGN'],
      ['₺', 'TRY'],
      ['₡', 'CRC'],
      ['₭', 'LAK'],
      ['₮', 'MNT'],
      ['₲', 'PYG'],
      ['₵', 'GHS'],
      ['฿', 'THB'],
      ['৳', 'BDT'],
      ['៛', 'KHR'],
      ['؋', 'AFN'],
      ['元', 'CNY'],
      ['円', 'JPY'],
      ['ரூ', 'LKR'],
    ] as const
  ).map(([sign, code]) => [sign, certainUnit(code)] as const),
]);

/** Letters before a dollar sign: `C$`, `HK$`. */
const dollarLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    'u.s': 'USD',
    'u.s.': 'USD',
    usd: 'USD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cad: 'CAD',
    cdn: 'CAD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    aus: 'AUD',
    nz: 'NZD',
    nzd: 'NZD',
    hk: 'HKD',
    hkd: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    sgd: 'SGD',
    nt: 'TWD',
    twd: 'TWD',
    r: 'BRL',
    mex: 'MXN',
    mx: 'MXN',
    mxn: 'MXN',
    j: 'JMD',
    tt: 'TTD',
    bz: 'BZD',
    b: 'BND',
    n: 'NAD',
    z: 'ZWL',
    fj: 'FJD',
    ec: 'XCD',
    rd: 'DOP',
    arg: 'ARS',
  }),
);
/** `GH¢`: a cent sign that is none. */
const CEDI = { letters: 'gh', signs: new Set(['¢', '₵']), unit: certainUnit('GHS') };
/** Single letters that are words or names: they belong to the sign only where nothing parts them. */
const ASKS_GLUE = new Set('a s r j b n z'.split(' '));

const LETTERS_GO_ON = goesOnWith(['$', '.']);
const CEDI_GOES_ON = goesOnWith([...CEDI.signs]);
const SIGN_GOES_ON = mayGoOnWith(['ur']);

/** A sign, with the letters that tell its country: `$`, `US$`, `C$`, `€`. */
export const sign: Reader<MoneyUnit> = {
  first: firstWords(...signs.keys(), ...dollarLetters.keys(), CEDI.letters),
  secondAfter: (known) => {
    if (known.norm === CEDI.letters) return CEDI_GOES_ON(known);
    return dollarLetters.has(known.norm) ? LETTERS_GO_ON(known) : SIGN_GOES_ON(known);
  },
  read: (tokens, at) => readLettered(tokens, at) ?? readSign(tokens, at),
};

function readSign(tokens: readonly Token[], at: number) {
  const value = signs.get(tokens[at]?.text ?? '');
  if (!value) return null;
  // «20 €ur»
  const end = tokens[at + 1]?.norm === 'ur' && !tokens[at + 1]?.spaceBefore ? at + 2 : at + 1;
  return { end, value };
}

function readLettered(tokens: readonly Token[], at: number) {
  const letters = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  if (letters === CEDI.letters && CEDI.signs.has(next?.text ?? '') && !next?.spaceBefore)
    return { end: at + 2, value: CEDI.unit };
  const code = dollarLetters.get(letters);
  if (!code) return null;
  const dollar = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1];
  if (dollar?.text !== '$' || (dollar.spaceBefore && ASKS_GLUE.has(letters))) return null;
  return { end: dollar === tokens[at + 1] ? at + 2 : at + 3, value: certainUnit(code) };
}
