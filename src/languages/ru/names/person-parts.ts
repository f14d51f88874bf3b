import { noted } from '../../../lexemes/noted.js';
import { normAt, textAt } from '../../../model/tokenized-text.js';
import { rememberedOf } from '../../../remembered.js';
import { asianSurnames } from '../lists/asian-surnames.js';
import type { NamePart, PartOfName } from '../name-forms.js';
import { ANY_CASE, CASE_BITS, mergeReadings, type PartReading } from './cases.js';
import type { DocumentWords } from './document-words.js';
import type { WordSenses } from './word-senses.js';

/** Lower-case words inside a surname. «и» and «аль» stand inside too, but begin none by themselves. */
const PARTICLES = new Set(
  'де да ди дель делла дела дю дос душ дуж даш дас ду ла ле лос фон цу ван вон дер ден тен тер бен бин ибн аль эль ас аш ад ат ар'.split(
    ' ',
  ),
);
/** Behind a name: «Гейдар Алиев Рза оглы». */
const SUFFIXES = new Set(['оглы', 'кызы', 'углы', 'заде', 'бей', 'паша', 'хан']);
const ASIAN = asianSurnames();

export const isParticle = (words: DocumentWords, at: number) => {
  const token = words.tokens[at];
  return token?.kind === 'word' && token.script === 'cyrillic' && PARTICLES.has(token.norm);
};

/** «аль-Асад» as one word */
export const isArabicName = (words: DocumentWords, at: number) => {
  const token = words.tokens[at];
  return token !== undefined && beginsWithArticle(token);
};
const beginsWithArticle = noted(({ text }) => /^(?:аль|эль|ас|аш|ад|ат|ар|ан)-[А-ЯЁ]/.test(text));

export const isNameSuffix = (words: DocumentWords, at: number) => SUFFIXES.has(normAt(words.tokens, at));

export const isAsianSurname = (words: DocumentWords, at: number) =>
  words.isCapital(at) && asianNominative(normAt(words.tokens, at)) !== null;

/** The surname itself, or the one that «Кима Чен Ира» declines. */
function asianNominative(norm: string): string | null {
  if (ASIAN.has(norm)) return norm;
  const stem = norm.replace(/(?:ом|[ауе])$/, '');
  return stem !== norm && stem.length > 1 && ASIAN.has(stem) ? stem : null;
}

export function asianSurnamePart(words: DocumentWords, at: number): PartOfName {
  const text = textAt(words.tokens, at);
  const nominative = asianNominative(text.toLowerCase()) ?? text.toLowerCase();
  return { part: 'surname', text, readings: [{ nominative, gender: null, cases: ANY_CASE, weight: 1 }] };
}

const ASIAN_ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/а$/, CASE_BITS.gent | CASE_BITS.accs],
  [/у$/, CASE_BITS.datv],
  [/ом$/, CASE_BITS.ablt],
  [/е$/, CASE_BITS.loct],
];

/** Of a syllable in «й»: «Джэньвэем». */
const ENDINGS_OF_GLIDE: readonly (readonly [string, number])[] = [
  ['я', CASE_BITS.gent | CASE_BITS.accs],
  ['ю', CASE_BITS.datv],
  ['ем', CASE_BITS.ablt],
  ['е', CASE_BITS.loct],
];

/** The last syllable of a given name: «Цзиньпина» is of «Цзиньпин», since hardly any ends in a consonant and «а». */
export function asianGivenPart(words: DocumentWords, at: number): PartOfName {
  const text = textAt(words.tokens, at);
  const norm = text.toLowerCase();
  const readings: PartReading[] = [];
  for (const [ending, cases] of ASIAN_ENDINGS) {
    const stem = norm.replace(ending, '');
    if (stem !== norm && /[аеёиоуыэюя]/.test(stem) && /[нкмпртлг]$/.test(stem))
      readings.push({ nominative: stem, gender: 'male', cases, weight: 1 });
  }
  for (const [ending, cases] of ENDINGS_OF_GLIDE) {
    const stem = norm.slice(0, -ending.length);
    if (norm.endsWith(ending) && /[аэ]$/.test(stem))
      readings.push({ nominative: `${stem}й`, gender: 'male', cases, weight: 1 });
  }
  const same = { nominative: norm, gender: null, cases: ANY_CASE, weight: 1 };
  const isConsonant = /[бвгджзйклмнпрстфхцчшщ]$/.test(norm);
  if (readings.length > 0) readings.push({ ...same, weight: 0.02 });
  else
    readings.push(isConsonant ? { ...same, gender: 'male', cases: CASE_BITS.nomn } : same, {
      ...same,
      gender: 'female',
    });
  return { part: 'given', text, readings };
}

/** End of an initial or initials that begin at a token («А.», «А. С.», «А.С.»), or the token itself where there are none. */
export function endOfInitials(words: DocumentWords, at: number): number {
  let end = at;
  while (end - at < 4) {
    const token = words.tokens[end];
    if (token?.kind !== 'word' || token.script === 'latin' || token.letterCase === 'lower') break;
    const isPair = token.text.includes('.') && token.text.length <= 6;
    const isSingle = token.letterCase === 'capital' && token.text.length <= 2 && !/[аеёиоуыэюя]$/.test(token.text);
    const next = words.tokens[end + 1];
    if (isPair) end++;
    else if (isSingle && next?.text === '.' && !next.spaceBefore) end += 2;
    else break;
  }
  return end;
}

export function part(words: DocumentWords, name: NamePart, at: number, readings: readonly PartReading[]): PartOfName {
  return { part: name, text: textAt(words.tokens, at), readings };
}

/** A part that has one form in all cases. */
export function fixedPart(name: NamePart, text: string): PartOfName {
  return { part: name, text, readings: [{ nominative: text.toLowerCase(), gender: null, cases: ANY_CASE, weight: 1 }] };
}

/** What a capitalised word may be as a surname: what dictionaries know, then, at less weight, what its ending allows. */
export function surnameReadings(words: DocumentWords, at: number): readonly PartReading[] {
  return asSurname(words.senses(at));
}

const asSurname = rememberedOf(({ surname, guess }: WordSenses) => {
  if (surname.length === 0) return guess();
  const guesses = guess().map(({ nominative, gender, cases, weight }) => {
    return { nominative, gender, cases, weight: weight * 0.15 };
  });
  return mergeReadings([...surname, ...guesses]);
});

/** What a capitalised word may be as a given name; by its ending where no dictionary knows it as one. */
export function givenReadings(words: DocumentWords, at: number): readonly PartReading[] {
  const { given, guess } = words.senses(at);
  return given.length > 0 ? given : guess();
}

/** The number of a monarch or a pope. */
export function isRomanNumeral(words: DocumentWords, at: number): boolean {
  return words.isJoined(at) && /^[IVX]+$/.test(textAt(words.tokens, at));
}
