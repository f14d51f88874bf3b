import type { PlaceMention } from '../../model/mention.js';
import { normAt, type Token, type TokenizedText, textAt } from '../../model/tokenized-text.js';
import type { PlaceValue } from '../../model/values.js';
import { noted } from '../../remembered.js';
import { SETTLEMENT_HEADS } from './lists/place-heads.js';
import { listedPlaces, placeAbbreviations } from './lists/places.js';
import { isAdjective, type Parse } from './morphology/parse.js';
import { spellLike } from './name-forms.js';
import { CASE_BITS } from './names/cases.js';
import type { Claims } from './names/claims.js';
import type { DocumentWords } from './names/document-words.js';
import { type FoundPlace, foundPlace, type PlaceReader } from './names/found-place.js';
import { type Lemmas, openGazetteer } from './names/gazetteer.js';
import { headReadings, nominativePhrase } from './names/noun-phrases.js';
import { regionAt } from './names/regions.js';
import { isAdjectiveOf } from './names/single-names.js';
import { readUnknownSurname } from './names/surname-paradigms.js';

/** Each place is read once, however many rules ask for it. */
export function openPlaceReader(lemmas: Lemmas): PlaceReader {
  const listed = openGazetteer(listedPlaces(), lemmas);
  const readIn = noted((_: TokenizedText): (FoundPlace | null)[] => []);
  return (words, at) => {
    const token = words.tokens[at];
    if (token?.kind !== 'word' || token.script !== 'cyrillic' || token.letterCase === 'lower') return null;
    const known = readIn(words.text);
    let place = known[at];
    if (place === undefined) {
      place = readPlace(words, at, token);
      known[at] = place;
    }
    return place;
  };

  function readPlace(words: DocumentWords, at: number, token: Token): FoundPlace | null {
    const abbreviation = placeAbbreviations.get(token.text);
    if (abbreviation) return foundPlace('abbreviation', at, at + 1, token.text, abbreviation);
    if (token.letterCase === 'upper' && token.text.length < 5) return null;
    const region = regionAt(words, at);
    if (region) return region;
    const known = listed(words, at);
    // «Тверской суд»
    const isOfNoun = known?.last === at + 1 && isOfNounBehind(words, at);
    if (known && !isOfNoun && isCapitalised(words, at, known.last))
      return foundPlace('listed', at, known.last, known.name, known.value);
    return afterHead(words, at) ?? namesake(words, at) ?? dictionaryPlace(words, at);
  }
}

/** All words of a listed name begin with a capital; those that are never capitals are the second words of seas and streets. */
function isCapitalised(words: DocumentWords, first: number, last: number): boolean {
  const final = words.tokens[last - 1];
  return last === first + 1 || final?.letterCase !== 'lower' || words.senses(last - 1).parses.some(isGeographic(words));
}

const GEOGRAPHIC = new Set(
  'море океан залив площадь дом дворец проспект область округ шар полюс берег станция высота остров империя государство городок федерация штат море автономия'.split(
    ' ',
  ),
);
const isGeographic = (words: DocumentWords) => (parse: Parameters<typeof isAdjective>[0]) =>
  GEOGRAPHIC.has(words.dictionary.lemma(parse));

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
function isOfNounBehind(words: DocumentWords, at: number): boolean {
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
  return seen ? spellLike(text, seen.nominative) : text;
}

function isFreeIn(taken: readonly Claims[], { first, last }: FoundPlace): boolean {
  return taken.every((claims) => claims.isFree(first, last));
}

/** Finds the places that no person holds; those inside organisations stay places too. */
export function findPlaces(words: DocumentWords, read: PlaceReader, taken: readonly Claims[]): readonly PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let next = 0;
  for (const at of words.raised) {
    const place = at < next ? null : read(words, at);
    if (!place || !isFreeIn(taken, place)) continue;
    const start = words.tokens[place.first]?.start;
    const end = words.tokens[place.last - 1]?.end;
    if (start === undefined || end === undefined) continue;
    mentions.push({ kind: 'places', rule: place.rule, start, end, certainty: 0.6, value: place.value });
    next = place.last;
  }
  return mentions;
}
