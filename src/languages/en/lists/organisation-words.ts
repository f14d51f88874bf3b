/**
 * Words of which names of organisations are made; as written, first letter a capital.
 * Source: compiled by hand from general knowledge; licence of the project.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What stands last in a name and makes it an organisation whatever stands before. */
export const strongHeads = (): ReadonlySet<string> => words(STRONG);
/** What stands last in many names of organisations, and in other names too. */
export const weakHeads = (): ReadonlySet<string> => words(WEAK);
/** What stands first in names of organisations in other languages: `Banco Central`, `Persatuan Bola`. */
export const foreignFronts = (): ReadonlySet<string> => words(FOREIGN);
/** Legal forms and what ends the name of a firm. */
export const legalForms = (): ReadonlySet<string> => words(LEGAL);
/** Bodies that are named by the word alone where it has a capital inside a sentence. */
export const bareHeads = (): ReadonlySet<string> => words(BARE);
/** Bodies that may be named by head and owner: `Ministry of Health`. */
export const ofHeads = (): ReadonlySet<string> => words(OF);
/** What precedes the name of an organisation in lower case: `the newspaper Libre`. */
export const typeWords = (): ReadonlySet<string> => words(TYPES);
/** What belongs to organisations and stands behind their names in lower case: `Norvik shares`. */
export const belongings = (): ReadonlySet<string> => words(BELONGINGS);

const STRONG = `
Agency Agencies Airline Airlines Airways Alliance Army Assembly Association Associations Associates Authority Bancorp Bank Banks Bankers Battalion Board Brigade Broadcasting
Bureau Cabinet Chamber Charity Church Coalition College Commission Commissions Committee Committees Communications Company Companies Confederation Congress Congregation Conglomerate Consortium Constabulary Consultants Consulting
Cooperative Co-operative Corp Corps Corporation Council Councils Court Courts Department Departments Directorate Division Duma Electronics Embassy Consulate Enterprises Entertainment
Exchange Faculty Federation Federations Firm Foods Foundation Foundations Fund Funds Government Group Guard Guards Headquarters Holding Holdings Hospital Hospitals Industries Insurance Institute Institutes
Institution Intelligence Investments Investors Jihad Junta Knesset Laboratories Laboratory Labs League Legislature Mafia Mills Ministries Ministry Militia Motors Museum Museums
Navy Network Networks Newspapers Office Orchestra Organisation Organization Organisations Organizations Parliament Partners Party Patrol Petroleum Pharmaceuticals Pharma Pictures Police Politburo
Productions Prosecutor's Publications Publishers Publishing Railways Railroad Railway Refinery Regiment Resources Robotics Rotary School Schools Secretariat Securities Semiconductor Semiconductors Senate Seminary Service Services Societies Society Software Solutions Squad Stores
Studios Supermarkets Syndicate Systems Taskforce Technologies Telecom Telecommunications Telekom Televisions Theatre Company Treasury Tribunal Troupe Trust Trusts Union Unions Universities University Utilities Ventures
Volunteers Wanderers Rovers Works Yard Athletic Academy Academies Ensemble Philharmonic Symphony Choir Ballet Caucus Brotherhood Front Workshop Polytechnic Conservatory Observatory Cooperation-Fund Inspectorate Ombudsman's Prefecture-Police Reichsbank
Kombinat Zavod Soviet Komitet Universidad Universität Université Università Banco Banque Banca Partido Ministerio Shimbun Zeitung Televizija Bancorporation Newswire Newswires Breweries Brewery Distillery Airports Sciences Motorsport Racing-Club Clinic Clinics Parliamentarians Dal Sabha Parishad Sangh Samaj Morcha Mahasabha Sena Samiti Mandal Vahini Rakyat Khural Rada Sejm Majlis Mejlis Prefectural-Assembly Secretariat Treasury Directorate-General Panchayat Congregation`;

