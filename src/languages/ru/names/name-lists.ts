import type { Gender } from '../../../model/values.js';
import { doubtfulFemaleNames, doubtfulMaleNames } from '../lists/doubtful-given-names.js';
import { doubtfulSurnames } from '../lists/doubtful-surnames.js';
import { femaleGivenNames, maleGivenNames } from '../lists/given-names.js';
import { femaleNamesOfPeoples, maleNamesOfPeoples } from '../lists/given-names-of-peoples.js';
import { notGivenNames, rareGivenNames } from '../lists/not-given-names.js';
import { listedPlaces } from '../lists/places.js';
import { surnames } from '../lists/surnames.js';
import { ANY_CASE, mergeReadings, type PartReading } from './cases.js';
import { declineSurname } from './surname-paradigms.js';

/** The forms of the names that the dictionary of 2016 lacks, each with what it may be. */
export interface NameLists {
  readonly given: ReadonlyMap<string, readonly PartReading[]>;
  /** Those that are other words besides. */
  readonly doubtfulGiven: ReadonlyMap<string, readonly PartReading[]>;
  readonly surnames: ReadonlyMap<string, readonly PartReading[]>;
  /** Those that are other words besides. */
  readonly doubtfulSurnames: ReadonlyMap<string, readonly PartReading[]>;
  /** Listed places of one word, lower case. */
  readonly places: ReadonlySet<string>;
  readonly notGiven: ReadonlySet<string>;
  /** Nominatives that the dictionary alone knows as names. */
  readonly rareGiven: ReadonlySet<string>;
}

export function openNameLists(): NameLists {
  const given = formsOf(
    [...maleGivenNames(), ...maleNamesOfPeoples()],
    [...femaleGivenNames(), ...femaleNamesOfPeoples()],
  );
  const family = surnames();
  const doubtfulFamily = doubtfulSurnames();
  return {
    given,
    doubtfulGiven: formsOf(doubtfulMaleNames(), doubtfulFemaleNames()),
    surnames: formsOf(family, family.map(feminine)),
    doubtfulSurnames: formsOf(doubtfulFamily, doubtfulFamily.map(feminine)),
    places: new Set(listedPlaces().map(([name]) => name.toLowerCase())),
    notGiven: notGivenNames(),
    rareGiven: rareGivenNames(),
  };
}

function formsOf(male: readonly string[], female: readonly string[]): ReadonlyMap<string, readonly PartReading[]> {
  const forms = new Map<string, PartReading[]>();
  for (const name of male) addForms(forms, name, 'male');
  for (const name of female) addForms(forms, name, 'female');
  return merged(forms);
}

function addForms(into: Map<string, PartReading[]>, nominative: string, gender: Gender): void {
  for (const [form, cases] of declineSurname(nominative, gender)) {
    const reading = { nominative, gender, cases: cases === ANY_CASE ? ANY_CASE : cases, weight: 1 };
    const list = into.get(form);
    if (list) list.push(reading);
    else into.set(form, [reading]);
  }
}

/** The surname of a woman whose husband or father has this one. */
export function feminine(surname: string): string {
  if (/[ое]в$|[иы]н$/.test(surname)) return `${surname}а`;
  if (/[сц]кий$/.test(surname)) return `${surname.slice(0, -2)}ая`;
  return /[^аеиоуы]ый$/.test(surname) ? `${surname.slice(0, -2)}ая` : surname;
}

function merged(forms: ReadonlyMap<string, readonly PartReading[]>): ReadonlyMap<string, readonly PartReading[]> {
  return new Map([...forms].map(([form, readings]) => [form, mergeReadings(readings)]));
}
