import { endsAfterOne } from '../beginning.js';
import { firstWords } from '../first.js';
import type { Reader } from '../pattern.js';
import { certainUnit, isBehindWord, type MoneyUnit } from './unit.js';

/** ISO 4217 codes of today (those that Unicode CLDR 48 lists), and of the past as far as news still writes them. */
const CODES = `
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH
CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF
XCD XDR XOF XPF YER ZAR ZMW ZWG BYR BYB DEM FRF ITL ESP NLG BEF ATS FIM GRD PTE IEP HRK EEK LVL LTL SKK SIT TRL ROL VEF
RUR`
  .trim()
  .split(/\s+/);

/** Codes that are words, names or abbreviations as well: they count only behind a scale word. */
const AMBIGUOUS = new Set(
  'ALL AMD ANG BAM BIF COP CUP ERN GEL GIP LAK LSL MAD MOP MUR PAB PEN RON SOS STN TOP TRY'.split(' '),
);

/** Codes that are no words and may be written in lower case: `10 usd`. */
const ANY_CASE = new Set(
  'usd eur gbp rub rur byn byr cny rmb uah kzt jpy chf inr cad aud hkd sek nok dkk pln'.split(' '),
);

/** Codes in common use that are not ISO 4217's. */
const UNOFFICIAL: readonly (readonly [string, string])[] = [
  ['rmb', 'CNY'],
  ['nis', 'ILS'],
  ['cnh', 'CNY'],
  ['dm', 'DEM'],
];

const units: ReadonlyMap<string, MoneyUnit> = new Map([
  ...CODES.map((code) => [code.toLowerCase(), certainUnit(code === 'RUR' ? 'RUB' : code)] as const),
  ...UNOFFICIAL.map(([code, official]) => [code, certainUnit(official)] as const),
]);

const first = firstWords(...units.keys());

/** A code in front of its number: `USD 20`. */
export const codeBefore: Reader<MoneyUnit> = {
  first,
  secondAfter: endsAfterOne,
  read: (tokens, at) => {
    const token = tokens[at];
    const unit = token && units.get(token.norm);
    const isCode = unit && isWrittenAsCode(token.norm, token.text) && !AMBIGUOUS.has(token.text);
    return isCode ? { end: at + 1, value: unit } : null;
  },
};

/** A code behind its number: `20 USD`, `5 million TRY`. */
export const codeBehind: Reader<MoneyUnit> = {
  first,
  secondAfter: endsAfterOne,
  read: (tokens, at) => {
    const token = tokens[at];
    const unit = token && units.get(token.norm);
    if (!unit || !isWrittenAsCode(token.norm, token.text)) return null;
    return AMBIGUOUS.has(token.text) && !isBehindWord(tokens, at) ? null : { end: at + 1, value: unit };
  },
};

/** The code that a word begins with and digits go on: `BYN` of `BYN3`. */
export function isCode(text: string): boolean {
  return units.has(text.toLowerCase()) && isWrittenAsCode(text.toLowerCase(), text) && !AMBIGUOUS.has(text);
}

function isWrittenAsCode(norm: string, text: string): boolean {
  return text === text.toUpperCase() || ANY_CASE.has(norm);
}
