/** Something first met at an offset into the text. */
export interface Met {
  readonly firstStart: number;
}

/** Bearers of one name on either side of a mention that are looked at; more than a real article has. */
const MOST_NEAR = 32;

/** Entries by name, of which a look-up sees only those near an offset: the time for a name does not grow with its bearers. */
export class NearestNames<T extends Met> {
  private readonly entries = new Map<string, T[]>();

  add(name: string, entry: T): void {
    const sharing = this.entries.get(name);
    if (!sharing) {
      this.entries.set(name, [entry]);
      return;
    }
    const at = firstBehind(sharing, entry.firstStart);
    for (let before = at - 1; sharing[before]?.firstStart === entry.firstStart; before--)
      if (sharing[before] === entry) return;
    sharing.splice(at, 0, entry);
  }

  near(name: string, offset: number): readonly T[] {
    const sharing = this.entries.get(name);
    if (!sharing) return [];
    const at = firstBehind(sharing, offset);
    return sharing.slice(Math.max(0, at - MOST_NEAR), at + MOST_NEAR);
  }
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
