import { normAt } from '../../../model/tokenized-text.js';
import { rememberedOf } from '../../../remembered.js';
import { placeAbbreviations } from '../lists/places.js';
import { roleWords } from '../lists/roles.js';
import { speechVerbs } from '../lists/speech-verbs.js';
import { CASE_BITS, type PartReading } from './cases.js';
import type { DocumentWords } from './document-words.js';
import { givenReadings, isArabicName, isRomanNumeral, surnameReadings } from './person-parts.js';
import { looksLikeSurname } from './surname-paradigms.js';
import type { WordSenses } from './word-senses.js';

const ROLES = roleWords();
const SPEECH = speechVerbs();
/** What the word behind these is named after somebody, or is no person. */
const EPONYM_HEADS = new Set(
  `улица проспект площадь бульвар переулок шоссе набережная станция метро имя театр музей премия орден медаль институт университет
  академия клуб фонд церковь храм собор дворец парк завод фабрика корабль крейсер теплоход ледокол кубок мемориал закон теорема
  аэропорт порт стадион отель гостиница телескоп закон эффект синдром болезнь`.split(/\s+/),
);
/** What stands behind these is a place or a firm, unless it is known as a surname. */
const OTHER_HEADS = new Set(
  `город село деревня поселок посёлок река озеро остров область район провинция штат округ пролив мыс залив гора компания банк
  команда группа альбом роман фильм спектакль агентство газета журнал радио`.split(/\s+/),
);

/** How much speaks for a capitalised word alone being a person, by what it is and by the words beside it. */
export interface SingleEvidence {
  readonly score: number;
  readonly rule: string;
}

export function weighSingle(words: DocumentWords, at: number): SingleEvidence | null {
  const token = words.tokens[at];
  if (!token || !(words.isCapital(at) || isArabicName(words, at)) || token.text.length < 2) return null;
  const senses = words.senses(at);
  if (senses.isOrganisation || isPlaceOfPost(words, at)) return null;
  const readings = surnameReadings(words, at);
  let score = 0;
  let rule = 'surname';
  if (senses.surname.length > 0) score += senses.ordinary < 0.3 ? 3 : 1;
  else if (senses.given.length > 0) {
    score += senses.ordinary < 0.3 ? 2.8 : 0;
    rule = 'given';
  } else if (!senses.isKnown && looksLikeSurname(readings)) score += 1.6;
  else if (!senses.isKnown) score += 0.7;
  else if (isSurnameOnly(words, at)) score += 1.4;
  else score -= 1.5;
  if (senses.isPlace) score -= (senses.surname.length > 0 ? 1 : 2) + (senses.isListedPlace ? 1 : 0);
  if (words.isSeenLower(token.norm)) score -= 2.5;
  if (words.isOpening(at)) score -= senses.ordinary > 0 || !senses.isKnown ? 1 : 0;
  if (hasRoleBefore(words, at) || hasPlaceOfRoleBefore(words, at) || isSeeOfTitle(words, at - 1)) {
    score += 2.6;
    rule = 'role';
  }
  if (isSpeaker(words, at)) score += senses.isListedPlace ? 0.5 : 2;
  else if (isQuoted(words, at)) score += senses.isPlace ? 0 : 2.2;
  score += neighbourScore(words, at);
  return { score, rule: `ru.people.${rule}` };
}

/**
 * Words that the dictionary knows as a plural of things or as a patronymic, which nobody writes with a capital and alone:
 * «Шумов», «Ермолович».
 */
function isSurnameOnly(words: DocumentWords, at: number): boolean {
  const norm = normAt(words.tokens, at);
  if (!/(?:[ое]в|[ое]вич)$/.test(norm)) return false;
  return words.senses(at).parses.every(({ tag }) => tag.number === 'plur' || tag.grammemes.has('Patr'));
}

/** «Никитинского суда», «Московской области»: an adjective of the noun behind it. */
export function isAdjectiveOf(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  const next = words.tokens[at + 1];
  if (!token || next?.letterCase !== 'lower' || !words.isJoined(at + 1)) return false;
  if (words.senses(at + 1).isFunctionWord) return false;
  const adjective = casesOf(words, at, 'ADJF');
  return adjective !== 0 && (adjective & casesOf(words, at + 1, 'NOUN')) !== 0;
}

const TITLES_OF_PLACES = new Set(
  'папа епископ архиепископ митрополит патриарх принц принцесса герцог герцогиня'.split(' '),
);

/** «папа Римский», «епископ Иваново-Вознесенский», «премия принца Астурийского» */
function isSeeOfTitle(words: DocumentWords, at: number): boolean {
  if (!/ск(?:ий|ого|ому|им|ом|ая|ой|ую)$/.test(normAt(words.tokens, at)) || !words.isJoined(at)) return false;
  return words.senses(at - 1).parses.some(({ lemma }) => TITLES_OF_PLACES.has(lemma));
}

function casesOf(words: DocumentWords, at: number, partOfSpeech: string): number {
  let cases = 0;
  for (const { tag } of words.senses(at).parses)
    if (tag.case && tag.partOfSpeech === partOfSpeech) cases |= CASE_BITS[tag.case];
  return cases;
}

/** Below it a reading is of a kind that hardly any name is: «премьер-министр Израиля» has no surname «Израиля». */
const WORTH_AGREEING = 0.1;

