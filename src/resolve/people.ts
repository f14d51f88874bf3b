import type { PersonMention } from '../model/mention.js';
import type { Person } from '../model/record.js';
import type { Gender, PersonReading } from '../model/values.js';
import { remembered } from '../remembered.js';
import { givenNameKey } from '../transliteration/given-names.js';
import { isRomanNumeral, latinKey } from '../transliteration/latin-key.js';
import { mentionRecord } from './mention-record.js';
import { NearestNames } from './people/nearest-names.js';

/** The mentions of one person. */
interface Group {
  readonly mentions: PersonMention[];
  /** What the mentions say, alike readings added up. */
  readonly readings: Map<string, PersonReading>;
  /** Start of the mention that opened it. */
  readonly firstStart: number;
  lastStart: number;
}

type Fits = (said: PersonReading, known: PersonReading) => boolean;

/**
 * One entry a person, in the order of first mention. A full name opens an entry or joins the one with the same given name
 * (or initial) and surname; a bare surname, given name or given name with patronymic joins the nearest person before it
 * whom it fits, else the first after it. People of one surname with different given names stay apart.
 */
export function groupPeople(text: string, mentions: readonly PersonMention[]): Person[] {
  const entries = new Entries();
  for (const mention of mentions) if (isFull(mention)) entries.place(mention, isSameFullName);
  for (const mention of mentions) if (!isFull(mention)) entries.place(mention, isPartOfName);
  for (const { mentions } of entries.groups) mentions.sort((a, b) => a.start - b.start);
  return entries.groups
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map((group, index) => personOf(text, group, index));
}

/** The people met so far. */
class Entries {
  readonly groups: Group[] = [];
  private readonly byFullName = new NearestNames<Group>();
  private readonly bySurname = new NearestNames<Group>();
  private readonly byGiven = new NearestNames<Group>();

  /** Adds the mention to the entry that it fits, else opens one. */
  place(mention: PersonMention, fits: Fits): void {
    const fitting = this.candidatesFor(mention).filter((group) => fitsGroup(mention, group, fits));
    const group = nearest(fitting, mention.start) ?? this.openGroup(mention.start);
    group.mentions.push(mention);
    group.lastStart = Math.max(group.lastStart, mention.start);
    const total = mention.value.readings.reduce((sum, { weight }) => sum + weight, 0);
    for (const reading of mention.value.readings) {
      const { given, patronymic, surname, gender } = reading;
      const key = [given, patronymic, surname, gender].join('|');
      const weight = reading.weight / total + (group.readings.get(key)?.weight ?? 0);
      group.readings.set(key, { given, patronymic, surname, gender, weight });
      if (surname) this.bySurname.add(fold(surname), group);
      if (given) this.byGiven.add(fold(given), group);
      if (given && surname) this.byFullName.add(fullName(given, surname), group);
    }
  }

  private candidatesFor({ value, start }: PersonMention): Group[] {
    const found = new Set<Group>();
    for (const { given, surname } of value.readings) {
      if (given && surname) for (const group of this.byFullName.near(fullName(given, surname), start)) found.add(group);
      const near = surname ? this.bySurname.near(fold(surname), start) : this.byGiven.near(fold(given ?? ''), start);
      for (const group of near) found.add(group);
    }
    return [...found];
  }

  private openGroup(start: number): Group {
    const group: Group = { mentions: [], readings: new Map(), firstStart: start, lastStart: -1 };
    this.groups.push(group);
    return group;
  }
}

function isFull({ value }: PersonMention): boolean {
  const best = value.readings[0];
  return Boolean(best?.given && best.surname);
}

const fullName = (given: string, surname: string) => `${fold(given)}|${fold(surname)}`;

function nearest(groups: readonly Group[], start: number): Group | null {
  let best: Group | null = null;
  for (const group of groups) {
    const isBefore = group.lastStart <= start;
    const bestIsBefore = best !== null && best.lastStart <= start;
    if (!best || (isBefore && (!bestIsBefore || group.lastStart > best.lastStart))) best = group;
  }
  return best;
}

function fitsGroup({ value }: PersonMention, group: Group, fits: Fits): boolean {
  if (value.suffix && group.mentions.some(({ value: { suffix } }) => suffix && suffix !== value.suffix)) return false;
  for (const known of group.readings.values()) if (value.readings.some((said) => fits(said, known))) return true;
  return false;
}

