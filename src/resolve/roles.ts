import type { RoleMention } from '../model/mention.js';
import type { Organisation, Person, Place, Role } from '../model/record.js';
import type { TokenizedText } from '../model/tokenized-text.js';
import { readPost } from './roles/belonging.js';
import { findHolders } from './roles/holders.js';
import { inOrder } from './roles/in-order.js';

/** The people with the posts that the text gives them, each post with the record's own organisation and place. */
export function tieRoles(
  { text, sentences }: TokenizedText,
  people: readonly Person[],
  roles: readonly RoleMention[],
  organisations: readonly Organisation[],
  places: readonly Place[],
): Person[] {
  const namesOfOrganisations = inOrder(organisations);
  const namesOfPlaces = inOrder(places);
  const namesOfPeople = inOrder(people);
  const posts = roles.map((mention) => readPost(text, mention, namesOfPeople, namesOfOrganisations, namesOfPlaces));
  const held = new Map<Person, Role[]>();
  for (const [post, holders] of findHolders(text, sentences, posts, namesOfPeople))
    for (const person of holders) held.set(person, [...(held.get(person) ?? []), post.role]);
  return people.map((person) => ({ ...person, roles: mergeRoles(held.get(person) ?? []) }));
}

/** One entry a post: «губернатор» says nothing new beside «губернатор Вологодской области». */
function mergeRoles(roles: readonly Role[]): Role[] {
  const merged: Role[] = [];
  for (const role of roles) {
    const same = merged.findIndex(
      (other) => other.title === role.title && (covers(other, role) || covers(role, other)),
    );
    const known = merged[same];
    if (!known) merged.push(role);
    else if (!covers(known, role)) merged[same] = role;
  }
  return merged;
}

function covers(known: Role, role: Role): boolean {
  const organisation = role.organisation === null || role.organisation === known.organisation;
  return organisation && (role.place === null || role.place === known.place);
}
