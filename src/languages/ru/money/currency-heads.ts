/** The nouns that several currencies share, and the one that news means by the bare noun; null where it means none. */
export const sharedNouns: ReadonlyMap<string, { readonly codes: string; readonly byDefault: string | null }> = new Map(
  Object.entries({
    доллар: {
      codes: 'USD AUD CAD NZD HKD SGD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD ZWL',
      byDefault: 'USD',
    },
    рубль: { codes: 'RUB BYN', byDefault: 'RUB' },
    фунт: { codes: 'GBP EGP LBP SYP SDG SSP FKP GIP SHP', byDefault: 'GBP' },
    иена: { codes: 'JPY', byDefault: 'JPY' },
    рупия: { codes: 'INR PKR LKR NPR IDR MUR SCR', byDefault: 'INR' },
    вона: { codes: 'KRW KPW', byDefault: 'KRW' },
    лира: { codes: 'TRY ITL MTL', byDefault: 'TRY' },
    манат: { codes: 'AZN TMT', byDefault: null },
    лей: { codes: 'RON MDL', byDefault: null },
    марка: { codes: 'DEM FIM BAM DDM', byDefault: 'DEM' },
    сом: { codes: 'KGS UZS', byDefault: 'KGS' },
    реал: { codes: 'BRL', byDefault: 'BRL' },
  }),
);

/** Hundredths, by the currencies that are counted in them. */
export const minorNouns: ReadonlyMap<string, { readonly codes: string; readonly byDefault: string | null }> = new Map(
  Object.entries({
    копейка: { codes: 'RUB BYN UAH', byDefault: 'RUB' },
    цент: { codes: 'USD EUR AUD CAD NZD HKD SGD', byDefault: 'USD' },
    евроцент: { codes: 'EUR', byDefault: 'EUR' },
    пенс: { codes: 'GBP', byDefault: 'GBP' },
    пенни: { codes: 'GBP', byDefault: 'GBP' },
    тиын: { codes: 'KZT KGS', byDefault: 'KZT' },
    тетри: { codes: 'GEL', byDefault: 'GEL' },
    грош: { codes: 'PLN', byDefault: 'PLN' },
    сантим: { codes: 'CHF', byDefault: 'CHF' },
    пфенниг: { codes: 'DEM', byDefault: 'DEM' },
  }),
);

/** Short forms and the noun they stand for; all take a full stop. */
export const shortNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    руб: 'рубль',
    р: 'рубль',
    долл: 'доллар',
    дол: 'доллар',
    коп: 'копейка',
    грн: 'гривна',
    тг: 'тенге',
  }),
);

/** Short adjectives before a noun: «бел. руб.», «росс. рублей». */
export const shortAdjectives: ReadonlyMap<string, string> = new Map(
  Object.entries({
    бел: 'белорусск',
    белор: 'белорусск',
    рос: 'российск',
    росс: 'российск',
    амер: 'американск',
    канад: 'канадск',
  }),
);

/** Nouns of currencies that are other words as well; they count only behind a scale word or with their country. */
export const ambiguousNouns = new Set(
  'лев лек кина така пула тала добра лари лит лат сили заир крона соль вона сум сом куна кип риель инти талон купон марка единица лоти'.split(
    ' ',
  ),
);
