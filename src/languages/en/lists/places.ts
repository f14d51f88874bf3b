import type { PlaceValue } from '../../../model/values.js';

/**
 * Countries, regions and other places that the news names; settlements stand in cities.ts.
 * Source: compiled by hand from general knowledge; licence of the project.
 */
export const listedPlaces = (): readonly (readonly [string, PlaceValue['type']])[] => [
  ...listed(COUNTRIES, 'country'),
  ...listed(REGIONS, 'region'),
  ...listed(SETTLEMENTS, 'settlement'),
  ...listed(OTHERS, 'other'),
];

/** Short forms of states and countries, with the name in full. */
export const placeAbbreviations = (): ReadonlyMap<string, string> =>
  new Map(
    listed(ABBREVIATIONS, 'other').map(([pair]) => {
      const [short = '', full = ''] = pair.split('=');
      return [short, full] as const;
    }),
  );

/** Postal codes of American states: `Buffalo, NY`. */
export const stateCodes = (): ReadonlyMap<string, string> =>
  new Map(
    STATE_CODES.trim()
      .split(', ')
      .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
  );

/** Other names of a country, each with the one that the record gives it. */
export const countryNames: ReadonlyMap<string, string> = new Map([
  ...['US', 'U.S.', 'USA', 'U.S.A.', 'United States of America'].map((name) => [name, 'United States'] as const),
  ...['UK', 'U.K.'].map((name) => [name, 'United Kingdom'] as const),
  ...['UAE', 'U.A.E.'].map((name) => [name, 'United Arab Emirates'] as const),
  ...['USSR', 'U.S.S.R.'].map((name) => [name, 'Soviet Union'] as const),
  ...['PRC', "People's Republic of China"].map((name) => [name, 'China'] as const),
  ...['DRC', 'Democratic Republic of the Congo'].map((name) => [name, 'Democratic Republic of Congo'] as const),
  ['DPRK', 'North Korea'],
  ['Republic of Korea', 'South Korea'],
  ['Republic of Ireland', 'Ireland'],
  ['Russian Federation', 'Russia'],
]);

/** Nouns that end the name of a place: `Vologda Oblast`. */
export const placeHeads = (): ReadonlyMap<string, PlaceValue['type']> =>
  new Map([
    ...words(REGION_HEADS).map((word) => [word, 'region'] as const),
    ...words(DISTRICT_HEADS).map((word) => [word, 'district'] as const),
    ...words(SETTLEMENT_HEADS).map((word) => [word, 'settlement'] as const),
    ...words(OTHER_HEADS).map((word) => [word, 'other'] as const),
  ]);

/** Nouns before the name of a place: `Lake Chad`, `Mount Kenya`. */
export const placeFronts = (): ReadonlySet<string> => new Set(words(FRONTS));

/** Nouns in lower case beside the name of a place: `the village of Laongo`, `the Nithi bridge`. */
export const placeNouns = (): ReadonlySet<string> => new Set(words(NOUNS));

/** Adjectives of direction that belong to the name of a place behind them: `northern Iraq` keeps its own. */
export const directions = (): ReadonlySet<string> => new Set(words(DIRECTIONS));

const words = (list: string) => list.trim().split(/\s+/);
const listed = (list: string, type: PlaceValue['type']) =>
  list
    .trim()
    .split(/,\s+/)
    .map((name) => [name.replace(/,$/, ''), type] as const);

