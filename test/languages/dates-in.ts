import type { DateFact } from '../../src/model/record.js';
import { openProcessor } from '../open-processor.js';

const process = await openProcessor({ kinds: new Set(['dates']), language: null });

/** Monday. */
const MONDAY = '2025-08-25';

/** The dates of a text published on a day, Monday 25 August 2025 unless told. */
export function datesIn(language: string, text: string, published: string | null = MONDAY): readonly DateFact[] {
  return process({
    id: 'a',
    source: { path: '-', format: 'ndjson', encoding: 'utf-8', bytes: text.length },
    form: 'body',
    content: text,
    given: { title: null, published, publishedIsFallback: false, url: null, language },
    problems: [],
  }).dates;
}
