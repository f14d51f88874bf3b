import type { CalendarUnit } from '../../model/date-expression.js';
import type { Stretch } from './stretch.js';

/** What the dates of a document are counted from; null where it is not known. */
export interface DateContext {
  readonly published: Stretch | null;
  /** The stretch last named in the text. */
  readonly mentioned: Stretch | null;
  /** Where that was an interval, its first stretch. */
  readonly mentionedFrom?: Stretch | null;
  /** Of each unit, the stretch last named. */
  readonly lastOf: ReadonlyMap<CalendarUnit, Stretch>;
}

/** Nothing is known. */
export const NO_CONTEXT: DateContext = { published: null, mentioned: null, lastOf: new Map() };
