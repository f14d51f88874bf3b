import { normAt, textAt } from '../../../model/tokenized-text.js';
import type { PlaceValue } from '../../../model/values.js';
import { SETTLEMENT_HEADS } from '../lists/place-heads.js';
import { isAdjective, isNoun, type Parse } from '../morphology/parse.js';
import { spellLike } from '../name-forms.js';
import { CASE_BITS } from './cases.js';
import type { DocumentWords } from './document-words.js';
import { type FoundPlace, foundPlace, type PlaceReader } from './found-place.js';
import { casesAs, headReadings, nominativePhrase } from './noun-phrases.js';
import { isAdjectiveOf } from './single-names.js';
import { readUnknownSurname } from './surname-paradigms.js';

/** A place that no list has, by the noun before it, by its adjective, by the dictionary or by a preposition; or null. */
export function unlistedPlaceAt(words: DocumentWords, at: number, read: PlaceReader): FoundPlace | null {
  return afterHead(words, at) ?? namesake(words, at) ?? dictionaryPlace(words, at) ?? unknownPlace(words, at, read);
}

/** «в городе Феникс», «штата Аризона», «село Цибулево»: what stands behind such a noun is a place. */
function afterHead(words: DocumentWords, at: number): FoundPlace | null {
  const point = words.tokens[at - 1]?.text === '.' ? 1 : 0;
  const head = at - 1 - point;
  const before = words.tokens[head];
  if (before?.kind !== 'word' || before.letterCase === 'upper' || !words.isCapital(at) || !words.isJoined(at))
    return null;
  if (point === 1 ? before.norm.length > 3 : before.norm.length < 3) return null;
  // «25 августа 2025 г. Глава»: a year, not a town
  const year = words.tokens[head - 1];
  if (before.norm === 'г' && year?.kind === 'number' && year.text.length <= 4) return null;
  const type = SETTLEMENT_HEADS[before.norm] ?? typeOfSettlement(words, head);
  if (!type || words.senses(at).given.length > 0) return null;
  if (words.tokens[at + 1]?.letterCase === 'lower' && isOfNounBehind(words, at)) return null;
  const last = endOfTwoWords(words, at);
  const name = last > at + 1 ? nominativeOfTwo(words, at) : nominativeOfPlace(words, at);
  return foundPlace('named', at, last, name, type);
}

/** «в посёлке Красный Бор» */
function endOfTwoWords(words: DocumentWords, at: number): number {
  const isTwo = isKnownAdjective(words, at) && words.isCapital(at + 1) && words.isJoined(at + 1);
  return isTwo && words.senses(at + 1).given.length === 0 && !isAdjectiveOf(words, at + 1) ? at + 2 : at + 1;
}

const isKnownAdjective = (words: DocumentWords, at: number) =>
  words.senses(at).parses.some((parse) => parse.isKnown && isAdjective(parse));

/** Behind its noun the name stands in the nominative, or in the case of the noun: «деревни Малые Вязёмы», «реку Белую Холуницу». */
function nominativeOfTwo(words: DocumentWords, at: number): string {
  if (words.senses(at).cases.adjective & CASE_BITS.nomn)
    return words.text.text.slice(words.tokens[at]?.start, words.tokens[at + 1]?.end);
  return nominativePhrase(words, at, at + 1, at + 2);
}

/** «Украинский президент», «Тартуский уездный суд», «Украинская, Сербская церкви»: an adjective of what is behind it and no name. */
export function isOfNounBehind(words: DocumentWords, at: number): boolean {
  const { adjective } = words.senses(at).cases;
  const next = words.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (!isKnownAdjective(words, at) || !words.isJoined(at + 1) || words.tokens[next]?.kind !== 'word') return false;
  const { cases, isFunctionWord } = words.senses(next);
  if (isFunctionWord) return false;
  return ((next === at + 1 ? cases.adjective | cases.noun : cases.adjective) & adjective) !== 0;
}

function typeOfSettlement(words: DocumentWords, head: number): PlaceValue['type'] | null {
  for (const parse of words.senses(head).parses) {
    const type = SETTLEMENT_HEADS[words.dictionary.lemma(parse)];
    if (type) return type;
  }
  return null;
}

/** What tells a town from its namesakes. */
const TELLING = new Set(
  'новый старый великий нижний верхний средний большой малый красный белый черный горный дальний ближний северный южный западный восточный'.split(
    ' ',
  ),
);

/** «Нового Уренгоя», «Верхней Пышме»: such an adjective with a geographic name, inside a sentence. */
function namesake(words: DocumentWords, at: number): FoundPlace | null {
  if (!words.isCapital(at) || words.isOpening(at) || !words.isCapital(at + 1) || !words.isJoined(at + 1)) return null;
  const isTelling = words
    .senses(at)
    .parses.some((parse) => isAdjective(parse) && TELLING.has(words.dictionary.lemma(parse).replaceAll('ё', 'е')));
  const { isPlace, given } = words.senses(at + 1);
  if (!isTelling || !isPlace || given.length > 0 || headReadings(words, at, at + 1).length === 0) return null;
  return foundPlace('namesake', at, at + 2, nominativePhrase(words, at, at + 1, at + 2), 'other');
}