const COUNTRIES = `
Afghanistan, Albania, Algeria, America, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina, Botswana, Brazil, Britain, Great Britain, Brunei,
Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Republic of Congo, Democratic Republic of Congo, Democratic Republic of the Congo, Costa Rica, Cote d'Ivoire, Côte d'Ivoire, Croatia, Cuba, Cyprus, Czechia, Czech Republic, Czechoslovakia, Denmark,
Djibouti, Dominica, Dominican Republic, East Timor, Timor-Leste, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, East Germany, West Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guam, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti,
Holland, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Republic of Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macao, Macedonia, North Macedonia, Madagascar,
Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Martinique, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Caledonia, New Zealand, Nicaragua, Niger, Nigeria, North Korea, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea,
Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Russian Federation, Rwanda, Saint Lucia, St. Lucia, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South Korea, Korea, South Sudan, Soviet Union, Spain, Sri Lanka,
Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo, Tonga, Trinidad, Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Viet Nam, Wales, Western Sahara, Yemen, Yugoslavia, Zaire,
Zambia, Zimbabwe, Rhodesia, Hong Kong, USSR, U.S.S.R., UK, U.K., UAE, U.A.E., US, U.S., USA, U.S.A., DRC, PRC, DPRK, Abkhazia, South Ossetia, Transnistria, Nagorno-Karabakh, Palestinian Territories, People's Republic of China, Republic of Korea, Timor, Aruba, Curacao, Cook Islands, French Polynesia, French Guiana, Isle of Man, Jersey, Guernsey, Faroe Islands, Falkland Islands, Falklands`;

const REGIONS = `
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota, Ohio, Oklahoma,
Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Labrador, Nova Scotia, Nunavut, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan, Yukon, Northwest Territories, New South Wales, Queensland,
South Australia, Western Australia, Tasmania, Northern Territory, Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Orissa, Punjab, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal, Jammu, Kashmir, Jammu and Kashmir, Ladakh,
Sindh, Balochistan, Baluchistan, Waziristan, South Waziristan, North Waziristan, Khyber Pakhtunkhwa, Bavaria, Saxony, Hesse, Brandenburg, Lower Saxony, North Rhine-Westphalia, Thuringia, Catalonia, Andalusia, Galicia, Basque Country, Brittany, Normandy, Provence, Burgundy, Alsace, Corsica, Sicily, Sardinia, Tuscany, Lombardy, Piedmont, Umbria, Calabria, Campania, Puglia, Veneto, Crete, Cornwall, Devon, Kent, Essex, Sussex, Surrey,
Yorkshire, Lancashire, Norfolk, Suffolk, Cumbria, Dorset, Somerset, Hampshire, Ulster, Chechnya, Dagestan, Ingushetia, Tatarstan, Bashkortostan, Siberia, Karelia, Kamchatka, Sakhalin, Yakutia, Buryatia, Crimea, Donbas, Donbass, Vojvodina, Dalmatia, Herzegovina, Republika Srpska, Transylvania, Silesia, Moravia, Bohemia, Galilee, Gaza Strip, Gaza, West Bank, Golan Heights, Negev, Sinai, Sinai Peninsula, Kurdistan, Anatolia, Darfur, Kordofan, Tigray, Oromia, Amhara, Ogaden, Puntland,
Biafra, KwaZulu-Natal, Gauteng, Limpopo, Mpumalanga, Western Cape, Eastern Cape, Northern Cape, Free State, Katanga, Kivu, North Kivu, South Kivu, Kasai, Matabeleland, Cabinda, Zanzibar, Aceh, Java, Sumatra, Borneo, Kalimantan, Sulawesi, Bali, West Papua, Papua, Mindanao, Luzon, Visayas, Sabah, Sarawak, Johor, Penang, Selangor, Kelantan, Terengganu, Perak, Kedah, Guangdong, Guangxi, Sichuan, Yunnan, Hubei, Hunan, Henan, Hebei, Shandong, Shanxi, Shaanxi,
Zhejiang, Jiangsu, Jiangxi, Fujian, Anhui, Gansu, Qinghai, Guizhou, Hainan, Heilongjiang, Jilin, Liaoning, Ningxia, Xinjiang, Inner Mongolia, Manchuria, Hokkaido, Honshu, Kyushu, Shikoku, Okinawa, Tohoku, Kansai, Fukushima Prefecture, Chiapas, Oaxaca, Jalisco, Sinaloa, Chihuahua, Sonora, Veracruz, Yucatan, Yucatán, Guerrero, Michoacan, Michoacán, Tamaulipas, Baja California, Patagonia, Guanacaste, Minas Gerais, Bahia, Antioquia, Zulia, Ashanti, Lapland, Ladakh, Bengal`;