const WEAK = `
Action Administration Advisers Advisors Agriculture Air Airport Analytics Apparel Archive Archives Arms Artists Arts Asset Automobile Aviation Band Books Brands Brewing Broadcast Brothers Bros Builders Business Cable Campaign Capital Cargo Cars Cathedral Cement Center Central
Centre Centres Centers Chemical Chemicals Channel Chronicle Circuit City Clearinghouse Club Clubs Collective Collection Community Computer Computers Computing Concern Conference Construction Control Cosmetics Courier Credit Crew Cross Cycle Daily Data Defence Defense Delegation
Design Designs Development Diagnostics Digital Dispatch Drug Dynamics Economics Education Electric Electrical Electricity Energy Engineering Engineers Environment Equipment Equities Estate Examiner Express Factory Families Farms Fashion Federal Film Films Finance Financial Fleet Food Force Forces Forum Fraternity Freight Friends Gallery Galleries
Gas Gaming Games Gazette General Genetics Giants Global Globe Gold Greens Health Healthcare Herald Heritage Hotel Hotels Housing Inquirer Info Initiative Innovation Innovations Inspection Instruments Interactive International Internet Interior Jewelers Journal Journalists Justice Kings Labor Labour Lab Land Law League's Leasing Liberation Library Lines Logistics
Machines Machinery Magazine Mail Management Manufacturing Marine Marines Market Markets Marketing Materials Media Medical Medicine Metals Micro Mill Mines Mining Minerals Mirror Mission Mobile Monitor Mosque Motor Movement Music National News Newspaper Nuclear Observer Oil Online Opera Operations
Outlook Outfitters Pacific Packaging Panel Paper Parks Petrochemical Pipeline Plant Platform Players Plc Ports Post Power Press Products Program Programme Project Projects Properties Property Protection Publishing-House Radio Rail Rating Ratings Realty Record Records Recordings Register Registry Registration Relations Research Reserve Reserves Resistance
Resorts Restaurant Restaurants Retail Revenue Review Robots Royal Satellite Savings Science Search Security Sentinel Ship Shipping Shipyard Shipbuilding Signal Solar Space Sports Sport Staff Standard Star Stars State Statistics Steel Studio Studies Sugar Sun Support Survey Surveys Tabloid Tanks Team Tech Technology Teachers Telegraph Telephone Television Textile Textiles Theater Theatre Tigers Times Timber Tires Tobacco Tours Toys Trade
Trading Transit Transport Transportation Travel Treatment Tribune Trucks TV United Veterans Virtual Voice Warriors Watch Water Weekly Wildlife Wing Wireless Women Workers Youth Zoo Rights Lions Eagles Sharks Bulls Bears Knights Panthers Hawks Rangers Strikers Stormers Crusaders Brumbies Utd FC AFC CF SC Dynamo Spartak Sisters Quartet Trio Guild`;

const LEGAL = `
Inc Corp Co Ltd Limited LLC L.L.C. LLP L.L.P. LP L.P. Plc PLC plc AG GmbH SA S.A. SpA S.p.A. NV N.V. BV B.V. AB ASA Oy Oyj KK KGaA SE AS A/S Pty Pte Bhd Sdn JSC OJSC CJSC PJSC OAO OOO ZAO PAO Llc Cos Bros Incorporated Holdings Bancorp Corp. Inc. Ltd. Co. Cie SRL Srl S.A.B. SAB SAOG PSC PCL Tbk`;

const BARE = `
Parliament Congress Senate Cabinet Duma Knesset Treasury Kremlin Pentagon Vatican Bundestag Politburo Assembly Diet Legislature Ministry University Foundation Department Tribunal Federation House Commons Lords Bundesrat Sejm Seimas Rada Majlis Sangh`;

