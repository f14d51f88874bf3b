/**
 * Nouns for people by what they do or are; lower case, singular.
 * Source: compromise 14.17.0 (MIT), its tag Actor; written by test/lists/english-word-lists.mjs.
 */
export const occupations = (): readonly string[] => OCCUPATIONS.trim().split(/\s+/);

const OCCUPATIONS = `
accountant acquaintance acquaintances acrobat activist actor actress addict administrator admiral adventurer advisor
affiliate affiliates agent analyst anarchist ancestor animator announcer anybodies anybody apostle apostles apparition
apprentice apprentices archbishop architect aristocrat artisan artist assistant astronaut astronomer athiest athlete
athletes attendant attorney aunt auntie aunties author autocrat ayatullah babies baby banker barber baron baroness
bartender beatboxer beings bicyclist bishop blogger bohemian boogeyman boss boy boyfriend bricklayer bride brides
brigadier bro broker brother buddhist builder burglar businessman businessperson businesswoman butcher cadet captain
carer caretaker carpenter cashier celebrities celebrity ceo cfo chairman chairwoman champion chancellor chaplain
character chauffeur cheerleader chef child children chum citizen cleaner cleric clerk clown colleague colleagues
colonel columnist comedian commander commenter commissioner composer comrade comrades confidant confidante congressman
congresswoman conscript constable constables consultant contender contributor controller cook coordinator corporal
councillor countess courier cowboy coworker creator critic curator customer dad daddies daddy dancer daredevil daughter
deacon dealer decorator defenceman deities deity denizen deputee deputees deputies deputy descendant deserter designer
detective detectives developer dictator dietician dietitian diplomat director diva doctor dork drifter driver dude
dudes dutchess dweller economist editor electrician emcee emcees emperor employee employees employer enemies enemy
entrepreneur environmentalist examiner excellencies excellency exile exiles farmer father fella fiance fiances fighter
filmmaker financier firefighter fireman fitter foe foes fool forebear foreman forerunner forester freelancer friend
gambler gardener geek geisha genius gentleman ghost ghostwriter girl girlfriend gladiator goalie goalies goalkeeper
goaltender god goddess golfer goof graduate graduates grandchild granddaughter grandfather grandma grandmother grandpa
grandparent grandson groom guest guru hairdresser hairstylist heir hermit hero heroine heroines historian hobo host
hostage hostages hostess housekeeper human humanitarian husband hygienist icon idol illustrator immigrant incel infant
inhabitant innovator inspector installer instigator instructor inventor investigator jester jogger journalist juggler
kin kinsman kinswoman laborer lad ladies lady landlord lass laureate laureates lawyer layman leader lieutenant lord
loser lover magician magistrate magistrates maker man manager maniac martyr mate mates matriarch mayor mechanic men
mentor merchant mime mimes minion minister misfit missus mister moderator mogul mom mommies mommy monarch monk mother
mum mummies mummy musician mystic nannies nanny narrator native natives neice neices neighbor nemeses nemesis nephew
nerd niece nieces nobleman noblewoman nobodies nobody nomad novice novices nun nurseryman occupant officer offspring
operator optimist optometrist oracle oracles organizer originator orphan outcast outlaw painter pal panellist parent
parental pariah partner pastor patriarch patriot patron pawn people performer person pessimist phantom pharmacist
philosopher photographer phrase phrases physician pilgrim pilot pioneer planner player playmate playmates playwright
plumber podcaster poet policeman politician population pornstar practitioner prankster preacher president priest
priestess prince princes prisoner prodigies prodigy producer professor progenies progenitor progeny programmer prophet
prospector prostitute prostitutes psychologist punk pupil quarterback queen rabbi radical rapper realist receptionist
recluse recluses recruit recruiter refugee refugees reporter researcher reverend revolutionaries revolutionary rogue
rogues roofer ruler runningback sailor saint scholar scientist scion scout screenwriter sculptor secretaries secretary
sergeant servant servitor shaman shepherd showgirl showman showrunner singer sinner sissies sissy sister skier smuggler
soldier soloist somebodies somebody son sorcerer sorceress soul specialist spectator spirit spokesperson spouse spouses
squatter staffer statesman stepbrother stepchild stepfather stepmother stepsister stranger streamer sultan superhero
superhuman superintendent superstar supervisor surfer surgeon survivor sweeper sweetheart taoiseach teacher technician
technologist teenager tenant tester therapist tiktoker toddler tourist trader tramp transcriptionist traveler
trendsetter trooper tutor tycoon uncle uncles underwriter user usher veteran veterinarian villain vip visitor voyager
waiter wanderer warrior weatherman welder wife wimp winner witch witness wives wizard woman women worker wrestler
writer yogi youth youtuber
`;
