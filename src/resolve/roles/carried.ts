import type { Person, Role } from '../../model/record.js';
import type { Post } from './belonging.js';
import { firstFrom } from './in-order.js';

/**
 * Characters between a title and the last mention of the person that it stands for, some two sentences; chosen by roles.mjs on
 * the training part of NEREL.
 */
const FARTHEST = 300;
/** Holders of one title that are looked at, the latest ones. */
const MOST_HOLDERS = 8;

interface Held {
  readonly person: Person;
  readonly role: Role;
}

/** Who has held which title so far in the text. */
export class Carrier {
  private readonly held = new Map<string, Held[]>();

  add(post: Post, person: Person): void {
    const [role] = post.roles;
    const key = headOf(post);
    const known = this.held.get(key) ?? [];
    const others = known.filter((other) => other.person !== person || !isFuller(role, other.role));
    this.held.set(key, [...others, { person, role }].slice(-MOST_HOLDERS));
  }

  /** The person that a title alone stands for, and the post in full: «Вице-премьер отметил». */
  recall(post: Post): { readonly person: Person; readonly role: Role } | null {
    const [said] = post.roles;
    let best: (Held & { readonly distance: number }) | null = null;
    for (const { person, role } of this.held.get(headOf(post)) ?? []) {
      if (!mayBeSame(said, role)) continue;
      const distance = distanceBefore(person, said.start);
      // "the Acme chairman said" tells who it is, however far back the name stands
      const isTold = said.organisation !== null || said.place !== null;
      if ((isTold ? distance < Number.POSITIVE_INFINITY : distance <= FARTHEST) && (!best || distance <= best.distance))
        best = { person, role, distance };
    }
    if (!best) return null;
    const { organisation, place } = best.role;
    const role = { ...said, organisation: said.organisation ?? organisation, place: said.place ?? place };
    return { person: best.person, role };
  }
}

/** The noun of the title, without what says that it was held before. */
function headOf({ mention }: Post): string {
  const noun = mention.value.titles[0]?.title.split(' ').at(-1) ?? '';
  return noun.slice(noun.startsWith('экс-') ? 4 : 0);
}

function mayBeSame(said: Role, known: Role): boolean {
  const fits = (a: string | null, b: string | null) => a === null || a === b;
  return fits(said.organisation, known.organisation) && fits(said.place, known.place);
}

function isFuller(role: Role, known: Role): boolean {
  return (
    (known.organisation === null || known.organisation === role.organisation) &&
    (known.place === null || known.place === role.place)
  );
}

/** Characters from the end of the last mention before the offset; infinite where there is none. */
function distanceBefore({ mentions }: Person, offset: number): number {
  const last = mentions[firstFrom(mentions, offset) - 1];
  return last ? offset - last.end : Number.POSITIVE_INFINITY;
}
