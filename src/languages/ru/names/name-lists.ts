import type { Gender } from '../../../model/values.js';
import { doubtfulFemaleNames, doubtfulMaleNames } from '../lists/doubtful-given-names.js';
import { doubtfulSurnames } from '../lists/doubtful-surnames.js';
import { femaleGivenNames, maleGivenNames } from '../lists/given-names.js';
import { femaleNamesOfPeoples, maleNamesOfPeoples } from '../lists/given-names-of-peoples.js';
import { notGivenNames, rareGivenNames } from '../lists/not-given-names.js';
import { listedPlaces } from '../lists/places.js';
import { surnames } from '../lists/surnames.js';
import { ANY_CASE, mergeReadings, NO_READINGS, type PartReading } from './cases.js';

/** What a list holds of all that a form may stand for; each with the weight of a name that is known. */
export type NameList = (readings: readonly PartReading[]) => readonly PartReading[];

/** The names that the dictionary of 2016 lacks. */
export interface NameLists {
  readonly given: NameList;
  /** Those that are other words besides. */
  readonly doubtfulGiven: NameList;
  readonly surnames: NameList;
  /** Those that are other words besides. */
  readonly doubtfulSurnames: NameList;
  /** Listed places of one word, lower case. */
  readonly places: ReadonlySet<string>;
  readonly notGiven: ReadonlySet<string>;
  /** Nominatives that the dictionary alone knows as names. */
  readonly rareGiven: ReadonlySet<string>;
}

export function openNameLists(): NameLists {
  const family = surnames();
  const doubtfulFamily = doubtfulSurnames();
  return {
    given: openList([...maleGivenNames(), ...maleNamesOfPeoples()], [...femaleGivenNames(), ...femaleNamesOfPeoples()]),
    doubtfulGiven: openList(doubtfulMaleNames(), doubtfulFemaleNames()),
    surnames: openList(family, family.map(feminine)),
    doubtfulSurnames: openList(doubtfulFamily, doubtfulFamily.map(feminine)),
    places: new Set(listedPlaces().map(([name]) => name.toLowerCase())),
    notGiven: notGivenNames(),
    rareGiven: rareGivenNames(),
  };
}

/** The names are kept as they are listed: what a form may stand for is looked up, where all forms of all would be made first. */
function openList(male: readonly string[], female: readonly string[]): NameList {
  const places = { male: placesOf(male), female: placesOf(female) };
  return (readings) => {
    const listed: { readonly place: number; readonly reading: PartReading }[] = [];
    for (const { nominative, gender, cases } of readings)
      for (const one of gender ? [gender] : GENDERS) {
        const place = places[one].get(nominative);
        if (place !== undefined)
          listed.push({
            place,
            reading: { nominative, gender: one, cases, weight: isStiff(nominative, cases) ? 0.05 : 1 },
          });
      }
    if (listed.length === 0) return NO_READINGS;
    listed.sort((a, b) => byGender(a.reading, b.reading) || a.place - b.place);
    return mergeReadings(listed.map(({ reading }) => reading));
  };
}

/** «Никола» and «Саша» have cases. */
const isStiff = (nominative: string, cases: number) => cases === ANY_CASE && /[ая]$/.test(nominative);

const GENDERS: readonly Gender[] = ['male', 'female'];

const byGender = (a: PartReading, b: PartReading) => Number(a.gender === 'female') - Number(b.gender === 'female');

/** Where in its list each name stands first. */
function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  names.forEach((name, place) => {
    if (!places.has(name)) places.set(name, place);
  });
  return places;
}

/** The surname of a woman whose husband or father has this one. */
export function feminine(surname: string): string {
  if (/[ое]в$|[иы]н$/.test(surname)) return `${surname}а`;
  if (/[сц]кий$/.test(surname)) return `${surname.slice(0, -2)}ая`;
  return /[^аеиоуы]ый$|[вн]ой$/.test(surname) ? `${surname.slice(0, -2)}ая` : surname;
}