const SETTLEMENTS = `
New York, New York City, Washington, Washington D.C., Washington DC, Los Angeles, San Francisco, San Diego, San Jose, Las Vegas, New Orleans, St. Louis, St. Paul, St. Petersburg, Saint Petersburg, Salt Lake City, Kansas City, Oklahoma City, Mexico City, Guatemala City, Panama City, Ho Chi Minh City, Quezon City, Cape Town, Addis Ababa, Dar es Salaam, Tel Aviv, Jerusalem, East Jerusalem, Gaza City, Abu Dhabi, Kuwait City, Buenos Aires, Rio de Janeiro, Sao Paulo, São Paulo, 
New Delhi, Delhi, Kolkata, Calcutta, Mumbai, Bombay, Chennai, Madras, Bengaluru, Bangalore, Kiev, Kyiv, Kharkiv, Odessa, Odesa, Lviv, Mariupol, Bakhmut, Minsk, Brest, Grodno, Vitebsk, Gomel, Mogilev, Vologda, Cherepovets, Moscow, Beijing, Peking, Rangoon, Yangon, Phnom Penh, Kuala Lumpur, Port-au-Prince, Port Moresby, San Salvador, San Juan, Santo Domingo, Brussels, Strasbourg, Geneva, The Hague, Hague, Vienna, Davos, Sarajevo, Srebrenica, Pristina, Belgrade, Zagreb, Skopje, Podgorica, Reading,
Bethlehem, Nazareth, Hebron, Ramallah, Nablus, Jenin, Rafah, Khan Younis, Khan Yunis, Mecca, Medina, Fallujah, Mosul, Tikrit, Raqqa, Idlib, Aleppo, Kandahar, Jalalabad, Brooklyn, Manhattan, Queens, Bronx, Harlem, Hollywood, Beverly Hills, Silicon Valley, Cambridge, Oxford, Windsor, Stratford, Wembley, Belfast, Dublin, Edinburgh, Cardiff, Nice, Cannes, Lourdes, Cologne, Munich, Nuremberg, Florence, Venice, Naples, Rome, Milan, Turin, Vatican City, Lisbon, Seville, Nagano, Nagasaki, Hiroshima, Fukushima, Okinawa, Sapporo, Taipei, 
Bangkok, Hanoi, Saigon, Canberra, Wellington, Suva, Honolulu, Maui, Oahu, Juneau, Anchorage, Whitehorse, Iqaluit, Yellowknife, Halifax, Ottawa, Reno, Aspen, Little Rock, Palm Beach, West Palm Beach, Long Beach, Long Island, Staten Island, Baton Rouge, Des Moines, Palo Alto, Santa Fe, Santa Monica, Santa Barbara, Fort Worth, Santa Cruz, La Paz, Camp David, Guantanamo, Guantanamo Bay, Waterloo, Mobile, Orange County, Bay Area, San Bernardino, El Paso, Wall Street, Capitol Hill`;

