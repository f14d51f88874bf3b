/** A noun that stands for money by itself. */
interface Head {
  readonly forms: string;
  readonly codes: string;
  /** The currency that news means by the bare noun; null where it means none. */
  readonly byDefault: string | null;
  /** Decimal text; `1` unless told. */
  readonly worth?: string;
  /** True for nouns that are other words as well: they count only behind a scale word. */
  readonly isAmbiguous?: boolean;
}

export const heads: readonly Head[] = [
  {
    forms: 'dollar dollars dlrs dlr',
    codes: 'USD AUD CAD NZD HKD SGD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD ZWL',
    byDefault: 'USD',
  },
  { forms: 'buck bucks', codes: 'USD AUD CAD NZD', byDefault: 'USD' },
  { forms: 'pound pounds', codes: 'GBP EGP LBP SYP SDG SSP FKP GIP SHP', byDefault: 'GBP' },
  { forms: 'quid', codes: 'GBP', byDefault: 'GBP' },
  { forms: 'euro euros', codes: 'EUR', byDefault: 'EUR' },
  { forms: 'ruble rubles rouble roubles', codes: 'RUB BYN', byDefault: 'RUB' },
  { forms: 'yen', codes: 'JPY', byDefault: 'JPY' },
  { forms: 'yuan yuans kuai', codes: 'CNY', byDefault: 'CNY' },
  { forms: 'won', codes: 'KRW KPW', byDefault: 'KRW', isAmbiguous: true },
  { forms: 'rupee rupees', codes: 'INR PKR LKR NPR MUR SCR', byDefault: 'INR' },
  { forms: 'rupiah rupiahs', codes: 'IDR', byDefault: 'IDR' },
  { forms: 'franc francs', codes: 'CHF XAF XOF XPF CDF RWF GNF FRF BEF', byDefault: null },
  { forms: 'peso pesos', codes: 'ARS CLP COP CUP DOP MXN PHP UYU', byDefault: null },
  { forms: 'krona kronor', codes: 'SEK ISK', byDefault: 'SEK' },
  { forms: 'krone kroner', codes: 'NOK DKK', byDefault: null },
  { forms: 'koruna korunas koruny korun', codes: 'CZK SKK', byDefault: 'CZK' },
  { forms: 'crown crowns', codes: 'SEK NOK DKK CZK ISK', byDefault: null, isAmbiguous: true },
  { forms: 'lira liras', codes: 'TRY ITL MTL', byDefault: 'TRY' },
  { forms: 'lire', codes: 'ITL', byDefault: 'ITL' },
  { forms: 'shekel shekels', codes: 'ILS', byDefault: 'ILS' },
  { forms: 'dinar dinars', codes: 'KWD BHD IQD JOD LYD TND DZD RSD', byDefault: null },
  { forms: 'riyal riyals rial rials', codes: 'SAR QAR OMR YER IRR', byDefault: null },
  { forms: 'dirham dirhams', codes: 'AED MAD', byDefault: null },
  { forms: 'baht', codes: 'THB', byDefault: 'THB' },
  { forms: 'ringgit ringgits', codes: 'MYR', byDefault: 'MYR' },
  { forms: 'rand rands', codes: 'ZAR', byDefault: 'ZAR' },
  { forms: 'reais reals', codes: 'BRL', byDefault: 'BRL' },
  { forms: 'zloty zlotys', codes: 'PLN', byDefault: 'PLN' },
  { forms: 'forint forints', codes: 'HUF', byDefault: 'HUF' },
  { forms: 'hryvnia hryvnias hryvna', codes: 'UAH', byDefault: 'UAH' },
  { forms: 'tenge tenges', codes: 'KZT', byDefault: 'KZT' },
  { forms: 'lari laris', codes: 'GEL', byDefault: 'GEL' },
  { forms: 'manat manats', codes: 'AZN TMT', byDefault: null },
  { forms: 'leu lei', codes: 'RON MDL', byDefault: null },
  { forms: 'lev leva', codes: 'BGN', byDefault: 'BGN' },
  { forms: 'dong', codes: 'VND', byDefault: 'VND' },
  { forms: 'taka takas', codes: 'BDT', byDefault: 'BDT' },
  { forms: 'naira nairas', codes: 'NGN', byDefault: 'NGN' },
  { forms: 'cedi cedis', codes: 'GHS', byDefault: 'GHS' },
  { forms: 'birr', codes: 'ETB', byDefault: 'ETB' },
  { forms: 'shilling shillings', codes: 'KES UGX TZS SOS', byDefault: null },
  { forms: 'guilder guilders', codes: 'NLG ANG', byDefault: 'NLG' },
  { forms: 'mark marks', codes: 'DEM FIM BAM', byDefault: 'DEM', isAmbiguous: true },
  { forms: 'peseta pesetas', codes: 'ESP', byDefault: 'ESP' },
  { forms: 'escudo escudos', codes: 'PTE CVE', byDefault: 'PTE' },
  { forms: 'drachma drachmas', codes: 'GRD', byDefault: 'GRD' },
  { forms: 'tugrik tugriks', codes: 'MNT', byDefault: 'MNT' },
  { forms: 'cent cents', codes: 'USD EUR AUD CAD NZD HKD SGD CHF', byDefault: 'USD', worth: '0.01' },
  { forms: 'penny pennies', codes: 'USD GBP', byDefault: 'USD', worth: '0.01' },
  { forms: 'pence', codes: 'GBP', byDefault: 'GBP', worth: '0.01' },
  { forms: 'kopeck kopecks kopek kopeks', codes: 'RUB BYN UAH', byDefault: 'RUB', worth: '0.01' },
  { forms: 'sen sens', codes: 'MYR', byDefault: 'MYR', worth: '0.01' },
  { forms: 'pfennig pfennigs', codes: 'DEM', byDefault: 'DEM', worth: '0.01' },
  { forms: 'mao jiao', codes: 'CNY', byDefault: 'CNY', worth: '0.1' },
];
