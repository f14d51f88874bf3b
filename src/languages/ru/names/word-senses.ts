import { lazily, remembered } from '../../../remembered.js';
import type { Dictionary } from '../morphology/dictionary.js';
import { isAdjective, isNoun, type Parse } from '../morphology/parse.js';
import { ANY_CASE, CASE_BITS, mergeReadings, NO_READINGS, type PartReading } from './cases.js';
import { type NameLists, openNameLists } from './name-lists.js';
import { besideKnown, readPart, readPatronymicShape } from './name-readings.js';
import { readFormOfName, readUnknownSurname } from './surname-paradigms.js';

/** What a capitalised word may be, whatever stands around it. Empty lists where it is none. */
export interface WordSenses {
  readonly given: readonly PartReading[];
  /** As a given name where it is more often another word. */
  readonly doubtfulGiven: readonly PartReading[];
  readonly patronymic: readonly PartReading[];
  /** Known as a surname. */
  readonly surname: readonly PartReading[];
  /** As a surname by its ending alone; worked out when asked for, since few words need it. */
  readonly guess: () => readonly PartReading[];
  /** Whether some dictionary knows the word in any sense. */
  readonly isKnown: boolean;
  /** Share of the readings that are an ordinary word, 0 to 1; 0 for a word no dictionary knows. */
  readonly ordinary: number;
  readonly isPlace: boolean;
  /** One of the places that the project lists by hand: «Беларусь», «Париж». */
  readonly isListedPlace: boolean;
  readonly isOrganisation: boolean;
  /** A preposition, a conjunction or a pronoun, as one of its readings at least. */
  readonly isFunctionWord: boolean;
  readonly parses: readonly Parse[];
  /** Cases of the parses, of all of them and of those as one kind of word. */
  readonly cases: { readonly any: number; readonly noun: number; readonly adjective: number };
}

const FUNCTION_WORDS = new Set(['PREP', 'CONJ', 'NPRO']);
const PROPER = ['Name', 'Surn', 'Patr', 'Geox', 'Orgn', 'Abbr', 'Init', 'Trad'];

/** The senses of a word by its norm, each word looked at once. */
export function openWordSenses(dictionary: Dictionary): (norm: string) => WordSenses {
  const lists = openNameLists();
  return remembered((norm) => readSenses(norm, dictionary, lists));
}

function readSenses(norm: string, dictionary: Dictionary, lists: NameLists): WordSenses {
  const hyphen = norm.indexOf('-');
  const whole = readSimple(norm, dictionary, lists);
  if (hyphen < 1 || hyphen === norm.length - 1) return whole;
  const left = readSimple(norm.slice(0, hyphen), dictionary, lists);
  const right = readSimple(norm.slice(hyphen + 1), dictionary, lists);
  const age = AGES.get(norm.slice(hyphen + 1));
  if (age) return { ...whole, isKnown: true, surname: joinAge(left, age, norm.slice(hyphen)) };
  return {
    ...whole,
    given: whole.given.length > 0 ? whole.given : joinParts(left.given, right.given, norm, hyphen),
    surname: whole.surname.length > 0 ? whole.surname : joinParts(left.surname, right.surname, norm, hyphen),
    guess: lazily(() =>
      joinParts([...left.surname, ...left.guess()], [...right.surname, ...right.guess()], norm, hyphen),
    ),
  };
}

/** «аль-Бадри»: the article does not change. */
const ARTICLES = new Set('аль эль ас аш ад ат ар ан ан'.split(' '));

/** Cases of the words that tell a father from a son. */
const AGES: ReadonlyMap<string, number> = new Map(
  ['младш', 'старш'].flatMap((stem) => [
    [`${stem}ий`, CASE_BITS.nomn],
    [`${stem}его`, CASE_BITS.gent | CASE_BITS.accs],
    [`${stem}ему`, CASE_BITS.datv],
    [`${stem}им`, CASE_BITS.ablt],
    [`${stem}ем`, CASE_BITS.loct],
  ]),
);

