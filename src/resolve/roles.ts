import type { RoleMention } from '../model/mention.js';
import type { Organisation, Person, Place } from '../model/record.js';
import type { TokenizedText } from '../model/tokenized-text.js';

/** The people with the roles that the text gives them. */
export function tieRoles(
  people: readonly Person[],
  _roles: readonly RoleMention[],
  _organisations: readonly Organisation[],
  _places: readonly Place[],
  _tokenized: TokenizedText,
): Person[] {
  return [...people];
}