const OF = `
Academy Administration Agency Alliance Assembly Association Authority Bank Board Bureau Campaign Center Centre Chamber Church Coalition College Commission Committee Community Company Confederation Conference
Congress Congregation Consortium Convention Coordination Corporation Council Court Democrats Department Directorate Directorate-General Division Embassy Faculty Federation Forum Foundation Friends Front Fund General-Directorate Guild Headquarters Hospital House
Initiative Institute Institution Journalists Laboratory League Legion Library Massachusetts-Institute Ministry Ministries Movement Museum Museums Network Office Order Organisation Organization Parliament Party Patriotic-Union Police Registry School Schools Secretariat Senate Seminary Service Society
Solidarity State-Committee Supreme-Court Taskforce Teachers Theatre Treasury Tribunal Trust Union University Veterans Voice Women Workers Youth Physicians Lawyers Doctors Mothers Parents Students Artists Writers Citizens Americans Scientists Reporters Group Inspectorate Chambers Observatory Conservatory Republic-Bank Consulate Consulate-General Embassies Universities Bar Ombudsman Registrar Commissioner Comptroller Government Panel Task-Force Program Programme Mechanism Partnership Grandmothers Command System Systems Centers Centres Research Administration Directors Governors Ministers Regents Trustees Elders Chiefs Commissioners Registry Prosecutor Police Force Action Campaign Summit-Group Representatives Advocates Survivors Committee-of Scholars Engineers Musicians Radio Voice Kingdom-Hall Directorate`;

const TYPES = `
agency airline airlines automaker bank bookseller brand brewer broadcaster broker brokerage carmaker carrier chain charity chipmaker club company concern conglomerate consortium consultancy contractor cooperative corporation daily developer distributor
enterprise exporter factory firm foundation giant grocer group holding institute insurer intermediary lender magazine maker manufacturer maker miner ministry movement network newspaper ngo operator organisation organization outlet party platform plant portal producer provider publisher
refiner retailer rival school service site startup start-up station steelmaker store studio subsidiary supermarket supplier tabloid team telecom think-tank trader union unit university utility wholesaler website weekly bidder drugmaker label band`;

const BELONGINGS = `
shares share stock stocks bonds shareholders stockholders investors executives executive officials official spokesman spokeswoman spokesperson spokesmen employees workers subsidiary subsidiaries unit units division headquarters
board ceo cfo coo profits revenue revenues sales customers subscribers stores store factory factories plant plants branches website management analysts lawyers negotiators fighters militants guerrillas rebels lawmakers legislators mps deputies candidates supporters members membership activists
leadership leader chairman president director editor editors reporter reporters correspondent correspondents newspaper staff staffers network affiliate affiliates chief chiefs campus students professor professors graduate researchers scientists fans coach players headquarters delegates rules regulators inspectors troops forces gunmen`;

const FOREIGN = `
Banco Banque Banca Bank Konsortium Grupo Groupe Gruppo Deportivo Deportes Universidad Universidade Université Universiti Instituto Institut Ministerio Partido Parti Partito Partai Partia Movimiento Frente Comisión Comision Colectivo Asociación Asociacion Fundación Fundacion Fundação Federación Federacion
Fédération Sindicato Confederación Colegio Diario Editorial Teatro Museo Empresa Compañía Compania Seguros Société Societe Compagnie Ligue Deutsche Verein Persatuan Kelab Syarikat Dewan Sahabat Perusahaan Bharatiya Rashtriya Akhil Jamaat Jamiat Harakat Hizb Tehrik Nederlandse Koninklijke Cámara Camara Congreso
Senado Corte Policía Policia Ejército Ejercito Fuerza Consejo Junta Cooperativa Corporación Corporacion Agencia Oficina Secretaría Secretaria Dirección Direccion Defensoría Fiscalía Procuraduría Contraloría Alcaldía Unión Alianza Coalición Liga Atlético Atletico Sporting Dinamo FK FC AC AS SK HC Nippon Zenkoku Krasnoye Krasny
Radio Telecom Team Club Conseil Comité Comite Conferencia Organización Organizacion Consorcio Inmobiliaria Constructora Televisión Noticias Periódico Revista Canal Escuela Academia Ateneo Sociedad Associação Associazione Confederação Sindacato Orquesta Ballet Clube Associação`;
