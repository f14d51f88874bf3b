import type { GivenMetadata } from '../../model/raw-document.js';
import type { Published } from '../../model/record.js';
import type { FoundDate } from '../text/datelines.js';
import { inferYear } from './infer-year.js';
import { isoOf } from './written-date.js';

/** When a document came out: what was given first, then what it tells itself, then the fallback of an option. */
export function publishedOf(given: GivenMetadata, found: FoundDate | Published | null, text: string): Published | null {
  if (given.published && !given.publishedIsFallback) {
    return { value: given.published, origin: 'metadata', inferred: false };
  }
  const told = found && 'value' in found ? found : found && withYear(found, text);
  if (told) return told;
  return given.published ? { value: given.published, origin: 'option', inferred: false } : null;
}

function withYear(found: FoundDate, text: string): Published | null {
  const year = found.year ?? inferYear(found.month, text);
  if (year === null) return null;
  return { value: isoOf({ ...found, otherWords: [] }, year), origin: found.origin, inferred: found.year === null };
}
