import type { RoleMention } from '../model/mention.js';
import type { Organisation, Person, Place, Role } from '../model/record.js';
import type { TokenizedText } from '../model/tokenized-text.js';
import { readPost } from './roles/belonging.js';
import { Carrier } from './roles/carried.js';
import { findHolders } from './roles/holders.js';
import { inOrder } from './roles/in-order.js';

/**
 * The people with the posts that the text gives them, one entry for each place where it does, with the record's own
 * organisation and place.
 */
export function tieRoles(
  { text, sentences }: TokenizedText,
  people: readonly Person[],
  roles: readonly RoleMention[],
  organisations: readonly Organisation[],
  places: readonly Place[],
): Person[] {
  const names = {
    people: inOrder(people),
    organisations: inOrder(organisations),
    places: inOrder(places),
    placeByName: new Map(places.map((place) => [place.name, place])),
  };
  const posts = roles
    .map((mention) => readPost(text, mention, names))
    .filter(({ mention, roles: [role] }) => !mention.value.needsOrganisation || role.organisation);
  const held = new Map<Person, Role[]>();
  const implied = new Set<Role>();
  const named = findHolders(text, sentences, posts, names.people);
  const carrier = new Carrier();
  for (const post of posts) {
    if (post.mention.value.needsOrganisation) for (const role of post.roles) implied.add(role);
    for (const person of named.get(post) ?? []) {
      for (const role of post.roles) push(held, person, role);
      carrier.add(post, person);
    }
    if (named.has(post) || !post.mention.value.holders.has('again')) continue;
    const again = carrier.recall(post);
    if (again) push(held, again.person, again.role);
  }
  return people.map((person) => {
    const own = held.get(person);
    return own ? { ...person, roles: withoutRepeated(own, implied) } : person;
  });
}

/** A post that no title tells («работает в МВД») adds nothing where the person has another one in the same organisation. */
function withoutRepeated(roles: readonly Role[], implied: ReadonlySet<Role>): Role[] {
  const told = new Set(roles.filter((role) => !implied.has(role)).map(({ organisation }) => organisation));
  return roles.filter((role) => {
    if (!implied.has(role)) return true;
    const isNew = !told.has(role.organisation);
    told.add(role.organisation);
    return isNew;
  });
}

function push(held: Map<Person, Role[]>, person: Person, role: Role): void {
  const roles = held.get(person);
  if (roles) roles.push(role);
  else held.set(person, [role]);
}
