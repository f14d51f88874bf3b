import { textAt } from '../../../model/tokenized-text.js';
import { isAdjective, isNoun, type Parse } from '../morphology/parse.js';
import { spellLike } from '../name-forms.js';
import { ANY_CASE, CASE_BITS } from './cases.js';
import type { DocumentWords } from './document-words.js';
import type { WordSenses } from './word-senses.js';

/** Cases that a word may have as this kind of word; the readings of known words hide those by ending. */
export function casesAs(words: DocumentWords, at: number, kind: keyof WordSenses['cases']): number {
  return words.senses(at).cases[kind];
}

/**
 * End of a noun with the adjectives before it that can stand in this case («иностранных дел», «массовых коммуникаций»), or
 * -1. The noun is the first one: what hangs on it is a phrase of its own.
 */
export function endOfPhrase(words: DocumentWords, at: number, caseBit: number): number {
  let index = at;
  while (index - at < 4 && words.isJoined(index)) {
    const token = words.tokens[index];
    if (token?.kind !== 'word' || token.script === 'latin' || token.text.length < 3) return -1;
    const parses = words.senses(index).parses;
    const next = words.tokens[index + 1];
    const continues = next?.kind === 'word' && words.isJoined(index + 1);
    if (
      continues &&
      casesAs(words, index, 'adjective') & caseBit &&
      (casesAs(words, index + 1, 'noun') | casesAs(words, index + 1, 'adjective')) & caseBit
    ) {
      index++;
      continue;
    }
    if (parses.some((parse) => isNoun(parse) && parse.tag.case && CASE_BITS[parse.tag.case] & caseBit))
      return index + 1;
    // «Министерство по делам молодых», «Партия зеленых»
    return casesAs(words, index, 'adjective') & caseBit && parses.some(({ tag }) => tag.number === 'plur')
      ? index + 1
      : -1;
  }
  return -1;
}

/** The readings of a noun that some adjectives before it agree with, best first. */
export function headReadings(words: DocumentWords, first: number, head: number, allowed = ANY_CASE): readonly Parse[] {
  return words.senses(head).parses.filter((noun) => {
    if (!isNoun(noun) || !noun.tag.case || !(CASE_BITS[noun.tag.case] & allowed)) return false;
    for (let at = first; at < head; at++)
      if (words.tokens[at]?.norm !== 'и' && !adjectiveOf(words, at, noun)) return false;
    return true;
  });
}

/** The first reading of the token as an adjective that agrees with the noun. */
export function adjectiveOf(words: DocumentWords, at: number, noun: Parse): Parse | null {
  for (const parse of words.senses(at).parses) if (isAdjective(parse) && agrees(parse, noun)) return parse;
  return null;
}

export function agrees(adjective: Parse, noun: Parse): boolean {
  const a = adjective.tag;
  const n = noun.tag;
  if (a.case !== n.case || a.number !== n.number) return false;
  return a.number === 'plur' || a.gender === n.gender || a.gender === null;
}

/**
 * A phrase with its adjectives and its noun in the nominative and what stands behind the noun as it is.
 *
 * @param isMeant tells the reading of the noun that is wanted, where it has several
 */
export function nominativePhrase(
  words: DocumentWords,
  first: number,
  head: number,
  last: number,
  allowed = ANY_CASE,
  isMeant: (noun: Parse) => boolean = () => true,
): string {
  const readings = headReadings(words, first, head, allowed);
  const noun = readings.find(isMeant) ?? readings[0] ?? headReadings(words, first, head)[0];
  const end = words.tokens[last - 1]?.end ?? 0;
  const start = words.tokens[first]?.start ?? 0;
  if (!noun) return words.text.text.slice(start, end);
  const number = noun.tag.number ?? 'sing';
  const forms: string[] = [];
  for (let at = first; at < head; at++) {
    const adjective = adjectiveOf(words, at, noun);
    const gender = number === 'sing' && noun.tag.gender ? [noun.tag.gender] : [];
    forms.push(spell(words, at, adjective && words.dictionary.inflect(adjective, [number, 'nomn', ...gender])));
  }
  forms.push(spell(words, head, words.dictionary.inflect(noun, [number, 'nomn'])));
  const headEnd = words.tokens[head]?.end ?? end;
  return forms.join(' ') + words.text.text.slice(headEnd, end);
}

function spell(words: DocumentWords, at: number, form: string | null): string {
  const text = textAt(words.tokens, at);
  // «НИИ»
  if (words.tokens[at]?.letterCase === 'upper' && form === text.toLowerCase()) return text;
  return form ? spellLike(text, form) : text;
}
