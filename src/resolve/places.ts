import type { PlaceMention } from '../model/mention.js';
import type { Place } from '../model/record.js';
import { mentionRecord } from './mention-record.js';

/** One entry a place, in the order of first mention. */
export function groupPlaces(text: string, mentions: readonly PlaceMention[]): Place[] {
  const groups = groupBy(mentions, (mention) => mention.value.name);
  return [...groups].map(([name, members], index) => ({
    id: `l${index + 1}`,
    name,
    mentions: members.map((member) => mentionRecord(text, member)),
  }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
