import { normAt, textAt } from '../../../model/tokenized-text.js';
import type { PartOfName } from '../name-forms.js';
import { addAsian } from './asian-shapes.js';
import type { PartReading } from './cases.js';
import type { DocumentWords } from './document-words.js';
import { endOfInitials, fixedPart, givenReadings, isArabicName, isRomanNumeral, part } from './person-parts.js';
import type { AddShape, PersonShape } from './person-shape.js';
import { looksLikeSurname, readPluralSurname } from './surname-paradigms.js';
import {
  isForeignGiven,
  isLastOfThree,
  isMoreOfForeignName,
  isOrdinary,
  isPossibleSurname,
  isUnordinary,
  surnameFrom,
} from './surname-runs.js';

/** Shapes that begin at a token, the most telling first. */
export function shapesAt(words: DocumentWords, at: number): PersonShape[] {
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

function addGivenFirst(words: DocumentWords, at: number, add: AddShape): void {
  const readings = givenBefore(words, at);
  if (readings.length === 0) return;
  const next = at + 1;
  // «Абдель Фаттахом»
  const isFixed = BEGINNINGS_OF_GIVEN.has(normAt(words.tokens, at)) && words.isCapital(next);
  const first = isFixed ? fixedPart('given', textAt(words.tokens, at)) : part(words, 'given', at, readings);
  addOneOfCouple(words, at, first, add);
  if (isRomanNumeral(words, next))
    add('regnal', next + 1, [first, fixedPart('surname', textAt(words.tokens, next))], 0.95);
  if (words.isCapital(next) && words.senses(next).patronymic.length > 0) {
    const patronymic = part(words, 'patronymic', next, words.senses(next).patronymic);
    const surname = surnameFrom(words, next + 1, isPossibleSurname);
    if (surname) add('patronymic', surname.last, [first, patronymic, ...surname.parts], 1);
    // «Виктор Каранкевич»
    if (!isSurnameInVich(words, next)) add('patronymic', next + 1, [first, patronymic], 0.96);
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
    const number = textAt(words.tokens, next + 1);
    // «Иоанн Павел II»
    if (isRomanNumeral(words, next + 1)) add('regnal', next + 2, [first, second, fixedPart('surname', number)], 0.95);
    const accepts = isForeignName(words, at, next) ? isMoreOfForeignName : isLastOfThree;
    const surname = surnameFrom(words, next + 1, accepts);
    if (surname) add('given-surname', surname.last, [first, second, ...surname.parts], 0.9);
  }
  const surname = surnameFrom(words, next, isPossibleSurname);
  if (!surname) return;
  add('given-surname', surname.last, [first, ...surname.parts], isPlainGiven(words, at) ? 0.95 : 0.7);
  addLongNames(words, at, [first, ...surname.parts], surname.last, add);
}

/** Of Arabic names of two words, of which the second alone is declined. */
const BEGINNINGS_OF_GIVEN = new Set(['абд', 'абдель', 'абдул', 'абу']);

/** What the word is as a given name; where it is another word besides, only if a surname or a patronymic follows. */
function givenBefore(words: DocumentWords, at: number): readonly PartReading[] {
  const { given, doubtfulGiven } = words.senses(at);
  if (given.length > 0) return given;
  if (doubtfulGiven.length === 0 || !words.isCapital(at + 1) || !words.isJoined(at + 1)) return [];
  const { surname, patronymic, isKnown, guess } = words.senses(at + 1);
  const isName = surname.length > 0 || patronymic.length > 0 || (!isKnown && looksLikeSurname(guess()));
  return isName ? doubtfulGiven : [];
}

/** «Ириной и Сергеем Власовыми»: the surname of both stands in the plural behind the second. */
function addOneOfCouple(words: DocumentWords, at: number, given: PartOfName, add: AddShape): void {
  const isPair = (first: number) =>
    words.tokens[first + 1]?.norm === 'и' && words.senses(first + 2).given.length > 0 && words.isCapital(first + 3);
  const place = isPair(at) ? at + 3 : isPair(at - 2) && words.senses(at - 2).given.length > 0 ? at + 1 : -1;
  if (place < 0 || !words.isJoined(place)) return;
  const surname = readPluralSurname(normAt(words.tokens, place));
  if (surname.length === 0) return;
  const last = place === at + 1 ? place + 1 : at + 1;
  add('given-surname', last, [given, part(words, 'surname', place, surname)], 0.96);
}

/** «Ибрахим Бубакар Кейта», «Эссам Абд Эль Фатах»: further surnames behind the first, for names of other peoples. */
function addLongNames(
  words: DocumentWords,
  at: number,
  begun: readonly PartOfName[],
  from: number,
  add: AddShape,
): void {
  const accepts = isForeignName(words, at, at + 1) ? isMoreOfForeignName : isLastOfThree;
  const isSurelyGoingOn = accepts !== isLastOfThree || isUnordinary(words, from - 1) || isArabicName(words, from);
  if (!isSurelyGoingOn) return;
  let parts = begun;
  let last = from;
  while (last - at < MOST_WORDS) {
    const further = surnameFrom(words, last, accepts);
    if (!further) return;
    parts = [...parts, ...further.parts];
    last = further.last;
    add('given-surname', last, parts, 0.8);
  }
}

const MOST_WORDS = 5;

const isForeignName = (words: DocumentWords, first: number, second: number) =>
  isForeignGiven(words, first) || isForeignGiven(words, second);

/** «Каранкевич», «Абрамович»: no given name of a father is known behind the ending, or the surname is a known one. */
function isSurnameInVich(words: DocumentWords, at: number): boolean {
  const { patronymic, surname } = words.senses(at);
  if (patronymic.every(({ gender }) => gender !== 'male')) return false;
  return surname.length > 0 || patronymic.every(({ weight }) => weight < 1);
}

function addSurnameFirst(words: DocumentWords, at: number, add: AddShape): void {
  addAsian(words, at, add);
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

function isSecondGiven(words: DocumentWords, at: number): boolean {
  return words.isCapital(at) && words.senses(at).given.length > 0;
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
