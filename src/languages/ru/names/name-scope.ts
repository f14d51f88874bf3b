import type { Claims } from './claims.js';
import type { DocumentWords } from './document-words.js';
import type { PlaceReader } from './found-place.js';
import type { OrganisationLists } from './organisation-lists.js';

/** What the rules for official names look at. */
export interface NameScope {
  readonly words: DocumentWords;
  readonly lists: OrganisationLists;
  readonly readPlace: PlaceReader;
  /** The words that people hold. */
  readonly people: Claims;
}
