import type { Gender } from '../../../model/values.js';
import type { Dictionary } from '../morphology/dictionary.js';
import { type Parse, personGender } from '../morphology/parse.js';
import { CASE_BITS, mergeReadings, type PartReading } from './cases.js';

/**
 * Singular readings of a dictionary word with this name grammeme, in the nominative inside their own lexeme; the weight tells how
 * often the word is of that lexeme: «Алла» is a woman, and hardly ever the genitive of «Алл».
 */
export function readPart(dictionary: Dictionary, parses: readonly Parse[], kind: string): readonly PartReading[] {
  const readings: PartReading[] = [];
  const names = parses.filter(({ tag }) => tag.grammemes.has(kind) && tag.number === 'sing' && tag.case);
  const weights = weighLexemes(names);
  for (const parse of names) {
    const { tag, lemma } = parse;
    if (!tag.case) continue;
    const gender = genderOf(parse);
    const wanted = [kind, 'sing', 'nomn', ...(tag.gender && gender ? [tag.gender] : [])];
    const nominative = dictionary.inflect(parse, wanted) ?? parse.word;
    readings.push({ nominative, gender, cases: CASE_BITS[tag.case], weight: weights.get(lemma) ?? 1 });
  }
  return mergeReadings(readings);
}

/** 1 for the likeliest lexeme; where all scores are the same the dictionary has counted nothing, and all are alike. */
function weighLexemes(parses: readonly Parse[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const [first] = parses;
  if (parses.every(({ score }) => score === first?.score)) return weights;
  for (const { lemma, score } of parses) weights.set(lemma, (weights.get(lemma) ?? 0) + score);
  const most = Math.max(...weights.values());
  for (const [lemma, weight] of weights) weights.set(lemma, weight / most);
  return weights;
}

/** Of a listed name where the dictionary has another of the same form: «Ивана» is of «Иван», and hardly ever a woman. */
const RARE_BESIDE_KNOWN = 0.4;

export function besideKnown(listed: readonly PartReading[], known: readonly PartReading[]): readonly PartReading[] {
  if (known.length === 0) return listed;
  return listed.map((reading) => {
    const same = known.find(({ nominative, gender }) => nominative === reading.nominative && gender === reading.gender);
    return { ...reading, weight: reading.weight * (same?.weight ?? RARE_BESIDE_KNOWN) };
  });
}

function genderOf({ tag }: Parse): Gender | null {
  if (tag.grammemes.has('ms-f') || tag.grammemes.has('GNdr')) return null;
  return personGender(tag);
}

const PATRONYMICS: readonly (readonly [string, Gender, string])[] = [
  ['ович', 'male', ' а у а ем е'],
  ['евич', 'male', ' а у а ем е'],
  ['овн', 'female', 'а ы е у ой е'],
  ['евн', 'female', 'а ы е у ой е'],
  ['ичн', 'female', 'а ы е у ой е'],
];

/** «Рамзановной», a patronymic of a given name that the dictionary lacks. */
export function readPatronymicShape(norm: string, isKnown: boolean): readonly PartReading[] {
  if (isKnown || norm.length < 7) return [];
  const readings: PartReading[] = [];
  for (const [stemEnd, gender, endings] of PATRONYMICS)
    for (const [index, ending] of endings.split(' ').entries()) {
      if (!norm.endsWith(stemEnd + ending)) continue;
      const stem = norm.slice(0, norm.length - ending.length);
      const nominative = gender === 'male' ? stem : `${stem}а`;
      readings.push({ nominative, gender, cases: 1 << index, weight: 0.5 });
    }
  return mergeReadings(readings);
}
