/**
 * Words that stand at the beginning of a sentence or a title and belong to no name; lower case.
 * Source: compiled by hand; licence of the project.
 */
export const functionWords = (): ReadonlySet<string> => new Set(WORDS.trim().split(/\s+/));

/** Names of days and months, which end a name wherever they stand. */
export const dateWords = (): ReadonlySet<string> => new Set(DATES.trim().split(/\s+/));

const WORDS = `
a an the this that these those some any every each no none all both half either neither another other others such many much more most several few little less least one two three four five six seven eight nine ten eleven twelve
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what whatever whoever someone anyone everyone everybody nobody somebody anybody something nothing anything everything
and or but nor yet so if unless until till when whenever while whereas where wherever why how because since although though as than whether once before after lest except despite notwithstanding
of in on at by for with without within from to into onto upon over under above below between among amongst through throughout during about against across along around behind beside besides beyond near off out outside inside per plus toward towards up down via
is am are was were be been being has have had having do does did doing done will would shall should can could may might must ought let lets get got gets makes made make makes says said say tells told asked
isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't i'm i've i'll i'd we're we've we'll you're they're they've it's he's she's that's there's what's who's here's let's
there here then now today tomorrow yesterday tonight also just only even still again already almost always never often sometimes soon later earlier ago too very quite rather perhaps maybe indeed however moreover furthermore therefore thus hence meanwhile nevertheless nonetheless otherwise instead
not yes no oh well ok okay please thanks like unlike according amid given based including included following regarding concerning considering asked speaking citing despite due owing thanks apart aside because whereas
last next final same own recent recently previous previously early late former formerly current currently ongoing overall
read see watch click source sources photo photos image images picture file copyright video videos story stories related update updated breaking exclusive advertisement analysis opinion editorial comment comments subscribe share follow contact email tel phone fax by via
spring summer autumn winter morning afternoon evening night noon midnight weekend week month year years day days easter christmas ramadan eid hanukkah diwali thanksgiving halloween passover
internet web christianity islam judaism hinduism buddhism gospel bible quran koran torah
english spanish latin arabic hebrew yiddish mandarin cantonese hindi urdu tamil bengali swahili
covid covid-19 aids hiv dna gdp`;

const DATES = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays feb apr jul aug sep sept oct nov dec tue tues thu thur thurs fri`;
