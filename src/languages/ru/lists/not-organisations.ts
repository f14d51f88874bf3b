/**
 * Words in capitals and words in Latin letters that name no organisation.
 * Source: compiled by hand; licence of the project.
 */
const split = (words: string) => new Set(words.trim().split(/\s+/));

export const notOrganisationAbbreviations = () => split(ABBREVIATIONS);
export const notOrganisationLatin = () => split(LATIN);
/** Ships, craft, weapons, pipes, exercises: in quotation marks they name no organisation. */
export const notOrganisationQuotes = () =>
  QUOTES.split(',')
    .map((name) => name.trim())
    .filter((name) => name);

const ABBREVIATIONS = `
ИВЛ СМС КОАП ГОК ЦБК ТМА ТМ ЗАЗ ГАЗ УАЗ БТ УКРФ ДД ЦК СМИ УК УПК КоАП ГК ВВП ВРП МСФО РСБУ ГААП ДТП НДС НДФЛ ЕГЭ ОГЭ ИНН СНИЛС ЖКХ ВИЧ СПИД ДНК РНК США РФ СССР УЗИ МРТ ЭКГ ЧП ЧС ЧМ ЧЕ ОИ СВО АТО ВОВ БТР БМП ПВО ПРО РСЗО ЗРК ЗРС АКМ АК ПЦР ОРВИ ОРЗ ГОСТ ТЭК АПК ТВ ПК ЭВМ ИТ НИОКР ОФЗ
МРОТ ОСАГО КАСКО ДМС ОМС ПДД ДПС-К ТЦ ТРЦ ТРК БЦ ЖК ЛГБТ НЛО НПЗ АЗС ЛЭП ТЭО ГСМ КПД МСК ИМХО ПМЭФ ГТО ИФА ВК ЖЖ ЦБК-К МКАД КАД ЗСД ТТК БАМ ВСМ ТЗ ПО АО ООО ОАО ЗАО ПАО ИП НИИ КБ ОКБ ЦКБ ФИО СПА ВТО-К НЭП
ГУЛАГ ПТСР СДВГ ЭКО ДЦП РАС ОВЗ ЕНВД УСН ЕСН ФОТ ФЗ ПСЖ ГМО БАД БАДы ДВС АКПП ПТС СТС ГИБДД-К ЕСПЧ-К КВН ЗОЖ АЭС ГЭС ТЭС ТЭЦ ГРЭС НПФ ПИФ МФО УФ ИК ДК СК-К СИЗО ИВС ОПГ КПП КПЗ ВПК ОПК ТНК МБР ЯО СНВ РСМД ДОВСЕ ДРСМД РЛС ГЛОНАСС
ВМВ ПМВ ВЭФ ИК ЖД ТЫС МЛН МЛРД РУБ ГГ ГОД БЫ НЕ НА ПО ИЗ ДО ОТ И В С К О У А НО ДА НЕТ КАК ЧТО ЭТО ДЛЯ ПРИ БЕЗ НАД ПОД ГКЧП-К СУ МИ КА АН ИЛ ТУ МИГ ЯК БМ ЛА ЛЛ ЗИЛ-К ФОТО ВИДЕО ДНЕЙ ЛЕТ РОССИЯ МОСКВА НОВОСТИ
`;

const LATIN = `
iPhone iPad iPod iOS Mac MacBook Android Windows Linux Unix Office Word Excel PowerPoint Chrome Firefox Opera Safari Internet Explorer COVID COVID-19 SARS MERS SMS MMS GPS GSM LTE WiFi Wi-Fi Wi USB HDMI DVD CD PC TV HD Full
Brexit Brent WTI Urals ESPO Nord Stream OK VIP IT PR HR IP ID URL HTML HTTP HTTPS WWW PDF GDP CPI PMI IPO SPO LNG EUR USD RUB GBP JPY CNY UTC GMT MSK II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI I V X XL XXL
The A An Of And In On At By For With From To My Your Me You We Love Day Night World Blu-ray Playstation PlayStation Xbox Wii Kinect Galaxy Note Surface Lumia Kindle Bluetooth Java Python JavaScript Flash HTML5 MP3 JPEG AIDS HIV
Camry Corolla Polo Golf Passat Focus Fiesta Solaris Rio Logan Duster Boeing-737 Sukhoi Superjet SSJ Airbus-A320 Forza Facebook-К Eurovision Euro Formula Grand Prix Gran Turismo SIM QR NFC VR AR AI ChatGPT Bitcoin Ethereum Blockchain Big Data
`;

const QUOTES = `
Атлантис, Дискавери, Индевор, Челленджер, Колумбия, Энтерпрайз, Союз, Прогресс, Восток, Восход, Буран, Протон, Протон-М, Ангара, Зенит-3SL, Рокот, Днепр-1, Заря, Звезда-2, Мир-2, Салют-7, Спутник V, Спутник-V, Кассини, Вояджер, Хаббл, Чандраян,
Луна-25, Фобос-Грунт, Роснефть Арктика, Северный поток, Северный поток - 2, Северный поток-2, Южный поток, Турецкий поток, Голубой поток, Сила Сибири, Набукко, Дружба, Ямал - Европа, Булава, Искандер, Тополь, Тополь-М, Ярс, Сармат, Посейдон, Кинжал, Калибр,
Авангард-2, Циркон, Буревестник, Панцирь, Панцирь-С1, Триумф, Бук, Тор, Оса, Град, Смерч, Ураган, Торнадо, Солнцепек, Стингер, Джавелин, Патриот, Томагавк, Байрактар, Геран-2, Корнет, Армата, Терминатор, Тигр, Москва-2, Курск,
Адмирал Кузнецов, Петр Великий, Варяг, Нимиц, Мистраль, Титаник, Коста Конкордия, Булгария, Эстония, Арктика, Ямал-2, Академик Федоров, Сапсан, Ласточка, Аллегро, Невский экспресс, Суперджет, Хаймарс, Калашников-М, Новичок, Арбидол, Запад-2021, Запад-2025,
Щит Союза, Кавказ-2020, Марш несогласных, Бессмертный полк, Георгиевская лента, Евровидение, Новая волна, Кинотавр, Тэфи, Ника, Оскар, Золотая маска, Золотой глобус, Золотой орел, Голос-дети, Славянский базар, Формула-1, Оскар-2020, Скорая помощь, Скорой помощи
`;
