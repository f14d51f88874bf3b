import type { OrganisationMention, PlaceMention } from '../model/mention.js';
import type { Organisation, Place } from '../model/record.js';
import { mentionRecord } from './mention-record.js';

/** One entry an organisation, in the order of first mention. */
export function groupOrganisations(text: string, mentions: readonly OrganisationMention[]): Organisation[] {
  const groups = groupBy(mentions, (mention) => mention.value.name);
  return [...groups].map(([name, members], index) => ({
    id: `o${index + 1}`,
    name,
    form: members.find((member) => member.value.form)?.value.form ?? null,
    aliases: [...new Set(members.flatMap((member) => member.value.aliases))],
    mentions: members.map((member) => mentionRecord(text, member)),
  }));
}

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
