import type { Named } from './named.js';
import { mayBeSame, type PersonName, readPersonName } from './person-name.js';

interface Entry {
  readonly named: Named;
  readonly name: PersonName;
}

/**
 * The written names of each person. One surname with one given name, in whatever spelling and script, is one person unless
 * the patronymics differ; initials and bare surnames join the only person they fit. Never two given names in one person.
 */
export function groupPeople(names: readonly Named[]): Named[][] {
  const bySurname = new Map<string, Entry[]>();
  for (const named of names) {
    const name = nameOf(named);
    const sharing = bySurname.get(name.surname);
    if (sharing) sharing.push({ named, name });
    else bySurname.set(name.surname, [{ named, name }]);
  }
  return [...bySurname.values()].flatMap((entries) => groupNamesakes(entries));
}

/** The Latin name may hold a spelling that the article itself gives: «Мишель Камю (Michel Camus)». */
function nameOf({ name, latinName }: Named): PersonName {
  const written = readPersonName(name);
  if (latinName === null) return written;
  return { ...readPersonName(latinName), patronymic: written.patronymic, suffix: written.suffix };
}

function groupNamesakes(entries: readonly Entry[]): Named[][] {
  const groups: Entry[][] = [];
  // The fullest names first, and in an order that does not depend on that of the articles.
  const ordered = [...entries].sort(
    (a, b) => fullness(b.name) - fullness(a.name) || (a.named.name < b.named.name ? -1 : 1),
  );
  for (const entry of ordered) {
    const fitting = groups.filter((group) => group.every((other) => fits(entry.name, other.name)));
    const [only] = fitting;
    if (only && (fitting.length === 1 || isSameName(entry, only))) only.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group) => group.map(({ named }) => named));
}

function fullness({ given, patronymic }: PersonName): number {
  const weigh = (part: string | null) => (part === null ? 0 : part.length === 1 ? 1 : 2);
  return weigh(given) * 3 + weigh(patronymic);
}

function fits(a: PersonName, b: PersonName): boolean {
  const isOther = a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix;
  return !isOther && mayBeSame(a.given, b.given) && mayBeSame(a.patronymic, b.patronymic);
}

function isSameName(entry: Entry, group: readonly Entry[]): boolean {
  return group.some(({ name }) => name.given === entry.name.given && name.patronymic === entry.name.patronymic);
}
