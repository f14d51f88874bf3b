/** Words one by one; no text of words. */
export type Words = Iterable<string> & object;

/** What a list tells of each of its words, as bits. */
export type WordList<W extends string | Words> = readonly [words: W, bits: number];

/**
 * What lists tell of words. The long ones are looked up where they are written: a hundred thousand words as keys of a map were a
 * tenth of a second at the start of each run, and in memory.
 */
export class WordBits {
  private readonly known = new Map<string, number>();

  /**
   * @param inOrder words parted by white space, in the order of their code units
   * @param others words in any order
   */
  constructor(
    private readonly inOrder: readonly WordList<string>[],
    others: readonly WordList<Words>[],
  ) {
    for (const [words, bits] of others)
      for (const word of words) this.known.set(word, (this.known.get(word) ?? 0) | bits);
  }

  /** All that the lists tell of a word; 0 for one that none has. */
  of(word: string): number {
    let known = this.known.get(word) ?? 0;
    for (const [words, bits] of this.inOrder) if (holdsWord(words, word)) known |= bits;
    return known;
  }

  /** Whether a list tells this of a word: nothing else is looked up. */
  has(word: string, bit: number): boolean {
    if (((this.known.get(word) ?? 0) & bit) !== 0) return true;
    return this.inOrder.some(([words, bits]) => (bits & bit) !== 0 && holdsWord(words, word));
  }
}

const SPACE = 32;

/** Whether a word stands in a list of words in order, found by halving what is left of the text. */
function holdsWord(words: string, word: string): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = startOfWord(words, middle, low, high);
    const end = endOfWord(words, start);
    const order = start < high ? compare(word, words, start, end) : -1;
    if (order === 0) return true;
    if (order < 0) high = Math.min(start, middle);
    else low = end + 1;
  }
  return false;
}

/** Where the word begins that holds a place or ends there, or else the next one; `high` where there is none before it. */
function startOfWord(words: string, place: number, low: number, high: number): number {
  let start = place;
  while (start > low && words.charCodeAt(start - 1) > SPACE) start--;
  while (start < high && words.charCodeAt(start) <= SPACE) start++;
  return start;
}

function endOfWord(words: string, start: number): number {
  let end = start;
  while (end < words.length && words.charCodeAt(end) > SPACE) end++;
  return end;
}

/** Less than 0 where the word comes before the one in the list, 0 where it is that one. */
function compare(word: string, words: string, start: number, end: number): number {
  const length = Math.min(word.length, end - start);
  for (let at = 0; at < length; at++) {
    const difference = word.charCodeAt(at) - words.charCodeAt(start + at);
    if (difference !== 0) return difference;
  }
  return word.length - (end - start);
}
