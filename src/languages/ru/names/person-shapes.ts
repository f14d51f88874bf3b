import type { PartOfName } from '../name-forms.js';
import type { DocumentWords } from './document-words.js';
import {
  asianSurnamePart,
  endOfInitials,
  fixedPart,
  givenReadings,
  isAsianSurname,
  isNameSuffix,
  isParticle,
  part,
  surnameReadings,
} from './person-parts.js';

/** A name of two or more words at a place in the text, before its parts are checked to agree. */
export interface PersonShape {
  readonly rule: string;
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly parts: readonly PartOfName[];
  readonly certainty: number;
}

/** Shapes that begin at a token, the most telling first. */
export function shapesAt(words: DocumentWords, at: number): readonly PersonShape[] {
  const shapes: PersonShape[] = [];
  const add = (rule: string, last: number, parts: readonly PartOfName[], certainty: number) =>
    shapes.push({ rule: `ru.people.${rule}`, first: at, last, parts, certainty });
  const initials = endOfInitials(words, at);
  if (initials > at) {
    const surname = surnameFrom(words, initials, isPossibleSurname);
    if (surname) add('initials', surname.last, [initialsPart(words, at, initials), ...surname.parts], 0.95);
    return shapes;
  }
  if (!words.isCapital(at)) return shapes;
  addGivenFirst(words, at, add);
  addSurnameFirst(words, at, add);
  return shapes;
}

type Add = (rule: string, last: number, parts: readonly PartOfName[], certainty: number) => void;

function addGivenFirst(words: DocumentWords, at: number, add: Add): void {
  if (words.senses(at).given.length === 0) return;
  const first = part(words, 'given', at, givenReadings(words, at));
  const next = at + 1;
  if (isRomanNumeral(words, next))
    add('regnal', next + 1, [first, fixedPart('surname', words.tokens[next]?.text ?? '')], 0.95);
  if (words.isCapital(next) && words.senses(next).patronymic.length > 0) {
    const patronymic = part(words, 'patronymic', next, words.senses(next).patronymic);
    const surname = surnameFrom(words, next + 1, isPossibleSurname);
    if (surname) add('patronymic', surname.last, [first, patronymic, ...surname.parts], 1);
    add('patronymic', next + 1, [first, patronymic], 0.95);
  }
  const initials = endOfInitials(words, next);
  if (initials > next) {
    const surname = surnameFrom(words, initials, isPossibleSurname);
    // «Джордж У. Буш»
    if (surname)
      add('given-surname', surname.last, [first, initialsPart(words, next, initials), ...surname.parts], 0.95);
  }
  if (isSecondGiven(words, next)) {
    const second = part(words, 'given', next, givenReadings(words, next));
    const number = words.tokens[next + 1]?.text ?? '';
    // «Иоанн Павел II»
    if (isRomanNumeral(words, next + 1)) add('regnal', next + 2, [first, second, fixedPart('surname', number)], 0.95);
    const surname = surnameFrom(words, next + 1, isLastOfThree);
    if (surname) add('given-surname', surname.last, [first, second, ...surname.parts], 0.9);
  }
  const surname = surnameFrom(words, next, isPossibleSurname);
  if (!surname) return;
  add('given-surname', surname.last, [first, ...surname.parts], isPlainGiven(words, at) ? 0.95 : 0.7);
  const second = isUnordinary(words, surname.last - 1) ? surnameFrom(words, surname.last, isLastOfThree) : null;
  if (second) add('given-surname', second.last, [first, ...surname.parts, ...second.parts], 0.8);
}

function addSurnameFirst(words: DocumentWords, at: number, add: Add): void {
  if (isAsianSurname(words, at)) addAsian(words, at, add);
  const surname = surnameFrom(words, at, isUnordinary);
  if (!surname || isOwnedBefore(words, at)) return;
  const { last, parts } = surname;
  const initials = endOfInitials(words, last);
  if (initials > last && (!words.isCapital(initials) || isOrdinary(words, initials)))
    add('initials', initials, [...parts, initialsPart(words, last, initials)], 0.9);
  if (words.isCapital(last) && words.isJoined(last) && words.senses(last).given.length > 0) {
    const given = part(words, 'given', last, givenReadings(words, last));
    const patronymic = words.isCapital(last + 1) ? words.senses(last + 1).patronymic : [];
    if (patronymic.length > 0)
      add('patronymic', last + 2, [...parts, given, part(words, 'patronymic', last + 1, patronymic)], 1);
    else if (!words.isCapital(last + 1) && isPlainGiven(words, last))
      add('surname-given', last + 1, [...parts, given], 0.75);
  }
}

/** «вдова Ельцина Наина Иосифовна»: the surname belongs to the noun before it, not to the name behind. */
function isOwnedBefore(words: DocumentWords, at: number): boolean {
  const before = words.tokens[at - 1];
  if (before?.kind !== 'word' || !words.isJoined(at)) return false;
  return words.senses(at - 1).parses.some(({ tag, isKnown }) => isKnown && tag.partOfSpeech === 'NOUN');
}

