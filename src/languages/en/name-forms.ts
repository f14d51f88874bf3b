import { normAt, textAt } from '../../model/tokenized-text.js';
import type { Gender, PersonReading } from '../../model/values.js';
import { honorifics } from './lists/roles.js';
import type { Candidate } from './names/candidate.js';
import { isInitial, isParticle, isSuffix, lastWord, wordAt } from './names/capital-runs.js';
import type { DocumentWords } from './names/document-words.js';
import { GIVEN, Word } from './names/lexicon.js';

const HONORIFICS = honorifics();
const ROMAN_NUMERAL = /^[IVX]+$/;

/** How a person's name is read: which words are given names and which the surname; the likeliest reading first. */
export function readName(words: DocumentWords, candidate: Candidate, isGivenAlone: boolean): readonly PersonReading[] {
  const own = candidate.words.filter((at) => !isSuffix(words, at));
  const gender = genderOf(words, candidate);
  const reading = (given: string | null, surname: string | null) => [
    { given: given && inCapitals(given), patronymic: null, surname: surname && inCapitals(surname), gender, weight: 1 },
  ];
  const [first = 0] = own;
  const final = own.at(-1) ?? first;
  if (own.length === 1) {
    const text = spelled(words, candidate.first, final);
    // `Charles III` keeps its number
    const number = textAt(words.tokens, lastWord(candidate.words));
    if (candidate.words.length > 1 && ROMAN_NUMERAL.test(number)) return reading(text, number);
    return isGivenAlone ? reading(text, null) : reading(null, text);
  }
  if (isSurnameFirst(words, candidate))
    return reading(spelled(words, own[1] ?? first, final), spelled(words, first, first));
  const surname = startOfSurname(words, own);
  return reading(spelled(words, first, surname - 1), spelled(words, surname, final));
}

const SHORTEST_IN_CAPITALS = 3;

/** `Macron` for `MACRON`; `JD`, `III` and the `Mc` of `McDONALD` stay. */
function inCapitals(name: string): string {
  return name.replace(/[A-Z]+/g, (word, at: number) => {
    const isBeginning = word.length < SHORTEST_IN_CAPITALS || /[a-z]/.test(name.charAt(at + word.length));
    return isBeginning || ROMAN_NUMERAL.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
}

/** A full stop of an initial, and what closes a nickname: `William "Bill"`. */
const ENDINGS = new Set(['.', '"', '”', "'", '’']);

/** Text from one word to another, full stops of initials with it. */
function spelled(words: DocumentWords, first: number, last: number): string {
  let end = last;
  while (end > first && words.tokens[end]?.kind !== 'word' && !ENDINGS.has(textAt(words.tokens, end))) end--;
  const point = words.tokens[end + 1];
  const isPointed = isInitial(words, end) && point?.text === '.' && !point.spaceBefore;
  return words.text.text.slice(words.tokens[first]?.start, (isPointed ? point : words.tokens[end])?.end);
}

/** The last word with the particles before it: `von der Leyen`. */
function startOfSurname(words: DocumentWords, own: readonly number[]): number {
  let at = lastWord(own);
  while (at - 1 > wordAt(own, 0) && isParticle(words, at - 1)) at--;
  return at;
}

/** `Xi Jinping`, `Kim Dae-sung` */
export function isSurnameFirst(words: DocumentWords, candidate: Candidate): boolean {
  const own = candidate.words.filter((at) => !isSuffix(words, at));
  const [first = 0, second = 0] = own;
  if (own.length < 2 || own.length > 3 || !(words.bits(first) & Word.asianSurname)) return false;
  const isHyphened = words.tokens[second]?.text.includes('-') === true;
  if (isHyphened) return true;
  return !(words.bits(first) & GIVEN) && !(words.bits(own.at(-1)) & (Word.commonSurname | Word.surname));
}

function genderOf(words: DocumentWords, candidate: Candidate): Gender | null {
  const { title, words: own } = candidate;
  const told = title === null ? null : HONORIFICS.get(normAt(words.tokens, title));
  if (told) return told;
  if (own.length < 2) return null;
  const given = isSurnameFirst(words, candidate) ? own[1] : own[0];
  const bits = words.bits(given) & GIVEN;
  return bits === Word.male ? 'male' : bits === Word.female ? 'female' : null;
}
