import { textAt } from '../../../model/tokenized-text.js';
import type { DocumentWords } from './document-words.js';
import { asianGivenPart, asianSurnamePart, fixedPart, isAsianSurname } from './person-parts.js';
import type { AddShape } from './person-shape.js';
import { isUnordinary } from './surname-runs.js';

/** Of a given name written as one word, declined: «Цзиньпином». */
const MOST_LETTERS = 11;

/** «Ким Чен Ын», «Си Цзиньпин»: the surname stands first, and the last word alone is declined. */
export function addAsian(words: DocumentWords, at: number, add: AddShape): void {
  if (!isAsianSurname(words, at) || isSmallWord(words, at) || isOfRussian(words, at)) return;
  const isSyllable = (index: number) => {
    const token = words.tokens[index];
    if (!token || !words.isCapital(index) || !words.isJoined(index) || token.text.length > MOST_LETTERS) return false;
    return isUnordinary(words, index) || token.text.length <= 4;
  };
  if (!isSyllable(at + 1)) return;
  const surname = asianSurnamePart(words, at);
  const isShort = (index: number) => (words.tokens[index]?.text.length ?? 9) <= 5;
  if (isShort(at + 1) && isSyllable(at + 2) && isShort(at + 2)) {
    const middle = fixedPart('given', textAt(words.tokens, at + 1));
    add('asian', at + 3, [surname, middle, asianGivenPart(words, at + 2)], 0.9);
    // «Аун Сан Су Чжи»
    if (isSyllable(at + 3) && isShort(at + 3)) {
      const third = fixedPart('given', textAt(words.tokens, at + 2));
      add('asian', at + 4, [surname, middle, third, fixedPart('given', textAt(words.tokens, at + 3))], 0.85);
    }
  }
  add('asian', at + 2, [surname, asianGivenPart(words, at + 1)], 0.75);
}

const SMALL = new Set(['PREP', 'CONJ']);

/** «У Вульфа», «Но Путину»: a small word that begins a sentence. */
const isSmallWord = (words: DocumentWords, at: number) =>
  words.isOpening(at) && SMALL.has(words.senses(at).parses[0]?.tag.partOfSpeech ?? '');

/** «Яна Кудрявцева»: «Яна» is a given name where a surname follows that is known. */
function isOfRussian(words: DocumentWords, at: number): boolean {
  return words.senses(at).given.length > 0 && words.senses(at + 1).surname.length > 0 && words.isJoined(at + 1);
}
