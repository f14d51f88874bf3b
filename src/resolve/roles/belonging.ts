import type { RoleMention } from '../../model/mention.js';
import type { Organisation, Person, Place, Role } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import type { OwnerCountry, OwnerKind } from '../../model/values.js';
import { firstFrom, type Placed } from './in-order.js';

/** A post with the organisations or the place it belongs to, and where the whole phrase ends. */
export interface Post {
  /** One for each organisation, at least one: «председатель Госсовета и Совета министров». */
  readonly roles: readonly [Role, ...Role[]];
  readonly mention: RoleMention;
  readonly phraseEnd: number;
}

type Names<T> = readonly Placed<T>[];

/** All mentions of a document in text order, and its places by name. */
export interface KnownNames {
  readonly people: Names<Person>;
  readonly organisations: Names<Organisation>;
  readonly places: Names<Place>;
  readonly placeByName: ReadonlyMap<string, Place>;
}

/** What may stand between a title and the name of an organisation: a space, quotes. */
const JOINT = /^[\s«„“"'’]{0,3}$/;
/** Characters back to the organisation that a title leaves out, some two sentences. */
const FARTHEST_OWNER = 300;
const MOST_OWNERS = 8;

/** Reads the organisations and the place out of the phrase of a title; the title ends where the first of them begins. */
export function readPost(
  text: string,
  mention: RoleMention,
  { people, organisations, places, placeByName }: KnownNames,
): Post {
  const { titles } = mention.value;
  const noun = titles[0]?.end ?? mention.end;
  // «президент Обама»: a name that looks like a complement ends the phrase.
  const end = Math.min(mention.end, people[firstFrom(people, noun)]?.start ?? mention.end);
  const inside = ownersInside(text, organisations, noun, end);
  const ownersEnd = inside.at(-1)?.end ?? noun;
  // «постпред России при ООН»
  const ahead = places[firstFrom(places, noun)];
  const isAhead = ahead !== undefined && ahead.end < (inside[0]?.start ?? 0);
  const place = isAhead ? ahead : firstInside(text, places, ownersEnd, Math.max(end, ownersEnd));
  const cut = Math.min(inside[0]?.start ?? end, place?.start ?? end);
  const fitting = titles.filter(({ end }) => end <= cut);
  // «председатель концерна «Беллесбумпром»»: the type word belongs to the organisation.
  const keeps = inside[0]?.of.form && fitting.length > 1 ? -2 : -1;
  const isBare = inside.length === 0 && !place;
  const { owner } = mention.value;
  const known = isBare && owner && 'kind' in owner ? namedBefore(owner, mention.start, organisations) : null;
  // "Vologda Oblast governor", but not «артисты Анна Белова (Москва) и …»
  const isBefore = isBare && owner && 'start' in owner && owner.start < mention.start;
  const beside = isBare && owner && 'start' in owner ? (isBefore ? lastIn : firstBegunIn)(owner, organisations) : null;
  const isOfPlace = isBefore || (isBare && owner && 'start' in owner && owner.isPlaceToo);
  const region = place ?? (isOfPlace && !beside ? firstBegunIn(owner, places) : null);
  const country = isBare && owner && 'countries' in owner ? countryOf(owner, placeByName) : null;
  const owners = inside.length > 0 ? inside : [known ?? beside].filter((one) => one !== null);
  const title = known ? (titles.at(-2) ?? titles[0]) : (fitting.at(keeps) ?? titles[0]);
  const role = (organisation: string | null): Role => ({
    title: title?.title ?? text.slice(mention.start, mention.end),
    organisation,
    place: region?.of.name ?? country?.name ?? null,
    start: mention.start,
    end: title?.end ?? end,
  });
  const [first, ...others] = owners.map(({ of }) => of.name);
  return {
    mention,
    phraseEnd: Math.max(end < mention.end ? (title?.end ?? end) : end, inside.at(-1)?.end ?? 0, place?.end ?? 0),
    roles: [role(first ?? null), ...others.map(role)],
  };
}

/** The first mention that starts inside the phrase, or right behind it, and those behind it that start inside. */
function ownersInside<T>(text: string, mentions: Names<T>, from: number, to: number): Names<T> {
  const first = firstInside(text, mentions, from, to);
  if (!first) return [];
  const owners = [first];
  for (let index = firstFrom(mentions, first.end); (mentions[index]?.start ?? to) < to; index++) {
    const next = mentions[index];
    if (next && next.start >= (owners.at(-1)?.end ?? 0)) owners.push(next);
  }
  return owners;
}

function firstInside<T>(text: string, mentions: Names<T>, from: number, to: number): Placed<T> | null {
  const next = mentions[firstFrom(mentions, from)];
  if (!next) return null;
  return next.start < to || (JOINT.test(text.slice(to, Math.min(next.start, to + 4))) && next.start - to < 4)
    ? next
    : null;
}

function firstBegunIn<T>({ start, end }: Span, mentions: Names<T>): Placed<T> | null {
  const found = mentions[firstFrom(mentions, start)];
  return found && found.start < end ? found : null;
}

function countryOf({ countries }: OwnerCountry, placeByName: KnownNames['placeByName']): Place | null {
  const found = countries.find((name) => placeByName.has(name));
  return (found !== undefined && placeByName.get(found)) || null;
}

function lastIn<T>({ start, end }: Span, mentions: Names<T>): Placed<T> | null {
  const found = mentions[firstFrom(mentions, end) - 1];
  return found && found.start >= start ? found : null;
}

/** The last organisation of a kind that was named before the title. */
function namedBefore(
  { kind, isOpen }: OwnerKind,
  start: number,
  organisations: Names<Organisation>,
): Placed<Organisation> | null {
  const last = firstFrom(organisations, start);
  const near = organisations
    .slice(Math.max(0, last - MOST_OWNERS), last)
    .filter(({ end }) => start - end < FARTHEST_OWNER);
  return near.findLast(({ of }) => isOfKind(of, kind)) ?? (isOpen ? near.at(-1) : undefined) ?? null;
}

/** The noun stands in the name, before it, or as a letter of its abbreviation: «банк» in «ЕЦБ». */
function isOfKind({ name, form }: Organisation, kind: string): boolean {
  if (form?.startsWith(kind) || name.toLowerCase().includes(kind)) return true;
  return name.length < 6 && name === name.toUpperCase() && name.includes(kind.charAt(0).toUpperCase());
}
