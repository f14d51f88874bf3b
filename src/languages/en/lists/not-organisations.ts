/**
 * What looks like the name of an organisation and is none.
 * Source: compiled by hand from general knowledge; licence of the project.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations in capitals for things, sums, times, diseases, posts. */
export const notAbbreviations = (): ReadonlySet<string> => words(ABBREVIATIONS);
/** What ends the names of events, works, laws, prizes, programmes and diseases. */
export const eventHeads = (): ReadonlySet<string> => words(EVENTS);
/** Nouns in front of the title of a work or a product: `the film Norvik`. */
export const workWords = (): ReadonlySet<string> => words(WORKS);

const ABBREVIATIONS = `
iPhone iPhones iPad iPads iPod iPods iOS macOS eBook eBooks pH PhD MoU MoUs degC LoC mRNA kWh MPs TLMs GDP GNP EBIT EBITDA CPI PPI PMI IPO IPOs ETF ETFs ESG VAT GST USD EUR GBP JPY CNY RMB RUB UAH BYN INR AUD CAD CHF NZD HKD SGD THB KRW VND PHP IDR MYR ZAR NGN KES EGP TRY BRL MXN ARS AM PM A.M. P.M. GMT UTC EST EDT PST PDT CET BST IST ET PT BC AD CE BCE CEO CFO COO CTO CIO CEOs CMO VP MP MPs MEP MEPs MLA MLAs MSP PM QC KC MD PhD Ph.D. M.D. B.A. M.A. MBA BA MA BSc MSc LLB LLM
TV TVs PC PCs CD CDs DVD DVDs DJ MC AI IT ICT UFO GPS SMS URL HTML HTTP HTTPS WWW PDF FAQ USB LED LCD CPU GPU RAM DNA RNA HIV AIDS SARS MERS COVID COVID-19 TB PTSD ADHD BSE PCR LGBT LGBTQ LGBTQ+ LGBTI LGBTIQ NGO NGOs CSO CSOs SME SMEs STEM PPE SUV SUVs UAV UAVs ICBM ICBMs ATM ATMs CCTV VIP R&D M&A Q&A HR PR FDI GHG CO2 OTC LNG LPG BTU MW GW KW MWh GWh KM KG MM CM
RSVP FYI SOS DIY ID IDs IQ OK WWI WWII WW1 WW2 II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI Jr Sr US U.S. USA U.S.A. UK U.K. UAE U.A.E. USSR DRC PRC DPRK NYC LA L.A. D.C. DC NSW HK SA NZ EV EVs VR AR XR LP EP FM RPG IED IEDs WMD WMDs MVP RBI ERA TD NO YES FOR THE AND NOT BUT ALL NEW NOW HOW WHY WHO WHAT BY OF IN ON AT TO UPDATE CORRECTION EDITOR EDITORS
HMS USS RMS MV BTW BFF IRL TBH IYKYK OG LOL OMG IMO IMHO FWIW ASAP TBA TBD TBC HD UHD HDR FMV RTX GTX EKG ECG MRI MRIs THC EPS MFA MBA VPN VPNs QB QBs WR WRs RB RBs TE TEs LB LBs CB CBs DT DTs DE OL DL LT RT LG RG NY NJ STORY NEWS END BC-US NB PS ISBN ISSN VOL NR NOS TEL FAX BOX POB VS VAR APR ROI KPI KPIs B2B B2C SaaS API APIs NFT NFTs GMO GMOs IVF STI STD STDs ICU ER EU-US GOAT RIP OPT NYT UTC MINUTES HT FT AET LBW ODI ODIs T20 CPI LE MOU MOUs HH HE OC EVM CBD NFT MFS FIR DJ LoC NEV SDG SDGs LTTE-era IPO CSR PMO PWD PWDs NPL NPA-free GER GBR FRA USA ITA ESP PRT SAU BRA ARG CHN JPN KOR RSA NED BEL SUI SWE NOR FIN DEN POL CZE HUN UKR RUS AUT CAN AUS NZL IND PAK BAN SRI KEN ETH NGR EGY MAR TUN ALG F1 VAR KO TKO MMA PB SB DNF DNS CST MST AEST SGT`;

const EVENTS = `
Nobel Pulitzer Grammy Grammys Emmy Emmys Oscars BAFTA BAFTAs Cup Award Awards Prize Prizes Act Acts Treaty Treaties War Wars Olympics Open Games Game Day Days Festival Festivals Championship Championships Agreement Agreements Bill Law Laws Accord Accords Summit Plan Plans Protocol Constitution Amendment Convention Declaration Charter Resolution Pact Revolution Uprising Massacre Holocaust Crisis Depression Scandal Affair Tournament Trophy Medal
Marathon Prix Derby Classic Masters Finals Final Series Bowl Playoffs Week Month Year Season Century Era Age Intifada Initiative-Act Syndrome Disease Virus Fever Flu Earthquake Hurricane Storm Typhoon Cyclone Tsunami Eve Parade Expo Exhibition Biennale Conference Congress-Day Carnival Gala Concert Tour Show Song Album Symphony-No Overture Sonata Concerto Requiem Rhapsody Anthem Movie Series Trilogy Chronicles Diaries
Deal Doctrine Principle Principles Theory Theorem Test Rights-Act Code Order-No Rule Rules Report Index Strategy Framework Roadmap Partnership-Agreement Mandate Referendum Election Elections Primary Inquiry Operation Offensive Campaign-Medal Spring Square-Massacre Genocide Famine Plague Renaissance Reformation Enlightenment Empire Dynasty Kingdom-Come Conflict Battle Siege Rebellion Mutiny Coup Bombing Bombings Attacks Attack Trial Trials Case Files Papers Tapes`;

const WORKS = `
film movie novel book album song single play musical opera poem painting series sitcom show documentary programme program episode trilogy comic comedy drama thriller game videogame app software smartphone phone tablet model car ship vessel yacht aircraft plane jet helicopter missile rocket satellite spacecraft drone submarine frigate destroyer carrier vaccine drug virus hurricane typhoon cyclone storm operation
project horse dog cat elephant character award prize medal treaty law act bill agreement war battle`;
