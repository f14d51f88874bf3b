import { noted } from '../../../lexemes/noted.js';
import type { Lexeme } from '../../../model/tokenized-text.js';
import { commonWords } from '../lists/common-words.js';
import { demonyms } from '../lists/demonyms.js';
import { dateWords, functionWords } from '../lists/function-words.js';
import { femaleGivenNames, maleGivenNames } from '../lists/given-names.js';
import { eventHeads, workWords } from '../lists/not-organisations.js';
import { occupations } from '../lists/occupations.js';
import {
  bareHeads,
  belongings,
  foreignFronts,
  legalForms,
  ofHeads,
  strongHeads,
  typeWords,
  weakHeads,
} from '../lists/organisation-words.js';
import { directions, placeFronts, placeHeads, placeNouns } from '../lists/places.js';
import { honorifics, roleAbbreviations, roleModifiers, roleWords } from '../lists/roles.js';
import { personalVerbs, speechVerbs } from '../lists/speech-verbs.js';
import { commonSurnames, otherSurnames } from '../lists/surnames.js';
import { asianSurnames, famousSurnames, worldFemaleNames, worldMaleNames } from '../lists/world-names.js';
import { WordBits, type WordList, type Words } from './word-bits.js';

/** What the lists know of a word, one bit a claim. */
export const Word = {
  male: 1 << 0,
  female: 1 << 1,
  commonSurname: 1 << 2,
  surname: 1 << 3,
  asianSurname: 1 << 4,
  /** An ordinary word, written without a capital. */
  common: 1 << 5,
  function: 1 << 6,
  demonym: 1 << 7,
  role: 1 << 8,
  roleModifier: 1 << 9,
  honorific: 1 << 10,
  strongHead: 1 << 11,
  weakHead: 1 << 12,
  legal: 1 << 13,
  ofHead: 1 << 14,
  bareHead: 1 << 15,
  event: 1 << 16,
  placeHead: 1 << 17,
  placeFront: 1 << 18,
  direction: 1 << 19,
  type: 1 << 20,
  belonging: 1 << 21,
  speech: 1 << 22,
  personal: 1 << 23,
  work: 1 << 24,
  /** Known as a given name of the world by hand, an ordinary word or not. */
  surelyGiven: 1 << 25,
  rolePlural: 1 << 26,
  date: 1 << 27,
  /** Posts written in capitals: `CEO`. */
  roleAbbreviation: 1 << 28,
  placeNoun: 1 << 29,
  foreignFront: 1 << 30,
  famous: 1 << 31,
} as const;

export const GIVEN = Word.male | Word.female;
export const SURNAME = Word.commonSurname | Word.surname | Word.asianSurname;
export const HEAD = Word.strongHead | Word.weakHead | Word.legal;

/** The bits of a word; 0 for words that no list knows. */
export type Lexicon = (token: Lexeme) => number;

export function openLexicon(): Lexicon {
  const others: WordList<Words>[] = [];
  const enter = (words: Words, bits: number) => others.push([words, bits]);
  const lower = (words: Iterable<string>) => Array.from(words, (word) => word.toLowerCase());
  enter(worldMaleNames(), Word.male | Word.surelyGiven);
  enter(worldFemaleNames(), Word.female | Word.surelyGiven);
  enter(asianSurnames(), Word.asianSurname);
  enter(famousSurnames(), Word.famous);
  enter(functionWords(), Word.function);
  enter(dateWords(), Word.date | Word.function);
  enter(roleAbbreviations(), Word.roleAbbreviation);
  enter(lower(demonyms()), Word.demonym);
  const roles = [...roleWords(), ...occupations()];
  enter(roles, Word.role);
  enter(
    roles.map((role) => `${role}s`),
    Word.rolePlural,
  );
  enter(roleModifiers(), Word.roleModifier);
  enter(honorifics().keys(), Word.honorific);
  enter(lower(strongHeads()), Word.strongHead);
  enter(lower(weakHeads()), Word.weakHead);
  enter(lower(legalForms()), Word.legal);
  enter(lower(ofHeads()), Word.ofHead);
  enter(lower(bareHeads()), Word.bareHead);
  enter(Array.from(lower(foreignFronts()), withoutAccents), Word.foreignFront);
  enter(lower(eventHeads()), Word.event);
  enter(lower(placeHeads().keys()), Word.placeHead);
  enter(lower(placeFronts()), Word.placeFront);
  enter(lower(directions()), Word.direction);
  enter(placeNouns(), Word.placeNoun);
  enter(typeWords(), Word.type);
  enter(belongings(), Word.belonging);
  enter(speechVerbs(), Word.speech);
  enter(personalVerbs(), Word.personal);
  enter(workWords(), Word.work);
  const inOrder: WordList<string>[] = [
    [commonWords(), Word.common],
    [maleGivenNames(), Word.male],
    [femaleGivenNames(), Word.female],
    [commonSurnames(), Word.commonSurname],
    [otherSurnames(), Word.surname],
  ];
  const words = new WordBits(inOrder, others);
  return noted(({ norm, letterCase }) => {
    const bits = bitsOf(norm, words);
    return letterCase === 'capital' && ROMAN_NUMERAL.test(norm) ? bits & ~Word.common : bits;
  });
}

/** Among the ordinary words, where it is written in capitals: `XI` is one, `Xi` a surname. */
const ROMAN_NUMERAL = /^[ivx]{2,}$/;

function bitsOf(norm: string, words: WordBits): number {
  const word = withoutAccents(norm);
  const known = words.of(word);
  if (known & Word.common || word.length < 4) return known;
  if (known === 0 && word.includes('-')) return hyphened(word, words);
  // `James` is no plural of `jam`, `Rivers` may be one of `river`
  const shortest = known & GIVEN ? SHORTEST_STEM + 1 : SHORTEST_STEM;
  return isInflected(word, words, shortest) ? known | Word.common : known;
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
];
const SHORTEST_STEM = 3;
/** A word of more parts is none of a post or a date, and might be a page long. */
const MOST_PARTS = 6;

/** `director-general`, `ex-governor`: a post by one of its parts; `January-November`: a date by both. */
function hyphened(word: string, words: WordBits): number {
  const written = word.split('-');
  if (written.length > MOST_PARTS) return 0;
  const parts = written.map((part) => words.of(part));
  if (parts.every((part) => part & Word.date)) return Word.date | Word.function;
  const isRole = parts.some((part) => part & Word.role) && !parts.some((part) => part & GIVEN);
  return isRole ? Word.role : 0;
}

/** A regular form of an ordinary word: the list holds base forms alone. */
function isInflected(word: string, words: WordBits, shortest: number): boolean {
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < shortest) continue;
    for (const end of replacements) if (words.has(stem + end, Word.common)) return true;
    const doubled = stem.charAt(stem.length - 1) === stem.charAt(stem.length - 2);
    if (doubled && stem.length > shortest && words.has(stem.slice(0, -1), Word.common)) return true;
  }
  return false;
}

/** `César` as `cesar`; words of plain letters stay as they are. */
export function withoutAccents(norm: string): string {
  for (let at = 0; at < norm.length; at++)
    if (norm.charCodeAt(at) > 127)
      return norm.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o');
  return norm;
}
