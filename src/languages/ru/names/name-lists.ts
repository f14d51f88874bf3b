import type { Gender } from '../../../model/values.js';
import { femaleGivenNames, maleGivenNames } from '../lists/given-names.js';
import { notGivenNames } from '../lists/not-given-names.js';
import { surnames } from '../lists/surnames.js';
import { ANY_CASE, mergeReadings, type PartReading } from './cases.js';
import { declineSurname } from './surname-paradigms.js';

/** The forms of the names that the dictionary of 2016 lacks, each with what it may be. */
export interface NameLists {
  readonly given: ReadonlyMap<string, readonly PartReading[]>;
  readonly surnames: ReadonlyMap<string, readonly PartReading[]>;
  readonly notGiven: ReadonlySet<string>;
}

export function openNameLists(): NameLists {
  const given = new Map<string, PartReading[]>();
  for (const name of maleGivenNames()) addForms(given, name, 'male');
  for (const name of femaleGivenNames()) addForms(given, name, 'female');
  const family = new Map<string, PartReading[]>();
  for (const name of surnames()) {
    addForms(family, name, 'male');
    addForms(family, feminine(name), 'female');
  }
  return { given: merged(given), surnames: merged(family), notGiven: notGivenNames() };
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
