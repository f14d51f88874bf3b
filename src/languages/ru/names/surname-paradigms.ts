import type { Gender } from '../../../model/values.js';
import { ANY_CASE, CASE_BITS, mergeReadings, type PartReading } from './cases.js';

/** How one kind of surname changes: what its stem ends in, and the endings of the six cases behind the stem. */
interface NameParadigm {
  readonly stems: readonly string[];
  readonly gender: Gender | null;
  readonly endings: readonly string[];
  /** How often an unknown name of this shape is such a name, beside the other rows that fit; by counting OpenCorpora's. */
  readonly weight: number;
}

const letters = (all: string) => [...all];
const HARD = letters('бвдзлмнпрстф');
const VELAR = letters('гкх');
const SIBILANT = letters('жшчщ');
const VOWEL = letters('аеёиоуыэюя');
const CONSONANT = [...HARD, ...VELAR, ...SIBILANT, 'ц'];
const POSSESSIVE = ['ов', 'ев', 'ёв', 'ин', 'ын'];

const PARADIGMS: readonly NameParadigm[] = [
  row(POSSESSIVE, 'male', ' а у а ым е', 1),
  row(POSSESSIVE, 'female', 'а ой ой у ой ой', 1),
  row(['ск', 'цк'], 'male', 'ий ого ому ого им ом', 1),
  row(['ск', 'цк'], 'female', 'ая ой ой ую ой ой', 1),
  row(HARD, 'male', 'ый ого ому ого ым ом', 0.4),
  row([...HARD, ...VELAR, ...SIBILANT], 'male', 'ой ого ому ого ым ом', 0.1),
  row(VELAR, 'male', 'ой ого ому ого им ом', 0.2),
  row(HARD, 'female', 'ая ой ой ую ой ой', 0.4),
  row(VELAR, 'female', 'ая ой ой ую ой ой', 0.2),
  row([...HARD, ...VELAR], 'male', ' а у а ом е', 0.7),
  row([...SIBILANT, 'ц'], 'male', ' а у а ем е', 0.7),
  row(
    VOWEL.filter((vowel) => vowel !== 'а' && vowel !== 'о'),
    'male',
    'й я ю я ем е',
    0.7,
  ),
  // «Косторная» is hardly the genitive of «Косторнай», «Наделлой» no nominative
  row(['а', 'о'], 'male', 'й я ю я ем е', 0.2),
  row(CONSONANT, 'male', 'ь я ю я ем е', 0.3),
  row(CONSONANT, 'male', 'ец ца цу ца цом це', 0.3),
  row(CONSONANT, 'male', 'ец ца цу ца цем це', 0.3),
  row(CONSONANT, 'male', 'ок ка ку ка ком ке', 0.05),
  row(HARD, null, 'а ы е у ой е', 0.3),
  row([...HARD, ...VELAR], null, 'а и е у ой е', 0.35),
  row([...SIBILANT, 'ц'], null, 'а и е у ей е', 0.5),
  row([...HARD, ...VOWEL.filter((vowel) => vowel !== 'и'), ...SIBILANT, 'ь'], null, 'я и е ю ей е', 0.4),
  row(['и'], null, 'я и и ю ей и', 0.4),
];

function row(stems: readonly string[], gender: Gender | null, endings: string, weight: number): NameParadigm {
  return { stems, gender, endings: endings.split(' '), weight };
}

/** An ending of a paradigm, and the case that it tells. */
interface Ending {
  readonly paradigm: NameParadigm;
  readonly ending: string;
  readonly cases: number;
}

const ENDINGS: readonly Ending[] = PARADIGMS.flatMap((paradigm) =>
  paradigm.endings.map((ending, index) => ({ paradigm, ending, cases: 1 << index })),
);
const LONGEST_ENDING = Math.max(...ENDINGS.map(({ ending }) => ending.length));

/** Where each ending stands among all. */
const placesOfEnding = new Map<string, number[]>();
for (const [place, { ending }] of ENDINGS.entries())
  placesOfEnding.set(ending, [...(placesOfEnding.get(ending) ?? []), place]);

/** The endings that a word has, in the order of the paradigms: few of more than a hundred. */
function endingsOf(word: string): readonly Ending[] {
  const places: number[] = [];
  for (let length = 0; length <= LONGEST_ENDING && length <= word.length; length++)
    places.push(...(placesOfEnding.get(word.slice(word.length - length)) ?? []));
  return places.sort((a, b) => a - b).flatMap((place) => ENDINGS[place] ?? []);
}

const SHORTEST_STEM = 2;

/**
 * The nominatives that an unknown surname may stand for: «Каранкевича» → Каранкевич (male, genitive and accusative),
 * Каранкевича (a nominative), Каранкевича (of a man or woman that do not change). Lower case in and out.
 */
export function readUnknownSurname(word: string): readonly PartReading[] {
  const readings: PartReading[] = [];
  for (const reading of changing(word)) if (!reading.isOfAdjective) readings.push(reading);
  return mergeReadings([...readings, ...readUnchanging(word)]);
}

/** Every nominative that has this word among its forms, of which a list of names tells the right ones. Lower case. */
export function readFormOfName(word: string): readonly PartReading[] {
  return [...changing(word), ...(isPossessive(word) ? unchangingOfWoman(word) : readUnchanging(word))];
}

