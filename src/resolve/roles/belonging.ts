import type { RoleMention } from '../../model/mention.js';
import type { Organisation, Place, Role } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstFrom, type Placed } from './in-order.js';

/** A post with the organisation or place it belongs to, and where the whole phrase ends. */
export interface Post {
  readonly role: Role;
  readonly mention: RoleMention;
  readonly phraseEnd: number;
}

/** What may stand between a title and the name of an organisation: a space, quotes. */
const JOINT = /^[\s«„“"'’]{0,3}$/;

/** Reads the organisation and the place out of the phrase of a title; the title ends where the first of them begins. */
export function readPost(
  text: string,
  mention: RoleMention,
  people: readonly Span[],
  organisations: readonly Placed<Organisation>[],
  places: readonly Placed<Place>[],
): Post {
  const { titles } = mention.value;
  const noun = titles[0]?.end ?? mention.end;
  // «президент Обама»: a name that looks like a complement ends the phrase.
  const end = Math.min(mention.end, people[firstFrom(people, noun)]?.start ?? mention.end);
  const organisation = firstInside(text, organisations, noun, end);
  const place = firstInside(text, places, organisation?.end ?? noun, Math.max(end, organisation?.end ?? 0));
  const cut = Math.min(organisation?.start ?? end, place?.start ?? end);
  const fitting = titles.filter(({ end }) => end <= cut);
  // «председатель концерна «Беллесбумпром»»: the type word belongs to the organisation.
  const keeps = organisation?.of.form && fitting.length > 1 ? -2 : -1;
  const title = fitting.at(keeps) ?? titles[0];
  return {
    mention,
    phraseEnd: Math.max(end < mention.end ? (title?.end ?? end) : end, organisation?.end ?? 0, place?.end ?? 0),
    role: {
      title: title?.title ?? text.slice(mention.start, mention.end),
      organisation: organisation?.of.name ?? null,
      place: place?.of.name ?? null,
      start: mention.start,
      end: title?.end ?? end,
    },
  };
}

/** The first mention that starts inside the phrase, or right behind it. */
function firstInside<T>(text: string, mentions: readonly Placed<T>[], from: number, to: number): Placed<T> | null {
  const next = mentions[firstFrom(mentions, from)];
  if (!next) return null;
  return next.start < to || (JOINT.test(text.slice(to, Math.min(next.start, to + 4))) && next.start - to < 4)
    ? next
    : null;
}
