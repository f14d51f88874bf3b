import { latinKey } from '../transliteration/latin-key.js';
import type { Named } from './named.js';

/** Legal forms that come and go with the mention of a company. */
const LEGAL_FORM =
  /(?:^| )(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|llp|lp|ag|gmbh|sa|nv|bv|spa|ab|asa|oyj|pte|pty|ooo|oao|ao|pao|zao|odo|chup|rup|ip)(?= |$)/g;

/** The written names of each organisation: one key in both scripts, or an abbreviation that only one of them is known by. */
export function groupOrganisations(names: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const named of names) push(groups, keyOf(named.name), named);
  const owners = ownersOfAliases(groups);
  const merged = new Map<string, Named[]>();
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const named of group) push(merged, ownerOf(key, owners), named);
  }
  return [...merged.values()];
}

function keyOf(name: string): string {
  const key = latinKey(name);
  return key.replace(LEGAL_FORM, '').trim() || key;
}

/** The names that give each alias. */
function ownersOfAliases(groups: ReadonlyMap<string, readonly Named[]>): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [key, group] of groups)
    for (const { aliases } of group)
      for (const alias of aliases) {
        const aliasKey = keyOf(alias);
        if (aliasKey === key || aliasKey.length < SHORTEST) continue;
        const known = owners.get(aliasKey);
        if (known) known.add(key);
        else owners.set(aliasKey, new Set([key]));
      }
  return owners;
}

const SHORTEST = 2;

/** Follows a name to the one it is the only short form of. */
function ownerOf(key: string, owners: ReadonlyMap<string, ReadonlySet<string>>): string {
  const [owner, ...others] = owners.get(key) ?? [];
  return owner === undefined || others.length > 0 || owners.get(owner)?.has(key) ? key : owner;
}

function push(groups: Map<string, Named[]>, key: string, named: Named): void {
  const group = groups.get(key);
  if (group) group.push(named);
  else groups.set(key, [named]);
}
