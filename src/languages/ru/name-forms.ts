import type { Gender, PersonReading } from '../../model/values.js';
import type { PartReading } from './names/cases.js';

export type NamePart = 'given' | 'patronymic' | 'surname';

/** One word (or particles and a word) of a name as it stands in the text, with all that it may be. */
export interface PartOfName {
  readonly part: NamePart;
  readonly text: string;
  readonly readings: readonly PartReading[];
}

/** What the words beside a name say of its case and gender. */
export interface NameContext {
  /** Weight of each case, in the order of `CASES`. */
  readonly cases: readonly number[];
  readonly male: number;
  readonly female: number;
}

const MOST_READINGS = 4;

/**
 * Ways to read a whole name in the nominative, best first: every part must agree with the others in case and gender, and
 * the words beside the name say which case and gender are likely. Empty where the parts do not agree.
 */
export function readName(parts: readonly PartOfName[], context: NameContext): readonly PersonReading[] {
  const readings = new Map<string, PersonReading>();
  for (const gender of ['male', 'female'] as const)
    for (let index = 0; index < 6; index++) {
      const reading = readIn(parts, gender, 1 << index);
      if (!reading) continue;
      const weight = reading.weight * (context.cases[index] ?? 0) * (gender === 'male' ? context.male : context.female);
      const key = `${reading.given}|${reading.patronymic}|${reading.surname}|${gender}`;
      const { given, patronymic, surname } = reading;
      readings.set(key, { given, patronymic, surname, gender, weight: weight + (readings.get(key)?.weight ?? 0) });
    }
  return [...readings.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_READINGS);
}

/** The reading of the whole name in one gender and case, or null where some part has none. */
function readIn(parts: readonly PartOfName[], gender: Gender, caseBit: number): PersonReading | null {
  let weight = 1;
  for (const { readings } of parts) {
    const best = bestIn(readings, gender, caseBit);
    if (!best) return null;
    weight *= best.weight;
  }
  let given: string | null = null;
  let patronymic: string | null = null;
  let surname: string | null = null;
  for (const { part, text, readings } of parts) {
    const name = spellLike(text, bestIn(readings, gender, caseBit)?.nominative ?? '');
    if (part === 'given') given = given === null ? name : `${given} ${name}`;
    else if (part === 'patronymic') patronymic = patronymic === null ? name : `${patronymic} ${name}`;
    else surname = surname === null ? name : `${surname} ${name}`;
  }
  return { given, patronymic, surname, gender, weight };
}

function bestIn(readings: readonly PartReading[], gender: Gender, caseBit: number): PartReading | null {
  let best: PartReading | null = null;
  for (const reading of readings) {
    if (!(reading.cases & caseBit) || (reading.gender && reading.gender !== gender)) continue;
    if (!best || reading.weight > best.weight) best = reading;
  }
  return best;
}

/** A lower-case form with the capitals of the word in the text, and with ё only where the text writes it. */
export function spellLike(text: string, form: string): string {
  // «Генрих VIII» keeps its number
  const isUpper = text.length > 1 && text === text.toUpperCase() && !/^[IVX]+$/.test(text);
  const lower = text.toLowerCase();
  if (lower === form && !isUpper) return text;
  const beginsWithCapital = /^[А-ЯЁA-Z]/.test(text);
  const hasCapitalInside = /-[А-ЯЁ]/.test(text);
  const keepsYo = lower.includes('ё');
  let spelled = '';
  for (let i = 0; i < form.length; i++) {
    const letter = form.charAt(i);
    const asWritten = !isUpper && withoutYo(lower.charAt(i)) === withoutYo(letter);
    if (asWritten) spelled += text.charAt(i);
    else {
      const before = form.charAt(i - 1);
      const isFirst = i === 0 || before === '.' || before === ' ' || (before === '-' && hasCapitalInside);
      const plain = letter === 'ё' && !keepsYo ? 'е' : letter;
      spelled += isFirst && beginsWithCapital ? plain.toUpperCase() : plain;
    }
  }
  return spelled;
}

const withoutYo = (letter: string) => (letter === 'ё' ? 'е' : letter);
