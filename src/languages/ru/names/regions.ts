import { textAt } from '../../../model/tokenized-text.js';
import type { PlaceValue } from '../../../model/values.js';
import { REGION_HEADS } from '../lists/place-heads.js';
import { isAdjective, isNoun, type Parse } from '../morphology/parse.js';
import { spellLike } from '../name-forms.js';
import { ANY_CASE } from './cases.js';
import type { DocumentWords } from './document-words.js';
import { type FoundPlace, foundPlace } from './found-place.js';
import { headReadings, nominativePhrase } from './noun-phrases.js';
import { isGeographicAdjective } from './official-adjectives.js';

/** A region, a district, a sea told by its adjective before the noun, which several may share; or null. */
export const regionAt = (words: DocumentWords, at: number): FoundPlace | null =>
  oneRegion(words, at) ?? oneOfRegions(words, at);

/** «Вологодской области», «Сокольского района Вологодской области» (two places). */
function oneRegion(words: DocumentWords, at: number): FoundPlace | null {
  if (!words.senses(at).parses.some(isAdjective)) return null;
  let head = at + 1;
  while (head - at < 3 && words.isJoined(head) && words.senses(head).parses.some(isAdjective) && !headType(words, head))
    head++;
  if (!words.isJoined(head)) return null;
  const type = headType(words, head);
  if (!type || (words.isOpening(at) && !isGeographicAdjective(words, at) && words.senses(at).isKnown)) return null;
  const readings = headReadings(words, at, head);
  if (readings.length === 0) return null;
  // «Баренцевом море»: «море» is of «мор» besides
  const isRegion = (noun: Parse) => words.dictionary.lemma(noun) in REGION_HEADS;
  const name = nominativePhrase(words, at, head, head + 1, ANY_CASE, isRegion);
  return foundPlace('region', at, head + 1, name, type);
}

const MOST_REGIONS = 12;

/** «Курской, Белгородской и Брянской областей»: each adjective is a region, the last one with the noun of all. */
function oneOfRegions(words: DocumentWords, at: number): FoundPlace | null {
  if (!isRegionAdjective(words, at)) return null;
  let head = at + 1;
  while (head - at < MOST_REGIONS && isJoiner(words, head) && isRegionAdjective(words, head + 1)) head += 2;
  const isLast = head === at + 1;
  if (isLast && !(isJoiner(words, at - 1) && isRegionAdjective(words, at - 2))) return null;
  const type = words.isJoined(head) && words.tokens[head]?.letterCase === 'lower' ? headType(words, head) : null;
  const name = type && nameOfOneRegion(words, at, head);
  if (!type || !name) return null;
  return { lastOfAll: head + 1, ...foundPlace('region', at, isLast ? head + 1 : at + 1, name, type) };
}

const isRegionAdjective = (words: DocumentWords, at: number) =>
  words.isCapital(at) && words.senses(at).cases.adjective !== 0;

const isJoiner = (words: DocumentWords, at: number) =>
  words.isJoined(at) && (words.tokens[at]?.text === ',' || words.tokens[at]?.norm === 'и');

/** «Курская область» of «Курской» and «областей», where both stand in one case and the noun in the plural; or null. */
function nameOfOneRegion(words: DocumentWords, at: number, head: number): string | null {
  const { dictionary } = words;
  for (const noun of words.senses(head).parses) {
    if (!isNoun(noun) || noun.tag.number !== 'plur' || !noun.tag.gender) continue;
    const adjective = words
      .senses(at)
      .parses.find((parse) => isAdjective(parse) && parse.tag.case === noun.tag.case && parse.tag.number === 'sing');
    const singular = dictionary.inflect(noun, ['sing', 'nomn']);
    const form = adjective && dictionary.inflect(adjective, ['sing', 'nomn', noun.tag.gender]);
    if (singular && form) return `${spellLike(textAt(words.tokens, at), form)} ${singular.replaceAll('ё', 'е')}`;
  }
  return null;
}

function headType(words: DocumentWords, at: number): PlaceValue['type'] | null {
  for (const parse of words.senses(at).parses) {
    const type = REGION_HEADS[words.dictionary.lemma(parse)];
    if (type) return type;
  }
  return null;
}