/** A single word that the dictionary knows as a geographic name. */
function dictionaryPlace(words: DocumentWords, at: number): FoundPlace | null {
  const { isPlace, ordinary, given, surname } = words.senses(at);
  const isDated = isDateline(words, at);
  if (!isPlace || !(words.isCapital(at) || isDated) || isOfNounBehind(words, at)) return null;
  const doubtful = isDated ? false : ordinary > 0.5 || given.length > 0 || surname.length > 0;
  if (
    doubtful &&
    (words.isOpening(at) || words.isSeenLower(normAt(words.tokens, at))) &&
    !hasPlacePreposition(words, at)
  )
    return null;
  return foundPlace('dictionary', at, at + 1, nominativeOfPlace(words, at), 'other');
}

/** «в Портапике», «из Кэрнса и Зокняя»: a word that no dictionary knows, behind a preposition of place or beside such a place. */
function unknownPlace(words: DocumentWords, at: number, read: PlaceReader): FoundPlace | null {
  if (!words.isCapital(at) || words.isOpening(at) || words.isSeenLower(normAt(words.tokens, at))) return null;
  const { isKnown, given, surname } = words.senses(at);
  if (isKnown || given.length > 0 || surname.length > 0) return null;
  if ((words.isCapital(at + 1) && words.isJoined(at + 1)) || isAdjectiveOf(words, at)) return null;
  const isAnother = normAt(words.tokens, at - 1) === 'и' && read(words, at - 2)?.rule === 'ru.places.context';
  const cases = BEFORE_PLACES[normAt(words.tokens, isAnother ? at - 3 : at - 1)];
  return cases ? foundPlace('context', at, at + 1, nominativeOfUnknown(words, at, cases), 'other') : null;
}

/** Prepositions of place with the cases that they govern. */
const BEFORE_PLACES: Readonly<Record<string, number>> = {
  в: CASE_BITS.loct | CASE_BITS.accs,
  во: CASE_BITS.loct | CASE_BITS.accs,
  из: CASE_BITS.gent,
  близ: CASE_BITS.gent,
  до: CASE_BITS.gent,
  под: CASE_BITS.ablt,
  через: CASE_BITS.accs,
};

/** «Кэрнсе» → Кэрнс; «Сараеве» → Сараево, since what ends like a surname is a town. */
function nominativeOfUnknown(words: DocumentWords, at: number, cases: number): string {
  const text = textAt(words.tokens, at);
  const parse = words.senses(at).parses.find((one) => isNoun(one) && one.tag.case && CASE_BITS[one.tag.case] & cases);
  if (!parse) return text;
  if (/[ое]в[еау]$/.test(parse.word)) return `${text.slice(0, -1)}о`;
  const form = words.dictionary.inflect(parse, [parse.tag.number ?? 'sing', 'nomn']);
  return form ? spellLike(text, form) : text;
}

/** «САРАТОВ, 19 сентября. …»: a word in capitals that opens a block before the day. */
function isDateline(words: DocumentWords, at: number): boolean {
  const { tokens } = words;
  if (tokens[at]?.letterCase !== 'upper' || !words.isOpening(at)) return false;
  return tokens[at + 1]?.text === ',' && tokens[at + 2]?.kind === 'number';
}

const hasPlacePreposition = (words: DocumentWords, at: number) =>
  ['в', 'во', 'на', 'из', 'под'].includes(normAt(words.tokens, at - 1));

/** The reading as a place, the nominative first: «Самара» is no genitive of «Самар». */
function geographicParse(words: DocumentWords, at: number): Parse | undefined {
  const known = words.senses(at).parses.filter(({ tag, isKnown }) => isKnown && tag.grammemes.has('Geox'));
  return known.find(({ tag }) => tag.case === 'nomn') ?? known[0];
}

function nominativeOfPlace(words: DocumentWords, at: number): string {
  const text = textAt(words.tokens, at);
  const geographic = geographicParse(words, at);
  if (geographic) {
    const form = words.dictionary.inflect(geographic, [geographic.tag.number ?? 'sing', 'nomn']);
    return form ? spellLike(text, form) : text;
  }
  const seen = readUnknownSurname(text.toLowerCase().replaceAll('ё', 'е')).find(
    ({ nominative }) => nominative !== words.tokens[at]?.norm && words.capitalsInside(nominative) > 0,
  );
  if (seen) return spellLike(text, seen.nominative);
  // «в городе Ржешове», «в реку Каву», but «в селе Шопино»
  const cases = casesAs(words, at - 1, 'noun');
  const isLocative = /е$/.test(text) && (cases & CASE_BITS.loct) !== 0;
  if (isLocative) return nominativeOfUnknown(words, at, CASE_BITS.loct);
  return casesAs(words, at, 'noun') & CASE_BITS.nomn ? text : nominativeOfUnknown(words, at, cases);
}
