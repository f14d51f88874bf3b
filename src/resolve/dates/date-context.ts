import type { Stretch } from './stretch.js';

/** What the dates of a document are counted from; null where it is not known. */
export interface DateContext {
  readonly published: Stretch | null;
  /** The stretch last named in the text. */
  readonly mentioned: Stretch | null;
}