/** «Ротенберга-младшего» */
function joinAge({ surname, guess }: WordSenses, cases: number, suffix: string): readonly PartReading[] {
  const readings = surname.length > 0 ? surname : guess();
  const nominative = suffix.startsWith('-м') ? '-младший' : '-старший';
  return readings
    .filter((reading) => reading.cases & cases && reading.gender !== 'female')
    .map((reading) => ({ ...reading, cases: reading.cases & cases, nominative: reading.nominative + nominative }));
}

/** «Салтыкова-Щедрина», «Анны-Марии», «Жан-Клода»: both halves agree, or the first does not change. */
function joinParts(
  left: readonly PartReading[],
  right: readonly PartReading[],
  norm: string,
  hyphen: number,
): readonly PartReading[] {
  if (left.length === 0 && !ARTICLES.has(norm.slice(0, hyphen))) return NO_READINGS;
  const joined: PartReading[] = [];
  for (const second of right) {
    const unchanged = { nominative: norm.slice(0, hyphen), gender: null, cases: ANY_CASE, weight: 0.3 };
    for (const first of [...left, unchanged]) {
      const cases = first.cases & second.cases;
      if (!cases || (first.gender && second.gender && first.gender !== second.gender)) continue;
      const nominative = `${first.nominative}-${second.nominative}`;
      const gender = first.gender ?? second.gender;
      joined.push({ nominative, gender, cases, weight: first.weight * second.weight });
    }
  }
  return mergeReadings(joined);
}

function readSimple(norm: string, dictionary: Dictionary, lists: NameLists): WordSenses {
  const parses = dictionary.parse(norm);
  const known = parses.filter((parse) => parse.isKnown);
  const ordinary = known.filter(({ tag }) => !PROPER.some((name) => tag.grammemes.has(name)));
  const forms = readFormOfName(norm);
  const listedSurname = lists.surnames(forms);
  const surname = mergeReadings([
    ...listedSurname,
    ...lists.doubtfulSurnames(forms),
    ...readPart(dictionary, known, 'Surn'),
  ]);
  const inDictionary = readPart(dictionary, known, 'Name').filter(({ nominative }) => !lists.rareGiven.has(nominative));
  const given = mergeReadings([...besideKnown(lists.given(forms), inDictionary), ...inDictionary]);
  return {
    given: lists.notGiven.has(norm) ? NO_READINGS : given,
    doubtfulGiven: lists.doubtfulGiven(forms),
    patronymic: mergeReadings([...readPart(dictionary, known, 'Patr'), ...readPatronymicShape(norm, known.length > 0)]),
    surname,
    guess: lazily(() => readUnknownSurname(norm)),
    isKnown: known.length > 0 || surname.length > 0 || given.length > 0,
    ordinary: listedSurname.length > 0 ? 0 : ordinary.reduce((sum, { score }) => sum + score, 0),
    isPlace: listedSurname.length === 0 && known.some(isPlaceName),
    isListedPlace: parses.some((parse) => mayBePlace(parse) && lists.places.has(dictionary.lemma(parse))),
    isOrganisation: known.some(({ tag }) => tag.grammemes.has('Orgn')),
    isFunctionWord: known.some(({ tag }) => FUNCTION_WORDS.has(tag.partOfSpeech)),
    parses,
    cases: {
      any: casesOf(parses),
      noun: casesOf(parses.filter(isNoun)),
      adjective: casesOf(parses.filter(isAdjective)),
    },
  };
}

function casesOf(parses: readonly Parse[]): number {
  return parses.reduce((bits, { tag }) => bits | (tag.case ? CASE_BITS[tag.case] : 0), 0);
}

/** «Нилов» is no plural of the river. */
const isPlaceName = ({ tag }: Parse) =>
  tag.grammemes.has('Geox') && (tag.number !== 'plur' || tag.grammemes.has('Pltm'));

/** Of a listed name: «Джорджия» is known as a thing alone, «Миннесота» as nothing. */
const mayBePlace = (parse: Parse) => !parse.isKnown || (isNoun(parse) && !parse.tag.grammemes.has('anim'));