const PLURALS: readonly { readonly shape: RegExp; readonly male: string; readonly female: string }[] = [
  { shape: /^(.{2,24}(?:ов|ев|ёв|ин|ын))(ы|ых|ым|ыми)$/, male: '', female: 'а' },
  { shape: /^(.{2,24}[сц]к)(ие|их|им|ими)$/, male: 'ий', female: 'ая' },
  { shape: /^(.{2,24}[бдзлмнпрстф])(ы|ам|ами)$/, male: '', female: '' },
  { shape: /^(.{2,24}[гкх])(и|ам|ами)$/, male: '', female: '' },
];
const CASES_OF_PLURAL: Readonly<Record<string, number>> = {
  ы: CASE_BITS.nomn,
  и: CASE_BITS.nomn,
  ие: CASE_BITS.nomn,
  ых: CASE_BITS.gent | CASE_BITS.accs | CASE_BITS.loct,
  их: CASE_BITS.gent | CASE_BITS.accs | CASE_BITS.loct,
  ым: CASE_BITS.datv,
  им: CASE_BITS.datv,
  ам: CASE_BITS.datv,
  ами: CASE_BITS.ablt,
  ыми: CASE_BITS.ablt,
  ими: CASE_BITS.ablt,
};

/** The surname of one of a couple told in the plural: «Власовыми» → Власов, Власова. Lower case; empty for other endings. */
export function readPluralSurname(word: string): readonly PartReading[] {
  for (const { shape, male, female } of PLURALS) {
    const [, stem, ending = ''] = shape.exec(word) ?? [];
    const cases = CASES_OF_PLURAL[ending];
    if (stem === undefined || cases === undefined) continue;
    return [
      { nominative: stem + male, gender: 'male', cases, weight: 1 },
      { nominative: stem + female, gender: 'female', cases, weight: 1 },
    ];
  }
  return [];
}

interface ChangingReading extends PartReading {
  /** The stem is an adjective's, which has other endings when it is a surname. */
  readonly isOfAdjective: boolean;
}

function changing(word: string): readonly ChangingReading[] {
  const readings: ChangingReading[] = [];
  for (const { paradigm, ending, cases } of endingsOf(word)) {
    const { stems, gender, endings, weight } = paradigm;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < SHORTEST_STEM || !stems.some((end) => stem.endsWith(end))) continue;
    const first = endings[0] ?? '';
    const isOfAdjective = first === '' && isAdjectival(stem);
    const isLikely = cases !== CASE_BITS.nomn || !isInstrumental(word);
    readings.push({
      nominative: stem + first,
      gender,
      cases,
      weight: isLikely ? weight : weight * 0.15,
      isOfAdjective,
    });
  }
  return readings;
}

/** «Сунаком»: few names end so in the nominative. */
function isInstrumental(word: string): boolean {
  return word.length > 4 && (word.endsWith('ом') || word.endsWith('ем'));
}

/** «Наливайский» has no forms of «Наливайск». */
function isAdjectival(stem: string): boolean {
  return stem.endsWith('ск') && stem.length > 4;
}

/** How often an unknown name that ends in this vowel is one that does not change, beside the forms of others. */
const UNCHANGING: Readonly<Record<string, number>> = { о: 0.7, э: 0.7, и: 0.5, е: 0.4, у: 0.15, ю: 0.15, ы: 0.15 };

function readUnchanging(word: string): readonly PartReading[] {
  const last = word.at(-1) ?? '';
  const same = (gender: Gender | null, weight: number) => [{ nominative: word, gender, cases: ANY_CASE, weight }];
  if (word.endsWith('их') || word.endsWith('ых')) return same(null, 0.3);
  // «Живаго», but «Ланового» is hardly ever a nominative
  if (word.endsWith('ого') || word.endsWith('его')) return same(null, 0.1);
  const vowel = UNCHANGING[last];
  if (vowel !== undefined) return same(null, vowel);
  if (last === 'а' || last === 'я') return same(null, 0.05);
  return isPossessive(word) ? [] : unchangingOfWoman(word);
}

const isPossessive = (word: string) => POSSESSIVE.some((end) => word.endsWith(end));

/** «Кэтлин», «Ингрид» */
const unchangingOfWoman = (word: string): readonly PartReading[] => [
  { nominative: word, gender: 'female', cases: ANY_CASE, weight: 0.15 },
];

/** All forms of a surname given in the nominative, for a man or a woman, each with its cases; lower case. */
export function declineSurname(nominative: string, gender: Gender): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, cases: number) => forms.set(form, (forms.get(form) ?? 0) | cases);
  for (const { stems, gender: ofRow, endings } of PARADIGMS) {
    const first = endings[0] ?? '';
    if ((ofRow && ofRow !== gender) || !nominative.endsWith(first)) continue;
    const stem = nominative.slice(0, nominative.length - first.length);
    if (stem.length < SHORTEST_STEM || !stems.some((end) => stem.endsWith(end))) continue;
    for (const [index, ending] of endings.entries()) add(stem + ending, 1 << index);
  }
  for (const { nominative: same, gender: ofSame } of readUnchanging(nominative))
    if (!ofSame || ofSame === gender) add(same, ANY_CASE);
  return forms;
}

const STRONG_ENDINGS =
  'ов ев ёв ин ын ова ева ина ына ский цкий ская цкая ченко енко ко ук юк чук ич вич ян янц дзе швили иа ия ман берг штейн сон сен ец ых их ой ый оглу заде'.split(
    ' ',
  );

/** Whether a word that no dictionary has looks like a surname in one of its readings. */
export function looksLikeSurname(readings: readonly PartReading[]): boolean {
  return readings.some(
    ({ nominative, weight }) => weight >= 0.3 && STRONG_ENDINGS.some((ending) => nominative.endsWith(ending)),
  );
}
