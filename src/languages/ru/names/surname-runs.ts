import { textAt } from '../../../model/tokenized-text.js';
import type { PartOfName } from '../name-forms.js';
import type { DocumentWords } from './document-words.js';
import { fixedPart, isArabicName, isNameSuffix, isParticle, part, surnameReadings } from './person-parts.js';

export interface SurnameRun {
  readonly last: number;
  readonly parts: readonly PartOfName[];
}

/** A surname with the particles before it: «фон дер Ляйен», «аль-Асад», «Ле Пен». */
export function surnameFrom(
  words: DocumentWords,
  at: number,
  accepts: (words: DocumentWords, at: number) => boolean,
): SurnameRun | null {
  if (isSurnameInCapitals(words, at) && accepts(words, at))
    return { last: at + 1, parts: [part(words, 'surname', at, surnameReadings(words, at))] };
  if (!words.isCapital(at) && !isParticle(words, at) && !isArabicName(words, at)) return null;
  const parts: PartOfName[] = [];
  let index = at;
  while (index - at < 3 && isParticle(words, index) && followsDirectly(words, index)) {
    // «Клэр Ван»: a capital particle with nothing behind it is the surname
    if (words.isCapital(index) && !words.isCapital(index + 1) && !isParticle(words, index + 1)) break;
    parts.push(fixedPart('surname', textAt(words.tokens, index)));
    index++;
    const hyphen = words.tokens[index];
    if (hyphen?.text === '-' && !hyphen.spaceBefore) index++;
  }
  const isArabic = isArabicName(words, index);
  if (!(words.isCapital(index) || isArabic) || (index > at && !followsDirectly(words, index))) return null;
  if (!isArabic && !accepts(words, index)) return null;
  parts.push(part(words, 'surname', index, surnameReadings(words, index)));
  let last = index + 1;
  if (isNameSuffix(words, last)) {
    parts.push(fixedPart('surname', textAt(words.tokens, last)));
    last++;
  }
  return { last, parts };
}

const SHORTEST_IN_CAPITALS = 4;

/** «Елена КОВАЛЁВА», on a line that is not all capitals. */
function isSurnameInCapitals(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  if (token?.letterCase !== 'upper' || token.script !== 'cyrillic' || token.text.length < SHORTEST_IN_CAPITALS)
    return false;
  const { surname, isKnown, isOrganisation, patronymic } = words.senses(at);
  const isSurname = surname.length > 0 || (!isKnown && !isOrganisation && patronymic.length === 0);
  return isSurname && words.isCapital(at - 1) && followsDirectly(words, at);
}

const followsDirectly = (words: DocumentWords, index: number) =>
  words.tokens[index]?.kind === 'word' && words.isJoined(index);

/** A capitalised word behind a given name: anything but another kind of name in full. */
export function isPossibleSurname(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  const senses = words.senses(at);
  if (!token || token.text.length < 2 || !words.isJoined(at) || isFunctionWord(words, at)) return false;
  if (senses.patronymic.length > 0 && senses.surname.length === 0 && senses.guess().length === 0) return false;
  return true;
}

/** A word that is a surname or that no dictionary knows. */
export function isUnordinary(words: DocumentWords, at: number): boolean {
  const token = words.tokens[at];
  const { surname, ordinary, isKnown, isOrganisation } = words.senses(at);
  if (
    !token ||
    token.text.length < 2 ||
    isOrganisation ||
    isFunctionWord(words, at) ||
    /^(?:экс|вице)-/.test(token.norm)
  )
    return false;
  if (words.isSeenLower(token.norm)) return surname.length > 0 && ordinary < 0.5;
  return (
    (surname.length > 0 && (ordinary < 0.5 || !words.isOpening(at))) ||
    !isKnown ||
    (ordinary === 0 && !words.senses(at).isPlace)
  );
}

export const isOrdinary = (words: DocumentWords, at: number) =>
  words.senses(at).ordinary > 0.5 && words.senses(at).surname.length === 0;

/** «Путину Но», «Трампа У»: a sentence that began without a full stop before it. */
function isFunctionWord(words: DocumentWords, at: number): boolean {
  return words.senses(at).isFunctionWord && words.tokens[at]?.norm !== 'ли';
}

/** «Реджеп Тайип Эрдоган»: a third name that does not begin another one. */
export function isLastOfThree(words: DocumentWords, at: number): boolean {
  const { isPlace, given, surname } = words.senses(at);
  if (words.tokens[at]?.norm === words.tokens[at - 1]?.norm) return false;
  if (isPlace || !words.isJoined(at) || !isUnordinary(words, at)) return false;
  return given.length === 0 || (surname.length > 0 && !words.isCapital(at + 1));
}

/** A given name that Russians do not bear, as far as the dictionary goes. */
export function isForeignGiven(words: DocumentWords, at: number): boolean {
  const { given, parses } = words.senses(at);
  return given.length > 0 && !parses.some(({ tag, isKnown }) => isKnown && tag.grammemes.has('Name'));
}

/** «Кэтлин Кеннеди Таунсенд»: another capitalised word that is no ordinary one and no country or city that everybody knows. */
export function isMoreOfForeignName(words: DocumentWords, at: number): boolean {
  const { ordinary, given, surname, isListedPlace, isOrganisation } = words.senses(at);
  // «Билла Клинтона Джо Локхарту»: the next person begins
  if (given.length > 0 && words.isCapital(at + 1) && words.isJoined(at + 1)) return false;
  if (!words.isJoined(at) || isListedPlace || isOrganisation || isFunctionWord(words, at)) return false;
  return words.tokens[at]?.norm !== words.tokens[at - 1]?.norm && (ordinary < 0.3 || surname.length > 0);
}