const OTHERS = `
Roland Garros, Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Arctic, Oceania, Middle East, Near East, Far East, East Asia, South Asia, Southeast Asia, South-East Asia, Central Asia, Western Europe, Eastern Europe, Central Europe, North Africa, West Africa, East Africa, Southern Africa, Central Africa, Sub-Saharan Africa, Horn of Africa, Maghreb, Sahel, Sahara, Levant, Balkans, Caucasus, North Caucasus, South Caucasus, Baltics, Scandinavia, Caribbean, Pacific, Atlantic, Asia-Pacific, Indo-Pacific,
Asia Pacific, Pacific Ocean, Atlantic Ocean, Indian Ocean, Arctic Ocean, Mediterranean, Mediterranean Sea, Red Sea, Black Sea, Dead Sea, Baltic Sea, North Sea, South China Sea, East China Sea, Caspian Sea, Aegean Sea, Adriatic, Adriatic Sea, Aegean, Persian Gulf, Gulf of Mexico, Gulf of Aden, Strait of Hormuz, Taiwan Strait, Bering Strait, Suez Canal, Panama Canal, English Channel, Bosporus, Bosphorus, Dardanelles, Himalayas, Alps, Andes, Pyrenees, Urals, Rockies, Rocky Mountains, Appalachians, Mount Everest, Everest, Kilimanjaro,
Amazon River, Nile, Danube, Rhine, Volga, Mekong, Ganges, Yangtze, Yellow River, Mississippi River, Euphrates, Tigris, Seine, Thames, Hudson River, Dnieper, Dniester, Neva, Baikal, Lake Baikal, Lake Victoria, Korean Peninsula, Iberian Peninsula, Arabian Peninsula, Balkan Peninsula, Kola Peninsula, Midwest, Deep South, West Coast, East Coast, New England, Great Lakes, Great Plains, Gulf Coast, Pacific Northwest, Riviera, Benelux, Eurasia, Earth, Mars, Tiananmen Square, Tahrir Square, Times Square, Central Park, Trafalgar Square, Red Square, Broadway,
Galapagos, Galápagos, Galapagos Islands, Canary Islands, Kuril Islands, Kurils, Spratly Islands, Paracel Islands, Senkaku Islands, Falkland Islands, Hawaiian Islands, Azores, Madeira, Tahiti, Polynesia, Melanesia, Heathrow, Gatwick, JFK Airport, Sheremetyevo, Chernobyl, Zaporizhzhia, Auschwitz, Dachau, Buchenwald, Treblinka, Normandy, Gallipoli, Stonehenge, Bikini Atoll, Guantánamo, Holy Land, Arctic Circle, Antarctic, South Pacific, North Pacific, North Atlantic, South Atlantic, Amazon, Golan, Caspian, Hindu Kush, Karakoram, Oval Office, Capitol, Kampuchea`;

const ABBREVIATIONS = `
Ala.=Alabama, Ariz.=Arizona, Ark.=Arkansas, Calif.=California, Colo.=Colorado, Conn.=Connecticut, Del.=Delaware, Fla.=Florida, Ga.=Georgia, Ill.=Illinois, Ind.=Indiana, Kan.=Kansas, Ky.=Kentucky, La.=Louisiana, Md.=Maryland, Mass.=Massachusetts, Mich.=Michigan, Minn.=Minnesota, Miss.=Mississippi, Mo.=Missouri, Mont.=Montana, Neb.=Nebraska, Nev.=Nevada, N.H.=New Hampshire, N.J.=New Jersey, N.M.=New Mexico,
N.Y.=New York, N.C.=North Carolina, N.D.=North Dakota, Okla.=Oklahoma, Ore.=Oregon, Pa.=Pennsylvania, R.I.=Rhode Island, S.C.=South Carolina, S.D.=South Dakota, Tenn.=Tennessee, Tex.=Texas, Vt.=Vermont, Va.=Virginia, Wash.=Washington, W.Va.=West Virginia, Wis.=Wisconsin, Wyo.=Wyoming, Ont.=Ontario, Que.=Quebec, B.C.=British Columbia, D.C.=Washington, L.A.=Los Angeles, NSW=New South Wales, NYC=New York City`;

