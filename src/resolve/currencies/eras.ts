/**
 * Currencies that took the place of another of the same name: the new code, the first day on which it was money, the old code.
 * Source: Unicode CLDR 48, supplemental currencyData.
 */
const SUCCESSIONS: readonly (readonly [string, string, string])[] = [
  ['BYN', '2016-07-01', 'BYR'],
  ['BYR', '2000-01-01', 'BYB'],
  ['TRY', '2005-01-01', 'TRL'],
  ['RON', '2005-07-01', 'ROL'],
  ['AZN', '2006-01-01', 'AZM'],
  ['TMT', '2009-01-01', 'TMM'],
  ['VES', '2018-08-20', 'VEF'],
  ['VEF', '2008-01-01', 'VEB'],
  ['ZMW', '2013-01-01', 'ZMK'],
  ['GHS', '2007-07-03', 'GHC'],
  ['MZN', '2006-07-01', 'MZM'],
  ['SLE', '2022-07-01', 'SLL'],
  ['MRU', '2018-01-01', 'MRO'],
  ['STN', '2018-01-01', 'STD'],
];

/**
 * The code that the currency had on a day: BYN is BYR before July 2016. ISO dates compare as text.
 *
 * @param day ISO 8601, to whatever precision; null where the article has no date
 */
export function currencyAt(currency: string, day: string | null): string {
  let code = currency;
  for (const [newer, since, older] of SUCCESSIONS)
    if (code === newer && day !== null && day < since.slice(0, day.length)) code = older;
  return code;
}
