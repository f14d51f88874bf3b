import type { Article } from './article.js';
import type { DateFact, Money, Organisation, Percentage, Person, Place, Problem } from './record.js';
import type { Span } from './span.js';

/** Everything a document says, completed by the document as a whole. */
export interface ResolvedDocument {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly money: readonly Money[];
  readonly dates: readonly DateFact[];
  readonly percentages: readonly Percentage[];
  readonly problems: readonly Problem[];
}
