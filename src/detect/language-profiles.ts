/** What tells a language from those written with the same script. Function words and alphabets are common knowledge. */
export interface LanguageProfile {
  /** ISO 639-1. */
  readonly code: string;
  /** Letters beyond the base of its script: а-я for Cyrillic, a-z for Latin. */
  readonly extra: string;
  /** Letters of the base that it never uses. */
  readonly without: string;
  /** The commonest words, lower case: those shared with neighbours say little, the others decide. */
  readonly words: ReadonlySet<string>;
  /** Parts of words, two to five letters; a space stands for the word's bound: `ого `, ` wh`. */
  readonly parts: readonly string[];
}

const profile = (code: string, extra: string, without: string, words: string, parts: string): LanguageProfile => ({
  code,
  extra,
  without,
  words: new Set(words.split(' ')),
  parts: parts === '' ? [] : parts.split(' ').map((part) => part.replaceAll('_', ' ')),
});

export const CYRILLIC_PROFILES: readonly LanguageProfile[] = [
  profile(
    'ru',
    'ё',
    '',
    'и в не на что он с как это по но из у за о от так же для вы бы до ее его их был была было были или мы только уже если ' +
      'чтобы когда этот эта эти того том при во со ему ей им них нет еще также который которые которая года году лет после ' +
      'может есть чем без под где более свои себя между перед она они я ты мне нас вас все всех всего об ни надо очень ' +
      'меня тебя тебе итак вот лишь однако',
    'ться_ тся_ ого_ ый_ ий_ ая_ ые_ ых_ ет_ ает ение ения ость ься ыл ить_ ать_ ся_ ов_ ами_ ями_ ы_ ской ский ному ции ция ию_ ыми_ ее_ ым_ ешь_ ешь_ ую_ ей_ ой_',
  ),
  profile(
    'be',
    'ёіў',
    'ищъ',
    'і ў не на што ён з як гэта па але за да ад так жа для вы б яго яе іх быў была было былі або мы толькі ўжо калі каб ' +
      'гэты гэтая тым пры яму ёй няма яшчэ таксама які якія якая года годзе пасля можа ёсць чым без пад дзе больш сваё сябе ' +
      'яна яны я мне нас вас усё усе аб вельмі паміж у са гадоў вось ж дык бо чаго каго чаму гэтым такі такое такая',
    'ць_ ага_ цца_ дз ыя_ ія_ аў_ ую_ асці ання ньне ньня еце_ _ва',
  ),
  profile(
    'uk',
    'ґєії',
    'ыэёъ',
    'і в у не на що він з як це по але за до від так же для ви б його її їх був була було були або ми тільки вже якщо щоб ' +
      'коли цей ця ці того при йому їй немає ще також який які яка року році після може є чим без під де більше свої себе та ' +
      'вона вони я мені нас вас все про дуже між й із зі років ми хоч нього нею ними цього цьому цим цю саме',
    'ння_ ого_ ться_ ти_ ів_ ій_ ою_ ські ість ськ ять_ ють_ льк',
  ),
  profile(
    'bg',
    '',
    'ыэё',
    'и в не на че той с как това по но от за до така же ви би я го му ѝ ги беше са бяха или ние само вече ако когато този ' +
      'тази тези при няма още също който които която година след може има без под къде повече свои себе те тя аз ме нас вас ' +
      'всички се да е ще като към със във като за преди много между сме съм бил била било бе им си обаче ' +
      'според през бъде бъдат чрез срещу част някои най каза добави нито дали вашия нашия този една един едно няколко друга друг други никой нищо',
    'ът_ ята_ ите_ ето_ ото_ ата_ ия_ ъл ър ън ъ_ ъс ъм ъд ъв ание_ ване_ ща щ_ ване ахме межд яния_',
  ),
  profile(
    'sr',
    'ђјљњћџ',
    'йщъыьэюя',
    'и у је да се на за од са не су што као који која које ће би али о до из по то био била било били или ми само већ ако ' +
      'када овај ова ови при нема још такође године после може без под где више своје себе она они ја ме нас вас све није ' +
      'смо сам код између према због како он она оно овде једна један једно',
    'ије ања ост_ ити_ ати_ ским_ ског_',
  ),
  profile(
    'mk',
    'ѓѕјљњќџ',
    'йщъыьэюя',
    'и во не на што тој со како ова по но од за до така за ќе би го му ги беше се беа или ние само веќе ако кога овој оваа ' +
      'овие при нема уште исто кој кои која година после може има без под каде повеќе свои себе таа тие јас ме нас вас сите ' +
      'да е ја им многу меѓу сум сме ли дека имаат имаше може година години дена денови годишно исто така според сега',
    'от_ ата_ ите_ то_ ње_ ува_ ување аат_ еа_ ови_ ниот_',
  ),
  profile(
    'kk',
    'ёәғқңөұүһі',
    '',
    'және мен бен да де та те бұл сол осы ол олар үшін туралы бойынша болып болды еді емес бар жоқ деп дейді қазақстан ' +
      'кейін дейін ғана енді өте бір екі көп жыл жылы жылғы мың',
    'ның нің дың дің лар_ лер_ дар_ дер_ ған_ ген_ ды_ ді_ да_ де_ ық ық_ қа_ ға_',
  ),
  profile(
    'mn',
    'ёөү',
    '',
    'нь юм байна болон энэ тэр байсан гэж бол ба мөн их бас ч л уу үү юу бид та би надад түүний манай улсын монгол хүн ' +
      'болох байгаа байх өөр дээр доор хийх гэсэн оны онд',
    'ийн_ ын_ сан_ сэн_ лаа_ аар_ ээр_ аас_ ээс_ өө аа ээ үү оо даг_ дэг_ ж_ гүй хан_ тай_ гаад чээ_ ны_',
  ),
  profile(
    'ky',
    'ёңөү',
    '',
    'жана менен бул үчүн болуп деп ал алар бар жок эмес боюнча да кийин бир кыргыз',
    'нын_ нин_ лар_ дын_ дин_ ган_ ген_ уу_ үү_',
  ),
  profile(
    'tt',
    'ёәҗңөүһ',
    '',
    'һәм белән өчен бу ул алар дип бар юк түгел буенча татар бер булган',
    'нең_ ның_ лар_ ләр_ гән_ ган_',
  ),
  profile('tg', 'ёғӣқӯҳҷ', 'щыь', 'ва дар аз ба ки бо барои ин он аст шуд буд тоҷикистон мекунад', 'и_ҳ ҳои_ ҳо_ анд_'),
];

