/** Something first met at an offset into the text. */
export interface Met {
  readonly firstStart: number;
}

/** Entries by name, of which a look-up sees only those near an offset: the time for a name does not grow with its bearers. */
export interface NearestNames<T extends Met> {
  readonly add: (name: string, entry: T) => void;
  readonly near: (name: string, offset: number) => readonly T[];
}

/** Bearers of one name on either side of a mention that are looked at; more than a real article has. */
const MOST_NEAR = 32;

export function openNearestNames<T extends Met>(): NearestNames<T> {
  const entries = new Map<string, T[]>();
  const added = new Map<string, Set<T>>();
  return {
    add: (name, entry) => {
      const known = added.get(name) ?? new Set();
      if (known.has(entry)) return;
      added.set(name, known.add(entry));
      const sharing = entries.get(name) ?? [];
      sharing.splice(firstBehind(sharing, entry.firstStart), 0, entry);
      entries.set(name, sharing);
    },
    near: (name, offset) => {
      const sharing = entries.get(name) ?? [];
      const at = firstBehind(sharing, offset);
      return sharing.slice(Math.max(0, at - MOST_NEAR), at + MOST_NEAR);
    },
  };
}

/** Index of the first entry met behind the offset. */
function firstBehind(entries: readonly Met[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.firstStart ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