/** Equal surnames and given names, an initial standing for the name that begins with it; genders that do not differ. */
function isSameFullName(said: PersonReading, known: PersonReading): boolean {
  if (!said.surname || !known.surname || fold(said.surname) !== fold(known.surname)) return false;
  return (
    agree(said.gender, known.gender) && fitsName(said.given, known.given) && fitsName(said.patronymic, known.patronymic)
  );
}

/** What is said is a part of what is known: the surname, the given name, or the given name with the patronymic. */
function isPartOfName(said: PersonReading, known: PersonReading): boolean {
  if (!agree(said.gender, known.gender)) return false;
  if (said.surname) return known.surname !== null && fold(said.surname) === fold(known.surname);
  return known.given !== null && fitsName(said.given, known.given) && fitsName(said.patronymic, known.patronymic);
}

function agree(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}

/** True where both may be the same name: one of them is not told, or is the initial of the other. */
function fitsName(a: string | null, b: string | null): boolean {
  if (!a || !b) return true;
  const [left, right] = [fold(a), fold(b)];
  return left === right || isInitialOf(left, right) || isInitialOf(right, left);
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.replaceAll('.', '').length === 1 && name.startsWith(initial.charAt(0));
}

/** ё and е, capitals and hyphens do not tell people apart. */
const fold = remembered((name) => name.toLowerCase().replaceAll('ё', 'е').replaceAll('-', ' '));

function personOf(text: string, group: Group, index: number): Person {
  const gender = genderOf(group);
  const readings = [...group.readings.values()].filter((reading) => agree(reading.gender, gender));
  const surname = best(readings, (reading) => reading.surname);
  const given =
    best(readings.filter(isWritten), (reading) => reading.given) ?? best(readings, (reading) => reading.given);
  const patronymic = best(readings, (reading) => reading.patronymic);
  const otherScript = group.mentions.find((mention) => mention.value.otherScript)?.value.otherScript ?? null;
  return {
    id: `p${index + 1}`,
    name: [...(isSurnameFirst(group) ? [surname, given] : [given, patronymic, surname]), suffixOf(group)]
      .filter((part) => part)
      .join(' '),
    latinName: latinNameOf(otherScript, given, surname),
    gender,
    roles: [],
    mentions: group.mentions.map((mention) => mentionRecord(text, mention)),
  };
}

const isSurnameFirst = ({ mentions }: Group) => mentions.some(({ value }) => value.surnameFirst === true);

const suffixOf = ({ mentions }: Group) => mentions.find(({ value }) => value.suffix)?.value.suffix ?? null;

/** The key of the person in both scripts: given name and surname as they meet there, of the other spelling where it is told. */
function latinNameOf(otherScript: string | null, given: string | null, surname: string | null): string | null {
  const [first, ...rest] = otherScript ? otherScript.split(' ') : [given, surname];
  const last = rest.join(' ');
  const key = [first && givenNameKey(first), isRomanNumeral(last) ? last : latinKey(last)]
    .filter((part) => part)
    .join(' ');
  return key === '' ? null : key.replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase());
}

/** A given name in full, not an initial. */
function isWritten({ given }: PersonReading): boolean {
  return given !== null && given.replaceAll('.', '').length > 1;
}

/** By the mentions with a given name, if there are any: a surname alone is a man's for want of anything that tells. */
function genderOf(group: Group): Gender | null {
  const all = [...group.readings.values()];
  const full = all.filter(isWritten);
  let [male, female] = [0, 0];
  for (const { gender, weight } of full.length > 0 ? full : all) {
    if (gender === 'male') male += weight;
    if (gender === 'female') female += weight;
  }
  return male === female ? null : male > female ? 'male' : 'female';
}

/** The value with the most weight behind it; the first said where several weigh the same. */
function best(readings: readonly PersonReading[], partOf: (reading: PersonReading) => string | null): string | null {
  const weights = new Map<string, { readonly value: string; weight: number }>();
  for (const reading of readings) {
    const value = partOf(reading);
    if (value === null) continue;
    const known = weights.get(fold(value)) ?? { value, weight: 0 };
    known.weight += reading.weight;
    weights.set(fold(value), known);
  }
  let chosen: { readonly value: string; readonly weight: number } | null = null;
  for (const candidate of weights.values()) if (!chosen || candidate.weight > chosen.weight) chosen = candidate;
  return chosen?.value ?? null;
}
