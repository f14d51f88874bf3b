/** Words before a title that tell of its holder rather than of the post. */
export const attributes: ReadonlySet<string> = new Set(
  `former ex late then retired current veteran star fellow famed famous noted renowned legendary prominent controversial outspoken popular young old elder
  younger incoming outgoing longtime long-time new newly-appointed newly appointed elected well-known influential powerful embattled first-ever would-be
  american european world co-operative`.split(/\s+/),
);

/** Posts written in capitals: `Acme CEO Jane Doe`. */
export const postAbbreviations: ReadonlySet<string> = new Set(
  'pm mp mep ceo cfo coo cto cio cmo svp evp dj vp'.split(' '),
);

/** Posts written short before a name, which the record spells out: `Lt. Gov. Jane Doe`. */
export const shortPosts: ReadonlyMap<string, string> = new Map([
  ['adm', 'admiral'],
  ['brig', 'brigadier'],
  ['capt', 'captain'],
  ['cllr', 'councillor'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['cpl', 'corporal'],
  ['det', 'detective'],
  ['gen', 'general'],
  ['gens', 'general'],
  ['gov', 'governor'],
  ['govs', 'governor'],
  ['insp', 'inspector'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['prof', 'professor'],
  ['profs', 'professor'],
  ['pvt', 'private'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
]);

/** Words behind which a title is what somebody is or becomes: `was appointed chief executive`. */
export const becomingVerbs: ReadonlySet<string> = new Set(
  `is was are were be been being became becomes become remains remained appointed elected named re-elected reelected reappointed
  promoted chosen installed sworn nominated hired serves served works worked`.split(/\s+/),
);

/** Words of a clause that only speaks of who might hold a post. */
export const candidacyWords: ReadonlySet<string> = new Set(
  `candidate candidacy contender run running bid hopes hoped wants wanted seeks sought seeking would could might may not never nor succeed succeeded succeeds
  replace replaced replaces replacing nominate`.split(/\s+/),
);

/** Words that end the complement of a title: verbs, clauses, and prepositions that govern none. */
export const stops: ReadonlySet<string> = new Set(
  `who which that when where while as after before since during until by from on over under with without into about against between through because if
  met bought sold won lost made took gave went came saw left led held kept spoke wrote began grew fell rose ran sent put set got
  is was are were be been has have had will would could should may might can must do does did said says told added announced noted stressed also
  this these those there here today yesterday tomorrow it its he his she her they their we our i my you your but or so than then`.split(
    /\s+/,
  ),
);

/** Prepositions that govern the complement of a title: `minister of finance`, `ambassador to China`. */
export const connectors: ReadonlySet<string> = new Set('of for at to in'.split(' '));

/** Kinds of organisation that a title may name alone where the text has named the organisation: `the company's chairman`. */
export const openKinds: ReadonlySet<string> = new Set(
  'company firm group corporation conglomerate concern club team agency airline carrier manufacturer organization organisation broadcaster newspaper retailer startup maker developer'.split(
    ' ',
  ),
);

/** Kinds that stand in the name itself: `World Bank`, `Labour Party`. */
export const namedKinds: ReadonlySet<string> = new Set(
  'bank ministry party union association university institute theatre theater museum hospital court committee commission council department foundation fund federation plant factory exchange institution college school'.split(
    ' ',
  ),
);

/** Nouns that head a post with a complement or an owner alone: `head of sales`, `the Acme chief`. */
export const leadingNouns: ReadonlySet<string> = new Set('head chief'.split(' '));

/** Posts that only companies have; alone they are told of the one spoken of. */
export const companyPosts: ReadonlySet<string> = new Set([
  'chief executive',
  'executive officer',
  'financial officer',
  'operating officer',
  'managing director',
  'ceo',
  'cfo',
  'coo',
  'cto',
]);

/** Posts that states have and hardly anything else: `Chinese president`, but no `Chinese director`. */
export const statePosts: ReadonlySet<string> = new Set(
  'president premier minister chancellor king queen emperor ambassador senator lawmaker parliamentarian leader'.split(
    ' ',
  ),
);
