import type { Mention } from '../model/mention.js';
import type { MentionRecord } from '../model/record.js';

/** The mention as records show it, with its text. */
export function mentionRecord(text: string, { start, end, rule, certainty }: Mention): MentionRecord {
  return { start, end, text: text.slice(start, end), rule, certainty };
}
