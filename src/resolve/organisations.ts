import type { OrganisationMention } from '../model/mention.js';
import type { Organisation } from '../model/record.js';
import type { Span } from '../model/span.js';
import { mentionRecord } from './mention-record.js';
import { foldName, initialsOf, isContraction, shortNameBehind } from './organisations/short-names.js';

/** The mentions under one name. */
interface Group {
  readonly key: string;
  readonly name: string;
  readonly members: OrganisationMention[];
  /** Short names and other spellings, as written. */
  readonly aliases: Set<string>;
  /** Folded, without the country at its end: «верховный суд» of «Верховный суд РФ»; null where none stands there. */
  readonly base: string | null;
}

/**
 * One entry an organisation, in the order of first mention. A short name that the text gives in brackets, the initials of the
 * words, or their beginnings in a row («Минфин») join the only full name in the document that they fit; so does a name without
 * the country that the other one ends with («Верховный суд» and «Верховный суд РФ»). `countries` are mentions of them.
 */
export function groupOrganisations(
  text: string,
  mentions: readonly OrganisationMention[],
  countries: readonly Span[],
): Organisation[] {
  const groups = gather(text, mentions, new Map(countries.map(({ start, end }) => [end, start])));
  joinByCountry(groups);
  const named = [...groups.values()].filter(({ members }) => members.length > 0);
  const owners = ownersOfShortNames(named);
  for (const group of named) {
    const owner = ownerOf(group, owners);
    if (owner && !ownerOf(owner, owners)) join(group, owner);
  }
  const kept = [...groups.values()].filter(({ members }) => members.length > 0);
  for (const { members } of kept) members.sort((a, b) => a.start - b.start);
  return kept
    .sort((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0))
    .map(({ name, members, aliases }, index) => ({
      id: `o${index + 1}`,
      name,
      form: members.find(({ value }) => value.form)?.value.form ?? null,
      aliases: [...aliases].filter((alias) => alias !== name),
      mentions: members.map((member) => mentionRecord(text, member)),
    }));
}

function gather(
  text: string,
  mentions: readonly OrganisationMention[],
  countries: ReadonlyMap<number, number>,
): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const { name, aliases } = mention.value;
    const key = foldName(name) || name;
    const group = groups.get(key) ?? {
      key,
      name,
      members: [],
      aliases: new Set(),
      base: baseOf(text, mention, countries),
    };
    groups.set(key, group);
    group.members.push(mention);
    const short = shortNameBehind(text, name, mention.end);
    for (const alias of short === null ? aliases : [...aliases, short]) group.aliases.add(alias);
  }
  return groups;
}

function baseOf(
  text: string,
  { start, end, value: { name } }: OrganisationMention,
  countries: ReadonlyMap<number, number>,
): string | null {
  const country = text.slice(countries.get(end) ?? end, end);
  if (country === '' || country.length >= end - start || !name.endsWith(country)) return null;
  return foldName(name.slice(0, -country.length)) || null;
}

/** Its name alone is no alias: elsewhere it is that of another country. */
function joinByCountry(groups: ReadonlyMap<string, Group>): void {
  const owners = new Map<string, Group[]>();
  for (const group of groups.values())
    if (group.base !== null) owners.set(group.base, [...(owners.get(group.base) ?? []), group]);
  for (const [base, [only, ...others]] of owners) {
    const bare = groups.get(base);
    if (!bare || !only || others.length > 0) continue;
    only.members.push(...bare.members);
    for (const alias of bare.aliases) only.aliases.add(alias);
    bare.members.length = 0;
  }
}

/** The groups that each short name fits, and those whose words begin with the same letters as a contraction. */
interface Owners {
  readonly byShortName: ReadonlyMap<string, ReadonlySet<Group>>;
  readonly byBeginning: ReadonlyMap<string, readonly Group[]>;
}

const BEGINNING = 3;
/** Full names of one beginning that a contraction is compared with; more than an article has. */
const MOST_COMPARED = 16;

function ownersOfShortNames(groups: readonly Group[]): Owners {
  const byShortName = new Map<string, Set<Group>>();
  const byBeginning = new Map<string, Group[]>();
  for (const group of groups) {
    const explicit = [...group.aliases].map(foldName);
    for (const short of new Set([...explicit, ...initialsOf(group.key)])) {
      const sharing = byShortName.get(short);
      if (sharing) sharing.add(group);
      else byShortName.set(short, new Set([group]));
    }
    if (!group.key.includes(' ')) continue;
    const beginning = group.key.slice(0, BEGINNING);
    const sharing = byBeginning.get(beginning);
    if (!sharing) byBeginning.set(beginning, [group]);
    else if (sharing.length < MOST_COMPARED) sharing.push(group);
  }
  return { byShortName, byBeginning };
}

/** The only other group of which this is the short name. */
function ownerOf({ key }: Group, { byShortName, byBeginning }: Owners): Group | null {
  if (key.includes(' ')) return null;
  const named = [...(byShortName.get(key) ?? [])].filter((group) => group.key !== key);
  const candidates =
    named.length > 0
      ? named
      : (byBeginning.get(key.slice(0, BEGINNING)) ?? []).filter((group) => isContraction(key, group.key));
  const [only] = candidates;
  return only && candidates.length === 1 && only.key.length > key.length ? only : null;
}

function join(group: Group, owner: Group): void {
  owner.members.push(...group.members);
  for (const alias of [group.name, ...group.aliases]) owner.aliases.add(alias);
  group.members.length = 0;
}
