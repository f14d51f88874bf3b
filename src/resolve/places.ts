import type { PlaceMention } from '../model/mention.js';
import type { MentionRecord, Place } from '../model/record.js';
import { mentionRecord } from './mention-record.js';

/** One entry a place, in the order of first mention. */
export function groupPlaces(text: string, mentions: readonly PlaceMention[]): Place[] {
  const byName = new Map<string, { id: string; name: string; mentions: MentionRecord[] }>();
  for (const mention of mentions) {
    const { name } = mention.value;
    let place = byName.get(name);
    if (!place) {
      place = { id: `l${byName.size + 1}`, name, mentions: [] };
      byName.set(name, place);
    }
    place.mentions.push(mentionRecord(text, mention));
  }
  return [...byName.values()];
}
