/** Names of currencies that news uses beside those of the Unicode CLDR: ISO 4217 code, singular, plural. */
export const moreCurrencyNames = `
USD | u.s. dollar | u.s. dollars
USD | u.s dollar | u.s dollars
USD | american dollar | american dollars
USD | united states dollar | united states dollars
USD | us buck | us bucks
GBP | pound sterling | pounds sterling
GBP | sterling
GBP | uk pound | uk pounds
BYN | belarusian rouble | belarusian roubles
BYN | belarus ruble | belarus rubles
BYN | belarusan ruble | belarusan rubles
BYN | belarussian ruble | belarussian rubles
BYN | belarussian rouble | belarussian roubles
BYN | byelorussian ruble | byelorussian rubles
RUB | russian rouble | russian roubles
SUR | soviet ruble | soviet rubles
KRW | korean won
CNY | chinese renminbi
CNY | chinese yuan renminbi
CNY | renminbi
HKD | hongkong dollar | hongkong dollars
TWD | taiwan dollar | taiwan dollars
TWD | taiwanese dollar | taiwanese dollars
SGD | singaporean dollar | singaporean dollars
NZD | kiwi dollar | kiwi dollars
MYR | malaysia ringgit | malaysia ringgits
SEK | swedish crown | swedish crowns
SEK | swedish kronas
NOK | norwegian crown | norwegian crowns
NOK | norwegian kroner | norwegian krones
DKK | danish crown | danish crowns
CZK | czech crown | czech crowns
CZK | czech koruny | czech korun
EEK | estonian kroons
SKK | slovak crown | slovak crowns
ISK | icelandic crown | icelandic crowns
ISK | icelandic krona | icelandic kronur
DEM | deutsche mark | deutsche marks
DEM | deutschmark | deutschmarks
DEM | deutschemark | deutschemarks
DEM | d-mark | d-marks
DEM | west german mark | west german marks
ITL | italian lire
TRY | turkish lira | turkish liras
ILS | new israeli shekel | new israeli shekels
ILS | israeli shekel | israeli shekels
SAR | saudi arabian riyal | saudi arabian riyals
SAR | saudi rial | saudi rials
QAR | qatari rial | qatari rials
IRR | iranian riyal | iranian riyals
BRL | brazilian reais
CRC | costa rican colon | costa rican colones
VES | venezuelan bolivar | venezuelan bolivars
NIO | nicaraguan cordoba | nicaraguan cordobas
KZT | kazakh tenge | kazakh tenges
KGS | kyrgyzstani som | kyrgyzstani soms
UZS | uzbek sum | uzbek sums
UZS | uzbek soum | uzbek soums
UZS | uzbek som | uzbek soms
TJS | tajik somoni | tajik somonis
TMT | turkmen manat | turkmen manats
AZN | azeri manat | azeri manats
AFN | afghani | afghanis
ZWL | zimbabwe dollar | zimbabwe dollars
PGK | papua new guinea kina
EUR | €uro | €uros
`;