/** «Ким Чен Ын», «Си Цзиньпин»: the surname stands first, and the last word alone is declined. */
function addAsian(words: DocumentWords, at: number, add: Add): void {
  const isSyllable = (index: number) => {
    const token = words.tokens[index];
    if (!token || !words.isCapital(index) || !words.isJoined(index) || token.text.length > 9) return false;
    return isUnordinary(words, index) || token.text.length <= 4;
  };
  if (!isSyllable(at + 1)) return;
  const surname = asianSurnamePart(words, at);
  const isShort = (index: number) => (words.tokens[index]?.text.length ?? 9) <= 5;
  if (isShort(at + 1) && isSyllable(at + 2) && isShort(at + 2)) {
    const middle = fixedPart('given', words.tokens[at + 1]?.text ?? '');
    add('asian', at + 3, [surname, middle, part(words, 'given', at + 2, givenReadings(words, at + 2))], 0.9);
  }
  add('asian', at + 2, [surname, part(words, 'given', at + 1, givenReadings(words, at + 1))], 0.75);
}

interface SurnameRun {
  readonly last: number;
  readonly parts: readonly PartOfName[];
}

/** A surname with the particles before it: «фон дер Ляйен», «аль-Асад», «Ле Пен». */
export function surnameFrom(
  words: DocumentWords,
  at: number,
  accepts: (words: DocumentWords, at: number) => boolean,
): SurnameRun | null {
  const parts: PartOfName[] = [];
  let index = at;
  while (index - at < 3 && isParticle(words, index) && followsDirectly(words, index)) {
    // «Клэр Ван»: a capital particle with nothing behind it is the surname
    if (words.isCapital(index) && !words.isCapital(index + 1) && !isParticle(words, index + 1)) break;
    parts.push(fixedPart('surname', words.tokens[index]?.text ?? ''));
    index++;
    const hyphen = words.tokens[index];
    if (hyphen?.text === '-' && !hyphen.spaceBefore) index++;
  }
  const token = words.tokens[index];
  const isArabic = token !== undefined && /^(?:аль|эль|ас|аш|ад|ат|ар|ан)-[А-ЯЁ]/.test(token.text);
  if (!(words.isCapital(index) || isArabic) || (index > at && !followsDirectly(words, index))) return null;
  if (!isArabic && !accepts(words, index)) return null;
  parts.push(part(words, 'surname', index, surnameReadings(words, index)));
  let last = index + 1;
  if (isNameSuffix(words, last)) {
    parts.push(fixedPart('surname', words.tokens[last]?.text ?? ''));
    last++;
  }
  return { last, parts };
}

const followsDirectly = (words: DocumentWords, index: number) =>
  words.tokens[index]?.kind === 'word' && words.isJoined(index);

/** A capitalised word behind a given name: anything but another kind of name in full. */
function isPossibleSurname(words: DocumentWords, at: number): boolean {
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

const isOrdinary = (words: DocumentWords, at: number) =>
  words.senses(at).ordinary > 0.5 && words.senses(at).surname.length === 0;

/** «Путину Но», «Трампа У»: a sentence that began without a full stop before it. */
function isFunctionWord(words: DocumentWords, at: number): boolean {
  const { parses } = words.senses(at);
  return (
    parses.some(({ tag, isKnown }) => isKnown && /^(?:PREP|CONJ|NPRO)$/.test(tag.partOfSpeech)) &&
    words.tokens[at]?.norm !== 'ли'
  );
}

/** «Реджеп Тайип Эрдоган»: a third name that does not begin another one. */
function isLastOfThree(words: DocumentWords, at: number): boolean {
  const { isPlace, given, surname } = words.senses(at);
  if (words.tokens[at]?.norm === words.tokens[at - 1]?.norm) return false;
  if (isPlace || !words.isJoined(at) || !isUnordinary(words, at)) return false;
  return given.length === 0 || (surname.length > 0 && !words.isCapital(at + 1));
}

function isSecondGiven(words: DocumentWords, at: number): boolean {
  return words.isCapital(at) && words.senses(at).given.length > 0;
}

function isRomanNumeral(words: DocumentWords, at: number): boolean {
  return words.isJoined(at) && /^[IVX]+$/.test(words.tokens[at]?.text ?? '');
}

/** A given name that is hardly anything else. */
function isPlainGiven(words: DocumentWords, at: number): boolean {
  const { ordinary, isPlace } = words.senses(at);
  return ordinary < 0.5 && !isPlace;
}

function initialsPart(words: DocumentWords, from: number, to: number): PartOfName {
  const text = words.text.text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end);
  return { ...fixedPart('given', text), text };
}
