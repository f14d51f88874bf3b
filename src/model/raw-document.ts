import type { Problem, Source } from './record.js';

/** What the content of a document is: a page, a text dump to be cleaned, or clean text that stays as it is. */
export type ContentForm = 'html' | 'text' | 'body';

/** One decoded input document, before anything is stripped. */
export interface RawDocument {
  readonly id: string;
  readonly source: Source;
  readonly form: ContentForm;
  readonly content: string;
  readonly given: GivenMetadata;
  readonly problems: readonly Problem[];
}

/** What was said about a document from outside: on its input line or by an option. */
export interface GivenMetadata {
  readonly title: string | null;
  /** ISO 8601 to the precision known. */
  readonly published: string | null;
  /** True where `published` comes from the `--date` option: it only fills in what the document does not tell. */
  readonly publishedIsFallback: boolean;
  readonly url: string | null;
  readonly language: string | null;
}
