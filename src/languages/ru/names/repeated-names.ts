import type { Gender, PersonReading } from '../../../model/values.js';
import { remembered } from '../../../remembered.js';
import { mergeReadings, type PartReading } from './cases.js';
import { feminine } from './name-lists.js';
import { declineSurname } from './surname-paradigms.js';

/** Readings far less likely than the best are not looked for again. */
const WORTH_REPEATING = 0.2;
/** A relative of the other gender: «Мишель Обама» after «Барак Обама». */
const RELATIVE = 0.2;

const formsOf = {
  male: remembered((name) => forms(name, 'male')),
  female: remembered((name) => forms(name, 'female')),
};

function forms(name: string, gender: Gender): readonly { readonly norm: string; readonly cases: number }[] {
  return Array.from(declineSurname(name, gender), ([form, cases]) => ({ norm: form.replaceAll('ё', 'е'), cases }));
}

/** Names that the document has given in full, by every form in which one word of them may come back. */
export class RepeatedNames {
  private readonly surnames = new Map<string, PartReading[]>();
  private readonly givenNames = new Map<string, PartReading[]>();
  private readonly seen = new Set<string>();

  add(readings: readonly PersonReading[]): void {
    const best = readings[0]?.weight ?? 0;
    for (const { given, surname, gender, weight } of readings) {
      const key = `${given}|${surname}|${gender}`;
      if (!gender || weight < WORTH_REPEATING * best || this.seen.has(key)) continue;
      this.seen.add(key);
      const share = weight / best;
      const family = surname?.split(' ').at(-1);
      if (family && family.length > 1) {
        addForms(this.surnames, family, gender, share);
        if (gender === 'male') addForms(this.surnames, feminine(family.toLowerCase()), 'female', share * RELATIVE);
        else addForms(this.surnames, masculine(family.toLowerCase()), 'male', share * RELATIVE);
      }
      if (given && !given.includes('.') && given.length > 2) addForms(this.givenNames, given, gender, share);
    }
  }

  /** Whether the word may be a part of one of the names. */
  has(norm: string): boolean {
    return this.surnames.has(norm) || this.givenNames.has(norm);
  }

  surname(norm: string): readonly PartReading[] {
    return merged(this.surnames.get(norm));
  }

  given(norm: string): readonly PartReading[] {
    return merged(this.givenNames.get(norm));
  }
}

const NONE: readonly PartReading[] = [];

function merged(readings: readonly PartReading[] | undefined): readonly PartReading[] {
  return readings ? mergeReadings(readings) : NONE;
}

function addForms(into: Map<string, PartReading[]>, name: string, gender: Gender, weight: number): void {
  const nominative = name.toLowerCase();
  for (const { norm, cases } of formsOf[gender](nominative)) {
    const list = into.get(norm);
    const reading = { nominative, gender, cases, weight };
    if (list) list.push(reading);
    else into.set(norm, [reading]);
  }
}

/** The surname of a man whose wife or daughter has this one. */
function masculine(surname: string): string {
  if (/(?:[ое]в|[иы]н)а$/.test(surname)) return surname.slice(0, -1);
  return /[сц]кая$/.test(surname) ? `${surname.slice(0, -2)}ий` : surname;
}