export const LATIN_PROFILES: readonly LanguageProfile[] = [
  profile(
    'en',
    '',
    '',
    'the of and to in is that was for it with as his on be at by he this had not are but from or have an they which one you ' +
      'were all her she there would their we him been has when who will no more if out so what up said its about than them ' +
      'can could into our my your do did over after before new first also these those where why how may should being thus such any only made year through system systems',
    '_th ing_ tion ed_ ly_ _wh ight ould ness ment_ ck_ ers_ ies_ _qu ee ough ets_',
  ),
  profile(
    'de',
    'äöüß',
    '',
    'der die das und in zu den mit von ist des im für auf dem nicht ein eine als auch es an er so dass kann nach wird bei ' +
      'einer um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich ' +
      'sie wir ihr ihre seine hat hatte werden wenn was unter keine sich aus',
    'sch ung_ lich en_ ein_ cht ich_ eit_ keit',
  ),
  profile(
    'fr',
    'àâæçéèêëîïôœùûüÿ',
    '',
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux cette ses ' +
      'mais comme ou si leur elle nous vous été être ont sa fait deux même aussi tout on ces bien où je était d l qu n c s y',
    'eux_ ment_ tion ait_ ent_ ée_ és_ oir_ _qu eau',
  ),
  profile(
    'es',
    'áéíñóúü',
    '',
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre ' +
      'cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso es ' +
      'son fue ha había está ser años',
    'ción ado_ ido_ mente dad_ os_ as_ _qu',
  ),
  profile(
    'it',
    'àèéìíîòóùú',
    '',
    'di e il la che in a per un è del non una i le con si da al come ma anche dei più nel della sono gli alla ha lo se o ' +
      'delle dalla su suo sua ci questo questa dal tra ai essere stato nella alle cui era hanno quando molto dopo degli nei l ' +
      'd un anni proprio dai dall due tre gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre pomeriggio mattina san santa',
    'zione ità_ ato_ ata_ are_ ere_ gli_ che_ ssi iglio anti_ enza_ ate_ zz',
  ),
  profile(
    'nl',
    'éëïóöü',
    '',
    'de het een en van in is dat op te zijn met voor die niet aan er om als ook maar bij uit nog door naar dan worden of werd ' +
      'wordt heeft zich over deze wel geen hij ze we ik dit meer was hebben kan kunnen na tot zal tegen onder haar zo moet hun ' +
      'veel jaar',
    'ij_ ijk oor_ en_ aar_ cht_ heid sch oe',
  ),
  profile(
    'pl',
    'ąćęłńóśźż',
    'qvx',
    'w i na z nie się do to że jest o jak za po od ale przez co dla są a czy tym ich jego jej był była było być tak już oraz ' +
      'może przy tego które który która tylko także ze te ma będzie roku lat jako jeszcze bez pod nad gdy bardzo więc on ona my',
    'ch_ ego_ ów_ ie_ ych_ cz sz rz ość ania_ eni',
  ),
  profile(
    'pt',
    'àáâãçéêíóôõúü',
    '',
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser ' +
      'quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me ' +
      'esse são anos',
    'ção ões_ ado_ mente dade_ ão_ nh lh',
  ),
  profile(
    'sv',
    'åäöé',
    '',
    'och i att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan när man under också ' +
      'efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in ' +
      'blir upp även vad år kronor',
    'ar_ et_ en_ ande_ ade_ ning_ sk',
  ),
  profile(
    'tr',
    'çğıöşüâî',
    'qwx',
    've bir bu da de için ile çok daha olarak gibi ne kadar olan var o ama en ya ki olduğu sonra her şey mi mı değil yok göre ' +
      'ise kendi ben sen biz onun bunu büyük iki yeni ilk önce diye veya hem türkiye yıl eden edilen üzere tarafından olarak ancak',
    'lar_ ler_ nın_ nin_ dır_ dir_ mak_ mek_ ı_ yor ında_ inde_ nuz niz_ larda_ lerde_',
  ),
  profile(
    'cs',
    'áčďéěíňóřšťúůýž',
    '',
    'a v je se na to že s z do o i k ve pro za by ale jako po jsou od byl bylo který podle není jeho které už při také jen až',
    'ého_ ní_ ých_ ost_',
  ),
  profile(
    'sk',
    'áäčďéíĺľňóôŕšťúýž',
    '',
    'a v je sa na to že s z do o aj k vo pre za by ale ako po sú od bol bolo ktorý podľa nie jeho ktoré už pri tiež len až',
    'ého_ nie_ ých_ osť_',
  ),
  profile(
    'ro',
    'ăâîșțşţ',
    '',
    'de și în a la cu pe că nu un o este din să mai pentru sunt care ce al au fost prin dar ca lui după fi sau',
    'ul_ ului_ ele_ ea_ ție',
  ),
  profile(
    'fi',
    'äöå',
    '',
    'ja on ei se että oli hän mutta ovat myös kun niin jos tai kuin joka vain mukaan sen ole jo',
    'ssa_ ssä_ lla_ nen_ ää ii aa',
  ),
  profile(
    'da',
    'æøå',
    '',
    'og i at det er en til på af for med den der de ikke som har et om var han men fra jeg også vil kan ved',
    'et_ ede_ erne_ ing_',
  ),
  profile(
    'no',
    'æøå',
    '',
    'og i å det er en til på av for med den som de ikke har et om var han men fra jeg også vil kan ved seg etter ble',
    'et_ ene_ ing_',
  ),
  profile(
    'hu',
    'áéíóöőúüű',
    '',
    'a az és hogy nem is egy volt meg csak de ez azt mint el már még ki vagy van lesz után kell szerint magyar',
    'nak_ nek_ ban_ ben_ sz gy',
  ),
  profile(
    'lt',
    'ąčęėįšųūž',
    'qwx',
    'ir į iš kad su yra tai ne kaip buvo bei už po per jis apie dar tik ar bet nuo o',
    'as_ os_ ų_ imas_',
  ),
  profile(
    'lv',
    'āčēģīķļņšūž',
    'qwxy',
    'un ir no ar par kas uz to ka ne tas arī bet pēc viņš lai kā pie vai jau',
    'as_ ā_ iem_ šana',
  ),
  profile(
    'et',
    'äõöüšž',
    '',
    'ja on ei et see oli ka kui ta aga mis oma või siis ning kes nii välja eesti selle',
    'st_ sse_ mine_ ud_',
  ),
  profile(
    'hr',
    'čćđšž',
    'qwxy',
    'i u je da se na za od s ne su što kao koji koja koje će bi ali o do iz po to bio bila ili samo već ako kada ovaj nakon nije',
    'ije ost_ ti_ nja_ om_',
  ),
  profile('uz', 'ʻʼ', '', 'va bu bilan uchun ham bir edi deb emas bo ga da oʻz kerak yil', 'lar_ ning_ gan_ ish_'),
];