const STATE_CODES =
  'AL=Alabama, AK=Alaska, AZ=Arizona, AR=Arkansas, CA=California, CO=Colorado, CT=Connecticut, DE=Delaware, FL=Florida, GA=Georgia, HI=Hawaii, ID=Idaho, IL=Illinois, IN=Indiana, IA=Iowa, KS=Kansas, KY=Kentucky, LA=Louisiana, ME=Maine, MD=Maryland, MA=Massachusetts, MI=Michigan, MN=Minnesota, MS=Mississippi, MO=Missouri, MT=Montana, NE=Nebraska, NV=Nevada, NH=New Hampshire, NJ=New Jersey, NM=New Mexico, NY=New York, NC=North Carolina, ND=North Dakota, OH=Ohio, OK=Oklahoma, OR=Oregon, PA=Pennsylvania, RI=Rhode Island, SC=South Carolina, SD=South Dakota, TN=Tennessee, TX=Texas, UT=Utah, VT=Vermont, VA=Virginia, WA=Washington, WV=West Virginia, WI=Wisconsin, WY=Wyoming';

const NOUNS = `
city town village hamlet suburb suburbs district districts province provinces region regions county state municipality commune borough prefecture governorate department capital port island islands peninsula river lake valley
mountain mountains hill hills coast beach bay desert forest strait straits resort neighbourhood neighborhood area quarter township settlement outpost camp airport airstrip bridge highway road street square crossing checkpoint enclave stronghold
border outskirts parish canton oblast raion archipelago metropolis seaport peninsula sea gulf basin plateau volcano waterfall reservoir dam plain plains highlands lowlands countryside oilfield mine jail prison shrine temple mosque monastery cemetery stadium`;
const REGION_HEADS = `Oblast Krai Province Region State Republic Territory Territories Prefecture Governorate Voivodeship Canton Emirate Autonomous-Region`;
const DISTRICT_HEADS = `County District Raion Rayon Municipality Borough Parish Commune Subdistrict Taluk Tehsil Ward Township Barangay Regency`;
const SETTLEMENT_HEADS = `City Town Village Kibbutz Settlement Heights Hills Falls Springs Suburb`;
const OTHER_HEADS = `
River Lake Lakes Sea Ocean Bay Gulf Strait Straits Canal Island Islands Isle Isles Peninsula Cape Mountain Mountains Valley Desert Plateau Plains Forest Forests Hill Coast Beach Creek Falls Glacier Archipelago Delta Basin Reef Shoal Atoll Canyon Oasis Swamp Wetlands
Street Avenue Road Boulevard Lane Highway Square Plaza Bridge Tunnel Park Airport Station Port Harbor Harbour Dam Stadium Arena Mansion Palace Castle Tower Towers Cemetery Prison Jail Camp Base Crossing Checkpoint Gardens Garden Zoo Parkway Turnpike Drive Pier Docks Wharf Quarter Neighborhood Barracks Reservoir Reservation Temple Monastery Expressway Gorge Pass Ridge Sanctuary Preserve Lagoon Corridor Hall Memorial Monument Coliseum Speedway Cay Abbey Priory Crater Volcano Ballpark Racecourse Waterfall Lighthouse`;
const FRONTS = `Lake Mount Mt Cape Port Fort Camp Gulf Strait Isle River Sea Bay Ft Kibbutz Rio Wadi Jabal Jebel Puerto Ciudad Plaza Avenida Rue Point Lago Nuevo Nueva Villa Upper Lower Tell Tel Bab Beit Khan Koh Playa Monte Cerro San Santa Santo Los Las Kampong Kuala Pulau Jalan Wat Deir Kfar Nizhny Sao São Calle Paseo Barrio Arba Debre Bandar Sant Saint-Denis Val Pont Bahr Umm Ain Port-au Sidi Oued Ksar Isla Islas Bahia Bahía Golfo Cabo Sierra Valle Laguna Lago Estadio Parque Playa Playas Pozo Pueblo Puente Villa Colonia Llano Rincón Quebrada Cerros Hassi Bir Ain Aïn Khirbet Tall Wadi`;
const DIRECTIONS = `North South East West Northern Southern Eastern Western Central Upper Lower Greater Northeast Northwest Southeast Southwest North-East North-West South-East South-West Inner Outer Mid Downtown Old New Northeastern Northwestern Southeastern Southwestern`;
