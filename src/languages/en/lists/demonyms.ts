/**
 * Adjectives and nouns of nations, faiths aside; as written.
 * Source: compiled by hand from general knowledge; licence of the project.
 */
export const demonyms = (): ReadonlySet<string> => {
  const words = WORDS.trim().split(/\s+/);
  return new Set([...words, ...words.map((word) => `${word}s`)]);
};

const WORDS = `
Afghan Afghani African Albanian Algerian American Andorran Angolan Antiguan Arab Arabian Argentine Argentinian Argentinean Armenian Asian Aussie Australian Austrian Azerbaijani Azeri Bahamian Bahraini Bangladeshi Barbadian Basque Bavarian Belarusian Belarussian Byelorussian Belgian Belizean Beninese Bengali Bermudian Bhutanese
Bolivian Bosnian Botswanan Brazilian Breton Brit British Briton Bruneian Bulgarian Burkinabe Burmese Burundian Californian Cambodian Cameroonian Canadian Caribbean Catalan Chadian Chechen Chilean Chinese Colombian Comorian Congolese Cornish Corsican Cossack Croat Croatian Cuban Cypriot Czech Dane Danish Djiboutian Dominican Dutch Dutchman
Ecuadorian Ecuadorean Egyptian Emirati English Englishman Eritrean Estonian Ethiopian European Fijian Filipino Filipina Finn Finnish Flemish Floridian French Frenchman Gabonese Gambian Gazan Georgian German Ghanaian Greek Greenlandic Grenadian Guatemalan Guinean Guyanese Haitian Hawaiian Hispanic Honduran Hungarian Hutu Icelandic Icelander
Indian Indonesian Inuit Iranian Iraqi Irish Irishman Israeli Italian Ivorian Jamaican Japanese Jordanian Kashmiri Kazakh Kazakhstani Kenyan Korean Kosovar Kosovan Kurd Kurdish Kuwaiti Kyrgyz Laotian Latin Latino Latina Latvian Lebanese Liberian Libyan Lithuanian Londoner Macedonian Malagasy Malawian Malay Malaysian Maldivian Malian Maltese
Maori Mauritanian Mauritian Mayan Mexican Moldovan Mongolian Mongol Montenegrin Moroccan Mozambican Muscovite Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Ossetian Pakistani Palestinian Panamanian Papuan Paraguayan Pashtun Persian Peruvian Philippine Pole Polish Portuguese Punjabi Qatari Quebecois Québécois Roma Roman Romanian
Russian Rwandan Salvadoran Salvadorean Samoan Saudi Scandinavian Scot Scottish Scotsman Senegalese Serb Serbian Siberian Sicilian Sindhi Singaporean Sinhalese Slav Slavic Slovak Slovakian Slovene Slovenian Somali Somalian Soviet Spaniard Spanish Sri-Lankan Sudanese Surinamese Swazi Swede Swedish Swiss Syrian Taiwanese Tajik Tamil Tanzanian Tatar
Texan Thai Tibetan Togolese Tongan Trinidadian Tunisian Turk Turkish Turkmen Tutsi Ugandan Uighur Uyghur Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Viking Welsh Yazidi Yemeni Yemenite Yoruba Yugoslav Zairean Zambian Zimbabwean Zulu Amerindian Aboriginal Alaskan Anglo Afro-American African-American Asian-American Parisian Viennese Berliner Sydneysider Ashkenazi Sephardic Igbo Hausa Fulani Masai Maasai Cherokee Navajo Sioux Apache Mohawk Cree Lankan Rican Leonean Zealander Marinese Konger Rwandese Tutsis Bedouin Druze Kanak Sami Métis Metis Blackfoot Ojibwa Rohingya Yazidis Welshman Frenchwoman Englishwoman Irishwoman Dutchwoman Native
Muslim Islamic Islamist Christian Jewish Jew Hindu Buddhist Catholic Sikh Protestant Orthodox Sunni Shia Shiite Anglican Methodist Lutheran Mormon Baptist Evangelical Ottoman Nazi Fascist Marxist Maoist Leninist Stalinist Zionist`;
