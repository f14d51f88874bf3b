/**
 * Adjectives and numerals that belong to a title; the others tell of its holder («известный», «новый», «45-летний»). By their
 * lemmas: that of «заслуженный» is the verb.
 */
const TITLE_ADJECTIVES = `
первый второй генеральный исполнительный главный старший младший художественный финансовый коммерческий технический народный заслужить верховный
полномочный чрезвычайный научный почетный специальный государственный федеральный региональный краевой областной городской районный муниципальный
управляющий операционный креативный музыкальный политический военный морской воздушный технологический административный президентский
постоянный временный действительный ответственный ученый ведущий судебный следственный юридический экономический инвестиционный
олимпийский театральный литературный кинематографический спортивный футбольный хоккейный церковный монарший великий
независимый оперный эстрадный уличный сольный римский православный католический вселенский верховный частный личный
`;

export const titleAdjectives: ReadonlySet<string> = new Set(TITLE_ADJECTIVES.trim().split(/\s+/));

/** Infinitives that say what somebody is or becomes, with the title in the instrumental: «стал министром», «назначен послом». */
const BECOMING = `
стать становиться быть являться остаться оставаться работать служить назначить назначать избрать избирать выбрать выбирать утвердить считаться
называться признать переизбрать провозгласить трудиться побывать числиться
`;

export const becomingVerbs: ReadonlySet<string> = new Set(BECOMING.trim().split(/\s+/));

/** Nouns for a post, with the title in the genitive: «пост министра», «в должности директора». */
export const postNouns: ReadonlySet<string> = new Set([
  'пост',
  'должность',
  'кресло',
  'обязанность',
  'звание',
  'роль',
  'чин',
]);

/** Words of a clause that only speaks of who might hold a post. Infinitives and nominatives. */
const CANDIDACY = `
кандидат кандидатура кандидатка претендент номинировать номинироваться претендовать баллотироваться выдвинуть выдвигать выдвинуться выдвигаться бороться борьба готовить прочить
предложить предлагать хотеть мечтать надеяться планировать пытаться конкурс выборы отказаться назначение
`;

export const candidacyWords: ReadonlySet<string> = new Set(CANDIDACY.trim().split(/\s+/));

/** Transitive verbs whose subject gives the post to another: «президент назначил». */
const APPOINTING = `
назначить назначать избрать избирать выбрать выбирать утвердить признать переизбрать провозгласить
`;

export const appointingVerbs: ReadonlySet<string> = new Set(APPOINTING.trim().split(/\s+/));

/** Nouns and participles whose field of work stands in the instrumental: «командующий войсками», «управляющий делами». */
export const instrumentalHeads: ReadonlySet<string> = new Set([
  'командующий',
  'главнокомандующий',
  'управляющий',
  'управляющая',
  'заведующий',
  'заведующая',
]);

/** Titles that come in ranks: «первый заместитель», «второй секретарь». */
export const rankedHeads: ReadonlySet<string> = new Set(
  'заместитель вице-премьер вице-президент вице-спикер вице-губернатор вице-мэр зампред замминистра замглавы замдиректора секретарь помощник советник проректор тренер пилот'.split(
    ' ',
  ),
);

/** Kinds of organisation that a title may name alone where the text has named the organisation: «глава компании». */
export const openKinds: ReadonlySet<string> = new Set(
  `компания корпорация холдинг концерн ведомство клуб команда издание предприятие фирма производитель авиакомпания организация телеканал
  канал госкомпания госкорпорация перевозчик оператор разработчик ритейлер издательство телекомпания радиостанция портал учреждение`.split(
    /\s+/,
  ),
);

/** Kinds that stand in the name itself: «Верховный суд», «Демократическая партия», «МВФ». */
export const namedKinds: ReadonlySet<string> = new Set(
  `банк фонд министерство комитет комиссия партия фракция движение агентство газета журнал завод фабрика объединение ассоциация союз федерация
  университет институт академия театр музей больница суд управление департамент служба инспекция палата биржа центр`.split(
    /\s+/,
  ),
);

/** Posts that organisations have and people do not: «её директор». */
export const organisationPosts: ReadonlySet<string> = new Set(
  'глава директор гендиректор председатель руководитель тренер главред вице-президент основатель совладелец владелец'.split(
    ' ',
  ),
);

/** Posts that states have and hardly anything else: «российский министр», but no «российский директор». */
export const statePosts: ReadonlySet<string> = new Set(
  `президент вице-президент экс-президент премьер премьер-министр вице-премьер экс-премьер министр замминистра экс-министр канцлер вице-канцлер король королева император
  посол постпред депутат сенатор парламентарий спикер генпрокурор омбудсмен`.split(/\s+/),
);
