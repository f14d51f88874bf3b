/**
 * Countries by their adjectives in lower case, each with the names that a text may give them.
 * Source: compiled by hand from general knowledge; licence of the project.
 */
export const countriesOfDemonyms = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    LINES.trim()
      .split('\n')
      .flatMap((line) => {
        const [demonyms = '', names = ''] = line.split(': ');
        return demonyms.split(' ').map((demonym) => [demonym, names.split(', ')] as const);
      }),
  );

const LINES = `
afghan: Afghanistan
albanian: Albania
algerian: Algeria
american: United States, U.S., US, USA, America
argentine argentinian: Argentina
armenian: Armenia
australian: Australia
austrian: Austria
azerbaijani: Azerbaijan
bangladeshi: Bangladesh
belarusian belarussian: Belarus
belgian: Belgium
bolivian: Bolivia
bosnian: Bosnia, Bosnia and Herzegovina
brazilian: Brazil
british: Britain, United Kingdom, U.K., UK, Great Britain
bulgarian: Bulgaria
cambodian: Cambodia
canadian: Canada
chilean: Chile
chinese: China
colombian: Colombia
croatian: Croatia
cuban: Cuba
cypriot: Cyprus
czech: Czech Republic, Czechia
danish: Denmark
dutch: Netherlands, Holland
ecuadorian ecuadorean: Ecuador
egyptian: Egypt
estonian: Estonia
ethiopian: Ethiopia
finnish: Finland
french: France
georgian: Georgia
german: Germany
ghanaian: Ghana
greek: Greece
haitian: Haiti
hungarian: Hungary
icelandic: Iceland
indian: India
indonesian: Indonesia
iranian: Iran
iraqi: Iraq
irish: Ireland
israeli: Israel
italian: Italy
japanese: Japan
jordanian: Jordan
kazakh: Kazakhstan
kenyan: Kenya
kuwaiti: Kuwait
kyrgyz: Kyrgyzstan
latvian: Latvia
lebanese: Lebanon
libyan: Libya
lithuanian: Lithuania
macedonian: Macedonia, North Macedonia
malaysian: Malaysia
mexican: Mexico
moldovan: Moldova
mongolian: Mongolia
moroccan: Morocco
nepalese: Nepal
nigerian: Nigeria
norwegian: Norway
pakistani: Pakistan
palestinian: Palestine
peruvian: Peru
philippine filipino: Philippines
polish: Poland
portuguese: Portugal
qatari: Qatar
romanian: Romania
russian: Russia
rwandan: Rwanda
saudi: Saudi Arabia
scottish: Scotland
serbian: Serbia
singaporean: Singapore
slovak: Slovakia
slovenian: Slovenia
somali: Somalia
spanish: Spain
sudanese: Sudan
swedish: Sweden
swiss: Switzerland
syrian: Syria
taiwanese: Taiwan
tajik: Tajikistan
thai: Thailand
tunisian: Tunisia
turkish: Turkey, Türkiye
turkmen: Turkmenistan
ugandan: Uganda
ukrainian: Ukraine
uruguayan: Uruguay
uzbek: Uzbekistan
venezuelan: Venezuela
vietnamese: Vietnam
welsh: Wales
yemeni: Yemen
zimbabwean: Zimbabwe
`;