/** «адвокат Петров», «господина Трампа»: the noun before is a role and shares a case with the name. */
export function hasRoleBefore(words: DocumentWords, at: number): boolean {
  const before = words.tokens[at - 1];
  if (before?.kind !== 'word' || !words.isJoined(at)) return false;
  const cases = roleCases(words, at - 1);
  if (!cases) return false;
  return agreesWith(cases, surnameReadings(words, at)) || agreesWith(cases, givenReadings(words, at));
}

/** «губернатор [Джорджии] Брайан Кемп», «королева [Дании] Маргрете II»: where the post is, before the name of its holder. */
export function isPlaceOfPost(words: DocumentWords, at: number): boolean {
  if (!words.senses(at).isListedPlace || !words.isJoined(at) || roleCases(words, at - 1) === 0) return false;
  if (!words.isCapital(at + 1) || !words.isJoined(at + 1)) return false;
  return words.senses(at + 1).given.length > 0 || isRomanNumeral(words, at + 2);
}

/** «глава Дагестана Меликов», «президент США Байден» */
function hasPlaceOfRoleBefore(words: DocumentWords, at: number): boolean {
  if (!words.isJoined(at) || !words.isJoined(at - 1)) return false;
  const place = words.tokens[at - 1];
  if (!words.senses(at - 1).isListedPlace && !placeAbbreviations.has(place?.text ?? '')) return false;
  const cases = roleCases(words, at - 2);
  return cases !== 0 && agreesWith(cases, surnameReadings(words, at));
}

function agreesWith(cases: number, readings: readonly PartReading[]): boolean {
  return readings.some((reading) => reading.weight >= WORTH_AGREEING && (reading.cases & cases) !== 0);
}

/** Cases of a role word in the singular; 0 for any other word. */
export function roleCases(words: DocumentWords, at: number): number {
  const norm = normAt(words.tokens, at);
  // «и» is no «исполняющий», «к» no «кандидат»
  if (norm.length === 1) return 0;
  const cases = casesOfRole(words.senses(at));
  const hyphen = norm.lastIndexOf('-');
  // «поп-звезда», «экс-чемпион»
  if (cases === 0 && hyphen > 0) return casesOfRole(words.sensesOf(norm.slice(hyphen + 1)));
  return cases;
}

const casesOfRole = rememberedOf(({ parses }: WordSenses) => {
  let cases = 0;
  for (const { tag, lemma } of parses) {
    if (tag.partOfSpeech !== 'NOUN' || tag.number !== 'sing' || !tag.case) continue;
    if (ROLES.has(lemma)) cases |= CASE_BITS[tag.case];
  }
  return cases;
});

/** «заявил Петров», «Петров отметил». */
function isSpeaker(words: DocumentWords, at: number): boolean {
  const sentence = words.tokens[at]?.sentence;
  return speaksAt(words, at - 1, sentence) || speaksAt(words, at + 1, sentence);
}

function speaksAt(words: DocumentWords, at: number, sentence: number | undefined): boolean {
  const token = words.tokens[at];
  return token?.letterCase === 'lower' && token.sentence === sentence && tellsSpeaker(words.senses(at));
}

const tellsSpeaker = rememberedOf(({ parses }: WordSenses) =>
  parses.some(
    ({ tag, lemma }) =>
      tag.partOfSpeech === 'VERB' && tag.number === 'sing' && tag.gender !== 'neut' && SPEECH.has(lemma),
  ),
);

const SAYINGS = new Set(
  'словам мнению оценке утверждению признанию выражению версии подсчетам убеждению свидетельству'.split(' '),
);

/** «по словам Петрова» */
const isQuoted = (words: DocumentWords, at: number) =>
  SAYINGS.has(normAt(words.tokens, at - 1)) && words.tokens[at - 2]?.norm === 'по' && words.isJoined(at);

const headKindOf = rememberedOf(({ parses }: WordSenses) => {
  if (parses.some(({ lemma }) => EPONYM_HEADS.has(lemma))) return 'eponym';
  return parses.some(({ lemma }) => OTHER_HEADS.has(lemma)) ? 'other' : 'none';
});

function neighbourScore(words: DocumentWords, at: number): number {
  let score = 0;
  const before = words.tokens[at - 1];
  const after = words.tokens[at + 1];
  if (before?.kind === 'word') {
    if (before.norm === 'в' || before.norm === 'во') score -= 2.5;
    else if (before.norm === 'на' || before.norm === 'из') score -= 1.2;
    else if (before.letterCase === 'capital' && !words.isOpening(at - 1)) score -= 1;
    // «с» is «село» to the dictionary, but hardly before a person
    const head = before.norm.length > 2 ? headKindOf(words.senses(at - 1)) : 'none';
    const isCalled = before.norm === 'имени' && words.tokens[at - 2]?.norm === 'по';
    if (isCalled) score += 2;
    else if (head === 'eponym') score -= 4;
    else if (head === 'other' && words.senses(at).surname.length === 0) score -= 4;
  }
  if (isAdjectiveOf(words, at) || isSeeOfTitle(words, at)) score -= 4;
  if (after?.kind === 'word' && words.isCapital(at + 1)) score -= 1;
  const opensQuote = before !== undefined && '«"“„'.includes(before.text);
  const closesQuote = after !== undefined && '»"”“'.includes(after.text);
  if (opensQuote && closesQuote) score -= 4;
  return score;
}
